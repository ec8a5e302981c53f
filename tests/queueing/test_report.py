"""Figures of a service day, counted from the events."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete

from queueing import actions, report
from queueing.model import PrintState
from queueing.report import Count
from queueing.store import tables as t
from tests.office import SERVICES

KTP = (SERVICES["A"], SERVICES["B"])
SECOND = timedelta(seconds=1)


def test_counts_say_how_it_stood_at_a_moment(store, kiosk, desk, clock):
    tickets = [kiosk.take(prefix) for prefix in "ABC"]
    day, taken = tickets[0].service_day, clock.now
    desk.serve(desk.must_call())
    served = clock.now

    def count(moment):
        return report.count_at(store, day=day, moment=moment, service_ids=KTP)

    assert count(tickets[0].issued_at - SECOND) == Count(0, 0, 0)
    assert count(tickets[0].issued_at) == Count(1, 0, 1)
    assert count(taken) == Count(2, 0, 2)
    assert count(served - SECOND) == Count(2, 0, 2)
    assert count(served) == Count(2, 1, 1)


def test_who_is_parked_or_sent_on_still_waits_and_who_left_does_not(store, kiosk, desk, clock):
    tickets = [kiosk.take("A", print_it=True) for _ in range(4)]
    desk.do(actions.park, ticket_id=desk.must_call().id)
    desk.do(actions.transfer, ticket_id=tickets[1].id, service_id=SERVICES["C"])
    desk.do(actions.cancel, ticket_id=tickets[2].id)
    found = report.count_at(store, day=tickets[0].service_day, moment=clock.now, service_ids=KTP)
    assert found == Count(issued=4, served=0, waiting=3)


def test_a_transferred_person_counts_for_the_service_that_gave_the_number(
    store, kiosk, desk, clock
):
    ticket = kiosk.take("A")
    desk.do(actions.transfer, ticket_id=ticket.id, service_id=SERVICES["C"])
    desk.serve(desk.must_call())
    others = report.served_between(
        store,
        day=ticket.service_day,
        begin=ticket.issued_at,
        end=clock.now,
        not_services=KTP,
    )
    assert others == 0
    assert report.count_at(
        store, day=ticket.service_day, moment=clock.now, service_ids=KTP
    ) == Count(1, 1, 0)


def test_other_services_are_counted_within_the_stretch(store, kiosk, desk, clock):
    tickets = [kiosk.take("C") for _ in range(3)]
    ends = [desk.serve(desk.must_call()).finished_at for _ in tickets]

    def between(begin, end):
        return report.served_between(
            store, day=tickets[0].service_day, begin=begin, end=end, not_services=KTP
        )

    assert between(ends[0], ends[2]) == 2
    assert between(ends[0] - SECOND, ends[2]) == 3
    assert between(ends[2], clock.now + SECOND) == 0


def test_a_missing_number_is_a_gap(store, kiosk):
    tickets = [kiosk.take(prefix) for prefix in "AABA"]
    day = tickets[0].service_day
    assert report.numbers_gapless(store, day=day)
    assert report.labels_of(store, day=day) == ("A-001", "A-002", "B-001", "A-003")
    with store.write() as connection:
        off = "event_is_kept ON event" if store.on_server else "event_no_delete"
        connection.exec_driver_sql(f"DROP TRIGGER {off}")
        connection.execute(delete(t.event).where(t.event.c.ticket_id == tickets[1].id))
        connection.execute(delete(t.ticket).where(t.ticket.c.id == tickets[1].id))
    assert not report.numbers_gapless(store, day=day)


def test_papers_are_counted_by_whether_they_came_out(store, kiosk, desk):
    ticket = kiosk.take("A", print_it=True)
    kiosk.take("B", print_it=True)
    day = ticket.service_day
    assert report.papers_under_way(store, day=day) == 2
    job = actions.next_print_job(store, station_id=kiosk.actor.station_id)
    assert job is not None
    for state in (PrintState.SENDING, PrintState.CONFIRMED):
        actions.mark_print_job(store, job_id=job.id, state=state, reason="", now=kiosk.clock())
    desk.do(actions.reprint, ticket_id=ticket.id)
    slips = [(slip.label, slip.copy, slip.came_out) for slip in report.slips_of(store, day=day)]
    assert slips == [("A-001", False, True), ("B-001", False, False), ("A-001", True, False)]
    assert report.papers_under_way(store, day=day) == 2
    assert report.papers_under_way(store, day=day - timedelta(days=1)) == 0
