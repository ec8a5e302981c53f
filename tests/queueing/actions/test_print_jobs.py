"""The life of a print job: nothing that may be on paper is sent again by itself."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from queueing import actions, views
from queueing.actions.print_jobs import ALLOWED, OPEN
from queueing.errors import MoveNotAllowed, NotFound
from queueing.model import DOUBTFUL, PrintState
from tests.office import Kiosk, events, refused, request, table_copy
from tests.queueing.papers import bring, mark, next_job

P = PrintState
ON_PAPER_PERHAPS = {P.HELD, P.CONFIRMED, P.PROCESSED, P.UNKNOWN, P.NOT_PRINTED}


@pytest.mark.parametrize(("before", "after"), list(product(PrintState, repeat=2)))
def test_only_allowed_moves_are_made(store, job, before, after):
    job = bring(store, job, before)
    if after in ALLOWED[before]:
        assert mark(store, job, after, "other").state is after
    elif after is before:
        assert mark(store, job, after, job.reason) == job
    else:
        with refused(store, MoveNotAllowed):
            mark(store, job, after)


def test_nothing_that_may_be_on_paper_goes_back_to_the_queue():
    for state in ON_PAPER_PERHAPS:
        assert ALLOWED[state].isdisjoint({P.QUEUED, P.BLOCKED, P.SENDING})


def test_a_paper_that_is_out_stays_out_whatever_is_remarked_of_it(store, job):
    for state in (P.CONFIRMED, P.PROCESSED):
        assert ALLOWED[state] == {state}
    bring(store, job, P.CONFIRMED)
    assert mark(store, job, P.CONFIRMED, "not-taken").reason == "not-taken"


def test_each_step_is_an_event(store, job):
    bring(store, job, P.UNKNOWN)
    moves = [(e.from_state, e.to_state) for e in events(store, kind="print")]
    assert moves == [("queued", "sending"), ("sending", "unknown")]
    assert {e.details["job"] for e in events(store, kind="print")} == {job.id}


def test_the_same_state_again_leaves_no_event(store, job):
    bring(store, job, P.BLOCKED)
    before = table_copy(store)
    mark(store, job, P.BLOCKED, "paper")
    assert table_copy(store) == before
    assert mark(store, job, P.BLOCKED, "cover").reason == "cover"


def test_a_job_that_does_not_exist_is_refused(store, job):
    with refused(store, NotFound):
        actions.mark_print_job(
            store, job_id=request(), state=P.SENDING, reason="", now=job.created_at
        )


def test_jobs_come_one_after_another_oldest_first(store, kiosk):
    labels = [kiosk.take(prefix, print_it=True).label for prefix in "ABC"]
    printed = []
    while (job := next_job(store, kiosk)) is not None:
        bring(store, job, P.CONFIRMED)
        printed.append(job.ticket_label)
    assert printed == labels


@pytest.mark.parametrize("state", PrintState)
def test_only_what_was_never_sent_is_next(store, kiosk, job, state):
    bring(store, job, state)
    found = next_job(store, kiosk)
    assert (found is not None) == (state in OPEN)


def test_each_station_prints_its_own_tickets(store, kiosk, clock):
    other = Kiosk(store, clock, "kiosk-2")
    kiosk.take("A", print_it=True)
    ticket = other.take("A", print_it=True)
    found = next_job(store, other)
    assert found is not None
    assert (found.ticket_id, found.station_name) == (ticket.id, "kiosk-2")


@pytest.mark.parametrize("state", PrintState)
def test_after_a_restart_what_was_being_sent_is_in_doubt(store, kiosk, job, state):
    bring(store, job, state)
    recovered = actions.recover_print_jobs(
        store, station_id=kiosk.actor.station_id, now=kiosk.clock.tick()
    )
    now = views.console_snapshot(store, counter_id=None, now=kiosk.clock()).doubtful_prints
    caught = state in (P.SENDING, P.HELD)
    assert recovered == caught
    if caught:
        assert [(j.state, j.reason) for j in now] == [(P.UNKNOWN, "restart")]
    else:
        assert [j.state for j in now] == ([state] if state in DOUBTFUL else [])


def test_recovering_twice_changes_nothing_more(store, kiosk, job):
    bring(store, job, P.SENDING)
    arguments = {"station_id": kiosk.actor.station_id, "now": kiosk.clock.tick()}
    assert actions.recover_print_jobs(store, **arguments) == 1
    before = table_copy(store)
    assert actions.recover_print_jobs(store, **arguments) == 0
    assert table_copy(store) == before


def test_a_restart_of_one_station_leaves_anothers_jobs(store, kiosk, job, clock):
    bring(store, job, P.SENDING)
    other = Kiosk(store, clock, "kiosk-2")
    recovered = actions.recover_print_jobs(
        store, station_id=other.actor.station_id, now=clock.tick()
    )
    assert recovered == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(st.tuples(st.sampled_from(PrintState), st.sampled_from(["", "paper"]))))
def test_the_events_of_a_job_are_a_chain_of_allowed_moves(store, kiosk, tries):
    ticket = kiosk.take("A", print_it=True)
    job = next(
        j
        for j in iter(lambda: next_job(store, kiosk), None)
        if j.ticket_id == ticket.id or mark(store, j, P.NOT_PRINTED) is None
    )
    for state, reason in tries:
        try:
            mark(store, job, state, reason)
        except MoveNotAllowed:
            continue
    chain = events(store, kind="print", ticket_id=ticket.id)
    for event in chain:
        assert PrintState(event.to_state) in ALLOWED[PrintState(event.from_state)]
    for before, after in pairwise(chain):
        assert after.from_state == before.to_state
    if chain:
        assert chain[0].from_state == "queued"
