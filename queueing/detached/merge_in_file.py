"""Takes a cut-off kiosk's number into an office in a file; a server does it by merge_ticket()."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or_leave

from queueing.actions.print_jobs import take_back_in
from queueing.actions.recording import move, record
from queueing.detached.bringing import Brought
from queueing.errors import NotPermitted
from queueing.model import IN_LINE, Actor, StationKind, TicketState
from queueing.papers import TICKET_ENDED
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.paper_rows import prints_of_ticket
from queueing.store.rows import ticket_of


def merge(store: Store, brought: Brought) -> int:
    """Take the number over and give its id here; again gives the same. Raises NotPermitted."""
    with store.write() as connection:
        _check_series(connection, brought)
        known = connection.execute(
            select(t.ticket.c.id).where(t.ticket.c.request_id == brought.request_id)
        ).scalar()
        if known is not None:
            return int(known)
        _count_on(connection, brought)
        ticket_id = int(
            connection.execute(insert(t.ticket).values(brought.ticket()).returning(t.ticket.c.id))
            .scalars()
            .one()
        )
        details: dict[str, Any] = {
            "priority": brought.priority,
            "detached": True,
            "merged_at": brought.now.isoformat(),
        }
        if brought.first_request:
            details |= _replace(connection, brought, ticket_id)
        record(
            connection,
            "issue_ticket",
            actor=Actor(brought.station_id),
            request_id=brought.request_id,
            now=brought.issued_at,
            ticket_id=ticket_id,
            to_state=TicketState.WAITING,
            details=details,
        )
        return ticket_id


def _check_series(connection: Connection, brought: Brought) -> None:
    letter = connection.execute(
        select(t.station.c.letter).where(
            t.station.c.id == brought.station_id, t.station.c.kind == StationKind.KIOSK
        )
    ).scalar()
    if not letter or letter != brought.series:
        raise NotPermitted(f"series {brought.series!r} is not that of this station")


def _count_on(connection: Connection, brought: Brought) -> None:
    counter = t.series_counter
    mine = {
        "office_id": t.OFFICE_ID,
        "service_day": brought.service_day,
        "service_id": brought.service_id,
        "series": brought.series,
    }
    where = [counter.c[name] == value for name, value in mine.items()]
    row = connection.execute(select(counter).where(*where)).first()
    so_far = {"last_number": brought.number, "last_at": brought.place_at}
    if row is None:
        connection.execute(insert(counter).values(**mine, **so_far))
    elif row.last_number < brought.number:
        connection.execute(update(counter).where(*where).values(so_far))


def _replace(connection: Connection, brought: Brought, ticket_id: int) -> dict[str, Any]:
    """See to it that the first request has and gets no other number; give what was found."""
    connection.execute(
        insert_or_leave(t.event)
        .values(
            at=brought.now,
            kind="replace_request",
            request_id=brought.first_request,
            ticket_id=ticket_id,
            station_id=brought.station_id,
            officer="",
            from_state="",
            to_state="",
            details={"label": brought.label},
        )
        .on_conflict_do_nothing()
    )
    row = connection.execute(
        select(t.ticket).where(
            t.ticket.c.request_id == brought.first_request,
            t.ticket.c.station_id == brought.station_id,
        )
    ).first()
    if row is None:
        return {}
    first = ticket_of(row)
    papers = ",".join(job.state for job in prints_of_ticket(connection, first.id))
    if first.state in IN_LINE:
        actor = Actor(brought.station_id)
        move(
            connection,
            first,
            TicketState.CANCELLED,
            "cancel",
            actor=actor,
            request_id=brought.cancel_request,
            now=brought.now,
            details={"reason": "replaced", "replaced_by": brought.label},
        )
        take_back_in(connection, first.id, TICKET_ENDED, brought.now, actor)
    return {"replaces": first.label, "found": first.state, "found_papers": papers}
