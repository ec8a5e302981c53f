"""A program's hold on its station's name: a lock on this PC, a presence in the office."""

from __future__ import annotations

import logging
import platform
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from queueing.errors import StationRetired, StationTaken, StoreError
from queueing.presence import BEAT_EVERY, Hold
from shared_ui.clock import Clock, system_clock
from shared_ui.own_place import NameLock, own_version, place_id

if TYPE_CHECKING:
    from queueing.store import Store

log = logging.getLogger(__name__)
EARLY = 1.0
"""Seconds: readings come every 5 s at least, and a beat follows the one that is nearest."""
ASK_AGAIN_SECONDS = 3.0
"""How often a station that was refused asks for its name."""

Waiting = tuple[int, datetime | None]
"""How many numbers given while cut off wait to be merged, and since when."""


class StationHold:
    """Used on the station's worker thread only.

    `pending` may be set by a kiosk with an outbox, `troubles` (in the words of presence.told) by
    whoever has equipment, `told` by whoever carries the database's clock, and takes how many
    seconds the answer took; all are called there too.
    """

    def __init__(self, pc_clock: Clock = system_clock, folder: Path | None = None) -> None:
        """`pc_clock` is what this PC believes the time to be; `folder` keeps lock and id."""
        self.pending: Callable[[], Waiting] = lambda: (0, None)
        self.troubles: Callable[[], str] = lambda: ""
        self.told: Callable[[Hold, float], None] = lambda hold, took: None
        self._pc_clock, self._folder = pc_clock, folder
        self._lock = NameLock(folder)
        self._place = ""
        self._station_id = 0
        self._hold: Hold | None = None
        self._refused: StoreError | None = None
        self._asked_at, self._asked_for = 0.0, pc_clock()

    def lock(self, database: str, name: str) -> None:
        """Take the name on this PC; raises StationTaken while another program has it."""
        self._lock.take(database, name)

    def take(self, store: Store, station_id: int, now: datetime) -> None:
        """Take the name in the office: as a program that begins, or that opens it again.

        Raises StationTaken, StationRetired or another StoreError.
        """
        self._place = self._place or place_id(self._folder)
        if station_id != self._station_id:
            self._station_id, self._hold = station_id, None
        # One that had the name shows since when: from a PC made of the same disk image, which
        # took it meanwhile, it must not take it back and forth.
        self._claim(store, now)

    def beat(self, store: Store, now: datetime) -> None:
        """Say that the station is there, if it is time to; raises as take() does."""
        if self._is_due(now):
            self._claim(store, now)

    def check(self, store: Store) -> None:
        """Raise what the name was refused with, until it is this program's again."""
        if self._refused is None:
            return
        passed = monotonic() - self._asked_at
        if passed < ASK_AGAIN_SECONDS:
            raise self._refused
        self._claim(store, self._asked_for + timedelta(seconds=passed))

    def leave(self, store: Store, now: datetime) -> None:
        """Let another PC have the name at once; what fails is only noted."""
        from queueing.actions import release_station

        hold, self._hold = self._hold, None
        if hold is None or self._refused is not None:
            return
        try:
            release_station(
                store,
                station_id=self._station_id,
                place_id=self._place,
                since=hold.since,
                now=now,
            )
        except StoreError as error:
            log.info("the name was not given back: %s", error)

    def free(self) -> None:
        """Let another program of this PC have the name."""
        self._lock.free()
        self._hold = None

    def _is_due(self, now: datetime) -> bool:
        pause = BEAT_EVERY.total_seconds() - EARLY
        # By both: a replay's clock runs through a day in a minute.
        passed = max(monotonic() - self._asked_at, abs((now - self._asked_for).total_seconds()))
        return self._hold is None or passed >= pause

    def _claim(self, store: Store, now: datetime) -> None:
        from queueing.actions import claim_station
        from queueing.store.moved_mark import refuse_moved

        pending, pending_since = self.pending()
        self._asked_at, self._asked_for = monotonic(), now
        try:
            self._hold = claim_station(
                store,
                station_id=self._station_id,
                place_id=self._place,
                host=platform.node(),
                version=own_version(),
                # In a file all measure by the office's clock, a server has its own.
                now=self._pc_clock() if store.on_server else now,
                since=None if self._hold is None else self._hold.since,
                pending=pending,
                pending_since=pending_since,
                troubles=self.troubles(),
            )
        except (StationTaken, StationRetired) as error:
            self._refused = error
            raise
        self._refused = None
        self.told(self._hold, monotonic() - self._asked_at)
        if not store.on_server:
            # After the beat: whoever moved the office sees who is still here.
            with store.read() as connection:
                refuse_moved(connection, store.place)
