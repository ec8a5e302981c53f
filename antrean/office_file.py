"""Reads the data a new office starts with from resources/offices/*.toml."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from pydantic import Field, model_validator

from antrean.checked_toml import FileProblem, Strict, load
from queueing.actions import OfficeData, valid_settings
from queueing.errors import BadSetting
from queueing.model import Component, Counter, LocalText, Office, OutageTemplate, Service


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
    follow_address: str = ""


class ComponentEntry(Strict):
    """[[components]]: what services depend on, with the text of its outage."""

    code: str
    name: TextEntry
    title: TextEntry
    cause: TextEntry = EMPTY
    advice: TextEntry = EMPTY


class ServiceEntry(Strict):
    """[[services]]: prefix, texts and the components it needs."""

    prefix: str = Field(pattern="^[A-Z]$")
    name: TextEntry
    components: frozenset[str] = frozenset()
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


class OfficeFile(Strict):
    """The whole file."""

    office: OfficeEntry
    defaults: DefaultsEntry = DefaultsEntry()
    components: tuple[ComponentEntry, ...] = ()
    services: tuple[ServiceEntry, ...] = ()
    counters: tuple[CounterEntry, ...] = ()

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
        c.code: Component(number, c.code, c.name.local())
        for number, c in enumerate(file.components, 1)
    }
    services = tuple(_service(n, s, file.defaults) for n, s in enumerate(file.services, 1))
    ids = {s.prefix: s.id for s in services}
    return OfficeData(
        office=Office(id=1, **file.office.model_dump()),
        components=tuple(components.values()),
        services=services,
        counters=tuple(
            Counter(n, c.number, c.name, frozenset(ids[p] for p in c.services), active=True)
            for n, c in enumerate(file.counters, 1)
        ),
        templates=tuple(
            OutageTemplate(
                n, components[c.code], c.title.local(), c.cause.local(), c.advice.local()
            )
            for n, c in enumerate(file.components, 1)
        ),
    )


def _service(number: int, entry: ServiceEntry, defaults: DefaultsEntry) -> Service:
    return Service(
        id=number,
        prefix=entry.prefix,
        name=entry.name.local(),
        requirements=entry.requirements.local(),
        procedure=entry.procedure.local(),
        duration=entry.duration.local(),
        fee=(entry.fee or defaults.fee).local(),
        product=entry.product.local(),
        complaints=(entry.complaints or defaults.complaints).local(),
        position=number,
        active=True,
        components=entry.components,
    )
