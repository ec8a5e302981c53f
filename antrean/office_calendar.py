"""Does what `antrean calendar` asks: lists, proposes, and changes days and periods by acts."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from uuid import uuid4

from queueing import actions
from queueing.actions.holiday_proposals import Difference, Proposal, propose_holidays
from queueing.calendar import opening_at, service_day
from queueing.errors import BadSetting, NotFound
from queueing.model import LastTicketRule, LocalText, Office
from queueing.office_file.calendar_file import CalendarEntry
from queueing.office_file.checked_toml import load
from queueing.opening_days import Break, Calendar, CalendarDay, DayKind, Period
from queueing.store import Store, open_store
from queueing.store.calendar_rows import calendar_of
from queueing.store.rows import office_of
from shared_ui.station_settings import default_database_url

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
HOURS = re.compile(r"(\d{1,2})[.:](\d{2})-(\d{1,2})[.:](\d{2})")


@contextmanager
def _opened(url: str | None) -> Iterator[Store]:
    store = open_store(url or default_database_url())
    try:
        yield store
    finally:
        store.close()


def _read(store: Store) -> tuple[Office, Calendar]:
    with store.read() as connection:
        office = office_of(connection)
        return office, calendar_of(connection, office)


def _id() -> str:
    return str(uuid4())


def show(url: str | None, now: datetime, *, all_days: bool) -> int:
    """Print the calendar."""
    with _opened(url) as store:
        office, calendar = _read(store)
    weekdays = " ".join(WEEKDAYS[day - 1] for day in sorted(office.working_days))
    print(f"office hours: {office.opens_at:%H.%M}-{office.closes_at:%H.%M}  {weekdays}")
    print(f"last ticket:  {office.last_ticket_rule}")
    for period in calendar.periods:
        print(f"period:       {period.name}{_days_of(period)}")
        for line in _lines_of(period):
            print(f"                {line}")
    today = service_day(now, office.time_zone)
    for day in calendar.days:
        if all_days or day.day >= today:
            print(f"{day.day} {WEEKDAYS[day.day.weekday()]}  {_day_text(day)}")
    opening = opening_at(calendar, now)
    if opening.opens_at is not None:
        print(f"opens next:   {opening.opens_at:%Y-%m-%d %H.%M}")
    return 0


def _days_of(period: Period) -> str:
    if period.first_day is None:
        return ""
    return f"  {period.first_day} to {period.last_day}"


def _lines_of(period: Period) -> list[str]:
    lines = []
    for hours in period.hours:
        said = "closed"
        if hours.opens_at is not None and hours.closes_at is not None:
            said = f"{hours.opens_at:%H.%M}-{hours.closes_at:%H.%M}"
        lines.append(f"{WEEKDAYS[hours.weekday - 1]} {said}")
    lines.extend(_break_text(pause) for pause in period.breaks)
    return lines


def _break_text(pause: Break) -> str:
    on = "break" if pause.weekday is None else f"{WEEKDAYS[pause.weekday - 1]} break"
    serving = f", {pause.serving_percent} of 100 counters go on" if pause.serving_percent else ""
    return f"{on} {pause.begins_at:%H.%M}-{pause.ends_at:%H.%M}{serving}"


def _day_text(day: CalendarDay) -> str:
    said = "holiday"
    if day.opens_at is not None and day.closes_at is not None:
        said = f"open {day.opens_at:%H.%M}-{day.closes_at:%H.%M}"
    marks = f"  ({day.source}{', estimated' if day.estimated else ''})"
    return f"{said}: {day.name.id}{marks}"


def propose(url: str | None, year: int) -> int:
    """Print what differs from the public list."""
    with _opened(url) as store:
        found = propose_holidays(store, year=year)
    for proposal in found:
        print(_proposal_text(proposal))
    if found:
        print(f"compare them with the joint decree, then: antrean calendar accept {year} [DAY ...]")
    else:
        print(f"the calendar has every public holiday of {year}")
    return 0


def _proposal_text(proposal: Proposal) -> str:
    day = proposal.day
    mark = {Difference.NEW: "+", Difference.SETTLED: "=", Difference.DROPPED: "-"}
    estimated = "  (estimated)" if day.estimated else ""
    weekday = WEEKDAYS[day.day.weekday()]
    return f"{mark[proposal.difference]} {day.day} {weekday}  {day.name.id}{estimated}"


def accept(url: str | None, year: int, wanted: frozenset[date], now: datetime) -> int:
    """Take proposals over; 1 when a day that was named is not proposed."""
    with _opened(url) as store:
        found = propose_holidays(store, year=year)
        missing = wanted - {proposal.day.day for proposal in found}
        if missing:
            days = ", ".join(str(day) for day in sorted(missing))
            print(f"not proposed: {days}", file=sys.stderr)
            print(f"  remedy: antrean calendar propose {year}", file=sys.stderr)
            return 1
        chosen = [p for p in found if not wanted or p.day.day in wanted]
        kept = tuple(p.day for p in chosen if p.difference is not Difference.DROPPED)
        if kept:
            actions.save_calendar_days(store, days=kept, actor=None, request_id=_id(), now=now)
        for proposal in chosen:
            if proposal.difference is Difference.DROPPED:
                actions.delete_calendar_day(
                    store, day=proposal.day.day, actor=None, request_id=_id(), now=now
                )
    for proposal in chosen:
        print(_proposal_text(proposal))
    return 0


def add(url: str | None, day: date, name: str, hours: str | None, now: datetime) -> int:
    """Write down a day; raises BadSetting."""
    opens, closes = _hours(hours)
    kind = DayKind.HOLIDAY if opens is None else DayKind.SPECIAL
    wanted = CalendarDay(day, kind, LocalText(name), opens, closes)
    with _opened(url) as store:
        actions.save_calendar_day(store, day=wanted, actor=None, request_id=_id(), now=now)
    print(f"{day}  {_day_text(wanted)}")
    return 0


def _hours(text: str | None) -> tuple[time | None, time | None]:
    if text is None:
        return None, None
    found = HOURS.fullmatch(text.strip())
    try:
        if found is not None:
            h, m, until_h, until_m = (int(part) for part in found.groups())
            return time(h, m), time(until_h, until_m)
    except ValueError:
        pass
    raise BadSetting("calendar.day", f"{text!r} are no hours", "write 08.00-12.00")


def remove(url: str | None, day: date, now: datetime) -> int:
    """Take a day out; raises NotFound."""
    with _opened(url) as store:
        actions.delete_calendar_day(store, day=day, actor=None, request_id=_id(), now=now)
    print(f"{day}  like its weekday")
    return 0


def add_file(url: str | None, file: str, now: datetime) -> int:
    """Take periods and days from a file; raises FileProblem, BadSetting."""
    entry = load(Path(file), CalendarEntry)
    with _opened(url) as store:
        _, calendar = _read(store)
        for period in entry.as_periods():
            same = (
                p.id
                for p in calendar.periods
                if (p.name, p.first_day) == (period.name, period.first_day)
            )
            wanted = replace(period, id=next(same, 0))
            actions.save_period(store, period=wanted, actor=None, request_id=_id(), now=now)
            print(f"period {period.name}{_days_of(period)}")
        if entry.days:
            actions.save_calendar_days(
                store, days=entry.as_days(), actor=None, request_id=_id(), now=now
            )
            print(f"{len(entry.days)} days")
    return 0


def remove_period(url: str | None, name: str, now: datetime) -> int:
    """Take every period of that name out; raises NotFound."""
    with _opened(url) as store:
        _, calendar = _read(store)
        found = [period for period in calendar.periods if period.name == name]
        if not found:
            raise NotFound(f"there is no period {name!r}", "see: antrean calendar list")
        for period in found:
            actions.delete_period(store, period_id=period.id, actor=None, request_id=_id(), now=now)
    print(f"removed: {name}")
    return 0


def set_rule(url: str | None, rule: str, now: datetime) -> int:
    """Set the office's last-ticket rule; raises BadSetting."""
    if rule not in list(LastTicketRule):
        raise BadSetting("last_ticket_rule", f"{rule!r} is no rule", "write off, warn or stop")
    with _opened(url) as store:
        actions.set_last_ticket_rule(
            store, rule=LastTicketRule(rule), actor=None, request_id=_id(), now=now
        )
    print(f"last ticket:  {rule}")
    return 0
