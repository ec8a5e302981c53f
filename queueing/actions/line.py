"""What staff do with a place in the line: park, transfer, cancel, priority, expiry."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid5

from sqlalchemy import select, update

from queueing.actions.print_jobs import take_back_in
from queueing.actions.recording import (
    move,
    record,
    ticket_done_before,
    ticket_for,
)
from queueing.actions.serve import step
from queueing.calendar import service_day
from queueing.errors import MoveNotAllowed, NotFound
from queueing.model import ALLOWED_MOVES, Actor, PriorityClass, Ticket, TicketState
from queueing.papers import TICKET_ENDED
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.outage_rows import stopped_services
from queueing.store.rows import office_of, services_of, ticket_by_id, ticket_of
from queueing.undoing import kept


def park(
    store: Store,
    *,
    ticket_id: int,
    actor: Actor,
    request_id: str,
    now: datetime,
    reason: str = "",
) -> Ticket:
    """Set a person at this counter aside for a while (a missing paper, an outage)."""
    return step(
        store,
        "park",
        TicketState.PARKED,
        ticket_id,
        actor,
        request_id,
        now,
        {"reason": reason},
        counter_id=None,
    )


def unpark(store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime) -> Ticket:
    """Put a parked person back into the line, at the place of the issue time."""
    return step(
        store, "unpark", TicketState.WAITING, ticket_id, actor, request_id, now, call_count=0
    )


def transfer(
    store: Store,
    *,
    ticket_id: int,
    service_id: int,
    actor: Actor,
    request_id: str,
    now: datetime,
    reason: str = "",
) -> Ticket:
    """Send a person on to another service with the same number.

    The rule of the place: in the new line, too, the issue time counts. Who has waited since
    08.05 stands before everybody there who came after 08.05. The `reason` is for whoever serves
    there: ready words of the console, never a person's data. Raises NotFound for a service
    that is not offered, MoveNotAllowed for the service the ticket waits for already.
    """
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, "transfer")
        if again is not None:
            return again
        ticket = ticket_for(connection, ticket_id, actor)
        service = services_of(connection).get(service_id)
        if service is None or not service.active:
            raise NotFound(f"service {service_id}")
        if service_id == ticket.service_id:
            raise MoveNotAllowed(f"{ticket.label} is in the line of {service.prefix} already")
        return move(
            connection,
            ticket,
            TicketState.TRANSFERRED,
            "transfer",
            actor=actor,
            request_id=request_id,
            now=now,
            details={
                "from_service": ticket.service_id,
                "to_service": service_id,
                **({"reason": reason} if reason else {}),
            },
            service_id=service_id,
            counter_id=None,
            call_count=0,
            started_at=None,
        )


def cancel(
    store: Store,
    *,
    ticket_id: int,
    actor: Actor,
    request_id: str,
    now: datetime,
    reason: str = "",
) -> Ticket:
    """End a ticket without service, because its holder gave it up."""
    return step(
        store,
        "cancel",
        TicketState.CANCELLED,
        ticket_id,
        actor,
        request_id,
        now,
        {"reason": reason},
    )


def set_priority(
    store: Store,
    *,
    ticket_id: int,
    priority: PriorityClass,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> Ticket:
    """Confirm or withdraw a ticket's priority class; the change is an event (DOMAIN §3)."""
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, "set_priority")
        if again is not None:
            return again
        ticket = ticket_for(connection, ticket_id, actor)
        if not ALLOWED_MOVES[ticket.state]:
            raise MoveNotAllowed(f"{ticket.label} is {ticket.state}: its priority stays")
        connection.execute(
            update(t.ticket).where(t.ticket.c.id == ticket_id).values(priority=priority)
        )
        record(
            connection,
            "set_priority",
            actor=actor,
            request_id=request_id,
            now=now,
            ticket_id=ticket_id,
            from_state=ticket.state,
            to_state=ticket.state,
            details={
                "from": ticket.priority,
                "to": priority,
                "before": kept(ticket, ("priority",)),
            },
        )
        return ticket_by_id(connection, ticket_id)


def expire_old_tickets(
    store: Store, *, actor: Actor, request_id: str, now: datetime, grace_days: int = 0
) -> int:
    """Close what earlier service days left open; give how many tickets expired.

    With `grace_days` 1 yesterday's tickets are left open too. Tickets of a service that stands
    still are left alone: nobody loses a place in an outage. Papers of the ended tickets that
    were never sent are taken back: a kiosk that gets its roll must not print old numbers.
    """
    UUID(request_id)
    open_states = [state for state, moves in ALLOWED_MOVES.items() if TicketState.EXPIRED in moves]
    with store.write() as connection:
        today = service_day(now, office_of(connection).time_zone)
        rows = connection.execute(
            select(t.ticket).where(
                t.ticket.c.line_day < today - timedelta(days=grace_days),
                t.ticket.c.state.in_(open_states),
                t.ticket.c.service_id.not_in(stopped_services(connection, now)),
            )
        ).all()
        for row in rows:
            ticket = ticket_of(row)
            # One event a ticket: each gets an id of its own, made from the request's.
            own_request = str(uuid5(UUID(request_id), str(ticket.id)))
            move(
                connection,
                ticket,
                TicketState.EXPIRED,
                "expire",
                actor=actor,
                request_id=own_request,
                now=now,
            )
            take_back_in(connection, ticket.id, TICKET_ENDED, now, actor)
    return len(rows)
