"""Makes backups, lists and checks them, and puts one back, off the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.settings_dialog.backup_office import BackupOffice
from kiosk.settings_dialog.backup_page import BackupPage
from kiosk.settings_dialog.dialog import SettingsDialog
from queueing.errors import AntreanError
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread

if TYPE_CHECKING:
    from kiosk.backups_on_store import Listed, RestorePreview
    from queueing.store.backups import Contents
    from shared_ui.station_settings import StationSettings

log = logging.getLogger(__name__)
Start = Callable[[Coroutine[Any, Any, None]], None]


class BackupActs(QObject):
    """Serves one dialog at a time, beside the office's thread.

    Signals: restored() — the office is another one now.
    """

    restored = Signal()

    def __init__(
        self,
        office: BackupOffice,
        beside: OffThread,
        clock: Clock,
        settings: Callable[[], StationSettings],
    ) -> None:
        super().__init__()
        self._office, self._beside, self._clock = office, beside, clock
        self._settings = settings
        self._dialog: SettingsDialog | None = None

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do what `dialog` asks for; `start` runs a coroutine and keeps it."""
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        page = dialog.page(BackupPage)
        page.backup_wanted.connect(lambda: start(self._make(page)))
        page.check_wanted.connect(lambda path: start(self._check(page, path)))
        page.preview_wanted.connect(lambda path: start(self._preview(page, path)))
        page.restore_wanted.connect(lambda path: start(self._restore(page, path)))

    def _closed(self) -> None:
        self._dialog = None

    def _is_open(self) -> bool:
        return self._dialog is not None

    def _folder(self, page: BackupPage) -> Path | None:
        draft = page.draft()
        named = draft.folder if draft is not None else ""
        return self._office.backup_folder(self._settings().database_url, named)

    async def fill(self, page: BackupPage) -> None:
        """List what lies in the folder."""
        folder = self._folder(page)
        try:
            found = await self._beside(self._office.backups, folder) if folder else ()
        except OSError as error:
            log.info("no backups listed: %s", error)
            found = ()
        if self._is_open():
            page.show_found(tuple((each.file.path, self._line(each)) for each in found))

    def _line(self, each: Listed) -> str:
        # As this PC's clock says, like any list of files.
        at = datetime.fromtimestamp(each.file.changed_at).astimezone()
        state = (
            self.tr("tidak dapat dipakai: {reason}").format(reason=each.trouble)
            if each.trouble
            else self.tr("dapat dibuka")
        )
        size = self.tr("{size} MB").format(size=f"{each.file.size / 1_000_000:.1f}")
        return f"{at:%d.%m.%Y %H.%M}  ·  {size}  ·  {state}\n{each.file.path.name}"

    async def _make(self, page: BackupPage) -> None:
        folder = self._folder(page)
        if folder is None:
            page.complain("folder", self.tr("Tulis folder cadangan: kantor ini ada di server."))
            return
        page.be_content()
        page.show_made(self.tr("Sedang dicadangkan…"), busy=True)
        try:
            made = await self._beside(self._office.back_up_now, folder, self._clock())
            said = self.tr("Tersimpan dan sudah dibaca kembali: {file}").format(file=made)
        except (AntreanError, OSError) as error:
            said = self._failed(error)
        if self._is_open():
            page.show_made(said)
            await self.fill(page)

    async def _check(self, page: BackupPage, path: Path) -> None:
        page.show_checked(self.tr("Sedang dibaca…"), busy=True)
        try:
            held = await self._beside(self._office.check_backup, path)
            said = self.tr("Baik. {what}").format(what=self._holds(held))
        except (AntreanError, OSError) as error:
            said = self._failed(error)
        if self._is_open():
            page.show_checked(said)

    async def _preview(self, page: BackupPage, path: Path) -> None:
        page.show_preview(None, self.tr("Sedang dibandingkan…"))
        settings = self._settings()
        try:
            told = await self._beside(
                self._office.preview_restore,
                settings.database_url,
                path,
                settings.name,
                self._clock(),
            )
        except (AntreanError, OSError) as error:
            if self._is_open():
                page.show_preview(None, self._failed(error))
            return
        if self._is_open():
            page.show_preview(path, self._told(told), may_restore=not told.on_server)

    def _told(self, told: RestorePreview) -> str:
        lines = [self.tr("Cadangan: {what}").format(what=self._holds(told.backup))]
        if told.on_server:
            lines.append(
                self.tr(
                    "Kantor di server dipulihkan dari server, setelah kios dimatikan: {command}"
                ).format(command=told.command)
            )
            return "\n".join(lines)
        if told.now is None:
            lines.append(self.tr("Yang sekarang tidak dapat dibaca; berkasnya disimpan."))
        else:
            lines.append(self.tr("Sekarang: {what}").format(what=self._holds(told.now)))
            lost = max(0, told.now.tickets - told.backup.tickets)
            if lost:
                text = self.tr(
                    "{count} tiket sesudah cadangan hanya akan ada di kertas; nomornya tidak "
                    "diberikan lagi."
                )
                lines.append(text.format(count=lost))
            lines.append(self.tr("Keadaan sekarang disimpan sebagai berkas."))
        if told.stations:
            lines.append(
                self.tr(
                    "Masih bekerja: {names}. Tutup dahulu, supaya tidak ada yang bingung."
                ).format(names=", ".join(told.stations))
            )
        return "\n".join(lines)

    def _holds(self, held: Contents) -> str:
        if not held.tickets:
            return self.tr("belum ada tiket")
        return self.tr("{count} tiket, terakhir {label}").format(
            count=held.tickets, label=held.last_ticket
        )

    async def _restore(self, page: BackupPage, path: Path) -> None:
        page.show_restored(self.tr("Sedang dipulihkan…"), busy=True)
        url = self._settings().database_url
        try:
            kept, series = await self._beside(self._office.restore, url, path, self._clock())
        except (AntreanError, OSError) as error:
            if self._is_open():
                page.show_restored(self._failed(error))
            return
        said = self.tr("Dipulihkan.")
        if kept:
            said += " " + self.tr("Keadaan sebelumnya: {file}.").format(file=kept)
        if series:
            said += " " + self.tr("Nomor hari ini lanjut di seri {series}.").format(
                series=f"A{series}-001"
            )
        self.restored.emit()
        if self._is_open():
            page.show_preview(None, "")
            page.show_made(said)
            await self.fill(page)

    def _failed(self, error: Exception) -> str:
        remedy = getattr(error, "remedy", "")
        reason = f"{error}; {remedy}" if remedy else str(error)
        return self.tr("Belum berhasil: {reason}").format(reason=reason)
