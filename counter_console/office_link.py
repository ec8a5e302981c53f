"""The console's way to the office: acts and snapshots, called on the worker thread only."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

from counter_console.closing_reading import ClosingReading
from counter_console.kept_acts import (
    TO_STATE,
    CutOff,
    KeptTicket,
    UndoNeedsServer,
    moved,
    with_acts,
    with_done,
)
from counter_console.office_views import ViewsLink
from counter_console.probe_link import ProbeLink
from counter_console.requests import NAMES
from queueing.errors import StoreError, StoreUnreachable
from queueing.kept_acts import KeptAct
from queueing.model import Actor, Outage, Station, StationKind, Ticket
from queueing.snapshots import ConsoleSnapshot, FoundTicket
from queueing.store.database_url import is_server
from shared_ui.again import PATIENCE_SECONDS
from shared_ui.clock import OfficeClock
from shared_ui.office_line import PATIENT_SECONDS, OfficeLine

if TYPE_CHECKING:
    from queueing.detached.journal import Journal
    from queueing.incident import Incident

log = logging.getLogger(__name__)
REST_SECONDS = 1.0
"""After the server did not answer, the next reading waits so long: it holds up the officer."""
ACTS = frozenset(NAMES.values())
"""The actions of the office a console may ask for."""


class OfficeLink(Protocol):
    """What the controller needs of the office."""

    def perform(
        self, name: str, *, actor: Actor, request_id: str, now: datetime, **what: Any
    ) -> object:
        """Do the action `name` once per request id; raises Refused, BadSetting, StoreError.

        Gives a KeptTicket where the act waits on this PC for the server to come back.
        """

    def snapshot(self, *, counter_id: int | None, now: datetime) -> ConsoleSnapshot:
        """Read what the console shows; raises StoreError, CutOff with what is known here."""

    def refusals(self, now: datetime) -> tuple[KeptAct, ...]:
        """Give, once, the acts kept on this PC that the server refused when they were sent."""

    def begin_planned(self, now: datetime) -> None:
        """Begin planned work whose hour has come, once for all stations; raises StoreError."""

    def find(self, *, text: str, now: datetime) -> FoundTicket | None:
        """Give the ticket of a label, a code or a QR's address, None if there is none.

        Raises StoreError.
        """


class StoreLink:
    """The office behind a database; importing it is left to the worker thread (STACK)."""

    def __init__(
        self,
        url: str,
        on_change: Callable[[], None] = lambda: None,
        poll_seconds: float | None = None,
        clock: OfficeClock | None = None,
        folder: Path | None = None,
    ) -> None:
        """`on_change`, `poll_seconds` and `clock` as OfficeLine has them; `folder` is where acts
        are kept while a server is out of reach, None for the user's state.
        """
        self._url, self._folder = url, folder
        self._line = OfficeLine(StationKind.CONSOLE, on_change, poll_seconds, clock=clock)
        self._line.answer_seconds = PATIENT_SECONDS
        self._journal: Journal | None = None
        self._closing = ClosingReading()
        self._last: ConsoleSnapshot | None = None
        self._lost: StoreUnreachable | None = None
        self._tried_at = 0.0
        self.probes = ProbeLink(self._line, lambda: self._lost is not None)
        self.views = ViewsLink(self._line)

    def open(self, station_name: str, now: datetime) -> Station:
        """Open the database and make the station known; raises StoreError or BadSetting."""
        station = self._line.open(self._url, station_name, now)
        if self._journal is None and is_server(self._url):
            self._journal = self._journal_of(station_name)
        return station

    def _journal_of(self, station_name: str) -> Journal | None:
        from queueing.detached.journal import Journal

        try:
            return Journal.open(self._url, station_name, self._folder)
        except (StoreError, OSError) as error:
            log.error("nothing can be kept for the time without server: %s", error)
            return None

    def perform(
        self, name: str, *, actor: Actor, request_id: str, now: datetime, **what: Any
    ) -> object:
        """Do the action `name`; see OfficeLink. Raises ValueError for no action of a console."""
        from queueing import actions

        if name not in ACTS:
            raise ValueError(f"{name!r} is no act of a console")
        if name == "undo" and self._lost is not None:
            raise UndoNeedsServer(self._lost.message, self._lost.remedy)
        act: Callable[..., object] = getattr(actions, name)

        def on_server() -> object:
            self._send(now)
            # Another office may have been put in the place of the one that was opened.
            mine = replace(actor, station_id=self._line.station.id)
            done = act(self._line.store, actor=mine, request_id=request_id, now=now, **what)
            if self._last is not None and isinstance(done, Ticket):
                self._last = with_done(self._last, done)
            return done

        if self._journal is None or name not in TO_STATE:
            # Known to be out of reach: nobody is kept waiting for what is not to be had.
            return self._line.again(on_server, PATIENCE_SECONDS if self._lost is None else 0)
        if self._lost is None:
            try:
                return self._line.again(on_server, seconds=0)
            except StoreUnreachable as error:
                self._is_lost(error)
        return self._kept(name, actor, request_id, now, what["ticket_id"])

    def _is_lost(self, error: StoreUnreachable) -> None:
        self._lost, self._tried_at = error, monotonic()

    def _kept(
        self, name: str, actor: Actor, request_id: str, now: datetime, ticket_id: int
    ) -> KeptTicket:
        """Keep an act on the visit in hand; raises StoreUnreachable for any other ticket."""
        assert self._journal is not None
        assert self._lost is not None
        waiting = self._journal.waiting()
        for act in waiting:
            if act.request_id == request_id and self._last is not None:
                return self._after(act, waiting)
        shown = None if self._last is None else with_acts(self._last, waiting)
        current = None if shown is None else shown.current
        if current is None or current.ticket.id != ticket_id:
            raise self._lost
        if moved(current.ticket, name, now) is None:
            raise self._lost
        act = KeptAct(name, ticket_id, current.ticket.label, actor, request_id, now)
        self._journal.keep(act)
        return self._after(act, waiting)

    def _after(self, act: KeptAct, before: tuple[KeptAct, ...]) -> KeptTicket:
        """Give the ticket as it stands after `act`, which came after some of `before`."""
        assert self._last is not None
        assert self._last.current is not None
        ticket = self._last.current.ticket
        for each in (*(one for one in before if one.request_id != act.request_id), act):
            if each.ticket_id == ticket.id and each.at <= act.at:
                ticket = moved(ticket, each.name, each.at) or ticket
        return KeptTicket(ticket)

    def _send(self, now: datetime) -> None:
        """Do what waits before anything else, in its order; raises StoreError."""
        if self._journal is None or not (waiting := self._journal.waiting()):
            return
        try:
            self._journal.send(self._line.store, now)
        finally:
            left = {act.request_id for act in self._journal.waiting()}
            if self._last is not None:
                # They wait no more: should the next reading fail, they are seen all the same.
                sent = [act for act in waiting if act.request_id not in left]
                self._last = with_acts(self._last, sent)

    def refusals(self, now: datetime) -> tuple[KeptAct, ...]:
        """Give each refusal of a kept act once; see OfficeLink."""
        if self._journal is None:
            return ()
        refused = self._journal.refused()
        for act in refused:
            self._journal.told(act.request_id, now)
        return refused

    def snapshot(self, *, counter_id: int | None, now: datetime) -> ConsoleSnapshot:
        """Read what the console shows; see OfficeLink."""
        from queueing.views import console_snapshot

        if self._lost is not None and monotonic() - self._tried_at < REST_SECONDS:
            raise self._cut_off(self._lost)
        try:
            self._send(now)
            snapshot = self._line.read_anew(
                lambda store: self._closing.joined(
                    store, console_snapshot(store, counter_id=counter_id, now=now), now
                ),
                now,
            )
        except StoreUnreachable as error:
            if self._journal is None:
                raise
            self._is_lost(error)
            raise self._cut_off(error) from error
        self._last, self._lost = snapshot, None
        return snapshot

    def _cut_off(self, error: StoreUnreachable) -> StoreUnreachable:
        if self._last is None or self._journal is None:
            return error
        waiting = self._journal.waiting()
        return CutOff(error, with_acts(self._last, waiting), len(waiting))

    def find(self, *, text: str, now: datetime) -> FoundTicket | None:
        """Look a ticket up; see OfficeLink."""
        from queueing.views import find_ticket

        return find_ticket(self._line.store, text=text, now=now)

    def begin_planned(self, now: datetime) -> None:
        """Begin planned work whose hour has come; raises StoreError."""
        from queueing.actions import begin_planned_outages

        actor = Actor(self._line.station.id)
        begin_planned_outages(self._line.store, actor=actor, now=now)

    def past_outages(self) -> tuple[Outage, ...]:
        """Give the latest outages, newest first; raises StoreError."""
        from queueing.views import past_outages

        return past_outages(self._line.store)

    def incident(self, *, outage_id: int, now: datetime) -> Incident:
        """Give the report of an outage; raises NotFound, StoreError."""
        from queueing.views import incident

        return incident(self._line.store, outage_id=outage_id, now=now)

    def give_up(self) -> None:
        """The console ends: try nothing again. May be called from any thread."""
        self._line.give_up()

    def close(self) -> None:
        """Close the database, if it is open."""
        self._line.close()
        if self._journal is not None:
            self._journal.close()
            self._journal = None
