"""What an office file may hold: its tables, keys, and what must be known elsewhere in it."""

from __future__ import annotations

from datetime import time
from typing import Annotated

from pydantic import Field, model_validator

from queueing.model import (
    ComponentKind,
    LastTicketRule,
    LocalText,
    OutageState,
    Severity,
)
from queueing.office_file.calendar_file import CalendarEntry, HoursEntry
from queueing.office_file.checked_toml import Strict
from queueing.office_file.neighbours_file import NeighbourEntry, StatusEntry
from queueing.office_file.probe_file import ProbeEntry, ProposalsEntry


class TextEntry(Strict):
    """A text in up to three languages."""

    id: str
    jv: str = ""
    en: str = ""

    def local(self) -> LocalText:
        """Give it in the office's words."""
        return LocalText(self.id, self.jv, self.en)


EMPTY = TextEntry(id="")


class OfficeEntry(Strict):
    """[office]: name, hours and rules."""

    name: str = Field(min_length=1, max_length=300)
    time_zone: str
    zone_label: str
    opens_at: time
    closes_at: time
    working_days: frozenset[int]
    priority_share: int = Field(ge=1)
    ordinary_share: int = Field(ge=1)
    min_calls_before_skip: int = Field(ge=1)
    next_word_minutes: int = Field(ge=1)
    reminder_minutes: int = Field(5, ge=1)
    return_minutes: int = Field(120, ge=1, le=1440)
    follow_address: str = ""
    last_ticket_rule: LastTicketRule = LastTicketRule.WARN
    bulk_limit: int = Field(0, ge=0)
    bulk_seconds: int = Field(60, ge=1, le=3600)
    logo_png: str = ""
    """The logo of tickets, in base64; without it an import lets the logo be."""


class NoticeEntry(Strict):
    """[components.slower]: what is said when it works, slower than usual."""

    title: TextEntry
    cause: TextEntry = EMPTY
    advice: TextEntry = EMPTY


class ReadyWordEntry(Strict):
    """[[ready_words]]: what the next word about an outage can say without typing."""

    text: TextEntry
    state: OutageState | None = None
    severity: Severity | None = None


class ComponentEntry(Strict):
    """[[components]]: what services depend on, with the text of its outage."""

    code: str
    kind: ComponentKind = ComponentKind.OTHER
    name: TextEntry
    title: TextEntry = EMPTY
    """Without one there is no ready text of its outage."""
    cause: TextEntry = EMPTY
    advice: TextEntry = EMPTY
    slower: NoticeEntry | None = None


class ServiceEntry(Strict):
    """[[services]]: prefix, texts and the components it needs."""

    prefix: str = Field(pattern="^[A-Z]$")
    name: TextEntry
    components: frozenset[str] = frozenset()
    instead: str = ""
    icon: str = ""
    requirements: TextEntry = EMPTY
    procedure: TextEntry = EMPTY
    duration: TextEntry = EMPTY
    fee: TextEntry | None = None
    product: TextEntry = EMPTY
    complaints: TextEntry | None = None
    active: bool = True
    hours: tuple[HoursEntry, ...] = ()
    """[[services.hours]]: when it gives numbers, where that is not as long as the office."""


class DefaultsEntry(Strict):
    """[defaults]: what every service says where it says nothing of its own."""

    fee: TextEntry = EMPTY
    complaints: TextEntry = EMPTY


class CounterEntry(Strict):
    """[[counters]]: number, name and the prefixes of its services."""

    number: int = Field(ge=1, le=99)
    name: str = Field(min_length=1)
    services: list[str]
    active: bool = True
    weights: dict[str, Annotated[int, Field(ge=1, le=9)]] = Field(default_factory=dict)
    """How much more often than others it calls a service, by its letter."""


class QuotaEntry(Strict):
    """[[quotas]]: how many numbers of a service there are, a day or between two times."""

    service: str
    amount: int = Field(ge=0)
    weekday: int | None = Field(None, ge=1, le=7)
    begins_at: time | None = None
    ends_at: time | None = None


class StockEntry(Strict):
    """[[stock]]: what services use up, and how many can be made a day."""

    code: str
    name: TextEntry
    services: list[str]
    daily_capacity: int | None = Field(None, ge=0)
    low_at: int = Field(0, ge=0)


class OfficeFile(Strict):
    """The whole file."""

    office: OfficeEntry
    defaults: DefaultsEntry = DefaultsEntry()
    components: tuple[ComponentEntry, ...] = ()
    services: tuple[ServiceEntry, ...] = ()
    counters: tuple[CounterEntry, ...] = ()
    quotas: tuple[QuotaEntry, ...] = ()
    stock: tuple[StockEntry, ...] = ()
    ready_words: tuple[ReadyWordEntry, ...] = ()
    calendar: CalendarEntry = CalendarEntry()
    status: StatusEntry = StatusEntry()
    neighbours: tuple[NeighbourEntry, ...] = ()
    probes: tuple[ProbeEntry, ...] = ()
    proposals: ProposalsEntry = ProposalsEntry()

    @model_validator(mode="after")
    def names_known(self) -> OfficeFile:
        """Refuse components and prefixes nothing else defines."""
        codes = {c.code for c in self.components}
        prefixes = {s.prefix for s in self.services}
        for service in self.services:
            if not service.components <= codes:
                raise ValueError(
                    f"service {service.prefix} needs unknown components "
                    f"{sorted(service.components - codes)}; known are {sorted(codes)}"
                )
            if service.instead and service.instead not in prefixes - {service.prefix}:
                raise ValueError(
                    f"service {service.prefix} offers {service.instead!r} instead, which is no "
                    f"other service; known are {sorted(prefixes)}"
                )
        for neighbour in self.neighbours:
            if neighbour.component and neighbour.component not in codes:
                raise ValueError(
                    f"neighbour {neighbour.code} names the unknown component "
                    f"{neighbour.component!r}; known are {sorted(codes)}"
                )
        limited = {quota.service for quota in self.quotas}
        limited |= {prefix for item in self.stock for prefix in item.services}
        if not limited <= prefixes:
            raise ValueError(
                f"quotas or stock name unknown prefixes {sorted(limited - prefixes)}; "
                f"known are {sorted(prefixes)}"
            )
        for probe in self.probes:
            if probe.component not in codes:
                raise ValueError(
                    f"probe {probe.name} looks after unknown component {probe.component!r}; "
                    f"known are {sorted(codes)}"
                )
        for counter in self.counters:
            unknown = {*counter.services, *counter.weights} - prefixes
            if unknown:
                raise ValueError(
                    f"counter {counter.number} serves unknown prefixes "
                    f"{sorted(unknown)}; known are {sorted(prefixes)}"
                )
        return self
