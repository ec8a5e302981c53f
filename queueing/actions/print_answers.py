"""What staff do about a paper: say whether it came out, print it again, take it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Connection

from queueing.actions.print_jobs import OPEN, enqueue, mark_in
from queueing.actions.recording import done_before, record
from queueing.errors import MoveNotAllowed, NotFound, PrintOpen
from queueing.model import Actor, PrintRecord, PrintState
from queueing.papers import BY_STAFF, WITHDRAWN
from queueing.slip_facts import SlipFacts
from queueing.store import Store
from queueing.store.paper_rows import print_record_by_id, prints_of_ticket
from queueing.store.rows import ticket_by_id

UNDER_WAY = (*OPEN, PrintState.SENDING, PrintState.HELD)
"""States in which a paper will still come out by itself."""


def answer_print(
    store: Store,
    *,
    job_id: str,
    came_out: bool,
    actor: Actor,
    request_id: str,
    now: datetime,
    copy: bool = False,
) -> PrintRecord:
    """Staff say whether a paper in doubt (`unknown`) came out; give its job as it stands then.

    With `copy` a paper that did not come out is printed again in the same transaction, marked
    as a copy, unless another of the ticket is under way. Of two answers the first holds: the
    second raises MoveNotAllowed. Raises NotFound for no such job.
    """
    state = PrintState.CONFIRMED if came_out else PrintState.NOT_PRINTED
    with store.write() as connection:
        if done_before(connection, request_id, "answer_print") is not None:
            return print_record_by_id(connection, job_id)
        job = print_record_by_id(connection, job_id)
        if job.state is not PrintState.UNKNOWN:
            raise MoveNotAllowed(_nothing_to_answer(job))
        answered = mark_in(
            connection, job_id, state, BY_STAFF, now, actor, request_id, "answer_print"
        )
        if copy and not came_out:
            prints = prints_of_ticket(connection, job.ticket_id)
            if not any(each.state in UNDER_WAY for each in prints):
                # An id of its own, made from the request's: one act, two events.
                own_request = str(uuid5(NAMESPACE_OID, request_id))
                _again(connection, job, own_request, now, actor, copy=True)
    return answered


def _nothing_to_answer(job: PrintRecord) -> str:
    if job.reason == BY_STAFF:
        told = "came out" if job.state is PrintState.CONFIRMED else "did not come out"
        return f"somebody said already that the paper of {job.ticket_label} {told}"
    return f"the paper of {job.ticket_label} is {job.state}, so nobody needs to answer"


def reprint(
    store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime
) -> PrintRecord:
    """Print a ticket's slip again, where it was printed first; give the new job.

    It is marked as a copy, unless not one byte of any paper of the ticket was ever sent.
    Raises NotFound when the ticket never had a slip, PrintOpen while one of its papers is
    under way or in doubt.
    """
    with store.write() as connection:
        if done_before(connection, request_id, "reprint") is not None:
            return print_record_by_id(connection, request_id)
        prints = prints_of_ticket(connection, ticket_id)
        if not prints:
            raise NotFound(f"ticket {ticket_id} has no slip")
        for job in prints:
            _refuse_open(job)
        copy = not all(job.never_sent for job in prints)
        _again(connection, prints[0], request_id, now, actor, copy=copy)
        return print_record_by_id(connection, request_id)


def _refuse_open(job: PrintRecord) -> None:
    if job.state in UNDER_WAY:
        raise PrintOpen(
            f"the paper of {job.ticket_label} is {job.state}: it will still come out by itself",
            "wait for it, or take it back while nothing was sent",
            job.state,
        )
    if job.state is PrintState.UNKNOWN:
        raise PrintOpen(
            f"nobody has said yet whether the paper of {job.ticket_label} came out",
            "look for it, and answer first",
            job.state,
        )


def _again(
    connection: Connection,
    first: PrintRecord,
    request_id: str,
    now: datetime,
    actor: Actor,
    *,
    copy: bool,
) -> None:
    slip = _as_it_holds(connection, first)
    enqueue(connection, request_id, first.ticket_id, first.station_id, slip, now, copy=copy)
    record(
        connection,
        "reprint",
        actor=actor,
        request_id=request_id,
        now=now,
        ticket_id=first.ticket_id,
        details={"job": request_id, "copy": copy},
    )


def _as_it_holds(connection: Connection, first: PrintRecord) -> str:
    """Give what the first slip said, with the day to which the ticket was carried meanwhile."""
    ticket = ticket_by_id(connection, first.ticket_id)
    if ticket.line_day is None or ticket.line_day == ticket.service_day:
        return first.slip
    try:
        facts = SlipFacts.from_json(first.slip)
    except (ValueError, KeyError, TypeError, AttributeError):
        # A slip that cannot be read is set aside by the kiosk, which tells the staff.
        return first.slip
    return replace(facts, valid_on=ticket.line_day).to_json()


def withdraw_print(
    store: Store, *, job_id: str, actor: Actor, request_id: str, now: datetime
) -> PrintRecord:
    """Take back a job of which nothing was sent (queued, blocked); give it as it stands then.

    Raises NotFound, or MoveNotAllowed once the first byte may have left.
    """
    with store.write() as connection:
        if done_before(connection, request_id, "withdraw_print") is not None:
            return print_record_by_id(connection, job_id)
        job = print_record_by_id(connection, job_id)
        if job.state not in OPEN:
            raise MoveNotAllowed(
                f"the paper of {job.ticket_label} is {job.state}: it cannot be taken back"
            )
        return mark_in(
            connection,
            job_id,
            PrintState.NOT_PRINTED,
            WITHDRAWN,
            now,
            actor,
            request_id,
            "withdraw_print",
        )
