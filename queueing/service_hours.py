"""When a service gives numbers: its own hours of the week, within the days of the office."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from queueing.calendar import SEARCHED_DAYS, hours_on
from queueing.opening_days import Calendar, OutsideHours, WeekdayHours


def own_hours(hours: Sequence[WeekdayHours], weekday: int) -> WeekdayHours | None:
    """Give a service's hours of an ISO weekday, None where they are the office's."""
    return next((own for own in hours if own.weekday == weekday), None)


def gives_numbers(own: WeekdayHours | None, wall_clock: time) -> bool:
    """Tell whether numbers are given at a time of that weekday; at closing none are any more.

    take_ticket() asks the same (store/migrations/versions/v0005_2_take_ticket.sql).
    """
    if own is None:
        return True
    if own.opens_at is None or own.closes_at is None:
        return False
    return own.opens_at <= wall_clock < own.closes_at


def outside_hours(
    calendar: Calendar, hours: Sequence[WeekdayHours], now: datetime
) -> OutsideHours | None:
    """Give since and until when a service gives no numbers, None while its hours allow them.

    Whether the office is open is not asked here, but when numbers are given again is.
    """
    local = now.astimezone(ZoneInfo(calendar.time_zone))
    own = own_hours(hours, local.isoweekday())
    if gives_numbers(own, local.time()):
        return None
    closed = None
    if own is not None and own.closes_at is not None and local.time() >= own.closes_at:
        closed = datetime.combine(local.date(), own.closes_at, local.tzinfo)
    return OutsideHours(local.date(), closed, _next_start(calendar, hours, local))


def _next_start(
    calendar: Calendar, hours: Sequence[WeekdayHours], after: datetime
) -> datetime | None:
    days = (after.date() + timedelta(days=ahead) for ahead in range(SEARCHED_DAYS))
    starts = (_start(calendar, hours, day) for day in days)
    return next((start for start in starts if start is not None and start > after), None)


def _start(calendar: Calendar, hours: Sequence[WeekdayHours], day: date) -> datetime | None:
    office = hours_on(calendar, day)
    own = own_hours(hours, day.isoweekday())
    if office.opens_at is None or office.closes_at is None or own is None:
        return office.opens_at
    if own.opens_at is None or own.closes_at is None:
        return None
    zone = office.opens_at.tzinfo
    start = max(office.opens_at, datetime.combine(day, own.opens_at, zone))
    end = min(office.closes_at, datetime.combine(day, own.closes_at, zone))
    return start if start < end else None
