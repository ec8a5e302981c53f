"""The life of a print job, every step one commit (PRINTING.md)."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection, select, update

from queueing.actions.recording import record
from queueing.errors import MoveNotAllowed
from queueing.model import Actor, PrintRecord, PrintState
from queueing.papers import SCREEN_ONLY
from queueing.slip_facts import SlipFacts
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.paper_rows import (
    print_record_by_id,
    print_record_of,
    print_records,
    prints_of_ticket,
)
from queueing.store.prepared import Prepared

_P = PrintState
#: The only moves of a print job. Nothing that may be on paper ever goes back to queued.
ALLOWED: dict[PrintState, frozenset[PrintState]] = {
    _P.QUEUED: frozenset({_P.BLOCKED, _P.SENDING, _P.NOT_PRINTED}),
    _P.BLOCKED: frozenset({_P.BLOCKED, _P.QUEUED, _P.SENDING, _P.NOT_PRINTED}),
    # Back to queued only when not one byte was sent.
    _P.SENDING: frozenset({_P.QUEUED, _P.BLOCKED, _P.HELD, _P.CONFIRMED, _P.PROCESSED, _P.UNKNOWN}),
    _P.HELD: frozenset({_P.CONFIRMED, _P.PROCESSED, _P.UNKNOWN}),
    _P.UNKNOWN: frozenset({_P.CONFIRMED, _P.NOT_PRINTED}),
    # Only what became of a paper that is out: it was not cut, left lying, drawn back in.
    _P.CONFIRMED: frozenset({_P.CONFIRMED}),
    _P.PROCESSED: frozenset({_P.PROCESSED}),
    _P.NOT_PRINTED: frozenset(),
}
OPEN = (_P.QUEUED, _P.BLOCKED)

_INSERT_JOB = Prepared.insert_into(t.print_job)


def first_state(*, paper: bool) -> tuple[PrintState, str]:
    """Give state and reason of a new job: to be printed, or only kept for a console to print."""
    return (PrintState.QUEUED, "") if paper else (PrintState.NOT_PRINTED, SCREEN_ONLY)


def enqueue(
    connection: Connection,
    job_id: str,
    ticket_id: int,
    station_id: int,
    slip: SlipFacts | str,
    now: datetime,
    *,
    copy: bool = False,
    paper: bool = True,
) -> None:
    """Queue a slip in its transaction; without `paper` it is only kept, for a console to print."""
    state, reason = first_state(paper=paper)
    _INSERT_JOB(
        connection,
        id=job_id,
        ticket_id=ticket_id,
        station_id=station_id,
        state=state.value,
        reason=reason,
        copy=copy,
        created_at=now,
        changed_at=now,
        slip=slip if isinstance(slip, str) else slip.to_json(),
    )


def next_print_job(store: Store, *, station_id: int) -> PrintRecord | None:
    """Give the oldest job of the station of which nothing was sent yet, None when there is none."""
    query = print_records().where(
        t.print_job.c.station_id == station_id, t.print_job.c.state.in_(OPEN)
    )
    with store.read() as connection:
        row = connection.execute(query.limit(1)).first()
    return None if row is None else print_record_of(row)


def print_jobs_of(store: Store, *, ticket_id: int) -> tuple[PrintRecord, ...]:
    """Give all jobs of a ticket, oldest first; raises StoreError."""
    with store.read() as connection:
        return prints_of_ticket(connection, ticket_id)


def ticket_of_job(store: Store, *, job_id: str) -> int | None:
    """Give the id of a job's ticket, None where there is no such job; raises StoreError."""
    with store.read() as connection:
        found: int | None = connection.execute(
            select(t.print_job.c.ticket_id).where(t.print_job.c.id == job_id)
        ).scalar()
        return found


def mark_print_job(
    store: Store, *, job_id: str, state: PrintState, reason: str, now: datetime
) -> PrintRecord:
    """Move a job on; raises NotFound or MoveNotAllowed. The same state again changes nothing."""
    with store.write() as connection:
        return mark_in(connection, job_id, state, reason, now)


def recover_print_jobs(store: Store, *, station_id: int, now: datetime) -> int:
    """After a restart: what was being sent is unknown now; give how many jobs that are."""
    caught = select(t.print_job.c.id).where(
        t.print_job.c.station_id == station_id,
        t.print_job.c.state.in_((PrintState.SENDING, PrintState.HELD)),
    )
    with store.write() as connection:
        ids = connection.execute(caught).scalars().all()
        for job_id in ids:
            mark_in(connection, job_id, PrintState.UNKNOWN, "restart", now)
    return len(ids)


def mark_in(
    connection: Connection,
    job_id: str,
    state: PrintState,
    reason: str,
    now: datetime,
    actor: Actor | None = None,
    request_id: str | None = None,
    kind: str = "print",
) -> PrintRecord:
    """Move a job on inside a transaction; raises NotFound or MoveNotAllowed."""
    job = print_record_by_id(connection, job_id)
    if job.state is state and job.reason == reason:
        return job
    if state not in ALLOWED[job.state]:
        raise MoveNotAllowed(f"print job {job_id} is {job.state}, so it cannot become {state}")
    connection.execute(
        update(t.print_job)
        .where(t.print_job.c.id == job_id)
        .values(state=state, reason=reason, changed_at=now)
    )
    record(
        connection,
        kind,
        actor=actor or Actor(station_id=job.station_id),
        request_id=request_id or str(uuid4()),
        now=now,
        ticket_id=job.ticket_id,
        from_state=job.state,
        to_state=state,
        details={"job": job_id, "reason": reason},
    )
    return print_record_by_id(connection, job_id)


def take_back_in(
    connection: Connection, ticket_id: int, reason: str, now: datetime, actor: Actor
) -> None:
    """Give up, inside a transaction, the jobs of a ticket of which nothing was sent."""
    waiting = select(t.print_job.c.id).where(
        t.print_job.c.ticket_id == ticket_id, t.print_job.c.state.in_(OPEN)
    )
    for job_id in connection.execute(waiting).scalars().all():
        mark_in(connection, job_id, PrintState.NOT_PRINTED, reason, now, actor)
