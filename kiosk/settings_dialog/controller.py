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

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Draft, OfficeDraft, Problem
from kiosk.settings_dialog.pin_guard import PinFileDamaged, PinGuard, PinRefused, security_file
from kiosk.settings_dialog.pin_page import Asking
from kiosk.settings_dialog.printer_acts import PrinterActs
from kiosk.settings_dialog.rules import check
from kiosk.settings_dialog.saver import Known, Saver, SettingsActs
from kiosk.settings_dialog.saving import (
    counters_saved,
    draft_of,
    services_saved,
)
from queueing.errors import AntreanError
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
        self._guard: PinGuard | None = None
        self._office: Known | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.dialog: SettingsDialog | None = None

    def open(self) -> None:
        """Open the dialog at its lock; does nothing while it is open."""
        if self.dialog is not None:
            return
        metrics = Metrics.for_window(self._window.width(), self._window.height(), self._inches())
        dialog = SettingsDialog(self._window, metrics)
        self.dialog = dialog
        dialog.pin_given.connect(lambda pin: self._start(self._pin_given(pin)))
        dialog.save_wanted.connect(lambda draft: self._start(self._save(draft)))
        dialog.database_test_wanted.connect(lambda url: self._start(self._test_database(url)))
        self._printer_acts.serve(dialog, self._start)
        dialog.finished.connect(self._closed)
        dialog.begin()
        dialog.pin.busy()
        self._start(self._look_at_the_lock(dialog))

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

    async def _look_at_the_lock(self, dialog: SettingsDialog) -> None:
        try:
            path = security_file(self._file)
            self._guard = await self._beside(lambda: PinGuard(path, clock=self._clock))
        except (PinFileDamaged, OSError) as error:
            log.error("%s", error)
            text = self.tr("Berkas PIN rusak. Hapus {file} di komputer ini untuk membuat PIN baru.")
            dialog.pin.lock(text.format(file=security_file(self._file)))
            return
        dialog.pin.ask(Asking.PIN if self._guard.has_pin else Asking.NEW_PIN)
        if self._guard.wait_seconds() > 0:
            dialog.pin.wait(self._guard.wait_seconds())

    async def _pin_given(self, pin: str) -> None:
        dialog, guard = self.dialog, self._guard
        if dialog is None or guard is None:
            return
        dialog.pin.busy()
        try:
            if guard.has_pin:
                right = await self._beside(guard.check, pin)
            else:
                await self._beside(guard.set_pin, pin)
                right = True
        except PinRefused:
            dialog.pin.ask(Asking.NEW_PIN)
            return
        except OSError as error:
            text = self.tr("PIN tidak dapat disimpan di {file}: {reason}")
            path = security_file(self._file)
            dialog.pin.lock(text.format(file=path, reason=error.strerror))
            return
        if right:
            await self._fill(dialog)
            dialog.unlock()
        elif guard.wait_seconds() > 0:
            dialog.pin.wait(guard.wait_seconds())
        else:
            dialog.pin.refuse(guard.tries_left)

    async def _fill(self, dialog: SettingsDialog) -> None:
        station, url, printer = draft_of(self._settings())
        dialog.station.show_draft(station, str(self._file))
        dialog.database.show_url(url)
        dialog.printer.show_draft(printer, await self._beside(self._printers().profiles))
        await self._fill_office(dialog)

    async def _fill_office(self, dialog: SettingsDialog) -> None:
        try:
            self._office = await self._off_thread(self._saver.read)
        except AntreanError as error:
            log.warning("settings without the office: %s", error)
            self._office = None
            dialog.show_office(False)
            text = self.tr("Basis data belum dapat dibaca: {reason}")
            dialog.say(text.format(reason=f"{error.message}; {error.remedy}"), wrong=True)
            return
        known = self._office
        dialog.show_office(True)
        office = known.office
        dialog.office.show_office(OfficeDraft(office.name, office.follow_address, known.logo))
        dialog.services.show_rows(known.services)
        dialog.counters.show_services(known.services)
        dialog.counters.show_rows(known.counters)

    async def _save(self, draft: Draft) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        problems = check(draft)
        dialog.show_problems(problems)
        if problems:
            self._not_saved(dialog)
            return
        dialog.set_busy(True)
        try:
            await self._save_checked(dialog, draft)
        finally:
            dialog.set_busy(False)

    async def _save_checked(self, dialog: SettingsDialog, draft: Draft) -> None:
        try:
            outcome = await self._off_thread(
                self._saver.save, draft, self._settings(), self._file, self._office
            )
        except AntreanError as error:
            text = self.tr("Belum disimpan: {reason}")
            dialog.say(text.format(reason=f"{error.message}; {error.remedy}"), wrong=True)
            return
        if outcome.station is not None:
            self.station_saved.emit(outcome.station)
        if outcome.office:
            self.office_saved.emit()
        if outcome.problem is not None:
            await self._show_refusal(dialog, draft, outcome.problem)
            return
        if outcome.office:
            await self._fill_office(dialog)
        if not outcome.saved:
            dialog.say(self.tr("Tidak ada yang berubah."))
        else:
            text = self.tr("Tersimpan: {what}.")
            dialog.say(text.format(what=", ".join(outcome.saved)))

    async def _show_refusal(self, dialog: SettingsDialog, draft: Draft, problem: Problem) -> None:
        # What was typed stays in the fields; what was added before the refusal has an id now.
        known = self._office = await self._off_thread(self._saver.read)
        dialog.services.show_rows(services_saved(draft.services or (), known.services))
        dialog.counters.show_rows(counters_saved(draft.counters or (), known.counters))
        dialog.show_problems((problem,))
        self._not_saved(dialog)

    def _not_saved(self, dialog: SettingsDialog) -> None:
        dialog.say(self.tr("Belum disimpan. Periksa bagian yang bertanda."), wrong=True)

    async def _test_database(self, url: str) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        dialog.database.show_result(self.tr("Sedang diuji…"), busy=True)
        try:
            await self._beside(self._acts.test_database, url)
            result = self.tr("Tersambung. Data antrean dapat dibaca dan ditulis.")
        except AntreanError as error:
            result = self.tr("Tidak tersambung: {reason}").format(
                reason=f"{error.message}; {error.remedy}"
            )
        dialog.database.show_result(result)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("settings failed", exc_info=task.exception())
