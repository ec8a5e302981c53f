"""What the page of other offices wants: reads, looks at a file's key, trusts, saves."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.neighbour_office import NeighbourOffice
from kiosk.settings_dialog.neighbours_page import TrustWish
from queueing.errors import AntreanError, BadSetting, NotPermitted
from queueing.neighbours import Neighbour, OwnStatus
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread

log = logging.getLogger(__name__)
Start = Callable[[Coroutine[Any, Any, None]], None]


class NeighbourActs(QObject):
    """Serves one dialog at a time; a look at a source is beside the office's thread."""

    def __init__(
        self,
        office: NeighbourOffice,
        off_thread: OffThread,
        beside: OffThread,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        super().__init__()
        self._office, self._off_thread, self._beside = office, off_thread, beside
        self._clock, self._new_id = clock, new_id
        self._dialog: SettingsDialog | None = None

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do what `dialog` asks for; `start` runs a coroutine and keeps it."""
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        page = dialog.neighbours
        page.own_wanted.connect(lambda own: start(self._save_own(dialog, own)))
        page.look_wanted.connect(lambda code, source: start(self._look(dialog, code, source)))
        page.trust_wanted.connect(lambda wish: start(self._trust(dialog, wish)))
        page.forget_wanted.connect(lambda office: start(self._forget(dialog, office)))

    def _closed(self) -> None:
        self._dialog = None

    def _open(self, dialog: SettingsDialog) -> bool:
        return self._dialog is dialog

    async def fill(self, dialog: SettingsDialog) -> None:
        """Fill the page; one this PC's login may not read stays closed."""
        try:
            data = await self._off_thread(self._office.neighbour_data)
        except NotPermitted as error:
            log.info("settings without the other offices: %s", error)
            if self._open(dialog):
                dialog.neighbours.setEnabled(False)
            return
        if self._open(dialog):
            dialog.neighbours.setEnabled(True)
            dialog.neighbours.show_data(*data)

    async def _save_own(self, dialog: SettingsDialog, own: OwnStatus) -> None:
        page = dialog.neighbours
        page.be_content()
        try:
            await self._off_thread(self._office.save_own_status, own, self._new_id(), self._clock())
            await self.fill(dialog)
        except AntreanError as error:
            if self._open(dialog):
                page.show_own(self._refused(dialog, error))
            return
        if self._open(dialog):
            page.show_own(self.tr("Tersimpan."))

    async def _look(self, dialog: SettingsDialog, code: str, source: str) -> None:
        page = dialog.neighbours
        page.show_look(self.tr("Sedang dilihat…"), busy=True)
        try:
            name, _, fingerprint = await self._beside(self._office.look_at_key, code, source)
        except AntreanError as error:
            if self._open(dialog):
                page.show_look(self._because(error))
            return
        if self._open(dialog):
            text = self.tr("{office}: {key}. Cocokkan lewat telepon.")
            page.show_look(text.format(office=name, key=fingerprint))

    async def _trust(self, dialog: SettingsDialog, wish: TrustWish) -> None:
        page = dialog.neighbours
        page.be_content()
        page.show_trust(self.tr("Sedang diperiksa…"), busy=True)
        try:
            said = await self._trusted(wish)
            if not said:
                await self.fill(dialog)
        except AntreanError as error:
            said = self._refused(dialog, error) if self._open(dialog) else ""
        if self._open(dialog):
            page.show_trust(said or self.tr("Tersimpan."))

    async def _forget(self, dialog: SettingsDialog, neighbour: Neighbour) -> None:
        page = dialog.neighbours
        try:
            await self._off_thread(
                self._office.delete_neighbour, neighbour.id, self._new_id(), self._clock()
            )
            await self.fill(dialog)
            said = self.tr("{office} tidak dipercaya lagi.").format(office=neighbour.name)
        except AntreanError as error:
            said = self._refused(dialog, error) if self._open(dialog) else ""
        if self._open(dialog):
            page.show_trust(said)

    async def _trusted(self, wish: TrustWish) -> str:
        """Save an office whose fingerprint fits; give what is missing, "" when it was saved."""
        neighbour, told = wish.neighbour, wish.fingerprint
        if told or not neighbour.public_key:
            look = self._office.look_at_key
            name, key, fingerprint = await self._beside(look, neighbour.code, neighbour.source)
            if _letters(told) != _letters(fingerprint):
                return self.tr(
                    "Belum disimpan: ketik sidik kunci seperti dibacakan kantor itu, "
                    "dan bandingkan dengan yang terlihat."
                )
            neighbour = replace(neighbour, public_key=key, name=neighbour.name or name)
        await self._off_thread(
            self._office.save_neighbour, neighbour, self._new_id(), self._clock()
        )
        return ""

    def _refused(self, dialog: SettingsDialog, error: AntreanError) -> str:
        """Say why nothing was saved, beside the field where there is one."""
        if isinstance(error, NotPermitted):
            return self.tr(
                "Belum disimpan: server hanya menerimanya dari akun pengelola. "
                "Pakai perintah antrean status di server."
            )
        if isinstance(error, BadSetting):
            dialog.neighbours.complain(error.field, f"{error.message}; {error.remedy}")
        return self._because(error)

    def _because(self, error: AntreanError) -> str:
        reason = f"{error.message}; {error.remedy}"
        return self.tr("Belum berhasil: {reason}").format(reason=reason)


def _letters(told: str) -> str:
    return "".join(c for c in told.upper() if c.isalnum())
