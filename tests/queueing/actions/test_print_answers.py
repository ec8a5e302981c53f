"""Staff answer for a paper, have it printed again or take it back: never two without SALINAN."""

from __future__ import annotations

from threading import Barrier, Thread

import pytest

from queueing import actions
from queueing.errors import MoveNotAllowed, NotFound, PrintOpen
from queueing.model import PrintState
from queueing.papers import NEVER_SENT
from tests.office import events, refused, request, table_copy, ticket_now
from tests.queueing.papers import bring, doubtful, mark, next_job

P = PrintState
UNDER_WAY = [P.QUEUED, P.BLOCKED, P.SENDING, P.HELD]


def answer(desk, job, came_out, **more):
    return desk.do(actions.answer_print, job_id=job.id, came_out=came_out, **more)


@pytest.mark.parametrize(("came_out", "state"), [(True, P.CONFIRMED), (False, P.NOT_PRINTED)])
def test_staff_answer_whether_a_paper_in_doubt_came_out(store, kiosk, desk, job, came_out, state):
    bring(store, job, P.UNKNOWN)
    answered = answer(desk, job, came_out)
    assert (answered.state, answered.reason) == (state, "staff")
    assert doubtful(kiosk) == ()
    (event,) = events(store, kind="answer_print")
    assert (event.from_state, event.to_state, event.officer) == ("unknown", state, "Ani")


@pytest.mark.parametrize("state", [state for state in P if state is not P.UNKNOWN])
@pytest.mark.parametrize("came_out", [True, False])
def test_nobody_answers_for_a_paper_that_is_not_in_doubt(store, desk, job, state, came_out):
    bring(store, job, state)
    with refused(store, MoveNotAllowed, match="A-001"):
        answer(desk, job, came_out, copy=not came_out)


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("second", [True, False])
def test_of_two_answers_the_first_holds_and_the_second_is_told(
    store, desk, other_desk, job, first, second
):
    bring(store, job, P.UNKNOWN)
    answer(desk, job, first)
    told = "A-001 came out" if first else "A-001 did not come out"
    with refused(store, MoveNotAllowed, match=told):
        answer(other_desk, job, second, copy=not second)


def test_of_two_consoles_that_answer_at_once_one_is_heard(store, desk, other_desk, job):
    bring(store, job, P.UNKNOWN)
    together = Barrier(2)
    results: list[object] = []

    def console(sitting, came_out):
        together.wait()
        try:
            results.append(answer(sitting, job, came_out, copy=True).state)
        except MoveNotAllowed as error:
            results.append(error)

    threads = [Thread(target=console, args=pair) for pair in ((desk, True), (other_desk, False))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (heard,) = [found for found in results if isinstance(found, PrintState)]
    (event,) = events(store, kind="answer_print")
    assert event.to_state == heard
    assert len(events(store, kind="reprint")) == (heard is P.NOT_PRINTED)


def test_the_same_answer_asked_for_again_changes_nothing(store, desk, job):
    bring(store, job, P.UNKNOWN)
    request_id = request()
    first = answer(desk, job, False, copy=True, request_id=request_id)
    before = table_copy(store)
    assert answer(desk, job, False, copy=True, request_id=request_id) == first
    assert table_copy(store) == before


def test_a_paper_that_did_not_come_out_is_printed_again_by_the_same_press(store, kiosk, desk, job):
    bring(store, job, P.UNKNOWN)
    assert answer(desk, job, False, copy=True).id == job.id
    copy = next_job(store, kiosk)
    assert copy is not None
    assert (copy.copy, copy.slip, copy.ticket_id) == (True, job.slip, job.ticket_id)
    assert copy.clear_first


def test_a_paper_that_came_out_is_not_printed_again_even_if_asked(store, kiosk, desk, job):
    bring(store, job, P.UNKNOWN)
    answer(desk, job, True, copy=True)
    assert next_job(store, kiosk) is None


def test_an_answer_queues_no_second_copy_beside_one_under_way(store, kiosk, desk, job):
    # As an older Antrean could leave it: a copy queued while the first was in doubt.
    with store.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO print_job SELECT 'second', ticket_id, station_id, state, reason, true, "
            "created_at, changed_at, slip FROM print_job"
        )
    bring(store, job, P.UNKNOWN)
    answer(desk, job, False, copy=True)
    waiting = next_job(store, kiosk)
    assert waiting is not None
    assert waiting.id == "second"
    mark(store, waiting, P.NOT_PRINTED)
    assert next_job(store, kiosk) is None


@pytest.mark.parametrize("state", UNDER_WAY)
def test_a_paper_that_will_still_come_out_is_not_printed_again(store, desk, job, state):
    bring(store, job, state)
    with refused(store, PrintOpen, match="by itself") as caught:
        desk.do(actions.reprint, ticket_id=job.ticket_id)
    assert caught.value.state is state
    assert caught.value.remedy


