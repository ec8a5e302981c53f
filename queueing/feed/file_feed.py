"""Watches an SQLite file for the commits of others.

`PRAGMA data_version` on a pinned connection changes with every commit of another connection:
none missed. On Linux the kernel hints when the files are written, shortly before the commit can
be seen; then it is asked often, and else only now and then, for each asking wakes a thread.
Without such hints it is asked all the time (STACK). A slow poll comes on top, so that a screen
also reads again, and learns of trouble, when nothing is heard.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from threading import Event
from time import monotonic

from queueing.feed.feed import REST_SECONDS
from queueing.store.file_hints import Hints, NoHints, hints_for
from queueing.store.place import sqlite_path

log = logging.getLogger(__name__)
POLL_SECONDS = 0.05
"""Between two askings without hints, and for a while after one."""
CALM_SECONDS = 0.25
"""Between two askings while the kernel hints at nothing."""
EAGER_SECONDS, EAGER_FOR_SECONDS = 0.003, 0.03
"""Right after a hint: the commit is seen when its file is safe on the disk."""
ALERT_FOR_SECONDS = 1.0
"""A slow disk shows the commit later than the eager time."""


class FileWatch:
    """Calls `speak` after each commit to the file of `url`, and every `slow_seconds`.

    With `poll_seconds` it asks at just that pace and takes no hints of the kernel.
    """

    def __init__(
        self,
        url: str,
        speak: Callable[[], None],
        stopped: Event,
        poll_seconds: float | None,
        slow_seconds: float,
    ) -> None:
        self._path = sqlite_path(url)
        self._speak, self._stopped = speak, stopped
        self._takes_hints = poll_seconds is None
        self._poll_seconds = POLL_SECONDS if poll_seconds is None else poll_seconds
        self._slow_seconds = slow_seconds
        self._hints: Hints = NoHints()
        self._hinted = -ALERT_FOR_SECONDS
        self._trusted = True

    def prepare(self) -> None:
        """Hear of writes from now on."""
        if self._takes_hints:
            self._hints = hints_for(self._path)

    def wake(self) -> None:
        """End every wait."""
        self._hints.wake()

    def close(self) -> None:
        """Hear of nothing any more."""
        self._hints.close()

    def run(self) -> None:
        """Watch until stopped."""
        connection: sqlite3.Connection | None = None
        seen: int | None = None
        spoke = monotonic()
        while self._wait():
            connection = connection or self._connect()
            version = self._version(connection) if connection else None
            if connection is not None and version is None:
                connection.close()
                connection = None
            changed = version is not None and version != seen
            if changed and seen is not None:
                self._doubt_hints()
            if changed or monotonic() - spoke >= self._slow_seconds:
                seen = version if version is not None else seen
                spoke = monotonic()
                self._speak()
                self._stopped.wait(REST_SECONDS)
        if connection is not None:
            connection.close()

    def _wait(self) -> bool:
        """Wait until it is time to ask again; False when stopped."""
        if self._hints.wait(min(self._pause(), self._slow_seconds)):
            self._hinted = monotonic()
            # The commit cannot be seen yet, and one commit is many writes.
            self._stopped.wait(EAGER_SECONDS)
        return not self._stopped.is_set()

    def _pause(self) -> float:
        since_hint = monotonic() - self._hinted
        if since_hint < EAGER_FOR_SECONDS:
            return min(EAGER_SECONDS, self._poll_seconds)
        if since_hint < ALERT_FOR_SECONDS or not (self._hints.given and self._trusted):
            return self._poll_seconds
        return max(CALM_SECONDS, self._poll_seconds)

    def _doubt_hints(self) -> None:
        """Rely on hints no more when a commit came without one: some file systems give none."""
        if monotonic() - self._hinted < ALERT_FOR_SECONDS or not self._hints.given:
            return
        if self._hints.wait(0):
            self._hinted = monotonic()
        elif self._trusted:
            self._trusted = False
            log.info("no hints of writes to %s", self._path)

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
