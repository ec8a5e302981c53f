"""Saves what changed: the station's file first, then the office, one act for each change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.backup_office import BackupOffice
from kiosk.settings_dialog.drafts import Draft, OfficeDraft, Problem, Topic
from kiosk.settings_dialog.file_office import SettingsFileOffice
from kiosk.settings_dialog.neighbour_office import NeighbourOffice
from kiosk.settings_dialog.office_desk import OpenOffice
from kiosk.settings_dialog.permitting_office import PermittingOffice
from kiosk.settings_dialog.saving import (
    changed_counters,
    changed_services,
    counter_facts,
    overtaken,
    problem_of,
    service_facts,
    settings_with,
)
from queueing.errors import BadSetting, NotPermitted
from queueing.model import Component, Counter, Office, Service
from queueing.probes import Probe
from shared_ui.clock import Clock

if TYPE_CHECKING:
    from shared_ui.station_settings import StationSettings

OfficeData = tuple[Office, tuple[Service, ...], tuple[Counter, ...]]


@dataclass(frozen=True, slots=True)
class Known:
    """The office as it was read: what a save is compared with."""

    office: Office
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    logo: bytes | None = None


class SettingsActs(
    NeighbourOffice, OpenOffice, PermittingOffice, BackupOffice, SettingsFileOffice, Protocol
):
    """What the settings ask of the office, on the worker thread."""

    def may_change(self) -> None:
        """Raise TicketsPending while numbers of this kiosk wait to be merged."""

    def office_data(self) -> OfficeData:
        """Read the office with all its services and counters; raises StoreError."""

    def rename_office(self, name: str, request_id: str, now: datetime) -> None:
        """Change the office's name; raises BadSetting."""

    def office_logo(self) -> bytes | None:
        """Read the office's logo, a PNG; raises StoreError."""

    def set_office_printing(
        self, follow_address: str, logo: bytes | None, request_id: str, now: datetime
    ) -> None:
        """Change what all tickets of the office carry; raises BadSetting."""

    def set_return_minutes(self, minutes: int, request_id: str, now: datetime) -> None:
        """Change how long a skipped person may come back; raises BadSetting."""

    def save_service(self, service: Service, request_id: str, now: datetime) -> Service:
        """Add (id 0) or change a service; raises BadSetting."""

    def save_counter(self, counter: Counter, request_id: str, now: datetime) -> Counter:
        """Add (id 0) or change a counter; raises BadSetting."""

    def probes(self) -> tuple[tuple[Component, ...], tuple[Probe, ...]]:
        """Read components and probes; raises StoreError."""

    def save_probe(self, probe: Probe, request_id: str, now: datetime) -> Probe:
        """Add (id 0) or change a probe; raises BadSetting."""

    def delete_probe(self, probe_id: int, request_id: str, now: datetime) -> None:
        """Take a probe away."""

    def test_database(self, url: str) -> None:
        """Open another database and close it again; raises StoreError or BadSetting."""

    def create_database(self, url: str) -> str:
        """Make a database with this office's settings and no tickets; give the office's name."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was saved, in words; `problem` is the office's refusal that ended the save.

    Not `permitted`: the server lets this kiosk's login change nothing of the office.
    """

    station: StationSettings | None
    office: bool
    saved: tuple[str, ...]
    problem: Problem | None = None
    permitted: bool = True


