"""An officer asks for the next person."""

from __future__ import annotations

from datetime import timedelta

import pytest

from queueing import actions
from queueing.errors import CounterBusy, CounterPaused, NotFound, NotSignedIn
from queueing.model import LocalText, OutageState, TicketState
from queueing.store.rows import counters_of
from tests.office import SERVICES, Desk, Kiosk, events, new_office, refused


def turn(store, counter_id):
    with store.read() as connection:
        return counters_of(connection)[counter_id].turn


def test_a_called_ticket_is_held_by_the_counter_that_called(store, kiosk, desk):
    kiosk.take("A")
    ticket = desk.must_call()
    assert ticket.state is TicketState.CALLED
    assert ticket.counter_id == desk.counter_id
    assert (ticket.call_count, ticket.last_called_at) == (1, desk.clock.now)
    (event,) = events(store, kind="call_next")
    assert (event.from_state, event.to_state) == ("waiting", "called")


def test_nobody_waiting_gives_nobody_and_leaves_no_trace(store, desk):
    before = events(store)
    assert desk.call_next() is None
    assert events(store) == before


def test_a_request_that_found_nobody_may_ask_again(kiosk, desk):
    request_id = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
    assert desk.call_next(request_id=request_id) is None
    ticket = kiosk.take("A")
    assert desk.call_next(request_id=request_id).id == ticket.id


def test_a_clock_set_back_puts_no_newcomer_before_those_who_wait(kiosk, desk, clock):
    first = kiosk.take("A")
    clock.tick(minutes=-10)
    second = kiosk.take("A")
    clock.tick(minutes=20)
    assert second.issued_at < first.issued_at
    assert second.place_at == first.place_at
    called = []
    for _ in range(2):
        ticket = desk.must_call()
        called.append(ticket.id)
        desk.serve(ticket)
    assert called == [first.id, second.id]


def test_two_issued_in_the_same_moment_come_in_the_order_of_issue(kiosk, desk, clock):
    tickets = []
    for _ in range(3):
        clock.tick(seconds=-1)
        tickets.append(kiosk.take("A").id)
    clock.tick()
    called = []
    for _ in range(3):
        ticket = desk.must_call()
        called.append(ticket.id)
        desk.serve(ticket)
    assert called == tickets


def test_services_of_a_counter_form_one_line_by_time(kiosk, desk):
    issued = [kiosk.take(prefix).label for prefix in "CADB"]
    called = []
    for _ in issued:
        ticket = desk.must_call()
        called.append(ticket.label)
        desk.serve(ticket)
    assert called == issued


def test_two_priority_people_are_called_to_one_ordinary_one(kiosk, desk):
    for _ in range(4):
        kiosk.take("A")
    for _ in range(4):
        kiosk.take("A", priority=True)
    called = []
    for _ in range(8):
        ticket = desk.must_call()
        called.append(ticket.label)
        desk.serve(ticket)
    assert called == [f"A-00{n}" for n in (5, 6, 1, 7, 8, 2, 3, 4)]


def test_the_ratio_is_the_offices_own(tmp_path, clock):
    store = new_office(tmp_path / "other.db", priority_share=1, ordinary_share=3)
    kiosk, desk = Kiosk(store, clock), Desk(store, 6, "Ani", clock)
    desk.sign_in()
    for priority in [False] * 4 + [True] * 3:
        kiosk.take("A", priority=priority)
    called = []
    for _ in range(7):
        ticket = desk.must_call()
        called.append("p" if ticket.priority == "priority" else "o")
        desk.serve(ticket)
    store.close()
    assert "".join(called) == "pooopop"


def test_the_turn_belongs_to_the_counter_and_outlives_its_officer(store, kiosk, desk, clock):
    kiosk.take("A", priority=True)
    desk.serve(desk.must_call())
    assert turn(store, 6) == 1
    desk.do(actions.sign_out)
    next_officer = Desk(store, 6, "Citra", clock)
    next_officer.sign_in()
    assert turn(store, 6) == 1


def test_another_counters_turn_is_left_alone(store, kiosk, desk, other_desk):
    kiosk.take("A", priority=True)
    desk.must_call()
    assert turn(store, other_desk.counter_id) == 0


def test_only_services_of_the_sign_in_are_called(kiosk, other_desk):
    kiosk.take("C")
    assert other_desk.call_next() is None
    assert kiosk.take("B").id == other_desk.must_call().id


def test_one_service_can_be_asked_for(kiosk, desk):
    kiosk.take("A")
    wanted = kiosk.take("D")
    assert desk.must_call("D").id == wanted.id


