"""The waiting list of people whose data are recorded: by reference number, never by name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from queueing.actions.recording import done_before, record
from queueing.errors import BadSetting, MoveNotAllowed, NotFound
from queueing.model import Actor
from queueing.references import reference_of, sorted_out
from queueing.stock import Added, EntryState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import services_of

_OPEN = (EntryState.WAITING, EntryState.INVITED, EntryState.COME)


def references_in(text: str) -> list[str]:
    """Give the reference numbers in what was pasted or read, see references.sorted_out.

    Raises BadSetting, with the line, for what may be a NIK or a name.
    """
    found = sorted_out(text)
    for line in found.bad:
        try:
            reference_of(line.text)
        except BadSetting as error:
            where = f"reference (line {line.number})"
            raise BadSetting(where, error.message, error.remedy) from None
    return list(found.references)


def add_references(
    store: Store,
    *,
    service_id: int,
    references: Iterable[str],
    actor: Actor,
    request_id: str,
    now: datetime,
) -> Added:
    """Put reference numbers behind those that wait, in this order; tell which were known.

    One that was withdrawn waits again, as a new one. All or none: raises BadSetting for what
    may be a NIK or a name, NotFound for the service.
    """
    wanted = list(dict.fromkeys(reference_of(each) for each in references))
    with store.write() as connection:
        if service_id not in services_of(connection):
            raise NotFound(f"service {service_id}")
        done = done_before(connection, request_id, "add_references")
        entry = t.waiting_entry
        rows = connection.execute(
            select(entry.c.reference, entry.c.state).where(
                entry.c.service_id == service_id, entry.c.reference.in_(wanted)
            )
        )
        states = {row.reference: EntryState(row.state) for row in rows}
        if done is not None:
            return Added(len(wanted), ())
        known = tuple(
            each
            for each in wanted
            if states.get(each, EntryState.WITHDRAWN) is not EntryState.WITHDRAWN
        )
        new = [each for each in wanted if each not in known]
        for place, reference in enumerate(new):
            _write(connection, service_id, reference, reference in states, now, place)
        record(
            connection,
            "add_references",
            actor=actor,
            request_id=request_id,
            now=now,
            details={"service": service_id, "added": len(new), "known": len(known)},
        )
        return Added(len(new), known)


def _write(
    connection: Connection, service_id: int, reference: str, again: bool, now: datetime, place: int
) -> None:
    entry = t.waiting_entry
    values = {
        "state": EntryState.WAITING.value,
        # In the order of the list, though they came at one moment.
        "place_at": now + timedelta(microseconds=place),
        "changed_at": now,
        "batch_id": None,
        "ticket_id": None,
    }
    if again:
        connection.execute(
            update(entry)
            .where(entry.c.service_id == service_id, entry.c.reference == reference)
            .values(values)
        )
    else:
        connection.execute(
            insert(entry).values(service_id=service_id, reference=reference, **values)
        )


def mark_collected(
    store: Store, *, service_id: int, reference: str, actor: Actor, request_id: str, now: datetime
) -> None:
    """The holder has the card; raises NotFound, or MoveNotAllowed when the entry is over."""
    _end(
        store, "mark_collected", EntryState.COLLECTED, service_id, reference, actor, request_id, now
    )


def withdraw_reference(
    store: Store, *, service_id: int, reference: str, actor: Actor, request_id: str, now: datetime
) -> None:
    """Take a reference number off the list; raises NotFound, MoveNotAllowed."""
    _end(
        store,
        "withdraw_reference",
        EntryState.WITHDRAWN,
        service_id,
        reference,
        actor,
        request_id,
        now,
    )


def _end(
    store: Store,
    kind: str,
    state: EntryState,
    service_id: int,
    reference: str,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> None:
    entry, written = t.waiting_entry, reference_of(reference)
    with store.write() as connection:
        if done_before(connection, request_id, kind) is not None:
            return
        row = connection.execute(
            select(entry.c.id, entry.c.state).where(
                entry.c.service_id == service_id, entry.c.reference == written
            )
        ).first()
        if row is None:
            raise NotFound("this reference number is not on the list")
        if row.state not in _OPEN:
            raise MoveNotAllowed(f"this reference number is {row.state} already")
        connection.execute(
            update(entry).where(entry.c.id == row.id).values(state=state.value, changed_at=now)
        )
        record(
            connection,
            kind,
            actor=actor,
            request_id=request_id,
            now=now,
            details={"service": service_id, "entry": row.id},
        )
