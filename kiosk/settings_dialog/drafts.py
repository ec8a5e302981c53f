"""What stands in the fields of the settings, before it is checked and saved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from queueing.model import Counter, Service


class Topic(Enum):
    """The pages of the settings, in their order."""

    STATION = "station"
    DATABASE = "database"
    PRINTER = "printer"
    OFFICE = "office"
    SERVICES = "services"
    COUNTERS = "counters"


@dataclass(frozen=True, slots=True)
class StationDraft:
    """This PC."""

    name: str
    language: str
    panel_inches: float
    idle_seconds: int
    countdown_seconds: int


@dataclass(frozen=True, slots=True)
class PrinterDraft:
    """The printer of this PC."""

    enabled: bool
    profile: str
    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Draft:
    """All fields at once; the office's are None while the office cannot be read."""

    station: StationDraft
    database_url: str
    printer: PrinterDraft
    office_name: str | None = None
    services: tuple[Service, ...] | None = None
    """In their order; a new one has id 0."""
    counters: tuple[Counter, ...] | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A field that cannot be saved; `item` is the row of a list."""

    topic: Topic
    field: str
    message: str
    item: int | None = None
