"""How much there is, and who is invited for it, as frozen words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from queueing.texts import LocalText


class LimitReason(StrEnum):
    """What there is not more of."""

    STOCK = "stock"
    """Blanks: nobody knows when more come."""
    QUOTA = "quota"
    """Numbers of the day."""
    PRINTING = "printing"
    """What the printers make in a day."""
    SLOT = "slot"
    """Numbers of these hours."""


class MovementKind(StrEnum):
    """Why a stock changed."""

    RECEIVED = "received"
    USED = "used"
    RETURNED = "returned"
    """The end of the visit that used it was taken back."""
    SPOILT = "spoilt"
    COUNTED = "counted"


class EntryState(StrEnum):
    """Where a reference number of the waiting list stands."""

    WAITING = "waiting"
    INVITED = "invited"
    COME = "come"
    """Its holder was invited and took a number."""
    COLLECTED = "collected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Left:
    """How many numbers of a service can still be given, by its tightest limit."""

    amount: int
    """0 when there are none, never below."""
    reason: LimitReason
    again_at: datetime | None
    """When there are numbers again (aware, office zone); None while there are some, and where
    nobody can know."""


@dataclass(frozen=True, slots=True)
class Quota:
    """At most so many numbers of a service, on a day or between two times of it."""

    id: int
    service_id: int
    amount: int
    weekday: int | None = None
    """ISO weekday, None for every day that has no quota of its own."""
    begins_at: time | None = None
    """The slot on the office's wall clock, both None for the whole day."""
    ends_at: time | None = None


@dataclass(frozen=True, slots=True)
class StockItem:
    """Something services use up: blank cards."""

    id: int
    code: str
    name: LocalText
    service_ids: frozenset[int]
    """The services that use one at the end of each visit."""
    daily_capacity: int | None = None
    """How many can be made a day over all these services, None for no limit."""
    low_at: int = 0
    """At or below this many the console warns."""
    on_hand: int | None = None
    """None until somebody received or counted any: then no service is held up by it."""

    @property
    def is_low(self) -> bool:
        """Tell whether the console warns."""
        return self.on_hand is not None and self.on_hand <= self.low_at


@dataclass(frozen=True, slots=True)
class Movement:
    """One change of a stock, for ever: what, how many, who and when."""

    id: int
    item_id: int
    at: datetime
    kind: MovementKind
    change: int
    counted: int | None
    """What was found, where it was counted."""
    ticket_label: str
    """Whose visit used it, "" for nobody's."""
    officer: str
    note: str


@dataclass(frozen=True, slots=True)
class ItemDay:
    """One item on the day of today: what came and went, and what the day can still make."""

    item_id: int
    received: int
    used: int
    spoilt: int
    counted: int | None
    """What was found when it was counted last, on whatever day; None if it never was."""
    counted_at: datetime | None
    counted_by: str
    made: int
    """Visits of today that have used one."""
    promised: int
    """People in line today, or invited for today, who will use one."""
    room: int | None
    """How many more the day can make, None where no daily capacity is set."""


@dataclass(frozen=True, slots=True)
class Batch:
    """People invited together for one day, by their reference numbers."""

    id: int
    service_id: int
    day: date
    size: int
    made_at: datetime
    officer: str
    references: tuple[str, ...] = ()
    """In order of their places; empty where nobody asked for them."""
    still_invited: int = 0
    """So many of them have not come yet."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of reference numbers that were brought."""

    added: int
    known: tuple[str, ...]
    """Those that the list had already; their places stay."""


@dataclass(frozen=True, slots=True)
class ReferenceAnswer:
    """What a person is told who asks by a reference number; never a name."""

    reference: str
    service_id: int
    service_name: LocalText
    state: EntryState
    place: int | None = None
    """1 for the first who waits; None unless waiting."""
    invited_for: date | None = None
    first_day: date | None = None
    last_day: date | None = None
    """The expected days; both None while nobody can know (no blanks, no daily capacity)."""


@dataclass(frozen=True, slots=True)
class WaitingList:
    """The waiting list of one service, counted."""

    service_id: int
    service_name: LocalText
    waiting: int
    invited: int
    come: int
    collected: int
    missed: int
    """Invited for a day that is past, and not come."""
    room: int | None
    """How many more can be invited for `day`, None where nothing limits it."""
    day: date
    """The next day on which the office serves."""
