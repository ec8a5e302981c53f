"""The judge of waiting times plays an office as an office goes: else its verdict says nothing."""

from __future__ import annotations

from itertools import pairwise

import pytest

from benchmarks import waiting_time
from benchmarks.waiting_days import SETTINGS, plan_of
from benchmarks.waiting_office import BREAK, Plan, Service, play

A = frozenset({"A"})


def plan(**more: object) -> Plan:
    given: dict = {
        "seed": 3,
        "services": {"A": Service(6.0, 0.5, "gamma")},
        "counters": [A],
        "speeds": [1.0],
        "rates": {"A": [(240.0, 0.2)]},
        "priority": 0.3,
        **more,
    }
    return Plan(**given)


def test_one_counter_serves_one_after_the_other_and_each_class_in_order():
    day = play(plan())
    assert len(day.people) > 20
    by_call = sorted(day.people, key=lambda person: person.called)
    assert all(a.done <= b.called for a, b in pairwise(by_call))
    for priority in (False, True):
        came = [person.came for person in by_call if person.priority is priority]
        assert came == sorted(came)


def test_while_both_wait_the_classes_take_turns():
    people = sorted(play(plan(rates={"A": [(120.0, 0.5)]})).people, key=lambda p: p.called)
    classes = [
        person.priority
        for person in people
        if any(o.priority and o.came < person.called <= o.called for o in people)
        and any(not o.priority and o.came < person.called <= o.called for o in people)
    ]
    assert len(classes) > 8
    assert sum(a == b for a, b in pairwise(classes)) <= len(classes) // 4


def test_pauses_breaks_and_outages_stop_calls():
    day = play(plan(pauses=[(0, 50.0, 25.0)], outage=(100.0, 160.0, A)))
    ((begin, end),) = day.pauses[0]
    assert end - begin == 25
    for person in day.people:
        assert not begin < person.called < end
        assert not 100 < person.called < 160
        assert not BREAK[0] + 30 < person.called < BREAK[1]
    assert any(person.called == pytest.approx(160.0) for person in day.people)


def test_a_counter_of_several_services_serves_only_those():
    services = {"A": Service(6.0, 0.5, "gamma"), "B": Service(4.0, 0.5, "lognormal")}
    both = plan(
        services=services,
        counters=[A, frozenset({"A", "B"})],
        speeds=[1.0, 1.0],
        rates={"A": [(240.0, 0.2)], "B": [(240.0, 0.1)]},
    )
    counters = {(person.service, person.counter) for person in play(both).people}
    assert counters == {("A", 0), ("A", 1), ("B", 1)}


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_day_is_the_same_each_time_it_is_played(setting):
    assert play(plan_of(setting, 11)).people == play(plan_of(setting, 11)).people


def test_the_estimate_knows_nothing_of_what_comes_later():
    one = plan_of("few_counters", 5)
    day = play(one)
    person = day.people[len(day.people) // 2]
    told = waiting_time._judged(one, day, person).spread
    for later in day.people:
        if later.came > person.came:
            later.called = later.done = 1e6
        elif later.called > person.came:
            later.called += 500
            later.done += 500
        elif later.done > person.came:
            later.done += 500
    assert waiting_time._judged(one, day, person).spread == told
