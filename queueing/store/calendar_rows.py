"""The calendar of the database as the office's frozen words, in one statement."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import (
    Boolean,
    Connection,
    Date,
    Integer,
    String,
    Time,
    bindparam,
    cast,
    literal,
    null,
    select,
    union_all,
)

from queueing.calendar import calendar_for
from queueing.model import LocalText, Office
from queueing.opening_days import (
    Break,
    Calendar,
    CalendarDay,
    DayKind,
    DaySource,
    Period,
    WeekdayHours,
)
from queueing.store import tables as t
from queueing.store.prepared import PreparedRows

_KINDS: dict[str, Any] = {
    "sort": String,
    "period_id": Integer,
    "name_id": String,
    "name_jv": String,
    "name_en": String,
    "first_day": Date,
    "last_day": Date,
    "weekday": Integer,
    "begins_at": Time,
    "ends_at": Time,
    "serving_percent": Integer,
    "source": String,
    "estimated": Boolean,
}


def _part(sort: str | Any, **columns: Any) -> Any:
    given = {"sort": literal(sort) if isinstance(sort, str) else sort, **columns}
    return select(
        *(
            (given[name] if name in given else cast(null(), kind)).label(name)
            for name, kind in _KINDS.items()
        )
    )


def _all_of_it() -> PreparedRows:
    period, hours, pause, day = (
        t.calendar_period,
        t.calendar_hours,
        t.calendar_break,
        t.calendar_day,
    )
    return PreparedRows(
        union_all(
            _part(
                "period",
                period_id=period.c.id,
                name_id=period.c.name,
                first_day=period.c.first_day,
                last_day=period.c.last_day,
            ),
            _part(
                "hours",
                period_id=hours.c.period_id,
                weekday=hours.c.weekday,
                begins_at=hours.c.opens_at,
                ends_at=hours.c.closes_at,
            ),
            _part(
                "break",
                period_id=pause.c.period_id,
                weekday=pause.c.weekday,
                begins_at=pause.c.begins_at,
                ends_at=pause.c.ends_at,
                serving_percent=pause.c.serving_percent,
            ),
            _part(
                day.c.kind,
                name_id=day.c.name_id,
                name_jv=day.c.name_jv,
                name_en=day.c.name_en,
                first_day=day.c.day,
                begins_at=day.c.opens_at,
                ends_at=day.c.closes_at,
                source=day.c.source,
                estimated=day.c.estimated,
            ).where(day.c.day >= bindparam("first_day", type_=Date)),
        )
    )


_CALENDAR = _all_of_it()


def calendar_of(connection: Connection, office: Office, first_day: date = date.min) -> Calendar:
    """Read the calendar of the office; days of their own before `first_day` are left out."""
    periods: dict[int, Any] = {}
    hours: dict[int, list[WeekdayHours]] = {}
    breaks: dict[int, list[Break]] = {}
    days: list[CalendarDay] = []
    for row in _CALENDAR(connection, first_day=first_day):
        if row.sort == "period":
            periods[row.period_id] = row
        elif row.sort == "hours":
            hours.setdefault(row.period_id, []).append(
                WeekdayHours(row.weekday, row.begins_at, row.ends_at)
            )
        elif row.sort == "break":
            breaks.setdefault(row.period_id, []).append(
                Break(row.begins_at, row.ends_at, row.weekday, row.serving_percent)
            )
        else:
            days.append(_day(row))
    return calendar_for(
        office,
        tuple(
            Period(
                number,
                row.name_id,
                row.first_day,
                row.last_day,
                tuple(sorted(hours.get(number, ()), key=lambda h: h.weekday)),
                tuple(sorted(breaks.get(number, ()), key=_order)),
            )
            for number, row in sorted(periods.items())
        ),
        tuple(sorted(days, key=lambda own: own.day)),
    )


def _order(one: Break) -> tuple[int, Any]:
    return one.weekday or 0, one.begins_at


def _day(row: Any) -> CalendarDay:
    return CalendarDay(
        day=row.first_day,
        kind=DayKind(row.sort),
        name=LocalText(row.name_id, row.name_jv, row.name_en),
        opens_at=row.begins_at,
        closes_at=row.ends_at,
        source=DaySource(row.source),
        estimated=bool(row.estimated),
    )
