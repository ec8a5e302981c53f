"""States and classes of the office, and the only moves between them."""

from __future__ import annotations

from enum import StrEnum


class TicketState(StrEnum):
    """Where a ticket stands; the same words in columns, code and reports."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    SERVED = "served"
    SKIPPED = "skipped"
    PARKED = "parked"
    TRANSFERRED = "transferred"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


_S = TicketState
#: The only moves a ticket may make. `transferred` waits like `waiting`, in another service.
ALLOWED_MOVES: dict[TicketState, frozenset[TicketState]] = {
    _S.WAITING: frozenset({_S.CALLED, _S.TRANSFERRED, _S.CANCELLED, _S.EXPIRED}),
    _S.TRANSFERRED: frozenset({_S.CALLED, _S.TRANSFERRED, _S.CANCELLED, _S.EXPIRED}),
    _S.CALLED: frozenset(
        {_S.SERVING, _S.SKIPPED, _S.PARKED, _S.TRANSFERRED, _S.CANCELLED, _S.EXPIRED}
    ),
    _S.SERVING: frozenset({_S.SERVED, _S.PARKED, _S.TRANSFERRED, _S.CANCELLED, _S.EXPIRED}),
    _S.SKIPPED: frozenset({_S.WAITING, _S.CANCELLED, _S.EXPIRED}),
    _S.PARKED: frozenset({_S.WAITING, _S.CANCELLED, _S.EXPIRED}),
    _S.SERVED: frozenset(),
    _S.CANCELLED: frozenset(),
    _S.EXPIRED: frozenset(),
}
#: States in which a ticket may be called.
IN_LINE = frozenset({_S.WAITING, _S.TRANSFERRED})
#: States in which a ticket is held by exactly one counter.
AT_COUNTER = frozenset({_S.CALLED, _S.SERVING})


class PriorityClass(StrEnum):
    """The class only, never the reason (UU 25/2009 art. 29, UU 27/2022)."""

    ORDINARY = "ordinary"
    PRIORITY = "priority"


class StationKind(StrEnum):
    """What a PC of the office is used for."""

    KIOSK = "kiosk"
    BOARD = "board"
    CONSOLE = "console"


class OutageState(StrEnum):
    """The life of an outage notice (DOMAIN §6.2)."""

    CHECKING = "checking"
    CAUSE_KNOWN = "cause_known"
    MONITORING = "monitoring"
    RESOLVED = "resolved"


#: Outage states in which the affected services stand still.
STOPPING = frozenset({OutageState.CHECKING, OutageState.CAUSE_KNOWN})


class PrintState(StrEnum):
    """The life of a print job (PRINTING.md)."""

    QUEUED = "queued"
    BLOCKED = "blocked"
    SENDING = "sending"
    HELD = "held"
    CONFIRMED = "confirmed"
    PROCESSED = "processed"
    UNKNOWN = "unknown"
    NOT_PRINTED = "not_printed"


class OpeningState(StrEnum):
    """Whether the office serves at a given moment."""

    BEFORE_OPENING = "before_opening"
    OPEN = "open"
    AFTER_CLOSING = "after_closing"
    CLOSED_TODAY = "closed_today"


#: Print states in which staff must look at a paper.
DOUBTFUL = (PrintState.BLOCKED, PrintState.HELD, PrintState.UNKNOWN)
