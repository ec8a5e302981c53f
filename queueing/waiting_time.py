"""How long a newcomer will wait: ranges from many possible courses of the rest of the day.

A forecast plays the real calling rule forward (one_course) with the counters that are open, the
people who are served now, the pace of today and all that is uncertain about it, and takes the
10th, 50th and 90th percentile of the moments at which somebody who takes a number now would be
called. The same facts give the same range: the courses are numbered, and a course's chances
depend on its number alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import inf, isinf

from queueing.one_course import Courses
from queueing.one_day import Course
from queueing.waiting_facts import LineFacts
from queueing.waits import (
    UNKNOWN,
    ClosingOutlook,
    OfficeOutlook,
    Spread,
    Wait,
    WaitKind,
    WaitOutlook,
    WaitRange,
)

CALLS_TO_PLAY = 10_000
"""How many calls all courses together may have: a long line needs fewer, for it averages out."""
FEWEST, MOST = 40, 240
CALLS_AT_A_TIME = 1_000
"""About as many as take five milliseconds."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """The spreads of one moment, in minutes, unrounded; services nobody serves are left out."""

    ordinary: dict[int, Spread]
    priority: dict[int, Spread]
    """For services in `stopped` counted from their recovery."""
    stopped: frozenset[int]
    finish: dict[int, Spread]
    """Until the last one now in line of a service is done, for services with a line."""
    all_done: Spread | None
    """Until the last one now in any line is done; None when somebody waits for no counter."""
    after_closing: Spread | None
    """How many of those now in line are not called by closing."""
    people: dict[int, Spread] = field(default_factory=dict)
    """Until somebody in line is called, by place in the line, for those asked about."""


class Forecasting:
    """A forecast played a little at a time: whoever waits for the thread gets in between."""

    def __init__(
        self,
        facts: LineFacts,
        services: Sequence[int] = (),
        at: datetime | None = None,
        *,
        asked: frozenset[int] = frozenset(),
        runs: int | None = None,
        closing: ClosingOutlook | None = None,
    ) -> None:
        """Take what office_outlook() or forecast() take, and what is told of closing."""
        self._closing = closing
        self._calls = len(facts.line) + 4 * len(facts.desks) + 8
        self._runs = runs or min(max(CALLS_TO_PLAY // self._calls, FEWEST), MOST)
        self._facts, self._services, self._at, self._asked = facts, services, at, asked
        self._courses = Courses(facts, self._runs, asked)
        self._played: list[Course] = []

    def play_some(self) -> bool:
        """Play for some milliseconds; tell whether all is played."""
        some = len(self._played) + 1 + CALLS_AT_A_TIME // self._calls
        while len(self._played) < min(some, self._runs):
            self._played.append(self._courses.play(len(self._played)))
        return len(self._played) == self._runs

    def forecast(self) -> Forecast:
        """Give the spreads, once all is played."""
        facts, courses, played = self._facts, self._courses, self._played
        open_services = [(i, courses.services[i]) for i in sorted(courses.open)]
        size = len(courses.services)
        waited_for = {service for service, _ in facts.line}
        served = {service for _, service in open_services}
        people = {p: _spread([c.people.get(p, inf) for c in played]) for p in self._asked}
        return Forecast(
            ordinary={s: _spread([c.calls[i] for c in played]) for i, s in open_services},
            priority={s: _spread([c.calls[size + i] for c in played]) for i, s in open_services},
            stopped=frozenset(s for stop in facts.stops for s in stop.services),
            finish={
                s: _spread([c.finish[i] for c in played])
                for i, s in open_services
                if s in waited_for
            },
            all_done=_spread([_done(c) for c in played]) if waited_for <= served else None,
            after_closing=_late(facts, played),
            people=people,
        )

    def outlook(self) -> OfficeOutlook:
        """Give what is told, once all is played."""
        assert self._at is not None, "of which moment?"
        seen, now = self.forecast(), self._at
        done = seen.all_done
        return OfficeOutlook(
            at=now,
            services=tuple(self._outlook_of(service, seen) for service in self._services),
            finish=None
            if done is None
            else (_later(now, done.low), _later(now, done.middle), _later(now, done.high)),
            after_closing=seen.after_closing,
            stopped=seen.stopped,
            closing=self._closing,
        )

    def _outlook_of(self, service: int, seen: Forecast) -> WaitOutlook:
        closes = self._facts.closes_in
        return WaitOutlook(
            service_id=service,
            ordinary=_told(seen, seen.ordinary.get(service), service, closes),
            priority=_told(seen, seen.priority.get(service), service, closes),
            finish=None if service in seen.stopped else seen.finish.get(service),
        )


def forecast(
    facts: LineFacts, *, asked: frozenset[int] = frozenset(), runs: int | None = None
) -> Forecast:
    """Give what is to be expected in an office as `facts` has it.

    `asked` are places in the line whose calls are wanted too. Takes about a twentieth of a
    second for 200 people and 7 counters.
    """
    playing = Forecasting(facts, asked=asked, runs=runs)
    while not playing.play_some():
        pass
    return playing.forecast()


def office_outlook(facts: LineFacts, services: Sequence[int], now: datetime) -> OfficeOutlook:
    """Give what is told of `services` at `now` (aware UTC)."""
    playing = Forecasting(facts, services, now)
    while not playing.play_some():
        pass
    return playing.outlook()


def _told(seen: Forecast, spread: Spread | None, service: int, closes_in: float | None) -> Wait:
    if spread is None or isinf(spread.high):
        return UNKNOWN
    if service in seen.stopped:
        return Wait(WaitKind.AFTER_RECOVERY, WaitRange.told(spread))
    if closes_in is not None and spread.middle > closes_in:
        return Wait(WaitKind.KNOWN, None, after_closing=True)
    return Wait(WaitKind.KNOWN, WaitRange.told(spread))


def _done(course: Course) -> float:
    return max(course.finish, default=0.0)


def _late(facts: LineFacts, played: Sequence[Course]) -> Spread | None:
    served = {service for desk in facts.desks for service in desk.services}
    if facts.closes_in is None or any(service not in served for service, _ in facts.line):
        return None
    return _spread([float(course.after_closing) for course in played])


def _later(now: datetime, minutes: float) -> datetime:
    return now + timedelta(minutes=min(minutes, 48 * 60.0))


def _spread(values: list[float]) -> Spread:
    ordered = sorted(values)
    return Spread(*(_percentile(ordered, share) for share in (0.1, 0.5, 0.9)))


def _percentile(ordered: Sequence[float], share: float) -> float:
    at = min(max(share * (len(ordered) + 1) - 1, 0.0), len(ordered) - 1.0)
    below = int(at)
    above = min(below + 1, len(ordered) - 1)
    if isinf(ordered[above]):
        return ordered[above] if at > below else ordered[below]
    return ordered[below] + (ordered[above] - ordered[below]) * (at - below)
