"""Today's calls as a forecast needs them: how long each kept its counter, who comes, who pauses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from queueing.pace import Observed
from queueing.waiting_facts import Pauses

PAUSE_FROM = 8.0
"""A counter that calls nobody for so many minutes while somebody waits was away."""
USUAL_GAP, USUAL_GAPS = 0.5, 5
"""Minutes from one person to the next, worth so many gaps."""
USUAL_HOURS = 8.0
"""The usual pauses are worth so many hours of work, and so many pauses:"""
USUAL_PAUSES = 3
RECENT = 60.0
"""Who comes now is told from so many minutes."""
USUAL_PRIORITY = 0.1
"""Share of the priority class where it was never seen, worth so many people:"""
USUAL_PRIORITY_PEOPLE = 10

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Visit:
    """One person's day so far. Minutes of any clock, the same for all."""

    service: int
    priority: bool
    came_at: float
    counter: int | None = None
    called_at: float | None = None
    done_at: float | None = None
    """When the counter was free again."""
    missed: bool = False
    """Whether nobody answered the call."""


@dataclass(frozen=True, slots=True)
class Called:
    """What today's calls tell."""

    observed: dict[int, Observed]
    pauses: Pauses
    gap: float
    """Minutes from one person to the next at a counter, in the mean."""


def what_was_called(
    visits: Sequence[Visit],
    *,
    services: Collection[int],
    now: float,
    halts: Mapping[int, Sequence[Span]] | None = None,
    breaks: Sequence[Span] = (),
    since: Mapping[int, float] | None = None,
) -> Called:
    """Measure the calls that are over.

    Minutes of `halts` (a service's outages) and `breaks` count in nobody's pace. Of a service
    in `since` (it is slower since then) only calls from then on count.
    """
    halts, since = halts or {}, since or {}
    rows = _by_counter(visits)
    gaps, away = _gaps(rows, halts, breaks)
    gap = (USUAL_GAP * USUAL_GAPS + sum(gaps.values())) / (USUAL_GAPS + len(gaps))
    served: dict[int, list[float]] = {service: [] for service in services}
    missed: dict[int, list[float]] = {service: [] for service in services}
    for visit in (visit for row in rows for visit in row):
        if visit.done_at is None or visit.service not in served or visit.called_at is None:
            continue
        if visit.called_at < since.get(visit.service, -1e12):
            continue
        outage = _overlap(visit.called_at, visit.done_at, halts.get(visit.service, ()))
        kept = visit.done_at - visit.called_at - outage + gaps.get(id(visit), gap)
        if outage and not visit.missed:
            # Interrupted: what was left of it afterwards says little.
            continue
        (missed if visit.missed else served)[visit.service].append(max(kept, 0.0))
    hours = sum(_worked(row, now) for row in rows) / 60
    usual = Pauses()
    return Called(
        {service: Observed(served[service], missed[service]) for service in services},
        Pauses(
            (usual.per_hour * USUAL_HOURS + len(away)) / (USUAL_HOURS + hours),
            (usual.minutes * USUAL_PAUSES + sum(away)) / (USUAL_PAUSES + len(away)),
        ),
        gap,
    )


def who_comes(
    visits: Sequence[Visit], *, services: Collection[int], now: float, classes_known: bool = True
) -> tuple[dict[int, float], dict[int, float]]:
    """Give how many ordinary and priority people come in a minute, by service.

    Without `classes_known` (a board is not shown them) the usual share is taken.
    """
    first = min((visit.came_at for visit in visits), default=now)
    window = min(max(now - first, 15.0), RECENT)
    recent: dict[int, int] = defaultdict(int)
    people: dict[int, int] = defaultdict(int)
    priority: dict[int, int] = defaultdict(int)
    for visit in visits:
        recent[visit.service] += visit.came_at > now - window
        people[visit.service] += classes_known
        priority[visit.service] += classes_known and visit.priority
    share = _share(sum(priority.values()), sum(people.values()), USUAL_PRIORITY)
    ordinary_rate, priority_rate = {}, {}
    for service in services:
        rate = recent[service] / window
        own = _share(priority[service], people[service], share)
        ordinary_rate[service], priority_rate[service] = rate * (1 - own), rate * own
    return ordinary_rate, priority_rate


def _by_counter(visits: Sequence[Visit]) -> list[list[Visit]]:
    rows: dict[int, list[Visit]] = defaultdict(list)
    for visit in visits:
        if visit.counter is not None and visit.called_at is not None:
            rows[visit.counter].append(visit)
    return [sorted(row, key=lambda v: v.called_at or 0.0) for row in rows.values()]


def _gaps(
    rows: Sequence[Sequence[Visit]], halts: Mapping[int, Sequence[Span]], breaks: Sequence[Span]
) -> tuple[dict[int, float], list[float]]:
    """Give the gap after a visit where the next person waited already, and the pauses."""
    gaps: dict[int, float] = {}
    away: list[float] = []
    for row in rows:
        for visit, following in pairwise(row):
            done, called = visit.done_at, following.called_at
            if done is None or called is None or following.came_at > done or called < done:
                continue
            lost = _overlap(done, called, breaks)
            lost += _overlap(done, called, halts.get(following.service, ()))
            gap = called - done - lost
            if lost:
                continue
            if gap >= PAUSE_FROM:
                away.append(gap)
            else:
                gaps[id(visit)] = gap
    return gaps, away


def _worked(row: Sequence[Visit], now: float) -> float:
    first, last = row[0].called_at, row[-1].done_at
    assert first is not None
    return max((now if last is None else last) - first, 0.0)


def _overlap(begin: float, end: float, spans: Sequence[Span]) -> float:
    return sum(max(0.0, min(end, until) - max(begin, since)) for since, until in spans)


def _share(some: int, people: int, usual: float) -> float:
    return (some + usual * USUAL_PRIORITY_PEOPLE) / (people + USUAL_PRIORITY_PEOPLE)
