"""Weights share a counter's calls: exact, without memory of the morning, and starving nobody."""

from __future__ import annotations

from collections import Counter as Count
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing.calling_order import in_calling_order, in_weighted_order
from queueing.closing import closing_outlook, minutes_of
from queueing.model import PriorityClass
from queueing.opening_days import DayHours
from queueing.service_shares import Shares, are_equal
from queueing.waiting_facts import Desk, LineFacts
from queueing.waiting_time import forecast
from tests.queueing.test_waiting_time import STEADY, SURE

NOON = datetime(2017, 6, 14, 12, tzinfo=UTC)
P, O = PriorityClass.PRIORITY, PriorityClass.ORDINARY  # noqa: E741 - two letters read as a line
weighted = st.lists(st.integers(1, 9), min_size=2, max_size=5).map(
    lambda weights: dict(enumerate(weights, 1))
)
histories = st.lists(st.integers(1, 6), max_size=120)
shares = st.integers(1, 3)


def call(told: Shares, waiting, kind=O) -> int:
    service = told.first(kind, waiting)
    told.called(kind, service)
    return service


@given(weighted, histories)
def test_while_people_wait_for_all_each_gets_its_weight_of_every_round(weights, history):
    """Whatever was called before: after one round of calls it holds in every round."""
    told = Shares(weights, {O: history})
    size = sum(weights.values())
    calls = [call(told, list(weights)) for _ in range(4 * size)]
    for begin in range(size, 3 * size + 1):
        assert Count(calls[begin : begin + size]) == weights


@given(weighted, histories, st.data())
def test_a_line_that_is_not_empty_is_called_within_two_rounds_however_the_others_come_and_go(
    weights, history, data
):
    told = Shares(weights, {O: history})
    patient = data.draw(st.sampled_from(sorted(weights)), "who waits")
    bound = 2 * sum(weights.values()) - 1
    for _ in range(bound):
        others = data.draw(st.sets(st.sampled_from(sorted(weights))), "also waiting")
        order = data.draw(st.permutations(sorted(others | {patient})), "their places")
        if call(told, order) == patient:
            return
    raise AssertionError(f"not called within {bound} calls")


@given(weighted, st.integers(1, 200))
def test_a_morning_without_people_leaves_no_claim_on_the_afternoon(weights, calls):
    first, *others = weights
    told = Shares(weights, {O: [others[0]] * calls})
    size = sum(weights.values())
    afternoon = [call(told, list(weights)) for _ in range(size)]
    assert afternoon.count(first) <= weights[first]


@given(weighted, histories)
def test_the_classes_are_counted_apart(weights, history):
    told, alone = Shares(weights, {P: history}), Shares(weights, {})
    for _ in range(10):
        assert call(told, list(weights)) == call(alone, list(weights))


def test_of_equal_claims_the_earliest_place_is_called():
    told = Shares({1: 2, 2: 1}, {O: [1]})
    assert told.first(O, [2, 1]) == 2
    assert told.first(O, [1, 2]) == 1


def test_equal_weights_are_no_weights():
    assert are_equal({})
    assert are_equal({1: 3})
    assert are_equal({1: 4, 2: 4})
    assert not are_equal({1: 1, 2: 1, 3: 2})


people = st.lists(st.tuples(st.integers(1, 3), st.booleans()), max_size=30)


@given(people, st.integers(0, 6), shares, shares)
def test_the_classes_take_turns_as_without_weights(line, turn, priority_share, ordinary_share):
    lines = {kind: [one for one in line if one[1] is (kind is P)] for kind in (P, O)}
    told = Shares({1: 1, 2: 5, 3: 2}, {})
    cycle = (turn, priority_share, ordinary_share)
    order = in_weighted_order(lines, lambda one: one[0], told, *cycle)
    assert [one[1] for one in order] == [
        one[1] for one in in_calling_order(lines[P], lines[O], *cycle)
    ]
    assert Count(order) == Count(line)


@given(people)
def test_within_a_service_and_class_the_earliest_place_is_called_first(line):
    placed = [(place, *one) for place, one in enumerate(line)]
    lines = {kind: [one for one in placed if one[2] is (kind is P)] for kind in (P, O)}
    order = in_weighted_order(lines, lambda one: one[1], Shares({1: 1, 2: 5, 3: 2}, {}), 0, 2, 1)
    for service in (1, 2, 3):
        for priority in (True, False):
            places = [one[0] for one in order if one[1:] == (service, priority)]
            assert places == sorted(places)


@given(
    people.filter(bool),
    st.lists(st.tuples(st.integers(1, 3), st.booleans()), max_size=20),
    st.integers(0, 6),
    shares,
    shares,
)
def test_a_forecast_calls_people_in_that_very_order(
    line, calls, turn, priority_share, ordinary_share
):
    weights = {1: 1, 2: 4, 3: 2}
    facts = LineFacts(
        desks=[Desk(frozenset(weights), turn, weights=weights, calls=calls)],
        line=line,
        paces=dict.fromkeys(weights, SURE),
        priority_share=priority_share,
        ordinary_share=ordinary_share,
        pauses=STEADY,
    )
    seen = forecast(facts, asked=frozenset(range(len(line))), runs=1).people
    by_class = {
        kind: [place for place, one in enumerate(line) if one[1] is (kind is P)] for kind in (P, O)
    }
    so_far = {
        kind: [service for service, priority in calls if priority is (kind is P)] for kind in (P, O)
    }
    assert sorted(seen, key=lambda place: seen[place].middle) == in_weighted_order(
        by_class,
        lambda place: line[place][0],
        Shares(weights, so_far),
        turn,
        priority_share,
        ordinary_share,
    )


def newcomers(weights: dict[int, int]) -> dict[int, float]:
    """Give when newcomers are called behind six people of each of two services, one a minute."""
    facts = LineFacts(
        desks=[Desk(frozenset({1, 2}), weights=weights)],
        line=[(service, False) for _ in range(6) for service in (1, 2)],
        paces=dict.fromkeys((1, 2), SURE),
        pauses=STEADY,
        counter_doubt=0.0,
    )
    told = forecast(facts, runs=3).ordinary
    return {service: told[service].middle / SURE.minutes for service in (1, 2)}


def test_a_newcomer_is_told_the_wait_of_the_weights():
    assert newcomers({}) == pytest.approx({1: 12, 2: 12}, abs=0.1)
    # 1 1 2, 1 1 2, 1 1 2: by then the first line is empty.
    assert newcomers({1: 2, 2: 1}) == pytest.approx({1: 9, 2: 12}, abs=0.1)


def test_what_is_compared_with_closing_goes_by_the_weights():
    desk = Desk(frozenset({1, 2}), weights={1: 2, 2: 1}, calls=[(1, False), (1, True)])
    facts = LineFacts(
        desks=[desk],
        line=[(service, False) for service in (1, 2, 1, 2)],
        paces=dict.fromkeys((1, 2), SURE),
    )
    hours = DayHours(NOON.date(), NOON - timedelta(hours=4), NOON + timedelta(hours=3))
    told = closing_outlook(facts, hours, NOON, (1, 2))
    assert told is not None
    # The second line first, for two of the first were called before.
    finish = {one.service_id: one.finish for one in told.services}
    minute = timedelta(minutes=minutes_of(SURE))
    assert finish == {1: NOON + 3 * minute, 2: NOON + 4 * minute}
