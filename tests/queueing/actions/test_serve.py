"""What an officer does with the person who was called."""

from __future__ import annotations

from datetime import timedelta

import pytest

from queueing import actions, views
from queueing.errors import (
    BadSetting,
    HeldByOutage,
    MoveNotAllowed,
    NotAtThisCounter,
    NotFound,
    ReturnTimeOver,
    TooFewCalls,
)
from queueing.model import LocalText, OutageState, TicketState
from tests.office import Desk, Kiosk, events, new_office, refused, request, ticket_now, told

ACTS_ON_A_HELD_TICKET = {
    "recall": actions.recall,
    "start": actions.start,
    "finish": actions.finish,
    "skip": actions.skip,
    "park": actions.park,
    "cancel": actions.cancel,
}


@pytest.fixture
def called(kiosk, desk):
    kiosk.take("A")
    return desk.must_call()


def test_a_recall_counts_and_renews_the_moment(store, desk, called):
    again = desk.do(actions.recall, ticket_id=called.id)
    assert (again.call_count, again.last_called_at) == (2, desk.clock.now)
    assert again.state is TicketState.CALLED
    (event,) = events(store, kind="recall")
    assert (event.from_state, event.to_state) == ("called", "called")
    assert told(event) == {"call": 2}


def test_serving_begins_and_ends_with_their_moments(desk, called):
    serving = desk.do(actions.start, ticket_id=called.id)
    assert (serving.state, serving.started_at) == (TicketState.SERVING, desk.clock.now)
    served = desk.do(actions.finish, ticket_id=called.id)
    assert (served.state, served.finished_at) == (TicketState.SERVED, desk.clock.now)
    assert served.started_at == serving.started_at
    assert served.counter_id == desk.counter_id


def test_nobody_is_finished_who_was_not_started(store, desk, called):
    with refused(store, MoveNotAllowed):
        desk.do(actions.finish, ticket_id=called.id)


def test_nobody_is_recalled_once_they_came(store, desk, called):
    desk.do(actions.start, ticket_id=called.id)
    with refused(store, MoveNotAllowed):
        desk.do(actions.recall, ticket_id=called.id)


def test_nobody_is_skipped_before_the_offices_minimum_of_calls(store, desk, called):
    with refused(store, TooFewCalls, match="1 of 2"):
        desk.do(actions.skip, ticket_id=called.id)
    desk.do(actions.recall, ticket_id=called.id)
    assert desk.do(actions.skip, ticket_id=called.id).state is TicketState.SKIPPED


def test_the_minimum_of_calls_is_the_offices_own(tmp_path, clock):
    store = new_office(tmp_path / "other.db", min_calls_before_skip=1)
    kiosk, desk = Kiosk(store, clock), Desk(store, 6, "Ani", clock)
    desk.sign_in()
    kiosk.take("A")
    skipped = desk.do(actions.skip, ticket_id=desk.must_call().id)
    store.close()
    assert skipped.state is TicketState.SKIPPED


def test_nobody_is_skipped_while_the_service_stands_still(store, desk, called):
    desk.do(actions.recall, ticket_id=called.id)
    outage = desk.outage()
    with refused(store, HeldByOutage):
        desk.do(actions.skip, ticket_id=called.id)
    desk.recover(outage.id)
    assert desk.do(actions.skip, ticket_id=called.id).state is TicketState.SKIPPED


def test_an_outage_of_another_service_holds_nobody(desk, called):
    desk.do(actions.recall, ticket_id=called.id)
    desk.outage("card-blanks")
    assert desk.do(actions.skip, ticket_id=called.id).state is TicketState.SKIPPED


def test_while_recovery_is_watched_people_may_be_skipped(desk, called):
    desk.do(actions.recall, ticket_id=called.id)
    outage = desk.outage()
    desk.do(
        actions.update_outage,
        outage_id=outage.id,
        state=OutageState.MONITORING,
        text=LocalText("Pulih."),
        next_word_at=desk.clock() + timedelta(minutes=30),
    )
    assert desk.do(actions.skip, ticket_id=called.id).state is TicketState.SKIPPED


def test_a_reinstated_person_stands_where_the_issue_time_puts_them(kiosk, desk, called):
    later = kiosk.take("A")
    desk.do(actions.recall, ticket_id=called.id)
    desk.do(actions.skip, ticket_id=called.id)
    back = desk.do(actions.reinstate, ticket_id=called.id)
    assert back.state is TicketState.WAITING
    assert (back.counter_id, back.call_count) == (None, 0)
    assert back.place_at == called.issued_at
    assert desk.must_call().id == called.id
    desk.serve(called)
    assert desk.must_call().id == later.id


def test_a_reinstated_person_must_be_called_often_enough_anew(store, desk, called):
    desk.do(actions.recall, ticket_id=called.id)
    desk.do(actions.skip, ticket_id=called.id)
    desk.do(actions.reinstate, ticket_id=called.id)
    desk.must_call()
    with refused(store, TooFewCalls):
        desk.do(actions.skip, ticket_id=called.id)


