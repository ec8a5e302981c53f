"""A backup takes the place of a state, and no number is given twice."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from queueing.actions.after_restore import go_on_after_restore, last_request, papers_under_way
from queueing.actions.restored_stations import rejoin_stations, stations_of
from queueing.calendar import service_day
from queueing.errors import AntreanError, BadSetting, StoreCorrupt
from queueing.store import Store, office_files, open_store
from queueing.store.backups import make_one_file
from queueing.store.copying import copy_attached, copy_rows, empty, hold_all, take_your_time
from queueing.store.database_url import is_server
from queueing.store.engine import make_store
from queueing.store.office_files import (
    check_file,
    check_schema,
    copy_file,
    free_place,
    keep_aside,
)
from queueing.store.place import check_place, file_url, sqlite_path
from queueing.store.replaced_state import Replaced, read_replaced
from queueing.store.rows import office_of

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore left."""

    place: str
    kept: Path | None
    """Where the replaced state is kept; None where there was none."""
    series: str
    """Of today's numbers from now on, "" for the usual one."""


def restore(
    url: str, source: Path, clock: Clock | None = None, *, complete: bool = False
) -> Restored:
    """Put a sound backup in place, content for content; the replaced state is kept as a file.

    From now on numbers go on where nobody was given one (actions.after_restore); with
    `complete` staff say that none was given after the backup. What day it is says `clock`, else
    this PC, and of a server the server. Raises before anything is changed: FileNotFoundError
    without a backup, StoreCorrupt for a damaged one, StoreMissing for one without an office,
    SchemaTooNew for a newer Antrean's.
    """
    if not source.is_file():
        raise FileNotFoundError(f"{source}: no such backup")
    if not is_server(url) and _is_same(sqlite_path(url), source):
        raise BadSetting("backup", f"{source} is the database itself", "name the backup's file")
    check_file(source)
    check_schema(source)
    with tempfile.TemporaryDirectory(prefix="antrean-restore-") as folder:
        prepared = Path(folder) / "backup.db"
        copy_file(source, prepared)
        open_store(file_url(prepared), create=True).close()
        make_one_file(prepared)
        if is_server(url):
            kept, series, told = _on_server(url, source, prepared, clock, complete=complete)
        else:
            kept, series, told = _in_file(
                sqlite_path(url),
                prepared,
                clock() if clock else datetime.now(UTC),
                complete=complete,
            )
    return Restored(told, kept, series)


def _is_same(path: Path, source: Path) -> bool:
    return path.exists() and path.samefile(source)


Done = tuple[Path | None, str, str]
"""Where the replaced state is kept, the day's series, and what place was restored."""


def _in_file(path: Path, prepared: Path, now: datetime, *, complete: bool) -> Done:
    check_place(path, create=True)
    if path.exists() and _is_sound(path):
        return *_swap(path, prepared, now, complete=complete), str(path)
    # Nothing that could be asked: what was given since the backup is not known.
    kept = keep_aside(path) if path.exists() else None
    new = open_store(file_url(prepared))
    try:
        with new.write() as connection:
            series = go_on_after_restore(connection, None, complete=complete, now=now)
    finally:
        new.close()
    make_one_file(prepared)
    # Through SQLite and not by moving files: stations that have it open see the new state.
    copy_file(prepared, path)
    open_store(file_url(path), create=True).close()
    return kept, series, str(path)


def _is_sound(path: Path) -> bool:
    try:
        check_file(path)
        open_store(file_url(path), create=True).close()
    except AntreanError as error:
        # A newer Antrean's, or one of another program: only its bytes are kept.
        if isinstance(error, StoreCorrupt) or "schema" in error.message:
            return False
        raise
    return True


def _swap(path: Path, prepared: Path, now: datetime, *, complete: bool) -> tuple[Path, str]:
    """Put the backup's rows in place of all others, in one transaction with the copy of these.

    Between the copy and the new state no station can be given a number that neither knows of.
    """
    live = make_store(file_url(path))
    patience = int(office_files.PATIENCE_SECONDS * 1000)
    live.on_connect(lambda raw: raw.execute("PRAGMA foreign_keys=OFF"))
    live.on_connect(lambda raw: raw.execute(f"PRAGMA busy_timeout={patience}"))
    live.on_connect(lambda raw: raw.execute("ATTACH ? AS backup", (str(prepared),)))
    backup = open_store(file_url(prepared))
    try:
        with backup.read() as reading, live.write() as writing:
            kept = keep_aside(path)
            replaced = _read(reading, kept, now)
            empty(writing)
            copy_attached(writing, "backup")
            series = go_on_after_restore(writing, replaced, complete=complete, now=now)
        return kept, series
    finally:
        backup.close()
        live.close()


def _read(backup: Connection, kept: Path, now: datetime) -> Replaced | None:
    day = service_day(now, office_of(backup).time_zone)
    return read_replaced(kept, day, last_request(backup), papers_under_way(backup))


def _on_server(
    url: str, source: Path, prepared: Path, clock: Clock | None, *, complete: bool
) -> Done:
    live = make_store(url)
    backup = open_store(file_url(prepared))
    try:
        open_store(url, create=True).close()
        kept = free_place(source.with_name(f"{live.place.split()[0]}.db"))
        with backup.read() as reading, live.write() as writing:
            take_your_time(writing)
            hold_all(writing)
            stations = stations_of(writing)
            _keep_rows(writing, kept)
            now = clock() if clock else _moment(writing)
            replaced = _read(reading, kept, now)
            empty(writing)
            copy_rows(reading, writing)
            series = go_on_after_restore(writing, replaced, complete=complete, now=now)
            rejoin_stations(writing, stations)
        return kept, series, live.place
    finally:
        backup.close()
        live.close()


def _moment(connection: Connection) -> datetime:
    moment = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
    assert isinstance(moment, datetime)
    return moment.astimezone(UTC)


def _keep_rows(connection: Connection, kept: Path) -> None:
    try:
        copy: Store = open_store(file_url(kept), create=True)
        try:
            with copy.write() as writing:
                copy_rows(connection, writing)
        finally:
            copy.close()
        make_one_file(kept)
    except BaseException:
        kept.unlink(missing_ok=True)
        raise
