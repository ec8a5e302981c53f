"""Gives and takes away the PINs of the roles, off the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.page_acts import Start
from kiosk.settings_dialog.pin_guard import PinGuard, PinRefused
from kiosk.settings_dialog.roles import Role
from kiosk.settings_dialog.security_page import SecurityPage
from shared_ui.off_thread import OffThread


class SecurityActs(QObject):
    """Serves one dialog at a time with the guard it was opened by."""

    def __init__(self, beside: OffThread) -> None:
        super().__init__()
        self._beside = beside

    def serve(self, dialog: SettingsDialog, guard: PinGuard, start: Start) -> None:
        """Do what the page asks for; `start` runs a coroutine and keeps it."""
        page = dialog.page(SecurityPage)
        page.show_roles(guard.roles())
        page.pin_wanted.connect(lambda role, pin: start(self._give(page, guard, role, pin)))
        page.removal_wanted.connect(lambda role: start(self._take(page, guard, role)))

    async def _give(self, page: SecurityPage, guard: PinGuard, role: Role, pin: str) -> None:
        try:
            await self._beside(guard.set_pin, pin, role)
        except PinRefused:
            page.show_result("")
            page.complain(
                "new_pin", self.tr("PIN baru: sudah dipakai peran lain. Pilih yang lain.")
            )
            return
        except OSError as error:
            page.show_result(self.tr("PIN tidak tersimpan: {reason}").format(reason=error.strerror))
            return
        page.show_result(self.tr("PIN tersimpan."))
        page.show_roles(guard.roles())

    async def _take(self, page: SecurityPage, guard: PinGuard, role: Role) -> None:
        try:
            await self._beside(guard.remove_pin, role)
        except OSError as error:
            page.show_result(self.tr("PIN tidak tersimpan: {reason}").format(reason=error.strerror))
            return
        page.show_result(self.tr("PIN dihapus."))
        page.show_roles(guard.roles())