def test_any_officer_may_reinstate_somebody(desk, other_desk, called):
    desk.do(actions.recall, ticket_id=called.id)
    desk.do(actions.skip, ticket_id=called.id)
    back = other_desk.do(actions.reinstate, ticket_id=called.id)
    assert back.state is TicketState.WAITING


@pytest.mark.parametrize("name", ["recall", "start", "finish", "skip", "park"])
def test_who_was_not_called_can_only_wait(store, kiosk, desk, name):
    ticket = kiosk.take("A")
    with refused(store, MoveNotAllowed):
        desk.do(ACTS_ON_A_HELD_TICKET[name], ticket_id=ticket.id)


@pytest.mark.parametrize("name", ACTS_ON_A_HELD_TICKET)
def test_another_counters_person_is_left_alone(store, desk, other_desk, called, name):
    desk.do(actions.recall, ticket_id=called.id)
    with refused(store, NotAtThisCounter):
        other_desk.do(ACTS_ON_A_HELD_TICKET[name], ticket_id=called.id)


@pytest.mark.parametrize("name", [*ACTS_ON_A_HELD_TICKET, "reinstate", "unpark"])
def test_a_ticket_that_does_not_exist_is_refused(store, desk, name):
    with refused(store, NotFound):
        desk.do(getattr(actions, name), ticket_id=4711)


@pytest.mark.parametrize("end", ["served", "cancelled"])
@pytest.mark.parametrize("name", [*ACTS_ON_A_HELD_TICKET, "reinstate", "unpark"])
def test_what_is_over_stays_over(store, desk, called, end, name):
    if end == "served":
        desk.serve(called)
    else:
        desk.do(actions.cancel, ticket_id=called.id)
    with refused(store, MoveNotAllowed):
        desk.do(getattr(actions, name), ticket_id=called.id)
    assert ticket_now(store, called.id).state == end


def skipped(desk, kiosk):
    """Give a ticket whose holder did not come."""
    kiosk.take("A")
    ticket = desk.must_call("A")
    desk.do(actions.recall, ticket_id=ticket.id)
    return desk.do(actions.skip, ticket_id=ticket.id)


def test_who_missed_the_call_comes_back_to_the_old_place_within_the_set_time(kiosk, desk):
    ticket = skipped(desk, kiosk)
    desk.clock.tick(minutes=119)
    back = desk.do(actions.reinstate, ticket_id=ticket.id)
    assert (back.state, back.place_at, back.return_until) == (
        TicketState.WAITING,
        ticket.place_at,
        None,
    )


def test_after_the_set_time_an_officer_answers_for_it(store, kiosk, desk):
    ticket = skipped(desk, kiosk)
    desk.clock.tick(minutes=121)
    with refused(store, ReturnTimeOver):
        desk.do(actions.reinstate, ticket_id=ticket.id)
    desk.do(actions.reinstate, ticket_id=ticket.id, late=True)
    (event,) = events(store, kind="reinstate")
    assert told(event) == {"late": True}


def test_the_time_to_come_back_stands_still_while_the_service_does(kiosk, desk):
    ticket = skipped(desk, kiosk)
    desk.clock.tick(minutes=60)
    outage = desk.outage()
    desk.clock.tick(minutes=130)
    desk.recover(outage.id)
    desk.clock.tick(minutes=50)
    back = desk.do(actions.reinstate, ticket_id=ticket.id)
    assert back.state is TicketState.WAITING


def test_a_console_shows_until_when_a_skipped_person_comes_back_and_it_moves_on(store, kiosk, desk):
    ticket = skipped(desk, kiosk)

    def shown():
        snapshot = views.console_snapshot(store, counter_id=6, now=desk.clock())
        (row,) = snapshot.skipped
        return row.return_until

    before = shown()
    assert before == ticket.return_until
    outage = desk.outage()
    desk.clock.tick(minutes=30)
    assert shown() == before + timedelta(minutes=30)
    desk.recover(outage.id)
    held = shown()
    desk.clock.tick(minutes=30)
    assert shown() == held


@pytest.mark.parametrize("minutes", [0, -5, 1441])
def test_a_time_to_come_back_that_is_none_is_refused(store, desk, minutes):
    with refused(store, BadSetting, "return_minutes"):
        desk.do(actions.set_return_minutes, minutes=minutes)


def test_the_time_to_come_back_is_set_once_a_request_and_for_those_skipped_later(
    store, kiosk, desk
):
    first, same = skipped(desk, kiosk), request()
    for minutes in (30, 45):
        office = desk.do(actions.set_return_minutes, minutes=minutes, request_id=same)
        assert office.return_minutes == 30
    (event,) = events(store, kind="set_return_minutes")
    assert (event.details, event.officer) == ({"from": 120, "to": 30}, "Ani")
    later = skipped(desk, kiosk)
    assert ticket_now(store, first.id).return_until - first.changed_at == timedelta(minutes=120)
    assert later.return_until - later.changed_at == timedelta(minutes=30)
