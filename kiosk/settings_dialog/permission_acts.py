"""Whether this kiosk's login may save the office's settings, and the administrator's instead."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.permitting_office import PermittingOffice
from queueing.errors import AntreanError, NotPermitted, StoreLoginRefused
from shared_ui.off_thread import OffThread

Start = Callable[[Coroutine[Any, Any, None]], None]


class PermissionActs(QObject):
    """Serves one dialog at a time; a login ends with the dialog it was given in."""

    def __init__(self, office: PermittingOffice, off_thread: OffThread) -> None:
        super().__init__()
        self._office, self._off_thread = office, off_thread
        self._dialog: SettingsDialog | None = None

    def serve(
        self, dialog: SettingsDialog, start: Start, entered: Callable[[], Awaitable[None]]
    ) -> None:
        """Do what `dialog` asks for; `entered` is awaited once the office can be saved."""
        self._dialog = dialog
        dialog.permission.login_given.connect(
            lambda name, password: start(self._enter(dialog, name, password, entered))
        )
        dialog.finished.connect(lambda _: self._closed(start))

    def _closed(self, start: Start) -> None:
        self._dialog = None
        start(self._leave())

    async def _leave(self) -> None:
        await self._off_thread(self._office.log_out)

    async def look(self, dialog: SettingsDialog) -> None:
        """Say before anybody types what cannot be saved; raises StoreError."""
        if not await self._off_thread(self._office.may_save_settings):
            dialog.ask_permission()

    async def _enter(
        self,
        dialog: SettingsDialog,
        name: str,
        password: str,
        entered: Callable[[], Awaitable[None]],
    ) -> None:
        band = dialog.permission
        band.show_result(self.tr("Sedang masuk…"), busy=True)
        try:
            await self._off_thread(self._office.log_in, name, password)
        except StoreLoginRefused:
            said = self.tr("Server menolak akun atau kata sandi itu. Periksa ejaannya.")
        except NotPermitted:
            said = self.tr("Akun {name} juga tidak boleh mengubah setelan kantor.").format(
                name=name
            )
        except AntreanError as error:
            said = f"{error.message}; {error.remedy}"
        else:
            said = ""
        if self._dialog is not dialog:
            return
        band.show_result(said)
        if not said:
            band.be_done()
            await entered()
