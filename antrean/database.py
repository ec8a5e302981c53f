"""`antrean db …` on an SQLite file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import resources
from antrean.checked_toml import FileProblem
from antrean.office_file import load_office
from queueing.actions import set_up_office, valid_settings
from queueing.errors import BadSetting, SchemaTooOld, StoreCorrupt, StoreLocked, StoreMissing
from queueing.store import open_store
from queueing.store.failures import known_error
from queueing.store.migrating import HEAD, too_new
from queueing.store.place import check_place, sqlite_path
from shared_ui.station_settings import default_database_url

PATIENCE_SECONDS = 30.0
"""How long a copy waits for other programs that hold the database."""
AGAIN = "put the last backup in its place"


def init(url: str | None, office: str, name: str | None) -> int:
    """Make the database at `url` (default: this user's) and fill it with an office.

    Raises FileProblem for unknown office data, BadSetting for a name or URL, StoreError.
    """
    place = url or default_database_url()
    data = load_office(_office_file(office))
    if name is not None:
        data = replace(data, office=replace(data.office, name=name))
    valid_settings.check_all(data)
    store = open_store(place, create=True)
    try:
        made = set_up_office(store, data)
    finally:
        store.close()
    print(
        f"{sqlite_path(place)}: {'ready' if made else 'holds an office already, nothing changed'}"
    )
    return 0


def _office_file(name: str) -> Path:
    files = {path.stem: path for path in sorted(resources.OFFICES.glob("*.toml"))}
    if name not in files:
        raise FileProblem(f"--office {name}: no such office data; there are {', '.join(files)}")
    return files[name]


def upgrade(url: str | None) -> int:
    """Bring the schema to this Antrean's; a copy of an older file is kept beside it."""
    place = url or default_database_url()
    path = sqlite_path(place)
    before = set(path.parent.glob(f"{path.stem}.schema-*"))
    try:
        open_store(place).close()
    except SchemaTooOld:
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


def backup(url: str | None, target: Path) -> int:
    """Copy the database while it is in use; refuses to write over a file."""
    place = url or default_database_url()
    open_store(place).close()
    if target.exists():
        raise FileExistsError(f"{target} is there already")
    if not target.parent.is_dir():
        raise FileNotFoundError(f"{target.parent}: no such folder")
    try:
        _copy(sqlite_path(place), target)
        # One file that can also be read where nothing can be written beside it.
        with _told(target), closing(sqlite3.connect(target)) as copy:
            copy.execute("PRAGMA journal_mode=DELETE")
        _check_file(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    print(f"{target}: a whole copy of {sqlite_path(place)}")
    return 0


def restore(url: str | None, source: Path) -> int:
    """Put a sound backup in place, content for content; the replaced state is kept as a file.

    Raises before anything is changed: FileNotFoundError without a backup, StoreCorrupt for a
    damaged one, StoreMissing for one without an office, SchemaTooNew for a newer Antrean's.
    """
    path = sqlite_path(url or default_database_url())
    if not source.is_file():
        raise FileNotFoundError(f"{source}: no such backup")
    if path.exists() and path.samefile(source):
        raise BadSetting("backup", f"{source} is the database itself", "name the backup's file")
    _check_file(source)
    _check_schema(source)
    check_place(path, create=True)
    kept = _keep_aside(path) if path.exists() else None
    # Through SQLite and not by moving files: stations that have it open see the new state.
    _copy(source, path)
    open_store(f"sqlite:///{path.as_posix()}", create=True).close()
    print(f"{path}: restored from {source}" + (f"; the state before: {kept}" if kept else ""))
    return 0


def _keep_aside(path: Path) -> Path:
    stamp, turn = datetime.now(UTC).strftime("%Y%m%d-%H%M%S"), 1
    kept = path.with_name(f"{path.stem}.replaced.{stamp}{path.suffix}")
    while kept.exists():
        turn += 1
        kept = path.with_name(f"{path.stem}.replaced.{stamp}-{turn}{path.suffix}")
    try:
        _copy(path, kept)
    except StoreCorrupt:
        # No SQLite file any more: only its bytes can be kept, for somebody who can read them.
        kept.unlink(missing_ok=True)
        for end in ("", "-wal", "-shm"):
            part = path.with_name(path.name + end)
            if part.exists():
                part.replace(kept.with_name(kept.name + end))
    return kept


def _copy(source: Path, target: Path) -> None:
    """Copy a database page for page; raises StoreLocked when others hold it too long."""
    end = monotonic() + PATIENCE_SECONDS

    def give_up(status: int, _remaining: int, _total: int) -> None:
        # The driver itself tries for ever.
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and monotonic() > end:
            raise StoreLocked(
                f"{target} or {source} is held by another program",
                "close the program that keeps it open",
            )

    with (
        _told(source),
        closing(_reading(source)) as reading,
        _told(target),
        closing(sqlite3.connect(target, timeout=0)) as writing,
    ):
        reading.backup(writing, progress=give_up)


def _check_file(path: Path) -> None:
    with _told(path), closing(_reading(path)) as connection:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        strays = connection.execute("PRAGMA foreign_key_check").fetchall()
    if found != ["ok"] or strays:
        told = "; ".join(found[:3]) + (f"; {len(strays)} stray rows" if strays else "")
        raise StoreCorrupt(f"{path}: {told}", AGAIN)


def _check_schema(path: Path) -> None:
    with _told(path), closing(_reading(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = {row[0] for row in tables}
        query = "SELECT version_num FROM alembic_version"
        row = connection.execute(query).fetchone() if "alembic_version" in names else None
    if row is None or "office" not in names:
        raise StoreMissing(f"{path} has no Antrean tables", "name a file of antrean db backup")
    if str(row[0]) > HEAD:
        raise too_new(path, str(row[0]))


def _reading(path: Path) -> sqlite3.Connection:
    # As a URI of its own making: a path may hold ? # and %.
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Raise the StoreError that fits what the driver says of the file."""
    try:
        yield
    except sqlite3.Error as error:
        raise known_error(str(error), str(path)) from error
