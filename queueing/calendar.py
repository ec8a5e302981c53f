"""The office's day: which service day a moment belongs to, when the door is open, what is done.

Durations are counted in UTC; wall-clock times become moments of the office's zone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from queueing.model import LocalText, Office, OpeningState
from queueing.opening_days import (
    Break,
    Calendar,
    CalendarDay,
    DayHours,
    DayKind,
    Pause,
    Period,
    WeekdayHours,
)
from queueing.snapshots import Opening

SEARCHED_DAYS = 400
"""So far ahead the next opening is looked for: more than a year has every weekday and holiday."""


class Spell(NamedTuple):
    """A stretch of an open day in which the same share of the counters serves; UTC."""

    begins_at: datetime
    ends_at: datetime
    serving_percent: int


def service_day(now: datetime, time_zone: str) -> date:
    """Give the local date of the office at `now` (aware)."""
    return now.astimezone(ZoneInfo(time_zone)).date()


def first_moment(day: date, time_zone: str) -> datetime:
    """Give the moment at which a service day begins."""
    return datetime.combine(day, time(0), ZoneInfo(time_zone))


def start_of_day(now: datetime, time_zone: str) -> datetime:
    """Give the moment at which the service day of `now` (aware) began."""
    return first_moment(service_day(now, time_zone), time_zone)


def calendar_for(
    office: Office, periods: tuple[Period, ...] = (), days: tuple[CalendarDay, ...] = ()
) -> Calendar:
    """Give the calendar of an office: its own hours, and what is written down beyond them."""
    return Calendar(
        office.time_zone, office.opens_at, office.closes_at, office.working_days, periods, days
    )


def hours_on(calendar: Calendar, day: date) -> DayHours:
    """Give when the office serves on a day of its zone.

    A day of its own decides before all else; then, of the periods that hold the day, the
    shorter before the longer; then the office's own hours.
    """
    own = calendar.own_day(day)
    if own is not None and own.kind is DayKind.HOLIDAY:
        return DayHours(day, None, None, name=own.name)
    periods = _periods_on(calendar, day)
    name = next((p.name for p in periods if p.first_day is not None), "")
    if own is not None:
        said, opens, closes = own.name, own.opens_at, own.closes_at
    else:
        said, (opens, closes) = LocalText(name), _weekday_hours(calendar, periods, day)
    if opens is None or closes is None:
        return DayHours(day, None, None, name=said)
    zone = ZoneInfo(calendar.time_zone)
    opens_at, closes_at = (datetime.combine(day, at, zone) for at in (opens, closes))
    return DayHours(day, opens_at, closes_at, _pauses(periods, opens_at, closes_at), said)


def _periods_on(calendar: Calendar, day: date) -> list[Period]:
    """Give the periods that hold a day, the shortest first and the ordinary year last."""
    found = [
        period
        for period in calendar.periods
        if (period.first_day is None or period.first_day <= day)
        and (period.last_day is None or day <= period.last_day)
    ]
    return sorted(found, key=lambda p: (_length(p), p.id))


def _length(period: Period) -> timedelta:
    return (period.last_day or date.max) - (period.first_day or date.min)


def _weekday_hours(
    calendar: Calendar, periods: list[Period], day: date
) -> tuple[time | None, time | None]:
    weekday = day.isoweekday()
    said: WeekdayHours | None = next(
        (hours for period in periods for hours in period.hours if hours.weekday == weekday), None
    )
    if said is not None:
        return said.opens_at, said.closes_at
    if weekday in calendar.working_days:
        return calendar.opens_at, calendar.closes_at
    return None, None


def _pauses(periods: list[Period], opens: datetime, closes: datetime) -> tuple[Pause, ...]:
    breaks = next((period.breaks for period in periods if period.breaks), ())
    weekday = opens.isoweekday()
    mine = [b for b in breaks if b.weekday == weekday] or [b for b in breaks if b.weekday is None]
    found = []
    for one in sorted(mine, key=lambda b: (b.begins_at, b.ends_at)):
        begins, ends = _within(one, opens, closes)
        if begins < ends:
            found.append(Pause(begins, ends, one.serving_percent))
    return tuple(found)


def _within(one: Break, opens: datetime, closes: datetime) -> tuple[datetime, datetime]:
    day, zone = opens.date(), opens.tzinfo
    begins, ends = (datetime.combine(day, at, zone) for at in (one.begins_at, one.ends_at))
    return max(begins, opens), min(ends, closes)


def opening_at(calendar: Calendar, now: datetime) -> Opening:
    """Tell whether the office is open at `now` (aware) and when the door turns next."""
    local = now.astimezone(ZoneInfo(calendar.time_zone))
    today = hours_on(calendar, local.date())
    after = next_opening(calendar, local.date())
    opens, closes = today.opens_at, today.closes_at
    if opens is None or closes is None:
        return Opening(OpeningState.CLOSED_TODAY, after, None, None, today.name, after)
    if local < opens:
        return Opening(OpeningState.BEFORE_OPENING, opens, closes, None, today.name, after)
    if local >= closes:
        return Opening(OpeningState.AFTER_CLOSING, after, None, following=after)
    pause = _pause_at(today, local)
    rests = pause is not None and pause.serving_percent == 0
    state = OpeningState.ON_BREAK if rests else OpeningState.OPEN
    return Opening(state, None, closes, pause, today.name, after)


def _pause_at(hours: DayHours, at: datetime) -> Pause | None:
    """Give the break of a moment; of several the one in which fewest serve, to its very end."""
    now = [p for p in hours.pauses if p.begins_at <= at < p.ends_at]
    if not now:
        return None
    fewest = min(now, key=lambda p: (p.serving_percent, -p.ends_at.timestamp()))
    ends = fewest.ends_at
    for pause in hours.pauses:
        if pause.serving_percent == fewest.serving_percent and pause.begins_at <= ends:
            ends = max(ends, pause.ends_at)
    return Pause(fewest.begins_at, ends, fewest.serving_percent)


def next_service_day(calendar: Calendar, after: date) -> date | None:
    """Give the first day after `after` on which the office serves, None for over a year."""
    days = (after + timedelta(days=ahead) for ahead in range(1, SEARCHED_DAYS))
    return next((day for day in days if hours_on(calendar, day).opens_at is not None), None)


def next_opening(calendar: Calendar, day: date) -> datetime | None:
    """Give the first opening on a day after `day`, None when there is none for over a year."""
    following = next_service_day(calendar, day)
    return None if following is None else hours_on(calendar, following).opens_at


def spells_of(hours: DayHours) -> tuple[Spell, ...]:
    """Cut an open day where breaks begin and end; where several meet, the fewest serve."""
    if hours.opens_at is None or hours.closes_at is None:
        return ()
    cuts = {hours.opens_at, hours.closes_at}
    cuts |= {at for pause in hours.pauses for at in (pause.begins_at, pause.ends_at)}
    moments = sorted(at.astimezone(UTC) for at in cuts)
    spells = []
    for begins, ends in pairwise(moments):
        percents = [p.serving_percent for p in hours.pauses if p.begins_at <= begins < p.ends_at]
        spells.append(Spell(begins, ends, min(percents, default=100)))
    return tuple(spells)


def working_minutes_between(calendar: Calendar, start: datetime, end: datetime) -> float:
    """Give the working minutes from `start` to `end` (aware), 0 when `end` is earlier.

    A minute of a break counts as much as counters go on in it.
    """
    total = timedelta(0)
    for spell in _spells_from(calendar, start, until=end):
        begins, ends = max(spell.begins_at, start), min(spell.ends_at, end)
        if begins < ends:
            total += (ends - begins) * spell.serving_percent
    return total / timedelta(minutes=100)


def add_working_minutes(calendar: Calendar, start: datetime, minutes: float) -> datetime | None:
    """Give the first moment (UTC) by which so many working minutes after `start` have passed.

    None when the office does not work as long within the next year.
    """
    return _after(_spells_from(calendar, start), start, minutes)


def end_of_work(hours: DayHours, start: datetime, minutes: float) -> datetime | None:
    """Give when so much work begun at `start` is done on this one day, were there no closing.

    Breaks are subtracted. None on a day the office stays closed.
    """
    spells = list(spells_of(hours))
    if not spells:
        return None
    last = spells[-1].ends_at
    spells.append(Spell(last, max(last, start) + timedelta(days=SEARCHED_DAYS), 100))
    return _after(iter(spells), start, minutes)


def _after(spells: Iterator[Spell], start: datetime, minutes: float) -> datetime | None:
    if minutes <= 0:
        return start.astimezone(UTC)
    left = timedelta(minutes=minutes)
    for spell in spells:
        begins = max(spell.begins_at, start).astimezone(UTC)
        if begins >= spell.ends_at or not spell.serving_percent:
            continue
        done = (spell.ends_at - begins) * spell.serving_percent / 100
        if left <= done:
            return begins + left * 100 / spell.serving_percent
        left -= done
    return None


def _spells_from(
    calendar: Calendar, start: datetime, until: datetime | None = None
) -> Iterator[Spell]:
    day = service_day(start, calendar.time_zone)
    last = day + timedelta(days=SEARCHED_DAYS)
    if until is not None:
        last = service_day(until, calendar.time_zone)
    while day <= last:
        yield from spells_of(hours_on(calendar, day))
        day += timedelta(days=1)
