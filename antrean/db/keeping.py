"""`antrean db upgrade|check|backup|purge`, of a file and of a server."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

from antrean.db.check_office import check_office
from queueing.actions.purge import purge
from queueing.errors import SchemaTooOld
from queueing.store import open_store
from queueing.store.backups import back_up
from queueing.store.database_url import is_server, place_of
from queueing.store.office_files import check_file
from queueing.store.place import sqlite_path
from shared_ui.station_settings import default_database_url


def upgrade(url: str | None) -> int:
    """Bring the schema to this Antrean's; a copy of an older file is kept beside it.

    On a server it needs the owner's login and keeps no copy: `antrean db backup` comes first.
    """
    place = url or default_database_url()
    path = None if is_server(place) else sqlite_path(place)
    before = _copies(path)
    try:
        open_store(place).close()
    except SchemaTooOld:
        open_store(place, create=True).close()
    copies = _copies(path) - before
    told_copies = "".join(f"; the file before: {copy}" for copy in copies)
    print(f"{place_of(place)}: up to date{told_copies}")
    return 0


def _copies(path: Path | None) -> set[Path]:
    return set() if path is None else set(path.parent.glob(f"{path.stem}.schema-*"))


def check(url: str | None) -> int:
    """Say whether the database is sound: every page of a file, and what the office promises.

    Raises StoreCorrupt with what is wrong.
    """
    place = url or default_database_url()
    store = open_store(place)
    try:
        if not store.on_server:
            check_file(sqlite_path(place))
        for remark in check_office(store):
            print(f"note: {remark}")
    finally:
        store.close()
    print(f"{store.place}: sound")
    return 0


def backup(url: str | None, target: Path) -> int:
    """Copy the database while it is in use into a file; refuses to write over one.

    Of a server, too, the copy is an SQLite file: all tables as they were at one moment.
    """
    store = open_store(url or default_database_url())
    try:
        back_up(store, target)
    finally:
        store.close()
    print(f"{target}: a whole copy of {store.place}")
    return 0


def purge_days(url: str | None, before: date, now: datetime) -> int:
    """Delete the service days before a date; raises BadSetting for one that is too late."""
    store = open_store(url or default_database_url())
    try:
        gone = purge(store, before=before, request_id=str(uuid4()), now=now)
    finally:
        store.close()
    print(
        f"{store.place}: {gone.days} service days before {before} are gone, with {gone.tickets}"
        f" tickets, {gone.events} events and {gone.print_jobs} papers"
    )
    return 0
