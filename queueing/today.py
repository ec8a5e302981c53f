"""The office's day so far, and what a forecast needs of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from queueing.pace import paces_of
from queueing.todays_calls import PAUSE_FROM, Span, Visit, what_was_called, who_comes
from queueing.waiting_facts import Away, Desk, LineFacts, Stop


@dataclass(frozen=True, slots=True)
class OpenCounter:
    """A counter at which somebody is signed in."""

    id: int
    services: frozenset[int]
    turn: int = 0
    paused_at: float | None = None
    weights: Mapping[int, int] = field(default_factory=dict)
    """Of each of its services, empty where all are equal."""
    since: float | None = None
    """When somebody signed in there, None where nobody may know."""


@dataclass(frozen=True, slots=True)
class Today:
    """One moment of one day; minutes of any clock, the same for all."""

    now: float
    services: Collection[int]
    counters: Sequence[OpenCounter]
    visits: Sequence[Visit]
    """Everybody who waits, is at a counter or was at one, in order of their places."""
    priority_share: int = 1
    ordinary_share: int = 1
    halts: Mapping[int, Sequence[Span]] = field(default_factory=dict)
    """By service: when outages stopped it today, up to now."""
    stops: Sequence[Stop] = ()
    """Those that stop services now."""
    slower_since: Mapping[int, float] = field(default_factory=dict)
    breaks: Sequence[tuple[float, float, float]] = ()
    """Begin, end and the share of counters that goes on."""
    opens_at: float | None = None
    closes_at: float | None = None
    without_numbers: frozenset[int] = frozenset()
    """Services of which nobody gets a number at this hour: nobody comes for them."""
    classes_known: bool = True
    """False where one may not see who is of the priority class."""


def facts_of(today: Today) -> LineFacts:
    """Give what a forecast stands on, from all that an office knows at that moment."""
    now, services = today.now, set(today.services)
    called = what_was_called(
        today.visits,
        services=services,
        now=now,
        halts=today.halts,
        breaks=[(begin, end) for begin, end, _ in today.breaks],
        since=today.slower_since,
    )
    ordinary, priority = who_comes(
        today.visits, services=services, now=now, classes_known=today.classes_known
    )
    for service in today.without_numbers:
        ordinary[service] = priority[service] = 0.0
    line = [v for v in today.visits if v.called_at is None and v.service in services]
    return LineFacts(
        desks=[_desk(counter, today, line) for counter in today.counters],
        line=[(visit.service, visit.priority) for visit in line],
        paces=paces_of(called.observed),
        priority_share=today.priority_share,
        ordinary_share=today.ordinary_share,
        priority_arrivals=priority,
        ordinary_arrivals=ordinary,
        pauses=called.pauses,
        away=_away(today),
        closes_in=None if today.closes_at is None else today.closes_at - now,
        stops=today.stops,
    )


def _desk(counter: OpenCounter, today: Today, line: Sequence[Visit]) -> Desk:
    mine = [v for v in today.visits if v.counter == counter.id and v.called_at is not None]
    found = _desk_now(counter, mine, today, line)
    if not counter.weights:
        return found
    mine.sort(key=lambda v: v.called_at or 0.0)
    # By the service of now: who was sent on counts where the visit ended.
    calls = [(visit.service, visit.priority) for visit in mine]
    return replace(found, weights=counter.weights, calls=calls)


def _desk_now(
    counter: OpenCounter, mine: Sequence[Visit], today: Today, line: Sequence[Visit]
) -> Desk:
    latest = max(mine, key=lambda v: v.called_at or 0.0, default=None)
    paused = None if counter.paused_at is None else today.now - counter.paused_at
    if latest is not None and latest.done_at is None and latest.called_at is not None:
        elapsed = max(today.now - latest.called_at - _halted(latest, today), 0.0)
        return Desk(counter.services, counter.turn, latest.service, elapsed, paused)
    if paused is None:
        paused = _forgotten(counter, latest, today, line)
    return Desk(counter.services, counter.turn, paused_for=paused)


def _halted(visit: Visit, today: Today) -> float:
    """Give the minutes that an outage has taken of somebody's time at a counter."""
    assert visit.called_at is not None
    return sum(
        max(0.0, min(end, today.now) - max(begin, visit.called_at))
        for begin, end in today.halts.get(visit.service, ())
    )


def _forgotten(
    counter: OpenCounter, latest: Visit | None, today: Today, line: Sequence[Visit]
) -> float | None:
    """Give for how long nobody has called there though somebody waits: a pause nobody pressed."""
    stopped = {s for stop in today.stops for s in stop.services}
    came = [v.came_at for v in line if v.service in counter.services - stopped]
    if not came:
        return None
    moments = [min(came), latest.done_at if latest else None, counter.since, today.opens_at]
    moments += [end for _, end, _ in today.breaks if end <= today.now]
    moments += [end for s in counter.services for _, end in today.halts.get(s, ())]
    idle = today.now - max(moment for moment in moments if moment is not None)
    known = latest is not None or counter.since is not None
    return idle if known and idle >= PAUSE_FROM else None


def _away(today: Today) -> list[Away]:
    away = [
        Away(begin - today.now, end - today.now, serving)
        for begin, end, serving in today.breaks
        if end > today.now
    ]
    if today.opens_at is not None and today.opens_at > today.now:
        away.append(Away(-1.0, today.opens_at - today.now))
    return away
