"""What the page of checks wants of the network and of the office, off the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Problem, Topic
from kiosk.settings_dialog.page_acts import Saved
from queueing.errors import AntreanError, BadSetting, NotPermitted
from queueing.model import Component
from queueing.probes import Probe
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread
from shared_ui.probe_words import finding_remedy, finding_text, setting_text

log = logging.getLogger(__name__)
Start = Callable[[Coroutine[Any, Any, None]], None]


class ProbeOffice(Protocol):
    """What the page asks of the office, on the worker thread."""

    def probes(self) -> tuple[tuple[Component, ...], tuple[Probe, ...]]:
        """Read components and probes; raises StoreError."""

    def save_probe(self, probe: Probe, request_id: str, now: datetime) -> Probe:
        """Add (id 0) or change a probe; raises BadSetting."""

    def delete_probe(self, probe_id: int, request_id: str, now: datetime) -> None:
        """Take a probe away."""


class ProbeActs(QObject):
    """Serves one dialog at a time; a look has the settings' own thread, the office another."""

    def __init__(
        self,
        office: ProbeOffice,
        off_thread: OffThread,
        beside: OffThread,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        super().__init__()
        self._office, self._off_thread, self._beside = office, off_thread, beside
        self._clock, self._new_id = clock, new_id
        self._dialog: SettingsDialog | None = None
        self._known: tuple[Probe, ...] = ()
        self._filled = False

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do what `dialog` asks for; `start` runs a coroutine and keeps it."""
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.probes.try_wanted.connect(lambda probe: start(self._try(dialog, probe)))
        dialog.probes.delete_wanted.connect(lambda probe_id: start(self._delete(dialog, probe_id)))

    def _closed(self) -> None:
        self._dialog = None

    async def fill(self, dialog: SettingsDialog) -> None:
        """Read the probes and show them; none where this PC's login may not see them."""
        self._filled = True
        try:
            components, self._known = await self._off_thread(self._office.probes)
        except AntreanError as error:
            log.info("settings without the checks: %s", error)
            components, self._known, self._filled = (), (), False
        dialog.probes.show_components(components)
        dialog.probes.show_rows(self._known)

    async def fill_closed(self, dialog: SettingsDialog) -> None:
        """Read what could not be read before."""
        if not self._filled:
            await self.fill(dialog)

    def check(self, _dialog: SettingsDialog) -> tuple[Problem, ...]:
        """Give nothing: a check's fields are judged by the office when it is saved."""
        return ()

    def known(self) -> tuple[Probe, ...]:
        """Give the probes as they were read or saved last."""
        return self._known

    def show(self, dialog: SettingsDialog, known: tuple[Probe, ...]) -> None:
        """Show older probes; one that was deleted since stays deleted."""
        there = {probe.id for probe in self._known}
        dialog.probes.show_rows(tuple(probe for probe in known if probe.id in there))

    async def save(self, dialog: SettingsDialog) -> Saved:
        """Save what changed, one act for each; the first refusal ends it."""
        before = {probe.id: probe for probe in self._known}
        rows, saved = list(dialog.probes.rows()), list[str]()
        for place, probe in enumerate(rows):
            if before.get(probe.id) == probe:
                continue
            try:
                rows[place] = await self._off_thread(
                    self._office.save_probe, probe, self._new_id(), self._clock()
                )
            except BadSetting as error:
                return Saved(tuple(saved), _problem(error, place))
            except NotPermitted:
                return Saved(tuple(saved), permitted=False)
            saved.append(self.tr("pemeriksaan {name}").format(name=probe.name))
            self._known = tuple(row for row in rows[: place + 1] if row.id) + tuple(
                one for one in self._known if one.id not in {row.id for row in rows[: place + 1]}
            )
        if saved:
            dialog.probes.show_rows(tuple(rows))
        return Saved(tuple(saved))

    async def _try(self, dialog: SettingsDialog, probe: Probe) -> None:
        from queueing.actions.probes import try_probe

        dialog.probes.show_result(self.tr("Sedang diperiksa…"), busy=True)
        finding = await self._beside(try_probe, probe, now=self._clock())
        if self._dialog is dialog:
            told = f"{finding_text(finding)} {finding_remedy(finding)}".strip()
            dialog.probes.show_result(told)

    async def _delete(self, dialog: SettingsDialog, probe_id: int) -> None:
        try:
            await self._off_thread(
                self._office.delete_probe, probe_id, self._new_id(), self._clock()
            )
        except NotPermitted:
            said = self.tr("Server hanya menerimanya dari akun pengelola.")
        except AntreanError as error:
            said = f"{error.message}; {error.remedy}"
        else:
            self._known = tuple(probe for probe in self._known if probe.id != probe_id)
            return
        if self._dialog is dialog:
            dialog.say(said, wrong=True)
            await self.fill(dialog)


def _problem(error: BadSetting, place: int) -> Problem:
    field = error.field.removeprefix("probe.")
    return Problem(Topic.PROBES, field, setting_text(error.field), place)
