"""What an officer does with the person who was called."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, update

from queueing.actions.recording import (
    move,
    record,
    ticket_done_before,
    ticket_for,
)
from queueing.errors import HeldByOutage, MoveNotAllowed, TooFewCalls
from queueing.model import Actor, Ticket, TicketState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import office_of, stopped_services, ticket_by_id


def recall(store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime) -> Ticket:
    """Call the person at this counter once more; raises MoveNotAllowed unless called."""
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, "recall")
        if again is not None:
            return again
        ticket = ticket_for(connection, ticket_id, actor)
        if ticket.state is not TicketState.CALLED:
            raise MoveNotAllowed(f"{ticket.label} is {ticket.state}, so it cannot be recalled")
        connection.execute(
            update(t.ticket)
            .where(t.ticket.c.id == ticket_id)
            .values(call_count=ticket.call_count + 1, last_called_at=now)
        )
        record(
            connection,
            "recall",
            actor=actor,
            request_id=request_id,
            now=now,
            ticket_id=ticket_id,
            from_state=ticket.state,
            to_state=ticket.state,
            details={"call": ticket.call_count + 1},
        )
        return ticket_by_id(connection, ticket_id)


def start(store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime) -> Ticket:
    """The person has come: serving begins."""
    return step(
        store, "start", TicketState.SERVING, ticket_id, actor, request_id, now, started_at=now
    )


def finish(store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime) -> Ticket:
    """The person has been served."""
    return step(
        store, "finish", TicketState.SERVED, ticket_id, actor, request_id, now, finished_at=now
    )


def skip(store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime) -> Ticket:
    """The person did not come, after the office's minimum of calls.

    Raises TooFewCalls, or HeldByOutage while the service stands still (DOMAIN §6.5).
    """
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, "skip")
        if again is not None:
            return again
        ticket = ticket_for(connection, ticket_id, actor)
        _may_be_skipped(connection, ticket)
        return move(
            connection,
            ticket,
            TicketState.SKIPPED,
            "skip",
            actor=actor,
            request_id=request_id,
            now=now,
        )


def _may_be_skipped(connection: Connection, ticket: Ticket) -> None:
    needed = office_of(connection).min_calls_before_skip
    if ticket.state is TicketState.CALLED and ticket.call_count < needed:
        raise TooFewCalls(f"{ticket.label} was called {ticket.call_count} of {needed} times")
    if ticket.service_id in stopped_services(connection):
        raise HeldByOutage(f"{ticket.label} keeps its place while the outage lasts")


def reinstate(
    store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime
) -> Ticket:
    """A skipped person reports: back into the line, at the place of the issue time."""
    return step(
        store,
        "reinstate",
        TicketState.WAITING,
        ticket_id,
        actor,
        request_id,
        now,
        counter_id=None,
        call_count=0,
    )


def step(
    store: Store,
    kind: str,
    to_state: TicketState,
    ticket_id: int,
    actor: Actor,
    request_id: str,
    now: datetime,
    details: dict[str, Any] | None = None,
    **changes: Any,
) -> Ticket:
    """Do one act that is one move of one ticket, once per request."""
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, kind)
        if again is not None:
            return again
        return move(
            connection,
            ticket_for(connection, ticket_id, actor),
            to_state,
            kind,
            actor=actor,
            request_id=request_id,
            now=now,
            details=details,
            **changes,
        )
