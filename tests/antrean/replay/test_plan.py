"""Deeds come in order of time, and those of one moment in the order they were planned."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from antrean.replay.plan import Plan

NOON = datetime(2017, 6, 14, 5, 0, tzinfo=UTC)


def all_of(plan):
    while (step := plan.next_deed()) is not None:
        yield step


@given(minutes=st.lists(st.integers(-5, 5), max_size=30))
def test_deeds_come_by_time_and_then_as_they_were_planned(minutes):
    plan = Plan()
    planned = [(NOON + timedelta(minutes=m), f"deed {n}") for n, m in enumerate(minutes)]
    for moment, deed in planned:
        plan.at(moment, deed)
    assert list(all_of(plan)) == sorted(planned, key=lambda step: step[0])
    assert plan.next_deed() is None


def test_a_deed_planned_while_others_are_done_takes_its_place():
    plan, done = Plan(), []
    plan.at(NOON, "first")
    plan.at(NOON + timedelta(hours=2), "last")
    for moment, deed in all_of(plan):
        if deed == "first":
            plan.at(moment + timedelta(hours=1), "between")
            plan.at(moment, "at once")
        done.append(deed)
    assert done == ["first", "at once", "between", "last"]
