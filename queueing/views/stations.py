"""The stations of the office, for supervisors and for `antrean doctor`."""

from __future__ import annotations

from datetime import datetime

from queueing.presence import StationRecord
from queueing.store import Store
from queueing.store.failures import damage_told
from queueing.store.paper_rows import printers_of
from queueing.store.station_rows import station_records


def stations_snapshot(store: Store, *, now: datetime) -> tuple[StationRecord, ...]:
    """Read every station that was ever made known, by name; raises StoreError."""
    with damage_told(store.place), store.read() as connection:
        return station_records(connection, now, printers_of(connection))
