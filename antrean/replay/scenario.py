"""The data file of a day: who comes when, which counters sit, what breaks."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, model_validator

import resources
from antrean.checked_toml import FileProblem, Strict, load
from antrean.office_file import CounterEntry, TextEntry, load_office
from kiosk.opening import numbers_from
from queueing.actions import OfficeData, valid_settings
from queueing.calendar import opening_at
from queueing.errors import BadSetting
from queueing.model import Counter, OutageState


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


class OutageEntry(Strict):
    """[[outages]]: what broke, when it was announced and when it was over."""

    component: str
    published: WallTime
    resolved: WallTime
    published_by: int
    """Number of the counter whose officer presses."""
    updates: tuple[OutageWord, ...] = ()


class Looks(Strict):
    """[looks]: when to count and when to take pictures."""

    counts: tuple[WallTime, ...] = ()
    pictures: tuple[WallTime, ...] = ()


class Scenario(Strict):
    """The whole file."""

    scenario: About
    office: OfficeChange = OfficeChange()
    counters: tuple[CounterEntry, ...] = ()
    arrivals: list[Arrivals] = Field(min_length=1)
    service_times: list[ServiceTime] = Field(min_length=1)
    habits: Habits = Habits()
    outages: tuple[OutageEntry, ...] = ()
    looks: Looks = Looks()

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


class Day:
    """A scenario joined with its office data, with moments in place of wall-clock times."""

    def __init__(self, scenario: Scenario, office: OfficeData) -> None:
        self.scenario = scenario
        self.office = office
        self.zone = ZoneInfo(office.office.time_zone)

    def moment(self, wall: time) -> datetime:
        """Give the aware moment of a wall-clock time of the day."""
        return datetime.combine(self.scenario.scenario.date, wall, self.zone)

    @property
    def closes(self) -> datetime:
        """Closing time."""
        return self.moment(self.office.office.closes_at)

    @property
    def opens(self) -> datetime:
        """Opening time."""
        return self.moment(self.office.office.opens_at)


def find_scenario(name: str) -> Path:
    """Give the file for a shipped scenario's name or a path; raises FileProblem."""
    path = Path(name)
    if path.suffix == ".toml":
        return path
    shipped = resources.SCENARIOS / f"{name}.toml"
    if not shipped.is_file():
        known = ", ".join(sorted(p.stem for p in resources.SCENARIOS.glob("*.toml")))
        raise FileProblem(f"{name}: no such scenario; there are {known}, or name a .toml file")
    return shipped


def load_day(path: Path) -> Day:
    """Read a scenario and its office data; raises FileProblem naming file, key and remedy."""
    scenario = load(path, Scenario)
    data = _changed(scenario, load_office(_office_file(scenario.scenario.office, path)), path)
    try:
        valid_settings.check_all(data)
    except BadSetting as error:
        raise FileProblem(f"{path}: {error.message}; {error.remedy}") from error
    _check_names(scenario, data, path)
    day = Day(scenario, data)
    _check_times(day, path)
    return day


def _office_file(name: str, path: Path) -> Path:
    files = {file.stem: file for file in sorted(resources.OFFICES.glob("*.toml"))}
    if name not in files:
        raise FileProblem(
            f"{path}: scenario.office: unknown office {name!r}; there are {', '.join(files)}"
        )
    return files[name]


def _changed(scenario: Scenario, base: OfficeData, path: Path) -> OfficeData:
    from dataclasses import replace

    changes = {k: v for k, v in scenario.office.model_dump().items() if v is not None}
    office = replace(base.office, **changes)
    if not scenario.counters:
        return replace(base, office=office)
    ids = {s.prefix: s.id for s in base.services}
    unknown = {p for c in scenario.counters for p in c.services} - set(ids)
    if unknown:
        raise FileProblem(
            f"{path}: counters: unknown service {', '.join(sorted(unknown))}; "
            f"there are {', '.join(ids)}"
        )
    counters = tuple(
        Counter(n, c.number, c.name, frozenset(ids[p] for p in c.services), active=True)
        for n, c in enumerate(scenario.counters, 1)
    )
    return replace(base, office=office, counters=counters)


def _check_names(scenario: Scenario, data: OfficeData, path: Path) -> None:
    prefixes = {s.prefix for s in data.services}
    timed = {p for entry in scenario.service_times for p in entry.services}
    named = {
        "scenario.counted_services": set(scenario.scenario.counted_services),
        "arrivals": {entry.service for entry in scenario.arrivals},
        "service_times": timed,
    }
    for key, used in named.items():
        if used - prefixes:
            raise FileProblem(
                f"{path}: {key}: unknown service {', '.join(map(repr, sorted(used - prefixes)))}; "
                f"there are {', '.join(sorted(prefixes))}"
            )
    for entry in scenario.arrivals:
        if entry.service not in timed:
            raise FileProblem(f"{path}: service_times: none for service {entry.service!r}; add it")
    components = {c.code for c in data.components}
    numbers = {c.number for c in data.counters}
    for outage in scenario.outages:
        if outage.component not in components:
            raise FileProblem(
                f"{path}: outages: unknown component {outage.component!r}; "
                f"there are {', '.join(sorted(components))}"
            )
        if outage.published_by not in numbers:
            raise FileProblem(
                f"{path}: outages: no counter {outage.published_by}; "
                f"there are {', '.join(map(str, sorted(numbers)))}"
            )


def _check_times(day: Day, path: Path) -> None:
    """Refuse people at a kiosk that gives no numbers: the play would wait for one in vain."""
    about, office = day.scenario.scenario, day.office.office
    if about.date.isoweekday() not in office.working_days:
        raise FileProblem(f"{path}: scenario.date: {about.date} is no working day of the office")
    opening = opening_at(office, day.moment(time(0)).astimezone(UTC))
    first = numbers_from(opening) or day.opens
    for entry in day.scenario.arrivals:
        if day.moment(entry.begin) < first or day.moment(entry.end) > day.closes:
            raise FileProblem(
                f"{path}: arrivals: {entry.service} from {entry.begin:%H:%M} until "
                f"{entry.end:%H:%M}; numbers are given from {first:%H:%M} to {day.closes:%H:%M}"
            )
    for outage in day.scenario.outages:
        if outage.published < office.opens_at or outage.resolved > office.closes_at:
            raise FileProblem(
                f"{path}: outages: {outage.component} is not within opening hours, "
                f"{office.opens_at:%H:%M} to {office.closes_at:%H:%M}"
            )
