"""The office's words as frozen dataclasses, the states and the moves they allow."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time

from queueing.papers import PRINTER_SILENT_AFTER, PrinterRecord, PrintRecord
from queueing.services import (
    Component,
    Outage,
    OutageTemplate,
    OutageUpdate,
    ReadyWord,
    Service,
)
from queueing.states import (
    ALLOWED_MOVES,
    AT_COUNTER,
    DOUBTFUL,
    IN_LINE,
    STOPPING,
    ComponentKind,
    LastTicketRule,
    OpeningState,
    OutageState,
    PrintState,
    PriorityClass,
    Severity,
    StationKind,
    TicketState,
)
from queueing.texts import LANGUAGES, LocalText

__all__ = [
    "ALLOWED_MOVES",
    "AT_COUNTER",
    "DOUBTFUL",
    "IN_LINE",
    "LANGUAGES",
    "PRINTER_SILENT_AFTER",
    "STOPPING",
    "Actor",
    "CarriedOver",
    "Component",
    "ComponentKind",
    "Counter",
    "Event",
    "LastTicketRule",
    "LocalText",
    "Office",
    "OpeningState",
    "Outage",
    "OutageState",
    "OutageTemplate",
    "OutageUpdate",
    "PrintRecord",
    "PrintState",
    "PrinterRecord",
    "PriorityClass",
    "ReadyWord",
    "Service",
    "Severity",
    "Station",
    "StationKind",
    "Ticket",
    "TicketState",
]


@dataclass(frozen=True, slots=True)
class Office:
    """The office and its settings; times are local wall-clock times of `time_zone`."""

    id: int
    name: str
    time_zone: str
    zone_label: str
    opens_at: time
    closes_at: time
    working_days: frozenset[int]
    """ISO weekdays, Monday 1 … Sunday 7."""
    priority_share: int
    ordinary_share: int
    """`priority_share` priority calls to `ordinary_share` ordinary ones, both at least 1."""
    min_calls_before_skip: int
    next_word_minutes: int
    """Default minutes from one word about an outage to the promised next one."""
    follow_address: str = ""
    """Where a ticket can be followed: "https://…/{code}", {code} and {label} filled in; or ""."""
    has_logo: bool = False
    """Whether slips carry a logo; views.office_logo gives it."""
    code: str = ""
    """The office's own among the offices that exchange their status; "" while it has none."""
    return_minutes: int = 120
    """Within how many minutes a person who missed the call comes back without a new number."""
    reminder_minutes: int = 5
    """How long before a promised word is due the console reminds."""
    last_ticket_rule: LastTicketRule = LastTicketRule.WARN
    bulk_limit: int = 0
    """At most so many numbers by one hand within `bulk_seconds` at a kiosk; 0 sets no limit."""
    bulk_seconds: int = 60


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter (loket) and who sits there now."""

    id: int
    number: int
    name: str
    service_ids: frozenset[int]
    active: bool
    officer: str | None = None
    """Sign-in name of the officer, None while nobody is signed in."""
    signed_in_service_ids: frozenset[int] = frozenset()
    paused_since: datetime | None = None
    pause_reason: str = ""
    turn: int = 0
    """Place in the priority cycle, see calling_order."""
    weights: tuple[tuple[int, int], ...] = ()
    """Service id and weight (2 to 9) of the services it calls more often; all others have 1."""

    def weight_of(self, service_id: int) -> int:
        """Give the weight of a service here, see calling_order."""
        return dict(self.weights).get(service_id, 1)


@dataclass(frozen=True, slots=True)
class Station:
    """One PC of the office."""

    id: int
    name: str
    kind: StationKind
    letter: str = ""
    """A kiosk's own: the series of the numbers it gives while it is cut off from the server."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A number somebody holds. All moments are aware UTC."""

    id: int
    code: str
    """Short public id, printed on the slip and in its QR."""
    service_day: date
    issue_service_id: int
    """The service whose series gave the number; never changes."""
    service_id: int
    """The service the ticket waits for now."""
    series: str
    number: int
    label: str
    """What people read: "A-017"."""
    priority: PriorityClass
    state: TicketState
    issued_at: datetime
    place_at: datetime
    """Its place in the line: the issue time, also after transfer, park and reinstate."""
    changed_at: datetime
    station_id: int
    counter_id: int | None = None
    call_count: int = 0
    last_called_at: datetime | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    people_ahead: int | None = 0
    """People ahead in the same service at the moment of issue, None where nobody could know:
    the kiosk was cut off from the server."""
    line_day: date | None = None
    """The day in whose line it stands: `service_day`, or a later one when it was carried over."""
    return_until: datetime | None = None
    """Until when its holder, who missed the call, comes back without a new number."""
    note: str = ""
    """A short word of an officer about what is to be done; nothing of the person."""


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What a carry-over did."""

    day: date
    """The service day in whose lines the tickets stand now."""
    tickets: int
    too_late: int
    """Tickets left where they are: numbers of their series were given on that day already."""


@dataclass(frozen=True, slots=True)
class Event:
    """One move, for ever: who, where, when, by which request."""

    id: int
    at: datetime
    kind: str
    request_id: str
    ticket_id: int | None
    outage_id: int | None
    station_id: int | None
    counter_id: int | None
    officer: str
    from_state: str
    to_state: str
    details: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, and where: goes into every event."""

    station_id: int
    counter_id: int | None = None
    officer: str = ""
