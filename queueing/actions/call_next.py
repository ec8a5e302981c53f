"""An officer asks for the next person."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, func, literal, select, update

from queueing.actions.recording import (
    holds_somebody,
    move,
    ticket_done_before,
)
from queueing.calendar import service_day, start_of_day
from queueing.calling_order import choose
from queueing.errors import CounterBusy, CounterPaused, NotSignedIn
from queueing.model import IN_LINE, Actor, Counter, Office, PriorityClass, Ticket, TicketState
from queueing.service_shares import Shares
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.call_rows import shares_of, what_is_noted
from queueing.store.outage_rows import stopped_services
from queueing.store.prepared import Prepared, PreparedRows
from queueing.store.rows import counter_of, office_of, ticket_of


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
        services = _services(connection, counter, service_id, now)
        chosen, turn = _choose(connection, counter, services, now)
        if chosen is None:
            return None
        details = what_is_noted(counter, chosen.service_id, chosen.priority)
        if turn != counter.turn:
            _TURN(connection, counter=counter.id, after=turn)
            # For the undo: whose turn it was before.
            details["turn"] = counter.turn
        return call_to(connection, chosen, "call_next", actor, request_id, now, details or None)


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


def _services(
    connection: Connection, counter: Counter, wanted: int | None, now: datetime
) -> frozenset[int]:
    if wanted is not None:
        return frozenset({wanted}) & counter.signed_in_service_ids
    return counter.signed_in_service_ids - stopped_services(connection, now)


_TURN = Prepared(
    update(t.counter)
    .where(t.counter.c.id == bindparam("counter"))
    .values(turn=bindparam("after", type_=t.counter.c.turn.type))
)


def _choose(
    connection: Connection, counter: Counter, services: frozenset[int], now: datetime
) -> tuple[Ticket | None, int]:
    """Give who is called and the counter's place in the cycle afterwards."""
    if not services:
        return None, counter.turn
    office = office_of(connection)
    if len(services) > 1:
        shares = shares_of(connection, counter, start_of_day(now, office.time_zone))
        if shares is not None:
            return _choose_by_weight(connection, counter, services, office, now, shares)
    day = service_day(now, office.time_zone)
    heads = {
        kind: row
        for kind in PriorityClass
        if (row := _head(connection, day, services, kind)) is not None
    }
    chosen, turn = choose(
        counter.turn, office.priority_share, office.ordinary_share, frozenset(heads)
    )
    return (None, counter.turn) if chosen is None else (ticket_of(heads[chosen]), turn)


def _choose_by_weight(
    connection: Connection,
    counter: Counter,
    services: frozenset[int],
    office: Office,
    now: datetime,
    shares: Shares,
) -> tuple[Ticket | None, int]:
    """Give the same at a counter whose services have unequal weights."""
    day = service_day(now, office.time_zone)
    asked = {f"service_{i}": service_id for i, service_id in enumerate(sorted(services))}
    lines: dict[PriorityClass, list[int]] = {}
    for row in _lines(len(asked))(connection, day=day, **asked):
        # The earliest place first.
        lines.setdefault(PriorityClass(row.priority), []).append(row.service_id)
    while True:
        kind, turn = choose(
            counter.turn, office.priority_share, office.ordinary_share, frozenset(lines)
        )
        if kind is None:
            return None, counter.turn
        service_id = shares.first(kind, lines[kind])
        head = _head(connection, day, frozenset({service_id}), kind)
        if head is not None:
            return ticket_of(head), turn
        # Another counter has just called the last one there.
        lines[kind].remove(service_id)
        if not lines[kind]:
            del lines[kind]


@cache
def _lines(services: int) -> PreparedRows:
    """Give the query for the lines, of so many services, in which somebody waits."""
    first = func.min(t.ticket.c.place_at).label("first")
    return PreparedRows(
        select(t.ticket.c.service_id, t.ticket.c.priority, first)
        .where(
            t.ticket.c.line_day == bindparam("day"),
            t.ticket.c.service_id.in_([bindparam(f"service_{i}") for i in range(services)]),
            t.ticket.c.state.in_([literal(state.value) for state in IN_LINE]),
        )
        .group_by(t.ticket.c.service_id, t.ticket.c.priority)
        .order_by(first, t.ticket.c.service_id)
    )


@cache
def _heads(services: int) -> PreparedRows:
    """Give the query for the head of a class in the lines of so many services."""
    return PreparedRows(
        select(t.ticket)
        .where(
            t.ticket.c.line_day == bindparam("day"),
            t.ticket.c.service_id.in_([bindparam(f"service_{i}") for i in range(services)]),
            t.ticket.c.state.in_([literal(state.value) for state in IN_LINE]),
            t.ticket.c.priority == bindparam("kind"),
        )
        .order_by(t.ticket.c.place_at, t.ticket.c.id)
        .limit(literal(1))
        .with_for_update(skip_locked=True, key_share=True)
    )


def _head(connection: Connection, day: date, services: frozenset[int], kind: PriorityClass) -> Any:
    asked = {f"service_{i}": service_id for i, service_id in enumerate(sorted(services))}
    return _heads(len(asked)).first(connection, day=day, kind=kind.value, **asked)


def call_to(
    connection: Connection,
    ticket: Ticket,
    kind: str,
    actor: Actor,
    request_id: str,
    now: datetime,
    details: dict[str, Any] | None = None,
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
        details=details,
        counter_id=actor.counter_id,
        call_count=1,
        last_called_at=now,
        started_at=None,
    )
