"""After a restore no paper comes out a second time by itself."""

from __future__ import annotations

from datetime import timedelta

import pytest

from antrean.db import keeping, restoring
from queueing import actions
from queueing.actions.print_jobs import print_jobs_of
from queueing.model import PrintState
from queueing.papers import RESTORED
from queueing.store import open_store
from queueing.views import console_snapshot
from tests.antrean.test_never_twice import DayInFile, DayOnServer, day_of
from tests.office import Kiosk


@pytest.fixture(params=[DayInFile, DayOnServer])
def day(request):
    """A day with a paper that waited when the backup was made, and came out since."""
    with day_of(request.param) as made:
        store = open_store(made.url)
        kiosk = Kiosk(store, made.clock)
        made.ticket = kiosk.take("A", print_it=True)
        made.station_id = kiosk.actor.station_id
        made.backup()
        job = actions.next_print_job(store, station_id=made.station_id)
        for state in (PrintState.SENDING, PrintState.CONFIRMED):
            actions.mark_print_job(
                store, job_id=job.id, state=state, reason="", now=made.clock.tick()
            )
        store.close()
        yield made


def restored(day, **more):
    """Restore the backup; give the office, opened, and how the paper stands."""
    day.clock.tick(minutes=1)
    restoring.restore(day.url, day.backups[0], day.clock, **more)
    store = open_store(day.url)
    (job,) = print_jobs_of(store, ticket_id=day.ticket.id)
    waiting = actions.next_print_job(store, station_id=day.station_id)
    doubtful = console_snapshot(store, counter_id=None, now=day.clock()).doubtful_prints
    store.close()
    assert keeping.check(day.url) == 0
    return job, waiting, [each.id for each in doubtful]


def test_a_paper_that_came_out_since_stands_as_out(day):
    job, waiting, doubtful = restored(day)
    assert job.state is PrintState.CONFIRMED
    assert waiting is None
    assert doubtful == []


def test_where_nobody_knows_staff_are_asked(day):
    day.lose()
    job, waiting, doubtful = restored(day)
    assert (job.state, job.reason) == (PrintState.UNKNOWN, RESTORED)
    assert job.changed_at - day.ticket.issued_at >= timedelta(minutes=1)
    assert waiting is None
    assert doubtful == [job.id]


def test_in_a_planned_move_it_still_waits_to_be_printed(day):
    day.lose()
    job, waiting, _ = restored(day, complete=True)
    assert job.state is PrintState.QUEUED
    assert waiting == job
