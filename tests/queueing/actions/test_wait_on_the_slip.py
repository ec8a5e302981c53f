"""The slip says what the visitor was told of waiting, unless an outage has changed it."""

from __future__ import annotations

import json

from sqlalchemy import select

from queueing import actions
from queueing.model import PriorityClass
from queueing.slip_facts import SlipFacts
from queueing.store import tables as t
from queueing.waits import Wait, WaitKind, WaitRange
from tests.office import SERVICES, request

TOLD = Wait(WaitKind.KNOWN, WaitRange(20, 35))
AFTER = Wait(WaitKind.AFTER_RECOVERY, WaitRange(60, 90))


def slip(kiosk, prefix: str, wait: Wait | None) -> SlipFacts:
    ticket = actions.issue_ticket(
        kiosk.store,
        service_id=SERVICES[prefix],
        priority=PriorityClass.ORDINARY,
        language="id",
        print_it=True,
        actor=kiosk.actor,
        request_id=request(),
        now=kiosk.clock.tick(),
        wait=wait,
    )
    with kiosk.store.read() as connection:
        text = connection.execute(
            select(t.print_job.c.slip).where(t.print_job.c.ticket_id == ticket.id)
        ).scalar_one()
    return SlipFacts.from_json(text)


def test_the_slip_says_what_was_told(kiosk):
    facts = slip(kiosk, "A", TOLD)
    assert (facts.wait, facts.wait_from_recovery) == (WaitRange(20, 35), False)
    assert slip(kiosk, "A", None).wait is None
    assert slip(kiosk, "A", AFTER).wait is None


def test_an_outage_that_began_meanwhile_takes_it_off_the_slip(kiosk, desk):
    desk.outage("national-server")
    assert slip(kiosk, "A", TOLD).wait is None
    facts = slip(kiosk, "A", AFTER)
    assert (facts.wait, facts.wait_from_recovery) == (WaitRange(60, 90), True)
    assert slip(kiosk, "C", TOLD).wait == WaitRange(20, 35)


def test_a_slip_of_before_is_still_read(kiosk):
    facts = slip(kiosk, "A", None)
    raw = json.loads(facts.to_json())
    del raw["wait"], raw["wait_from_recovery"]
    assert SlipFacts.from_json(json.dumps(raw)) == facts
