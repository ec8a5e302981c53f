"""Days on which estimates of waiting are judged: made by chance, each seed another office."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from benchmarks.waiting_office import DAY, Plan, Service

SERVICES = "ABCDEF"


def plan_of(setting: str, seed: int) -> Plan:
    """Give one day of a setting; the same seed gives the same day."""
    chance = Random(f"{setting} {seed}")
    return SETTINGS[setting](chance, seed)


def _office(chance: Random, seed: int, counters: int, services: int) -> Plan:
    """Make services, and counters of one to three of them, each service at some counter."""
    names = SERVICES[:services]
    law = chance.choice(["lognormal", "gamma"])
    plan = Plan(
        seed=seed,
        services={
            name: Service(
                min(max(chance.lognormvariate(1.9, 0.35), 2.5), 20), chance.uniform(0.4, 0.8), law
            )
            for name in names
        },
        counters=[],
        speeds=[chance.lognormvariate(0, 0.12) for _ in range(counters)],
        rates={},
        priority=chance.uniform(0.06, 0.15),
    )
    left = list(names)
    chance.shuffle(left)
    for k in range(counters):
        mine = set(left[k::counters]) or {chance.choice(names)}
        while len(mine) < min(services, 3) and chance.random() < 0.5:
            mine.add(chance.choice(names))
        plan.counters.append(frozenset(mine))
    for k in range(counters):
        at = chance.expovariate(1 / 150)
        while at < DAY:
            long = chance.lognormvariate(2.2, 0.6)
            plan.pauses.append((k, at, long))
            at += long + chance.expovariate(1 / 150)
    return plan


def _load(plan: Plan, chance: Random, stretches: list[tuple[float, float]]) -> None:
    """Let so many people come that counters are busy to the given degree, by stretch."""
    power = dict.fromkeys(plan.services, 0.0)
    for services, speed in zip(plan.counters, plan.speeds, strict=True):
        for name in services:
            power[name] += 1 / len(services) / speed
    for name, service in plan.services.items():
        share = power[name] / service.minutes * chance.uniform(0.85, 1.1)
        plan.rates[name] = [(until, busy * share) for until, busy in stretches]


def _steady(chance: Random, seed: int) -> Plan:
    plan = _office(chance, seed, counters=6, services=5)
    _load(plan, chance, [(270, chance.uniform(0.85, 1.05)), (330, 0.3), (DAY, 0.8)])
    return plan


def _rush(chance: Random, seed: int) -> Plan:
    plan = _office(chance, seed, counters=6, services=5)
    _load(plan, chance, [(75, chance.uniform(2.0, 3.0)), (200, 0.7), (DAY, 0.4)])
    return plan


def _few(chance: Random, seed: int) -> Plan:
    plan = _office(chance, seed, counters=2, services=chance.choice([1, 2, 3]))
    _load(plan, chance, [(180, chance.uniform(1.1, 1.5)), (DAY, 0.6)])
    return plan


def _recovery(chance: Random, seed: int) -> Plan:
    plan = _office(chance, seed, counters=6, services=5)
    _load(plan, chance, [(150, chance.uniform(1.0, 1.4)), (DAY, 0.6)])
    begin = chance.uniform(30, 90)
    stopped = frozenset(chance.sample(sorted(plan.services), 2))
    plan.outage = (begin, begin + chance.uniform(30, 130), stopped)
    return plan


SETTINGS: dict[str, Callable[[Random, int], Plan]] = {
    "steady": _steady,
    "rush_hour": _rush,
    "few_counters": _few,
    "outage_recovery": _recovery,
}
