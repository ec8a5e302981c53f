"""What today's calls tell of pace, pauses and arrivals."""

from __future__ import annotations

from dataclasses import replace

import pytest

from queueing.today import OpenCounter, Today, facts_of
from queueing.todays_calls import Visit, what_was_called, who_comes
from queueing.waiting_facts import Pauses, Stop

A, B = 1, 2


def calls(*spans: tuple[float, float], service: int = A, counter: int = 1) -> list[Visit]:
    """Give people who all came at 0 and were at a counter in these spans."""
    return [Visit(service, False, 0.0, counter, begin, end) for begin, end in spans]


def told(visits: list[Visit], **more: object):
    return what_was_called(visits, services=[A, B], now=200.0, **more)


def test_a_call_counts_to_the_next_call() -> None:
    called = told(calls((10, 15), (16, 22), (24, 30)))
    assert called.observed[A].served[:2] == [6.0, 8.0]
    assert called.observed[B].served == []


def test_time_without_anybody_waiting_is_nobodys_pace() -> None:
    quiet = [Visit(A, False, 0.0, 1, 10, 15), Visit(A, False, 60.0, 1, 60, 65)]
    called = told(quiet)
    assert max(called.observed[A].served) < 6.5
    assert called.pauses.per_hour <= Pauses().per_hour


def test_a_counter_that_lets_people_wait_was_away() -> None:
    called = told(calls((10, 15), (45, 50), (51, 55)))
    assert max(called.observed[A].served) < 6.5
    assert called.pauses.per_hour > Pauses().per_hour * 0.9
    assert called.pauses.minutes > Pauses().minutes


def test_no_show_is_told_apart() -> None:
    missed = [replace(visit, missed=True) for visit in calls((10, 12))]
    called = told(missed + calls((12.5, 20)))
    assert called.observed[A].no_shows == [2.5]
    assert len(called.observed[A].served) == 1


def test_minutes_of_an_outage_count_in_nobodys_pace() -> None:
    through = calls((10, 15), (16, 100), (101, 106))
    called = told(through, halts={A: [(20.0, 95.0)]})
    assert len(called.observed[A].served) == 2
    assert max(called.observed[A].served) < 7
    idle = calls((10, 15), (96, 101))
    assert told(idle, halts={A: [(15.0, 95.5)]}).pauses.minutes == Pauses().minutes


def test_a_break_is_no_pause() -> None:
    called = told(calls((10, 15), (76, 81)), breaks=[(15.0, 75.0)])
    assert called.pauses.minutes == Pauses().minutes


def test_of_a_service_that_is_slower_only_calls_since_then_count() -> None:
    called = told(calls((10, 15), (16, 21), (110, 130)), since={A: 100.0})
    assert [round(m) for m in called.observed[A].served] == [21]


def test_who_comes_is_told_from_the_last_hour_and_the_days_share_of_priority() -> None:
    people = [Visit(A, n % 4 == 0, 100.0 + n) for n in range(80)]
    ordinary, priority = who_comes(people, services=[A, B], now=180.0)
    assert ordinary[A] + priority[A] == pytest.approx(1.0, abs=0.03)
    assert priority[A] == pytest.approx(0.25, abs=0.04)
    assert ordinary[B] == priority[B] == 0


def test_where_classes_may_not_be_seen_the_usual_share_is_taken() -> None:
    people = [Visit(A, False, 100.0 + n) for n in range(80)]
    seen = who_comes(people, services=[A], now=180.0)[1][A]
    unseen = who_comes(people, services=[A], now=180.0, classes_known=False)[1][A]
    assert seen < unseen == pytest.approx(0.1, abs=0.02)


def day(**more: object) -> Today:
    return replace(
        Today(now=60.0, services=[A, B], counters=[OpenCounter(1, frozenset({A}))], visits=[]),
        **more,
    )


def test_people_in_line_at_counters_and_gone_are_told_apart() -> None:
    visits = [
        Visit(A, False, 0.0, 1, 10.0, 15.0),
        Visit(A, True, 1.0, 1, 52.0),
        Visit(B, False, 2.0),
        Visit(A, True, 3.0),
    ]
    facts = facts_of(day(visits=visits))
    assert facts.line == [(B, False), (A, True)]
    assert (facts.desks[0].serving, facts.desks[0].serving_for) == (A, 8.0)


def test_an_outage_does_not_age_the_person_at_the_counter() -> None:
    visits = [Visit(A, False, 0.0, 1, 10.0)]
    facts = facts_of(day(visits=visits, halts={A: [(15.0, 60.0)]}))
    assert facts.desks[0].serving_for == pytest.approx(5.0)


def test_a_counter_that_calls_nobody_though_people_wait_is_taken_as_away() -> None:
    visits = [Visit(A, False, 0.0, 1, 10.0, 15.0), Visit(A, False, 20.0)]
    assert facts_of(day(visits=visits)).desks[0].paused_for == pytest.approx(40.0)
    stopped = day(visits=visits, stops=[Stop(frozenset({A}), 30.0)], halts={A: [(30.0, 60.0)]})
    assert facts_of(stopped).desks[0].paused_for is None


def test_the_door_and_the_breaks_are_told_from_now() -> None:
    facts = facts_of(day(breaks=[(10, 20, 0.0), (100, 160, 0.5)], opens_at=65.0, closes_at=300.0))
    assert {(a.begin, a.end, a.serving) for a in facts.away} == {(40, 100, 0.5), (-1, 5, 0.0)}
    assert facts.closes_in == 240
