"""What the kiosk asks of the office, as plain functions for the worker thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from kiosk.print_hook import PrintListener, PrintStation
from kiosk.settings_acts import SettingsOnStore
from queueing.errors import StoreError, StoreMissing
from queueing.model import Actor, PriorityClass, StationKind, Ticket
from queueing.snapshots import KioskSnapshot

if TYPE_CHECKING:
    from queueing.feed import Feed
    from queueing.store import Store
    from shared_ui.station_settings import StationSettings

log = logging.getLogger(__name__)


GRACE_DAYS = 1
"""Tickets left open expire when a kiosk opens on the second day after theirs."""


class KioskActs(Protocol):
    """What the controller awaits on the worker thread."""

    @property
    def place(self) -> str:
        """Where the database is, for staff."""

    @property
    def prints(self) -> bool:
        """Whether numbers are printed on this kiosk."""

    def open(self, now: datetime) -> None:
        """Open the office anew; raises StoreError or BadSetting."""

    def snapshot(self, now: datetime) -> KioskSnapshot:
        """Read what the pages show; raises StoreError."""

    def issue(
        self,
        *,
        service_id: int,
        priority: PriorityClass,
        language: str,
        paper: bool,
        request_id: str,
        now: datetime,
    ) -> Ticket:
        """Take a number, with or without `paper`; raises Refused or StoreError.

        The same id gives the same number.
        """

    def close(self) -> None:
        """Close everything; open() may follow."""


class StoreActs(SettingsOnStore):
    """The acts on the real store; imports it late, because the window comes first."""

    def __init__(
        self,
        settings: StationSettings,
        on_change: Callable[[], None],
        listener: PrintListener,
        make_printing: Callable[[StationSettings], PrintStation | None],
        poll_seconds: float | None = None,
    ) -> None:
        self.settings, self._poll_seconds = settings, poll_seconds
        self._on_change, self._listener = on_change, listener
        self._make_printing = make_printing
        self._store: Store | None = None
        self._feed: Feed | None = None
        self._printing: PrintStation | None = None
        self._url = ""
        self._opened: tuple[int, int] | None = None
        self.station_id = 0

    @property
    def place(self) -> str:
        """Where the database is: the file, or the URL of another engine."""
        return self.settings.database_url.removeprefix("sqlite:///")

    @property
    def prints(self) -> bool:
        """Whether numbers are printed on this kiosk."""
        return self._printing is not None

    @property
    def store(self) -> Store:
        """The open store; raises StoreError while there is none."""
        if self._store is None:
            raise StoreError(f"{self.place}: not open", "wait; it is tried again")
        if self._identity(self._url) != self._opened:
            raise StoreMissing(f"{self.place}: taken away or replaced", "it is opened again")
        return self._store

    @staticmethod
    def _identity(url: str) -> tuple[int, int] | None:
        """Tell files apart: SQLite would go on writing numbers into one that was taken away."""
        if not url.startswith("sqlite:///"):
            return None
        try:
            facts = Path(url.removeprefix("sqlite:///")).stat()
        except OSError:
            return None
        return facts.st_dev, facts.st_ino

    def open(self, now: datetime) -> None:
        """Open the store, make this station known, watch for changes, begin to print."""
        from queueing.actions import expire_old_tickets, register_station
        from queueing.feed import Feed
        from queueing.store import open_store

        self.close()
        self._url = self.settings.database_url
        self._store = open_store(self._url)
        self._opened = self._identity(self._url)
        station = register_station(
            self._store, name=self.settings.name, kind=StationKind.KIOSK, now=now
        )
        self.station_id = station.id
        # A day of grace: a clock that is a day ahead must not end the line that stands here.
        expire_old_tickets(
            self._store,
            actor=self.actor,
            request_id=str(uuid4()),
            now=now,
            grace_days=GRACE_DAYS,
        )
        self._feed = Feed(self.settings.database_url, self._on_change, self._poll_seconds)
        self._feed.start()
        self._start_printing(self._store)

    def _start_printing(self, store: Store) -> None:
        self._printing = self._make_printing(self.settings)
        if self._printing is not None:
            self._printing.start(store, self.station_id, self._listener)

    def snapshot(self, now: datetime) -> KioskSnapshot:
        """Read what the pages show."""
        from queueing.views import kiosk_snapshot

        return kiosk_snapshot(self.store, now=now)

    def issue(
        self,
        *,
        service_id: int,
        priority: PriorityClass,
        language: str,
        paper: bool,
        request_id: str,
        now: datetime,
    ) -> Ticket:
        """Take a number; on a kiosk with a printer its slip is kept, and printed if `paper`."""
        from queueing.actions import issue_ticket

        ticket = issue_ticket(
            self.store,
            service_id=service_id,
            priority=priority,
            language=language,
            print_it=self.prints,
            paper=paper,
            actor=self.actor,
            request_id=request_id,
            now=now,
        )
        if self._printing is not None and paper:
            self._printing.wake()
        return ticket

    @property
    def actor(self) -> Actor:
        """Who acts in the events: this kiosk."""
        return Actor(self.station_id)

    def close(self) -> None:
        """Stop printing and watching, close the store."""
        if self._printing is not None:
            self._printing.stop()
        if self._feed is not None:
            self._feed.stop()
        if self._store is not None:
            self._store.close()
        self._printing, self._feed, self._store = None, None, None
