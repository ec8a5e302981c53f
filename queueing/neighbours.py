"""Other offices as frozen words: what each says of itself, and how old its word is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from queueing.texts import LocalText

UNKNOWN_AFTER = timedelta(hours=24)
"""Default age from which a word says nothing any more; an office may set another."""
NOTHING = LocalText("")
CLOCKS_DIFFER = timedelta(minutes=2)
"""A file from further in the future than this was signed by a clock that is wrong, or ours is."""


class ServiceState(StrEnum):
    """How a service of an office goes."""

    WORKS = "works"
    SLOWER = "slower"
    STOPPED = "stopped"


class Age(StrEnum):
    """How much a word still says."""

    FRESH = "fresh"
    OLD = "old"
    """Its next word is overdue: told as old news, never as what is so now."""
    UNKNOWN = "unknown"
    """There is no word, or one too old to mean anything."""


@dataclass(frozen=True, slots=True)
class OfficeService:
    """A service as its office tells of it; moments are aware UTC."""

    prefix: str
    name: LocalText
    state: ServiceState
    since: datetime | None = None
    """Since when it is slower or stopped; None while it works."""
    expected_from: datetime | None = None
    expected_until: datetime | None = None
    """When it is expected to work again; both None: nobody knows."""
    next_word_at: datetime | None = None

    @property
    def troubled(self) -> bool:
        """Tell whether people should know before they travel."""
        return self.state is not ServiceState.WORKS


@dataclass(frozen=True, slots=True)
class LateData:
    """Data that have not reached the other office since a moment."""

    what: LocalText
    since: datetime


@dataclass(frozen=True, slots=True)
class OfficeStatus:
    """All that one file of an office says."""

    code: str
    name: str
    issued_at: datetime
    next_due: datetime
    """When the office will have spoken again at the latest."""
    sequence: int
    services: tuple[OfficeService, ...]
    late_data: tuple[LateData, ...] = ()
    note: LocalText = NOTHING

    @property
    def troubled(self) -> bool:
        """Tell whether anything in it should be known before people travel."""
        return bool(self.late_data) or any(service.troubled for service in self.services)

    def says_the_same(self, other: OfficeStatus | None) -> bool:
        """Tell whether two files differ in nothing but number and time."""
        return other is not None and (
            (self.code, self.name, self.services, self.late_data, self.note)
            == (other.code, other.name, other.services, other.late_data, other.note)
        )


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An office whose word this office reads, as it was trusted."""

    id: int
    code: str
    name: str
    source: str
    """A path, or an http(s) address."""
    public_key: str
    """Base64; compared by `status_file.fingerprint`."""
    position: int = 0
    active: bool = True
    unknown_after: timedelta = UNKNOWN_AFTER
    """From what age on its word says nothing any more."""
    component_id: int | None = None
    """What here depends on it: when it stands still there, an outage of this is proposed."""


@dataclass(frozen=True, slots=True)
class OwnStatus:
    """How this office tells others of itself."""

    code: str = ""
    """Its own among the offices, "" while it tells nobody."""
    every_minutes: int = 15
    """It speaks at every change, and at least so often."""
    places: tuple[str, ...] = ()
    """Folders in which its file is put."""
    note: LocalText = NOTHING
    public_key: str = ""
    """"" while it has no key."""
    published_at: datetime | None = None
    file: bytes = b""
    """The last file, b"" before the first."""
    troubles: tuple[tuple[str, str], ...] = ()
    """Places that did not take the last file, and why."""


TELLS_NOBODY = OwnStatus()


@dataclass(frozen=True, slots=True)
class NeighbourNews:
    """What is known here of another office."""

    neighbour: Neighbour
    status: OfficeStatus | None
    """Its last good word, None before the first."""
    received_at: datetime | None = None
    checked_at: datetime | None = None
    trouble: str = ""
    """What was in the way at the last look, for officers: "NotThere: …"; "" when nothing was."""

    def age(self, now: datetime) -> Age:
        """Tell how much its word still says at `now` (aware)."""
        if self.status is None or now - self.status.issued_at >= self.neighbour.unknown_after:
            return Age.UNKNOWN
        return Age.OLD if now > self.status.next_due else Age.FRESH

    def troubled(self, now: datetime) -> bool:
        """Tell whether people should look at it before they travel: trouble that is known."""
        return self.status is not None and (
            self.age(now) is not Age.UNKNOWN and self.status.troubled
        )

    def word_on(self, name: str) -> OfficeService | None:
        """Give what it says of our service of this Indonesian name; None without such a word.

        Offices letter their services as they like: only the same name makes the same service.
        """
        services = self.status.services if self.status is not None else ()
        return next((s for s in services if _spelt(s.name.id) == _spelt(name)), None)


def _spelt(name: str) -> str:
    return " ".join(name.casefold().replace("-", " ").split())


def minutes_old(issued_at: datetime, now: datetime) -> int:
    """Give the age of a word in whole minutes, 0 where clocks differ a little."""
    return max(0, int((now - issued_at).total_seconds() // 60))
