"""The office's words as frozen dataclasses, the states and the moves they allow."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time

from queueing.papers import PRINTER_SILENT_AFTER, PrinterRecord, PrintRecord
from queueing.states import (
    ALLOWED_MOVES,
    AT_COUNTER,
    DOUBTFUL,
    IN_LINE,
    STOPPING,
    OpeningState,
    OutageState,
    PrintState,
    PriorityClass,
    StationKind,
    TicketState,
)

__all__ = [
    "ALLOWED_MOVES",
    "AT_COUNTER",
    "DOUBTFUL",
    "IN_LINE",
    "LANGUAGES",
    "PRINTER_SILENT_AFTER",
    "STOPPING",
    "Actor",
    "Component",
    "Counter",
    "Event",
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
    "Service",
    "Station",
    "StationKind",
    "Ticket",
    "TicketState",
]

LANGUAGES = ("id", "jv", "en")


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in the three screen languages; a missing one falls back to Indonesian."""

    id: str
    jv: str = ""
    en: str = ""

    def in_language(self, language: str) -> str:
        """Give the text for `language` ("id", "jv", "en"), Indonesian where it is empty."""
        chosen = {"jv": self.jv, "en": self.en}.get(language, "")
        return chosen or self.id


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


@dataclass(frozen=True, slots=True)
class Service:
    """A service (layanan) and what people want to know before they take a number."""

    id: int
    prefix: str
    name: LocalText
    requirements: LocalText
    procedure: LocalText
    duration: LocalText
    fee: LocalText
    product: LocalText
    complaints: LocalText
    position: int
    active: bool
    components: frozenset[str] = frozenset()
    """Codes of the components this service cannot work without."""


@dataclass(frozen=True, slots=True)
class Component:
    """Something services depend on: the national server, the card printer, blanks …"""

    id: int
    code: str
    name: LocalText


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


@dataclass(frozen=True, slots=True)
class Station:
    """One PC of the office."""

    id: int
    name: str
    kind: StationKind


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
    people_ahead: int = 0
    """People ahead in the same service at the moment of issue."""


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
class OutageUpdate:
    """One word about an outage."""

    at: datetime
    state: OutageState
    text: LocalText
    next_word_at: datetime | None
    officer: str


@dataclass(frozen=True, slots=True)
class Outage:
    """An outage notice with all that DOMAIN §6.2 asks for."""

    id: int
    component: Component
    title: LocalText
    """What is broken: "Perekaman dan Pencetakan KTP-el terganggu"."""
    cause: LocalText
    """What is known of the cause; may be empty."""
    advice: LocalText
    """What to do now."""
    state: OutageState
    since: datetime
    affected: tuple[Service, ...]
    working: tuple[Service, ...]
    expected_from: datetime | None
    expected_until: datetime | None
    """Expected end as a range; both None means "belum diketahui"."""
    last_word_at: datetime
    next_word_at: datetime | None
    resolved_at: datetime | None
    updates: tuple[OutageUpdate, ...] = ()

    @property
    def stops_services(self) -> bool:
        """Tell whether the affected services stand still (not while recovery is watched)."""
        return self.state in STOPPING

    def is_overdue(self, now: datetime) -> bool:
        """Tell whether the promised next word has not come by `now`."""
        return (
            self.state is not OutageState.RESOLVED
            and self.next_word_at is not None
            and now > self.next_word_at
        )


@dataclass(frozen=True, slots=True)
class OutageTemplate:
    """A ready text by which one press publishes an outage of its component."""

    id: int
    component: Component
    title: LocalText
    cause: LocalText
    advice: LocalText


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, and where: goes into every event."""

    station_id: int
    counter_id: int | None = None
    officer: str = ""