class Saver:
    """Saves a checked draft; runs on the worker thread."""

    def __init__(self, acts: SettingsActs, clock: Clock, new_id: Callable[[], str]) -> None:
        self._acts, self._clock, self._new_id = acts, clock, new_id

    def read(self) -> Known:
        """Read the office with its logo; raises StoreError."""
        return Known(*self._acts.office_data(), self._acts.office_logo())

    def save(
        self, draft: Draft, settings: StationSettings, file: Path, office: Known | None
    ) -> Outcome:
        """Save all that differs; raises StationFileError, StoreError or TicketsPending.

        The rules were checked before, so a refusal of the office is rare (another kiosk took
        the same letter a moment ago); it ends the save, and what came before it stays saved.
        """
        from shared_ui.station_file import save

        said: list[str] = []
        wanted = settings_with(settings, draft)
        if (wanted.name, wanted.database_url) != (settings.name, settings.database_url):
            # Under another name, or at another server, nobody would bring them.
            self._acts.may_change()
        if wanted != settings:
            save(file, wanted)
            said.append(QCoreApplication.translate("SettingsSaver", "setelan kios ini"))
        station = wanted if wanted != settings else None
        problem, permitted = None, True
        try:
            problem = None if office is None else self._save_office(draft, office, said)
        except NotPermitted:
            permitted = False
        in_office = len(said) > (station is not None)
        return Outcome(station, in_office, tuple(said), problem, permitted)

    def _save_office(self, draft: Draft, known: Known, said: list[str]) -> Problem | None:
        office, services, counters = self._acts.office_data()
        problem = None
        if draft.office is not None:
            problem = self._save_name(draft.office, known, office, said)
        if problem is None:
            problem = self._save_services(draft.services or (), known, services, said)
        if problem is None:
            problem = self._save_counters(draft.counters or (), known, counters, said)
        return problem

    def _save_services(
        self,
        wanted: tuple[Service, ...],
        known: Known,
        now: tuple[Service, ...],
        said: list[str],
    ) -> Problem | None:
        before, there = {s.id: s for s in known.services}, {s.id: s for s in now}
        for row, service in changed_services(known.services, wanted):
            current = there.get(service.id)
            if current is not None and service_facts(current) != service_facts(before[service.id]):
                return overtaken(Topic.SERVICES, "name_id", current.name.id, row)
            # What it needs is set on another page.
            needs = service.components if current is None else current.components
            try:
                kept = replace(service, components=needs)
                self._acts.save_service(kept, self._new_id(), self._clock())
            except BadSetting as error:
                return problem_of(error, Topic.SERVICES, row)
            text = QCoreApplication.translate("SettingsSaver", "layanan {letter}")
            said.append(text.format(letter=service.prefix))
        return None

    def _save_counters(
        self,
        wanted: tuple[Counter, ...],
        known: Known,
        now: tuple[Counter, ...],
        said: list[str],
    ) -> Problem | None:
        before, there = {c.id: c for c in known.counters}, {c.id: c for c in now}
        for row, counter in changed_counters(known.counters, wanted):
            current = there.get(counter.id)
            if current is not None and counter_facts(current) != counter_facts(before[counter.id]):
                return overtaken(Topic.COUNTERS, "name", current.name, row)
            try:
                self._acts.save_counter(counter, self._new_id(), self._clock())
            except BadSetting as error:
                return problem_of(error, Topic.COUNTERS, row)
            text = QCoreApplication.translate("SettingsSaver", "loket {number}")
            said.append(text.format(number=counter.number))
        return None

    def _save_name(
        self, draft: OfficeDraft, known: Known, now: Office, said: list[str]
    ) -> Problem | None:
        if draft.name != known.office.name and now.name not in (known.office.name, draft.name):
            return overtaken(Topic.OFFICE, "name", now.name)
        try:
            self._save_office_fields(draft, known, said)
        except BadSetting as error:
            return problem_of(error, Topic.OFFICE, None)
        return None

    def _save_office_fields(self, draft: OfficeDraft, known: Known, said: list[str]) -> None:
        if draft.name != known.office.name:
            self._acts.rename_office(draft.name, self._new_id(), self._clock())
            said.append(QCoreApplication.translate("SettingsSaver", "nama kantor"))
        if (draft.follow_address, draft.logo) != (known.office.follow_address, known.logo):
            self._acts.set_office_printing(
                draft.follow_address, draft.logo, self._new_id(), self._clock()
            )
            said.append(QCoreApplication.translate("SettingsSaver", "isi tiket"))
        if draft.return_minutes != known.office.return_minutes:
            self._acts.set_return_minutes(draft.return_minutes, self._new_id(), self._clock())
            said.append(QCoreApplication.translate("SettingsSaver", "waktu kembali"))
