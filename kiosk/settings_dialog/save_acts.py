"""Saves all topics of the settings, says how that went, and brings back what was replaced."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Draft, Problem
from kiosk.settings_dialog.filling import Filling
from kiosk.settings_dialog.last_save import Before
from kiosk.settings_dialog.page_acts import TopicActs
from kiosk.settings_dialog.rules import check
from kiosk.settings_dialog.saver import Saver
from kiosk.settings_dialog.saving import counters_saved, services_saved
from queueing.errors import AntreanError, TicketsPending
from shared_ui.off_thread import OffThread

if TYPE_CHECKING:
    from shared_ui.station_settings import StationSettings


class SaveActs(QObject):
    """Signals: station_saved(StationSettings); office_saved()."""

    station_saved = Signal(object)
    office_saved = Signal()

    def __init__(
        self,
        saver: Saver,
        off_thread: OffThread,
        filling: Filling,
        pages: tuple[TopicActs, ...],
        settings: Callable[[], StationSettings],
        station_file: Path,
    ) -> None:
        super().__init__()
        self._saver, self._off_thread, self._filling = saver, off_thread, filling
        self._pages, self._settings, self._file = pages, settings, station_file
        self._before: Before | None = None

    def begin(self) -> None:
        """Forget what an earlier dialog saved."""
        self._before = None

    async def save(self, dialog: SettingsDialog, draft: Draft) -> None:
        """Save all that is right in every field; else nothing."""
        problems = check(draft)
        for acts in self._pages:
            problems += acts.check(dialog)
        dialog.show_problems(problems)
        if problems:
            self._not_saved(dialog)
            return
        dialog.set_busy(True)
        before = Before(
            self._settings(), self._filling.office, tuple(acts.known() for acts in self._pages)
        )
        try:
            if await self._save_checked(dialog, draft):
                self._before = before
                dialog.allow_undo()
        finally:
            dialog.set_busy(False)

    async def undo(self, dialog: SettingsDialog) -> None:
        """Save once more what stood there before the last save."""
        before = self._before
        if before is None:
            return
        await self._filling.show_station(dialog, before.settings)
        if before.office is not None:
            self._filling.show_office(dialog, before.office)
        for acts, known in zip(self._pages, before.pages, strict=True):
            acts.show(dialog, known)
        await self.save(dialog, dialog.draft())

    async def _save_checked(self, dialog: SettingsDialog, draft: Draft) -> bool:
        """Save all; tell whether everything was saved, and anything at all."""
        try:
            outcome = await self._off_thread(
                self._saver.save, draft, self._settings(), self._file, self._filling.office
            )
        except TicketsPending as error:
            text = self.tr(
                "Belum disimpan: {count} tiket menunggu digabung. "
                "Coba lagi setelah server terhubung kembali."
            )
            dialog.say(text.format(count=error.pending), wrong=True)
            return False
        except AntreanError as error:
            self._say_failure(dialog, f"{error.message}; {error.remedy}")
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
        saved = await self._save_pages(dialog, outcome.saved)
        if saved is None:
            return False
        if outcome.office or len(saved) > len(outcome.saved):
            await self._filling.fill_office(dialog)
        if not saved:
            dialog.say(self.tr("Tidak ada yang berubah."))
        else:
            dialog.say(self._saved(saved))
        return bool(saved)

    async def _save_pages(
        self, dialog: SettingsDialog, saved: tuple[str, ...]
    ) -> tuple[str, ...] | None:
        """Save the pages that are saved by themselves; None where one was refused, and said."""
        before = len(saved)
        for acts in self._pages:
            done = await acts.save(dialog)
            saved += done.saved
            if done.problem is not None:
                dialog.show_problems((done.problem,))
                self._not_saved(dialog)
            elif not done.permitted:
                dialog.say(self._for_the_administrator(saved), wrong=True)
            elif done.failure:
                self._say_failure(dialog, done.failure)
            else:
                continue
            return None
        if len(saved) > before:
            self.office_saved.emit()
        return saved

    async def _show_refusal(self, dialog: SettingsDialog, draft: Draft, problem: Problem) -> None:
        # What was typed stays in the fields; what was added before the refusal has an id now.
        known = await self._filling.read_again()
        dialog.services.show_rows(services_saved(draft.services or (), known.services))
        dialog.counters.show_rows(counters_saved(draft.counters or (), known.counters))
        dialog.show_problems((problem,))
        self._not_saved(dialog)

    def _saved(self, what: tuple[str, ...]) -> str:
        return self.tr("Tersimpan: {what}.").format(what=", ".join(what))

    def _for_the_administrator(self, saved: tuple[str, ...]) -> str:
        # What was typed stays in the fields: somebody may have to copy it.
        text = self.tr(
            "Setelan kantor belum disimpan: server hanya menerimanya dari akun pengelola."
        )
        return f"{self._saved(saved)} {text}" if saved else text

    def _say_failure(self, dialog: SettingsDialog, reason: str) -> None:
        text = self.tr("Belum disimpan: {reason}")
        dialog.say(text.format(reason=reason), wrong=True)

    def _not_saved(self, dialog: SettingsDialog) -> None:
        dialog.say(self.tr("Belum disimpan. Periksa bagian yang bertanda."), wrong=True)
