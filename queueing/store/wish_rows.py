"""Rows of wishes for stations' own settings as the office's frozen words."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from queueing.presence import StationWish
from queueing.store import tables as t
from queueing.store.prepared import PreparedRows

_OF_STATION = PreparedRows(
    select(t.station_wish).where(t.station_wish.c.station_id == bindparam("station_id"))
)


def wish_by_station(connection: Connection, station_id: int) -> StationWish | None:
    """Give what the office wishes of a station, None where nothing was ever wished or told."""
    row = _OF_STATION.first(connection, station_id=station_id)
    return None if row is None else StationWish(**row._asdict())
