"""Keeps what is told of waiting up to date, without ever holding up a call's way to the screen."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from queueing.errors import AntreanError
from queueing.snapshots import BoardSnapshot, KioskSnapshot
from queueing.waiting_time import Forecasting
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread

log = logging.getLogger(__name__)
EVERY_SECONDS = 10.0
"""So often at most, while lines move as they do."""
QUIET_SECONDS = 60.0
"""So often while nothing changes: time goes on, and so do those who are served."""
SOON_SECONDS = 1.0
"""After a leap: an outage, a counter that opens or closes, many people at once."""
MANY = 5

Read = Callable[[datetime], Forecasting]
"""Reads the facts at a moment; raises StoreError. Called on the worker thread."""
_Seen = dict[int, tuple[int, int, object]]


class WaitingWatch(QObject):
    """Signals: told(OfficeOutlook | None) — what is told from now on; None: nothing is known."""

    told = Signal(object)

    def __init__(
        self,
        read: Read,
        off_thread: OffThread,
        clock: Clock,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._off_thread, self._clock = read, off_thread, clock
        self._monotonic = monotonic
        self._last: tuple[float, _Seen] | None = None
        self._seen: _Seen = {}
        self._task: asyncio.Task[None] | None = None
        self._stopped = False
        self._timer = QTimer(self, timerType=Qt.TimerType.VeryCoarseTimer, singleShot=True)
        self._timer.timeout.connect(self._begin)

    def lines_read(self, snapshot: KioskSnapshot | BoardSnapshot) -> None:
        """The office was read and is shown: see whether waits are to be told anew."""
        if self._stopped:
            return
        self._seen = _seen(snapshot)
        if self._task is not None and not self._task.done():
            return
        wait = self._pause()
        if wait <= 0:
            self._begin()
        elif not self._timer.isActive() or self._timer.remainingTime() > wait * 1000:
            self._timer.start(round(wait * 1000))

    def forget(self) -> None:
        """Nothing can be read: tell nothing, and read at once when something can."""
        self._timer.stop()
        self._last = None
        self.told.emit(None)

    async def stop(self) -> None:
        """Tell nothing more; wait for what is under way."""
        self._stopped = True
        self._timer.stop()
        if self._task is not None:
            await asyncio.wait({self._task})

    async def refresh(self) -> None:
        """Read at the clock's moment and wait until it is told."""
        self._begin()
        if self._task is not None:
            await asyncio.wait({self._task})

    def _pause(self) -> float:
        """Give in how many seconds waits are to be read again."""
        if self._last is None:
            return 0.0
        at, seen = self._last
        pause = QUIET_SECONDS if seen == self._seen else EVERY_SECONDS
        if _leapt(seen, self._seen):
            pause = SOON_SECONDS
        return at + pause - self._monotonic()

    def _begin(self) -> None:
        if self._stopped or (self._task is not None and not self._task.done()):
            return
        self._timer.stop()
        self._task = asyncio.get_running_loop().create_task(self._tell())
        self._task.add_done_callback(_ended)

    async def _tell(self) -> None:
        begun, seen = self._monotonic(), self._seen
        try:
            forecast = await self._off_thread(self._read, self._clock())
            # A little at a time: a call that comes meanwhile is read and shown in between.
            while not self._stopped and not await self._off_thread(forecast.play_some):
                pass
        except AntreanError as error:
            log.info("waits are not known: %s", error)
            self._last = None
            self.told.emit(None)
            return
        if not self._stopped:
            self._last = begun, seen
            self.told.emit(await self._off_thread(forecast.outlook))


def _seen(snapshot: KioskSnapshot | BoardSnapshot) -> _Seen:
    return {
        line.service.id: (
            line.waiting,
            line.counters_open,
            None if line.outage is None else (line.outage.id, line.outage.severity),
        )
        for line in snapshot.lines
    }


def _leapt(before: _Seen, now: _Seen) -> bool:
    """Tell whether the lines changed so much that the last words are no longer true."""
    if before.keys() != now.keys():
        return True
    people = sum(abs(now[s][0] - before[s][0]) for s in now)
    return people >= MANY or any(now[s][1:] != before[s][1:] for s in now)


def _ended(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and task.exception() is not None:
        log.error("waits could not be told", exc_info=task.exception())
