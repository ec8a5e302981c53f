"""Notices that another process changed the database, so that screens read again.

On SQLite `PRAGMA data_version` on a pinned connection changes with every commit of another
connection: none missed, and cheap enough to ask 20 times a second (STACK). A slow poll comes
on top, so that a screen also reads again, and learns of trouble, when nothing is heard.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from threading import Event, Thread
from time import monotonic

from queueing.store.place import sqlite_path

log = logging.getLogger(__name__)
POLL_SECONDS = 0.05


class Feed:
    """Calls `on_change` from its own thread after each commit, and every `slow_seconds`."""

    def __init__(
        self,
        url: str,
        on_change: Callable[[], None],
        poll_seconds: float = POLL_SECONDS,
        slow_seconds: float = 5.0,
    ) -> None:
        self._path = sqlite_path(url)
        self._on_change = on_change
        self._poll_seconds = poll_seconds
        self._slow_seconds = slow_seconds
        self._stopped = Event()
        self._thread = Thread(target=self._watch, name="feed", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread; on_change is not called afterwards."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def _watch(self) -> None:
        connection: sqlite3.Connection | None = None
        seen: int | None = None
        spoke = monotonic()
        while not self._stopped.wait(self._poll_seconds):
            connection = connection or self._connect()
            version = self._version(connection) if connection else None
            if connection is not None and version is None:
                connection.close()
                connection = None
            due = monotonic() - spoke >= self._slow_seconds
            if (version is not None and version != seen) or due:
                seen = version if version is not None else seen
                spoke = monotonic()
                self._on_change()
        if connection is not None:
            connection.close()

    def _connect(self) -> sqlite3.Connection | None:
        # mode=rw: watching must never make an empty file where the database should be.
        try:
            return sqlite3.connect(f"{self._path.as_uri()}?mode=rw", uri=True, timeout=0.5)
        except sqlite3.Error as error:
            self._pause_after(error)
            return None

    def _version(self, connection: sqlite3.Connection) -> int | None:
        try:
            return int(connection.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error as error:
            self._pause_after(error)
            return None

    def _pause_after(self, error: sqlite3.Error) -> None:
        log.debug("feed of %s: %s", self._path, error)
        self._stopped.wait(min(1.0, self._slow_seconds))
