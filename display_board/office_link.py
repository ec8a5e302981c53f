"""The board's way to the office's database, used on the worker thread only."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from queueing.errors import NotPermitted
from queueing.model import StationKind
from queueing.presence import Condition, StationWish, told
from queueing.snapshots import BoardSnapshot
from shared_ui.clock import OfficeClock
from shared_ui.office_line import OfficeLine

if TYPE_CHECKING:
    from queueing.store import Store
    from queueing.waiting_time import Forecasting

log = logging.getLogger(__name__)


class BoardLink:
    """Reads the office; imports late, which takes longer than the window (STACK)."""

    def __init__(
        self,
        url: str,
        on_change: Callable[[], None] = lambda: None,
        poll_seconds: float | None = None,
        clock: OfficeClock | None = None,
    ) -> None:
        """`on_change`, `poll_seconds` and `clock` as OfficeLine has them."""
        self._url = url
        self._line = OfficeLine(StationKind.BOARD, on_change, poll_seconds, clock=clock)
        self._missing: dict[Condition, str] = {}
        self.wish: StationWish | None = None
        """What the office wishes of this board's settings, as the last reading found it."""
        self.knows_wishes = False
        """Whether the last reading could look for wishes."""
        self._line.hold.troubles = lambda: told(self._missing)

    def open(self, station_name: str, now: datetime) -> None:
        """Open the database and make the station known; raises StoreError or BadSetting."""
        self._line.open(self._url, station_name, now)

    def read(self, now: datetime) -> BoardSnapshot:
        """Read what the board shows; raises StoreError."""
        from queueing.views import board_snapshot

        def read(store: Store) -> BoardSnapshot:
            self._read_wish(store)
            return board_snapshot(store, now=now)

        return self._line.read_anew(read, now)

    def _read_wish(self, store: Store) -> None:
        from queueing.views import wish_of_station

        try:
            self.wish = wish_of_station(store, station_id=self._line.station.id)
            self.knows_wishes = True
        except NotPermitted as error:
            # A server whose rights are of an older Antrean: calls go on, wishes wait.
            log.debug("no wishes: %s", error)

    def report_applied(self, number: int, problem: str, now: datetime) -> None:
        """Say what became of a wish; raises StoreError."""
        from queueing.actions import report_applied

        report_applied(
            self._line.store,
            station_id=self._line.station.id,
            number=number,
            problem=problem,
            now=now,
        )

    def tell_settings(self, settings: str, now: datetime) -> int:
        """Say what the file has (JSON); give the number it got there; raises StoreError."""
        from queueing.actions import tell_station_settings

        return tell_station_settings(
            self._line.store,
            station_id=self._line.station.id,
            settings=settings,
            request_id=str(uuid4()),
            now=now,
        ).number

    def waits(self, now: datetime) -> Forecasting:
        """Read what is known of waiting; raises StoreError."""
        from queueing.views import waiting_forecast

        store = self._line.store
        # A board's login on a server is not shown who is of the priority class.
        return waiting_forecast(store, now=now, classes_known=not store.on_server)

    def lacks(self, what: Condition, of: str | None = "") -> None:
        """Have staff told, from the next beat, what this board misses; `of` None: nothing more.

        May be called from any thread.
        """
        rest = {kind: said for kind, said in self._missing.items() if kind is not what}
        self._missing = rest if of is None else {**rest, what: of}

    def close(self) -> None:
        """Close the database, if it is open."""
        self._line.close()
