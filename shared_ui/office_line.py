"""A station's way to the office: its database opened, its name its own, its changes heard.

Used on the station's worker thread only; imports what it needs late, because the window comes
first (STACK).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Protocol, TypeVar
from uuid import uuid4

from queueing.calendar import service_day
from queueing.errors import StoreError, StoreMissing, StoreReplaced
from queueing.model import Actor, Office, Station, StationKind
from queueing.presence import Hold
from shared_ui.again import PATIENCE_SECONDS, again_while_unreachable
from shared_ui.clock import OfficeClock, system_clock
from shared_ui.station_hold import StationHold

if TYPE_CHECKING:
    from queueing.feed import Feed
    from queueing.store import Store

log = logging.getLogger(__name__)
PATIENT_SECONDS = 4.0
"""For OfficeLine.answer_seconds, where a person waits who can be helped without the server."""
GRACE_DAYS = 1
"""Tickets left open expire on the second day after theirs."""


class Seen(Protocol):
    """A snapshot of any screen."""

    @property
    def office(self) -> Office:
        """The office it is of."""


T = TypeVar("T")
S = TypeVar("S", bound=Seen)


class OfficeLine:
    """One station's open office; open() may be called again after trouble or new settings."""

    def __init__(
        self,
        kind: StationKind,
        on_change: Callable[[], None] = lambda: None,
        poll_seconds: float | None = None,
        hold: StationHold | None = None,
        clock: OfficeClock | None = None,
    ) -> None:
        """`on_change` is called from a thread of its own whenever something may be new.

        `poll_seconds`: how often a file is asked for changes; None as the feed does. `hold`:
        how the station's name is held; public, for who has an outbox. `clock` is told a
        server's time. `answer_seconds` may be set by who can go on without a server: so long its
        answers are waited for.
        """
        self.answer_seconds: float | None = None
        self.hold = StationHold() if hold is None else hold
        self.hold.told = self._hear
        self._clock, self._on_server = clock or OfficeClock(), False
        self._old_days_ended_at: datetime | None = None
        self._kind, self._on_change, self._poll_seconds = kind, on_change, poll_seconds
        self._store: Store | None = None
        self._feed: Feed | None = None
        self._station: Station | None = None
        self._opened: tuple[int, int] | None = None
        self._given_up = Event()
        self._under: tuple[str, str] | None = None
        self._lost = False

    def open(self, url: str, name: str, now: datetime) -> Station:
        """Open the database, take the station's name, begin to watch for changes.

        Raises StoreError, StationTaken among them, or BadSetting; then nothing is open.
        """
        from queueing.actions import register_station
        from queueing.feed import Feed
        from queueing.store import open_store

        if self._under == (url, name):
            # Opened again after trouble: the name stays this program's meanwhile.
            self._shut()
        else:
            self.close(now)
        self.hold.lock(_resolved(url), name)
        store = open_store(url)
        if self.answer_seconds is not None:
            store.answer_within(self.answer_seconds)
        self._on_server = store.on_server
        try:
            station = register_station(store, name=name, kind=self._kind, now=now)
            self.hold.take(store, station.id, now)
            # The name was taken: from here on a server's time is known.
            self._end_old_days(store, station, self._clock() if store.on_server else now)
            feed = Feed(url, self._on_change, self._poll_seconds)
        except BaseException:
            store.close()
            raise
        self._store, self._station, self._feed = store, station, feed
        self._opened, self._under, self._lost = _identity(store), (url, name), False
        feed.start()
        return station

    def _end_old_days(self, store: Store, station: Station, now: datetime) -> None:
        from queueing.actions import carry_after_outage, expire_old_tickets

        # On a server a kiosk's login may move no ticket; there the consoles see to it.
        by_kiosk = self._kind is StationKind.KIOSK and not store.on_server
        if not by_kiosk and self._kind is not StationKind.CONSOLE:
            return
        actor = Actor(station.id)
        # First: whom an outage kept waiting loses no place, and numbers of today begin behind.
        carry_after_outage(store, actor=actor, request_id=str(uuid4()), now=now)
        # A day of grace: a clock that is a day ahead must not end the line that stands here.
        expire_old_tickets(
            store,
            actor=actor,
            request_id=str(uuid4()),
            now=now,
            grace_days=GRACE_DAYS,
        )
        self._old_days_ended_at = now

    def _turn_day(self, zone: str, now: datetime) -> None:
        """End old days again when the office's day has turned under a program left running."""
        ended = self._old_days_ended_at
        if ended is None or service_day(now, zone) <= service_day(ended, zone):
            return
        try:
            self._end_old_days(self.store, self.station, now)
        except StoreError as error:
            # The next reading tries again; who reads now sees nothing of it.
            log.warning("old tickets not ended yet: %s", error)

    def _hear(self, hold: Hold, took: float) -> None:
        if self._on_server:
            self._clock.tell(hold.moment, took)

    @property
    def store(self) -> Store:
        """The open store; raises StoreError while there is none, or another has the name."""
        if self._store is None:
            raise StoreError("the database is not open", "wait; it is tried again")
        if _identity(self._store) != self._opened:
            raise StoreMissing(f"{self._store.place}: taken away or replaced", "it is opened again")
        self.hold.check(self._store)
        return self._store

    def read(self, view: Callable[[Store], S], now: datetime) -> S:
        """Give what `view` reads, and say at the right moments that this station is there.

        After the office's midnight what older days left open is ended, too.

        Raises StoreError; StationTaken and StationRetired when the name was lost meanwhile.
        """
        self._lost = True
        seen = view(self.store)
        self.hold.beat(self.store, now)
        self._turn_day(seen.office.time_zone, now)
        self._lost = False
        return seen

    def read_anew(self, view: Callable[[Store], S], now: datetime) -> S:
        """Like read(), and an office that was taken away or replaced is opened again first.

        `station` may be another one then.
        """
        if self._store is None and self._under is not None:
            self.open(*self._under, now)
        try:
            return self.read(view, now)
        except (StoreMissing, StoreReplaced) as error:
            if self._under is None:
                raise
            log.warning("opened again: %s", error)
            self.open(*self._under, now)
            return self.read(view, now)

    @property
    def station(self) -> Station:
        """This station as the office knows it; raises StoreError while nothing is open."""
        if self._station is None:
            raise StoreError("the database is not open", "wait; it is tried again")
        return self._station

    def again(self, act: Callable[[], T], seconds: float = PATIENCE_SECONDS) -> T:
        """Do `act` until the server answers, for so long or until give_up().

        See again_while_unreachable; `act` carries one request id.
        """
        return again_while_unreachable(act, seconds, self._given_up)

    def give_up(self) -> None:
        """The station ends: try nothing again. May be called from any thread."""
        self._given_up.set()

    def close(self, now: datetime | None = None) -> None:
        """Give the name back, stop watching and close the database, if it is open."""
        # Not over a line that is down: the end of a program would wait for it.
        if self._store is not None and not self._lost and _identity(self._store) == self._opened:
            self.hold.leave(self._store, now or system_clock())
        self._shut()
        self.hold.free()
        self._under = None

    def _shut(self) -> None:
        if self._feed is not None:
            self._feed.stop()
        if self._store is not None:
            self._store.close()
        self._feed, self._store, self._station = None, None, None


def _resolved(url: str) -> str:
    """Give one name for one database, however its file is written."""
    from queueing.store.database_url import is_server, place_of

    place = place_of(url)
    return place if is_server(url) else str(Path(place).resolve())


def _identity(store: Store) -> tuple[int, int] | None:
    """Tell files apart: SQLite would go on writing numbers into one that was taken away."""
    if store.on_server:
        return None
    try:
        facts = Path(store.place).stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino
