"""No number is given beyond a limit: asked in the transaction that would give it, in a file.

On a server take_ticket() does the same (store/migrations/versions/v0004_0_limits.sql).
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import Connection, bindparam, literal, select, update

from queueing.actions.issue_facts import Facts, Wanted
from queueing.calendar import service_day
from queueing.errors import SoldOut, TooManyAtOnce
from queueing.stock import EntryState, Left
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.limit_rows import lately_taken, left_of
from queueing.store.prepared import Prepared
from queueing.store.rows import office_of

_INVITED = Prepared(
    select(t.waiting_entry.c.id)
    .join(t.invitation_batch, t.invitation_batch.c.id == t.waiting_entry.c.batch_id)
    .where(
        t.waiting_entry.c.service_id == bindparam("service_id"),
        t.waiting_entry.c.reference == bindparam("reference"),
        t.waiting_entry.c.state == literal(EntryState.INVITED.value),
        t.invitation_batch.c.day == bindparam("day", type_=t.invitation_batch.c.day.type),
    )
)


def invited_entry(connection: Connection, wanted: Wanted, day: date) -> int | None:
    """Give the place in the waiting list of somebody who is invited for `day`, None of others."""
    if not wanted.reference:
        return None
    rows = _INVITED(connection, service_id=wanted.service_id, reference=wanted.reference, day=day)
    return int(rows[0][0]) if rows else None


def has_come(connection: Connection, entry_id: int, ticket_id: int, now: datetime) -> None:
    """An invited person took the number: the place that was kept is used."""
    connection.execute(
        update(t.waiting_entry)
        .where(t.waiting_entry.c.id == entry_id)
        .values(state=EntryState.COME.value, ticket_id=ticket_id, changed_at=now)
    )


def refuse_over_limits(connection: Connection, facts: Facts, wanted: Wanted, day: date) -> None:
    """Raise SoldOut or TooManyAtOnce when no number can be given."""
    if facts.limited:
        left = left_of(connection, office_of(connection), wanted.now, wanted.service_id)
        mine = left.get(wanted.service_id)
        if mine is not None and mine.amount < 1:
            raise SoldOut(f"service {facts.prefix} has no numbers left: {mine.reason}", left=mine)
    if facts.bulk_limit:
        again = bulk_until(connection, facts.bulk_limit, facts.bulk_seconds, wanted, day)
        if again is not None:
            raise TooManyAtOnce(f"too many numbers of {facts.prefix} at once", again_at=again)


def bulk_until(
    connection: Connection, limit: int, seconds: int, wanted: Wanted, day: date
) -> datetime | None:
    """Give when one hand may take the next number at this kiosk, None for now."""
    within = timedelta(seconds=seconds)
    taken = lately_taken(
        connection, day, wanted.service_id, wanted.actor.station_id, wanted.now - within
    )
    return taken[limit - 1] + within if len(taken) >= limit else None


def bulk_ends(store: Store, wanted: Wanted) -> datetime | None:
    """Give when one hand may take the next number, by the clock of who asks."""
    with store.read() as connection:
        office = office_of(connection)
        day = service_day(wanted.now, office.time_zone)
        return bulk_until(connection, office.bulk_limit, office.bulk_seconds, wanted, day)


def left_now(store: Store, service_id: int, now: datetime) -> Left | None:
    """Tell how many numbers of a service are left; None when nothing limits it."""
    with store.read() as connection:
        return left_of(connection, office_of(connection), now, service_id).get(service_id)
