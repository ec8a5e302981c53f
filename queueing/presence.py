"""The stations as a supervisor sees them: who is there, and what is wrong with whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from queueing.papers import STOPPED, PrinterRecord
from queueing.states import StationKind

BEAT_EVERY = timedelta(seconds=10)
"""How often a station says that it is there."""
HELD_FOR = timedelta(seconds=30)
"""A station that was seen so lately holds its name: three beats may be lost."""
GONE_AFTER = timedelta(minutes=2)
NOTED_EVERY = timedelta(seconds=15)
"""In a file only every second beat is written where nothing is new: each commit there makes all
screens read again."""
CLOCK_LIMIT = timedelta(seconds=60)
"""A clock that is off by more is reported."""
RETIRED_REMEDY = "give it a name of its own; on a server that is made by: antrean db init --server"
PRINTER_AT_WORK = frozenset({"starting", "ready", STOPPED})


class Condition(StrEnum):
    """How a station is; the worst first."""

    GONE = "gone"
    PENDING = "pending"
    """Numbers it gave while cut off wait to be merged."""
    SLOW = "slow"
    CLOCK = "clock"
    PRINTER = "printer"
    PAPER = "paper"
    """The paper will soon be used up."""
    SCREEN = "screen"
    """The screen a board is for is not connected."""
    SILENT = "silent"
    """A board that should be heard has no sound device."""
    FILES = "files"
    """Files that staff put into a board's folder cannot be shown."""
    OLD = "old"
    """It runs an older Antrean than others do."""
    FINE = "fine"
    ENDED = "ended"
    """It was ended in good order."""
    NEW = "new"
    """It never was there."""
    RETIRED = "retired"


TROUBLES = frozenset(
    {
        Condition.GONE,
        Condition.PENDING,
        Condition.SLOW,
        Condition.CLOCK,
        Condition.PRINTER,
        Condition.PAPER,
        Condition.SCREEN,
        Condition.SILENT,
        Condition.FILES,
        Condition.OLD,
    }
)
_EQUIPMENT = {str(c): c for c in (Condition.SCREEN, Condition.SILENT, Condition.FILES)}
_RANK = {condition: rank for rank, condition in enumerate(Condition)}


@dataclass(frozen=True, slots=True)
class Hold:
    """What a station is told at each beat: the name is its own, and what the time is."""

    moment: datetime
    """The database's clock (aware UTC)."""
    since: datetime
    """Since when this program holds the name, by that clock; it is shown at the next beat."""
    clock_offset: timedelta
    """The station's clock less the database's."""


@dataclass(frozen=True, slots=True)
class StationRecord:
    """A station as the office knows it; all but name and kind is missing before its first beat."""

    id: int
    name: str
    kind: StationKind
    letter: str
    retired_at: datetime | None
    place_id: str = ""
    host: str = ""
    version: str = ""
    started_at: datetime | None = None
    seen_at: datetime | None = None
    """The last beat, by the database's clock."""
    age: float | None = None
    """Seconds since the last beat, by the database's clock."""
    clock_offset_ms: int = 0
    """Its clock less the database's."""
    pending: int = 0
    """Numbers given while it was cut off that wait to be merged."""
    pending_since: datetime | None = None
    released_at: datetime | None = None
    """When it was ended in good order, None while it should be there."""
    printer: PrinterRecord | None = None
    troubles: str = ""
    """What of its own equipment is missing, in the words of told()."""

    @property
    def may_be_retired(self) -> bool:
        """Tell whether it is no longer there and nothing of it is waited for."""
        ended = self.released_at is not None or self.age is None
        gone = ended or self.age is None or self.age > GONE_AFTER.total_seconds()
        return self.retired_at is None and gone and not self.pending


@dataclass(frozen=True, slots=True)
class StationWish:
    """What the office wants of a station's own settings, and what the station made of it."""

    station_id: int
    settings: str
    """The wished settings as JSON."""
    number: int
    """Grows with every wish."""
    wished_at: datetime
    wished_by: str
    """Who wished it; "" where that is not for the reader."""
    applied_number: int = 0
    """The last wish the station spoke of, 0 while it spoke of none."""
    applied_at: datetime | None = None
    problem: str = ""
    """What stood in the way of that wish, "" where it was taken up."""


def is_held(seen_at: datetime, released_at: datetime | None, moment: datetime) -> bool:
    """Tell whether whoever was seen at `seen_at` still holds the name at `moment`.

    One seen in the far future was seen by a clock that has been set back since.
    """
    return released_at is None and abs(moment - seen_at) <= HELD_FOR


def clock_wrong(offset_ms: int) -> bool:
    """Tell whether a clock is off by so much that it is reported."""
    return abs(offset_ms) > CLOCK_LIMIT.total_seconds() * 1000


def offset_ms(offset: timedelta) -> int:
    """Give an offset in milliseconds as the database keeps it: at most 23 days."""
    limit = 2_000_000_000
    return max(-limit, min(limit, round(offset.total_seconds() * 1000)))


def conditions(record: StationRecord, newest: str) -> tuple[Condition, ...]:
    """Give how a station is, the worst first; `newest` is the newest version of all."""
    if record.retired_at is not None:
        return (Condition.RETIRED,)
    found = [_seen(record)]
    if record.pending:
        found.append(Condition.PENDING)
    if found[0] in (Condition.FINE, Condition.SLOW):
        found += _of_one_that_is_there(record, newest)
    if len(found) > 1:
        found = [condition for condition in found if condition is not Condition.FINE]
    return tuple(sorted(found, key=_RANK.__getitem__))


def _seen(record: StationRecord) -> Condition:
    if record.age is None:
        return Condition.NEW
    if record.released_at is not None:
        return Condition.ENDED
    if record.age > GONE_AFTER.total_seconds():
        return Condition.GONE
    return Condition.SLOW if record.age > HELD_FOR.total_seconds() else Condition.FINE


def _of_one_that_is_there(record: StationRecord, newest: str) -> list[Condition]:
    printer = record.printer
    told = {
        Condition.CLOCK: clock_wrong(record.clock_offset_ms),
        Condition.PRINTER: printer is not None and printer.kind not in PRINTER_AT_WORK,
        Condition.PAPER: printer is not None and printer.near_end,
        **dict.fromkeys(equipment(record.troubles), True),
        Condition.OLD: _parts(record.version) < _parts(newest),
    }
    return [condition for condition, so in told.items() if so]


def told(missing: Mapping[Condition, str]) -> str:
    """Write down what a station misses, and of what: Condition.FILES of "flyer.bmp"."""
    return "\n".join(f"{condition}\t{of}" for condition, of in missing.items())


def equipment(troubles: str) -> dict[Condition, str]:
    """Read what told() wrote; what a newer Antrean may say besides is left out."""
    lines = (line.partition("\t") for line in troubles.splitlines())
    return {_EQUIPMENT[kind]: of for kind, _, of in lines if kind in _EQUIPMENT}


def newest_version(records: Iterable[StationRecord], own: str = "") -> str:
    """Give the newest version that runs anywhere, `own` included."""
    there = [r.version for r in records if r.retired_at is None and r.version]
    return max([own, *there], key=_parts)


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def worst_first(
    records: Iterable[StationRecord], newest: str
) -> tuple[tuple[StationRecord, tuple[Condition, ...]], ...]:
    """Give every station with how it is: troubles first, the worst before, then by name."""
    told = [(record, conditions(record, newest)) for record in records]
    return tuple(sorted(told, key=lambda one: (_RANK[one[1][0]], one[0].name)))
