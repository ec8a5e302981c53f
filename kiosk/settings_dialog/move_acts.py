"""Makes a server ready, moves the office there and this PC with it, or goes back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.server_moves import ServerMoves
from kiosk.settings_dialog.database_page import DatabasePage
from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.move_form import MoveForm
from kiosk.settings_dialog.move_wish import MoveWish
from queueing.errors import AntreanError, TicketsPending
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread

if TYPE_CHECKING:
    from shared_ui.station_settings import StationSettings

log = logging.getLogger(__name__)
Start = Callable[[Coroutine[Any, Any, None]], None]


class MoveActs(QObject):
    """Serves one dialog at a time, beside the office's thread.

    Signals: station_saved(StationSettings); progressed(table, done, total), from the thread that
    moves.
    """

    station_saved = Signal(object)
    progressed = Signal(str, int, int)

    def __init__(
        self,
        moves: Callable[[], ServerMoves],
        beside: OffThread,
        clock: Clock,
        settings: Callable[[], StationSettings],
        station_file: Path,
    ) -> None:
        super().__init__()
        self._moves, self._beside, self._clock = moves, beside, clock
        self._settings, self._file = settings, station_file
        self._cancelled = Event()
        self._dialog: SettingsDialog | None = None
        self.progressed.connect(self._show_progress)

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do what `dialog` asks for; `start` runs a coroutine and keeps it."""
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        form = dialog.page(DatabasePage).move_form
        form.ready_wanted.connect(lambda wish: start(self._make_ready(form, wish)))
        form.move_wanted.connect(lambda wish: start(self._move(form, wish)))
        form.cancel_wanted.connect(self._cancelled.set)
        form.back_wanted.connect(lambda wish: start(self._go_back(form, wish)))

    def _closed(self) -> None:
        # Nobody looks on: half of a move is taken back, one that is done stays.
        self._cancelled.set()
        self._dialog = None

    def _show_progress(self, table: str, done: int, total: int) -> None:
        if self._dialog is not None:
            # A large office takes longer than settings may be left open.
            self._dialog.stay_open()
            self._dialog.page(DatabasePage).move_form.show_progress(table, done, total)

    async def fill(self, dialog: SettingsDialog) -> None:
        """Show where the office came from, and who is still there."""
        form, came_from = dialog.page(DatabasePage).move_form, self._settings().database.moved_from
        form.show_moved_from(came_from.removeprefix("sqlite:///"))
        if not came_from:
            form.show_left("")
            return
        try:
            left = await self._beside(
                self._moves().left_behind, came_from, self._settings().name, self._clock()
            )
        except AntreanError as error:
            log.info("the old file is not read: %s", error)
            left = ()
        if self._dialog is not dialog:
            return
        text = self.tr(
            "Masih memakai berkas lama: {names}. Bawa berkas stasiun dari folder di atas ke PC "
            "masing-masing, lalu nyalakan lagi; di berkas lama tidak ada yang dapat dicatat."
        )
        form.show_left(text.format(names=", ".join(left)) if left else "")

    async def _make_ready(self, form: MoveForm, wish: MoveWish) -> None:
        form.made.setText(self.tr("Sedang disiapkan…"))
        form.show_busy(True)
        url = self._settings().database_url
        try:
            names = await self._beside(self._moves().make_ready, url, wish, self._clock())
            text = self.tr("Siap. Berkas stasiun di {folder}: {names}")
            said = text.format(folder=wish.folder, names=", ".join(names))
        except (AntreanError, OSError) as error:
            said = self._failed(error)
        if self._dialog is not None:
            form.made.setText(said)
            form.show_busy(False)

    async def _move(self, form: MoveForm, wish: MoveWish) -> None:
        self._cancelled.clear()
        form.moved.setText(self.tr("Sedang dipindahkan; nomor tidak diberikan sementara ini."))
        form.show_busy(True)
        settings = self._settings()
        try:
            done = await self._beside(
                self._moves().move,
                settings.database_url,
                wish,
                settings.name,
                self._clock(),
                self.progressed.emit,
                self._cancelled.is_set,
            )
        except (AntreanError, OSError, KeyError) as error:
            said = self._failed(error)
        else:
            said = self.tr("Pindah ke {place}: {count} tiket, setiap tabel dicocokkan.").format(
                place=done.place, count=done.tickets
            )
            await self._switch(settings, done.own_url, settings.database_url)
        await self._say(form, form.moved, said)

    async def _go_back(self, form: MoveForm, wish: MoveWish) -> None:
        settings = self._settings()
        came_from = settings.database.moved_from
        form.show_busy(True)
        try:
            since = await self._beside(self._moves().go_back, came_from, wish)
        except TicketsPending as error:
            said = self.tr(
                "Tidak kembali: {count} tiket diberikan di server sesudah pindah; berkas lama "
                "tidak mengenalnya."
            ).format(count=error.pending)
        except (AntreanError, OSError) as error:
            said = self._failed(error)
        else:
            said = self.tr("Kembali ke berkas lama. {count} catatan tinggal di server.").format(
                count=since.acts
            )
            await self._switch(settings, came_from, "")
        await self._say(form, form.returned, said)

    async def _say(self, form: MoveForm, label: Any, said: str) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        form.show_busy(False)
        await self.fill(dialog)
        label.setText(said)

    async def _switch(self, settings: StationSettings, url: str, came_from: str) -> None:
        """Write this PC's settings with the office's new place; the old one is kept in them."""
        from shared_ui.station_file import save

        database = settings.database.model_copy(update={"url": url, "moved_from": came_from})
        new = settings.model_copy(update={"database": database})
        await self._beside(save, self._file, new)
        self.station_saved.emit(new)
        if self._dialog is not None:
            self._dialog.database.show_url(url)

    def _failed(self, error: Exception) -> str:
        remedy = getattr(error, "remedy", "")
        reason = f"{error}; {remedy}" if remedy else str(error)
        return self.tr("Belum berhasil: {reason}").format(reason=reason)
