"""A note goes with its ticket from counter to counter, and nowhere else."""

from __future__ import annotations

import pytest

from queueing import actions, views
from queueing.errors import BadSetting, MoveNotAllowed, NotAtThisCounter
from queueing.model import TicketState
from tests.office import SERVICES, events, refused, request, ticket_now

NOTE = "Kurang berkas, tunggu cap"


@pytest.fixture
def noted(kiosk, desk):
    """Give a ticket at the counter that has a note."""
    kiosk.take("A", print_it=True)
    called = desk.must_call()
    return desk.do(actions.set_note, ticket_id=called.id, note=f"  {NOTE}\n")


def test_a_note_stays_through_transfer_and_call_until_it_is_taken_away(store, desk, noted):
    assert noted.note == NOTE
    desk.do(actions.start, ticket_id=noted.id)
    desk.do(actions.transfer, ticket_id=noted.id, service_id=SERVICES["C"])
    again = desk.must_call("C")
    assert again.note == NOTE
    console = views.console_snapshot(store, counter_id=desk.counter_id, now=desk.clock())
    assert console.current.ticket.note == NOTE
    assert desk.do(actions.set_note, ticket_id=noted.id, note="").note == ""


def test_who_waits_is_noted_by_any_counter_and_who_is_at_one_by_that_one(
    store, kiosk, desk, other_desk, noted
):
    waiting = kiosk.take("A")
    assert other_desk.do(actions.set_note, ticket_id=waiting.id, note=NOTE).note == NOTE
    with refused(store, NotAtThisCounter):
        other_desk.do(actions.set_note, ticket_id=noted.id, note="Lain")


def test_the_event_says_that_there_was_one_and_never_what(store, desk, noted):
    desk.do(actions.cancel, ticket_id=noted.id)
    (event,) = events(store, kind="set_note")
    assert event.details == {"written": True}
    assert (event.from_state, event.to_state) == ("called", "called")
    assert not any("cap" in repr(each) for each in events(store))


def test_no_screen_of_the_room_and_no_paper_has_it(store, kiosk, desk, noted):
    now = desk.clock()
    for view in (
        views.board_snapshot(store, now=now),
        views.kiosk_snapshot(store, now=now),
        views.day_course(store, now=now),
    ):
        assert NOTE not in repr(view)
    job = actions.next_print_job(store, station_id=kiosk.actor.station_id)
    assert NOTE not in repr(job)


def test_personal_data_and_an_ended_ticket_are_refused(store, desk, noted):
    with refused(store, BadSetting):
        desk.do(actions.set_note, ticket_id=noted.id, note="NIK 3318 0123 4567 0001")
    desk.do(actions.cancel, ticket_id=noted.id)
    with refused(store, MoveNotAllowed):
        desk.do(actions.set_note, ticket_id=noted.id, note="Lain")


def test_a_note_is_in_no_undos_way_and_outlives_it(store, desk, noted):
    asked = request()
    desk.do(actions.start, ticket_id=noted.id, request_id=asked)
    desk.do(actions.set_note, ticket_id=noted.id, note="Perlu petugas lain")
    desk.do(actions.undo, acts=[asked])
    back = ticket_now(store, noted.id)
    assert (back.state, back.note) == (TicketState.CALLED, "Perlu petugas lain")
