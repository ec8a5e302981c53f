"""The board's way to the office's database, used on the worker thread only."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from queueing.model import StationKind
from queueing.snapshots import BoardSnapshot

if TYPE_CHECKING:
    from queueing.store import Store


class BoardLink:
    """Opens the database late: its import takes longer than the window (STACK)."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._store: Store | None = None

    def open(self, station_name: str, now: datetime) -> None:
        """Open the database and make the station known; raises StoreError or BadSetting."""
        from queueing.actions import register_station
        from queueing.store import open_store

        self.close()
        store = open_store(self._url)
        try:
            register_station(store, name=station_name, kind=StationKind.BOARD, now=now)
        except BaseException:
            store.close()
            raise
        self._store = store

    def read(self, now: datetime) -> BoardSnapshot:
        """Read what the board shows; raises StoreError."""
        from queueing.views import board_snapshot

        if self._store is None:
            raise RuntimeError("the office's database has not been opened")
        return board_snapshot(self._store, now=now)

    def close(self) -> None:
        """Close the database, if it is open."""
        if self._store is not None:
            self._store.close()
            self._store = None
