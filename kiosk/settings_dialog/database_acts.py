"""What the page of the database wants: a look whether an address works."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from PySide6.QtCore import QObject

from kiosk.settings_dialog.dialog import SettingsDialog
from queueing.errors import AntreanError
from shared_ui.off_thread import OffThread

Start = Callable[[Coroutine[Any, Any, None]], None]


class DatabaseOffice(Protocol):
    """What the page asks, on the worker thread."""

    def test_database(self, url: str) -> None:
        """Open another database and close it again; raises StoreError or BadSetting."""

    def create_database(self, url: str) -> str:
        """Make a database with this office's settings and no tickets; give the office's name."""


class DatabaseActs(QObject):
    """Serves one dialog at a time, beside the office's thread."""

    def __init__(self, office: DatabaseOffice, beside: OffThread) -> None:
        super().__init__()
        self._office, self._beside = office, beside
        self._dialog: SettingsDialog | None = None

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do what `dialog` asks for; `start` runs a coroutine and keeps it."""
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.database_test_wanted.connect(lambda url: start(self._test(dialog, url)))
        dialog.database.create_wanted.connect(lambda url: start(self._create(dialog, url)))

    def _closed(self) -> None:
        self._dialog = None

    async def _test(self, dialog: SettingsDialog, url: str) -> None:
        dialog.database.show_result(self.tr("Sedang diuji…"), busy=True)
        try:
            await self._beside(self._office.test_database, url)
            result = self.tr("Tersambung. Data antrean dapat dibaca dan ditulis.")
        except AntreanError as error:
            reason = f"{error.message}; {error.remedy}"
            result = self.tr("Tidak tersambung: {reason}").format(reason=reason)
        if self._dialog is dialog:
            dialog.database.show_result(result)

    async def _create(self, dialog: SettingsDialog, url: str) -> None:
        dialog.database.show_created(self.tr("Sedang dibuat…"), busy=True)
        try:
            name = await self._beside(self._office.create_database, url)
            text = self.tr("Dibuat: {office}, tanpa tiket. Simpan untuk memakainya di kios ini.")
            result = text.format(office=name)
        except AntreanError as error:
            reason = f"{error.message}; {error.remedy}"
            result = self.tr("Belum dibuat: {reason}").format(reason=reason)
        if self._dialog is dialog:
            dialog.database.show_created(result)
