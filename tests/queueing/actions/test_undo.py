"""The last act is taken back within ten seconds, and then it is as if nobody had pressed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from antrean.db.check_office import check_office
from queueing import actions, report, views
from queueing.errors import (
    ChangedMeanwhile,
    CounterBusy,
    NothingToUndo,
    NotSignedIn,
    UndoTooLate,
)
from queueing.model import PriorityClass, TicketState
from queueing.stock import MovementKind
from queueing.undoing import LEADS_TO, UNDO_SECONDS
from tests.office import SERVICES, events, refused, request, table_copy, ticket_now
from tests.queueing.capacity.office_stock import blanks

STANDS = ("ticket", "counter", "counter_service", "stock_item", "series_counter")
"""Tables that say how things stand; the others only grow."""
ON_ONE: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
    "recall": ((), {}),
    "start": ((), {}),
    "finish": (("start",), {}),
    "skip": (("recall",), {}),
    "reinstate": (("recall", "skip"), {}),
    "park": (("start",), {"reason": "berkas"}),
    "unpark": (("park",), {}),
    "transfer": (("start",), {"service_id": SERVICES["C"], "reason": "lanjutan"}),
    "cancel": (("start",), {"reason": "pulang"}),
    "set_priority": ((), {"priority": PriorityClass.ORDINARY}),
}
"""Acts on one ticket: what is done before to a called one, and what the act is told."""


def stands(store):
    return {name: rows for name, rows in table_copy(store).items() if name in STANDS}


def seen(store, desk, moment):
    """Give all that any screen or report says of the office at a moment."""
    day = ticket_now(store, 1).service_day
    return (
        views.board_snapshot(store, now=moment),
        views.kiosk_snapshot(store, now=moment),
        views.console_snapshot(store, counter_id=desk.counter_id, now=moment),
        views.day_course(store, now=moment),
        views.waiting_forecast(store, now=moment)._facts,
        views.stock_view(store, now=moment).today,
        report.count_at(store, day=day, moment=moment, service_ids=range(1, 9)),
        report.served_between(
            store, day=day, begin=moment - timedelta(hours=1), end=moment, not_services=()
        ),
    )


def undo(desk, *acts, **more):
    return desk.do(actions.undo, acts=acts, **more)


@pytest.fixture
def line(kiosk, desk):
    """Two people wait, and what their service uses up is counted."""
    blanks(desk, on_hand=10, prefixes="A")
    return [kiosk.take("A"), kiosk.take("A", priority=True)]


def test_every_act_of_an_officer_on_a_ticket_can_be_taken_back():
    assert {"call_next", "call_ticket", *ON_ONE} == set(LEADS_TO)


@pytest.mark.parametrize("name", sorted(LEADS_TO))
def test_an_undone_act_was_never_done(store, desk, line, name):
    arguments: dict[str, Any] = {}
    if name in ON_ONE:
        steps, arguments = ON_ONE[name]
        arguments = {"ticket_id": desk.must_call().id, **arguments}
        for step in steps:
            desk.do(getattr(actions, step), ticket_id=arguments["ticket_id"])
    elif name == "call_ticket":
        arguments = {"ticket_id": line[0].id}
    moment = desk.clock() + timedelta(seconds=3)
    before, looked = stands(store), seen(store, desk, moment)
    asked = request()
    done = desk.do(getattr(actions, name), **arguments, request_id=asked)
    assert stands(store) != before

    back = undo(desk, asked)

    assert stands(store) == before
    assert back == ticket_now(store, done.id)
    assert seen(store, desk, moment) == looked
    (event,) = events(store, kind="undo")
    (undone,) = events(store, request_id=asked)
    assert event.details == {"undoes": undone.id, "act": name}
    assert (event.from_state, event.to_state) == (undone.to_state, undone.from_state)


def test_finish_and_next_go_back_together(store, desk, line):
    first = desk.must_call()
    desk.do(actions.start, ticket_id=first.id)
    before = stands(store)
    finish, call = request(), request()
    desk.do(actions.finish, ticket_id=first.id, request_id=finish)
    second = desk.call_next(request_id=call)
    assert second is not None

    back = undo(desk, finish, call)

    assert (back.id, back.state) == (first.id, TicketState.SERVING)
    assert ticket_now(store, second.id).state is TicketState.WAITING
    assert stands(store) == before
    # `antrean db check` knows these moves; it raises for one there is not.
    check_office(store)
    # Whose turn it was is as it was, too.
    desk.do(actions.finish, ticket_id=back.id)
    assert desk.must_call().id == second.id


def test_a_press_of_which_half_came_to_nothing_goes_back_as_far_as_it_went(store, kiosk, desk):
    kiosk.take("A")
    only = desk.must_call()
    desk.do(actions.start, ticket_id=only.id)
    finish, call = request(), request()
    desk.do(actions.finish, ticket_id=only.id, request_id=finish)
    assert desk.call_next(request_id=call) is None
    assert undo(desk, finish, call).state is TicketState.SERVING


def test_what_the_visit_used_up_comes_back_with_a_movement_and_is_used_again(store, kiosk, desk):
    blanks(desk, on_hand=1, prefixes="A")
    kiosk.take("A")
    called = desk.must_call()
    desk.do(actions.start, ticket_id=called.id)
    for _ in range(2):
        asked = request()
        desk.do(actions.finish, ticket_id=called.id, request_id=asked)
        undo(desk, asked)
    desk.do(actions.finish, ticket_id=called.id)
    view = views.stock_view(store, now=desk.clock())
    kinds = [m.kind for m in view.movements if m.kind is not MovementKind.COUNTED]
    assert kinds == [
        MovementKind.USED,
        MovementKind.RETURNED,
        MovementKind.USED,
        MovementKind.RETURNED,
        MovementKind.USED,
    ]
    assert (view.items[0].on_hand, view.today[0].used) == (0, 1)


def test_it_is_taken_back_within_the_seconds_and_not_after(store, desk, line):
    asked = request()
    called = desk.call_next(request_id=asked)
    done_at = desk.clock.now
    late = done_at + timedelta(seconds=UNDO_SECONDS, microseconds=1)
    for moment in (late, done_at - timedelta(minutes=1)):
        with refused(store, UndoTooLate):
            undo(desk, asked, now=moment)
    in_time = done_at + timedelta(seconds=UNDO_SECONDS)
    assert undo(desk, asked, now=in_time).id == called.id


def test_only_who_did_it_takes_it_back_at_the_same_counter(store, desk, other_desk, line):
    asked = request()
    desk.call_next(request_id=asked)
    with refused(store, NothingToUndo):
        undo(other_desk, asked)
    desk.do(actions.park, ticket_id=ticket_now(store, 2).id, request_id=(parked := request()))
    desk.do(actions.sign_out)
    with refused(store, NotSignedIn):
        undo(desk, parked)


def test_nobody_takes_back_what_others_went_on_with(store, desk, other_desk, line):
    desk.do(actions.park, ticket_id=desk.must_call().id)
    asked = request()
    back = desk.do(actions.unpark, ticket_id=2, request_id=asked)
    other_desk.do(actions.call_ticket, ticket_id=back.id)
    with refused(store, ChangedMeanwhile):
        undo(desk, asked)


def test_a_counter_that_has_somebody_gets_nobody_back(store, desk, line):
    parked = request()
    desk.do(actions.park, ticket_id=desk.must_call().id, request_id=parked)
    desk.must_call()
    with refused(store, CounterBusy):
        undo(desk, parked)


def test_what_was_never_done_or_is_undone_already_or_is_no_such_act_stays(store, desk, line):
    asked = request()
    desk.call_next(request_id=asked)
    undo(desk, asked)
    for acts in ((asked,), (request(),), ()):
        with refused(store, NothingToUndo):
            undo(desk, *acts)
    paused = request()
    desk.do(actions.pause_counter, reason="salat", request_id=paused)
    with refused(store, NothingToUndo):
        undo(desk, paused)


def test_papers_that_come_out_meanwhile_are_in_nobodys_way(store, kiosk, desk):
    kiosk.take("A", print_it=True)
    asked = request()
    called = desk.call_next(request_id=asked)
    job = actions.next_print_job(store, station_id=kiosk.actor.station_id)
    actions.withdraw_print(
        store, job_id=job.id, actor=desk.actor, request_id=request(), now=desk.clock()
    )
    assert undo(desk, asked).id == called.id
