"""`antrean db init`: an office in a new file, or in an empty database with one login for all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import resources
from queueing.actions import OfficeData, set_up_office, valid_settings
from queueing.office_file.checked_toml import FileProblem
from queueing.office_file.reading import load_office
from queueing.store import open_store
from shared_ui.station_settings import default_database_url


def init(url: str | None, office: str, name: str | None) -> int:
    """Make the database at `url` (default: this user's) and fill it with an office.

    On a server the empty database must be there, and its login gets all rights: for one with
    roles see server_init. Raises FileProblem for unknown office data, BadSetting for a name or
    URL, StoreError.
    """
    data = office_data(office, name)
    store = open_store(url or default_database_url(), create=True)
    try:
        made = set_up_office(store, data)
        print(f"{store.place}: {'ready' if made else 'holds an office already, nothing changed'}")
    finally:
        store.close()
    return 0


def office_data(office: str, name: str | None) -> OfficeData:
    """Give the shipped data of an office, under another name if one is given."""
    data = load_office(office_path(office))
    if name is not None:
        data = replace(data, office=replace(data.office, name=name))
    valid_settings.check_all(data)
    return data


def office_path(name: str) -> Path:
    """Give the file of shipped office data; raises FileProblem for a name that is not there."""
    files = {path.stem: path for path in sorted(resources.OFFICES.glob("*.toml"))}
    if name not in files:
        raise FileProblem(f"--office {name}: no such office data; there are {', '.join(files)}")
    return files[name]
