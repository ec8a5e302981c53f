"""`antrean db …` on an SQLite file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import resources
from antrean.office_file import load_office
from queueing.actions import set_up_office
from queueing.errors import StoreCorrupt, StoreMissing
from queueing.store import open_store
from queueing.store.place import sqlite_path
from shared_ui.station_settings import default_database_url


def init(url: str | None, office: str, name: str | None) -> int:
    """Make the database at `url` (default: this user's) and fill it with an office."""
    place = url or default_database_url()
    data = load_office(resources.OFFICES / f"{office}.toml")
    if name is not None:
        data = replace(data, office=replace(data.office, name=name))
    store = open_store(place, create=True)
    try:
        made = set_up_office(store, data)
    finally:
        store.close()
    print(
        f"{sqlite_path(place)}: {'ready' if made else 'holds an office already, nothing changed'}"
    )
    return 0


def upgrade(url: str | None) -> int:
    """Bring the schema to this Antrean's; a copy of an older file is kept beside it."""
    place = url or default_database_url()
    path = sqlite_path(place)
    if not path.exists():
        raise StoreMissing(f"{path}: no database there", "run: antrean db init")
    before = set(path.parent.glob(f"{path.stem}.schema-*"))
    open_store(place, create=True).close()
    copies = set(path.parent.glob(f"{path.stem}.schema-*")) - before
    print(f"{path}: up to date" + "".join(f"; the file before: {copy}" for copy in copies))
    return 0


def check(url: str | None) -> int:
    """Say whether every page of the file is sound; raises StoreCorrupt."""
    place = url or default_database_url()
    open_store(place).close()
    _check_file(sqlite_path(place))
    print(f"{sqlite_path(place)}: sound")
    return 0


def _check_file(path: Path) -> None:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        try:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            strays = connection.execute("PRAGMA foreign_key_check").fetchall()
        except sqlite3.DatabaseError as error:
            raise StoreCorrupt(f"{path}: {error}", "put the last backup in its place") from error
    if found != ["ok"] or strays:
        told = "; ".join(found[:3]) + (f"; {len(strays)} stray rows" if strays else "")
        raise StoreCorrupt(f"{path}: {told}", "put the last backup in its place")


def backup(url: str | None, target: Path) -> int:
    """Copy the database while it is in use; refuses to write over a file."""
    place = url or default_database_url()
    open_store(place).close()
    if target.exists():
        raise FileExistsError(f"{target} is there already; name another file")
    with (
        closing(sqlite3.connect(sqlite_path(place))) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
    _check_file(target)
    print(f"{target}: a whole copy of {sqlite_path(place)}")
    return 0


def restore(url: str | None, source: Path) -> int:
    """Put a sound backup in place, content for content; the replaced state is kept as a file."""
    path = sqlite_path(url or default_database_url())
    if not source.is_file():
        raise FileNotFoundError(f"{source}: no such backup")
    _check_file(source)
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = None
    if path.exists():
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        kept = path.with_name(f"{path.stem}.replaced.{stamp}{path.suffix}")
    # Through SQLite and not by moving files: stations that have it open see the new state.
    with closing(sqlite3.connect(path)) as target:
        if kept is not None:
            with closing(sqlite3.connect(kept)) as aside:
                target.backup(aside)
        with closing(sqlite3.connect(source)) as copy:
            copy.backup(target)
    open_store(f"sqlite:///{path.as_posix()}", create=True).close()
    print(f"{path}: restored from {source}" + (f"; the state before: {kept}" if kept else ""))
    return 0
