"""Numbers given while the kiosk is cut off, kept on its own disk until the server has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, delete, func, select

from queueing.actions import issue_ticket
from queueing.detached.local_office import merged, moved
from queueing.detached.shares import refuse_over_share
from queueing.model import Actor, PriorityClass, Station, Ticket
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import ticket_of

KEPT_DAYS = 7
"""So long the kiosk remembers numbers that the server has."""


@dataclass(frozen=True, slots=True)
class Pending:
    """Numbers the server does not have yet; `since` is None when there are none."""

    count: int
    since: datetime | None


def own_request(request_id: str) -> str:
    """Give the request under which a number asked for by `request_id` is given while cut off.

    Another one, for the server may have done the first; made from it, so that asking again
    gives the same number.
    """
    return str(uuid5(UUID(request_id), "detached"))


def issue_detached(
    local: Store,
    station: Station,
    *,
    service_id: int,
    priority: PriorityClass,
    language: str,
    print_it: bool,
    request_id: str,
    now: datetime,
    paper: bool = True,
    doubtful: bool = False,
) -> Ticket:
    """Take the next number of the station's own series from its own office: "AK-017".

    `doubtful` says that the server was asked with `request_id` and may have given a number;
    the merge looks for it. Errors are those of issue_ticket; SoldOut when the share of this
    kiosk is given.
    """
    before = issued_before(local, request_id)
    if before is not None:
        return before
    refuse_over_share(local, service_id, now)
    return issue_ticket(
        local,
        service_id=service_id,
        priority=priority,
        language=language,
        print_it=print_it,
        paper=paper,
        actor=Actor(station.id),
        request_id=own_request(request_id),
        now=now,
        series=station.letter,
        first_request=request_id if doubtful else "",
    )


def issued_before(local: Store, request_id: str) -> Ticket | None:
    """Give the number that this kiosk gave while cut off when it was asked by `request_id`."""
    with local.read() as connection:
        row = connection.execute(
            select(t.ticket).where(t.ticket.c.request_id == own_request(request_id))
        ).first()
    return None if row is None else ticket_of(row)


def pending(local: Store) -> Pending:
    """Count the numbers that the server does not have yet; raises StoreError."""
    waiting = select(func.count(), func.min(t.ticket.c.issued_at)).where(_not_merged())
    with local.read() as connection:
        count, since = connection.execute(waiting).one()
    return Pending(count, since)


def unmerged(local: Store) -> Sequence[Any]:
    """Give the rows of the tickets the server does not have, with their event, oldest first."""
    with local.read() as connection:
        return connection.execute(
            select(t.ticket, t.event.c.details)
            .join(t.event, t.event.c.request_id == t.ticket.c.request_id)
            .where(_not_merged())
            .order_by(t.ticket.c.id)
        ).all()


def _not_merged() -> Any:
    return t.ticket.c.id.not_in(select(merged.c.ticket_id))


def clear_old(local: Store, *, today: date) -> int:
    """Forget numbers of long ago that the server has, papers and all; give how many."""
    over = (
        select(t.ticket.c.id)
        .join(merged, merged.c.ticket_id == t.ticket.c.id)
        .where(
            t.ticket.c.office_id == t.OFFICE_ID,
            t.ticket.c.service_day < today - timedelta(days=KEPT_DAYS),
        )
    )
    with local.read() as connection:
        ids = [i for i in connection.execute(over).scalars() if not _has_papers(connection, i)]
    if ids:
        with local.write() as connection:
            _forget(connection, ids)
    return len(ids)


def _has_papers(connection: Connection, ticket_id: int) -> bool:
    """Tell whether a paper of the ticket is not the server's yet."""
    gone = select(moved.c.job_id).where(moved.c.at.is_not(None))
    mine = select(t.print_job.c.id).where(
        t.print_job.c.ticket_id == ticket_id, t.print_job.c.id.not_in(gone)
    )
    return connection.execute(mine.limit(1)).first() is not None


def _forget(connection: Connection, ids: list[int]) -> None:
    jobs = select(t.print_job.c.id).where(t.print_job.c.ticket_id.in_(ids))
    connection.execute(delete(moved).where(moved.c.job_id.in_(jobs)))
    for table, column in (
        (t.print_job, t.print_job.c.ticket_id),
        (t.event, t.event.c.ticket_id),
        (merged, merged.c.ticket_id),
        (t.ticket, t.ticket.c.id),
    ):
        connection.execute(delete(table).where(column.in_(ids)))
