"""Fills the pages of the settings from this PC's settings and from the office."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.settings_dialog.backup_page import BackupPage
from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import OfficeDraft
from kiosk.settings_dialog.languages_page import LanguagesPage
from kiosk.settings_dialog.neighbour_acts import NeighbourActs
from kiosk.settings_dialog.page_acts import TopicActs
from kiosk.settings_dialog.permission_acts import PermissionActs
from kiosk.settings_dialog.saver import Known, Saver
from kiosk.settings_dialog.saving import backup_of, draft_of, languages_of
from queueing.errors import AntreanError
from shared_ui.off_thread import OffThread

if TYPE_CHECKING:
    from kiosk.print_hook import PrinterSetup
    from shared_ui.station_settings import StationSettings

log = logging.getLogger(__name__)


class Filling(QObject):
    """Reads and shows; `office` is what was read last, None while it cannot be read."""

    def __init__(
        self,
        saver: Saver,
        off_thread: OffThread,
        beside: OffThread,
        *,
        station_file: Path,
        printers: Callable[[], PrinterSetup],
        permission: PermissionActs,
        neighbours: NeighbourActs,
        pages: tuple[TopicActs, ...],
    ) -> None:
        super().__init__()
        self._saver, self._off_thread, self._beside = saver, off_thread, beside
        self._file, self._printers = station_file, printers
        self._permission, self._neighbours, self._pages = permission, neighbours, pages
        self.office: Known | None = None

    async def fill(self, dialog: SettingsDialog, settings: StationSettings) -> None:
        """Fill all pages."""
        await self.show_station(dialog, settings)
        await self.fill_office(dialog)

    async def show_station(self, dialog: SettingsDialog, settings: StationSettings) -> None:
        """Fill the pages of this PC."""
        station, url, printer = draft_of(settings)
        dialog.station.show_draft(station, str(self._file))
        dialog.page(LanguagesPage).show_draft(languages_of(settings))
        dialog.database.show_url(url)
        dialog.page(BackupPage).show_draft(backup_of(settings))
        dialog.printer.show_draft(printer, await self._beside(self._printers().profiles))

    async def fill_office(self, dialog: SettingsDialog) -> None:
        """Fill the office's pages, or close them where it cannot be read."""
        try:
            self.office = await self._off_thread(self._saver.read)
            await self._permission.look(dialog)
        except AntreanError as error:
            log.warning("settings without the office: %s", error)
            self.office = None
            dialog.show_office(False)
            text = self.tr("Basis data belum dapat dibaca: {reason}")
            dialog.say(text.format(reason=f"{error.message}; {error.remedy}"), wrong=True)
            return
        dialog.show_office(True)
        self.show_office(dialog, self.office)
        await self._neighbours.fill(dialog)
        for acts in self._pages:
            await acts.fill(dialog)

    def show_office(self, dialog: SettingsDialog, known: Known) -> None:
        """Fill the fields that are no pages by themselves."""
        office = known.office
        dialog.office.show_office(
            OfficeDraft(office.name, office.follow_address, known.logo, office.return_minutes)
        )
        dialog.services.show_rows(known.services)
        dialog.counters.show_services(known.services)
        dialog.counters.show_rows(known.counters)

    async def fill_closed(self, dialog: SettingsDialog) -> None:
        """Fill what only the administrator may read; what was typed elsewhere stays."""
        await self._neighbours.fill(dialog)
        for acts in self._pages:
            await acts.fill_closed(dialog)
        dialog.say(self.tr("Setelan kantor dapat disimpan sekarang."))

    async def read_again(self) -> Known:
        """Read what the office has now."""
        known = self.office = await self._off_thread(self._saver.read)
        return known
