"""How long a newcomer will wait: what holds for every line, counter, break and outage."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queueing.calling_order import in_calling_order
from queueing.pace import Pace
from queueing.states import PriorityClass
from queueing.waiting_facts import COUNTER_DOUBT, Away, Desk, LineFacts, Pauses, Stop
from queueing.waiting_time import forecast, office_outlook
from queueing.waits import Spread, WaitKind, WaitRange

A, B, C = 1, 2, 3
NOW = datetime(2026, 11, 27, 2, 0, tzinfo=UTC)
STEADY = Pauses(per_hour=0.0)
SURE = Pace(minutes=6.0, doubt=0.0, shared_doubt=0.0, cv=0.01)
USUAL = Pace(minutes=6.0, doubt=0.2, shared_doubt=0.1, cv=0.6, no_show_share=0.05)


def office(
    desks: int = 2, ordinary: int = 6, priority: int = 0, pace: Pace = USUAL, **more: object
) -> LineFacts:
    facts = LineFacts(
        desks=[Desk(frozenset({A}))] * desks,
        line=[(A, True)] * priority + [(A, False)] * ordinary,
        paces={A: pace},
        pauses=STEADY,
        # Where the pace is sure, that of each officer is, too.
        counter_doubt=0.0 if pace is SURE else COUNTER_DOUBT,
    )
    return replace(facts, **more)


def spread(facts: LineFacts, service: int = A) -> Spread:
    return forecast(facts, runs=40).ordinary[service]


def not_longer(one: Spread, other: Spread) -> bool:
    return (
        one.low <= other.low + 1e-9
        and one.middle <= other.middle + 1e-9
        and one.high <= other.high + 1e-9
    )


@settings(max_examples=25)
@given(st.integers(1, 4), st.integers(0, 25), st.integers(0, 4), st.integers(1, 6))
def test_more_people_ahead_never_mean_a_shorter_range(
    desks: int, ordinary: int, priority: int, more: int
) -> None:
    fewer, longer = office(desks, ordinary, priority), office(desks, ordinary + more, priority)
    assert not_longer(spread(fewer), spread(longer))


@settings(max_examples=25)
@given(st.integers(1, 4), st.integers(0, 25), st.integers(1, 3))
def test_more_counters_never_mean_a_longer_range(desks: int, ordinary: int, more: int) -> None:
    assert not_longer(spread(office(desks + more, ordinary)), spread(office(desks, ordinary)))


services = st.sets(st.sampled_from([A, B, C]), min_size=1).map(frozenset)
desks_of_all_kinds = st.lists(
    st.builds(
        Desk,
        services=services,
        turn=st.integers(0, 5),
        serving=st.sampled_from([None, A, B]),
        serving_for=st.floats(0, 90),
        paused_for=st.none() | st.floats(0, 60),
    ),
    max_size=4,
)
spans = st.tuples(st.floats(-60, 120), st.floats(1, 90), st.floats(0, 1)).map(
    lambda span: Away(span[0], span[0] + span[1], serving=span[2])
)
offices = st.builds(
    LineFacts,
    desks=desks_of_all_kinds,
    line=st.lists(st.tuples(st.sampled_from([A, B, C]), st.booleans()), max_size=25),
    paces=st.just({A: USUAL, B: replace(USUAL, minutes=12.0), C: replace(USUAL, cv=0.9)}),
    priority_share=st.integers(1, 3),
    ordinary_share=st.integers(1, 3),
    priority_arrivals=st.just({A: 0.05, B: 0.02}),
    ordinary_arrivals=st.just({A: 0.3, C: 0.2}),
    away=st.lists(spans, max_size=2),
    closes_in=st.none() | st.floats(1, 300),
    stops=st.lists(st.builds(Stop, services=services, lasted=st.floats(0, 200)), max_size=2),
)


@settings(max_examples=40)
@given(offices)
def test_whatever_the_office_the_range_is_in_order_and_only_where_somebody_serves(
    facts: LineFacts,
) -> None:
    seen = forecast(facts, runs=12)
    served = frozenset(s for desk in facts.desks for s in desk.services)
    assert seen.ordinary.keys() == seen.priority.keys() == served
    for told in (*seen.ordinary.values(), *seen.priority.values(), *seen.finish.values()):
        assert 0 <= told.low <= told.middle <= told.high < float("inf")
    assert (seen.all_done is None) == any(service not in served for service, _ in facts.line)


@settings(max_examples=12)
@given(offices)
def test_an_outage_gives_no_number_but_one_that_counts_from_recovery(facts: LineFacts) -> None:
    facts = replace(facts, closes_in=None)
    stopped = frozenset(s for stop in facts.stops for s in stop.services)
    served = frozenset(s for desk in facts.desks for s in desk.services)
    told = office_outlook(facts, [A, B, C], NOW)
    for service in (A, B, C):
        for kind in PriorityClass:
            wait = told.told(service, kind)
            expected = (
                WaitKind.UNKNOWN
                if service not in served
                else WaitKind.AFTER_RECOVERY
                if service in stopped
                else WaitKind.KNOWN
            )
            assert wait.kind is expected
            assert (wait.range is None) == (expected is WaitKind.UNKNOWN)


@settings(max_examples=15)
@given(offices)
def test_the_same_facts_give_the_same_range(facts: LineFacts) -> None:
    assert forecast(facts, runs=10) == forecast(facts, runs=10)


@settings(max_examples=30)
@given(
    st.lists(st.booleans(), max_size=14),
    st.integers(0, 5),
    st.integers(1, 3),
    st.integers(1, 3),
)
def test_people_are_called_in_the_offices_own_order(
    line: list[bool], turn: int, priority_share: int, ordinary_share: int
) -> None:
    facts = LineFacts(
        desks=[Desk(frozenset({A}), turn)],
        line=[(A, priority) for priority in line],
        paces={A: SURE},
        priority_share=priority_share,
        ordinary_share=ordinary_share,
        pauses=STEADY,
    )
    seen = forecast(facts, asked=frozenset(range(len(line))), runs=1).people
    called = sorted(seen, key=lambda place: seen[place].middle)
    places = range(len(line))
    assert called == in_calling_order(
        [p for p in places if line[p]],
        [p for p in places if not line[p]],
        turn,
        priority_share,
        ordinary_share,
    )


def test_a_counter_of_several_services_calls_the_earliest_place_first() -> None:
    facts = LineFacts(
        desks=[Desk(frozenset({A, B}))],
        line=[(B, False), (A, False), (B, False)],
        paces={A: SURE, B: SURE},
        pauses=STEADY,
    )
    seen = forecast(facts, asked=frozenset({0, 1, 2}), runs=1).people
    assert sorted(seen, key=lambda place: seen[place].middle) == [0, 1, 2]


def test_a_free_counter_means_no_wait() -> None:
    assert spread(office(desks=1, ordinary=0)) == Spread(0.0, 0.0, 0.0)


def test_the_person_at_the_counter_is_waited_for_by_what_is_left() -> None:
    just_begun = office(pace=SURE, ordinary=0, desks=1)
    begun = replace(just_begun, desks=[Desk(frozenset({A}), serving=A, serving_for=0.5)])
    nearly_done = replace(just_begun, desks=[Desk(frozenset({A}), serving=A, serving_for=5.0)])
    assert spread(begun).middle == pytest.approx(5.5, abs=0.2)
    assert spread(nearly_done).middle == pytest.approx(1.0, abs=0.2)


def test_somebody_who_sits_there_for_an_hour_does_not_sit_there_for_ever() -> None:
    facts = office(ordinary=0, desks=1)
    facts = replace(facts, desks=[Desk(frozenset({A}), serving=A, serving_for=70.0)])
    assert 1 < spread(facts).middle < 70


def test_nobody_at_a_counter_means_unknown() -> None:
    told = office_outlook(office(desks=0), [A], NOW)
    assert told.told(A, PriorityClass.ORDINARY).kind is WaitKind.UNKNOWN
    assert told.finish is None
    assert told.after_closing is None


def test_a_pause_is_not_for_ever() -> None:
    facts = replace(office(ordinary=3), desks=[Desk(frozenset({A}), paused_for=4.0)])
    paused, calling = spread(facts), spread(office(desks=1, ordinary=3))
    assert calling.middle < paused.middle < calling.middle + 45


@pytest.mark.parametrize("serving", [0.0, 0.5])
def test_a_break_pushes_on(serving: float) -> None:
    whole = office(desks=2, ordinary=20)
    broken = replace(whole, away=[Away(10, 70, serving)])
    pushed = spread(broken).middle - spread(whole).middle
    assert pushed == pytest.approx(60 * (1 - serving), abs=12)


def test_before_opening_the_wait_begins_with_the_door() -> None:
    closed = office(ordinary=0, away=[Away(-1, 25)])
    assert spread(closed) == Spread(25.0, 25.0, 25.0)


def test_after_closing_no_range_is_told_and_those_left_are_counted() -> None:
    facts = office(desks=1, ordinary=20, pace=SURE, closes_in=60.5)
    told = office_outlook(facts, [A], NOW)
    wait = told.told(A, PriorityClass.ORDINARY)
    assert wait.after_closing
    assert wait.range is None
    assert told.after_closing.middle == pytest.approx(9, abs=1)
    assert told.finish[1] == pytest.approx(NOW + timedelta(minutes=120), abs=timedelta(minutes=4))


def test_priority_newcomers_wait_less_and_make_ordinary_ones_wait_longer() -> None:
    facts = office(desks=2, ordinary=20)
    busy = replace(facts, priority_arrivals={A: 0.1})
    assert forecast(facts, runs=40).priority[A].high < spread(facts).low
    assert spread(facts).middle < spread(busy).middle


def test_a_service_that_stands_still_is_passed_over_and_its_counter_goes_on() -> None:
    facts = LineFacts(
        desks=[Desk(frozenset({A, B}))],
        line=[(A, False)] * 10 + [(B, False)] * 2,
        paces={A: SURE, B: SURE},
        pauses=STEADY,
        stops=[Stop(frozenset({A}), lasted=60.0, expected=(300.0, 320.0))],
        counter_doubt=0.0,
    )
    assert spread(facts, B).high == pytest.approx(12, abs=0.5)
    assert spread(facts, A).middle == pytest.approx(60, abs=1)


def test_doubt_about_the_pace_is_in_the_range() -> None:
    sure, unsure = (
        office(ordinary=30, pace=replace(USUAL, doubt=0.0, shared_doubt=0.0)),
        office(ordinary=30, pace=replace(USUAL, doubt=0.4)),
    )
    assert spread(unsure).high - spread(unsure).low > 1.5 * (spread(sure).high - spread(sure).low)


def test_officers_who_differ_make_the_range_of_one_counter_wider() -> None:
    alike, different = (
        office(1, ordinary=30, pace=SURE, counter_doubt=doubt) for doubt in (0.0, COUNTER_DOUBT)
    )
    assert spread(alike).high - spread(alike).low < 5
    assert spread(different).high - spread(different).low > 30


@given(st.floats(0, 2000), st.floats(0, 500), st.floats(0, 500))
def test_a_range_is_told_in_steps_and_never_as_one_minute(
    low: float, more: float, later: float
) -> None:
    told = WaitRange.told(Spread(low, low, low + more))
    assert 0 <= told.low < told.high
    assert told.high >= 10
    assert told.low % 5 == told.high % 5 == 0
    longer = WaitRange.told(Spread(low + later, 0, low + more + later))
    assert told.low <= longer.low
    assert told.high <= longer.high


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (0, 1, (0, 10)),
        (4, 4, (5, 10)),
        (18, 34, (20, 35)),
        (43, 62, (45, 60)),
        (62, 95, (60, 100)),
        (118, 170, (120, 180)),
        (236, 301, (240, 300)),
    ],
)
def test_a_range_is_rounded_to_what_can_be_known(
    low: float, high: float, told: tuple[int, int]
) -> None:
    assert WaitRange.told(Spread(low, (low + high) / 2, high)) == WaitRange(*told)
