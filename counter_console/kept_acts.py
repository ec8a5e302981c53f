"""The visit in hand while the server is out of reach: what may be done, and what is seen of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from queueing.errors import Refused, StoreUnreachable
from queueing.kept_acts import KeptAct
from queueing.model import ALLOWED_MOVES, AT_COUNTER, Ticket, TicketState
from queueing.snapshots import ConsoleSnapshot, WaitingTicket

TO_STATE = {"start": TicketState.SERVING, "finish": TicketState.SERVED}
"""The acts that need no server, and what becomes of the ticket."""


@dataclass(frozen=True, slots=True)
class KeptTicket:
    """A ticket as it stands after an act that waits on this PC to be sent."""

    ticket: Ticket


class UndoNeedsServer(Refused):
    """Nothing is taken back while the server is out of reach: nobody knows what others did."""


class CutOff(StoreUnreachable):
    """The server is out of reach; `shown` is the last snapshot with the `waiting` acts in it."""

    def __init__(self, error: StoreUnreachable, shown: ConsoleSnapshot, waiting: int) -> None:
        super().__init__(error.message, error.remedy)
        self.shown, self.waiting = shown, waiting


def moved(ticket: Ticket, name: str, at: datetime) -> Ticket | None:
    """Give the ticket after the act, None where its state does not allow it."""
    to_state = TO_STATE[name]
    if to_state not in ALLOWED_MOVES[ticket.state]:
        return None
    ticket = replace(ticket, state=to_state, changed_at=at)
    if name == "start":
        return replace(ticket, started_at=at)
    return replace(ticket, finished_at=at)


def with_acts(snapshot: ConsoleSnapshot, acts: Iterable[KeptAct]) -> ConsoleSnapshot:
    """Give the snapshot as it will be once the server knows these acts."""
    for act in acts:
        current = snapshot.current
        if current is None or current.ticket.id != act.ticket_id:
            continue
        ticket = moved(current.ticket, act.name, act.at)
        if ticket is None:
            continue
        if ticket.state is TicketState.SERVED:
            done = snapshot.served_today + 1
            snapshot = replace(snapshot, current=None, served_today=done)
        else:
            snapshot = replace(snapshot, current=replace(current, ticket=ticket))
    return snapshot


def with_done(snapshot: ConsoleSnapshot, ticket: Ticket) -> ConsoleSnapshot:
    """Give the snapshot after the office did an act on `ticket`, before it is read anew.

    When the server is lost between the two, the officer sees who is at the counter, not who was.
    """
    current, counter = snapshot.current, snapshot.counter
    if ticket.state in AT_COUNTER and counter is not None and ticket.counter_id == counter.id:
        if current is not None and current.ticket.id == ticket.id:
            return replace(snapshot, current=replace(current, ticket=ticket))
        service = next((one for one in snapshot.services if one.id == ticket.service_id), None)
        if service is None:
            return snapshot
        waiting = tuple(row for row in snapshot.waiting if row.ticket.id != ticket.id)
        return replace(snapshot, current=WaitingTicket(ticket, service, None), waiting=waiting)
    if current is None or current.ticket.id != ticket.id:
        return snapshot
    served = snapshot.served_today + (ticket.state is TicketState.SERVED)
    return replace(snapshot, current=None, served_today=served)
