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
    """The life of an outage notice (DOMAIN §6.2); planned: maintenance still to come."""

    PLANNED = "planned"
    CHECKING = "checking"
    CAUSE_KNOWN = "cause_known"
    MONITORING = "monitoring"
    RESOLVED = "resolved"


#: Outage states in which what is broken is not yet mended; see Outage.stops_services.
STOPPING = frozenset({OutageState.CHECKING, OutageState.CAUSE_KNOWN})


class Severity(StrEnum):
    """What an outage does to the services it affects."""

    STOPPED = "stopped"
    SLOWER = "slower"
    """They go on, slower than usual ("lebih lambat dari biasa")."""


class ComponentKind(StrEnum):
    """What sort of thing services depend on."""

    NATIONAL_SERVER = "national_server"
    OFFICE_NETWORK = "office_network"
    CARD_PRINTER = "card_printer"
    BLANKS = "blanks"
    ELECTRICITY = "electricity"
    OTHER_OFFICE = "other_office"
    SYNCHRONISATION = "synchronisation"
    """The way of data to another office: people are served, what they gave does not arrive."""
    OTHER = "other"


class LastTicketRule(StrEnum):
    """What the office does when those who wait would be served after closing (DOMAIN §6.6)."""

    OFF = "off"
    WARN = "warn"
    """Kiosk and board say so, the console proposes to stop issuing or to carry over."""
    STOP = "stop"
    """The kiosk also gives no number any more."""


class StopReason(StrEnum):
    """Why no more numbers of a service are given today."""

    CLOSING = "closing"
    """Those who wait would be served after closing."""
    OFFICER = "officer"


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
    ON_BREAK = "on_break"
    """Open, but all counters rest; numbers may be taken."""
    AFTER_CLOSING = "after_closing"
    CLOSED_TODAY = "closed_today"


#: Print states in which staff must look at a paper.
DOUBTFUL = (PrintState.BLOCKED, PrintState.HELD, PrintState.UNKNOWN)
