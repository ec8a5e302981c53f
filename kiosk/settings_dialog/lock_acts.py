"""The lock of the settings: asks for a PIN, counts wrong ones, and lets a role in."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.page_acts import Start
from kiosk.settings_dialog.pin_guard import PinFileDamaged, PinGuard, PinRefused, security_file
from kiosk.settings_dialog.pin_page import Asking
from kiosk.settings_dialog.roles import Role
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread

log = logging.getLogger(__name__)
Entered = Callable[[SettingsDialog, PinGuard, Role], Awaitable[None]]


class LockActs(QObject):
    """Serves one dialog at a time; `entered` is awaited with whoever gave a right PIN."""

    def __init__(
        self, beside: OffThread, clock: Clock, station_file: Path, entered: Entered
    ) -> None:
        super().__init__()
        self._beside, self._clock, self._entered = beside, clock, entered
        self._file = security_file(station_file)
        self._guard: PinGuard | None = None
        self._dialog: SettingsDialog | None = None

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Take the PINs of `dialog`; `start` runs a coroutine and keeps it."""
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.pin_given.connect(lambda pin: start(self._given(pin)))

    def _closed(self) -> None:
        self._dialog = None

    async def look(self, dialog: SettingsDialog) -> None:
        """Read the lock, and ask for what it needs."""
        try:
            guard = await self._beside(lambda: PinGuard(self._file, clock=self._clock))
        except (PinFileDamaged, OSError) as error:
            log.error("%s", error)
            text = self.tr("Berkas PIN rusak. Hapus {file} di komputer ini untuk membuat PIN baru.")
            dialog.pin.lock(text.format(file=self._file))
            return
        self._guard = guard
        dialog.pin.ask(Asking.PIN if guard.has_pin else Asking.NEW_PIN)
        if guard.wait_seconds() > 0:
            dialog.pin.wait(guard.wait_seconds())

    async def _given(self, pin: str) -> None:
        dialog, guard = self._dialog, self._guard
        if dialog is None or guard is None:
            return
        dialog.pin.busy()
        try:
            if guard.has_pin:
                role = await self._beside(guard.check, pin)
            else:
                await self._beside(guard.set_pin, pin)
                role = Role.TECHNICIAN
        except PinRefused:
            dialog.pin.ask(Asking.NEW_PIN)
            return
        except OSError as error:
            text = self.tr("PIN tidak dapat disimpan di {file}: {reason}")
            dialog.pin.lock(text.format(file=self._file, reason=error.strerror))
            return
        if role is not None:
            await self._entered(dialog, guard, role)
        elif guard.wait_seconds() > 0:
            dialog.pin.wait(guard.wait_seconds())
        else:
            dialog.pin.refuse(guard.tries_left)
