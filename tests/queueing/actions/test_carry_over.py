"""Who could not be served today keeps number and place for a later service day."""

from __future__ import annotations

from datetime import timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import select

from queueing import actions, report, views
from queueing.errors import BadSetting, NotFound
from queueing.model import CarriedOver, TicketState
from queueing.store import tables as t
from tests.office import (
    MORNING,
    SERVICES,
    Clock,
    Kiosk,
    events,
    new_office,
    refused,
    request,
    ticket_now,
)

TODAY = MORNING.date()
TOMORROW = TODAY + timedelta(days=1)
NIGHT = {"hours": 24}


def carry(desk, *prefixes, **more):
    return desk.do(
        actions.carry_over, service_ids=[SERVICES[prefix] for prefix in prefixes], **more
    )


def test_everybody_who_waits_stands_in_the_next_days_line_with_the_same_number(store, kiosk, desk):
    waiting, other = [kiosk.take("A") for _ in range(3)], kiosk.take("C")
    done = carry(desk, "A")
    assert (done.day, done.tickets, done.too_late) == (TOMORROW, 3, 0)
    for ticket in waiting:
        now = ticket_now(store, ticket.id)
        assert (now.line_day, now.service_day, now.label) == (TOMORROW, TODAY, ticket.label)
        assert (now.state, now.place_at) == (TicketState.WAITING, ticket.place_at)
    assert ticket_now(store, other.id).line_day == TODAY
    assert len(events(store, kind="carry_over_ticket")) == 3


def test_carried_over_people_are_called_before_that_days_own(kiosk, desk, clock):
    first, second = kiosk.take("A"), kiosk.take("A")
    carry(desk, "A")
    assert desk.call_next("A") is None
    clock.tick(**NIGHT)
    new = kiosk.take("A")
    assert new.people_ahead == 2
    served = [desk.serve(desk.must_call("A")).label for _ in range(3)]
    assert served == [first.label, second.label, new.label]


def test_that_days_numbers_begin_behind_the_carried_ones_so_no_label_stands_twice(
    store, kiosk, desk, clock
):
    for _ in range(4):
        kiosk.take("A")
    desk.serve(desk.must_call("A"))
    carry(desk, "A")
    clock.tick(**NIGHT)
    assert [kiosk.take("A").label for _ in range(2)] == ["A-005", "A-006"]
    assert kiosk.take("C").label == "C-001"
    assert report.numbers_gapless(store, day=TOMORROW)


def test_the_same_request_carries_once(store, kiosk, desk):
    kiosk.take("A")
    same = request()
    first = carry(desk, "A", request_id=same)
    kiosk.take("A")
    assert carry(desk, "A", request_id=same) == first
    assert len(events(store, kind="carry_over_ticket")) == 1


def test_numbers_of_a_day_that_began_already_are_nobody_elses(store, kiosk, desk, clock):
    late = kiosk.take("A")
    clock.tick(**NIGHT)
    kiosk.take("A")
    clock.now = MORNING + timedelta(hours=1)
    done = carry(desk, "A", to_day=TOMORROW)
    assert (done.tickets, done.too_late) == (0, 1)
    assert ticket_now(store, late.id).line_day == TODAY


def test_the_parked_are_carried_too_and_who_is_being_served_is_not(store, kiosk, desk):
    parked, serving = kiosk.take("A"), kiosk.take("A")
    desk.do(actions.park, ticket_id=desk.must_call("A").id)
    desk.do(actions.start, ticket_id=desk.must_call("A").id)
    assert carry(desk, "A").tickets == 1
    assert ticket_now(store, parked.id).line_day == TOMORROW
    assert ticket_now(store, parked.id).state is TicketState.PARKED
    assert ticket_now(store, serving.id).line_day == TODAY


def test_carried_twice_the_numbers_still_begin_behind_all(kiosk, desk, clock):
    kiosk.take("A")
    carry(desk, "A")
    clock.tick(**NIGHT)
    kiosk.take("A")
    carry(desk, "A")
    clock.tick(**NIGHT)
    assert kiosk.take("A").label == "A-003"
    assert [desk.serve(desk.must_call("A")).label for _ in range(3)] == ["A-001", "A-002", "A-003"]


@pytest.mark.parametrize("days", [0, -1])
def test_only_a_day_to_come_is_taken(store, kiosk, desk, days):
    kiosk.take("A")
    with refused(store, BadSetting, "to_day"):
        carry(desk, "A", to_day=TODAY + timedelta(days=days))


def test_an_unknown_service_is_refused(store, desk):
    with refused(store, NotFound):
        desk.do(actions.carry_over, service_ids=[4711])


def night(desk, kiosk):
    """Let the office's midnight pass as a console sees to it."""
    kiosk.clock.tick(**NIGHT)
    return desk.do(actions.carry_after_outage)


