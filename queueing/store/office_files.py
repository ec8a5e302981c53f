"""Office files as a whole: copied page for page, looked at, kept aside."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from queueing.errors import StoreCorrupt, StoreLocked, StoreMissing
from queueing.store.failures import known_error
from queueing.store.migrating import HEAD, too_new

PATIENCE_SECONDS = 30.0
"""How long a copy waits for other programs that hold the database."""
AGAIN = "put the last backup in its place"


def free_place(path: Path) -> Path:
    """Give a name beside `path` for what is replaced now, which nothing has yet."""
    stamp, turn = datetime.now(UTC).strftime("%Y%m%d-%H%M%S"), 1
    kept = path.with_name(f"{path.stem}.replaced.{stamp}{path.suffix}")
    while kept.exists():
        turn += 1
        kept = path.with_name(f"{path.stem}.replaced.{stamp}-{turn}{path.suffix}")
    return kept


def keep_aside(path: Path) -> Path:
    """Copy a database beside itself, or move its bytes there if it is none; give the place."""
    kept = free_place(path)
    try:
        copy_file(path, kept)
    except StoreCorrupt:
        # No SQLite file any more: only its bytes can be kept, for somebody who can read them.
        kept.unlink(missing_ok=True)
        for end in ("", "-wal", "-shm"):
            part = path.with_name(path.name + end)
            if part.exists():
                part.replace(kept.with_name(kept.name + end))
    return kept


def copy_file(source: Path, target: Path) -> None:
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
        told(source),
        closing(reading_of(source)) as reading,
        told(target),
        closing(sqlite3.connect(target, timeout=0)) as writing,
    ):
        reading.backup(writing, progress=give_up)


def check_file(path: Path) -> None:
    """Raise StoreCorrupt unless every page is sound and every reference leads somewhere."""
    with told(path), closing(reading_of(path)) as connection:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        strays = connection.execute("PRAGMA foreign_key_check").fetchall()
    if found != ["ok"] or strays:
        said = "; ".join(found[:3]) + (f"; {len(strays)} stray rows" if strays else "")
        raise StoreCorrupt(f"{path}: {said}", AGAIN)


def check_schema(path: Path) -> None:
    """Raise StoreMissing for a file without an office, SchemaTooNew for a newer Antrean's."""
    with told(path), closing(reading_of(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = {row[0] for row in tables}
        query = "SELECT version_num FROM alembic_version"
        row = connection.execute(query).fetchone() if "alembic_version" in names else None
    if row is None or "office" not in names:
        raise StoreMissing(f"{path} has no Antrean tables", "name a file of antrean db backup")
    if str(row[0]) > HEAD:
        raise too_new(str(path), str(row[0]))


def reading_of(path: Path) -> sqlite3.Connection:
    """Open a file to be read and never to be made."""
    # As a URI of its own making: a path may hold ? # and %.
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise the StoreError that fits what the driver says of the file."""
    try:
        yield
    except sqlite3.Error as error:
        raise known_error(str(error), str(path)) from error
