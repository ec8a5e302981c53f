"""What every act shares: the same request twice is one act, every move leaves its event."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, exists, literal, select, update

from queueing.errors import MoveNotAllowed, NotAtThisCounter, RequestReused
from queueing.model import (
    ALLOWED_MOVES,
    AT_COUNTER,
    Actor,
    Ticket,
    TicketState,
)
from queueing.store import tables as t
from queueing.store.prepared import Prepared, PreparedRows
from queueing.store.rows import ticket_by_id, ticket_of
from queueing.undoing import LEADS_TO, kept

_DONE_BEFORE = PreparedRows(
    select(t.event.c.kind, t.event.c.ticket_id, t.event.c.outage_id).where(
        t.event.c.request_id == bindparam("request_id")
    )
)


def done_before(connection: Connection, request_id: str, kind: str) -> Any:
    """Give the event row of an act already done under `request_id`, None for a new one.

    Raises RequestReused when the id belongs to an act of another kind, ValueError when it is
    no UUID.
    """
    UUID(request_id)
    row = _DONE_BEFORE.first(connection, request_id=request_id)
    if row is not None and row.kind != kind:
        raise RequestReused(f"request {request_id} was a {row.kind}, not a {kind}")
    return row


def ticket_done_before(connection: Connection, request_id: str, kind: str) -> Ticket | None:
    """Give the ticket of an act already done under `request_id`, None for a new one."""
    row = done_before(connection, request_id, kind)
    return None if row is None else ticket_by_id(connection, row.ticket_id)


_INSERT_EVENT = Prepared.insert_into(t.event, "id")


def record(
    connection: Connection,
    kind: str,
    *,
    actor: Actor,
    request_id: str,
    now: datetime,
    ticket_id: int | None = None,
    outage_id: int | None = None,
    from_state: str = "",
    to_state: str = "",
    details: dict[str, Any] | None = None,
) -> None:
    """Append the event of an act."""
    _INSERT_EVENT(
        connection,
        at=now,
        kind=kind,
        request_id=request_id,
        ticket_id=ticket_id,
        outage_id=outage_id,
        station_id=actor.station_id,
        counter_id=actor.counter_id,
        officer=actor.officer,
        from_state=from_state,
        to_state=to_state,
        details=details or {},
    )


@cache
def _moving(changed: frozenset[str]) -> PreparedRows:
    """Give the update of one ticket that still stands where it was seen."""
    return PreparedRows(
        update(t.ticket)
        .where(t.ticket.c.id == bindparam("ticket_id"), t.ticket.c.state == bindparam("before"))
        .values(
            {
                name: bindparam(f"new_{name}", type_=t.ticket.c[name].type)
                for name in sorted(changed)
            }
        )
        .returning(t.ticket)
    )


def move(
    connection: Connection,
    ticket: Ticket,
    to_state: TicketState,
    kind: str,
    *,
    actor: Actor,
    request_id: str,
    now: datetime,
    details: dict[str, Any] | None = None,
    **changes: Any,
) -> Ticket:
    """Move a ticket and append the event; raises MoveNotAllowed, then nothing is changed.

    The event of an act that can be taken back holds what the columns said before.
    """
    if to_state not in ALLOWED_MOVES[ticket.state]:
        raise MoveNotAllowed(f"{ticket.label} is {ticket.state}, so it cannot become {to_state}")
    values = {"state": to_state.value, "changed_at": now, **changes}
    row = _moving(frozenset(values)).first(
        connection,
        ticket_id=ticket.id,
        before=ticket.state.value,
        **{f"new_{name}": value for name, value in values.items()},
    )
    if row is None:
        raise MoveNotAllowed(f"{ticket.label} was moved by somebody else just now")
    if kind in LEADS_TO:
        details = {**(details or {}), "before": kept(ticket, values)}
    record(
        connection,
        kind,
        actor=actor,
        request_id=request_id,
        now=now,
        ticket_id=ticket.id,
        from_state=ticket.state,
        to_state=to_state,
        details=details,
    )
    return ticket_of(row)


def ticket_for(connection: Connection, ticket_id: int, actor: Actor) -> Ticket:
    """Give a ticket `actor` may act on: one in no one's hands, or in this counter's.

    Raises NotFound, or NotAtThisCounter when another counter holds it.
    """
    ticket = ticket_by_id(connection, ticket_id)
    if ticket.state in AT_COUNTER and ticket.counter_id != actor.counter_id:
        raise NotAtThisCounter(f"{ticket.label} is at counter id {ticket.counter_id}")
    return ticket


_HELD = Prepared(
    select(
        exists().where(
            t.ticket.c.counter_id == bindparam("counter_id"),
            t.ticket.c.state.in_([literal(state.value) for state in AT_COUNTER]),
        )
    )
)


def holds_somebody(connection: Connection, counter_id: int) -> bool:
    """Tell whether a ticket is at the counter."""
    return bool(_HELD(connection, counter_id=counter_id)[0][0])
