"""The calendar as it is written in TOML files: [[calendar.periods]] and [[calendar.days]]."""

from __future__ import annotations

from datetime import date, time

from pydantic import Field

from queueing.model import LocalText
from queueing.office_file.checked_toml import Strict
from queueing.opening_days import (
    Break,
    CalendarDay,
    DayKind,
    DaySource,
    Period,
    WeekdayHours,
)


class HoursEntry(Strict):
    """[[calendar.periods.hours]], [[services.hours]]: weekdays that have the same hours; without
    times: closed.
    """

    weekdays: tuple[int, ...] = Field(min_length=1)
    opens_at: time | None = None
    closes_at: time | None = None


def weekday_hours(entries: tuple[HoursEntry, ...]) -> tuple[WeekdayHours, ...]:
    """Give hours by weekday."""
    hours = [
        WeekdayHours(weekday, each.opens_at, each.closes_at)
        for each in entries
        for weekday in each.weekdays
    ]
    return tuple(sorted(hours, key=lambda one: one.weekday))


class BreakEntry(Strict):
    """[[calendar.periods.breaks]]: on one weekday, or on all that have none of their own."""

    begins_at: time
    ends_at: time
    weekday: int | None = None
    serving_percent: int = 0


class PeriodEntry(Strict):
    """[[calendar.periods]]: a stretch of days, or the ordinary year without any."""

    name: str
    first_day: date | None = None
    last_day: date | None = None
    hours: tuple[HoursEntry, ...] = ()
    breaks: tuple[BreakEntry, ...] = ()

    def as_hours(self) -> tuple[WeekdayHours, ...]:
        """Give the hours by weekday."""
        return weekday_hours(self.hours)

    def as_breaks(self) -> tuple[Break, ...]:
        """Give the breaks by weekday and time, as the calendar is read from a database."""
        breaks = [Break(b.begins_at, b.ends_at, b.weekday, b.serving_percent) for b in self.breaks]
        return tuple(sorted(breaks, key=lambda one: (one.weekday or 0, one.begins_at)))


class DayEntry(Strict):
    """[[calendar.days]]: a holiday, or with hours a day opened specially."""

    day: date
    name: str
    name_jv: str = ""
    name_en: str = ""
    opens_at: time | None = None
    closes_at: time | None = None
    estimated: bool = False
    source: DaySource = DaySource.OFFICE


class CalendarEntry(Strict):
    """[calendar]: all of it."""

    periods: tuple[PeriodEntry, ...] = ()
    days: tuple[DayEntry, ...] = ()

    def as_periods(self) -> tuple[Period, ...]:
        """Give the periods in the office's words, to be numbered by the database."""
        return tuple(
            Period(
                0,
                entry.name,
                entry.first_day,
                entry.last_day,
                entry.as_hours(),
                entry.as_breaks(),
            )
            for entry in self.periods
        )

    def as_days(self) -> tuple[CalendarDay, ...]:
        """Give the days in the office's words."""
        return tuple(
            CalendarDay(
                day=entry.day,
                kind=DayKind.HOLIDAY if entry.opens_at is None else DayKind.SPECIAL,
                name=LocalText(entry.name, entry.name_jv, entry.name_en),
                opens_at=entry.opens_at,
                closes_at=entry.closes_at,
                source=entry.source,
                estimated=entry.estimated,
            )
            for entry in self.days
        )
