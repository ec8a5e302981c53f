"""One possible course of the rest of the day: who is called when, under the real calling rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heapreplace
from math import exp, inf, log
from random import Random
from statistics import NormalDist

from queueing.calling_order import turn_of
from queueing.chances import SHAPE, layers, rest, shape_of
from queueing.states import PriorityClass
from queueing.waiting_facts import Away, LineFacts

HORIZON = 24 * 60.0
LONGEST_OUTAGE = 180.0
USUAL_OUTAGE = (15.0, 60.0)
"""An outage of unknown length goes on about as long as it has lasted, within these minutes."""
NOBODY = 10**9
"""A place behind everybody's."""


@dataclass(slots=True)
class Course:
    """What happened in one course; minutes from now, services by their place in `services`."""

    calls: list[float]
    """When a newcomer would be called: every service's ordinary one, then every priority one.
    For a service that stands still, counted from its recovery. Infinite when nobody calls."""
    finish: list[float]
    """When the last one now in line of each service was done, 0 where nobody waits."""
    after_closing: int
    """How many of those now in line had not been called by closing."""
    people: dict[int, float]
    """When somebody in line was called, by place in the line, for those asked about."""


class Courses:
    """Plays the rest of a day as often as it is asked, each time as it might go."""

    def __init__(self, facts: LineFacts, runs: int, asked: frozenset[int] = frozenset()) -> None:
        self.facts = facts
        self.services = sorted(facts.paces)
        self.asked = asked
        place = {service: i for i, service in enumerate(self.services)}
        self.desks = [
            tuple(place[s] for s in sorted(d.services) if s in place) for d in facts.desks
        ]
        self.open = frozenset(s for services in self.desks for s in services)
        self.ordinary: list[list[int]] = [[] for _ in self.services]
        self.priority: list[list[int]] = [[] for _ in self.services]
        for number, (service, priority) in enumerate(facts.line):
            (self.priority if priority else self.ordinary)[place[service]].append(number)
        self.paces = [facts.paces[service] for service in self.services]
        self.shapes = [shape_of(pace.cv) for pace in self.paces]
        self.serving = [
            None if desk.serving is None else place.get(desk.serving) for desk in facts.desks
        ]
        cycle = facts.priority_share + facts.ordinary_share
        self.wants_priority = [
            turn_of(turn, facts.priority_share, facts.ordinary_share) is PriorityClass.PRIORITY
            for turn in range(cycle)
        ]
        self.away = [[_span(away, k) for away in facts.away] for k in range(len(facts.desks))]
        self.stops = [
            (stop, [place[s] for s in stop.services if s in place]) for stop in facts.stops
        ]
        self.rates_o = [facts.ordinary_arrivals.get(service, 0.0) for service in self.services]
        self.rates_p = [facts.priority_arrivals.get(service, 0.0) for service in self.services]
        self._layers = [
            layers(runs, seed) for seed in range(len(self.services) + 1 + len(self.stops))
        ]

    def play(self, run: int) -> Course:
        """Play one course; the same run of the same facts gives the same course."""
        return _Day(self, run, self._means(run), self._ready(run)).play()

    def _means(self, run: int) -> list[float]:
        shared = self._layers[-1][run]
        return [
            pace.minutes * exp(pace.doubt * self._layers[i][run] + pace.shared_doubt * shared)
            for i, pace in enumerate(self.paces)
        ]

    def _ready(self, run: int) -> list[float]:
        """Give from when each service is served; 0 for those that do not stand still."""
        ready = [0.0] * len(self.services)
        for number, (stop, places) in enumerate(self.stops):
            chance = NormalDist().cdf(self._layers[len(self.services) + number][run])
            if stop.expected is None:
                usual = min(max(stop.lasted, USUAL_OUTAGE[0]), USUAL_OUTAGE[1])
                lasts = min(-log(1 - chance) * usual, LONGEST_OUTAGE)
            else:
                begin = max(stop.expected[0], 0.0)
                lasts = begin + chance * 1.2 * max(stop.expected[1] - begin, 5.0)
            for place in places:
                ready[place] = max(ready[place], lasts)
        return ready


