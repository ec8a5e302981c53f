"""One possible course of the rest of the day: who is called when, under the real calling rule."""

from __future__ import annotations

from math import exp, log
from statistics import NormalDist

from queueing.calling_order import turn_of
from queueing.chances import layers, shape_of
from queueing.one_day import Course, Day
from queueing.service_shares import Shares, are_equal
from queueing.states import PriorityClass
from queueing.waiting_facts import Away, Desk, LineFacts

LONGEST_OUTAGE = 180.0
USUAL_OUTAGE = (15.0, 60.0)
"""An outage of unknown length goes on about as long as it has lasted, within these minutes."""


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
        self._told = [_weighed(desk, place) for desk in facts.desks]
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

    def shares(self) -> list[Shares | None]:
        """Give what each counter called so far, anew for each course; None where weights are
        equal.
        """
        return [None if told is None else Shares(*told) for told in self._told]

    def play(self, run: int) -> Course:
        """Play one course; the same run of the same facts gives the same course."""
        return Day(self, run, self._means(run), self._ready(run)).play()

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


Told = tuple[dict[int, int], dict[PriorityClass, list[int]]]


def _weighed(desk: Desk, place: dict[int, int]) -> Told | None:
    """Give a counter's weights and calls by the services' places, None where all are equal."""
    if are_equal(desk.weights):
        return None
    calls: dict[PriorityClass, list[int]] = {kind: [] for kind in PriorityClass}
    for service, priority in desk.calls:
        if service in place:
            calls[PriorityClass.PRIORITY if priority else PriorityClass.ORDINARY].append(
                place[service]
            )
    return {place[s]: weight for s, weight in desk.weights.items() if s in place}, calls


def _span(away: Away, desk: int) -> tuple[float, float]:
    """Give when one counter is away in a break in which officers may take turns."""
    part = (away.end - away.begin) * (1 - min(max(away.serving, 0.0), 1.0))
    return (away.begin, away.begin + part) if desk % 2 == 0 else (away.end - part, away.end)
