"""The papers of merged numbers are printed by one of the two offices, and by no other."""

from __future__ import annotations

import pytest

from queueing.actions.print_jobs import mark_print_job, next_print_job
from queueing.detached.papers_over import papers_waiting
from queueing.model import PrintState
from queueing.slip_facts import SlipFacts
from tests.queueing.detached.cut_off import tickets_on
from tests.queueing.detached.test_merge import Killed, killer


def next_here(store, cut_off):
    return next_print_job(store, station_id=cut_off.station.id)


def mark(store, cut_off, job, *states, reason=""):
    for state in states:
        mark_print_job(store, job_id=job.id, state=state, reason=reason, now=cut_off.clock.tick())


def test_the_slip_says_that_the_kiosk_was_cut_off(cut_off):
    cut_off.take("A", print_it=True)
    facts = SlipFacts.from_json(next_here(cut_off.local, cut_off).slip)
    assert facts.detached
    assert facts.people_ahead is None
    assert facts.label == "AK-001"


def test_a_paper_that_was_not_sent_is_printed_by_the_server_with_the_same_id(store, cut_off):
    cut_off.take("A", print_it=True)
    job = next_here(cut_off.local, cut_off)
    assert cut_off.hand_over() == 0, "the server does not know the number yet"
    cut_off.merge()
    assert cut_off.hand_over() == 1
    assert next_here(cut_off.local, cut_off) is None
    there = next_here(store, cut_off)
    assert (there.id, there.slip, there.created_at) == (job.id, job.slip, job.created_at)
    assert there.ticket_id == tickets_on(store)[0].id
    assert cut_off.hand_over() == 0


@pytest.mark.parametrize(
    ("states", "reason"),
    [
        ((PrintState.BLOCKED,), "paper-out"),
        ((PrintState.SENDING, PrintState.CONFIRMED), ""),
        ((PrintState.SENDING, PrintState.UNKNOWN), "no-proof"),
    ],
)
def test_a_paper_keeps_its_state(store, cut_off, states, reason):
    cut_off.take("A", print_it=True)
    mark(cut_off.local, cut_off, next_here(cut_off.local, cut_off), *states, reason=reason)
    cut_off.merge()
    cut_off.hand_over()
    from queueing.actions.print_jobs import print_jobs_of

    (job,) = print_jobs_of(store, ticket_id=tickets_on(store)[0].id)
    assert (job.state, job.reason) == (states[-1], reason)


def test_a_paper_on_its_way_stays_until_it_has_ended(store, cut_off):
    cut_off.take("A", print_it=True)
    job = next_here(cut_off.local, cut_off)
    mark(cut_off.local, cut_off, job, PrintState.SENDING)
    cut_off.merge()
    assert cut_off.hand_over() == 0
    assert papers_waiting(cut_off.local) == 1
    mark(cut_off.local, cut_off, job, PrintState.CONFIRMED)
    assert cut_off.hand_over() == 1
    assert papers_waiting(cut_off.local) == 0


def test_killed_on_the_way_a_paper_is_with_one_of_the_two(store, cut_off):
    cut_off.take("A", print_it=True)
    cut_off.merge()
    with pytest.raises(Killed):
        cut_off.hand_over(between=killer("on the server"))
    assert next_here(cut_off.local, cut_off) is None
    first = next_here(store, cut_off)
    mark(store, cut_off, first, PrintState.SENDING, PrintState.CONFIRMED)
    assert cut_off.hand_over() == 1
    assert next_here(store, cut_off) is None


def test_a_paper_that_was_never_printed_can_be_printed_at_the_console(store, cut_off):
    cut_off.take("A", print_it=True, paper=False)
    cut_off.merge()
    assert cut_off.hand_over() == 1
    from queueing.actions.print_jobs import print_jobs_of

    (job,) = print_jobs_of(store, ticket_id=tickets_on(store)[0].id)
    assert job.never_sent