class _Day:
    """The state of one course while it is played."""

    def __init__(self, of: Courses, run: int, means: list[float], ready: list[float]) -> None:
        size = len(of.services)
        self.of, self.means, self.ready = of, means, ready
        self.ordinary = [list(line) for line in of.ordinary]
        self.priority = [list(line) for line in of.priority]
        self.head_o, self.head_p = [0] * size, [0] * size
        self.now_in_line = self.next_place = len(of.facts.line)
        self.turns = [desk.turn % len(of.wants_priority) for desk in of.facts.desks]
        self.left = sum(len(self.ordinary[s]) + len(self.priority[s]) for s in of.open)
        self.ghosts = [-1.0 if s in of.open else inf for s in range(size)] * 2
        self.open_o = self.open_p = len(of.open)
        self.finish, self.late = [0.0] * size, 0
        self.people: dict[int, float] = {}
        self.closing = inf if of.facts.closes_in is None else of.facts.closes_in
        # Each kind of chance from its own source, so that one person more in line changes only
        # what comes after that person.
        self.chance = Random(run).random
        self.other = Random(run + 1_000_003)
        self.coming = Random(run + 2_000_003)
        self.total_p = sum(of.rates_p)
        self.next_p = self.coming.expovariate(self.total_p) if self.total_p else inf
        self.next_o = [self.coming.expovariate(r) if r else inf for r in of.rates_o]
        pace = Random(run + 3_000_003).gauss
        self.speeds = [exp(pace(0.0, of.facts.counter_doubt)) for _ in of.desks]
        self.hazard = of.facts.pauses.per_hour / 60
        self.pause_at = [
            self.other.expovariate(self.hazard) if self.hazard else inf for _ in of.desks
        ]
        self.heap = self._first_free()

    def play(self) -> Course:
        of, heap = self.of, self.heap
        desks, wants = of.desks, of.wants_priority
        away, pause_at, turns, now_in_line = of.away, self.pause_at, self.turns, self.now_in_line
        while heap and (self.left or self.open_o or self.open_p):
            t, k = heap[0]
            if away[k] or t >= pause_at[k]:
                back = self._back(t, k)
                if back > t:
                    heapreplace(heap, (back, k))
                    continue
            if self.next_p <= t:
                self._arrive(t)
            wants_priority = wants[turns[k]]
            first_o, s_o, first_p, s_p, wake = self._heads(t, desks[k], wants_priority)
            # Would a newcomer, who stands behind all of now, be the one called here?
            if self.open_p and first_p >= now_in_line and (wants_priority or s_o < 0):
                self.open_p -= self._call_newcomers(t, desks[k], len(self.ready))
            if self.open_o and first_o >= now_in_line and (not wants_priority or s_p < 0):
                self.open_o -= self._call_newcomers(t, desks[k], 0)
            if s_o < 0 and s_p < 0:
                if wake < HORIZON:
                    heapreplace(heap, (wake, k))
                else:
                    heappop(heap)
                continue
            calls_priority = s_p >= 0 and (wants_priority or s_o < 0)
            if calls_priority is wants_priority:
                turns[k] = (turns[k] + 1) % len(wants)
            if calls_priority:
                s, place = s_p, first_p
                self.head_p[s] += 1
            else:
                s, place = s_o, first_o
                self.head_o[s] += 1
            ends = t + self._lasts(s) * self.speeds[k]
            if place < now_in_line:
                self._served(s, place, t, ends)
            heapreplace(heap, (ends, k))
        calls = [inf if ghost < 0 else ghost for ghost in self.ghosts]
        return Course(calls, self.finish, self.late, self.people)

    def _served(self, s: int, place: int, t: float, ends: float) -> None:
        """Note the call of somebody who is in line now."""
        self.left -= 1
        self.finish[s] = max(self.finish[s], ends)
        self.late += t > self.closing
        if place in self.of.asked:
            self.people[place] = t

    def _lasts(self, s: int) -> float:
        """Give how long the next call of a service keeps its counter."""
        chance, pace = self.chance(), self.of.paces[s]
        if chance < pace.no_show_share:
            return pace.no_show_minutes
        chance = (chance - pace.no_show_share) / (1 - pace.no_show_share)
        return self.means[s] * self.of.shapes[s][int(chance * SHAPE)]

    def _heads(
        self, t: float, services: tuple[int, ...], wants_priority: bool
    ) -> tuple[int, int, int, int, float]:
        """Give who stands first in both classes for a counter, and when it should look again."""
        first_o = first_p = NOBODY
        s_o = s_p = -1
        wake = self.next_p
        for s in services:
            if self.ready[s] > t:
                wake = min(wake, self.ready[s])
                continue
            line, head = self.priority[s], self.head_p[s]
            if head < len(line) and line[head] < first_p:
                first_p, s_p = line[head], s
            line, head = self.ordinary[s], self.head_o[s]
            if head == len(line) and not wants_priority and self.next_o[s] <= t:
                # Later ordinary people matter only to whom they may go before.
                self._arrive_ordinary(s, t)
            if head < len(line) and line[head] < first_o:
                first_o, s_o = line[head], s
        return first_o, s_o, first_p, s_p, wake

    def _call_newcomers(self, t: float, services: tuple[int, ...], first: int) -> int:
        """Note the call of newcomers to a counter's services; give how many it is the first of."""
        called = 0
        for s in services:
            if self.ghosts[first + s] < 0 and self.ready[s] <= t:
                self.ghosts[first + s] = t - self.ready[s]
                called += 1
        return called

    def _back(self, t: float, k: int) -> float:
        """Give when a counter that would call at `t` is there: later in a break or pause."""
        for begin, end in self.of.away[k]:
            if begin <= t < end:
                return end
        if t < self.pause_at[k]:
            return t
        back = t + self.other.expovariate(1 / self.of.facts.pauses.minutes)
        self.pause_at[k] = back + self.other.expovariate(self.hazard)
        return back

    def _arrive(self, t: float) -> None:
        while self.next_p <= t:
            at = self.coming.random() * self.total_p
            self.priority[_pick(self.of.rates_p, at)].append(self.next_place)
            self.next_place += 1
            self.next_p += self.coming.expovariate(self.total_p)

    def _arrive_ordinary(self, s: int, t: float) -> None:
        while self.next_o[s] <= t:
            self.ordinary[s].append(self.next_place)
            self.next_place += 1
            self.next_o[s] += self.coming.expovariate(self.of.rates_o[s])

    def _rest_of(self, s: int, elapsed: float, chance: float) -> float:
        """Give the minutes left of a call; a short one may be of somebody who does not come."""
        pace = self.of.paces[s]
        left = pace.no_show_minutes - elapsed
        if left > 0:
            if chance < pace.no_show_share:
                return left
            chance = (chance - pace.no_show_share) / (1 - pace.no_show_share)
        return rest(self.of.shapes[s], self.means[s], elapsed, chance)

    def _first_free(self) -> list[tuple[float, int]]:
        """Give when each counter is free for its next call."""
        heap = []
        usual = self.of.facts.pauses.minutes
        for k, desk in enumerate(self.of.facts.desks):
            free = 0.0
            serving, chance = self.of.serving[k], self.other.random()
            if serving is not None:
                free = self._rest_of(serving, desk.serving_for, chance)
            if desk.paused_for is not None:
                free = max(free, -log(1 - chance) * max(usual, desk.paused_for / 2))
            heap.append((free, k))
        heapify(heap)
        return heap


def _span(away: Away, desk: int) -> tuple[float, float]:
    """Give when one counter is away in a break in which officers may take turns."""
    part = (away.end - away.begin) * (1 - min(max(away.serving, 0.0), 1.0))
    return (away.begin, away.begin + part) if desk % 2 == 0 else (away.end - part, away.end)


def _pick(rates: Sequence[float], at: float) -> int:
    for place, rate in enumerate(rates):
        at -= rate
        if at < 0:
            return place
    return max(range(len(rates)), key=rates.__getitem__)
