"""A scenario file joined with its office data becomes a day, or is refused with file and key."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import resources
from antrean.replay.scenario_file import Scenario
from kiosk.opening import numbers_from
from queueing.actions import OfficeData, valid_settings
from queueing.calendar import calendar_for, hours_on, opening_at
from queueing.errors import BadSetting
from queueing.model import Counter, OpeningState
from queueing.office_file.checked_toml import FileProblem, load
from queueing.office_file.reading import load_office
from queueing.opening_days import Calendar, DayHours
from queueing.stock import Quota


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
    def calendar(self) -> Calendar:
        """The office's calendar."""
        return calendar_for(self.office.office, self.office.periods, self.office.days)

    @property
    def _hours(self) -> DayHours:
        return hours_on(self.calendar, self.scenario.scenario.date)

    @property
    def closes(self) -> datetime:
        """Closing time."""
        return self._hours.closes_at or self.moment(self.office.office.closes_at)

    @property
    def opens(self) -> datetime:
        """Opening time."""
        return self._hours.opens_at or self.moment(self.office.office.opens_at)


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
    changes = {k: v for k, v in scenario.office.model_dump().items() if v is not None}
    base = replace(
        base,
        office=replace(base.office, **changes),
        periods=scenario.calendar.as_periods(),
        days=scenario.calendar.as_days(),
    )
    base = _limited(scenario, base, path)
    if not scenario.counters:
        return base
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
    return replace(base, counters=counters)


def _limited(scenario: Scenario, base: OfficeData, path: Path) -> OfficeData:
    """Give the office with what the scenario says there is that day."""
    ids = {s.prefix: s.id for s in base.services}
    unknown = {entry.service for entry in scenario.quotas} - set(ids)
    if unknown:
        raise FileProblem(
            f"{path}: quotas: unknown service {', '.join(sorted(unknown))}; "
            f"there are {', '.join(ids)}"
        )
    entries = {entry.item: entry for entry in scenario.stock}
    codes = [item.code for item in base.stock]
    for item in sorted(set(entries) - set(codes)):
        raise FileProblem(f"{path}: stock: unknown item {item!r}; there are {', '.join(codes)}")
    return replace(
        base,
        quotas=tuple(Quota(0, ids[q.service], q.amount) for q in scenario.quotas) or base.quotas,
        stock=tuple(
            replace(item, daily_capacity=entries[item.code].daily_capacity)
            if item.code in entries
            else item
            for item in base.stock
        ),
    )


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
    if scenario.carry_over is not None and scenario.carry_over.by not in numbers:
        raise FileProblem(
            f"{path}: carry_over: no counter {scenario.carry_over.by}; "
            f"there are {', '.join(map(str, sorted(numbers)))}"
        )
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
    about = day.scenario.scenario
    opening = opening_at(day.calendar, day.moment(time(0)).astimezone(UTC))
    if opening.state is OpeningState.CLOSED_TODAY:
        raise FileProblem(f"{path}: scenario.date: {about.date} is no working day of the office")
    first = numbers_from(opening) or day.opens
    for entry in day.scenario.arrivals:
        if day.moment(entry.begin) < first or day.moment(entry.end) > day.closes:
            raise FileProblem(
                f"{path}: arrivals: {entry.service} from {entry.begin:%H:%M} until "
                f"{entry.end:%H:%M}; numbers are given from {first:%H:%M} to {day.closes:%H:%M}"
            )
    for outage in day.scenario.outages:
        published, resolved = day.moment(outage.published), day.moment(outage.resolved)
        if published < day.opens or resolved > day.closes:
            raise FileProblem(
                f"{path}: outages: {outage.component} is not within opening hours, "
                f"{day.opens:%H:%M} to {day.closes:%H:%M}"
            )
