"""What staff do with a place in the line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from queueing import actions
from queueing.errors import MoveNotAllowed, NotAtThisCounter, NotFound
from queueing.model import PriorityClass, TicketState
from queueing.store.rows import services_of
from tests.office import SERVICES, events, refused, request, ticket_now, told


@pytest.fixture
def called(kiosk, desk):
    kiosk.take("A")
    return desk.must_call()


def test_a_parked_person_leaves_the_counter_free(store, kiosk, desk, called):
    parked = desk.do(actions.park, ticket_id=called.id, reason="berkas kurang")
    assert (parked.state, parked.counter_id) == (TicketState.PARKED, None)
    (event,) = events(store, kind="park")
    assert told(event) == {"reason": "berkas kurang"}
    kiosk.take("A")
    assert desk.call_next() is not None


def test_a_served_person_may_be_parked_too(desk, called):
    desk.do(actions.start, ticket_id=called.id)
    assert desk.do(actions.park, ticket_id=called.id).state is TicketState.PARKED


def test_an_unparked_person_stands_before_later_ones(kiosk, desk, called):
    kiosk.take("A")
    desk.do(actions.park, ticket_id=called.id)
    back = desk.do(actions.unpark, ticket_id=called.id)
    assert (back.state, back.call_count, back.counter_id) == (TicketState.WAITING, 0, None)
    assert desk.must_call().id == called.id


def test_any_officer_may_unpark(desk, other_desk, called):
    desk.do(actions.park, ticket_id=called.id)
    assert other_desk.do(actions.unpark, ticket_id=called.id).state is TicketState.WAITING


def test_a_transferred_person_keeps_number_and_issue_time(store, desk, called):
    moved = desk.do(actions.transfer, ticket_id=called.id, service_id=SERVICES["C"])
    assert moved.state is TicketState.TRANSFERRED
    assert (moved.label, moved.number) == (called.label, called.number)
    assert (moved.service_id, moved.issue_service_id) == (SERVICES["C"], SERVICES["A"])
    assert (moved.place_at, moved.counter_id, moved.call_count) == (called.issued_at, None, 0)
    (event,) = events(store, kind="transfer")
    assert told(event) == {"from_service": SERVICES["A"], "to_service": SERVICES["C"]}


def test_in_the_new_line_the_issue_time_counts(kiosk, desk):
    early = kiosk.take("A")
    there = kiosk.take("C")
    desk.do(actions.transfer, ticket_id=early.id, service_id=SERVICES["C"])
    assert desk.must_call("C").id == early.id
    desk.serve(early)
    assert desk.must_call("C").id == there.id


def test_a_transfer_does_not_touch_the_numbers_of_the_new_service(kiosk, desk, called):
    desk.do(actions.transfer, ticket_id=called.id, service_id=SERVICES["C"])
    assert kiosk.take("C").label == "C-001"
    assert kiosk.take("A").label == "A-002"


def test_a_person_may_pass_several_counters(kiosk, desk, called):
    for prefix in "BGA":
        desk.do(actions.transfer, ticket_id=called.id, service_id=SERVICES[prefix])
        desk.do(actions.start, ticket_id=desk.must_call(prefix).id)
    assert desk.do(actions.finish, ticket_id=called.id).label == "A-001"


def test_a_person_already_in_that_line_is_not_transferred(store, desk, called):
    with refused(store, MoveNotAllowed):
        desk.do(actions.transfer, ticket_id=called.id, service_id=SERVICES["A"])


def test_nobody_is_transferred_to_a_service_not_offered(store, desk, called):
    with store.read() as connection:
        service = services_of(connection)[SERVICES["C"]]
    desk.do(actions.save_service, service=replace(service, active=False))
    for service_id in (SERVICES["C"], 99):
        with refused(store, NotFound):
            desk.do(actions.transfer, ticket_id=called.id, service_id=service_id)


@pytest.mark.parametrize("act", [actions.park, actions.skip])
def test_a_set_aside_person_must_come_back_before_a_transfer(store, desk, called, act):
    desk.do(actions.recall, ticket_id=called.id)
    desk.do(act, ticket_id=called.id)
    with refused(store, MoveNotAllowed):
        desk.do(actions.transfer, ticket_id=called.id, service_id=SERVICES["C"])


def test_another_counters_person_is_not_transferred(store, other_desk, called):
    with refused(store, NotAtThisCounter):
        other_desk.do(actions.transfer, ticket_id=called.id, service_id=SERVICES["C"])


def test_who_waits_can_give_up(store, kiosk, desk):
    ticket = kiosk.take("A")
    ended = desk.do(actions.cancel, ticket_id=ticket.id, reason="pulang")
    assert ended.state is TicketState.CANCELLED
    (event,) = events(store, kind="cancel")
    assert told(event) == {"reason": "pulang"}
    assert desk.call_next() is None


def test_a_cancelled_number_is_not_given_again(kiosk, desk):
    desk.do(actions.cancel, ticket_id=kiosk.take("A").id)
    assert kiosk.take("A").label == "A-002"


def test_priority_is_confirmed_and_withdrawn_with_an_event_each(store, kiosk, desk):
    ticket = kiosk.take("A")
    for priority in (PriorityClass.PRIORITY, PriorityClass.ORDINARY):
        changed = desk.do(actions.set_priority, ticket_id=ticket.id, priority=priority)
        assert (changed.priority, changed.state) == (priority, TicketState.WAITING)
    found = [told(event) for event in events(store, kind="set_priority")]
    assert found == [
        {"from": "ordinary", "to": "priority"},
        {"from": "priority", "to": "ordinary"},
    ]


def test_priority_changes_the_turn_and_not_the_place(kiosk, desk):
    first, second = kiosk.take("A"), kiosk.take("A")
    changed = desk.do(actions.set_priority, ticket_id=second.id, priority=PriorityClass.PRIORITY)
    assert changed.place_at == second.place_at
    assert desk.must_call().id == second.id
    desk.serve(second)
    assert desk.must_call().id == first.id


def test_the_priority_of_an_ended_ticket_stays(store, kiosk, desk, called):
    desk.serve(called)
    with refused(store, MoveNotAllowed):
        desk.do(actions.set_priority, ticket_id=called.id, priority=PriorityClass.PRIORITY)


def test_another_counters_priority_is_left_alone(store, other_desk, called):
    with refused(store, NotAtThisCounter):
        other_desk.do(actions.set_priority, ticket_id=called.id, priority=PriorityClass.PRIORITY)


def test_no_event_tells_the_reason_of_a_priority(store, kiosk, desk):
    ticket = kiosk.take("A", priority=True)
    desk.do(actions.set_priority, ticket_id=ticket.id, priority=PriorityClass.ORDINARY)
    for event in events(store, ticket_id=ticket.id):
        assert set(told(event)) <= {"priority", "from", "to"}


def test_open_tickets_of_earlier_days_expire_and_todays_stay(store, kiosk, desk, clock):
    waiting, parked, served = kiosk.take("A"), kiosk.take("A"), kiosk.take("A")
    desk.do(actions.cancel, ticket_id=served.id)
    desk.do(actions.set_priority, ticket_id=parked.id, priority=PriorityClass.PRIORITY)
    desk.do(actions.park, ticket_id=desk.must_call().id)
    held = desk.must_call()
    clock.tick(days=1)
    today = kiosk.take("A")

    assert desk.do(actions.expire_old_tickets) == 2

    assert held.id == waiting.id
    for ticket in (waiting, parked):
        assert ticket_now(store, ticket.id).state is TicketState.EXPIRED
    assert ticket_now(store, served.id).state is TicketState.CANCELLED
    assert ticket_now(store, today.id).state is TicketState.WAITING
    expired = events(store, kind="expire")
    assert {event.ticket_id for event in expired} == {waiting.id, parked.id}
    assert {event.from_state for event in expired} == {"called", "parked"}


def test_expiring_twice_expires_nothing_more(store, kiosk, desk, clock):
    kiosk.take("A")
    clock.tick(days=1)
    request_id = request()
    assert desk.do(actions.expire_old_tickets, request_id=request_id) == 1
    assert desk.do(actions.expire_old_tickets, request_id=request_id) == 0
    assert len(events(store, kind="expire")) == 1


def test_nobody_loses_a_place_in_an_outage_by_expiry(store, kiosk, desk, clock):
    stopped, other = kiosk.take("A"), kiosk.take("C")
    outage = desk.outage()
    clock.tick(days=1)
    assert desk.do(actions.expire_old_tickets) == 1
    assert ticket_now(store, stopped.id).state is TicketState.WAITING
    assert ticket_now(store, other.id).state is TicketState.EXPIRED
    desk.recover(outage.id)
    assert desk.do(actions.expire_old_tickets) == 1


def test_a_day_of_grace_leaves_yesterdays_tickets_open(store, kiosk, desk, clock):
    ticket = kiosk.take("A")
    clock.tick(days=1)
    assert desk.do(actions.expire_old_tickets, grace_days=1) == 0
    clock.tick(days=1)
    assert desk.do(actions.expire_old_tickets, grace_days=1) == 1
    assert ticket_now(store, ticket.id).state is TicketState.EXPIRED
