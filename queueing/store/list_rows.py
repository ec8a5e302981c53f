"""Rows of the waiting list and its batches as the office's frozen words."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, case, exists, func, literal, select

from queueing.errors import NotFound
from queueing.stock import Batch, EntryState
from queueing.store import tables as t
from queueing.store.prepared import Prepared

_LISTED = Prepared(
    select(
        exists().where(
            t.waiting_entry.c.state.in_(
                [literal(EntryState.WAITING.value), literal(EntryState.INVITED.value)]
            )
        )
    )
)


def has_waiting_list(connection: Connection) -> bool:
    """Tell whether anybody waits or is invited."""
    return bool(_LISTED(connection)[0][0])


def batches(connection: Connection, service_id: int, limit: int) -> tuple[Batch, ...]:
    """Give the latest batches of a service, without their reference numbers."""
    batch, entry = t.invitation_batch, t.waiting_entry
    still = func.coalesce(func.sum(case((entry.c.state == EntryState.INVITED.value, 1))), 0)
    rows = connection.execute(
        select(batch, still.label("still"))
        .outerjoin(entry, entry.c.batch_id == batch.c.id)
        .where(batch.c.service_id == service_id)
        .group_by(batch.c.id)
        .order_by(batch.c.day.desc(), batch.c.id.desc())
        .limit(limit)
    )
    return tuple(_batch(row, (), int(row.still)) for row in rows)


def batch_of(connection: Connection, batch_id: int) -> Batch:
    """Give a batch with its reference numbers in order of their places; raises NotFound."""
    row = connection.execute(
        select(t.invitation_batch).where(t.invitation_batch.c.id == batch_id)
    ).first()
    if row is None:
        raise NotFound(f"batch {batch_id}")
    entry = t.waiting_entry
    people = connection.execute(
        select(entry.c.reference, entry.c.state)
        .where(entry.c.batch_id == batch_id)
        .order_by(entry.c.place_at, entry.c.id)
    ).all()
    return _batch(
        row,
        tuple(each.reference for each in people),
        sum(each.state == EntryState.INVITED for each in people),
    )


def _batch(row: Any, references: tuple[str, ...], still: int) -> Batch:
    return Batch(
        row.id, row.service_id, row.day, row.size, row.made_at, row.officer, references, still
    )
