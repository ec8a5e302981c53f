"""A person changes the calendar: periods with hours and breaks, days of their own."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from queueing.actions import valid_calendar
from queueing.actions.changes import changes
from queueing.actions.neighbours import record_of_office
from queueing.actions.recording import done_before
from queueing.actions.valid_settings import check_week
from queueing.errors import NotFound
from queueing.model import Actor, LastTicketRule, Office
from queueing.opening_days import Calendar, CalendarDay, Period
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.calendar_rows import calendar_of
from queueing.store.rows import office_of, text_columns


def save_calendar_day(
    store: Store, *, day: CalendarDay, actor: Actor | None, request_id: str, now: datetime
) -> Calendar:
    """Write down a day of its own, or change the one that is there; raises BadSetting."""
    return save_calendar_days(store, days=(day,), actor=actor, request_id=request_id, now=now)


def save_calendar_days(
    store: Store,
    *,
    days: tuple[CalendarDay, ...],
    actor: Actor | None,
    request_id: str,
    now: datetime,
) -> Calendar:
    """Write down several days at once, as when proposals are taken over; raises BadSetting."""
    for day in days:
        valid_calendar.check_day(day)
    with store.write() as connection:
        if done_before(connection, request_id, "save_calendar_days") is None:
            before = {own.day: own for own in calendar_of(connection, office_of(connection)).days}
            for day in days:
                connection.execute(delete(t.calendar_day).where(t.calendar_day.c.day == day.day))
                write_day(connection, day)
            record_of_office(
                connection,
                "save_calendar_days",
                actor,
                request_id,
                now,
                {
                    "days": [
                        _said_of(day)
                        | {"changes": changes(before.get(day.day), day, ("day", "source"))}
                        for day in days
                    ]
                },
            )
        return calendar_of(connection, office_of(connection))


def delete_calendar_day(
    store: Store, *, day: date, actor: Actor | None, request_id: str, now: datetime
) -> Calendar:
    """Take a day out of the calendar, so that it is like its weekday; raises NotFound."""
    with store.write() as connection:
        if done_before(connection, request_id, "delete_calendar_day") is None:
            gone = connection.execute(
                delete(t.calendar_day)
                .where(t.calendar_day.c.day == day)
                .returning(t.calendar_day.c.name_id)
            ).first()
            if gone is None:
                raise NotFound(f"the calendar has no day {day}")
            record_of_office(
                connection,
                "delete_calendar_day",
                actor,
                request_id,
                now,
                {"day": str(day), "name": gone.name_id},
            )
        return calendar_of(connection, office_of(connection))


def save_period(
    store: Store, *, period: Period, actor: Actor | None, request_id: str, now: datetime
) -> Calendar:
    """Change a period with its hours and breaks, or add one (id 0).

    Raises BadSetting, NotFound for an id that does not exist.
    """
    valid_calendar.check_period(period)
    with store.write() as connection:
        if done_before(connection, request_id, "save_period") is None:
            before = calendar_of(connection, office_of(connection)).periods
            if period.id:
                _clear_period(connection, period.id)
            write_period(connection, period)
            same = next((each for each in before if each.id == period.id), None)
            details = _said_of_period(period) | {"changes": changes(same, period)}
            record_of_office(connection, "save_period", actor, request_id, now, details)
        return calendar_of(connection, office_of(connection))


def delete_period(
    store: Store, *, period_id: int, actor: Actor | None, request_id: str, now: datetime
) -> Calendar:
    """Take a period with its hours and breaks out of the calendar; raises NotFound."""
    with store.write() as connection:
        if done_before(connection, request_id, "delete_period") is None:
            name = _clear_period(connection, period_id)
            connection.execute(delete(t.calendar_period).where(t.calendar_period.c.id == period_id))
            record_of_office(connection, "delete_period", actor, request_id, now, {"name": name})
        return calendar_of(connection, office_of(connection))


def set_last_ticket_rule(
    store: Store, *, rule: LastTicketRule, actor: Actor | None, request_id: str, now: datetime
) -> LastTicketRule:
    """Decide what happens when those who wait would be served after closing (DOMAIN §6.6)."""
    with store.write() as connection:
        if done_before(connection, request_id, "set_last_ticket_rule") is None:
            before = office_of(connection).last_ticket_rule
            connection.execute(update(t.office).values(last_ticket_rule=rule.value))
            record_of_office(
                connection,
                "set_last_ticket_rule",
                actor,
                request_id,
                now,
                {"from": before.value, "to": rule.value},
            )
        return office_of(connection).last_ticket_rule


def set_office_hours(
    store: Store,
    *,
    opens_at: time,
    closes_at: time,
    working_days: frozenset[int],
    actor: Actor | None,
    request_id: str,
    now: datetime,
) -> Office:
    """Change the hours of the ordinary week, wall clock and ISO weekdays; raises BadSetting."""
    check_week(opens_at, closes_at, working_days)
    with store.write() as connection:
        if done_before(connection, request_id, "set_office_hours") is None:
            before = office_of(connection)
            days = "".join(str(day) for day in sorted(working_days))
            connection.execute(
                update(t.office).values(opens_at=opens_at, closes_at=closes_at, working_days=days)
            )
            details = {
                "from": _week(before.opens_at, before.closes_at, before.working_days),
                "to": _week(opens_at, closes_at, working_days),
            }
            record_of_office(connection, "set_office_hours", actor, request_id, now, details)
        return office_of(connection)


def _week(opens_at: time, closes_at: time, working_days: frozenset[int]) -> str:
    days = "".join(str(day) for day in sorted(working_days))
    return f"{days} {opens_at:%H:%M}-{closes_at:%H:%M}"


def write_calendar(
    connection: Connection, periods: tuple[Period, ...], days: tuple[CalendarDay, ...]
) -> None:
    """Fill the empty calendar of a new office."""
    for period in periods:
        write_period(connection, period)
    for day in days:
        write_day(connection, day)


def write_day(connection: Connection, day: CalendarDay) -> None:
    """Add a day that is not there yet."""
    connection.execute(
        insert(t.calendar_day).values(
            day=day.day,
            kind=day.kind.value,
            opens_at=day.opens_at,
            closes_at=day.closes_at,
            source=day.source.value,
            estimated=day.estimated,
            **text_columns("name", day.name),
        )
    )


def write_period(connection: Connection, period: Period) -> None:
    """Write a period, whose hours and breaks are not there yet."""
    table = t.calendar_period
    values = {"name": period.name, "first_day": period.first_day, "last_day": period.last_day}
    number = period.id
    if number:
        connection.execute(update(table).where(table.c.id == number).values(values))
    else:
        number = connection.execute(insert(table).values(values).returning(table.c.id)).scalar_one()
    for hours in period.hours:
        connection.execute(
            insert(t.calendar_hours).values(
                period_id=number,
                weekday=hours.weekday,
                opens_at=hours.opens_at,
                closes_at=hours.closes_at,
            )
        )
    for pause in period.breaks:
        connection.execute(
            insert(t.calendar_break).values(
                period_id=number,
                weekday=pause.weekday,
                begins_at=pause.begins_at,
                ends_at=pause.ends_at,
                serving_percent=pause.serving_percent,
            )
        )


def _clear_period(connection: Connection, number: int) -> str:
    """Delete hours and breaks of a period; give its name."""
    name = connection.execute(
        select(t.calendar_period.c.name).where(t.calendar_period.c.id == number)
    ).scalar()
    if name is None:
        raise NotFound(f"period {number}")
    for table in (t.calendar_hours, t.calendar_break):
        connection.execute(delete(table).where(table.c.period_id == number))
    return str(name)


def _said_of(day: CalendarDay) -> dict[str, Any]:
    said: dict[str, Any] = {"day": str(day.day), "kind": day.kind.value, "name": day.name.id}
    if day.opens_at is not None and day.closes_at is not None:
        said["hours"] = f"{day.opens_at:%H:%M}-{day.closes_at:%H:%M}"
    return said | {"source": day.source.value, "estimated": day.estimated}


def _said_of_period(period: Period) -> dict[str, Any]:
    return {
        "name": period.name,
        "from": str(period.first_day or ""),
        "until": str(period.last_day or ""),
        "hours": [f"{h.weekday} {h.opens_at or ''}-{h.closes_at or ''}" for h in period.hours],
        "breaks": [
            f"{b.weekday or ''} {b.begins_at}-{b.ends_at} {b.serving_percent}%"
            for b in period.breaks
        ],
    }
