"""Opens the settings, checks the PIN, reads and saves; keeps the dialog free of all that."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.settings_dialog.database_acts import DatabaseActs
from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Draft, OfficeDraft, Problem
from kiosk.settings_dialog.last_save import Before
from kiosk.settings_dialog.lock_acts import LockActs
from kiosk.settings_dialog.neighbour_acts import NeighbourActs
from kiosk.settings_dialog.permission_acts import PermissionActs
from kiosk.settings_dialog.pin_guard import PinGuard
from kiosk.settings_dialog.printer_acts import PrinterActs
from kiosk.settings_dialog.roles import Role
from kiosk.settings_dialog.rules import check
from kiosk.settings_dialog.saver import Known, Saver, SettingsActs
from kiosk.settings_dialog.saving import (
    counters_saved,
    draft_of,
    services_saved,
)
from kiosk.settings_dialog.security_acts import SecurityActs
from kiosk.settings_dialog.served_pages import page_acts
from queueing.errors import AntreanError, TicketsPending
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread
from shared_ui.theme import Metrics

if TYPE_CHECKING:
    from kiosk.print_hook import PrinterSetup
    from shared_ui.station_settings import StationSettings

log = logging.getLogger(__name__)


class SettingsController(QObject):
    """Signals: station_saved(StationSettings); office_saved(); closed()."""

    station_saved = Signal(object)
    office_saved = Signal()
    closed = Signal()

    def __init__(
        self,
        window: QWidget,
        acts: SettingsActs,
        off_thread: OffThread,
        clock: Clock,
        *,
        station_file: Path,
        settings: Callable[[], StationSettings],
        printers: Callable[[], PrinterSetup],
        panel_inches: Callable[[], float],
        new_id: Callable[[], str] = lambda: str(uuid4()),
    ) -> None:
        super().__init__()
        self._window, self._acts, self._off_thread = window, acts, off_thread
        self._clock, self._file = clock, station_file
        self._settings, self._printers, self._inches = settings, printers, panel_inches
        self._saver = Saver(acts, clock, new_id)
        # A PIN or a test print must not wait for a slow database, nor it for them.
        self._beside = OffThread("settings")
        self._printer_acts = PrinterActs(self._beside, printers)
        self._database_acts = DatabaseActs(acts, self._beside)
        self._lock = LockActs(self._beside, clock, station_file, self._entered)
        self._security_acts = SecurityActs(self._beside)
        self._permission = PermissionActs(acts, off_thread)
        self._neighbour_acts = NeighbourActs(acts, off_thread, self._beside, clock, new_id)
        self._page_acts = page_acts(acts, off_thread, self._beside, clock, new_id)
        self._office: Known | None = None
        self._before: Before | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.dialog: SettingsDialog | None = None

    def open(self) -> None:
        """Open the dialog at its lock; does nothing while it is open."""
        if self.dialog is not None:
            return
        metrics = Metrics.for_window(self._window.width(), self._window.height(), self._inches())
        dialog = SettingsDialog(self._window, metrics)
        self.dialog = dialog
        dialog.save_wanted.connect(lambda draft: self._start(self._save(draft)))
        dialog.undo_wanted.connect(lambda: self._start(self._undo(dialog)))
        self._before = None
        self._lock.serve(dialog, self._start)
        self._database_acts.serve(dialog, self._start)
        self._printer_acts.serve(dialog, self._start)
        self._neighbour_acts.serve(dialog, self._start)
        self._permission.serve(dialog, self._start, lambda: self._permitted(dialog))
        for page in self._page_acts:
            page.serve(dialog, self._start)
        dialog.finished.connect(self._closed)
        dialog.begin()
        dialog.pin.busy()
        self._start(self._lock.look(dialog))

    async def stop(self) -> None:
        """Close the dialog, end what is under way."""
        if self.dialog is not None:
            self.dialog.reject()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._beside.close()

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.closed.emit()

    async def _entered(self, dialog: SettingsDialog, guard: PinGuard, role: Role) -> None:
        self._acts.act_as(role.value)
        self._security_acts.serve(dialog, guard, self._start)
        await self._fill(dialog)
        dialog.unlock(role)

    async def _fill(self, dialog: SettingsDialog) -> None:
        station, url, printer = draft_of(self._settings())
        dialog.station.show_draft(station, str(self._file))
        dialog.database.show_url(url)
        dialog.printer.show_draft(printer, await self._beside(self._printers().profiles))
        await self._fill_office(dialog)

    async def _fill_office(self, dialog: SettingsDialog) -> None:
        try:
            self._office = await self._off_thread(self._saver.read)
            await self._permission.look(dialog)
        except AntreanError as error:
            log.warning("settings without the office: %s", error)
            self._office = None
            dialog.show_office(False)
            text = self.tr("Basis data belum dapat dibaca: {reason}")
            dialog.say(text.format(reason=f"{error.message}; {error.remedy}"), wrong=True)
            return
        dialog.show_office(True)
        self._show_office(dialog, self._office)
        await self._neighbour_acts.fill(dialog)
        for acts in self._page_acts:
            await acts.fill(dialog)

    def _show_office(self, dialog: SettingsDialog, known: Known) -> None:
        office = known.office
        dialog.office.show_office(
            OfficeDraft(office.name, office.follow_address, known.logo, office.return_minutes)
        )
        dialog.services.show_rows(known.services)
        dialog.counters.show_services(known.services)
        dialog.counters.show_rows(known.counters)

    async def _permitted(self, dialog: SettingsDialog) -> None:
        """Fill what only the administrator may read; what was typed elsewhere stays."""
        await self._neighbour_acts.fill(dialog)
        for acts in self._page_acts:
            await acts.fill_closed(dialog)
        dialog.say(self.tr("Setelan kantor dapat disimpan sekarang."))

    async def _save(self, draft: Draft) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        problems = check(draft)
        for acts in self._page_acts:
            problems += acts.check(dialog)
        dialog.show_problems(problems)
        if problems:
            self._not_saved(dialog)
            return
        dialog.set_busy(True)
        before = Before(
            self._settings(), self._office, tuple(acts.known() for acts in self._page_acts)
        )
        try:
            if await self._save_checked(dialog, draft):
                self._before = before
                dialog.allow_undo()
        finally:
            dialog.set_busy(False)

    async def _undo(self, dialog: SettingsDialog) -> None:
        """Save once more what stood there before the last save."""
        before = self._before
        if before is None:
            return
        station, url, printer = draft_of(before.settings)
        dialog.station.show_draft(station, str(self._file))
        dialog.database.show_url(url)
        profiles = await self._beside(self._printers().profiles)
        dialog.printer.show_draft(printer, profiles)
        if before.office is not None:
            self._show_office(dialog, before.office)
        for acts, known in zip(self._page_acts, before.pages, strict=True):
            acts.show(dialog, known)
        await self._save(dialog.draft())

    async def _save_checked(self, dialog: SettingsDialog, draft: Draft) -> bool:
        """Save all; tell whether everything was saved, and anything at all."""
        try:
            outcome = await self._off_thread(
                self._saver.save, draft, self._settings(), self._file, self._office
            )
        except TicketsPending as error:
            text = self.tr(
                "Belum disimpan: {count} tiket menunggu digabung. "
                "Coba lagi setelah server terhubung kembali."
            )
            dialog.say(text.format(count=error.pending), wrong=True)
            return False
        except AntreanError as error:
            text = self.tr("Belum disimpan: {reason}")
            dialog.say(text.format(reason=f"{error.message}; {error.remedy}"), wrong=True)
            return False
        if outcome.station is not None:
            self.station_saved.emit(outcome.station)
        if outcome.office:
            self.office_saved.emit()
        if outcome.problem is not None:
            await self._show_refusal(dialog, draft, outcome.problem)
            return False
        if not outcome.permitted:
            dialog.say(self._for_the_administrator(outcome.saved), wrong=True)
            return False
        pages = await self._save_pages(dialog, outcome.saved)
        if pages is None:
            return False
        if outcome.office or len(pages) > len(outcome.saved):
            await self._fill_office(dialog)
        if not pages:
            dialog.say(self.tr("Tidak ada yang berubah."))
        else:
            text = self.tr("Tersimpan: {what}.")
            dialog.say(text.format(what=", ".join(pages)))
        return bool(pages)

    async def _save_pages(
        self, dialog: SettingsDialog, saved: tuple[str, ...]
    ) -> tuple[str, ...] | None:
        """Save the pages that are saved by themselves; None where one was refused, and said."""
        before = len(saved)
        for acts in self._page_acts:
            done = await acts.save(dialog)
            saved += done.saved
            if done.problem is not None:
                dialog.show_problems((done.problem,))
                self._not_saved(dialog)
            elif not done.permitted:
                dialog.say(self._for_the_administrator(saved), wrong=True)
            elif done.failure:
                text = self.tr("Belum disimpan: {reason}")
                dialog.say(text.format(reason=done.failure), wrong=True)
            else:
                continue
            return None
        if len(saved) > before:
            self.office_saved.emit()
        return saved

    async def _show_refusal(self, dialog: SettingsDialog, draft: Draft, problem: Problem) -> None:
        # What was typed stays in the fields; what was added before the refusal has an id now.
        known = self._office = await self._off_thread(self._saver.read)
        dialog.services.show_rows(services_saved(draft.services or (), known.services))
        dialog.counters.show_rows(counters_saved(draft.counters or (), known.counters))
        dialog.show_problems((problem,))
        self._not_saved(dialog)

    def _for_the_administrator(self, saved: tuple[str, ...]) -> str:
        # What was typed stays in the fields: somebody may have to copy it.
        text = self.tr(
            "Setelan kantor belum disimpan: server hanya menerimanya dari akun pengelola."
        )
        if not saved:
            return text
        return self.tr("Tersimpan: {what}.").format(what=", ".join(saved)) + " " + text

    def _not_saved(self, dialog: SettingsDialog) -> None:
        dialog.say(self.tr("Belum disimpan. Periksa bagian yang bertanda."), wrong=True)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("settings failed", exc_info=task.exception())
