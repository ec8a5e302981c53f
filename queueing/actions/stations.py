"""The PCs of the office make themselves known."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select

from queueing.errors import BadSetting
from queueing.model import Station, StationKind
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import station_of

MAX_NAME = 60


def register_station(store: Store, *, name: str, kind: StationKind, now: datetime) -> Station:
    """Give the station of that name, made when it is new.

    Raises BadSetting for an empty or long name, or one that a station of another kind has.
    """
    clean = name.strip()
    if not clean or len(clean) > MAX_NAME:
        raise BadSetting("station.name", "a name is needed", f"write 1 to {MAX_NAME} characters")
    with store.write() as connection:
        row = connection.execute(select(t.station).where(t.station.c.name == clean)).first()
        if row is None:
            row = connection.execute(
                insert(t.station)
                .values(name=clean, kind=kind, registered_at=now)
                .returning(t.station)
            ).one()
    station = station_of(row)
    if station.kind is not kind:
        raise BadSetting(
            "station.name", f"{clean!r} is a {station.kind} already", "give this one another name"
        )
    return station
