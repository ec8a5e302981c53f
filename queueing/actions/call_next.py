"""An officer asks for the next person."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from queueing.actions.recording import (
    holds_somebody,
    move,
    ticket_done_before,
)
from queueing.calendar import service_day
from queueing.calling_order import choose
from queueing.errors import CounterBusy, CounterPaused, NotSignedIn
from queueing.model import IN_LINE, Actor, Counter, PriorityClass, Ticket, TicketState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import counter_of, office_of, stopped_services, ticket_of


def call_next(
    store: Store,
    *,
    actor: Actor,
    request_id: str,
    now: datetime,
    service_id: int | None = None,
) -> Ticket | None:
    """Call the next person to `actor.counter_id`; give the ticket, None when nobody waits.

    Services that stand still in an outage are passed by, unless `service_id` asks for one by
    name: nobody is called to a counter that cannot serve. The order is calling_order's.
    Raises NotSignedIn, CounterPaused, CounterBusy, NotFound, RequestReused or a StoreError.
    """
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, "call_next")
        if again is not None:
            return again
        counter = ready_counter(connection, actor)
        services = _services(connection, counter, service_id)
        chosen = _choose(connection, counter, services, now)
        if chosen is None:
            return None
        return call_to(connection, chosen, "call_next", actor, request_id, now)


def ready_counter(connection: Connection, actor: Actor) -> Counter:
    """Give the actor's counter if it may call somebody; raises what is in the way."""
    counter = counter_of(connection, actor.counter_id)
    if counter.officer is None:
        raise NotSignedIn(f"counter {counter.number}: nobody is signed in")
    if counter.paused_since is not None:
        raise CounterPaused(f"counter {counter.number} is paused: {counter.pause_reason}")
    if holds_somebody(connection, counter.id):
        raise CounterBusy(f"counter {counter.number} still has somebody")
    return counter


def _services(connection: Connection, counter: Counter, wanted: int | None) -> frozenset[int]:
    if wanted is not None:
        return frozenset({wanted}) & counter.signed_in_service_ids
    return counter.signed_in_service_ids - stopped_services(connection)


def _choose(
    connection: Connection, counter: Counter, services: frozenset[int], now: datetime
) -> Ticket | None:
    if not services:
        return None
    office = office_of(connection)
    day = service_day(now, office.time_zone)
    heads = {
        kind: row
        for kind in PriorityClass
        if (row := _head(connection, day, services, kind)) is not None
    }
    chosen, turn = choose(
        counter.turn, office.priority_share, office.ordinary_share, frozenset(heads)
    )
    if chosen is None:
        return None
    if turn != counter.turn:
        connection.execute(update(t.counter).where(t.counter.c.id == counter.id).values(turn=turn))
    return ticket_of(heads[chosen])


def _head(connection: Connection, day: Any, services: frozenset[int], kind: PriorityClass) -> Any:
    return connection.execute(
        select(t.ticket)
        .where(
            t.ticket.c.service_day == day,
            t.ticket.c.service_id.in_(services),
            t.ticket.c.state.in_(IN_LINE),
            t.ticket.c.priority == kind,
        )
        .order_by(t.ticket.c.place_at, t.ticket.c.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    ).first()


def call_to(
    connection: Connection,
    ticket: Ticket,
    kind: str,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> Ticket:
    """Call a ticket to the actor's counter."""
    return move(
        connection,
        ticket,
        TicketState.CALLED,
        kind,
        actor=actor,
        request_id=request_id,
        now=now,
        counter_id=actor.counter_id,
        call_count=1,
        last_called_at=now,
        started_at=None,
    )
