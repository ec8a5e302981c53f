"""What an officer can do at a console, and how a press of a button is described."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from queueing.model import LocalText, OutageState, PriorityClass, Severity


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
    UNDO = "undo"
    NOTE = "note"
    REPRINT = "reprint"
    PAUSE = "pause"
    RESUME = "resume"
    UNPARK = "unpark"
    REINSTATE = "reinstate"
    CALL_ROW = "call-row"
    ROW_TRANSFER = "row-transfer"
    ROW_PRIORITY = "row-priority"
    ROW_CANCEL = "row-cancel"
    ROW_REPRINT = "row-reprint"
    ROW_NOTE = "row-note"
    PUBLISH = "publish"
    UPDATE = "update"
    RESOLVE = "resolve"
    ANSWER_PRINT = "answer-print"
    PRINT_COPY = "print-copy"
    WITHDRAW_PRINT = "withdraw-print"
    RETIRE = "retire"
    CARRY_OVER = "carry-over"
    STOP_ISSUING = "stop-issuing"
    LIFT_ISSUING = "lift-issuing"
    TROUBLE = "trouble"
    UNDO_TROUBLE = "undo-trouble"
    ANNOUNCE = "announce"
    DISMISS = "dismiss"
    RECEIVE_STOCK = "receive-stock"
    SPOIL_STOCK = "spoil-stock"
    COUNT_STOCK = "count-stock"
    ADD_REFERENCES = "add-references"
    INVITE = "invite"
    RETURN_MISSED = "return-missed"
    COLLECTED = "collected"
    WITHDRAW_REFERENCE = "withdraw-reference"


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
        Act.NOTE,
    }
)
#: Acts on the ticket selected in the list.
ON_ROW = frozenset(
    {
        Act.UNPARK,
        Act.REINSTATE,
        Act.CALL_ROW,
        Act.ROW_TRANSFER,
        Act.ROW_PRIORITY,
        Act.ROW_CANCEL,
        Act.ROW_REPRINT,
        Act.ROW_NOTE,
    }
)
#: Acts on what is proposed, and what proposes: nobody is called or served by them.
ON_PROPOSALS = frozenset({Act.TROUBLE, Act.UNDO_TROUBLE, Act.ANNOUNCE, Act.DISMISS})
#: Acts on paper: nobody needs to be signed in, the event names the console.
ON_PAPER = frozenset({Act.ANSWER_PRINT, Act.PRINT_COPY, Act.WITHDRAW_PRINT})
#: Acts on what there is of an item.
ON_STOCK = frozenset({Act.RECEIVE_STOCK, Act.SPOIL_STOCK, Act.COUNT_STOCK})
#: Acts on the waiting list of a service.
ON_LIST = frozenset(
    {
        Act.ADD_REFERENCES,
        Act.INVITE,
        Act.RETURN_MISSED,
        Act.COLLECTED,
        Act.WITHDRAW_REFERENCE,
    }
)
#: The act of the office behind an act on a row.
ROW_MEANS = {
    Act.ROW_TRANSFER: Act.TRANSFER,
    Act.ROW_PRIORITY: Act.PRIORITY,
    Act.ROW_CANCEL: Act.CANCEL,
    Act.ROW_REPRINT: Act.REPRINT,
    Act.ROW_NOTE: Act.NOTE,
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
    severity: Severity | None = None
    """None leaves it as it is."""
    planned_from: datetime | None = None
    planned_until: datetime | None = None
    """Other hours of work to come, aware."""


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
    severity: Severity | None = None
    """None is "stopped", what one press says."""
    planned_from: datetime | None = None
    planned_until: datetime | None = None
    """Hours of work to come, aware."""
    outage_id: int | None = None
    word: OutageWord | None = None
    station_id: int | None = None
    proposal_id: int | None = None
    report_id: int | None = None
    job_id: str = ""
    came_out: bool | None = None
    copy: bool = False
    """With `came_out` False: print a copy at once."""
    to_day: date | None = None
    """The service day to whose lines `service_ids` are carried over, or people are invited."""
    item_id: int | None = None
    amount: int = 0
    """Of an item of the stock, or people to be invited."""
    note: str = ""
    references: tuple[str, ...] = ()
    """Reference numbers of the waiting list of `service_id`."""
    acts: tuple[str, ...] = ()
    """Request ids of the press that is taken back."""
    late: bool = False
    """The officer answers for it that a person comes back after the set time."""

    def because(self, reason: str) -> Wish:
        """Give the same wish with a reason."""
        return replace(self, reason=reason)