def test_a_paper_in_doubt_is_answered_for_before_it_is_printed_again(store, desk, job):
    bring(store, job, P.UNKNOWN)
    with refused(store, PrintOpen, match="nobody has said") as caught:
        desk.do(actions.reprint, ticket_id=job.ticket_id)
    assert caught.value.state is P.UNKNOWN


@pytest.mark.parametrize("state", [P.CONFIRMED, P.PROCESSED, P.UNKNOWN])
def test_a_reprint_is_a_copy_of_the_same_slip_at_the_same_station(store, desk, job, state):
    first = bring(store, job, state)
    if state is P.UNKNOWN:
        answer(desk, job, False)
    copy = desk.do(actions.reprint, ticket_id=first.ticket_id)
    assert copy.copy is True
    assert not first.copy
    assert copy.slip == first.slip
    assert (copy.station_id, copy.ticket_id) == (first.station_id, first.ticket_id)
    assert copy.state is P.QUEUED
    assert copy.id != first.id
    assert copy.clear_first == (state is P.UNKNOWN)


@pytest.mark.parametrize("reason", sorted(NEVER_SENT))
def test_a_first_paper_of_which_no_byte_was_sent_is_no_copy(store, desk, job, reason):
    mark(store, job, P.NOT_PRINTED, reason)
    again = desk.do(actions.reprint, ticket_id=job.ticket_id)
    assert not again.copy
    assert not again.clear_first
    bring(store, again, P.CONFIRMED)
    assert desk.do(actions.reprint, ticket_id=job.ticket_id).copy


def test_a_number_shown_on_the_screen_only_can_be_printed_later(store, kiosk, desk):
    ticket = kiosk.take("A", print_it=True, paper=False)
    assert next_job(store, kiosk) is None
    assert doubtful(kiosk) == ()
    paper = desk.do(actions.reprint, ticket_id=ticket.id)
    assert (paper.copy, paper.state, paper.station_id) == (False, P.QUEUED, ticket.station_id)


def test_the_same_request_to_print_again_is_one_paper(store, desk, job):
    bring(store, job, P.CONFIRMED)
    request_id = request()
    first = desk.do(actions.reprint, ticket_id=job.ticket_id, request_id=request_id)
    before = table_copy(store)
    assert desk.do(actions.reprint, ticket_id=job.ticket_id, request_id=request_id) == first
    assert table_copy(store) == before


def test_a_copy_says_what_the_first_said_though_the_office_changed(store, desk, job):
    bring(store, job, P.CONFIRMED)
    desk.do(actions.set_office_name, name="Kantor Lain")
    desk.do(actions.set_office_printing, follow_address="https://a.id/{code}", logo=None)
    desk.outage()
    assert desk.do(actions.reprint, ticket_id=job.ticket_id).slip == job.slip


def test_two_papers_with_one_ticket_id_are_one_place_in_the_queue(store, kiosk, desk, job):
    bring(store, job, P.UNKNOWN)
    before = ticket_now(store, job.ticket_id)
    answer(desk, job, False, copy=True)
    assert ticket_now(store, job.ticket_id) == before
    assert kiosk.take("A").label == "A-002"
    called = [desk.must_call()]
    desk.serve(called[0])
    called.append(desk.must_call())
    desk.serve(called[1])
    assert [ticket.label for ticket in called] == ["A-001", "A-002"]
    assert desk.call_next() is None


def test_a_ticket_without_a_slip_has_no_copy(store, kiosk, desk):
    ticket = kiosk.take("A")
    for ticket_id in (ticket.id, 4711):
        with refused(store, NotFound):
            desk.do(actions.reprint, ticket_id=ticket_id)


@pytest.mark.parametrize("state", P)
def test_only_a_paper_of_which_nothing_was_sent_is_taken_back(store, kiosk, desk, job, state):
    bring(store, job, state)
    if state not in (P.QUEUED, P.BLOCKED):
        with refused(store, MoveNotAllowed, match="A-001"):
            desk.do(actions.withdraw_print, job_id=job.id)
        return
    taken = desk.do(actions.withdraw_print, job_id=job.id)
    assert (taken.state, taken.reason) == (P.NOT_PRINTED, "withdrawn")
    assert next_job(store, kiosk) is None
    assert doubtful(kiosk) == ()
    (event,) = events(store, kind="withdraw_print")
    assert (event.from_state, event.to_state) == (state, "not_printed")
    # The worker may have it in hand: it cannot send it any more.
    with refused(store, MoveNotAllowed):
        mark(store, job, P.SENDING)


def test_taking_back_twice_by_one_request_is_one_act(store, desk, job):
    request_id = request()
    taken = desk.do(actions.withdraw_print, job_id=job.id, request_id=request_id)
    before = table_copy(store)
    assert desk.do(actions.withdraw_print, job_id=job.id, request_id=request_id) == taken
    assert table_copy(store) == before


def test_a_job_that_does_not_exist_is_refused(store, desk):
    with refused(store, NotFound):
        desk.do(actions.answer_print, job_id=request(), came_out=True)
    with refused(store, NotFound):
        desk.do(actions.withdraw_print, job_id=request())
