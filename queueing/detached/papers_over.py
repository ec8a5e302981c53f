"""Hands the papers of merged numbers to the server, so that only one of the two prints them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, text, update
from sqlalchemy.dialects.sqlite import insert

from queueing.actions.print_jobs import OPEN
from queueing.detached.local_office import merged, moved
from queueing.detached.merge import no_step
from queueing.errors import Refused
from queueing.model import PrintState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.columns import UtcMoment
from queueing.store.prepared import Prepared

log = logging.getLogger(__name__)
MOVED = "moved"
"""Why a job is not printed by the local office: it is the server's."""
IN_FLIGHT = (PrintState.SENDING, PrintState.HELD)
_MOMENTS = ("created_at", "changed_at")
_MERGE = Prepared(
    text(
        "SELECT merge_print_job(:station_id, :series, :ticket_id, :id, :state, :reason, :copy,"
        " :created_at, :changed_at, :slip)"
    ).bindparams(*(bindparam(name, type_=UtcMoment()) for name in _MOMENTS))
)


def papers_waiting(local: Store) -> int:
    """Count the papers that are not the server's yet; raises StoreError."""
    gone = select(moved.c.job_id).where(moved.c.at.is_not(None))
    query = select(func.count()).select_from(t.print_job).where(t.print_job.c.id.not_in(gone))
    with local.read() as connection:
        return int(connection.execute(query).scalar_one())


def hand_papers_over(
    local: Store,
    server: Store,
    *,
    station_id: int,
    now: datetime,
    between: Callable[[str], None] = no_step,
) -> int:
    """Bring the jobs of merged numbers as they stand, with their ids; give how many.

    To be called by who prints from `local`, while no paper is on its way: a job in flight is
    left for the next time. Each job is given up here before the server has it: killed between
    the two, nobody prints it until this is called again, and never both. One the server refuses
    is logged and holds up no other. Raises StoreError.
    """
    _give_up(local, now)
    over = 0
    for row in _given_up(local):
        try:
            _bring(server, row, station_id)
        except Refused as error:
            log.error("the paper of ticket %s is not taken over: %s", row.server_id, error)
            continue
        between("on the server")
        with local.write() as connection:
            connection.execute(update(moved).where(moved.c.job_id == row.id).values(at=now))
        over += 1
    return over


def _give_up(local: Store, now: datetime) -> None:
    mine = (
        select(
            t.print_job.c.id, t.print_job.c.state, t.print_job.c.reason, t.print_job.c.changed_at
        )
        .join(merged, merged.c.ticket_id == t.print_job.c.ticket_id)
        .where(
            t.print_job.c.id.not_in(select(moved.c.job_id)),
            t.print_job.c.state.not_in(IN_FLIGHT),
        )
    )
    with local.read() as connection:
        if connection.execute(mine.limit(1)).first() is None:
            return
    with local.write() as connection:
        for job in connection.execute(mine).all():
            connection.execute(
                insert(moved).values(
                    job_id=job.id, state=job.state, reason=job.reason, changed_at=job.changed_at
                )
            )
            if job.state in OPEN:
                _end_here(connection, job.id, now)


def _end_here(connection: Connection, job_id: str, now: datetime) -> None:
    connection.execute(
        update(t.print_job)
        .where(t.print_job.c.id == job_id)
        .values(state=PrintState.NOT_PRINTED, reason=MOVED, changed_at=now)
    )


def _given_up(local: Store) -> list[Any]:
    query = (
        select(
            t.print_job.c.id,
            t.print_job.c.copy,
            t.print_job.c.created_at,
            t.print_job.c.slip,
            moved.c.state,
            moved.c.reason,
            moved.c.changed_at,
            merged.c.server_id,
            t.ticket.c.series,
        )
        .join(moved, moved.c.job_id == t.print_job.c.id)
        .join(merged, merged.c.ticket_id == t.print_job.c.ticket_id)
        .join(t.ticket, t.ticket.c.id == t.print_job.c.ticket_id)
        .where(moved.c.at.is_(None))
        .order_by(t.print_job.c.created_at, t.print_job.c.id)
    )
    with local.read() as connection:
        return list(connection.execute(query).all())


def _bring(server: Store, row: Any, station_id: int) -> None:
    job = {
        "id": row.id,
        "ticket_id": row.server_id,
        "station_id": station_id,
        "state": row.state,
        "reason": row.reason,
        "copy": row.copy,
        "created_at": row.created_at,
        "changed_at": row.changed_at,
        "slip": row.slip,
    }
    if server.on_server:
        with server.alone() as connection:
            _MERGE(connection, series=row.series, **job)
        return
    with server.write() as connection:
        connection.execute(insert(t.print_job).values(**job).on_conflict_do_nothing())
