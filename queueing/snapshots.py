"""What each screen draws: one frozen object, read in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from queueing.model import (
    Component,
    Counter,
    LocalText,
    Office,
    OpeningState,
    Outage,
    OutageTemplate,
    PrinterRecord,
    PrintRecord,
    ReadyWord,
    Service,
    Ticket,
)
from queueing.neighbours import NeighbourNews
from queueing.opening_days import OutsideHours, Pause
from queueing.presence import StationRecord
from queueing.probes import Proposal
from queueing.stock import (
    Batch,
    ItemDay,
    Left,
    Movement,
    Quota,
    ReferenceAnswer,
    StockItem,
    WaitingList,
)
from queueing.waits import ClosingOutlook


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether the office is open, and the next turn of the door."""

    state: OpeningState
    opens_at: datetime | None
    """Next opening (aware, office zone), None while open or on a break."""
    closes_at: datetime | None
    """Today's closing (aware, office zone), None when it is past or closed."""
    pause: Pause | None = None
    """The break of this moment: all rest (on_break), or officers take turns (open)."""
    name: LocalText = field(default_factory=lambda: LocalText(""))
    """Why today is not like other days: a holiday's name, "Ramadan"; or empty."""
    following: datetime | None = None
    """The first opening after today (aware, office zone), also while open."""


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """A service and the people in line for it."""

    service: Service
    waiting: int
    outage: Outage | None
    """The open outage that makes the service stand still, if any."""
    counters_open: int
    """Signed-in counters, not paused, that serve it."""
    issuing_stopped_at: datetime | None = None
    """Since when no more numbers of it are given today, None while they are."""
    notice: Outage | None = None
    """The weightiest notice about the service, also where it goes on: slower, watched after a
    recovery, or with work planned; None when nothing is announced of it.
    """
    left: Left | None = None
    """How many numbers can still be given, None where nothing limits it."""
    carried: int = 0
    """How many of those who wait were carried over from an earlier day."""
    outside: OutsideHours | None = None
    """Since and until when it gives no numbers by hours of its own, None while it does."""


@dataclass(frozen=True, slots=True)
class KioskSnapshot:
    """All a kiosk shows on its start and service pages."""

    read_at: datetime
    office: Office
    opening: Opening
    lines: tuple[ServiceLine, ...]
    outages: tuple[Outage, ...]
    """Open ones first, then those resolved in the last 15 minutes."""
    cut_off_since: datetime | None = None
    """Since when the server is out of reach: then lines hold nobody, for nobody can count."""
    pending: int = 0
    """Numbers of this kiosk that wait to be merged into the server's office."""
    waiting_list: bool = False
    """Whether somebody is on a waiting list, and may ask by reference number."""
    pending_since: datetime | None = None
    neighbours: tuple[NeighbourNews, ...] = ()
    """Other offices as they were heard of last, in the office's order."""


@dataclass(frozen=True, slots=True)
class BoardCall:
    """A call as the waiting room sees it."""

    ticket_id: int
    label: str
    service: Service
    counter_number: int
    counter_name: str
    called_at: datetime
    """Moment of the latest call of this ticket."""
    call_count: int
    serving: bool
    """True once the person has come (started)."""
    skipped: bool = False
    """True when nobody came and the number was passed over."""
    at_counter: bool = False
    """True while the person is being served."""


@dataclass(frozen=True, slots=True)
class BoardSnapshot:
    """All the display board shows."""

    read_at: datetime
    office: Office
    opening: Opening
    calls: tuple[BoardCall, ...]
    """Tickets called and not yet answered, newest call first."""
    recent: tuple[BoardCall, ...]
    """Earlier calls (serving, served or skipped), newest first, at most 24."""
    lines: tuple[ServiceLine, ...]
    outages: tuple[Outage, ...]
    neighbours: tuple[NeighbourNews, ...] = ()
    """Other offices as they were heard of last, in the office's order."""


@dataclass(frozen=True, slots=True)
class WaitingTicket:
    """A row of the waiting list."""

    ticket: Ticket
    service: Service
    outage: Outage | None
    return_until: datetime | None = None
    """Until when a skipped ticket's holder comes back without a new number; it moves on while
    the service stands still. None for one never limited, and for all other tickets."""
    reason: str = ""
    """Why it was sent here from another service, in the sender's words; "" where nobody said."""


