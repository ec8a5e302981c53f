"""Services, what they need, and the notices of what is broken, as frozen words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from queueing.opening_days import WeekdayHours
from queueing.states import STOPPING, ComponentKind, OutageState, Severity
from queueing.texts import LocalText

SERVICE_ICONS: tuple[str, ...] = (
    *("card", "fingerprint", "photo", "family", "document", "certificate", "letter", "baby"),
    *("child", "marriage", "mourning", "moving", "home", "collect", "advice", "signature"),
    *("passport", "money", "business", "health", "land", "vehicle", "school", "legal"),
)
"""The pictures a service can have; shared_ui.icons draws them."""


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
    instead_id: int | None = None
    """The service offered instead when this one stands still or is sold out (suket)."""
    icon: str = ""
    """One of SERVICE_ICONS, "" for none."""
    hours: tuple[WeekdayHours, ...] = ()
    """When it gives numbers, by weekday; on one that is missing as long as the office is open."""


@dataclass(frozen=True, slots=True)
class Component:
    """Something services depend on: the national server, the card printer, blanks …"""

    id: int
    code: str
    name: LocalText
    kind: ComponentKind = ComponentKind.OTHER


@dataclass(frozen=True, slots=True)
class OutageUpdate:
    """One word about an outage."""

    at: datetime
    state: OutageState
    text: LocalText
    next_word_at: datetime | None
    officer: str
    severity: Severity = Severity.STOPPED
    expected_from: datetime | None = None
    expected_until: datetime | None = None


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
    severity: Severity = Severity.STOPPED
    planned_from: datetime | None = None
    """Maintenance announced ahead, until `planned_until`; both None for what nobody planned."""
    planned_until: datetime | None = None
    also_stopped: tuple[Service, ...] = ()
    """Those of the affected services that another open outage stops as well."""

    @property
    def stops_services(self) -> bool:
        """Tell whether the affected services stand still (not while recovery is watched)."""
        return self.state in STOPPING and self.severity is Severity.STOPPED

    @property
    def slows_services(self) -> bool:
        """Tell whether the affected services go on, slower than usual."""
        return self.state in STOPPING and self.severity is Severity.SLOWER

    @property
    def is_planned(self) -> bool:
        """Tell whether this is work to come, from `since` on."""
        return self.state is OutageState.PLANNED

    @property
    def was_cancelled(self) -> bool:
        """Tell whether planned work ended without having begun."""
        ahead = (OutageState.PLANNED, OutageState.RESOLVED)
        return (
            self.state is OutageState.RESOLVED
            and self.planned_from is not None
            and all(word.state in ahead for word in self.updates)
        )

    @property
    def served_again(self) -> tuple[Service, ...]:
        """Give the affected services that go on once this is over: no other outage stops them."""
        return tuple(service for service in self.affected if service not in self.also_stopped)

    def is_overdue(self, now: datetime) -> bool:
        """Tell whether the promised next word has not come by `now`; work to come owes none."""
        return (
            self.state not in (OutageState.RESOLVED, OutageState.PLANNED)
            and self.next_word_at is not None
            and now > self.next_word_at
        )


@dataclass(frozen=True, slots=True)
class ReadyWord:
    """A sentence by which an update about an outage needs no typing."""

    text: LocalText
    state: OutageState | None = None
    """The state that goes with it, None where it says nothing of the state."""
    severity: Severity | None = None
    """The severity that goes with it, None where that stays."""


@dataclass(frozen=True, slots=True)
class OutageTemplate:
    """A ready text by which one press publishes an outage of its component."""

    id: int
    component: Component
    title: LocalText
    cause: LocalText
    advice: LocalText
    severity: Severity = Severity.STOPPED
