"""Saves what changed: the station's file first, then the office, one act for each change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.drafts import Draft, OfficeDraft, Problem, Topic
from kiosk.settings_dialog.saving import (
    changed_counters,
    changed_services,
    problem_of,
    settings_with,
)
from queueing.errors import BadSetting
from queueing.model import Counter, Office, Service
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


class SettingsActs(Protocol):
    """What the settings ask of the office, on the worker thread."""

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

    def save_service(self, service: Service, request_id: str, now: datetime) -> Service:
        """Add (id 0) or change a service; raises BadSetting."""

    def save_counter(self, counter: Counter, request_id: str, now: datetime) -> Counter:
        """Add (id 0) or change a counter; raises BadSetting."""

    def test_database(self, url: str) -> None:
        """Open another database and close it again; raises StoreError or BadSetting."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was saved, in words; `problem` is the office's refusal that ended the save."""

    station: StationSettings | None
    office: bool
    saved: tuple[str, ...]
    problem: Problem | None = None


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
        """Save all that differs; raises StationFileError or StoreError.

        The rules were checked before, so a refusal of the office is rare (another kiosk took
        the same letter a moment ago); it ends the save, and what came before it stays saved.
        """
        from shared_ui.station_file import save

        said: list[str] = []
        wanted = settings_with(settings, draft)
        if wanted != settings:
            save(file, wanted)
            said.append(QCoreApplication.translate("SettingsSaver", "setelan kios ini"))
        station = wanted if wanted != settings else None
        problem = None if office is None else self._save_office(draft, office, said)
        in_office = len(said) > (station is not None)
        return Outcome(station, in_office, tuple(said), problem)

    def _save_office(self, draft: Draft, known: Known, said: list[str]) -> Problem | None:
        topic = Topic.OFFICE
        row: int | None = None
        try:
            if draft.office is not None:
                self._save_name(draft.office, known, said)
            topic = Topic.SERVICES
            for at, service in changed_services(known.services, draft.services or ()):
                row = at
                self._acts.save_service(service, self._new_id(), self._clock())
                text = QCoreApplication.translate("SettingsSaver", "layanan {letter}")
                said.append(text.format(letter=service.prefix))
            topic = Topic.COUNTERS
            for at, counter in changed_counters(known.counters, draft.counters or ()):
                row = at
                self._acts.save_counter(counter, self._new_id(), self._clock())
                text = QCoreApplication.translate("SettingsSaver", "loket {number}")
                said.append(text.format(number=counter.number))
        except BadSetting as error:
            return problem_of(error, topic, row)
        return None

    def _save_name(self, draft: OfficeDraft, known: Known, said: list[str]) -> None:
        if draft.name != known.office.name:
            self._acts.rename_office(draft.name, self._new_id(), self._clock())
            said.append(QCoreApplication.translate("SettingsSaver", "nama kantor"))
        if (draft.follow_address, draft.logo) != (known.office.follow_address, known.logo):
            self._acts.set_office_printing(
                draft.follow_address, draft.logo, self._new_id(), self._clock()
            )
            said.append(QCoreApplication.translate("SettingsSaver", "isi tiket"))