@dataclass(frozen=True, slots=True)
class FoundTicket:
    """A ticket somebody asked for, whatever became of it, and its papers."""

    ticket: Ticket
    service: Service
    """The service it waits for, or waited for last."""
    prints: tuple[PrintRecord, ...]
    """Its print jobs, oldest first; none when it was taken at a kiosk without a printer."""


@dataclass(frozen=True, slots=True)
class ConsoleSnapshot:
    """All a counter console shows. Lists are in calling order (see calling_order)."""

    read_at: datetime
    office: Office
    opening: Opening
    counter: Counter | None
    """The counter this console is signed in to, None before sign-in."""
    counters: tuple[Counter, ...]
    services: tuple[Service, ...]
    lines: tuple[ServiceLine, ...]
    current: WaitingTicket | None
    """The ticket at this counter (called or serving)."""
    waiting: tuple[WaitingTicket, ...]
    parked: tuple[WaitingTicket, ...]
    skipped: tuple[WaitingTicket, ...]
    outages: tuple[Outage, ...]
    components: tuple[Component, ...]
    templates: tuple[OutageTemplate, ...]
    doubtful_prints: tuple[PrintRecord, ...]
    """Papers somebody should look at, oldest first: blocked or held, and unknown ones of
    today's tickets that are not over."""
    served_today: int
    """Tickets finished at this counter today."""
    proposals: tuple[Proposal, ...] = ()
    """What probes and officers' presses propose to announce, oldest first; nobody answered yet."""
    printers: tuple[PrinterRecord, ...] = ()
    """Every kiosk's printer, by station name."""
    stations: tuple[StationRecord, ...] = ()
    """Every station that was ever made known, by name."""
    neighbours: tuple[NeighbourNews, ...] = ()
    """Other offices as they were heard of last, with what was in the way."""
    carry_days: tuple[date, ...] = ()
    """The next service days, to which whoever waits can be carried over; the first is proposed."""
    past_outages: tuple[Outage, ...] = ()
    """Those that were over within the last two days, the latest first."""
    ready_words: tuple[ReadyWord, ...] = ()
    """What an update about an outage can say without typing."""
    closing: ClosingOutlook | None = None
    """The expected finish against closing, where it was reckoned lately."""
    stock: tuple[StockItem, ...] = ()
    """What services use up, and how much of it there is."""


@dataclass(frozen=True, slots=True)
class StockView:
    """The stock, its latest changes, and the quotas."""

    read_at: datetime
    office: Office
    services: tuple[Service, ...]
    items: tuple[StockItem, ...]
    movements: tuple[Movement, ...]
    """Latest first, of all items."""
    quotas: tuple[Quota, ...]
    today: tuple[ItemDay, ...] = ()
    """What became of each item today, in the order of `items`."""


@dataclass(frozen=True, slots=True)
class ListView:
    """The waiting lists and their latest invitations."""

    read_at: datetime
    office: Office
    lists: tuple[WaitingList, ...]
    """Of every active service, those that somebody waits on first."""
    batches: tuple[Batch, ...]
    entries: tuple[ReferenceAnswer, ...] = ()
    """Who comes next on one list, by place: the first of those that wait, with expected days."""
    rooms: tuple[tuple[date, int | None], ...] = ()
    """The next days of service, and how many of that list each can still take (None: no limit)."""


@dataclass(frozen=True, slots=True)
class ServiceDay:
    """What today was for one service."""

    service_id: int
    name: LocalText
    taken: int = 0
    """Numbers taken today."""
    served: int = 0
    waiting: int = 0
    not_come: int = 0
    """Skipped, cancelled, ended with their day."""
    waited_minutes: int | None = None
    """The median from number to call of those of today that were called; None for nobody."""


@dataclass(frozen=True, slots=True)
class DayCourse:
    """How today went up to now."""

    read_at: datetime
    office: Office
    begin: datetime
    """The whole hour of the first act, before it that of the opening (aware, office zone)."""
    closes_at: datetime | None
    line: tuple[tuple[datetime, int], ...]
    """People waiting: at the begin, at each change, and now."""
    served: tuple[tuple[datetime, int], ...]
    """Each hour's begin, and how many visits ended in it."""
    stood_still: tuple[tuple[datetime, datetime], ...]
    """Begin and end of when at least one service stood still."""
    services: tuple[ServiceDay, ...]
