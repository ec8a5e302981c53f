"""Makes what was asked for: the office's database, the PIN, and last this kiosk's settings."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.first_start.answers import Answers, office_of

if TYPE_CHECKING:
    from queueing.actions import OfficeData
    from shared_ui.station_settings import StationSettings


@dataclass(frozen=True, slots=True)
class Made:
    """What there is now."""

    place: str
    """Where the database is, for people."""
    new_office: bool
    """Not so where the database held an office already, which stays as it is."""
    office_name: str
    services: int
    counters: int


def make(template: OfficeData, answers: Answers, pin: str, url: str, file: Path) -> Made:
    """Make the office at `url`, the PIN and the settings `file`; for the worker thread.

    The file comes last: until it stands, the first start begins anew, and what was made
    before is kept. Raises StoreError, BadSetting, PinRefused, OSError or StationFileError.
    """
    from kiosk.settings_dialog.pin_guard import PinGuard, security_file
    from queueing.actions import set_up_office
    from queueing.store import open_store
    from queueing.views import kiosk_snapshot
    from shared_ui.clock import system_clock
    from shared_ui.station_file import save

    data = office_of(template, answers)
    store = open_store(url, create=True)
    try:
        new = set_up_office(store, data)
        read = kiosk_snapshot(store, now=system_clock())
        made = Made(store.place, new, read.office.name, len(read.lines), len(data.counters))
    finally:
        store.close()
    file.parent.mkdir(parents=True, exist_ok=True)
    PinGuard(security_file(file)).set_pin(pin)
    save(file, settings_of(answers, url))
    return made


def settings_of(answers: Answers, url: str) -> StationSettings:
    """Give this kiosk's settings; raises ValueError where the printer's section refuses."""
    from shared_ui.station_settings import default_settings

    usual = default_settings("kiosk")
    data = usual.model_dump()
    data["station"]["language"] = answers.language
    data["database"]["url"] = url
    data["printer"] = asdict(answers.printer)
    return type(usual).model_validate(data)


def take_station_file(chosen: Path, file: Path) -> None:
    """Take a file that a server's administrator made for this kiosk.

    Raises StationFileError when it is not one.
    """
    from shared_ui.station_file import load, save

    save(file, load(chosen, "kiosk").settings)