def test_a_service_the_counter_did_not_take_has_nobody_for_it(kiosk, other_desk):
    kiosk.take("D")
    assert other_desk.call_next("D") is None


def test_yesterdays_people_are_not_called(kiosk, desk, clock):
    kiosk.take("A")
    clock.tick(days=1)
    assert desk.call_next() is None


def test_transferred_people_are_called_like_waiting_ones(kiosk, desk, other_desk):
    ticket = kiosk.take("A")
    desk.do(actions.transfer, ticket_id=ticket.id, service_id=SERVICES["B"])
    assert other_desk.must_call().id == ticket.id


@pytest.mark.parametrize("state", ["parked", "skipped", "cancelled", "served"])
def test_who_is_not_in_line_is_not_called(kiosk, desk, other_desk, state):
    kiosk.take("A")
    ticket = desk.must_call()
    desk.do(actions.recall, ticket_id=ticket.id)
    if state == "served":
        desk.serve(ticket)
    else:
        act = {"parked": actions.park, "skipped": actions.skip, "cancelled": actions.cancel}[state]
        desk.do(act, ticket_id=ticket.id)
    assert other_desk.call_next() is None


def test_stopped_services_are_passed_by(kiosk, desk):
    kiosk.take("A")
    family_card = kiosk.take("C")
    desk.outage("national-server")
    assert desk.must_call().id == family_card.id
    desk.do(actions.cancel, ticket_id=family_card.id)
    assert desk.call_next() is None


def test_a_stopped_service_is_called_when_asked_for_by_name(kiosk, desk):
    ticket = kiosk.take("A")
    desk.outage("national-server")
    assert desk.must_call("A").id == ticket.id


def test_while_recovery_is_watched_the_services_are_called_again(kiosk, desk):
    ticket = kiosk.take("A")
    outage = desk.outage("national-server")
    desk.do(
        actions.update_outage,
        outage_id=outage.id,
        state=OutageState.MONITORING,
        text=LocalText("Server menjawab lagi."),
        next_word_at=desk.clock() + timedelta(minutes=30),
    )
    assert desk.must_call().id == ticket.id


def test_a_service_needs_all_its_components(kiosk, desk):
    kiosk.take("B")
    server, blanks = desk.outage("national-server"), desk.outage("card-blanks")
    desk.recover(server.id)
    assert desk.call_next() is None
    desk.recover(blanks.id)
    assert desk.call_next() is not None


def test_after_an_outage_the_old_order_holds(kiosk, desk):
    first, second = kiosk.take("A"), kiosk.take("A")
    outage = desk.outage()
    kiosk.take("A")
    desk.recover(outage.id)
    assert desk.must_call().id == first.id
    desk.serve(first)
    assert desk.must_call().id == second.id


def test_nobody_is_called_without_an_officer(store, kiosk, clock):
    kiosk.take("A")
    nobody = Desk(store, 2, "Dewi", clock)
    with refused(store, NotSignedIn):
        nobody.call_next()


def test_a_paused_counter_calls_nobody(store, kiosk, desk):
    kiosk.take("A")
    desk.do(actions.pause_counter, reason="salat")
    with refused(store, CounterPaused, match="salat"):
        desk.call_next()
    desk.do(actions.resume_counter)
    assert desk.call_next() is not None


@pytest.mark.parametrize("started", [False, True])
def test_a_counter_with_somebody_calls_nobody_else(store, kiosk, desk, started):
    kiosk.take("A")
    kiosk.take("A")
    ticket = desk.must_call()
    if started:
        desk.do(actions.start, ticket_id=ticket.id)
    with refused(store, CounterBusy):
        desk.call_next()


def test_a_counter_that_does_not_exist_is_refused(store, clock):
    for counter_id in (99, None):
        desk = Desk(store, counter_id, "Ani", clock)  # type: ignore[arg-type]
        with refused(store, NotFound):
            desk.call_next()


def test_a_ticket_is_called_by_one_counter_only(kiosk, desk, other_desk):
    ticket = kiosk.take("A")
    assert desk.must_call().id == ticket.id
    assert other_desk.call_next() is None


@pytest.mark.server_only
def test_who_is_just_being_spoken_of_is_called_all_the_same(store, kiosk, desk):
    """A row that tells of a ticket (a paper a kiosk brings) holds the ticket until it is there."""
    first = kiosk.take()
    kiosk.take()
    desk.sign_in()
    with store.alone() as speaking:
        speaking.exec_driver_sql("BEGIN")
        speaking.exec_driver_sql(f"SELECT id FROM ticket WHERE id = {first.id} FOR KEY SHARE")
        called = desk.must_call()
        speaking.exec_driver_sql("ROLLBACK")
    assert called.label == first.label
