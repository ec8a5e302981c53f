"""The office database that a kiosk keeps for itself: one file a station and server."""

from __future__ import annotations

import logging
import re
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from platformdirs import user_state_path
from sqlalchemy import (
    Column,
    Connection,
    Date,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    func,
    select,
)
from sqlalchemy.schema import CreateTable

from queueing.errors import StoreCorrupt
from queueing.model import Station, StationKind
from queueing.store import Store, open_store
from queueing.store import tables as t
from queueing.store.columns import UtcMoment
from queueing.store.database_url import place_of
from queueing.store.rows import station_of

log = logging.getLogger(__name__)
_own = MetaData()

#: Local tickets that the server has, and the id it gave them.
merged = Table(
    "merged",
    _own,
    Column("ticket_id", Integer, primary_key=True),
    Column("server_id", Integer, nullable=False),
    Column("at", UtcMoment, nullable=False),
)

#: Local print jobs that only the server may print from now on, as they stood.
moved = Table(
    "moved",
    _own,
    Column("job_id", String(36), primary_key=True),
    Column("state", String(12), nullable=False),
    Column("reason", Text, nullable=False),
    Column("changed_at", UtcMoment, nullable=False),
    # None until the server said that it has the job.
    Column("at", UtcMoment),
)

#: What this kiosk may still give while it is cut off, by service: see shares.
share = Table(
    "share",
    _own,
    Column("service_id", Integer, primary_key=True),
    Column("day", Date, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("reason", String(10), nullable=False),
    Column("again_at", UtcMoment),
)


def local_place(url: str, station_name: str, folder: Path | None = None) -> Path:
    """Give the file of a station's own office beside the server at `url`.

    In the user's state folder unless `folder` is given; no password gets into the name.
    """
    base = folder or user_state_path("antrean", appauthor=False) / "detached"
    words = re.sub(r"[^a-z0-9]+", "-", station_name.lower()).strip("-") or "station"
    mark = sha256(f"{place_of(url)}\n{station_name.strip()}".encode()).hexdigest()[:12]
    return base / f"{words[:40]}-{mark}.db"


def open_local(path: Path) -> Store:
    """Open the station's own office, made when it is new; raises StoreError.

    A damaged file is kept aside and a new one begun: numbers go on above those the server
    knows, see mirror.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _opened(path)
    except StoreCorrupt as error:
        set_aside(path, error)
        return _opened(path)


def set_aside(path: Path, error: StoreCorrupt) -> None:
    """Keep a damaged file of this PC under another name; raises OSError."""
    aside = path.with_name(f"{path.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}")
    log.error("%s; it is kept as %s", error, aside)
    for part in ("", "-wal", "-shm"):
        file = path.with_name(path.name + part)
        if file.exists():
            file.rename(aside.with_name(aside.name + part))


def _opened(path: Path) -> Store:
    store = open_store(f"sqlite:///{path.as_posix()}", create=True)
    try:
        with store.write() as connection:
            for table in _own.sorted_tables:
                connection.execute(CreateTable(table, if_not_exists=True))
            # The record for ever is the server's; here old days are cleared, see outbox.
            connection.exec_driver_sql("DROP TRIGGER IF EXISTS event_no_delete")
    except BaseException:
        store.close()
        raise
    return store


def known_station(store: Store, name: str) -> Station | None:
    """Give the station of that name as it was mirrored, None where it never was."""
    with store.read() as connection:
        if not _has_office(connection):
            return None
        row = connection.execute(
            select(t.station).where(
                t.station.c.name == name.strip(), t.station.c.kind == StationKind.KIOSK
            )
        ).first()
    return station_of(row) if row is not None and row.letter else None


def _has_office(connection: Connection) -> bool:
    return bool(connection.execute(select(func.count()).select_from(t.office)).scalar())
