"""A server that lost what a kiosk had brought it gets it again, and prints nothing twice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, update

from queueing.actions.print_jobs import mark_print_job, next_print_job, print_jobs_of
from queueing.detached.lost_again import take_back_lost
from queueing.detached.outbox import pending
from queueing.model import PrintState
from queueing.store import tables as t
from tests.queueing.detached.cut_off import labels, tickets_on

pytestmark = pytest.mark.file_only


def lose(store) -> None:
    """Put an older backup in place, as far as these tests need it."""
    with store.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS event_no_delete")
        for table in (t.print_job, t.event, t.ticket):
            connection.execute(delete(table))


def look(cut_off) -> int:
    return take_back_lost(cut_off.local, cut_off.server, today=cut_off.clock().date())


def brought(cut_off, **more):
    ticket = cut_off.take("A", **more)
    cut_off.merge()
    cut_off.hand_over()
    return ticket


def test_nothing_is_taken_back_that_the_server_knows(cut_off):
    brought(cut_off)
    assert look(cut_off) == 0
    assert pending(cut_off.local).count == 0


def test_lost_numbers_are_brought_again(store, cut_off):
    ticket = brought(cut_off)
    lose(store)
    assert look(cut_off) == 1
    assert cut_off.merge() == 1
    assert labels(tickets_on(store)) == [ticket.label]


@pytest.mark.parametrize("printed", [True, False])
def test_a_paper_that_may_be_out_is_not_printed_again(store, cut_off, printed):
    if printed:
        cut_off.take("A", print_it=True)
        job = next_print_job(cut_off.local, station_id=cut_off.station.id)
        for state in (PrintState.SENDING, PrintState.CONFIRMED):
            mark_print_job(
                cut_off.local, job_id=job.id, state=state, reason="", now=cut_off.clock.tick()
            )
        cut_off.merge()
        cut_off.hand_over()
    else:
        brought(cut_off, print_it=True)
    lose(store)
    look(cut_off)
    cut_off.merge()
    assert cut_off.hand_over() == 1
    (job,) = print_jobs_of(store, ticket_id=tickets_on(store)[0].id)
    assert job.state is (PrintState.CONFIRMED if printed else PrintState.UNKNOWN)
    assert next_print_job(store, station_id=cut_off.station.id) is None


def test_numbers_of_long_ago_stay_where_they_are(store, cut_off):
    brought(cut_off)
    lose(store)
    cut_off.clock.now += timedelta(days=3)
    assert look(cut_off) == 0


def test_another_office_does_not_get_the_numbers_of_this_one(store, cut_off):
    brought(cut_off)
    lose(store)
    with store.write() as connection:
        connection.execute(update(t.service).where(t.service.c.id == 1).values(prefix="X"))
    assert look(cut_off) == 0
