"""Schema versions: upgrade after keeping a copy, refuse what a newer Antrean wrote."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from queueing.errors import SchemaTooNew, SchemaTooOld, StoreCorrupt, StoreMissing
from queueing.store import granting
from queueing.store.copying import take_your_time
from queueing.store.failures import damage_told, known_error
from queueing.store.place import sqlite_path

if TYPE_CHECKING:
    from queueing.store.engine import Store

HEAD = "0005"
"""The schema this Antrean writes; a test holds it against the migration files."""
SCRIPTS = Path(__file__).resolve().parent / "migrations"


def found_version(connection: Connection) -> str | None:
    """Give the schema version of a database, None when it has no Antrean schema."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    row = connection.execute(text("SELECT version_num FROM alembic_version")).first()
    return None if row is None else str(row[0])


def check_version(store: Store) -> None:
    """Raise StoreMissing, SchemaTooOld or SchemaTooNew unless the schema is HEAD."""
    with damage_told(store.place), store.read() as connection:
        found = found_version(connection)
    if found is None:
        raise StoreMissing(f"{store.place} has no Antrean tables", "run: antrean db init")
    if found > HEAD:
        raise too_new(store.place, found)
    if found < HEAD:
        raise SchemaTooOld(f"{store.place} has schema {found}", "run: antrean db upgrade")


def too_new(place: str, found: str) -> SchemaTooNew:
    """Give the error for a database of a newer Antrean."""
    return SchemaTooNew(
        f"{place} has schema {found}, this Antrean knows {HEAD}",
        "install the newer Antrean",
    )


def upgrade(store: Store, scripts: Path = SCRIPTS, head: str = HEAD) -> Path | None:
    """Bring the schema to `head`; give the copy of the file kept before, None if none was due.

    Several stations may do this at once: the first migrates, the others wait and find it done.
    On a server no copy is made here (a dump is not ours to keep there), and one transaction
    holds the whole upgrade.
    """
    with damage_told(store.place), store.read() as connection:
        found = found_version(connection)
    if found == head:
        return None
    if found is not None and found > head:
        raise too_new(store.place, found)
    if store.on_server:
        with store.write() as connection:
            if found_version(connection) != head:
                granting.withdraw_views(connection)
                # The rows of years may take longer than an act may, and so may a slow PC between
                # two statements.
                take_your_time(connection)
                _migrate(connection, scripts)
                granting.apply(connection)
        return None
    return _upgrade_file(store, scripts, head)


def _upgrade_file(store: Store, scripts: Path, head: str) -> Path | None:
    path = sqlite_path(store.url)
    with _unreferenced(store.url) as alone, alone.write() as connection:
        found = found_version(connection)
        if found == head:
            return None
        # Copied under the write lock: a station that comes second must not copy the new schema
        # over the copy of the old one.
        copy = None if found is None else keep_copy(path, found)
        _migrate(connection, scripts)
        _check_references(connection, path)
    return copy


@contextmanager
def _unreferenced(url: str) -> Iterator[Store]:
    # SQLite changes most of a table by making it anew, and with foreign keys on the old one
    # cannot be dropped; they can only be switched off outside a transaction.
    from queueing.store.engine import make_store

    store = make_store(url)
    store.on_connect(lambda raw: raw.execute("PRAGMA foreign_keys=OFF"))
    try:
        yield store
    finally:
        store.close()


def _check_references(connection: Connection, path: Path) -> None:
    broken = connection.execute(text("PRAGMA foreign_key_check")).all()
    if broken:
        raise StoreCorrupt(
            f"{path}: {len(broken)} references would lead nowhere after the upgrade",
            "nothing was changed; put the last backup in its place",
        )


def keep_copy(path: Path, version: str) -> Path:
    """Copy a database in use, whole, beside itself; give the copy's path, or raise StoreError."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    copy = path.with_name(f"{path.stem}.schema-{version}.{stamp}{path.suffix}")
    try:
        with (
            closing(sqlite3.connect(path)) as source,
            closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
    except sqlite3.Error as error:
        copy.unlink(missing_ok=True)
        raise known_error(str(error), str(copy)) from error
    return copy


def _migrate(connection: Connection, scripts: Path) -> None:
    # Alembic is imported only when a migration is due: stations start without it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
