"""The officer pressed the wrong key: the last act is taken back, as if it had not been done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, select, update

from queueing.actions.recording import holds_somebody, record, ticket_done_before
from queueing.actions.stock import give_back_stock
from queueing.errors import ChangedMeanwhile, CounterBusy, NothingToUndo, NotSignedIn
from queueing.model import AT_COUNTER, Actor, Ticket, TicketState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import counter_of, ticket_by_id, ticket_of
from queueing.store.undone import UNDO
from queueing.undoing import LEADS_TO, UNDO_MOVES, check_in_time, restored


def undo(
    store: Store, *, acts: Sequence[str], actor: Actor, request_id: str, now: datetime
) -> Ticket:
    """Take back the acts of one press; give the ticket of the first as it stands again.

    `acts` are their request ids in the order they were done: "finish and next" is two, of two
    tickets, and both go back or none. One that came to nothing (nobody waited) is passed over.
    Only who did them may, at the same counter, within UNDO_SECONDS of the last, and while nothing
    else has happened to the tickets. Raises NothingToUndo, UndoTooLate, ChangedMeanwhile,
    CounterBusy, NotSignedIn, RequestReused or a StoreError; then nothing is changed.
    """
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, UNDO)
        if again is not None:
            return again
        done = _done(connection, acts, actor)
        check_in_time(max(event.at for event in done), now)
        if counter_of(connection, actor.counter_id).officer != actor.officer:
            raise NotSignedIn(f"{actor.officer} is not at counter id {actor.counter_id} any more")
        for place, event in reversed(list(enumerate(done))):
            # One event a ticket: each further one gets an id made from the request's.
            own = str(uuid5(UUID(request_id), str(place))) if place else request_id
            ticket = _take_back(connection, event, actor, own, now)
        return ticket


def _done(connection: Connection, acts: Sequence[str], actor: Actor) -> list[Any]:
    """Give the events of the acts in their order; raises NothingToUndo."""
    found = []
    for act in acts:
        row = connection.execute(
            select(t.event).where(t.event.c.request_id == str(UUID(act)))
        ).first()
        if row is None:
            continue
        if row.kind not in LEADS_TO or "before" not in row.details:
            raise NothingToUndo(f"a {row.kind} cannot be taken back")
        if (row.counter_id, row.officer) != (actor.counter_id, actor.officer):
            raise NothingToUndo(
                f"the {row.kind} was {row.officer}'s at counter id {row.counter_id}",
                "whoever did it takes it back, at that counter",
            )
        found.append(row)
    if not found:
        raise NothingToUndo("none of the acts was done", "look at the screen, nothing has changed")
    return found


def _take_back(
    connection: Connection, event: Any, actor: Actor, request_id: str, now: datetime
) -> Ticket:
    ticket = _as_it_was_left(connection, event)
    before = TicketState(event.from_state)
    if before is not ticket.state and before not in UNDO_MOVES[ticket.state]:
        raise NothingToUndo(f"{ticket.label}: nothing leads from {ticket.state} to {before}")
    returns = before in AT_COUNTER and ticket.state not in AT_COUNTER
    if returns and holds_somebody(connection, event.counter_id):
        raise CounterBusy(f"counter id {event.counter_id} has somebody else by now")
    connection.execute(
        update(t.ticket)
        .where(t.ticket.c.id == ticket.id)
        .values(state=before.value, **restored(event.details["before"]))
    )
    if "turn" in event.details:
        connection.execute(
            update(t.counter)
            .where(t.counter.c.id == event.counter_id)
            .values(turn=event.details["turn"])
        )
    if event.kind == "finish":
        give_back_stock(connection, ticket, event.at, actor, now)
    record(
        connection,
        UNDO,
        actor=actor,
        request_id=request_id,
        now=now,
        ticket_id=ticket.id,
        from_state=ticket.state,
        to_state=before,
        details={"undoes": event.id, "act": event.kind},
    )
    return ticket_by_id(connection, ticket.id)


def _as_it_was_left(connection: Connection, event: Any) -> Ticket:
    """Lock the ticket and give it; raises where anything has happened to it since the event."""
    row = connection.execute(
        select(t.ticket).where(t.ticket.c.id == event.ticket_id).with_for_update(key_share=True)
    ).one()
    last = connection.execute(
        select(t.event.c.id, t.event.c.kind, t.event.c.details)
        .where(
            t.event.c.ticket_id == event.ticket_id,
            # Papers have events of the ticket too, and states of their own.
            t.event.c.to_state.in_(list(TicketState)),
            # A note is in nobody's way, and stays.
            t.event.c.kind != "set_note",
        )
        .order_by(t.event.c.id.desc())
        .limit(1)
    ).one()
    if last.kind == UNDO and last.details["undoes"] == event.id:
        raise NothingToUndo(f"{row.label}: the {event.kind} was taken back already")
    if last.id != event.id:
        raise ChangedMeanwhile(
            f"{row.label}: a {last.kind} came after the {event.kind}",
            "set it right by the ordinary acts",
        )
    return ticket_of(row)
