"""What a paper promises for a later day: at issue, and once the ticket was carried over."""

from __future__ import annotations

from datetime import timedelta

from queueing import actions
from queueing.model import PrintState
from queueing.slip_facts import SlipFacts
from tests.office import MORNING, SERVICES
from tests.queueing.papers import bring, next_job

TOMORROW = MORNING.date() + timedelta(days=1)


def paper(store, kiosk):
    """Print what is queued next; give what it said."""
    job = next_job(store, kiosk)
    assert job is not None
    bring(store, job, PrintState.CONFIRMED)
    return SlipFacts.from_json(job.slip)


def take(store, kiosk, prefix="A", **more):
    ticket = kiosk.take(prefix, print_it=True, **more)
    return ticket, paper(store, kiosk)


def test_a_number_taken_while_its_service_stands_still_bears_the_promise(store, kiosk, desk):
    assert not take(store, kiosk)[1].promised
    outage = desk.outage()
    _, slip = take(store, kiosk)
    assert (slip.promised, slip.valid_on, len(slip.outages)) == (True, None, 1)
    assert not take(store, kiosk, "C")[1].promised
    desk.recover(outage.id)
    assert not take(store, kiosk)[1].promised


def test_whoever_was_told_that_today_may_not_be_enough_has_it_in_writing(store, kiosk):
    assert take(store, kiosk, promise=True)[1].promised


def test_a_copy_of_a_carried_ticket_names_the_day_and_stays_a_copy(store, kiosk, desk, clock):
    ticket, first = take(store, kiosk)
    other, _ = take(store, kiosk, "C")
    desk.do(actions.carry_over, service_ids=[SERVICES["A"]])
    copies = [desk.do(actions.reprint, ticket_id=one.id) for one in (ticket, other)]
    assert [copy.copy for copy in copies] == [True, True]
    assert [SlipFacts.from_json(copy.slip).valid_on for copy in copies] == [TOMORROW, None]
    assert (first.valid_on, SlipFacts.from_json(copies[0].slip).label) == (None, ticket.label)
    clock.tick(hours=24)
    for copy in copies:
        bring(store, copy, PrintState.CONFIRMED)
    again = desk.do(actions.reprint, ticket_id=ticket.id)
    assert SlipFacts.from_json(again.slip).valid_on == TOMORROW
