"""What each screen draws: one frozen object, read in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from queueing.model import (
    Component,
    Counter,
    Office,
    OpeningState,
    Outage,
    OutageTemplate,
    PrinterRecord,
    PrintRecord,
    Service,
    Ticket,
)


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether the office is open, and the next turn of the door."""

    state: OpeningState
    opens_at: datetime | None
    """Next opening (aware, office zone), None while open."""
    closes_at: datetime | None
    """Today's closing (aware, office zone), None when it is past or closed."""


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """A service and the people in line for it."""

    service: Service
    waiting: int
    outage: Outage | None
    """The open outage that affects the service, if any."""
    counters_open: int
    """Signed-in counters, not paused, that serve it."""


@dataclass(frozen=True, slots=True)
class KioskSnapshot:
    """All a kiosk shows on its start and service pages."""

    read_at: datetime
    office: Office
    opening: Opening
    lines: tuple[ServiceLine, ...]
    outages: tuple[Outage, ...]
    """Open ones first, then those resolved in the last 15 minutes."""


@dataclass(frozen=True, slots=True)
class BoardCall:
    """A call as the waiting room sees it."""

    ticket_id: int
    label: str
    service: Service
    counter_number: int
    counter_name: str
    called_at: datetime
    """Moment of the latest call of this ticket."""
    call_count: int
    serving: bool
    """True once the person has come (started)."""


@dataclass(frozen=True, slots=True)
class BoardSnapshot:
    """All the display board shows."""

    read_at: datetime
    office: Office
    opening: Opening
    calls: tuple[BoardCall, ...]
    """Tickets called and not yet answered, newest call first."""
    recent: tuple[BoardCall, ...]
    """Earlier calls (serving, served or skipped), newest first, at most 8."""
    lines: tuple[ServiceLine, ...]
    outages: tuple[Outage, ...]


@dataclass(frozen=True, slots=True)
class WaitingTicket:
    """A row of the waiting list."""

    ticket: Ticket
    service: Service
    outage: Outage | None


@dataclass(frozen=True, slots=True)
class FoundTicket:
    """A ticket somebody asked for, whatever became of it, and its papers."""

    ticket: Ticket
    service: Service
    """The service it waits for, or waited for last."""
    prints: tuple[PrintRecord, ...]
    """Its print jobs, oldest first; none when it was taken at a kiosk without a printer."""


@dataclass(frozen=True, slots=True)
class ConsoleSnapshot:
    """All a counter console shows. Lists are in calling order (see calling_order)."""

    read_at: datetime
    office: Office
    opening: Opening
    counter: Counter | None
    """The counter this console is signed in to, None before sign-in."""
    counters: tuple[Counter, ...]
    services: tuple[Service, ...]
    lines: tuple[ServiceLine, ...]
    current: WaitingTicket | None
    """The ticket at this counter (called or serving)."""
    waiting: tuple[WaitingTicket, ...]
    parked: tuple[WaitingTicket, ...]
    skipped: tuple[WaitingTicket, ...]
    outages: tuple[Outage, ...]
    components: tuple[Component, ...]
    templates: tuple[OutageTemplate, ...]
    doubtful_prints: tuple[PrintRecord, ...]
    """Papers somebody should look at, oldest first: blocked or held, and unknown ones of
    today's tickets that are not over."""
    served_today: int
    """Tickets finished at this counter today."""
    printers: tuple[PrinterRecord, ...] = ()
    """Every kiosk's printer, by station name."""
