"""A service's own hours lie within those of the office; a wrong one is named with its remedy."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from queueing.errors import BadSetting
from queueing.model import Service
from queueing.opening_days import Calendar, WeekdayHours

FIELD = "service.hours"


def check_hours(service: Service, calendar: Calendar) -> None:
    """Raise BadSetting unless each weekday is there once, with times in order, while some
    period of the calendar has the office open.

    An office may shorten its hours later: numbers then are given while both are open.
    """
    weekdays = [own.weekday for own in service.hours]
    if not set(weekdays) <= set(range(1, 8)) or len(set(weekdays)) < len(weekdays):
        raise BadSetting(
            FIELD,
            f"service {service.prefix} names weekdays {weekdays}",
            "write each from 1 (Monday) to 7 once",
        )
    for own in service.hours:
        _check_one(service.prefix, own, calendar)


def _check_one(prefix: str, own: WeekdayHours, calendar: Calendar) -> None:
    where = f"weekday {own.weekday} of service {prefix}"
    if (own.opens_at is None) != (own.closes_at is None):
        raise BadSetting(
            FIELD, f"{where} has only one time", "write both, or none for a day without numbers"
        )
    if own.opens_at is None or own.closes_at is None:
        return
    if own.opens_at >= own.closes_at:
        raise BadSetting(FIELD, f"{where} ends before it begins", "write a later time")
    open_at = sorted(_office_hours(calendar, own.weekday))
    if not open_at:
        raise BadSetting(
            FIELD,
            f"{where}: the office is closed then",
            "leave the day as the office has it, or open the office in the calendar",
        )
    if not any(opens <= own.opens_at and own.closes_at <= closes for opens, closes in open_at):
        said = " or ".join(f"{opens:%H:%M} to {closes:%H:%M}" for opens, closes in open_at)
        raise BadSetting(
            FIELD,
            f"{where}: {own.opens_at:%H:%M} to {own.closes_at:%H:%M} is not within the office's",
            f"write times within {said}",
        )


def _office_hours(calendar: Calendar, weekday: int) -> Iterator[tuple[time, time]]:
    """Give the hours the office has on a weekday in some part of the year."""
    found = {(calendar.opens_at, calendar.closes_at)} if weekday in calendar.working_days else set()
    for period in calendar.periods:
        for hours in period.hours:
            opens, closes = hours.opens_at, hours.closes_at
            if hours.weekday == weekday and opens is not None and closes is not None:
                found.add((opens, closes))
    yield from found
