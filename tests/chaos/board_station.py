"""A board of a chaos run: shows what it read, and says when that has become old."""

from __future__ import annotations

from threading import Lock, Thread
from time import monotonic, sleep

from display_board.controller import STALE_AFTER_SECONDS
from display_board.office_link import BoardLink
from queueing.errors import StoreError
from tests.chaos.station import Station, Task

ASK_AGE_SECONDS = 2.0


class ChaosBoard(Station):
    """Works as BoardController does: one thread reads, another asks how old that is."""

    def __init__(self, task: Task) -> None:
        super().__init__(task)
        self.link = BoardLink(task.url, self.changed.set)
        self._lock = Lock()
        self._fresh_at = monotonic()
        self._stale = False
        self._shown: list[list[int]] | None = None

    def open(self) -> None:
        """Open the office; raises StoreError."""
        self.link.open(self.task.name, self.now())

    def run(self) -> None:
        """Read whenever something changed, until the end."""
        Thread(target=self._ask_age, daemon=True).start()
        self.open_until_it_works()
        self.changed.set()
        while self.phase != "end":
            if self.has_news(0.2):
                self._read()
        self.link.close()
        with self._lock:
            self.book.write("settled")

    def _read(self) -> None:
        begun = monotonic()
        try:
            snapshot = self.link.read(self.now())
        except StoreError as error:
            self._say_stale(f"{type(error).__name__}: {error}")
            return
        calls = [[call.ticket_id, call.counter_number, call.call_count] for call in snapshot.calls]
        with self._lock:
            self._fresh_at = monotonic()
            if calls != self._shown or self._stale:
                self.book.write("shown", begun=begun, calls=calls)
            else:
                self.book.write("same", begun=begun)
            self._shown, self._stale = calls, False

    def _ask_age(self) -> None:
        while True:
            # Never over: it ends with the process.
            sleep(ASK_AGE_SECONDS)
            if monotonic() - self._fresh_at > STALE_AFTER_SECONDS and not self._stale:
                self._say_stale("no answer")

    def _say_stale(self, why: str) -> None:
        with self._lock:
            if not self._stale:
                self.book.write("stale", why=why)
            self._stale = True
