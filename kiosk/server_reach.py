"""Whether the server is in reach; while it is not, a thread of its own knocks at it.

A server behind a broken line keeps whoever asks it waiting for seconds: the kiosk's worker
thread, which gives numbers, must not be that one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event, Lock, Thread
from time import monotonic

from queueing.back_off import back_off
from queueing.errors import AntreanError, StoreUnreachable

log = logging.getLogger(__name__)


def knock_at(url: str) -> None:
    """Open the office at `url` and close it again; raises AntreanError."""
    from queueing.store import open_store

    open_store(url).close()


class ServerReach:
    """In reach until lost(); then `on_news` is called from the knocking thread at each knock."""

    def __init__(
        self, url: str, on_news: Callable[[], None], knock: Callable[[str], None] = knock_at
    ) -> None:
        self._url, self._on_news, self._knock = url, on_news, knock
        self._lock = Lock()
        self._lost_at: float | None = None
        self._over = Event()
        self._answered = Event()

    @property
    def is_lost(self) -> bool:
        """Whether it was lost and not found again."""
        return self._lost_at is not None

    @property
    def lost_for(self) -> float:
        """Seconds since it was lost, 0.0 while it is in reach."""
        return 0.0 if self._lost_at is None else monotonic() - self._lost_at

    @property
    def answers(self) -> bool:
        """Whether a knock was answered since it was lost last."""
        return self._answered.is_set()

    def lost(self) -> None:
        """It did not answer: knock until found()."""
        with self._lock:
            if self._lost_at is None:
                self._lost_at = monotonic()
            elif not self._answered.is_set():
                return
            self._over.set()
            self._over, self._answered = Event(), Event()
            knocking = Thread(
                target=self._run, args=(self._over, self._answered), name="reach", daemon=True
            )
        knocking.start()

    def found(self) -> None:
        """It is in reach again."""
        with self._lock:
            self._over.set()
            self._lost_at, self._answered = None, Event()

    def _run(self, over: Event, answered: Event) -> None:
        failures = 1
        while not over.wait(back_off(failures)):
            try:
                self._knock(self._url)
            except StoreUnreachable:
                failures += 1
            except AntreanError as error:
                # It is there; what is wrong with it is seen by whoever opens the office.
                log.info("the server answers: %s", error)
                answered.set()
            else:
                answered.set()
            if over.is_set():
                return
            self._on_news()
            if answered.is_set():
                return
