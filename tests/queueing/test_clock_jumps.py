"""A PC's clock that jumps changes neither the order of the line nor what was given before."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from queueing import views
from queueing.model import TicketState
from tests.office import MORNING, Desk, Kiosk, new_office

JUMPS = st.lists(st.integers(-7 * 3600, 15 * 3600), min_size=2, max_size=8)
"""Seconds from 08.00 within one service day, in any order."""


@pytest.mark.parametrize("hours", [-5, -1, 6, 15])
def test_who_came_first_is_called_first_whatever_the_clock_did_between(store, clock, hours):
    kiosk, desk = Kiosk(store, clock), Desk(store, clock=clock)
    desk.sign_in()
    taken = [kiosk.take("A")]
    clock.now += timedelta(hours=hours)
    taken += [kiosk.take("A"), kiosk.take("A")]
    clock.now -= timedelta(hours=hours)
    taken.append(kiosk.take("A"))
    assert [ticket.number for ticket in taken] == [1, 2, 3, 4]
    called = []
    while ticket := desk.call_next():
        called.append(ticket.label)
        desk.serve(ticket)
    assert called == [ticket.label for ticket in taken]


@given(JUMPS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.file_only
def test_places_in_a_series_never_run_backwards(tmp_path_factory, jumps):
    store = new_office(tmp_path_factory.mktemp("jumps") / "office.db")
    kiosk = Kiosk(store)
    places = []
    for seconds in jumps:
        kiosk.clock.now = MORNING + timedelta(seconds=seconds)
        places.append(kiosk.take("A").place_at)
    assert places == sorted(places)
    store.close()


@pytest.mark.parametrize("days", [-400, -1, 1, 30])
def test_a_day_of_a_wrong_clock_is_a_line_of_its_own_and_the_right_one_goes_on(store, clock, days):
    kiosk, desk = Kiosk(store, clock), Desk(store, clock=clock)
    desk.sign_in()
    first = kiosk.take("A")
    right = clock.now
    clock.now += timedelta(days=days)
    assert kiosk.take("A").label == "A-001"
    clock.now = right
    assert kiosk.take("A").label == "A-002"
    seen = views.console_snapshot(store, counter_id=desk.counter_id, now=clock())
    assert [row.ticket.label for row in seen.waiting] == ["A-001", "A-002"]
    assert seen.waiting[0].ticket.id == first.id
    assert desk.must_call().state is TicketState.CALLED
