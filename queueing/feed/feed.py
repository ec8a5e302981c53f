"""The thread that watches an office's database, whichever engine it is on."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Lock, Thread
from typing import Protocol

from queueing.store.database_url import is_server

REST_SECONDS = 0.04
"""After it spoke: screens read at most so often, however many commits there are."""
END_SECONDS = 4.0
"""A name server or a connection attempt may hold the thread longer; it is left to itself then."""


class Watch(Protocol):
    """How one engine is watched: run() on the feed's thread, wake() from another."""

    def prepare(self) -> None:
        """Take what run() needs, before the thread begins."""

    def run(self) -> None:
        """Watch, and speak, until stopped."""

    def wake(self) -> None:
        """End every wait of run() from now on."""

    def close(self) -> None:
        """Give back what was taken; run() has ended."""


class Feed:
    """Calls `on_change` from its own thread after each commit, and every `slow_seconds`.

    A server tells of commits by itself. An SQLite file is asked: with `poll_seconds` at just
    that pace and without the kernel's hints. Raises BadSetting for a URL of neither.
    """

    def __init__(
        self,
        url: str,
        on_change: Callable[[], None],
        poll_seconds: float | None = None,
        slow_seconds: float = 5.0,
    ) -> None:
        self._on_change = on_change
        self._stopped, self._speaking = Event(), Lock()
        self._sides = 2
        self._watch = self._watch_of(url, poll_seconds, slow_seconds)
        self._thread = Thread(target=self._run, name="feed", daemon=True)

    def _watch_of(self, url: str, poll_seconds: float | None, slow_seconds: float) -> Watch:
        # psycopg is imported only where there is a server.
        if is_server(url):
            from queueing.feed.server_feed import ServerWatch

            return ServerWatch(url, self._speak, self._stopped, slow_seconds)
        from queueing.feed.file_feed import FileWatch

        return FileWatch(url, self._speak, self._stopped, poll_seconds, slow_seconds)

    def start(self) -> None:
        """Begin to watch."""
        self._watch.prepare()
        self._thread.start()

    def stop(self) -> None:
        """End the thread within END_SECONDS; on_change is not called afterwards."""
        with self._speaking:
            if self._stopped.is_set():
                return
            self._stopped.set()
        if self._thread.ident is None:
            return
        self._watch.wake()
        self._thread.join(END_SECONDS)
        self._close_after_both()

    def _run(self) -> None:
        try:
            self._watch.run()
        finally:
            self._close_after_both()

    def _close_after_both(self) -> None:
        """Close what both sides use when run() and stop() have ended, in whichever order."""
        with self._speaking:
            self._sides -= 1
            if self._sides == 0:
                self._watch.close()

    def _speak(self) -> None:
        with self._speaking:
            if not self._stopped.is_set():
                self._on_change()
