"""Estimates of waiting, judged by an office that `ciw` plays, against simpler ways to guess.

Each person of a played day who is looked at gets the range that Antrean would have told on the
kiosk, from what the office knew at that moment and nothing later; then the day says how long the
person did wait. Rivals: people ahead × today's mean ÷ counters (naive), the wait of the last one
called (LES), and a band of ±20 % around naive.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from statistics import fmean
from typing import Any

from benchmarks.waiting_days import SETTINGS, plan_of
from benchmarks.waiting_office import BREAK, Person, Plan, Played, play
from queueing.calling_order import people_ahead
from queueing.model import PriorityClass
from queueing.today import OpenCounter, Today, facts_of
from queueing.todays_calls import Visit
from queueing.waiting_facts import Stop
from queueing.waiting_time import forecast
from queueing.waits import Spread, WaitRange

TOO_LITTLE = 5.0
"""Minutes beyond the range told, from which on somebody was told too little."""
DAYS, QUICK_DAYS = 90, 5
PEOPLE_OF_A_DAY = {"ordinary": 6, "priority": 6}
SEED = 7_000
"""The first day that is judged; the method was looked at on others (100 to 139)."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One person: what was told, and what came."""

    wait: float
    spread: Spread
    naive: float
    les: float

    @property
    def told(self) -> WaitRange:
        return WaitRange.told(self.spread)


@dataclass(slots=True)
class Score:
    """The judgement of one setting and class."""

    people: list[Judged] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        of = self.people
        mae = _error(of, lambda j: j.spread.middle)
        rivals = {"naive": _error(of, lambda j: j.naive), "les": _error(of, lambda j: j.les)}
        return {
            "people": len(of),
            "coverage": _percent(of, lambda j: j.spread.low <= j.wait <= j.spread.high),
            "coverage_told": _percent(of, lambda j: j.told.low <= j.wait <= j.told.high),
            "coverage_naive_20": _percent(of, lambda j: abs(j.wait - j.naive) <= 0.2 * j.naive),
            "too_little": _percent(of, lambda j: j.wait > j.told.high + TOO_LITTLE),
            "mae": round(mae, 2),
            "mae_naive": round(rivals["naive"], 2),
            "mae_les": round(rivals["les"], 2),
            "mae_to_best_rival": round(mae / min(rivals.values()), 3),
            "mean_wait": round(fmean(j.wait for j in of), 1),
        }


def measure(*, quick: bool) -> dict[str, Any]:
    """Judge every setting; give the figures by setting and class, and the worst of all."""
    found: dict[str, Any] = {}
    for setting in SETTINGS:
        scores = judge(setting, range(SEED, SEED + (QUICK_DAYS if quick else DAYS)))
        found[setting] = {kind: score.figures() for kind, score in scores.items()}
    cells = [cell for kinds in found.values() for cell in kinds.values()]
    found["worst"] = {
        "coverage_low": min(cell["coverage"] for cell in cells),
        "coverage_high": max(cell["coverage"] for cell in cells),
        "too_little": max(cell["too_little"] for cell in cells),
        "mae_to_best_rival": max(cell["mae_to_best_rival"] for cell in cells),
    }
    return found


def judge(setting: str, seeds: range) -> dict[str, Score]:
    """Judge some days of one setting."""
    scores = {"ordinary": Score(), "priority": Score()}
    for seed in seeds:
        plan = plan_of(setting, seed)
        day = play(plan)
        for person in _looked_at(plan, day, Random(seed)):
            scores["priority" if person.priority else "ordinary"].people.append(
                _judged(plan, day, person)
            )
    return scores


def _looked_at(plan: Plan, day: Played, chance: Random) -> Iterator[Person]:
    for kind, most in PEOPLE_OF_A_DAY.items():
        fitting = [
            person
            for person in day.people
            if person.priority == (kind == "priority") and _asked(plan, person)
        ]
        yield from chance.sample(fitting, min(most, len(fitting)))


def _asked(plan: Plan, person: Person) -> bool:
    if plan.outage is None:
        return person.came > 5
    # A day of an outage is asked about from its beginning until two hours after it.
    begin, end, stopped = plan.outage
    return begin < person.came < end + 120 and person.service in stopped


def _judged(plan: Plan, day: Played, person: Person) -> Judged:
    now = person.came
    names = sorted(plan.services)
    before = [one for one in day.people if one.came < now]
    today = _today(plan, day, before, now)
    seen = forecast(facts_of(today))
    service = names.index(person.service)
    spread = (seen.priority if person.priority else seen.ordinary)[service]
    begins = now
    if plan.outage and plan.outage[0] <= now < plan.outage[1]:
        begins = plan.outage[1]
    return Judged(
        wait=max(person.called - begins, 0.0),
        spread=spread,
        naive=_naive(plan, before, person),
        les=_les(before, person, now),
    )


def _today(plan: Plan, day: Played, before: list[Person], now: float) -> Today:
    names = sorted(plan.services)
    number = {name: i for i, name in enumerate(names)}
    stops, halts = [], {}
    if plan.outage and plan.outage[0] <= now:
        begin, end, stopped = plan.outage
        halts = {number[s]: [(begin, min(end, now))] for s in stopped}
        if now < end:
            stops = [Stop(frozenset(number[s] for s in stopped), now - begin)]
    return Today(
        now=now,
        services=range(len(names)),
        counters=[
            OpenCounter(
                k,
                frozenset(number[s] for s in services),
                # The judge counts turns from priority as well; only its numbers are its own.
                turn=[turn for at, turn in day.turns[k] if at < now or at == 0][-1],
                paused_at=next((b for b, e in day.pauses[k] if b <= now < e), None),
                since=0.0,
            )
            for k, services in enumerate(plan.counters)
        ],
        visits=[_visit(one, number, now) for one in before],
        halts=halts,
        stops=stops,
        breaks=[(*BREAK, 0.0)],
        opens_at=0.0,
        closes_at=480.0,
    )


def _visit(one: Person, number: dict[str, int], now: float) -> Visit:
    """Give what the office knows of a person now."""
    if one.called >= now:
        return Visit(number[one.service], one.priority, one.came)
    done = one.done if one.done < now else None
    return Visit(
        number[one.service],
        one.priority,
        one.came,
        one.counter,
        one.called,
        done,
        one.missed and done is not None,
    )


def _naive(plan: Plan, before: list[Person], person: Person) -> float:
    """Give people ahead × the service's mean of today ÷ the counters that serve it."""
    now = person.came
    waiting = [o for o in before if o.called >= now and o.service == person.service]
    priority = sum(one.priority for one in waiting)
    kind = PriorityClass.PRIORITY if person.priority else PriorityClass.ORDINARY
    ahead = people_ahead(kind, priority, len(waiting) - priority, 1, 1)
    done = [o for o in before if o.done < now and o.service == person.service]
    done = done or [o for o in before if o.done < now]
    mean = fmean(o.done - o.called for o in done) if done else 7.0
    return ahead * mean / sum(person.service in services for services in plan.counters)


def _les(before: list[Person], person: Person, now: float) -> float:
    """Give the wait of the last one of the same service and class who was called."""
    called = [o for o in before if o.called < now and o.service == person.service]
    same = [o for o in called if o.priority == person.priority] or called
    last = max(same, key=lambda o: o.called, default=None)
    return 0.0 if last is None else last.called - last.came


def _percent(of: list[Judged], holds: Any) -> float:
    return round(100 * sum(bool(holds(j)) for j in of) / len(of), 1)


def _error(of: list[Judged], guess: Any) -> float:
    return fmean(abs(j.wait - guess(j)) for j in of)
