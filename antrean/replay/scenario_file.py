"""The entries of a scenario file: who comes when, what breaks, and what there is."""

from __future__ import annotations

import itertools
from datetime import date, time
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from queueing.model import OutageState, Severity
from queueing.office_file.calendar_file import CalendarEntry
from queueing.office_file.checked_toml import Strict
from queueing.office_file.entries import CounterEntry, TextEntry


def _on_the_wall(value: time) -> time:
    if value.tzinfo is not None:
        raise ValueError("write the office's own time, for example 08:30:00")
    return value


WallTime = Annotated[time, AfterValidator(_on_the_wall)]
"""A time of the office's wall clock; TOML's text form could carry a zone of its own."""

DayDate = Annotated[date, Field(ge=date(1970, 1, 1), le=date(2199, 12, 31))]
"""A day on which no time zone runs out of the calendar."""


class About(Strict):
    """[scenario]: which day, from which source, on which office data."""

    name: str
    title: str
    source: str
    date: DayDate
    seed: int
    office: str = Field(description="a file in resources/offices, without .toml")
    counted_services: list[str] = Field(min_length=1)
    """Prefixes the figures of the report's `at` are for."""


class OfficeChange(Strict):
    """[office]: what differs from the office data."""

    name: str | None = None
    opens_at: WallTime | None = None
    closes_at: WallTime | None = None


class Arrivals(Strict):
    """[[arrivals]]: `count` people for a service, spread over a stretch of the day."""

    service: str
    begin: WallTime = Field(alias="from")
    end: WallTime = Field(alias="until")
    count: int = Field(ge=1, le=2000)


class ServiceTime(Strict):
    """[[service_times]]: minutes at the counter, and how far they scatter (share of them)."""

    services: list[str]
    minutes: float = Field(gt=0, le=240)
    spread: float = Field(default=0.25, ge=0, lt=1)
    no_show: float = Field(default=0.0, ge=0, le=0.5)
    """Share of people who left before they were called."""


class Habits(Strict):
    """[habits]: how people of that day behave."""

    walk_seconds: float = Field(default=20, ge=0, le=300)
    """From the call to the counter."""
    recall_seconds: float = Field(default=40, ge=1, le=600)
    """How long an officer waits before calling again or skipping."""
    priority_share: float = Field(default=0.0, ge=0, le=1)


class OutageWord(Strict):
    """[[outages.updates]]: one word about an outage."""

    at: WallTime
    state: OutageState
    text: TextEntry
    severity: Severity | None = None
    """None leaves it as it was."""


class OutageEntry(Strict):
    """[[outages]]: what broke, when it was announced and when it was over."""

    component: str
    published: WallTime
    resolved: WallTime
    published_by: int
    """Number of the counter whose officer presses."""
    severity: Severity = Severity.STOPPED
    updates: tuple[OutageWord, ...] = ()


class Looks(Strict):
    """[looks]: when to count and when to take pictures."""

    counts: tuple[WallTime, ...] = ()
    pictures: tuple[WallTime, ...] = ()
    forecasts: tuple[WallTime, ...] = ()
    """When the expected finish is read off a console."""


class CarryOver(Strict):
    """[carry_over]: who still waits is carried over to the next service day."""

    at: WallTime
    by: int
    """Number of the counter whose officer presses."""
    services: list[str] = Field(min_length=1)


class QuotaEntry(Strict):
    """[[quotas]]: how many numbers a service gives that day."""

    service: str
    amount: int = Field(ge=0, le=5000)


class StockEntry(Strict):
    """[[stock]]: how many of a stock item of the office data lie there in the morning."""

    item: str
    """Its code in the office data."""
    on_hand: int = Field(ge=0, le=1_000_000)
    daily_capacity: int | None = Field(default=None, ge=0, le=100_000)


class Scenario(Strict):
    """The whole file."""

    scenario: About
    office: OfficeChange = OfficeChange()
    calendar: CalendarEntry = CalendarEntry()
    """Instead of the office file's own."""
    counters: tuple[CounterEntry, ...] = ()
    arrivals: list[Arrivals] = Field(min_length=1)
    service_times: list[ServiceTime] = Field(min_length=1)
    habits: Habits = Habits()
    outages: tuple[OutageEntry, ...] = ()
    looks: Looks = Looks()
    quotas: tuple[QuotaEntry, ...] = ()
    stock: tuple[StockEntry, ...] = ()
    carry_over: CarryOver | None = None

    @model_validator(mode="after")
    def times_in_order(self) -> Scenario:
        """Refuse stretches that end before they begin."""
        for entry in self.arrivals:
            if entry.begin >= entry.end:
                raise ValueError(f"arrivals of {entry.service}: until must be after from")
        for outage in self.outages:
            if outage.published >= outage.resolved:
                raise ValueError(f"outage of {outage.component}: resolved must be after published")
            for word in outage.updates:
                if not outage.published < word.at < outage.resolved:
                    raise ValueError(
                        f"outage of {outage.component}: updates must be after published "
                        "and before resolved"
                    )
        in_order = sorted(self.outages, key=lambda outage: outage.published)
        for first, second in itertools.pairwise(in_order):
            if second.published <= first.resolved:
                raise ValueError(
                    f"outages of {first.component} and {second.component}: one must be resolved "
                    "before the next is published"
                )
        return self
