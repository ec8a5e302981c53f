"""What an officer does with the person who was called."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, update

from queueing.actions.recording import (
    move,
    record,
    ticket_done_before,
    ticket_for,
)
from queueing.actions.stock import use_stock
from queueing.errors import HeldByOutage, MoveNotAllowed, ReturnTimeOver, TooFewCalls
from queueing.model import Actor, Ticket, TicketState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.outage_rows import stopped_services
from queueing.store.rows import office_of, ticket_by_id
from queueing.store.standstill_rows import return_until
from queueing.undoing import kept


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
            details={
                "call": ticket.call_count + 1,
                "before": kept(ticket, ("call_count", "last_called_at")),
            },
        )
        return ticket_by_id(connection, ticket_id)


def start(store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime) -> Ticket:
    """The person has come: serving begins."""
    return step(
        store, "start", TicketState.SERVING, ticket_id, actor, request_id, now, started_at=now
    )


def finish(store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime) -> Ticket:
    """The person has been served; what the service uses up is one less."""
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, "finish")
        if again is not None:
            return again
        ticket = move(
            connection,
            ticket_for(connection, ticket_id, actor),
            TicketState.SERVED,
            "finish",
            actor=actor,
            request_id=request_id,
            now=now,
            finished_at=now,
        )
        use_stock(connection, ticket, actor, now)
        return ticket


def skip(store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime) -> Ticket:
    """The person did not come, after the office's minimum of calls.

    The holder may come back to the old place for the office's `return_minutes`; the minutes in
    which the service stands still do not count. Raises TooFewCalls, or HeldByOutage while the
    service stands still (DOMAIN §6.5).
    """
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, "skip")
        if again is not None:
            return again
        ticket = ticket_for(connection, ticket_id, actor)
        _may_be_skipped(connection, ticket, now)
        return move(
            connection,
            ticket,
            TicketState.SKIPPED,
            "skip",
            actor=actor,
            request_id=request_id,
            now=now,
            return_until=now + timedelta(minutes=office_of(connection).return_minutes),
        )


def _may_be_skipped(connection: Connection, ticket: Ticket, now: datetime) -> None:
    needed = office_of(connection).min_calls_before_skip
    if ticket.state is TicketState.CALLED and ticket.call_count < needed:
        raise TooFewCalls(f"{ticket.label} was called {ticket.call_count} of {needed} times")
    if ticket.service_id in stopped_services(connection, now):
        raise HeldByOutage(f"{ticket.label} keeps its place while the outage lasts")


def reinstate(
    store: Store,
    *,
    ticket_id: int,
    actor: Actor,
    request_id: str,
    now: datetime,
    late: bool = False,
) -> Ticket:
    """A skipped person reports: back into the line, at the place of the issue time.

    After the set time (see skip) only with `late`, which an officer answers for; it stands in
    the event. Raises ReturnTimeOver without it.
    """
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, "reinstate")
        if again is not None:
            return again
        ticket = ticket_for(connection, ticket_id, actor)
        until = return_until(connection, ticket, now)
        if until is not None and now > until and not late:
            raise ReturnTimeOver(
                f"{ticket.label} could come back until {until.isoformat(timespec='minutes')}",
                "take it back as a late one, or give a new number",
            )
        return move(
            connection,
            ticket,
            TicketState.WAITING,
            "reinstate",
            actor=actor,
            request_id=request_id,
            now=now,
            details={"late": True} if until is not None and now > until else None,
            counter_id=None,
            call_count=0,
            return_until=None,
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
