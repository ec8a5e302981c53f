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
    LANGUAGES = "languages"
    BOARD = "board"
    VOICE = "voice"
    OFFICE = "office"
    SERVICES = "services"
    COUNTERS = "counters"
    PRIORITY = "priority"
    CAPACITY = "capacity"
    CALENDAR = "calendar"
    OUTAGES = "outages"
    PROBES = "probes"
    NEIGHBOURS = "neighbours"
    HISTORY = "history"
    FILE = "file"
    BACKUP = "backup"
    SECURITY = "security"


@dataclass(frozen=True, slots=True)
class StationDraft:
    """This PC."""

    name: str
    panel_inches: float
    idle_seconds: int
    countdown_seconds: int
    attract_seconds: int = 180
    """0 for never."""
    voice_volume: int = 100
    voice_pack: str = ""
    """The folder of the voice that reads aloud, "" for the one that ships."""


@dataclass(frozen=True, slots=True)
class PrinterDraft:
    """The printer of this PC; `connection` says which of the places counts."""

    enabled: bool
    profile: str
    connection: str
    host: str
    port: int
    usb: str
    device: str
    queue: str
    baud: int
    flow: str
    rendering: str


@dataclass(frozen=True, slots=True)
class BackupDraft:
    """Where this PC keeps backups, and how many of the daily ones stay."""

    daily: bool = False
    folder: str = ""
    """Empty for the folder beside the office's file."""
    keep: int = 14


@dataclass(frozen=True, slots=True)
class OfficeDraft:
    """What all stations of the office show and print; `logo` is a PNG, None for no logo."""

    name: str
    follow_address: str
    logo: bytes | None
    return_minutes: int = 120


@dataclass(frozen=True, slots=True)
class PreviewWish:
    """The paper whose picture is wanted; the office is None while it cannot be read."""

    printer: PrinterDraft
    office: OfficeDraft | None
    outage: bool
    copy: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """All fields at once; the office's are None while it cannot be read."""

    station: StationDraft
    database_url: str
    printer: PrinterDraft
    office: OfficeDraft | None = None
    services: tuple[Service, ...] | None = None
    """In their order; a new one has id 0."""
    counters: tuple[Counter, ...] | None = None
    languages: tuple[str, ...] | None = None
    """Those offered, the first one to begin; "" for a gap; None where the page was not filled."""
    backup: BackupDraft | None = None
    """None where the page was not filled: then what the file says stays."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A field that cannot be saved; `item` is the row of a list."""

    topic: Topic
    field: str
    message: str
    item: int | None = None
