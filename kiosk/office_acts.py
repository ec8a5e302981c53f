"""What the kiosk asks of the office, as plain functions for the worker thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.asked_numbers import AskedNumbers
from kiosk.print_hook import PrintListener, PrintStation
from kiosk.references_on_store import ReferencesOnStore
from kiosk.server_reach import ServerReach
from kiosk.settings_acts import SettingsOnStore
from queueing.errors import AntreanError, StoreLocked, StoreUnreachable
from queueing.model import Actor, PriorityClass, Station, StationKind, Ticket
from queueing.snapshots import KioskSnapshot
from queueing.waits import Wait
from shared_ui.clock import OfficeClock
from shared_ui.office_line import PATIENT_SECONDS, OfficeLine

if TYPE_CHECKING:
    from kiosk.own_office import OwnOffice
    from queueing.store import Store
    from queueing.waiting_time import Forecasting
    from shared_ui.station_settings import StationSettings

log = logging.getLogger(__name__)
PATIENCE_SECONDS = 5.0
"""So long the pages stay as they are while the server does not answer."""


class StoreActs(SettingsOnStore, ReferencesOnStore):
    """The acts on the real store; imports it late, because the window comes first.

    Where the office is on a server, the kiosk has one of its own beside it: while the server is
    out of reach, pages and numbers come from there (docs/decisions/0023).
    """

    def __init__(
        self,
        settings: StationSettings,
        on_change: Callable[[], None],
        listener: PrintListener,
        make_printing: Callable[[StationSettings], PrintStation | None],
        poll_seconds: float | None = None,
        *,
        clock: OfficeClock | None = None,
        patience: float = PATIENCE_SECONDS,
        own_folder: Path | None = None,
    ) -> None:
        """`own_folder` is where the kiosk's own office is kept, None for the user's state."""
        self.settings = settings
        self._on_change, self._patience = on_change, patience
        self._clock = clock or OfficeClock()
        self._own_folder = own_folder
        self._listener, self._make_printing = listener, make_printing
        self._line = OfficeLine(StationKind.KIOSK, on_change, poll_seconds, clock=self._clock)
        self._line.hold.pending, self._line.answer_seconds = self._waiting, PATIENT_SECONDS
        self._printing: PrintStation | None = None
        self._own: OwnOffice | None = None
        self._reach: ServerReach | None = None
        self._cut_off_since: datetime | None = None
        self._last: KioskSnapshot | None = None
        self._asked = AskedNumbers()
        self.station_id = 0

    @property
    def place(self) -> str:
        """Where the database is, for people: the file, or name and server."""
        from queueing.store.database_url import place_of

        return place_of(self.settings.database_url)

    @property
    def prints(self) -> bool:
        """Whether numbers are printed on this kiosk."""
        return self._printing is not None

    @property
    def store(self) -> Store:
        """The open store; raises StoreError while there is none."""
        return self._line.store

    def open(self, now: datetime) -> None:
        """Open the office and begin to print; without its server the kiosk's own office."""
        from queueing.store.database_url import is_server

        self._stop_printing()
        self._leave_own()
        url, name = self.settings.database_url, self.settings.name
        server: Store | None = None
        if is_server(url):
            from kiosk.own_office import OwnOffice

            self._own = OwnOffice.open(url, name, self._clock, self._own_folder)
            self._reach = ServerReach(url, self._on_change)
        try:
            station = self._connected(now)
            server = self.store
        except StoreUnreachable as error:
            if self._own is None or self._own.station is None or self._reach is None:
                raise
            log.warning("the kiosk begins without its server: %s", error)
            station, self._cut_off_since = self._own.station, now
            self._reach.lost()
        self.station_id = station.id
        self._printing = self._make_printing(self.settings)
        if self._printing is None:
            return
        if self._own is None:
            self._printing.start(server, station.id, self._listener)
        else:
            self._printing.start(server, station.id, self._listener, self._own)

    def _connected(self, now: datetime) -> Station:
        """Open the server's office, and bring it what was done without it."""
        from kiosk.own_office import connected

        return connected(self._line, self._own, self.settings, now)

    def snapshot(self, now: datetime) -> KioskSnapshot:
        """Read what the pages show; while the server is out of reach from the own office."""
        own, reach = self._own, self._reach
        if own is None or reach is None:
            return self._read(now)
        if reach.answers:
            self._come_back(now)
        if not reach.is_lost:
            try:
                return self._read(now)
            except StoreUnreachable:
                if own.station is None:
                    raise
                reach.lost()
        patient = self._cut_off_since is None and reach.lost_for < self._patience
        if patient and self._last is not None:
            return self._last
        return own.snapshot(now, self._cut_off(now))

    def _read(self, now: datetime) -> KioskSnapshot:
        from queueing.views import kiosk_snapshot

        snapshot = self._line.read(lambda store: kiosk_snapshot(store, now=now), now)
        if self._own is not None:
            self._own.keep(self.store, self._line.station, snapshot, now)
            snapshot = self._own.with_pending(snapshot)
        self._last = snapshot
        return snapshot

    def waits(self, now: datetime) -> Forecasting:
        """Read what is known of waiting; raises StoreUnreachable while cut off, or StoreError."""
        from queueing.views import waiting_forecast

        if self._cut_off_since is not None:
            raise StoreUnreachable("nobody can know who waits", "wait; the server is asked again")
        return waiting_forecast(self.store, now=now)

    def _cut_off(self, now: datetime) -> datetime:
        """Go on with the own office; give since when."""
        assert self._reach is not None
        self._reach.lost()
        if self._cut_off_since is None:
            self._cut_off_since = now
            log.warning("cut off from %s", self.place)
            if self._printing is not None:
                self._printing.connect(None)
        return self._cut_off_since

    def _come_back(self, now: datetime) -> None:
        """Merge, and go on with the server's office; raises what it says when it is there."""
        assert self._reach is not None
        try:
            if self._cut_off_since is not None:
                self.station_id = self._connected(now).id
        except (StoreUnreachable, StoreLocked) as error:
            log.warning("not back at %s: %s; %s", self.place, error, error.remedy)
            self._reach.lost()
            return
        except AntreanError:
            self._reach.found()
            self._cut_off_since = None
            raise
        self._reach.found()
        if self._cut_off_since is not None:
            self._cut_off_since = None
            log.warning("back at %s", self.place)
            if self._printing is not None:
                self._printing.connect(self.store)

    def issue(
        self,
        *,
        service_id: int,
        priority: PriorityClass,
        language: str,
        paper: bool,
        request_id: str,
        now: datetime,
        wait: Wait | None = None,
        reference: str = "",
    ) -> Ticket:
        """Take a number; on a kiosk with a printer its slip is kept, and printed if `paper`."""
        from queueing.actions import issue_ticket

        def on_server() -> Ticket:
            return issue_ticket(
                self.store,
                service_id=service_id,
                priority=priority,
                language=language,
                print_it=self.prints,
                paper=paper,
                actor=self.actor,
                request_id=request_id,
                now=now,
                wait=wait,
                reference=reference,
            )

        def here(own: OwnOffice) -> Ticket:
            return own.issue(
                service_id=service_id,
                priority=priority,
                language=language,
                print_it=self.prints,
                paper=paper,
                request_id=request_id,
                now=now,
                doubtful=self._asked.is_doubtful(request_id),
            )

        ticket = self._issued(request_id, on_server, here, now)
        if self._printing is not None and paper:
            self._printing.wake()
        return ticket

    def _issued(
        self,
        request_id: str,
        on_server: Callable[[], Ticket],
        here: Callable[[OwnOffice], Ticket],
        now: datetime,
    ) -> Ticket:
        own, reach = self._own, self._reach
        if own is None or reach is None or own.station is None:
            return self._line.again(on_server)
        before = self._asked.given(request_id) or own.issued_before(request_id)
        if before is not None:
            return before
        if not reach.is_lost:
            try:
                return self._asked.ask(request_id, on_server)
            except StoreUnreachable as error:
                log.warning("a number is given without the server: %s", error)
        self._cut_off(now)
        ticket = here(own)
        self._on_change()
        return ticket

    @property
    def actor(self) -> Actor:
        """Who acts in the events: this kiosk."""
        return Actor(self.station_id)

    def give_up(self) -> None:
        """The kiosk ends: try nothing again. May be called from any thread."""
        self._line.give_up()

    def may_change(self) -> None:
        """Raise TicketsPending while numbers given without the server wait to be merged."""
        if self._own is not None:
            self._own.refuse_while_pending()

    def _waiting(self) -> tuple[int, datetime | None]:
        """Give how many numbers wait to be merged and since when, for the supervisors."""
        if self._own is None:
            return (0, None)
        waiting = self._own.pending()
        return (waiting.count, waiting.since)

    def close(self) -> None:
        """Stop printing and watching, close the office."""
        self._stop_printing()
        self._leave_own()
        self._line.close()

    def _stop_printing(self) -> None:
        if self._printing is not None:
            self._printing.stop()
        self._printing = None

    def _leave_own(self) -> None:
        if self._reach is not None:
            self._reach.found()
        if self._own is not None:
            self._own.close()
        self._own, self._reach = None, None
        self._cut_off_since, self._last = None, None
