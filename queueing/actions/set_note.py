"""An officer writes a short note to a ticket, for whoever serves it next."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update

from queueing.actions.recording import record, ticket_done_before, ticket_for
from queueing.errors import MoveNotAllowed
from queueing.model import ALLOWED_MOVES, Actor, Ticket
from queueing.notes import checked_note
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import ticket_by_id


def set_note(
    store: Store, *, ticket_id: int, note: str, actor: Actor, request_id: str, now: datetime
) -> Ticket:
    """Write the one note of a ticket anew, "" takes it away; give the ticket.

    It stays through transfers and ends with the ticket, when its day is purged. The event says
    that there was one and never what it said. Raises BadSetting for what looks like personal
    data or is too long, MoveNotAllowed for a ticket that is over, NotAtThisCounter, NotFound.
    """
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, "set_note")
        if again is not None:
            return again
        written = checked_note(note)
        ticket = ticket_for(connection, ticket_id, actor)
        if not ALLOWED_MOVES[ticket.state]:
            raise MoveNotAllowed(f"{ticket.label} is {ticket.state}: nobody reads a note of it")
        connection.execute(update(t.ticket).where(t.ticket.c.id == ticket_id).values(note=written))
        record(
            connection,
            "set_note",
            actor=actor,
            request_id=request_id,
            now=now,
            ticket_id=ticket_id,
            from_state=ticket.state,
            to_state=ticket.state,
            details={"written": bool(written)},
        )
        return ticket_by_id(connection, ticket_id)
