"""The small frozen facts that the controller gives to the pages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from queueing.model import LocalText


class PrintProgress(Enum):
    """What a visitor needs to know about the paper."""

    NO_PRINTER = auto()
    PRINTING = auto()
    OUT = auto()
    TROUBLE = auto()


class TroubleKind(Enum):
    """Why the kiosk cannot work now."""

    LOCKED = auto()
    READ_ONLY = auto()
    DAMAGED = auto()
    FULL = auto()
    MISSING = auto()
    NETWORK_SHARE = auto()
    VERSION = auto()
    SETTING = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the kiosk is out of service; `place` is the database file, `detail` for staff."""

    kind: TroubleKind
    place: str
    detail: str = ""


class NotTaken(Enum):
    """Why a number could not be taken."""

    STORE = auto()
    """The database failed; the same request may be repeated."""
    CLOSED = auto()
    """The service takes no numbers now."""
    REFUSED = auto()
    """The office said no for another reason; choose again."""


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number that was taken and committed."""

    ticket_id: int
    label: str
    service_name: LocalText
    people_ahead: int
    progress: PrintProgress
    disrupted: bool = False
    """An outage affects the service: the number stays valid, but nobody knows the wait."""
