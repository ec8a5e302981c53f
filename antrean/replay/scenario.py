"""The data file of a day: who comes when, which counters sit, what breaks."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

import resources
from antrean.checked_toml import FileProblem, Strict, load
from antrean.office_file import CounterEntry, TextEntry, load_office
from queueing.actions import OfficeData
from queueing.model import Counter, OutageState


class About(Strict):
    """[scenario]: which day, from which source, on which office data."""

    name: str
    title: str
    source: str
    date: date
    seed: int
    office: str = Field(description="a file in resources/offices, without .toml")
    counted_services: list[str] = Field(min_length=1)
    """Prefixes the figures of the report's `at` are for."""


class OfficeChange(Strict):
    """[office]: what differs from the office data."""

    name: str | None = None
    opens_at: time | None = None
    closes_at: time | None = None


class Arrivals(Strict):
    """[[arrivals]]: `count` people for a service, spread over a stretch of the day."""

    service: str
    begin: time = Field(alias="from")
    end: time = Field(alias="until")
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

    at: time
    state: OutageState
    text: TextEntry


class OutageEntry(Strict):
    """[[outages]]: what broke, when it was announced and when it was over."""

    component: str
    published: time
    resolved: time
    published_by: int
    """Number of the counter whose officer presses."""
    updates: tuple[OutageWord, ...] = ()


class Looks(Strict):
    """[looks]: when to count and when to take pictures."""

    counts: tuple[time, ...] = ()
    pictures: tuple[time, ...] = ()


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
    base = load_office(resources.OFFICES / f"{scenario.scenario.office}.toml")
    data = _changed(scenario, base, path)
    _check_names(scenario, data, path)
    return Day(scenario, data)


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
    for entry in scenario.arrivals:
        if entry.service not in prefixes:
            raise FileProblem(f"{path}: arrivals: unknown service {entry.service!r}")
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
            raise FileProblem(f"{path}: outages: no counter {outage.published_by}")
