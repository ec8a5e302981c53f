"""Stations of a server stay the stations of their logins, whatever a backup knows of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from queueing.actions.stations import free_letter
from queueing.model import StationKind
from queueing.store import tables as t


def stations_of(connection: Connection) -> Sequence[Row[Any]]:
    """Give the rows of all stations."""
    return connection.execute(select(t.station).order_by(t.station.c.id)).all()


def rejoin_stations(connection: Connection, before: Sequence[Row[Any]]) -> None:
    """After a restore, in its transaction: give the stations of the server their logins again.

    A login is the server's and not the backup's; a station that came after the backup is made
    again. A letter once given stays: on a kiosk that is cut off it may be in use now.
    """
    connection.execute(update(t.station).values(login=None))
    restored = {row.name: row for row in stations_of(connection)}
    for row in before:
        found = restored.get(row.name)
        if found is not None and found.kind == row.kind:
            _give_back(connection, found, row)
        elif row.login is not None and found is None:
            _make_again(connection, row)


def _give_back(connection: Connection, found: Row[Any], row: Row[Any]) -> None:
    letter = found.letter or _if_free(connection, row.letter)
    connection.execute(
        update(t.station)
        .where(t.station.c.id == found.id)
        .values(login=row.login, letter=letter, retired_at=row.retired_at or found.retired_at)
    )


def _make_again(connection: Connection, row: Row[Any]) -> None:
    letter = _if_free(connection, row.letter)
    if letter is None and row.kind == StationKind.KIOSK:
        letter = free_letter(connection)
    connection.execute(
        insert(t.station).values(
            name=row.name,
            kind=row.kind,
            registered_at=row.registered_at,
            letter=letter,
            login=row.login,
            retired_at=row.retired_at,
        )
    )


def _if_free(connection: Connection, letter: str | None) -> str | None:
    if letter is None:
        return None
    taken = connection.execute(select(t.station.c.id).where(t.station.c.letter == letter)).first()
    return letter if taken is None else None
