"""People of the waiting list are invited for a day, as many as it holds, or go back to it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from queueing.actions.recording import done_before, record
from queueing.actions.valid_limits import check_amount
from queueing.calendar import service_day
from queueing.errors import BadSetting, NotFound, NothingToInvite
from queueing.model import Actor, Office
from queueing.quota import room_on
from queueing.stock import Batch, EntryState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.limit_rows import limits_on, opens_of
from queueing.store.list_rows import batch_of
from queueing.store.rows import office_of, services_of


def invite_batch(
    store: Store,
    *,
    service_id: int,
    day: date,
    actor: Actor,
    request_id: str,
    now: datetime,
    size: int | None = None,
) -> Batch:
    """Invite those who wait longest for `day`, `size` of them, by default as many as it holds.

    Never more than quota, printing and blanks of that day leave: raises BadSetting for more,
    for a day that is past or closed, and where nothing says how many there is no `size`;
    NothingToInvite when nobody waits or there is no room, NotFound.
    """
    if size is not None:
        check_amount("size", size, 1)
    with store.write() as connection:
        done = done_before(connection, request_id, "invite_batch")
        if done is not None:
            return batch_of(connection, int(_details(connection, request_id)["batch"]))
        if service_id not in services_of(connection):
            raise NotFound(f"service {service_id}")
        office = office_of(connection)
        _check_day(connection, office, day, now)
        people = _first(
            connection, service_id, _size(connection, office, service_id, day, size, now)
        )
        if not people:
            raise NothingToInvite("nobody waits on this list")
        batch_id = int(
            connection.execute(
                insert(t.invitation_batch)
                .values(
                    service_id=service_id,
                    day=day,
                    size=len(people),
                    made_at=now,
                    officer=actor.officer,
                )
                .returning(t.invitation_batch.c.id)
            ).scalar_one()
        )
        connection.execute(
            update(t.waiting_entry)
            .where(t.waiting_entry.c.id.in_(people))
            .values(state=EntryState.INVITED.value, batch_id=batch_id, changed_at=now)
        )
        record(
            connection,
            "invite_batch",
            actor=actor,
            request_id=request_id,
            now=now,
            details={
                "batch": batch_id,
                "service": service_id,
                "day": f"{day}",
                "size": len(people),
            },
        )
        return batch_of(connection, batch_id)


def _details(connection: Connection, request_id: str) -> dict[str, Any]:
    found: dict[str, Any] = connection.execute(
        select(t.event.c.details).where(t.event.c.request_id == request_id)
    ).scalar_one()
    return found


def _check_day(connection: Connection, office: Office, day: date, now: datetime) -> None:
    if day < service_day(now, office.time_zone):
        raise BadSetting("day", f"{day} is past", "choose a day to come")
    if opens_of(connection, office)(day) is None:
        raise BadSetting("day", f"the office is closed on {day}", "choose a day it is open")


def _size(
    connection: Connection,
    office: Office,
    service_id: int,
    day: date,
    size: int | None,
    now: datetime,
) -> int:
    # Who takes a number meanwhile waits; a file has one writer anyway.
    connection.execute(
        select(t.stock_item.c.id).order_by(t.stock_item.c.id).with_for_update(key_share=True)
    ).all()
    limits = limits_on(connection, office, day, now)
    room = room_on(
        day,
        limits.quotas_for(service_id),
        limits.items_for(service_id),
        limits.count_for(service_id),
    )
    if room is None and size is None:
        raise BadSetting("size", "nothing says how many a day holds", "write how many to invite")
    if room == 0:
        raise NothingToInvite(f"there is no room left on {day}")
    if room is not None and size is not None and size > room:
        raise BadSetting("size", f"only {room} are left on {day}", f"write at most {room}")
    found = room if size is None else size
    assert found is not None
    return found


def _first(connection: Connection, service_id: int, size: int) -> list[int]:
    entry = t.waiting_entry
    return list(
        connection.execute(
            select(entry.c.id)
            .where(entry.c.service_id == service_id, entry.c.state == EntryState.WAITING.value)
            .order_by(entry.c.place_at, entry.c.id)
            .limit(size)
        ).scalars()
    )


def return_missed(
    store: Store, *, service_id: int, actor: Actor, request_id: str, now: datetime
) -> int:
    """Put those who were invited for a day that is past, and did not get it, back; give how many.

    Their places stay those of the list, so that they come before everybody who came later.
    """
    with store.write() as connection:
        if done_before(connection, request_id, "return_missed") is not None:
            return int(_details(connection, request_id)["returned"])
        today = service_day(now, office_of(connection).time_zone)
        past = select(t.invitation_batch.c.id).where(t.invitation_batch.c.day < today)
        gone = connection.execute(
            update(t.waiting_entry)
            .where(
                t.waiting_entry.c.service_id == service_id,
                t.waiting_entry.c.state.in_([EntryState.INVITED.value, EntryState.COME.value]),
                t.waiting_entry.c.batch_id.in_(past),
            )
            .values(state=EntryState.WAITING.value, batch_id=None, ticket_id=None, changed_at=now)
        ).rowcount
        record(
            connection,
            "return_missed",
            actor=actor,
            request_id=request_id,
            now=now,
            details={"service": service_id, "returned": gone},
        )
        return int(gone)
