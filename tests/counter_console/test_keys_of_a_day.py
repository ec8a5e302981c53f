"""The whole day works without the mouse, with as many keys as docs/console.md says."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counter_console.acts import Act, Wish
from counter_console.requests import Request
from counter_console.undo_offer import Done, undo_offer
from queueing.model import PriorityClass, TicketState
from tests.counter_console.hands import press_key
from tests.counter_console.proposals import outage_proposal
from tests.counter_console.samples import NOW, SERVER, counter, row, snapshot, ticket, waiting

S = TicketState
PAGE = Path(__file__).parents[2] / "docs" / "console.md"
CALLED = snapshot(current=row(ticket(17, "A", S.CALLED, call_count=2)), waiting=waiting(9))
SERVING = snapshot(current=row(ticket(17, "A", S.SERVING)), waiting=waiting(9))
IDLE = snapshot(waiting=waiting(20))
HERE = CALLED.current.ticket.id
PARKED, SKIPPED = ticket(3, "A", S.PARKED), ticket(4, "A", S.SKIPPED)
JUST_DONE = undo_offer([Done(Request("start", "its-request", {}), CALLED.current.ticket, NOW)])
"""The same for every task: only the key that takes it back minds it."""
LINE = tuple(row(ticket(n, "A")) for n in (5, 16, 17, 18))
TASKS = {
    "call the next": (IDLE, Wish(Act.NEXT)),
    "finish and call the next": (SERVING, Wish(Act.NEXT)),
    "call again": (CALLED, Wish(Act.RECALL)),
    "begin to serve": (CALLED, Wish(Act.START)),
    "finish": (SERVING, Wish(Act.FINISH)),
    "skip, after the office's number of calls": (CALLED, Wish(Act.SKIP)),
    "set aside, without a reason": (CALLED, Wish(Act.PARK, ticket_id=HERE)),
    "set aside, with the first ready reason": (
        CALLED,
        Wish(Act.PARK, ticket_id=HERE, reason="Melengkapi berkas"),
    ),
    "transfer to the third service offered": (
        SERVING,
        Wish(Act.TRANSFER, ticket_id=HERE, service_id=4, reason="Lanjutan"),
    ),
    "transfer, because papers are missing": (
        SERVING,
        Wish(Act.TRANSFER, ticket_id=HERE, service_id=4, reason="Berkas kurang"),
    ),
    "give or take priority": (CALLED, Wish(Act.PRIORITY, priority=PriorityClass.PRIORITY)),
    "print a copy": (CALLED, Wish(Act.REPRINT)),
    "cancel, with the first ready reason": (
        CALLED,
        Wish(Act.CANCEL, ticket_id=HERE, reason="Permintaan pemegang nomor"),
    ),
    "pause for a break": (IDLE, Wish(Act.PAUSE, reason="Istirahat")),
    "go on after a pause": (
        snapshot(counter=replace(counter(), paused_since=NOW)),
        Wish(Act.RESUME),
    ),
    "call by number: A-017": (
        snapshot(waiting=LINE),
        Wish(Act.CALL_ROW, ticket_id=LINE[2].ticket.id),
    ),
    "bring back who was skipped first": (
        snapshot(skipped=(row(SKIPPED),)),
        Wish(Act.REINSTATE, ticket_id=SKIPPED.id),
    ),
    "bring back who was set aside first": (
        snapshot(parked=(row(PARKED),)),
        Wish(Act.UNPARK, ticket_id=PARKED.id),
    ),
    "report that something does not work": (
        SERVING,
        Wish(Act.TROUBLE, component_code=SERVER.code),
    ),
    "announce what is proposed": (
        snapshot(proposals=(outage_proposal(),)),
        Wish(Act.ANNOUNCE, proposal_id=7),
    ),
    "announce an outage of the first component": (
        SERVING,
        Wish(Act.PUBLISH, component_code=SERVER.code),
    ),
    "note the first ready phrase on who is served": (
        SERVING,
        Wish(Act.NOTE, ticket_id=HERE, note="Kurang berkas"),
    ),
    "take back the last act, within ten seconds": (
        SERVING,
        Wish(Act.UNDO, ticket_id=HERE, acts=("its-request",)),
    ),
    "sign out": (IDLE, Wish(Act.SIGN_OUT)),
}
DAY = re.compile(r"\| (?P<task>[^|]+) \| (?P<keys>`[^|]+`) \| (?P<presses>\d+) \|")
TABLE = [found.groupdict() for found in DAY.finditer(PAGE.read_text())]


def test_every_task_of_the_table_is_tried():
    assert {line["task"] for line in TABLE} == set(TASKS)


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line["task"])
def test_a_task_takes_the_keys_and_presses_of_the_table(shown, wishes, line):
    shot, wanted = TASKS[line["task"]]
    window = shown(shot)
    window.undo.take(wanted, JUST_DONE, NOW)
    # Where an officer's hands are after any act: on the list of the desk.
    window.desk.close_panel()
    presses = 0
    for key in re.findall(r"`([^`]+)`", line["keys"]):
        assert wishes == [], "done before the last key"
        typed = key.isdigit() and len(key) > 1
        if typed:
            QTest.keyClicks(QApplication.focusWidget(), key)
        else:
            press_key(window, key.replace("Enter", "Return"))
        presses += len(key) if typed else 1
    assert wishes == [wanted]
    assert presses == int(line["presses"])
