"""A counter is changed or added: number, name, and the services it may serve."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, insert, select, update
from sqlalchemy.exc import IntegrityError

from queueing.actions import valid_settings
from queueing.actions.changes import changes
from queueing.actions.recording import done_before, record
from queueing.errors import BadSetting, NotFound
from queueing.model import Actor, Counter
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import counters_of

WORK = ("officer", "signed_in_service_ids", "paused_since", "pause_reason", "turn")
"""What of a counter is no setting."""


def save_counter(
    store: Store, *, counter: Counter, actor: Actor, request_id: str, now: datetime
) -> Counter:
    """Change a counter, or add one (id 0); give it as it is stored.

    Raises BadSetting, NotFound, TicketsPending.
    """
    valid_settings.check_counter(counter)
    with store.write() as connection:
        if done_before(connection, request_id, "save_counter") is None:
            valid_settings.check_nobody_pending(connection, now)
            known = counters_of(connection)
            if counter.id and counter.id not in known:
                raise NotFound(f"counter {counter.id}")
            if any(c.number == counter.number and c.id != counter.id for c in known.values()):
                raise BadSetting(
                    "counter.number", f"{counter.number} is taken", "choose another number"
                )
            write_counter(connection, counter, counter.id or None, exists=bool(counter.id))
            record(
                connection,
                "save_counter",
                actor=actor,
                request_id=request_id,
                now=now,
                details={
                    "number": counter.number,
                    "name": counter.name,
                    "changes": changes(known.get(counter.id), counter, WORK),
                },
            )
        return next(c for c in counters_of(connection).values() if c.number == counter.number)


def write_counter(
    connection: Connection, counter: Counter, counter_id: int | None, *, exists: bool = False
) -> None:
    """Write a checked counter and the services it may serve; raises NotFound."""
    values: dict[str, Any] = {
        "office_id": t.OFFICE_ID,
        "number": counter.number,
        "name": counter.name,
        "active": counter.active,
    }
    link = t.counter_service
    if exists:
        connection.execute(update(t.counter).where(t.counter.c.id == counter_id).values(values))
        offered = link.c.service_id.in_(counter.service_ids)
        connection.execute(
            update(link)
            .where(link.c.counter_id == counter_id)
            .values(offered=offered, signed_in=and_(link.c.signed_in, offered))
        )
    else:
        values |= {"pause_reason": "", "turn": 0}
        if counter_id:
            values["id"] = counter_id
        counter_id = connection.execute(
            insert(t.counter).values(values).returning(t.counter.c.id)
        ).scalar_one()
    linked = set(
        connection.execute(
            select(link.c.service_id).where(link.c.counter_id == counter_id)
        ).scalars()
    )
    for service_id in sorted(counter.service_ids - linked):
        try:
            connection.execute(
                insert(link).values(
                    counter_id=counter_id, service_id=service_id, offered=True, signed_in=False
                )
            )
        except IntegrityError as error:
            raise NotFound(f"service {service_id}") from error
    assert counter_id is not None, "of a counter that exists the id is given"
    _weigh(connection, counter, counter_id)


def _weigh(connection: Connection, counter: Counter, counter_id: int) -> None:
    link = t.counter_service
    mine = link.c.counter_id == counter_id
    connection.execute(update(link).where(mine).values(weight=1))
    for service_id, weight in counter.weights:
        connection.execute(
            update(link).where(mine, link.c.service_id == service_id).values(weight=weight)
        )
