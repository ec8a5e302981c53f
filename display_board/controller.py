"""Reads the office for the board: off the window's thread, one reading at a time."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from display_board.reasons import bug_text, reason_text
from display_board.window import BoardWindow
from queueing.errors import StoreError
from queueing.snapshots import BoardSnapshot
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread

log = logging.getLogger(__name__)

STALE_AFTER_SECONDS = 10.0
"""A board whose last successful reading is older says so."""
ASK_AGE_MS = 2000

Read = Callable[[datetime], BoardSnapshot]
"""Reads the board's snapshot at a moment; raises StoreError. Called on the worker thread."""


class BoardController(QObject):
    """Shows what is read, or that nothing could be.

    Signals: snapshot_read(BoardSnapshot) — the board shows it.
    """

    snapshot_read = Signal(object)

    def __init__(
        self,
        window: BoardWindow,
        read: Read,
        off_thread: OffThread,
        clock: Clock,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`monotonic` measures the data's age: real seconds, also under a replay's clock."""
        super().__init__(window)
        self._window, self._read, self._off_thread = window, read, off_thread
        self._clock, self._monotonic = clock, monotonic
        self._fresh_at = monotonic()
        self._task: asyncio.Task[None] | None = None
        self._again = False
        self._stopped = False
        self.readings = 0
        """Readings begun so far."""
        # A reading that hangs brings no news of itself, so the age is asked for as well.
        self._age = QTimer(self, timerType=Qt.TimerType.VeryCoarseTimer, interval=ASK_AGE_MS)
        self._age.timeout.connect(self.ask_age)
        self._age.start()

    @Slot()
    def changed(self) -> None:
        """Read again: now, or once more after the reading under way, however often asked."""
        self.ask_age()
        if self._stopped:
            return
        if self._task is not None and not self._task.done():
            self._again = True
            return
        self._task = asyncio.get_running_loop().create_task(self._read_until_quiet())
        self._task.add_done_callback(self._ended)

    async def refresh(self) -> None:
        """Read again and wait until the board shows it."""
        self.changed()
        if self._task is not None:
            await asyncio.wait({self._task})

    async def stop(self) -> None:
        """Read no more; wait for the reading under way."""
        self._stopped, self._again = True, False
        self._age.stop()
        if self._task is not None:
            await asyncio.wait({self._task})

    def ask_age(self) -> None:
        """Say that the board is not connected when the last good reading is too old."""
        old = self._monotonic() - self._fresh_at > STALE_AFTER_SECONDS
        if old and not self._window.is_stale and not self._stopped:
            self._show_stale(reason_text(StoreError("no answer")))

    async def _read_until_quiet(self) -> None:
        self._again = True
        while self._again and not self._stopped:
            self._again = False
            await self._read_once()

    async def _read_once(self) -> None:
        self.readings += 1
        try:
            snapshot = await self._off_thread(self._read, self._clock())
        except StoreError as error:
            log.warning("the board cannot read: %s (%s)", error, error.remedy)
            self._show_stale(reason_text(error))
            return
        if self._stopped:
            return
        self._fresh_at = self._monotonic()
        self._window.show_snapshot(snapshot, self._clock())
        self.snapshot_read.emit(snapshot)

    def _show_stale(self, reason: str) -> None:
        last = self._window.shown_snapshot
        self._window.show_stale(last.read_at if last else None, reason)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """A reading ended by a bug is logged and seen on the board, never silent."""
        if task.cancelled() or task.exception() is None:
            return
        log.error("the board's reading failed", exc_info=task.exception())
        self._show_stale(bug_text())
