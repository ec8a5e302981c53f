"""Opens the office, reads it whenever something changed, begins anew after trouble."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.kiosk_acts import KioskActs
from queueing.back_off import back_off
from queueing.errors import AntreanError
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread

log = logging.getLogger(__name__)


class OfficeWatch(QObject):
    """Signals: read(KioskSnapshot, moment); failed(AntreanError). run() works until cancelled."""

    read = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self,
        acts: KioskActs,
        off_thread: OffThread,
        clock: Clock,
        pause: Callable[[int], float] = back_off,
    ) -> None:
        super().__init__()
        self._acts, self._off_thread, self._clock = acts, off_thread, clock
        self._pause = pause
        self._reopen = False
        self._wake = asyncio.Event()

    async def run(self) -> None:
        """Keep the pages up to date."""
        while True:
            await self._open_until_it_works()
            await self._read_until_it_fails()

    def read_again(self) -> None:
        """Something changed: read soon."""
        self._wake.set()

    def open_again(self) -> None:
        """The settings changed: open the office anew."""
        self._reopen = True
        self._wake.set()

    async def refresh(self) -> None:
        """Read at the clock's moment and wait until it is told; raises AntreanError."""
        await self._read()

    async def _open_until_it_works(self) -> None:
        failures = 0
        while True:
            self._reopen = False
            try:
                await self._off_thread(self._acts.open, self._clock())
                await self._read()
            except AntreanError as error:
                failures += 1
                self._tell(error)
                await asyncio.sleep(self._pause(failures))
            else:
                return

    async def _read_until_it_fails(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            if self._reopen:
                return
            try:
                await self._read()
            except AntreanError as error:
                self._tell(error)
                return

    async def _read(self) -> None:
        now = self._clock()
        snapshot = await self._off_thread(self._acts.snapshot, now)
        self.read.emit(snapshot, now)

    def _tell(self, error: AntreanError) -> None:
        log.warning("office not readable: %s; %s", error, error.remedy)
        self.failed.emit(error)
