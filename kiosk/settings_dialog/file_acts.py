"""Exports all settings, tells what a file would change, and takes it over when that was seen."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.file_office import SettingsFileOffice
from kiosk.settings_dialog.file_page import FilePage
from kiosk.settings_dialog.history_words import act_text, field_texts
from queueing.errors import AntreanError, NotPermitted
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread

if TYPE_CHECKING:
    from queueing.office_file import Preview

log = logging.getLogger(__name__)
Start = Callable[[Coroutine[Any, Any, None]], None]


class FileActs(QObject):
    """Serves one dialog at a time, on the office's thread.

    Signals: taken() — the office's settings are others now.
    """

    taken = Signal()

    def __init__(self, office: SettingsFileOffice, off_thread: OffThread, clock: Clock) -> None:
        super().__init__()
        self._office, self._off_thread, self._clock = office, off_thread, clock
        self._dialog: SettingsDialog | None = None
        self._seen: tuple[Path, Preview] | None = None

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do what `dialog` asks for; `start` runs a coroutine and keeps it."""
        self._dialog, self._seen = dialog, None
        dialog.finished.connect(self._closed)
        page = dialog.page(FilePage)
        page.export_wanted.connect(lambda path: start(self._export(page, path)))
        page.preview_wanted.connect(lambda path: start(self._preview(page, path)))
        page.import_wanted.connect(lambda: start(self._import(page)))

    def _closed(self) -> None:
        self._dialog = None

    def _is_open(self) -> bool:
        return self._dialog is not None

    async def _export(self, page: FilePage, path: Path) -> None:
        page.show_written(self.tr("Sedang ditulis…"), busy=True)
        try:
            await self._off_thread(self._office.export_settings, path)
            said = self.tr("Tersimpan: {file}").format(file=path)
        except FileExistsError:
            said = self.tr("Berkas itu sudah ada dan tidak ditimpa. Tulis nama lain.")
        except (AntreanError, OSError) as error:
            said = self._failed(error)
        if self._is_open():
            page.show_written(said)

    async def _preview(self, page: FilePage, path: Path) -> None:
        from queueing.office_file import FileProblem

        page.show_preview(self.tr("Sedang dibandingkan…"), (), busy=True)
        try:
            told = await self._off_thread(self._office.preview_settings, path, self._clock())
        except (AntreanError, FileProblem, OSError) as error:
            if self._is_open():
                page.show_preview(self._failed(error), ())
            return
        if self._is_open():
            self._show(page, path, told)

    def _show(self, page: FilePage, path: Path, told: Preview, before: str = "") -> None:
        self._seen = (path, told)
        if not told.changes:
            page.show_preview(self.tr("Tidak ada yang akan berubah."), self._lines(told))
            return
        text = self.tr("{count} perubahan. Belum ada yang diubah.")
        said = before + text.format(count=len(told.changes))
        page.show_preview(said, self._lines(told), may_import=True)

    def _lines(self, told: Preview) -> Iterator[str]:
        for change in told.changes:
            fields = field_texts(change.details)
            yield "\n".join([act_text(change.kind, change.details), *(f"    {f}" for f in fields)])
        for stay in told.stays:
            text = self.tr("Tetap, tidak ada di berkas: {table} {name}")
            yield text.format(table=stay.table, name=stay.name)

    async def _import(self, page: FilePage) -> None:
        from queueing.office_file import ChangedMeanwhile, FileProblem

        if self._seen is None:
            return
        path, seen = self._seen
        page.show_taken(self.tr("Sedang diterapkan…"), busy=True)
        try:
            done = await self._off_thread(self._office.import_settings, path, seen, self._clock())
        except ChangedMeanwhile as error:
            if self._is_open():
                page.show_taken("")
                before = self.tr("Berubah sejak dilihat; inilah keadaan sekarang.") + " "
                self._show(page, path, error.preview, before)
            return
        except (AntreanError, FileProblem, OSError) as error:
            if self._is_open():
                page.show_taken(self._failed(error))
            return
        self._seen = None
        self.taken.emit()
        if self._is_open():
            text = self.tr("Diterapkan: {count} perubahan. Semuanya ada di riwayat.")
            page.show_taken("")
            page.show_preview(text.format(count=len(done.changes)), ())

    def _failed(self, error: Exception) -> str:
        if isinstance(error, NotPermitted):
            return self.tr("Server hanya menerimanya dari akun pengelola.")
        remedy = getattr(error, "remedy", "")
        reason = f"{error}; {remedy}" if remedy else str(error)
        return self.tr("Belum berhasil: {reason}").format(reason=reason)
