"""An office played by `ciw`, which knows nothing of Antrean: the judge of waiting times.

Its turns of priority, its counters of several services, its people who do not answer and its
pauses are written here anew; from queueing it takes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import log, sqrt
from random import Random
from typing import Any

import ciw

MISSED = 0.05
DAY = 450.0
BREAK = (270.0, 330.0)
LONGEST_DAY = 2000.0


@dataclass(frozen=True, slots=True)
class Service:
    """Minutes of one service today; `law` is lognormal or gamma."""

    minutes: float
    cv: float
    law: str


@dataclass(slots=True)
class Plan:
    """One day of one office; minutes from its opening."""

    seed: int
    services: dict[str, Service]
    counters: list[frozenset[str]]
    speeds: list[float]
    """How long each officer takes, against the service's mean."""
    rates: dict[str, list[tuple[float, float]]]
    """By service: (until, people a minute) of the stretches of the day."""
    priority: float = 0.1
    outage: tuple[float, float, frozenset[str]] | None = None
    pauses: list[tuple[int, float, float]] = field(default_factory=list)
    """(counter, begin, minutes)."""


@dataclass(slots=True)
class Person:
    """What became of one person."""

    service: str
    priority: bool
    came: float
    counter: int = -1
    called: float = float("inf")
    done: float = float("inf")
    missed: bool = False


@dataclass(slots=True)
class Played:
    """A whole day."""

    people: list[Person]
    turns: list[list[tuple[float, int]]]
    """By counter: when its turn of the priority cycle became what."""
    pauses: list[list[tuple[float, float]]]
    """By counter: when it paused, from when until when."""


def play(plan: Plan) -> Played:
    """Play the day to its end, whoever has come."""
    ciw.seed(plan.seed)
    office = _Office(plan)
    network = ciw.create_network(
        arrival_distributions={name: [law] for name, law in office.arrivals.items()},
        # The node below knows how long everybody takes.
        service_distributions={name: [ciw.dists.Deterministic(1)] for name in office.arrivals},
        number_of_servers=[len(plan.counters)],
        routing={name: [[0.0]] for name in office.arrivals},
    )
    ciw.Simulation(network, node_class=office.node_class()).simulate_until_max_time(LONGEST_DAY)
    office.people.sort(key=lambda person: person.came)
    return Played(office.people, office.turns, office.paused)


class _Office:
    """What all counters of one played day share."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.random = Random(plan.seed)
        self.people: list[Person] = []
        self.turns: list[list[tuple[float, int]]] = [[(0.0, 0)] for _ in plan.counters]
        self.paused: list[list[tuple[float, float]]] = [[] for _ in plan.counters]
        self.laws = {name: _law(service) for name, service in plan.services.items()}
        self.pause_minutes: dict[str, list[float]] = {}
        self.arrivals = self._arrivals()

    def _arrivals(self) -> dict[str, Any]:
        laws: dict[str, Any] = {}
        for name, stretches in self.plan.rates.items():
            ends = [until for until, _ in stretches]
            for suffix, share in (("o", 1 - self.plan.priority), ("p", self.plan.priority)):
                laws[f"{name}/{suffix}"] = ciw.dists.PoissonIntervals(
                    [rate * share for _, rate in stretches], ends, max_sample_date=ends[-1]
                )
        for k in range(len(self.plan.counters)):
            mine = sorted((begin, long) for c, begin, long in self.plan.pauses if c == k)
            laws[f"pause{k}"] = _at(begin for begin, _ in mine)
            self.pause_minutes[f"pause{k}"] = [long for _, long in mine]
        laws["closed"] = _at([BREAK[0]] * len(self.plan.counters))
        # Somebody who comes and is never served: whoever is free looks up and sees who waits.
        laws["look"] = _at([self.plan.outage[1]] if self.plan.outage else [])
        return laws

    def node_class(self) -> type[ciw.Node]:
        """Give ciw a node whose servers choose as counters of this office do."""
        office = self

        class Counters(ciw.Node):  # type: ignore[misc]
            def begin_service_if_possible_accept(self, individual: Any) -> None:
                individual.arrival_date = self.now
                for server in self.servers:
                    self.look(server)

            def begin_service_if_possible_release(self, _individual: Any, server: Any) -> None:
                self.look(server)

            def look(self, server: Any) -> None:
                if server.busy:
                    return
                waiting = [one for one in self.individuals[0] if not one.server]
                chosen = office.choose(server.id_number - 1, waiting, self.now)
                if chosen is None:
                    return
                self.attach_server(server, chosen)
                chosen.service_start_date = self.now
                chosen.service_time = office.takes(server.id_number - 1, chosen, self.now)
                chosen.service_end_date = self.now + chosen.service_time
                self.number_in_service += 1
                server.next_end_service_date = chosen.service_end_date

        return Counters

    def choose(self, k: int, waiting: list[Any], now: float) -> Any:
        """Give whom counter `k` takes now: its own pause, or the first of the class in turn."""
        stopped = self._stopped(now)
        heads: dict[str, Any] = {}
        for one in waiting:
            if one.customer_class in (f"pause{k}", "closed"):
                if one.customer_class == "closed" and now >= BREAK[1]:
                    continue
                return one
            service, _, suffix = one.customer_class.partition("/")
            if service in self.plan.counters[k] and service not in stopped:
                heads.setdefault(suffix, one)
        turn = self.turns[k][-1][1]
        wanted, other = ("p", "o") if turn == 0 else ("o", "p")
        if wanted in heads:
            self.turns[k].append((now, 1 - turn))
            return heads[wanted]
        return heads.get(other)

    def _stopped(self, now: float) -> frozenset[str]:
        outage = self.plan.outage
        return outage[2] if outage and outage[0] <= now < outage[1] else frozenset()

    def takes(self, k: int, one: Any, now: float) -> float:
        """Give for how long somebody, or a pause, keeps counter `k`."""
        name = one.customer_class
        if name == "closed":
            return BREAK[1] - now
        if name.startswith("pause"):
            long = self.pause_minutes[name].pop(0)
            self.paused[k].append((now, now + long))
            return long
        service, _, suffix = name.partition("/")
        missed = self.random.random() < MISSED
        long = self.random.uniform(1, 3) if missed else self.laws[service].sample()
        long *= 1.0 if missed else self.plan.speeds[k]
        self.people.append(
            Person(service, suffix == "p", float(one.arrival_date), k, now, now + long, missed)
        )
        return float(long)


def _at(moments: Any) -> Any:
    """Give the law by which somebody comes at just these moments."""
    gaps, last = [], 0.0
    for moment in moments:
        gaps.append(moment - last)
        last = moment
    return ciw.dists.Sequential([*gaps, float("inf")])


def _law(service: Service) -> Any:
    if service.law == "gamma":
        shape = 1 / service.cv**2
        return ciw.dists.Gamma(shape, service.minutes / shape)
    square = log(1 + service.cv**2)
    return ciw.dists.Lognormal(log(service.minutes) - square / 2, sqrt(square))
