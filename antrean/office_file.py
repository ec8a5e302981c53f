"""Reads the data a new office starts with from resources/offices/*.toml."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from pydantic import Field, model_validator

from antrean.calendar_file import CalendarEntry
from antrean.checked_toml import FileProblem, Strict, load
from antrean.neighbours_file import NeighbourEntry, StatusEntry
from antrean.probe_file import ProbeEntry, ProposalsEntry
from queueing.actions import OfficeData, valid_settings
from queueing.errors import BadSetting
from queueing.model import (
    Component,
    ComponentKind,
    Counter,
    LastTicketRule,
    LocalText,
    Office,
    OutageState,
    OutageTemplate,
    ReadyWord,
    Service,
    Severity,
)
from queueing.stock import Quota, StockItem


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
    title: TextEntry
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


class DefaultsEntry(Strict):
    """[defaults]: what every service says where it says nothing of its own."""

    fee: TextEntry = EMPTY
    complaints: TextEntry = EMPTY


class CounterEntry(Strict):
    """[[counters]]: number, name and the prefixes of its services."""

    number: int = Field(ge=1, le=99)
    name: str = Field(min_length=1)
    services: list[str]


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
            if not set(counter.services) <= prefixes:
                raise ValueError(
                    f"counter {counter.number} serves unknown prefixes "
                    f"{sorted(set(counter.services) - prefixes)}; known are {sorted(prefixes)}"
                )
        return self


def load_office(path: Path) -> OfficeData:
    """Read an office file; raises FileProblem naming file, key and remedy."""
    data = office_data(load(path, OfficeFile))
    try:
        valid_settings.check_all(data)
    except BadSetting as error:
        raise FileProblem(f"{path}: {error.message}; {error.remedy}") from error
    return data


def office_data(file: OfficeFile) -> OfficeData:
    """Give a checked file as the data of a new office."""
    components = {
        c.code: Component(number, c.code, c.name.local(), c.kind)
        for number, c in enumerate(file.components, 1)
    }
    ids = {s.prefix: number for number, s in enumerate(file.services, 1)}
    services = tuple(_service(ids, s, file.defaults) for s in file.services)
    return OfficeData(
        office=Office(id=1, **file.office.model_dump()),
        components=tuple(components.values()),
        services=services,
        counters=tuple(
            Counter(n, c.number, c.name, frozenset(ids[p] for p in c.services), active=True)
            for n, c in enumerate(file.counters, 1)
        ),
        templates=tuple(
            _template(components[c.code], notice, severity)
            for c in file.components
            for severity, notice in ((Severity.STOPPED, c), (Severity.SLOWER, c.slower))
            if notice is not None
        ),
        ready_words=tuple(ReadyWord(w.text.local(), w.state, w.severity) for w in file.ready_words),
        periods=file.calendar.as_periods(),
        days=file.calendar.as_days(),
        status=file.status.own(),
        neighbours=tuple(n.neighbour(p, components) for p, n in enumerate(file.neighbours)),
        quotas=tuple(
            Quota(0, ids[q.service], q.amount, q.weekday, q.begins_at, q.ends_at)
            for q in file.quotas
        ),
        stock=tuple(
            StockItem(
                id=0,
                code=item.code,
                name=item.name.local(),
                service_ids=frozenset(ids[prefix] for prefix in item.services),
                daily_capacity=item.daily_capacity,
                low_at=item.low_at,
            )
            for item in file.stock
        ),
        probes=tuple(probe.as_probe() for probe in file.probes),
        trouble_rules=file.proposals.as_rules(),
    )


def _template(
    component: Component, notice: ComponentEntry | NoticeEntry, severity: Severity
) -> OutageTemplate:
    texts = (notice.title.local(), notice.cause.local(), notice.advice.local())
    return OutageTemplate(0, component, *texts, severity)


def _service(ids: dict[str, int], entry: ServiceEntry, defaults: DefaultsEntry) -> Service:
    return Service(
        id=ids[entry.prefix],
        prefix=entry.prefix,
        name=entry.name.local(),
        requirements=entry.requirements.local(),
        procedure=entry.procedure.local(),
        duration=entry.duration.local(),
        fee=(entry.fee or defaults.fee).local(),
        product=entry.product.local(),
        complaints=(entry.complaints or defaults.complaints).local(),
        position=ids[entry.prefix],
        active=True,
        components=entry.components,
        instead_id=ids.get(entry.instead),
        icon=entry.icon,
    )
