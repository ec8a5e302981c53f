"""Exchanges words with other offices for all stations, while this console has the task."""

from __future__ import annotations

import logging
from threading import Event, Thread
from typing import TYPE_CHECKING

from queueing.errors import AntreanError, StoreError
from shared_ui.clock import Clock

if TYPE_CHECKING:
    from queueing.exchange_round import ExchangeRound
    from queueing.store import Store

log = logging.getLogger(__name__)

FIRST_SECONDS = 3.0
"""The officer's own screen comes first."""
STEP_SECONDS, IDLE_SECONDS, TROUBLE_SECONDS = 5.0, 60.0, 30.0
"""Between two steps; where no other office is known; after the database failed."""
END_SECONDS = 2.0
TASK = "neighbours"


class ExchangeThread:
    """A thread with a line of its own to the database: a share that hangs disturbs nobody."""

    def __init__(self, url: str, station_id: int, clock: Clock) -> None:
        self._url, self._station_id, self._clock = url, station_id, clock
        self._ended, self._news = Event(), Event()
        self._store: Store | None = None
        self._round: ExchangeRound | None = None
        self._thread = Thread(target=self._run, name="exchange", daemon=True)

    def start(self) -> None:
        """Begin to exchange."""
        self._thread.start()

    def wake(self) -> None:
        """Something changed in the office: perhaps others should hear of it now."""
        self._news.set()

    def end(self) -> None:
        """Exchange no more; waits a little for what is under way, never for a hanging share."""
        self._ended.set()
        self._news.set()
        self._thread.join(END_SECONDS)

    def _run(self) -> None:
        pause = FIRST_SECONDS
        while not self._ended.wait(0):
            if self._news.wait(pause):
                self._news.clear()
            if self._ended.is_set():
                break
            pause = self._step()
        self._leave()

    def _step(self) -> float:
        """Do what is due; give the seconds until the next step."""
        # Imported here: most offices have no neighbours, and none needs them at its start.
        from queueing.actions.leases import hold_lease
        from queueing.actions.neighbours import is_exchanging

        try:
            store = self._opened()
            if not is_exchanging(store):
                return IDLE_SECONDS
            now = self._clock()
            if hold_lease(store, name=TASK, station_id=self._station_id, now=now):
                assert self._round is not None
                self._round.step(now)
        except StoreError as error:
            log.info("no exchange with other offices now: %s", error)
            self._close()
            return TROUBLE_SECONDS
        except AntreanError as error:
            log.warning("other offices: %s; %s", error, error.remedy)
            return TROUBLE_SECONDS
        return STEP_SECONDS

    def _opened(self) -> Store:
        from queueing.exchange_round import ExchangeRound
        from queueing.model import Actor
        from queueing.store import open_store

        if self._store is None:
            self._store = open_store(self._url)
            self._round = ExchangeRound(self._store, Actor(self._station_id))
        return self._store

    def _leave(self) -> None:
        from queueing.actions.leases import leave_lease

        if self._store is None:
            return
        try:
            leave_lease(self._store, name=TASK, station_id=self._station_id, now=self._clock())
        except StoreError as error:
            log.info("the exchange was not given back: %s", error)
        self._close()

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
