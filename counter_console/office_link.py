"""The console's way to the office: acts and snapshots, called on the worker thread only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from counter_console.requests import NAMES
from queueing.model import Actor, Station, StationKind
from queueing.snapshots import ConsoleSnapshot, FoundTicket

if TYPE_CHECKING:
    from queueing.store import Store

ACTS = frozenset(NAMES.values())
"""The actions of the office a console may ask for."""


class OfficeLink(Protocol):
    """What the controller needs of the office."""

    def perform(
        self, name: str, *, actor: Actor, request_id: str, now: datetime, **what: Any
    ) -> object:
        """Do the action `name` once per request id; raises Refused, BadSetting, StoreError."""

    def snapshot(self, *, counter_id: int | None, now: datetime) -> ConsoleSnapshot:
        """Read what the console shows; raises StoreError."""

    def find(self, *, text: str, now: datetime) -> FoundTicket | None:
        """Give the ticket of a label, a code or a QR's address, None if there is none.

        Raises StoreError.
        """


class StoreLink:
    """The office behind a database; importing it is left to the worker thread (STACK)."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._store: Store | None = None

    def open(self, station_name: str, now: datetime) -> Station:
        """Open the database and make the station known; raises StoreError or BadSetting."""
        from queueing.actions import register_station
        from queueing.store import open_store

        self.close()
        store = open_store(self._url)
        try:
            station = register_station(store, name=station_name, kind=StationKind.CONSOLE, now=now)
        except BaseException:
            store.close()
            raise
        self._store = store
        return station

    def perform(
        self, name: str, *, actor: Actor, request_id: str, now: datetime, **what: Any
    ) -> object:
        """Do the action `name`; see OfficeLink. Raises ValueError for no action of a console."""
        from queueing import actions

        if name not in ACTS:
            raise ValueError(f"{name!r} is no act of a console")
        act: Callable[..., object] = getattr(actions, name)
        return act(self._opened(), actor=actor, request_id=request_id, now=now, **what)

    def snapshot(self, *, counter_id: int | None, now: datetime) -> ConsoleSnapshot:
        """Read what the console shows; see OfficeLink."""
        from queueing.views import console_snapshot

        return console_snapshot(self._opened(), counter_id=counter_id, now=now)

    def find(self, *, text: str, now: datetime) -> FoundTicket | None:
        """Look a ticket up; see OfficeLink."""
        from queueing.views import find_ticket

        return find_ticket(self._opened(), text=text, now=now)

    def _opened(self) -> Store:
        if self._store is None:
            raise RuntimeError("the office's database has not been opened")
        return self._store

    def close(self) -> None:
        """Close the database, if it is open."""
        if self._store is not None:
            self._store.close()
            self._store = None
