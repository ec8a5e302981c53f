"""A task that one station does for all: which one, decided by the database."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, insert, or_, select, update

from queueing.store import Store
from queueing.store import tables as t

LEASE_SECONDS = 60
"""So long a station that died keeps a task from the others."""


def hold_lease(
    store: Store, *, name: str, station_id: int, now: datetime, seconds: int = LEASE_SECONDS
) -> bool:
    """Take or keep the task `name` for this station; tell whether it has it.

    Call it again before half of `seconds` is over. Time is the database's: the server's, in a
    file `now`, for all its stations are on one PC. Where nothing has to be written nothing is:
    a commit makes every screen read again. Raises StoreError, StoreReplaced where there is no
    such station.
    """
    half = timedelta(seconds=seconds) / 2
    with store.read() as connection:
        moment = _moment(connection, now)
        kept = connection.execute(
            select(
                t.lease.c.station_id,
                (t.lease.c.until >= moment).label("running"),
                (t.lease.c.until >= moment + half).label("fresh"),
            ).where(t.lease.c.name == name)
        ).first()
    if kept is not None and kept.running and (kept.station_id != station_id or kept.fresh):
        return bool(kept.station_id == station_id)
    with store.write() as connection:
        return _taken(connection, name, station_id, _moment(connection, now), seconds)


def has_lease(connection: Connection, name: str, station_id: int, now: datetime) -> bool:
    """Tell whether the station has the task now, in the transaction of what rests on it."""
    mine = select(t.lease.c.name).where(
        t.lease.c.name == name,
        t.lease.c.station_id == station_id,
        t.lease.c.until >= _moment(connection, now),
    )
    return connection.execute(mine).first() is not None


def leave_lease(store: Store, *, name: str, station_id: int, now: datetime) -> None:
    """Give the task back in good order, so that another takes it at its next look."""
    with store.write() as connection:
        moment = _moment(connection, now)
        connection.execute(
            update(t.lease)
            .where(t.lease.c.name == name, t.lease.c.station_id == station_id)
            .values(until=moment - timedelta(seconds=1))
        )


def _taken(connection: Connection, name: str, station_id: int, moment: Any, seconds: int) -> bool:
    """Compare and set: acts come one after another, and the row is asked once more."""
    until = moment + timedelta(seconds=seconds)
    free = or_(t.lease.c.station_id == station_id, t.lease.c.until < moment)
    changed = connection.execute(
        update(t.lease)
        .where(t.lease.c.name == name, free)
        .values(station_id=station_id, until=until)
        .returning(t.lease.c.name)
    ).first()
    if changed is not None:
        return True
    if connection.execute(select(t.lease.c.name).where(t.lease.c.name == name)).first() is not None:
        return False
    connection.execute(insert(t.lease).values(name=name, station_id=station_id, until=until))
    return True


def _moment(connection: Connection, now: datetime) -> Any:
    """Give the time that all stations measure by."""
    return now if connection.dialect.name == "sqlite" else func.clock_timestamp()
