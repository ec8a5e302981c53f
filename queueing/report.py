"""Figures of a service day, counted from the events and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, func, or_, select

from queueing.model import PrintState, TicketState
from queueing.papers import SCREEN_ONLY, TICKET_ENDED, WITHDRAWN
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.undone import UNDO, standing

CAME_OUT = (PrintState.CONFIRMED, PrintState.PROCESSED)
GIVEN_UP = frozenset({SCREEN_ONLY, WITHDRAWN, TICKET_ENDED})
"""Reasons with which somebody decided that there is no paper; it is not missing then."""
GONE = frozenset(
    {TicketState.SERVED, TicketState.SKIPPED, TicketState.CANCELLED, TicketState.EXPIRED}
)


@dataclass(frozen=True, slots=True)
class Count:
    """People of some services at one moment."""

    issued: int
    served: int
    waiting: int
    """Issued and neither served nor gone: everybody who is still owed a visit."""


def count_at(store: Store, *, day: date, moment: datetime, service_ids: Iterable[int]) -> Count:
    """Count what had happened by `moment` (aware, inclusive); raises StoreError."""
    # Moves only: print events carry no ticket state. An undo counts whenever it came.
    with store.read() as connection:
        rows = connection.execute(
            select(t.event)
            .join(t.ticket, t.ticket.c.id == t.event.c.ticket_id)
            .where(
                t.ticket.c.office_id == t.OFFICE_ID,
                t.ticket.c.service_day == day,
                t.ticket.c.issue_service_id.in_(list(service_ids)),
                t.event.c.to_state.in_(list(TicketState)),
                or_(t.event.c.at <= moment, t.event.c.kind == UNDO),
            )
            .order_by(t.event.c.id)
        )
        last = {row.ticket_id: row.to_state for row in standing(rows)}
    by_state = Counter(TicketState(state) for state in last.values())
    return Count(
        issued=len(last),
        served=by_state[TicketState.SERVED],
        waiting=sum(number for state, number in by_state.items() if state not in GONE),
    )


def served_between(
    store: Store, *, day: date, begin: datetime, end: datetime, not_services: Iterable[int]
) -> int:
    """Count tickets of the other services finished in a stretch of time."""
    with store.read() as connection:
        rows = connection.execute(
            select(t.event)
            .join(t.ticket, t.ticket.c.id == t.event.c.ticket_id)
            .where(
                t.ticket.c.office_id == t.OFFICE_ID,
                t.ticket.c.service_day == day,
                t.ticket.c.issue_service_id.not_in(list(not_services)),
                t.event.c.kind.in_(("finish", UNDO)),
            )
        )
        return sum(begin < row.at <= end for row in standing(rows))


def numbers_gapless(store: Store, *, day: date) -> bool:
    """Tell whether every series of the day runs on without gap or double.

    From 1, or from behind the numbers that were carried over to the day.
    """
    series = (t.ticket.c.issue_service_id, t.ticket.c.series)
    with store.read() as connection:
        rows = connection.execute(
            select(
                func.count(),
                func.count(func.distinct(t.ticket.c.number)),
                func.min(t.ticket.c.number),
                func.max(t.ticket.c.number),
                func.coalesce(func.max(t.series_counter.c.starts_after), 0),
            )
            .outerjoin(
                t.series_counter,
                and_(
                    t.series_counter.c.service_day == t.ticket.c.service_day,
                    t.series_counter.c.service_id == t.ticket.c.issue_service_id,
                    t.series_counter.c.series == t.ticket.c.series,
                ),
            )
            .where(t.ticket.c.office_id == t.OFFICE_ID, t.ticket.c.service_day == day)
            .group_by(*series)
        ).all()
    return all(
        total == distinct == high - before and low == before + 1
        for total, distinct, low, high, before in rows
    )


@dataclass(frozen=True, slots=True)
class Slip:
    """A paper the printer said came out, or did not."""

    label: str
    job_id: str
    copy: bool
    came_out: bool
    slip: str
    meant: bool = True
    """False for a number that was only shown, or whose paper was taken back unsent."""


def slips_of(store: Store, *, day: date) -> tuple[Slip, ...]:
    """Give every print job of the day in order of its number's issue."""
    with store.read() as connection:
        rows = connection.execute(
            select(t.print_job, t.ticket.c.label)
            .join(t.ticket, t.ticket.c.id == t.print_job.c.ticket_id)
            .where(t.ticket.c.office_id == t.OFFICE_ID, t.ticket.c.service_day == day)
            .order_by(t.print_job.c.created_at, t.print_job.c.id)
        ).all()
    return tuple(
        Slip(
            label=row.label,
            job_id=row.id,
            copy=row.copy,
            came_out=PrintState(row.state) in CAME_OUT,
            slip=row.slip,
            meant=row.state != PrintState.NOT_PRINTED or row.reason not in GIVEN_UP,
        )
        for row in rows
    )


def labels_of(store: Store, *, day: date) -> tuple[str, ...]:
    """Give the label of every number of the day, in order of issue."""
    with store.read() as connection:
        rows = connection.execute(
            select(t.ticket.c.label)
            .where(t.ticket.c.office_id == t.OFFICE_ID, t.ticket.c.service_day == day)
            .order_by(t.ticket.c.id)
        )
        return tuple(rows.scalars())


def papers_under_way(store: Store, *, day: date) -> int:
    """Count the print jobs that are neither out nor given up."""
    moving = (PrintState.QUEUED, PrintState.BLOCKED, PrintState.SENDING, PrintState.HELD)
    with store.read() as connection:
        return int(
            connection.execute(
                select(func.count())
                .select_from(t.print_job)
                .join(t.ticket, t.ticket.c.id == t.print_job.c.ticket_id)
                .where(
                    t.ticket.c.office_id == t.OFFICE_ID,
                    t.ticket.c.service_day == day,
                    t.print_job.c.state.in_(moving),
                )
            ).scalar_one()
        )
