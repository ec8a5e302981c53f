"""Backups of an office: one SQLite file each, whole, read back before it counts."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from queueing.errors import AntreanError
from queueing.store.copying import copy_rows, take_your_time
from queueing.store.engine import Store, open_store
from queueing.store.office_files import check_file, check_schema, copy_file, reading_of, told
from queueing.store.place import file_url, sqlite_path

DATED = re.compile(r"office-(\d{4}-\d{2}-\d{2})T(\d{6})\.db")
"""As setup/lan/backup.sh names them: one folder may hold the files of both."""


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A file in a folder of backups."""

    path: Path
    size: int
    """Bytes."""
    changed_at: float
    """Seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What an office's file holds."""

    tickets: int
    last_ticket: str
    """The label of the latest one, "" where none was given."""
    last_at: str
    """When something happened last, in UTC as the file has it; "" where nothing did."""


def back_up(store: Store, target: Path) -> None:
    """Copy the office into a new file while everybody goes on; whole and sound, or not at all.

    Of a server, too, the copy is an SQLite file: all tables as they were at one moment. Raises
    FileExistsError, FileNotFoundError for its folder, or a StoreError.
    """
    if target.exists():
        raise FileExistsError(f"{target} is there already")
    if not target.parent.is_dir():
        raise FileNotFoundError(f"{target.parent}: no such folder")
    try:
        if store.on_server:
            copy_of_server(store, target)
        else:
            copy_file(sqlite_path(store.url), target)
        make_one_file(target)
        check_file(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def back_up_dated(store: Store, folder: Path, now: datetime) -> Path:
    """Make the backup of a moment (in the PC's zone) in a folder, which is made; give the file.

    Raises OSError or a StoreError; a half-written file is never there under a backup's name.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = folder / f"office-{now:%Y-%m-%dT%H%M%S}.db"
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    back_up(store, part)
    part.replace(target)
    return target


def drop_oldest(folder: Path, keep: int) -> tuple[Path, ...]:
    """Delete all dated backups but the newest `keep`; give what went. Nothing else is touched."""
    dated = sorted(each for each in folder.iterdir() if DATED.fullmatch(each.name))
    gone = tuple(dated[: max(0, len(dated) - keep)])
    for old in gone:
        old.unlink()
    return gone


def backups_in(folder: Path) -> tuple[BackupFile, ...]:
    """Give the database files of a folder, the newest first; raises OSError."""
    found = []
    for path in folder.glob("*.db"):
        if path.is_file():
            facts = path.stat()
            found.append(BackupFile(path, facts.st_size, facts.st_mtime))
    return tuple(sorted(found, key=lambda file: file.changed_at, reverse=True))


def made_on(folder: Path, day: str) -> bool:
    """Tell whether a dated backup of a day ("2026-11-26") is there."""
    names = (path.name for path in folder.glob("office-*.db"))
    return any((found := DATED.fullmatch(name)) and found[1] == day for name in names)


def check_backup(path: Path) -> Contents:
    """Read a backup whole; raises StoreCorrupt, StoreMissing or SchemaTooNew."""
    check_file(path)
    check_schema(path)
    return contents_of(path)


def contents_of(path: Path) -> Contents:
    """Read what an office's file holds; raises StoreError."""
    with told(path), closing(reading_of(path)) as file:
        (tickets,) = file.execute("SELECT count(*) FROM ticket").fetchone()
        last = file.execute("SELECT label FROM ticket ORDER BY id DESC LIMIT 1").fetchone()
        at = file.execute("SELECT max(at) FROM event").fetchone()
    return Contents(int(tickets), str(last[0]) if last else "", str(at[0] or ""))


def is_readable(path: Path) -> str:
    """Give "" for a backup that can be read whole, else what is wrong with it."""
    try:
        check_backup(path)
    except AntreanError as error:
        return f"{error.message}; {error.remedy}"
    return ""


def copy_of_server(store: Store, target: Path) -> None:
    """Write what is on a server at one moment into a new file, while everybody goes on."""
    copy = open_store(file_url(target), create=True)
    try:
        with store.read() as reading, copy.write() as writing:
            take_your_time(reading)
            copy_rows(reading, writing)
    finally:
        copy.close()


def make_one_file(path: Path) -> None:
    """Leave one file that can also be read where nothing can be written beside it."""
    with told(path), closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")
