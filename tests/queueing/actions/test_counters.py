"""Officers come to a counter, pause and leave."""

from __future__ import annotations

from dataclasses import replace

import pytest

from queueing import actions
from queueing.errors import BadSetting, CounterBusy, CounterTaken, NotFound, NotSignedIn
from queueing.store.rows import counters_of
from tests.office import SERVICES, Desk, events, refused


@pytest.fixture
def stranger(store, clock):
    """Give an officer in front of counter 6 who has not signed in."""
    return Desk(store, 6, "Budi", clock)


def test_signing_in_seats_the_officer_for_the_chosen_services(store, stranger):
    counter = stranger.sign_in("AC")
    assert counter.officer == "Budi"
    assert counter.signed_in_service_ids == {SERVICES["A"], SERVICES["C"]}
    assert len(counter.service_ids) == len(SERVICES)
    assert counter.paused_since is None
    (event,) = events(store, kind="sign_in")
    assert event.details == {"officer": "Budi", "services": [1, 3]}


def test_the_name_is_kept_without_the_blanks_around_it(stranger):
    stranger.officer = "  Budi "
    assert stranger.sign_in("A").officer == "Budi"


def test_the_same_officer_may_sign_in_again_for_other_services(desk):
    desk.do(actions.pause_counter, reason="salat")
    again = desk.sign_in("D")
    assert again.signed_in_service_ids == {SERVICES["D"]}
    assert (again.paused_since, again.pause_reason) == (None, "")


def test_a_taken_counter_is_refused_to_somebody_else(store, desk, stranger):
    with refused(store, CounterTaken, match="Ani"):
        stranger.sign_in("A")


@pytest.mark.parametrize("name", ["", "   ", "\n", "x" * 61])
def test_an_officer_needs_a_name_of_at_most_60_characters(store, stranger, name):
    stranger.officer = name
    with refused(store, BadSetting):
        stranger.sign_in("A")


def test_only_services_of_the_counter_can_be_taken(store, clock):
    desk = Desk(store, 1, "Budi", clock)
    for prefixes in ("", "C", "AC"):
        with refused(store, BadSetting):
            desk.sign_in(prefixes)


def test_a_counter_that_does_not_exist_has_no_seat(store, clock):
    desk = Desk(store, 99, "Budi", clock)
    with refused(store, NotFound):
        desk.sign_in("A")


def test_a_counter_out_of_use_has_no_seat(store, desk, clock):
    with store.read() as connection:
        counter = counters_of(connection)[2]
    desk.do(actions.save_counter, counter=replace(counter, active=False))
    newcomer = Desk(store, 2, "Budi", clock)
    with refused(store, NotFound):
        newcomer.sign_in("A")


def test_one_counters_sign_in_does_not_touch_another(store, desk, other_desk):
    with store.read() as connection:
        counters = counters_of(connection)
    assert counters[6].signed_in_service_ids == frozenset(SERVICES.values())
    assert counters[1].signed_in_service_ids == {SERVICES["A"], SERVICES["B"]}
    assert counters[2].officer is None


def test_signing_out_frees_the_counter(desk, stranger):
    left = desk.do(actions.sign_out)
    assert (left.officer, left.signed_in_service_ids) == (None, frozenset())
    assert stranger.sign_in("A").officer == "Budi"


@pytest.mark.parametrize("started", [False, True])
def test_nobody_leaves_a_person_alone_at_the_counter(store, kiosk, desk, started):
    kiosk.take("A")
    ticket = desk.must_call()
    if started:
        desk.do(actions.start, ticket_id=ticket.id)
    with refused(store, CounterBusy):
        desk.do(actions.sign_out)
    desk.do(actions.cancel, ticket_id=ticket.id)
    assert desk.do(actions.sign_out).officer is None


def test_a_pause_has_its_reason_and_its_beginning(store, desk):
    paused = desk.do(actions.pause_counter, reason="  istirahat ")
    assert (paused.paused_since, paused.pause_reason) == (desk.clock.now, "istirahat")
    resumed = desk.do(actions.resume_counter)
    assert (resumed.paused_since, resumed.pause_reason) == (None, "")
    assert [event.details for event in events(store, kind="pause_counter")] == [
        {"reason": "istirahat"}
    ]


@pytest.mark.parametrize("reason", ["", "  ", "\t"])
def test_a_pause_without_a_reason_is_refused(store, desk, reason):
    with refused(store, BadSetting):
        desk.do(actions.pause_counter, reason=reason)


def test_only_a_signed_in_officer_pauses_and_resumes(store, stranger):
    with refused(store, NotSignedIn):
        stranger.do(actions.pause_counter, reason="salat")
    with refused(store, NotSignedIn):
        stranger.do(actions.resume_counter)


def test_a_paused_officer_may_still_end_the_visit_at_the_counter(kiosk, desk):
    kiosk.take("A")
    ticket = desk.must_call()
    desk.do(actions.pause_counter, reason="salat")
    assert desk.serve(ticket).state == "served"
