"""The people of a day, drawn from the scenario with its seed: the same day every time."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from antrean.replay.scenario import Day
from antrean.replay.scenario_file import ServiceTime


@dataclass(frozen=True, slots=True)
class Visitor:
    """One person: when they come, what for, how long they will take."""

    arrives: datetime
    prefix: str
    priority: bool
    service_seconds: float
    stays: bool
    """False for somebody who leaves before being called."""


def visitors_of(day: Day) -> list[Visitor]:
    """Give the day's visitors in order of arrival."""
    draw = random.Random(day.scenario.scenario.seed)
    times = {p: entry for entry in day.scenario.service_times for p in entry.services}
    people = []
    for entry in day.scenario.arrivals:
        begin, end = day.moment(entry.begin), day.moment(entry.end)
        for _ in range(entry.count):
            arrives = begin + timedelta(seconds=draw.random() * (end - begin).total_seconds())
            people.append(_visitor(day, draw, arrives, entry.service, times[entry.service]))
    return sorted(people, key=lambda person: person.arrives)


def _visitor(
    day: Day, draw: random.Random, arrives: datetime, prefix: str, needs: ServiceTime
) -> Visitor:
    factor = 1 + needs.spread * (2 * draw.random() - 1)
    return Visitor(
        arrives=arrives.replace(microsecond=0),
        prefix=prefix,
        priority=draw.random() < day.scenario.habits.priority_share,
        service_seconds=needs.minutes * 60 * factor,
        stays=draw.random() >= needs.no_show,
    )
