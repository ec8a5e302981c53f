"""The life of a print job, every step one commit (PRINTING.md)."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection, select, update

from queueing.actions.recording import done_before, record
from queueing.errors import MoveNotAllowed, NotFound
from queueing.model import DOUBTFUL, Actor, PrintRecord, PrintState
from queueing.slip_facts import SlipFacts
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.prepared import Prepared
from queueing.store.rows import print_record_of, print_records

_P = PrintState
#: The only moves of a print job. Nothing that may be on paper ever goes back to queued.
ALLOWED: dict[PrintState, frozenset[PrintState]] = {
    _P.QUEUED: frozenset({_P.BLOCKED, _P.SENDING, _P.NOT_PRINTED}),
    _P.BLOCKED: frozenset({_P.BLOCKED, _P.QUEUED, _P.SENDING, _P.NOT_PRINTED}),
    # Back to queued only when not one byte was sent.
    _P.SENDING: frozenset({_P.QUEUED, _P.BLOCKED, _P.HELD, _P.CONFIRMED, _P.PROCESSED, _P.UNKNOWN}),
    _P.HELD: frozenset({_P.CONFIRMED, _P.PROCESSED, _P.UNKNOWN}),
    _P.UNKNOWN: frozenset({_P.CONFIRMED, _P.NOT_PRINTED}),
    _P.CONFIRMED: frozenset(),
    _P.PROCESSED: frozenset(),
    _P.NOT_PRINTED: frozenset(),
}
OPEN = (_P.QUEUED, _P.BLOCKED)

_INSERT_JOB = Prepared.insert_into(t.print_job)


def enqueue(
    connection: Connection,
    job_id: str,
    ticket_id: int,
    station_id: int,
    slip: SlipFacts | str,
    now: datetime,
    *,
    copy: bool = False,
) -> None:
    """Queue a slip inside the transaction that gave the number."""
    _INSERT_JOB(
        connection,
        id=job_id,
        ticket_id=ticket_id,
        station_id=station_id,
        state=PrintState.QUEUED.value,
        reason="",
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


def mark_print_job(
    store: Store, *, job_id: str, state: PrintState, reason: str, now: datetime
) -> PrintRecord:
    """Move a job on; raises NotFound or MoveNotAllowed. The same state again changes nothing."""
    with store.write() as connection:
        return _mark(connection, job_id, state, reason, now)


def recover_print_jobs(store: Store, *, station_id: int, now: datetime) -> int:
    """After a restart: what was being sent is unknown now; give how many jobs that are."""
    caught = select(t.print_job.c.id).where(
        t.print_job.c.station_id == station_id,
        t.print_job.c.state.in_((PrintState.SENDING, PrintState.HELD)),
    )
    with store.write() as connection:
        ids = connection.execute(caught).scalars().all()
        for job_id in ids:
            _mark(connection, job_id, PrintState.UNKNOWN, "restart", now)
    return len(ids)


def answer_print(
    store: Store,
    *,
    job_id: str,
    came_out: bool,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> PrintRecord:
    """Staff say whether a paper in doubt came out; raises NotFound or MoveNotAllowed."""
    state = PrintState.CONFIRMED if came_out else PrintState.NOT_PRINTED
    with store.write() as connection:
        if done_before(connection, request_id, "answer_print") is not None:
            return _record_of(connection, job_id)
        job = _record_of(connection, job_id)
        if job.state not in DOUBTFUL:
            raise MoveNotAllowed(f"print job {job_id} is {job.state}, so nobody needs to answer")
        answered = _mark(connection, job_id, state, "staff", now, actor, request_id, "answer_print")
    return answered


def reprint(
    store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime
) -> PrintRecord:
    """Queue a copy of a ticket's slip, marked as one, where the first was printed.

    Raises NotFound when the ticket never had a slip.
    """
    with store.write() as connection:
        if done_before(connection, request_id, "reprint") is not None:
            return _record_of(connection, request_id)
        first = connection.execute(
            select(t.print_job).where(t.print_job.c.ticket_id == ticket_id).limit(1)
        ).first()
        if first is None:
            raise NotFound(f"ticket {ticket_id} has no slip")
        enqueue(
            connection,
            request_id,
            ticket_id,
            first.station_id,
            first.slip,
            now,
            copy=True,
        )
        record(
            connection,
            "reprint",
            actor=actor,
            request_id=request_id,
            now=now,
            ticket_id=ticket_id,
        )
        return _record_of(connection, request_id)


def _record_of(connection: Connection, job_id: str) -> PrintRecord:
    row = connection.execute(print_records().where(t.print_job.c.id == job_id)).first()
    if row is None:
        raise NotFound(f"print job {job_id}")
    return print_record_of(row)


def _mark(
    connection: Connection,
    job_id: str,
    state: PrintState,
    reason: str,
    now: datetime,
    actor: Actor | None = None,
    request_id: str | None = None,
    kind: str = "print",
) -> PrintRecord:
    job = _record_of(connection, job_id)
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
    return _record_of(connection, job_id)
