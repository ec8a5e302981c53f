"""What the calendar's entries must be; a wrong one is named with its remedy."""

from __future__ import annotations

from datetime import time
from itertools import pairwise

from queueing.actions.valid_settings import WEEKDAYS, check_name, check_names
from queueing.errors import BadSetting
from queueing.opening_days import Break, CalendarDay, DayKind, Period


def check_calendar(periods: tuple[Period, ...], days: tuple[CalendarDay, ...]) -> None:
    """Raise BadSetting unless the calendar of a new office is sound."""
    for period in periods:
        check_period(period)
    for day in days:
        check_day(day)
    if len({day.day for day in days}) < len(days):
        raise BadSetting("calendar.days", "name a day twice", "write each day once")


def check_day(day: CalendarDay) -> None:
    """Raise BadSetting unless a day has a name, and hours exactly when it is a special one."""
    check_names(day.name, "calendar.day.name")
    if day.kind is DayKind.HOLIDAY:
        if day.opens_at is not None or day.closes_at is not None:
            raise BadSetting(
                "calendar.day", f"{day.day} is a holiday with hours", "make it a special day"
            )
        return
    if day.opens_at is None or day.closes_at is None:
        raise BadSetting(
            "calendar.day", f"{day.day} is special without hours", "write when it opens and closes"
        )
    _check_order(day.opens_at, day.closes_at, "calendar.day", str(day.day))


def check_period(period: Period) -> None:
    """Raise BadSetting unless a period has a name, days in order, sound hours and breaks."""
    check_name(period.name, "calendar.period.name")
    first, last = period.first_day, period.last_day
    if (first is None) != (last is None):
        raise BadSetting(
            "calendar.period",
            f"{period.name} has only one of first and last day",
            "write both, or none for the ordinary year",
        )
    if first is not None and last is not None and first > last:
        raise BadSetting(
            "calendar.period", f"{period.name} ends before it begins", "write a later last day"
        )
    _check_hours(period)
    for pause in period.breaks:
        _check_break(pause, period.name)
    for one, other in pairwise(sorted(period.breaks, key=lambda b: (b.weekday or 0, b.begins_at))):
        if one.weekday == other.weekday and other.begins_at < one.ends_at:
            raise BadSetting(
                "calendar.breaks",
                f"two breaks of {period.name} overlap at {other.begins_at:%H:%M}",
                "let one end before the other begins",
            )


def _check_hours(period: Period) -> None:
    weekdays = [hours.weekday for hours in period.hours]
    if not WEEKDAYS.issuperset(weekdays) or len(set(weekdays)) < len(weekdays):
        raise BadSetting(
            "calendar.hours",
            f"{period.name} names weekdays {weekdays}",
            "write each from 1 (Monday) to 7 once",
        )
    for hours in period.hours:
        if (hours.opens_at is None) != (hours.closes_at is None):
            raise BadSetting(
                "calendar.hours",
                f"weekday {hours.weekday} of {period.name} has only one time",
                "write both, or none for a closed day",
            )
        if hours.opens_at is not None and hours.closes_at is not None:
            _check_order(hours.opens_at, hours.closes_at, "calendar.hours", period.name)


def _check_break(pause: Break, name: str) -> None:
    if pause.weekday is not None and pause.weekday not in WEEKDAYS:
        raise BadSetting(
            "calendar.breaks", f"{name} has weekday {pause.weekday}", "write 1 (Monday) to 7"
        )
    if not 0 <= pause.serving_percent < 100:
        raise BadSetting(
            "calendar.breaks",
            f"{name} has a break with {pause.serving_percent} of 100 counters",
            "write 0 when all rest, 50 when officers take turns",
        )
    _check_order(pause.begins_at, pause.ends_at, "calendar.breaks", name)


def _check_order(begins: time, ends: time, field: str, name: str) -> None:
    if begins >= ends:
        raise BadSetting(field, f"{name} ends before it begins", "write a later time")
