"""The pace of today, from few calls and from many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing.pace import OFFICE_MINUTES, Observed, paces_of

A, B = 1, 2


def test_without_any_call_the_pace_is_the_usual_one_in_great_doubt() -> None:
    pace = paces_of({A: Observed()})[A]
    assert pace.minutes == pytest.approx(OFFICE_MINUTES)
    assert pace.doubt > 0.3


def test_many_calls_are_believed() -> None:
    pace = paces_of({A: Observed([11.0, 13.0] * 40)})[A]
    assert pace.minutes == pytest.approx(12, rel=0.02)
    assert pace.doubt < 0.1


def test_few_calls_are_drawn_towards_what_the_office_does_today() -> None:
    few = Observed([30.0, 30.0])
    quick = paces_of({A: few, B: Observed([4.0] * 30)})[A]
    slow = paces_of({A: few, B: Observed([28.0] * 30)})[A]
    assert quick.minutes < slow.minutes < 31
    assert quick.doubt == slow.doubt > paces_of({A: Observed([30.0] * 20)})[A].doubt


def test_a_services_usual_minutes_go_before_the_offices() -> None:
    assert paces_of({A: Observed()}, usual_minutes={A: 20.0})[A].minutes == pytest.approx(20)


def test_a_call_forgotten_on_the_screen_does_not_make_the_pace() -> None:
    pace = paces_of({A: Observed([6.0] * 20 + [400.0])})[A]
    assert pace.minutes < 8


def test_no_shows_are_counted_apart() -> None:
    pace = paces_of({A: Observed([6.0] * 20, [1.0] * 10)})[A]
    assert pace.minutes == pytest.approx(6, rel=0.1)
    assert 0.15 < pace.no_show_share < 0.35
    assert 1 < pace.no_show_minutes < 2


@given(st.lists(st.floats(0, 500), max_size=40), st.lists(st.floats(0, 30), max_size=10))
def test_whatever_was_seen_a_pace_is_a_positive_time(
    served: list[float], missed: list[float]
) -> None:
    pace = paces_of({A: Observed(served, missed), B: Observed()})[A]
    assert 0 < pace.minutes < 500
    assert pace.doubt > 0
    assert 0 < pace.cv < 10
    assert 0 < pace.no_show_share < 1
