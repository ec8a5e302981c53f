"""The small frozen facts that the controller gives to the pages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from queueing.model import LocalText


class PrintProgress(Enum):
    """What a visitor needs to know about the paper of a number."""

    NO_PRINTER = auto()
    """This kiosk never prints."""
    SCREEN_ONLY = auto()
    """The number was taken without paper, because there was none."""
    PREPARING = auto()
    """The paper waits for its turn; nothing was sent yet."""
    PRINTING = auto()
    OUT = auto()
    SENT = auto()
    """The printer took it and cannot say whether it came out."""
    NOT_CUT = auto()
    LEFT = auto()
    """The paper hangs in the printer's mouth."""
    RETRACTED = auto()
    """The printer took the paper back, because nobody did."""
    BLOCKED = auto()
    """Nothing was sent; the paper comes when the printer is ready."""
    HELD = auto()
    """The paper sits in the printer and comes out by itself."""
    IN_DOUBT = auto()
    TROUBLE = auto()
    """No paper comes, or none came in time."""


class NoPaper(Enum):
    """What keeps paper back, as far as it matters to a visitor."""

    PAPER_OUT = auto()
    COVER_OPEN = auto()
    PRINTER = auto()
    """Anything else about the printer."""


@dataclass(frozen=True, slots=True)
class PaperView:
    """Where the paper of a number stands; `cause` counts where something keeps it back."""

    progress: PrintProgress
    cause: NoPaper = NoPaper.PRINTER


@dataclass(frozen=True, slots=True)
class PrinterView:
    """What all pages show of the printer.

    `missing` says why the next number comes without paper, None when it comes with paper or on
    a kiosk that never prints. `fault` is the printer's own word for the staff, "" for none.
    """

    missing: NoPaper | None = None
    fault: str = ""
    near_end: bool = False


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
    NAME = auto()
    """Another program works under this kiosk's name, or it was retired; `detail` says it."""
    MOVED = auto()
    """The office is somewhere else now; `detail` says where."""
    UNREACHABLE = auto()
    LOGIN = auto()
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
    TOO_MANY = auto()
    """One hand took too many numbers here within a short time."""
    REFUSED = auto()
    """The office said no for another reason; choose again."""


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number that was taken and committed."""

    ticket_id: int
    label: str
    service_name: LocalText
    people_ahead: int | None
    """None where nobody could count them: the kiosk is cut off."""
    progress: PrintProgress
    disrupted: bool = False
    """An outage affects the service: the number stays valid, but nobody knows the wait."""
    cause: NoPaper = NoPaper.PRINTER
    promised: bool = False
    """Whether the visitor was told that the call may come after closing."""


class Doubt(Enum):
    """What staff should see to about the panel."""

    NONE = auto()
    UNKNOWN = auto()
    SMALL = auto()
