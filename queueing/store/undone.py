"""Events that count: an act that was taken back is told as if nobody had pressed."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, exists

from queueing.store import tables as t

UNDO = "undo"


def stands() -> ColumnElement[bool]:
    """Give the condition on `event` that leaves out undone acts, and what undid them."""
    # By the ticket, so that it is found by an index in years of events too.
    undo = t.event.alias("undo")
    undone = exists().where(
        undo.c.ticket_id == t.event.c.ticket_id,
        undo.c.kind == UNDO,
        undo.c.details["undoes"].as_integer() == t.event.c.id,
    )
    return and_(t.event.c.kind != UNDO, ~undone)
