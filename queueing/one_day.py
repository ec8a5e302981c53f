"""The rest of one day while it is played: who is free when, and whom each counter calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heapreplace
from math import exp, inf, log
from random import Random
from typing import TYPE_CHECKING

from queueing.chances import SHAPE, rest
from queueing.service_shares import Shares
from queueing.states import PriorityClass

if TYPE_CHECKING:
    from queueing.one_course import Courses

HORIZON = 24 * 60.0
NOBODY = 10**9
"""A place behind everybody's."""
ORDINARY, PRIORITY = PriorityClass.ORDINARY, PriorityClass.PRIORITY
Heads = list[tuple[int, int]]
"""Place and service of whoever stands first in each line of a class, the earliest place first."""


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


class Day:
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
        self.shares = of.shares()
        self.heap = self._first_free()

    def play(self) -> Course:
        of, heap = self.of, self.heap
        wants = of.wants_priority
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
            first_o, s_o, first_p, s_p, wake = self._callable(t, k, wants_priority)
            if s_o < 0 and s_p < 0:
                if wake < HORIZON:
                    heapreplace(heap, (wake, k))
                else:
                    heappop(heap)
                continue
            calls_priority = s_p >= 0 and (wants_priority or s_o < 0)
            if calls_priority is wants_priority:
                turns[k] = (turns[k] + 1) % len(wants)
            s, place = (s_p, first_p) if calls_priority else (s_o, first_o)
            self._called(k, s, priority=calls_priority)
            ends = t + self._lasts(s) * self.speeds[k]
            if place < now_in_line:
                self._served(s, place, t, ends)
            heapreplace(heap, (ends, k))
        calls = [inf if ghost < 0 else ghost for ghost in self.ghosts]
        return Course(calls, self.finish, self.late, self.people)

    def _callable(self, t: float, k: int, wants_priority: bool) -> tuple[int, int, int, int, float]:
        """Give who a counter would call of both classes (place and service), and when it should
        look again; note the newcomers it would call.
        """
        services, now_in_line, shares = self.of.desks[k], self.now_in_line, self.shares[k]
        first_o, s_o, first_p, s_p, wake = self._heads(t, services, wants_priority)
        if shares is not None:
            return *self._by_weight(t, k, shares, wants_priority), wake
        # Would a newcomer, who stands behind all of now, be the one called here?
        if self.open_p and first_p >= now_in_line and (wants_priority or s_o < 0):
            self.open_p -= self._call_newcomers(t, services, len(self.ready))
        if self.open_o and first_o >= now_in_line and (not wants_priority or s_p < 0):
            self.open_o -= self._call_newcomers(t, services, 0)
        return first_o, s_o, first_p, s_p, wake

    def _called(self, k: int, s: int, *, priority: bool) -> None:
        """Note that the first of a line was called, by counter `k`."""
        heads, shares = self.head_p if priority else self.head_o, self.shares[k]
        heads[s] += 1
        if shares is not None:
            shares.called(PRIORITY if priority else ORDINARY, s)

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

    def _by_weight(
        self, t: float, k: int, shares: Shares, wants_priority: bool
    ) -> tuple[int, int, int, int]:
        """Give who stands first in both classes where a counter's services have weights; note
        the newcomers it would call.
        """
        services = [s for s in self.of.desks[k] if self.ready[s] <= t]
        heads_o = _first_of(self.ordinary, self.head_o, services)
        heads_p = _first_of(self.priority, self.head_p, services)
        if self.open_p and (wants_priority or not heads_o):
            self.open_p -= self._weighed_newcomers(
                t, shares, PRIORITY, services, heads_p, len(self.ready)
            )
        if self.open_o and (not wants_priority or not heads_p):
            self.open_o -= self._weighed_newcomers(t, shares, ORDINARY, services, heads_o, 0)
        first_o, s_o = _chosen(shares, ORDINARY, heads_o)
        first_p, s_p = _chosen(shares, PRIORITY, heads_p)
        return first_o, s_o, first_p, s_p

    def _weighed_newcomers(
        self,
        t: float,
        shares: Shares,
        kind: PriorityClass,
        services: Sequence[int],
        heads: Heads,
        first: int,
    ) -> int:
        """Note the call of newcomers whose service would have the turn; give how many."""
        called = 0
        before = {s for place, s in heads if place < self.now_in_line}
        for s in services:
            if self.ghosts[first + s] >= 0 or s in before:
                continue
            others = [(place, other) for place, other in heads if other != s]
            if _chosen(shares, kind, sorted([*others, (self.now_in_line, s)]))[1] == s:
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


def _first_of(
    lines: Sequence[Sequence[int]], heads: Sequence[int], services: Sequence[int]
) -> Heads:
    return sorted((lines[s][heads[s]], s) for s in services if heads[s] < len(lines[s]))


def _chosen(shares: Shares, kind: PriorityClass, heads: Heads) -> tuple[int, int]:
    """Give place and service of who is called of a class; NOBODY and -1 where nobody waits."""
    if not heads:
        return NOBODY, -1
    service = shares.first(kind, [s for _, s in heads])
    return next(place for place, s in heads if s == service), service


def _pick(rates: Sequence[float], at: float) -> int:
    for place, rate in enumerate(rates):
        at -= rate
        if at < 0:
            return place
    return max(range(len(rates)), key=rates.__getitem__)
