"""The stations of the office, for supervisors and for `antrean doctor`."""

from __future__ import annotations

from datetime import datetime, timedelta

from queueing.presence import HELD_FOR, StationRecord, StationWish
from queueing.store import Store
from queueing.store.failures import damage_told
from queueing.store.paper_rows import printers_of
from queueing.store.station_rows import station_records
from queueing.store.wish_rows import wish_by_station


def stations_snapshot(store: Store, *, now: datetime) -> tuple[StationRecord, ...]:
    """Read every station that was ever made known, by name; raises StoreError."""
    with damage_told(store.place), store.read() as connection:
        return station_records(connection, now, printers_of(connection))


def wish_of_station(store: Store, *, station_id: int) -> StationWish | None:
    """Read what the office wishes of a station's own settings; raises StoreError, NotPermitted."""
    with damage_told(store.place), store.read() as connection:
        return wish_by_station(connection, station_id)


def stations_at_work(
    store: Store, own_name: str, *, now: datetime, within: timedelta = HELD_FOR
) -> tuple[str, ...]:
    """Give the names of other stations seen `within` so long and not ended; raises StoreError."""
    return tuple(
        record.name
        for record in stations_snapshot(store, now=now)
        if record.name != own_name
        and record.released_at is None
        and record.age is not None
        and record.age <= within.total_seconds()
    )
