"""When an office serves: its calendar, and one day of it, as frozen words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from queueing.texts import LocalText


@dataclass(frozen=True, slots=True)
class Pause:
    """A break of the day, aware moments of the office's zone."""

    begins_at: datetime
    ends_at: datetime
    serving_percent: int = 0
    """How many of a hundred counters go on: 0 when all rest, 50 when officers take turns."""


@dataclass(frozen=True, slots=True)
class DayHours:
    """One day's door: aware moments of the office's zone, both None on a day it stays closed."""

    day: date
    opens_at: datetime | None
    closes_at: datetime | None
    pauses: tuple[Pause, ...] = ()
    name: LocalText = field(default_factory=lambda: LocalText(""))
    """Why this day is not like others: a holiday's name, "Ramadan"; or empty."""


@dataclass(frozen=True, slots=True)
class Break:
    """A break as the calendar has it, on the office's wall clock."""

    begins_at: time
    ends_at: time
    weekday: int | None = None
    """ISO weekday; None: every day of the period that has no break of its own."""
    serving_percent: int = 0
    """How many of a hundred counters go on: 0 when all rest, 50 when officers take turns."""


@dataclass(frozen=True, slots=True)
class WeekdayHours:
    """When the door stands open on one weekday of a period; both None: it stays closed."""

    weekday: int
    opens_at: time | None
    closes_at: time | None


@dataclass(frozen=True, slots=True)
class OutsideHours:
    """A service gives no numbers now, by its own hours; aware moments of the office's zone."""

    day: date
    """The day on which that is said."""
    closed_at: datetime | None
    """Since when on that day; None before it begins, and where it gives none all day."""
    opens_at: datetime | None
    """When it gives numbers again, None where that is in no sight."""

    @property
    def opens_today(self) -> bool:
        """Tell whether numbers are still given on the same day."""
        return self.opens_at is not None and self.opens_at.date() == self.day


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the year with hours or breaks of its own: Ramadan, or the ordinary year."""

    id: int
    """0 for one that is not in the database yet."""
    name: str
    first_day: date | None = None
    last_day: date | None = None
    """First and last day, both with it; both None: the ordinary year."""
    hours: tuple[WeekdayHours, ...] = ()
    """Weekdays that are not named have the hours of the next longer period, then the office's."""
    breaks: tuple[Break, ...] = ()
    """With none at all the breaks of the next longer period hold."""


class DayKind(StrEnum):
    """What is special about a day of the calendar."""

    HOLIDAY = "holiday"
    """The office stays closed."""
    SPECIAL = "special"
    """It opens at hours of that day's own, also on a holiday or a Sunday."""


class DaySource(StrEnum):
    """Where a day of the calendar comes from."""

    OFFICE = "office"
    LIBRARY = "library"
    """Proposed from the public list of holidays and taken over by a person."""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day that is not like its weekday."""

    day: date
    kind: DayKind
    name: LocalText
    opens_at: time | None = None
    closes_at: time | None = None
    """On the office's wall clock, for a special day only."""
    source: DaySource = DaySource.OFFICE
    estimated: bool = False
    """Whether the date was only calculated when it was written down (a moon not yet seen)."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """All that decides when the office serves; wall-clock times of `time_zone`."""

    time_zone: str
    opens_at: time
    closes_at: time
    working_days: frozenset[int]
    """ISO weekdays, Monday 1 … Sunday 7."""
    periods: tuple[Period, ...] = ()
    days: tuple[CalendarDay, ...] = ()

    def own_day(self, day: date) -> CalendarDay | None:
        """Give what is special about a day, None for an ordinary one."""
        return next((own for own in self.days if own.day == day), None)
