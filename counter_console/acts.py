"""What an officer can do at a console, and how a press of a button is described."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum

from queueing.model import LocalText, OutageState, PriorityClass


class Act(StrEnum):
    """One human act; its value is also the object name of its button."""

    SIGN_IN = "sign-in"
    SIGN_OUT = "sign-out"
    NEXT = "next"
    NEXT_OF_SERVICE = "next-of-service"
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    SKIP = "skip"
    PARK = "park"
    TRANSFER = "transfer"
    PRIORITY = "priority"
    CANCEL = "cancel"
    REPRINT = "reprint"
    PAUSE = "pause"
    RESUME = "resume"
    UNPARK = "unpark"
    REINSTATE = "reinstate"
    ROW_TRANSFER = "row-transfer"
    ROW_PRIORITY = "row-priority"
    ROW_CANCEL = "row-cancel"
    ROW_REPRINT = "row-reprint"
    PUBLISH = "publish"
    UPDATE = "update"
    RESOLVE = "resolve"
    ANSWER_PRINT = "answer-print"
    PRINT_COPY = "print-copy"
    WITHDRAW_PRINT = "withdraw-print"


#: Acts on the ticket at the counter.
ON_CURRENT = frozenset(
    {
        Act.RECALL,
        Act.START,
        Act.FINISH,
        Act.SKIP,
        Act.PARK,
        Act.TRANSFER,
        Act.PRIORITY,
        Act.CANCEL,
        Act.REPRINT,
    }
)
#: Acts on the ticket selected in the list.
ON_ROW = frozenset(
    {
        Act.UNPARK,
        Act.REINSTATE,
        Act.ROW_TRANSFER,
        Act.ROW_PRIORITY,
        Act.ROW_CANCEL,
        Act.ROW_REPRINT,
    }
)
#: Acts on paper: nobody needs to be signed in, the event names the console.
ON_PAPER = frozenset({Act.ANSWER_PRINT, Act.PRINT_COPY, Act.WITHDRAW_PRINT})
#: The act of the office behind an act on a row.
ROW_MEANS = {
    Act.ROW_TRANSFER: Act.TRANSFER,
    Act.ROW_PRIORITY: Act.PRIORITY,
    Act.ROW_CANCEL: Act.CANCEL,
    Act.ROW_REPRINT: Act.REPRINT,
}


@dataclass(frozen=True, slots=True)
class OutageWord:
    """A new word about an outage, as the officer wrote it."""

    state: OutageState
    text: LocalText
    next_word_minutes: int
    """Minutes from now to the promised next word."""
    expected_from: time | None
    expected_until: time | None
    """Local wall-clock times of the office; both None means "belum diketahui"."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One press: the act and what it is about. Equal wishes are the same press repeated."""

    act: Act
    ticket_id: int | None = None
    service_id: int | None = None
    counter_id: int | None = None
    officer: str = ""
    service_ids: frozenset[int] = frozenset()
    reason: str = ""
    priority: PriorityClass | None = None
    component_code: str = ""
    outage_id: int | None = None
    word: OutageWord | None = None
    job_id: str = ""
    came_out: bool | None = None
    copy: bool = False
    """With `came_out` False: print a copy at once."""

    def because(self, reason: str) -> Wish:
        """Give the same wish with a reason."""
        return replace(self, reason=reason)
