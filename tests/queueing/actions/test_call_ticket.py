"""A person can be called by number; the others keep their order, and the event says it."""

from __future__ import annotations

import pytest

from queueing import actions, views
from queueing.errors import (
    CounterBusy,
    CounterPaused,
    MoveNotAllowed,
    NotAtThisCounter,
    NotServedHere,
)
from queueing.model import TicketState
from tests.office import SERVICES, Desk, events, refused


def call(desk, ticket):
    return desk.do(actions.call_ticket, ticket_id=ticket.id)


@pytest.fixture
def office(desk):
    desk.sign_in("AB")
    return desk


def test_who_is_called_by_number_leaves_the_order_of_the_others(store, kiosk, office):
    first, second, third = (kiosk.take("A") for _ in range(3))
    called = call(office, third)
    assert (called.state, called.counter_id, called.call_count) == (TicketState.CALLED, 6, 1)
    (event,) = events(store, kind="call_ticket")
    assert (event.ticket_id, event.officer, event.from_state) == (third.id, "Ani", "waiting")
    office.serve(called)
    assert [office.serve(office.must_call()).id for _ in range(2)] == [first.id, second.id]


def test_only_who_waits_today_for_a_service_of_this_counter_is_called(store, kiosk, office):
    other = kiosk.take("C")
    with refused(store, NotServedHere):
        call(office, other)
    mine = kiosk.take("A")
    office.do(actions.cancel, ticket_id=mine.id)
    with refused(store, MoveNotAllowed):
        call(office, mine)
    late = kiosk.take("A")
    office.clock.tick(days=1)
    with refused(store, MoveNotAllowed):
        call(office, late)


def test_a_counter_that_is_busy_or_paused_calls_nobody_by_number(store, kiosk, office):
    first, second = kiosk.take("A"), kiosk.take("A")
    office.must_call()
    with refused(store, CounterBusy):
        call(office, second)
    there = Desk(store, 1, "Budi", office.clock)
    there.sign_in("A")
    with refused(store, NotAtThisCounter):
        call(there, first)
    there.do(actions.pause_counter, reason="salat")
    with refused(store, CounterPaused):
        call(there, second)


def test_the_reason_of_a_transfer_is_told_where_the_person_comes_next(store, kiosk, office):
    ticket = kiosk.take("A")
    office.must_call()
    sent = {"ticket_id": ticket.id, "reason": "Berkas kurang"}
    office.do(actions.transfer, service_id=SERVICES["B"], **sent)
    kiosk.take("B")

    def shown():
        return views.console_snapshot(store, counter_id=6, now=office.clock())

    assert {row.ticket.id: row.reason for row in shown().waiting}[ticket.id] == "Berkas kurang"
    assert sum(bool(row.reason) for row in shown().waiting) == 1
    call(office, ticket)
    assert shown().current.reason == "Berkas kurang"
    office.do(actions.transfer, ticket_id=ticket.id, service_id=SERVICES["C"])
    (row,) = (row for row in shown().waiting if row.ticket.id == ticket.id)
    assert row.reason == "", "only the last sender's word counts"
