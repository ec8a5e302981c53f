"""The kiosk's own office, from which it gives numbers while the server is out of reach."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from queueing.errors import (
    AntreanError,
    StationRetired,
    StationTaken,
    StoreError,
    TicketsPending,
)
from queueing.model import PriorityClass, Station, Ticket
from queueing.snapshots import KioskSnapshot

if TYPE_CHECKING:
    from queueing.detached.outbox import Pending
    from queueing.store import Store
    from shared_ui.office_line import OfficeLine
    from shared_ui.station_settings import StationSettings

log = logging.getLogger(__name__)
LOOK_AGAIN_SECONDS = 60.0
"""What the pages do not show, the logo say, is compared with the server's so often."""


class OwnOffice:
    """Used on the kiosk's worker thread; hand_over() by the one that prints.

    Tickets are given with the negative of their id here: they are none of the server's.
    `station` is None until the kiosk was connected once.
    """

    def __init__(
        self, store: Store, station: Station | None, clock: Callable[[], datetime]
    ) -> None:
        self.store, self.station, self._clock = store, station, clock
        self._seen: Any = None
        self._looked_at = 0.0
        self._shared: Any = None

    @classmethod
    def open(
        cls, url: str, name: str, clock: Callable[[], datetime], folder: Path | None = None
    ) -> OwnOffice | None:
        """Open what the station `name` keeps beside the server at `url`.

        Gives None where it cannot be kept; the kiosk then works only with its server.
        """
        from queueing.detached.local_office import known_station, local_place, open_local

        try:
            store = open_local(local_place(url, name, folder))
            return cls(store, known_station(store, name), clock)
        except (AntreanError, OSError) as error:
            log.error("nothing is kept for the time without server: %s", error)
            return None

    def keep(self, server: Store, station: Station, snapshot: KioskSnapshot, now: datetime) -> None:
        """Make this office like the server's, after `snapshot` of it was read.

        What fails is logged: a kiosk with its server works without this.
        """
        self._keep_shares(server, snapshot, now)
        seen = (snapshot.office, snapshot.outages, [line.service for line in snapshot.lines])
        if seen == self._seen and monotonic() - self._looked_at < LOOK_AGAIN_SECONDS:
            return
        from queueing.calendar import service_day
        from queueing.detached.local_office import known_station
        from queueing.detached.mirror import mirror
        from queueing.detached.outbox import clear_old

        self._looked_at = monotonic()
        try:
            today = service_day(now, snapshot.office.time_zone)
            mirror(server, self.store, station_id=station.id, today=today)
            clear_old(self.store, today=today)
            self.station = known_station(self.store, station.name)
            self._seen = seen
        except AntreanError as error:
            log.warning("not kept for the time without server: %s", error)

    def _keep_shares(self, server: Store, snapshot: KioskSnapshot, now: datetime) -> None:
        left = {line.service.id: line.left for line in snapshot.lines if line.left is not None}
        if left == self._shared:
            return
        from queueing.calendar import service_day
        from queueing.detached.shares import keep_shares

        try:
            keep_shares(server, self.store, left, service_day(now, snapshot.office.time_zone))
            self._shared = left
        except AntreanError as error:
            log.warning("shares not kept for the time without server: %s", error)

    def snapshot(self, now: datetime, since: datetime) -> KioskSnapshot:
        """Read what the pages show while the server is out of reach; raises StoreError."""
        from queueing.calendar import service_day
        from queueing.detached.shares import left_here
        from queueing.views import kiosk_snapshot

        here = kiosk_snapshot(self.store, now=now)
        left = left_here(self.store, service_day(now, here.office.time_zone))
        # Who waits here are only those who came since: no figure to be shown.
        lines = tuple(
            replace(line, waiting=0, counters_open=0, left=left.get(line.service.id))
            for line in here.lines
        )
        return self.with_pending(replace(here, lines=lines, cut_off_since=since))

    def with_pending(self, snapshot: KioskSnapshot) -> KioskSnapshot:
        """Give the snapshot with what waits to be merged."""
        waiting = self.pending()
        if not waiting.count:
            return snapshot
        return replace(snapshot, pending=waiting.count, pending_since=waiting.since)

    def pending(self) -> Pending:
        """Count the numbers the server does not have; raises StoreError."""
        from queueing.detached.outbox import pending

        return pending(self.store)

    def refuse_while_pending(self) -> None:
        """Raise TicketsPending while numbers wait to be merged."""
        waiting = self.pending()
        if waiting.count:
            raise TicketsPending(
                f"{waiting.count} tickets of this kiosk wait to be merged",
                "wait until the server is back and has them",
                waiting.count,
            )

    def issue(
        self,
        *,
        service_id: int,
        priority: PriorityClass,
        language: str,
        print_it: bool,
        paper: bool,
        request_id: str,
        now: datetime,
        doubtful: bool,
    ) -> Ticket:
        """Give a number of the kiosk's own series; see queueing.detached.outbox."""
        from queueing.detached.outbox import issue_detached

        assert self.station is not None, "a kiosk without letters gives no numbers by itself"
        ticket = issue_detached(
            self.store,
            self.station,
            service_id=service_id,
            priority=priority,
            language=language,
            print_it=print_it,
            paper=paper,
            request_id=request_id,
            now=now,
            doubtful=doubtful,
        )
        return replace(ticket, id=-ticket.id)

    def issued_before(self, request_id: str) -> Ticket | None:
        """Give the number that was given here when it was asked for by `request_id`."""
        from queueing.detached.outbox import issued_before

        ticket = issued_before(self.store, request_id)
        return None if ticket is None else replace(ticket, id=-ticket.id)

    def merge(self, server: Store, station: Station, now: datetime) -> None:
        """Bring the server the numbers it does not have, or no more; raises StoreError."""
        from queueing.detached.lost_again import take_back_lost
        from queueing.detached.merge import merge_tickets

        take_back_lost(self.store, server, today=now.date())
        taken = merge_tickets(self.store, server, station_id=station.id, now=now)
        if taken:
            log.info("%d numbers given while cut off are the server's now", taken)

    def merge_without_name(self, url: str, now: datetime) -> None:
        """Bring the server at `url` what waits here, though this kiosk may not work there."""
        from queueing.store import open_store

        if self.station is None or not self.pending().count:
            return
        try:
            with closing(open_store(url)) as server:
                self.merge(server, self.station, now)
        except StoreError as error:
            log.warning("numbers given while cut off are not brought yet: %s", error)

    def hand_over(self, server: Store) -> bool:
        """Bring the print jobs; tell whether all have gone. See print_hook.OwnPapers."""
        from queueing.detached.papers_over import hand_papers_over, papers_waiting

        if not papers_waiting(self.store):
            return True
        assert self.station is not None
        hand_papers_over(self.store, server, station_id=self.station.id, now=self._clock())
        return papers_waiting(self.store) == 0

    def close(self) -> None:
        """Close it."""
        self.store.close()


def connected(
    line: OfficeLine, own: OwnOffice | None, settings: StationSettings, now: datetime
) -> Station:
    """Open the server's office, and bring it what was done without it.

    Raises StoreError or BadSetting. A kiosk whose name another PC has, or that was retired,
    still brings its numbers: people wait with them.
    """
    try:
        station = line.open(settings.database_url, settings.name, now)
    except (StationTaken, StationRetired):
        if own is not None:
            own.merge_without_name(settings.database_url, now)
        raise
    if own is not None:
        own.merge(line.store, station, now)
    return station
