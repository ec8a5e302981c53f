"""PCs that take a station's name, and time that passes for the database."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from queueing import actions, views
from queueing.model import Station, StationKind
from queueing.presence import Hold, StationRecord
from queueing.store import Store
from queueing.store import tables as t
from tests.office import MORNING, Clock, request


def register(store: Store, name: str = "Pintu", kind: StationKind = StationKind.KIOSK) -> Station:
    """Make a station known, or find it."""
    return actions.register_station(store, name=name, kind=kind, now=MORNING)


@dataclass
class Pc:
    """A PC that works as a station: `start()`, then `beat()` and `leave()`."""

    store: Store
    station: Station
    host: str = "pc-1"
    place_id: str = field(default_factory=request)
    clock: Clock = field(default_factory=Clock)
    hold: Hold | None = None
    said: dict[str, Any] = field(default_factory=dict)

    def start(self, **said: Any) -> Hold:
        """Begin as a new program."""
        self.hold = None
        return self.beat(**said)

    def beat(self, **said: Any) -> Hold:
        """Say that it is there; what is said once is said again at later beats."""
        self.said |= said
        self.hold = actions.claim_station(
            self.store,
            station_id=self.station.id,
            place_id=self.place_id,
            host=self.host,
            now=self.clock(),
            since=None if self.hold is None else self.hold.since,
            **({"version": "0.4.0"} | self.said),
        )
        return self.hold

    def leave(self) -> None:
        """End in good order."""
        assert self.hold is not None
        actions.release_station(
            self.store,
            station_id=self.station.id,
            place_id=self.place_id,
            since=self.hold.since,
            now=self.clock(),
        )


def presence(store: Store, station: Station) -> Any:
    """Give the row of who holds the name, None before the first beat."""
    mine = t.station_presence.c.station_id == station.id
    with store.read() as connection:
        return connection.execute(select(t.station_presence).where(mine)).first()


def let_pass(store: Store, station: Station, seconds: float) -> None:
    """Let `seconds` pass for the database since the station was seen."""
    mine = t.station_presence.c.station_id == station.id
    seen: datetime = presence(store, station).seen_at
    with store.write() as connection:
        connection.execute(
            update(t.station_presence).where(mine).values(seen_at=seen - timedelta(seconds=seconds))
        )


def recorded(store: Store, station: Station, now: datetime = MORNING) -> StationRecord:
    """Give a station as supervisors see it."""
    found = views.stations_snapshot(store, now=now)
    return next(record for record in found if record.id == station.id)
