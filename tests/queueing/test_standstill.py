"""When services stood still, from what was said of an outage."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from queueing.model import Component, LocalText, Outage, OutageState, OutageUpdate, Severity
from queueing.standstill import Stretch, shared, stretches_of, together
from tests.office import MORNING

TEXT = LocalText("")
MINUTES = st.integers(0, 600)
STRETCHES = st.lists(st.tuples(MINUTES, MINUTES).map(sorted), max_size=8)


def at(minutes: int) -> datetime:
    return MORNING + timedelta(minutes=minutes)


def outage(*words, resolved=None, since=0):
    """Give an outage whose words are (minute, state, severity)."""
    updates = tuple(OutageUpdate(at(m), s, TEXT, None, "", v) for m, s, v in words)
    return Outage(
        1, Component(1, "x", TEXT), TEXT, TEXT, TEXT, words[-1][1], at(since), (), (), None, None,
        at(0), None, None if resolved is None else at(resolved), updates,
    )  # fmt: skip


CHECKING, KNOWN = OutageState.CHECKING, OutageState.CAUSE_KNOWN
WATCHED, DONE, PLANNED = OutageState.MONITORING, OutageState.RESOLVED, OutageState.PLANNED
STOPPED, SLOWER = Severity.STOPPED, Severity.SLOWER


def test_it_stood_still_since_it_broke_and_not_since_somebody_pressed():
    found = stretches_of(outage((5, CHECKING, STOPPED)), at(60))
    assert found == (Stretch(at(0), at(60)),)


def test_a_watched_recovery_stands_still_no_more():
    found = stretches_of(
        outage((0, CHECKING, STOPPED), (50, WATCHED, STOPPED), (90, DONE, STOPPED), resolved=90),
        at(200),
    )
    assert found == (Stretch(at(0), at(50)),)


def test_what_became_slower_and_stopped_again_has_two_stretches():
    found = stretches_of(
        outage(
            (0, CHECKING, STOPPED), (10, KNOWN, SLOWER), (30, KNOWN, STOPPED), (40, DONE, STOPPED),
            resolved=40,
        ),
        at(100),
    )  # fmt: skip
    assert found == (Stretch(at(0), at(10)), Stretch(at(30), at(40)))


def test_what_is_only_slower_never_stood_still():
    assert stretches_of(outage((0, CHECKING, SLOWER)), at(60)) == ()


def test_work_whose_hour_has_come_stands_still_from_that_hour_though_nobody_wrote_it():
    ahead = replace(outage((-90, PLANNED, STOPPED), since=10), planned_from=at(10))
    assert stretches_of(ahead, at(60)) == ()
    begun = replace(ahead, state=KNOWN)
    assert stretches_of(begun, at(60)) == (Stretch(at(10), at(60)),)
    assert stretches_of(begun, at(60), SLOWER) == ()


@given(STRETCHES)
def test_together_counts_every_minute_once(stretches):
    merged = together(Stretch(at(a), at(b)) for a, b in stretches)
    covered = {m for a, b in stretches for m in range(a, b)}
    assert shared(Stretch(at(0), at(600)), merged) == timedelta(minutes=len(covered))
    assert all(a.end < b.begin for a, b in itertools.pairwise(merged))


@given(STRETCHES, MINUTES, MINUTES)
def test_minutes_within_are_those_of_the_stretch_asked_for(stretches, one, other):
    begin, end = sorted((one, other))
    merged = together(Stretch(at(a), at(b)) for a, b in stretches)
    covered = {m for a, b in stretches for m in range(max(a, begin), min(b, end))}
    assert shared(Stretch(at(begin), at(end)), merged) == timedelta(minutes=len(covered))
