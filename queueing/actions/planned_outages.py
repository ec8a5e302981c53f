"""Work that was announced ahead begins when its hour has come, without anybody's press."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, select, update

from queueing.actions import outage_rules as rules
from queueing.actions.outage_history import add_word
from queueing.actions.recording import done_before, record
from queueing.errors import MoveNotAllowed
from queueing.model import Actor, LocalText, Outage, OutageState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import text_columns

_BEGINNING = UUID("6f4f2d4c-5c1e-4d0e-9a54-5f1d2a0b7c31")
"""Namespace of the request ids: every station that sees the hour come asks by the same one."""


def begin_planned_outages(store: Store, *, actor: Actor, now: datetime) -> tuple[Outage, ...]:
    """Begin all planned work whose hour has come; give the notices that changed.

    Any station may ask on its tick: each beginning is one event, however many ask. A person
    published it, and its end asks for a person's word. While another notice of the same
    component is open the work waits; when its hours pass meanwhile it ends without having
    begun, for everything was told there. Raises StoreError.
    """
    with store.read() as connection:
        if not _due(connection, now):
            # Nobody holds up the office's writers for nothing.
            return ()
    with store.write() as connection:
        begun_now = (_begin(connection, i, actor, now) for i in _due(connection, now))
        return tuple(outage for outage in begun_now if outage is not None)


def _due(connection: Connection, now: datetime) -> list[int]:
    query = (
        select(t.outage.c.id)
        .where(t.outage.c.state == OutageState.PLANNED, t.outage.c.planned_from <= now)
        .order_by(t.outage.c.planned_from, t.outage.c.id)
    )
    return list(connection.execute(query).scalars())


def _begin(connection: Connection, outage_id: int, actor: Actor, now: datetime) -> Outage | None:
    before = rules.outage_by_id(connection, outage_id)
    assert before.planned_until is not None
    at = max(now, before.last_word_at)
    if rules.open_outage_id(connection, before.component.id) is None:
        kind, changes = "begin_outage", begun(connection, before, OutageState.CAUSE_KNOWN, now)
        # The promise was its end; where that has passed the screens say so by themselves.
        changes |= {"state": OutageState.CAUSE_KNOWN, "next_word_at": before.planned_until}
    elif before.planned_until <= now:
        kind = "lapse_outage"
        changes = {"state": OutageState.RESOLVED, "resolved_at": at, "next_word_at": None}
    else:
        return None
    request_id = str(uuid5(_BEGINNING, f"{kind} {outage_id} {before.since.isoformat()}"))
    if done_before(connection, request_id, kind) is not None:
        return None
    connection.execute(
        update(t.outage).where(t.outage.c.id == outage_id).values(last_word_at=at, **changes)
    )
    after = rules.outage_by_id(connection, outage_id)
    add_word(connection, after, LocalText(""), Actor(actor.station_id), at)
    record(
        connection,
        kind,
        actor=Actor(actor.station_id),
        request_id=request_id,
        now=at,
        outage_id=outage_id,
        from_state=before.state,
        to_state=after.state,
    )
    return rules.outage_by_id(connection, outage_id)


def begun(
    connection: Connection, before: Outage, state: OutageState, now: datetime
) -> dict[str, Any]:
    """Give the columns of planned work that begins; raises MoveNotAllowed, OutageAlreadyOpen."""
    if state is OutageState.MONITORING:
        raise MoveNotAllowed(f"outage {before.id} has not begun")
    rules.refuse_second(connection, before.component)
    changes: dict[str, Any] = {
        "open_component_id": before.component.id,
        "since": min(now, before.since),
    }
    if not before.advice.id:
        template = rules.template_of(connection, before.component, before.severity)
        if template is not None:
            changes |= text_columns("advice", template.advice)
    return changes
