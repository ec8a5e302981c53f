"""Reads what was changed in the settings, for its page."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Problem
from kiosk.settings_dialog.history_page import HistoryPage, Told
from kiosk.settings_dialog.history_words import act_text, field_texts
from kiosk.settings_dialog.office_desk import OpenOffice
from kiosk.settings_dialog.page_acts import Saved, Start
from queueing.errors import AntreanError
from shared_ui.language import local_time
from shared_ui.off_thread import OffThread

if TYPE_CHECKING:
    from queueing.views import SettingChange

log = logging.getLogger(__name__)


class HistoryActs:
    """Serves one page; it saves nothing."""

    def __init__(self, office: OpenOffice, off_thread: OffThread) -> None:
        self._office, self._off_thread = office, off_thread

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do nothing: the page is only read."""

    async def fill(self, dialog: SettingsDialog) -> None:
        """Read the latest changes."""
        try:
            changes, zone = await self._off_thread(self._read)
        except AntreanError as error:
            log.info("settings without their history: %s", error)
            return
        told = tuple(Told(_line(change, zone), field_texts(change.details)) for change in changes)
        dialog.page(HistoryPage).show_changes(told)

    async def fill_closed(self, dialog: SettingsDialog) -> None:
        """Read what the administrator sees: the changes at all PCs."""
        await self.fill(dialog)

    def check(self, _dialog: SettingsDialog) -> tuple[Problem, ...]:
        """Give nothing: there is no field."""
        return ()

    async def save(self, _dialog: SettingsDialog) -> Saved:
        """Save nothing."""
        return Saved()

    def known(self) -> None:
        """Give nothing: there is no field."""

    def show(self, dialog: SettingsDialog, known: None) -> None:
        """Show nothing: what happened stays."""

    def _read(self) -> tuple[tuple[SettingChange, ...], str]:
        from queueing.store.rows import office_of, services_of
        from queueing.views import settings_history
        from queueing.views.settings_history import lettered

        store = self._office.settings_store
        with store.read() as connection:
            zone = office_of(connection).time_zone
            letters = {service.id: service.prefix for service in services_of(connection).values()}
        changes = tuple(
            replace(change, details=lettered(change.details, letters))
            for change in settings_history(store)
        )
        return changes, zone


def _line(change: SettingChange, zone: str) -> str:
    at: datetime = local_time(change.at, zone)
    who = ", ".join(part for part in (change.station, change.officer) if part)
    return f"{at:%d.%m.%Y %H.%M}  {act_text(change.kind, change.details)}  ({who or '–'})"