def test_whom_an_outage_kept_waiting_loses_no_place_at_midnight(store, kiosk, desk):
    before, hit, other = kiosk.take("A"), kiosk.take("A"), kiosk.take("C")
    desk.serve(desk.must_call("A"))
    outage = desk.outage()
    desk.clock.tick(minutes=30)
    desk.recover(outage.id)
    done = night(desk, kiosk)
    assert done is not None
    assert done.tickets == 1
    assert ticket_now(store, hit.id).line_day == TOMORROW
    assert ticket_now(store, other.id).line_day == TODAY
    assert ticket_now(store, before.id).state is TicketState.SERVED
    assert desk.must_call("A").label == hit.label


def test_who_came_after_the_recovery_is_not_carried_by_itself(store, kiosk, desk):
    outage = desk.outage()
    desk.recover(outage.id)
    late = kiosk.take("A")
    assert night(desk, kiosk) is None
    assert ticket_now(store, late.id).line_day == TODAY


def test_a_service_that_was_only_slower_carries_nobody_by_itself(store, kiosk, desk):
    from sqlalchemy import update

    from queueing.store import tables as t

    kiosk.take("A")
    outage = desk.outage()
    with store.write() as connection:
        for table in (t.outage, t.outage_update):
            connection.execute(update(table).values(severity="slower"))
    desk.clock.tick(minutes=30)
    desk.recover(outage.id)
    assert night(desk, kiosk) is None


def test_a_console_offers_the_next_days_on_which_the_office_is_open(tmp_path):
    store = new_office(tmp_path / "weekdays.db", working_days=frozenset({3, 5}))
    snapshot = views.console_snapshot(store, counter_id=None, now=MORNING)
    store.close()
    assert [day.isoweekday() for day in snapshot.carry_days] == [5, 3, 5, 3, 5]
    assert snapshot.carry_days[0] == TODAY + timedelta(days=2)


def test_two_of_one_number_never_stand_in_one_line_and_whoever_is_here_today_goes(
    store, kiosk, desk, clock
):
    left_behind = kiosk.take("A")
    clock.tick(**NIGHT)
    today = kiosk.take("A")
    assert today.label == left_behind.label
    done = carry(desk, "A")
    assert (done.tickets, done.too_late) == (1, 1)
    assert ticket_now(store, today.id).line_day == done.day
    assert ticket_now(store, left_behind.id).line_day == TODAY


def test_a_number_that_was_carried_to_a_day_already_is_nobody_elses(store, kiosk, desk, clock):
    first = kiosk.take("A")
    later = TOMORROW + timedelta(days=1)
    carry(desk, "A", to_day=later)
    clock.tick(**NIGHT)
    same, next_one = kiosk.take("A"), kiosk.take("A")
    assert same.label == first.label
    done = carry(desk, "A", to_day=later)
    assert (done.tickets, done.too_late) == (1, 1)
    assert ticket_now(store, next_one.id).line_day == later
    assert ticket_now(store, same.id).line_day == TOMORROW


@pytest.mark.parametrize("first_of_the_day", [False, True])
def test_no_label_stands_twice_however_kiosks_and_a_carry_over_meet(
    store, kiosk, desk, clock, first_of_the_day
):
    waiting = [kiosk.take("A") for _ in range(4)]
    kiosks = [Kiosk(store, Clock(clock() + timedelta(hours=24)), f"k-{n}") for n in range(3)]
    if first_of_the_day:
        kiosks[0].take("A")
    together = Barrier(len(kiosks) + 1)
    done: list[CarriedOver] = []

    def give(at):
        together.wait()
        for _ in range(4):
            at.take("A")

    def move():
        together.wait()
        done.append(carry(desk, "A"))

    threads = [Thread(target=give, args=(each,)) for each in kiosks] + [Thread(target=move)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as connection:
        rows = connection.execute(select(t.ticket.c.line_day, t.ticket.c.label)).all()
    assert len(rows) == len(set(rows)) == 4 + 12 + first_of_the_day
    assert done[0].tickets in (0, 4)
    assert done[0].tickets + done[0].too_late == 4
    moved = sum(ticket_now(store, each.id).line_day == TOMORROW for each in waiting)
    assert moved == done[0].tickets
    assert not (first_of_the_day and moved)


def test_a_printed_promise_is_kept_without_a_press(store, kiosk, desk):
    told, other = (kiosk.take("A", print_it=True, promise=kept) for kept in (True, False))
    done = night(desk, kiosk)
    assert done is not None
    assert (done.tickets, ticket_now(store, told.id).line_day) == (1, TOMORROW)
    assert ticket_now(store, other.id).line_day == TODAY


def test_every_screen_knows_how_many_were_carried_from_an_earlier_day(store, kiosk, desk, clock):
    for _ in range(2):
        kiosk.take("A")
    carry(desk, "A")
    clock.tick(**NIGHT)
    for prefix in "AC":
        kiosk.take(prefix)
    lines = views.board_snapshot(store, now=clock()).lines
    assert {x.service.prefix: (x.waiting, x.carried) for x in lines if x.waiting} == {
        "A": (3, 2),
        "C": (1, 0),
    }
