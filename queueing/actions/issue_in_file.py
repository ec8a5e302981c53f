"""A number in an SQLite file: counted, written and queued in one transaction."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, insert, literal, select
from sqlalchemy.dialects.sqlite import insert as upsert_into

from queueing.actions.issue_facts import Facts, Wanted, facts_of, slip_facts
from queueing.actions.issue_limits import has_come, invited_entry, refuse_over_limits
from queueing.actions.own_hours import refuse_outside_hours
from queueing.actions.print_jobs import enqueue
from queueing.actions.recording import record
from queueing.calendar import service_day
from queueing.calling_order import people_ahead
from queueing.errors import IssuingStopped
from queueing.model import IN_LINE, PriorityClass, Ticket, TicketState
from queueing.numbering import label
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.columns import UtcMoment
from queueing.store.prepared import Prepared


def take(store: Store, wanted: Wanted) -> Ticket:
    """Take the number; raises IntegrityError when the request was done before."""
    with store.write() as connection:
        facts = facts_of(connection, wanted.service_id, wanted.actor.station_id)
        ticket = _take(connection, facts, wanted)
        if wanted.print_it:
            slip = slip_facts(
                connection,
                facts,
                wanted,
                label=ticket.label,
                people_ahead=ticket.people_ahead,
                issued_at=ticket.issued_at,
            )
            enqueue(
                connection,
                wanted.job_id,
                ticket.id,
                wanted.actor.station_id,
                slip,
                wanted.now,
                paper=wanted.paper,
            )
        return ticket


_INSERT_TICKET = Prepared(
    insert(t.ticket)
    .values(
        office_id=t.OFFICE_ID,
        series=bindparam("series"),
        state=TicketState.WAITING.value,
        call_count=0,
        code=bindparam("code"),
        service_day=bindparam("day"),
        line_day=bindparam("day"),
        issue_service_id=bindparam("service_id"),
        service_id=bindparam("service_id"),
        number=bindparam("number"),
        label=bindparam("label"),
        priority=bindparam("priority"),
        issued_at=bindparam("now", type_=UtcMoment),
        place_at=bindparam("place", type_=UtcMoment),
        changed_at=bindparam("now", type_=UtcMoment),
        station_id=bindparam("station_id"),
        people_ahead=bindparam("people_ahead"),
        request_id=bindparam("request_id"),
    )
    .returning(t.ticket.c.id)
)


def _take(connection: Connection, facts: Facts, wanted: Wanted) -> Ticket:
    day = service_day(wanted.now, facts.time_zone)
    if str(facts.stopped_on) == str(day):
        raise IssuingStopped(f"no more numbers of {facts.prefix} are given on {day}")
    refuse_outside_hours(connection, facts, wanted)
    entry_id = invited_entry(connection, wanted, day)
    if entry_id is None:
        refuse_over_limits(connection, facts, wanted, day)
    series = wanted.series or facts.series_on(day)
    number, place = _next_number(connection, day, wanted.service_id, series, wanted.now)
    ahead = None
    if not wanted.detached:
        ahead = _ahead(connection, facts, day, wanted.service_id, wanted.priority)
    shown = label(facts.prefix, number, series)
    rows = _INSERT_TICKET(
        connection,
        code=wanted.code,
        day=day,
        service_id=wanted.service_id,
        series=series,
        number=number,
        label=shown,
        priority=wanted.priority.value,
        now=wanted.now,
        place=place,
        station_id=wanted.actor.station_id,
        people_ahead=t.AHEAD_UNKNOWN if ahead is None else ahead,
        request_id=wanted.request_id,
    )
    ticket = Ticket(
        id=rows[0][0],
        code=wanted.code,
        service_day=day,
        issue_service_id=wanted.service_id,
        service_id=wanted.service_id,
        series=series,
        number=number,
        label=shown,
        priority=wanted.priority,
        state=TicketState.WAITING,
        issued_at=wanted.now,
        place_at=place,
        changed_at=wanted.now,
        station_id=wanted.actor.station_id,
        people_ahead=ahead,
        line_day=day,
    )
    if entry_id is not None:
        has_come(connection, entry_id, ticket.id, wanted.now)
    record(
        connection,
        "issue_ticket",
        actor=wanted.actor,
        request_id=wanted.request_id,
        now=wanted.now,
        ticket_id=ticket.id,
        to_state=ticket.state,
        details=wanted.details(),
    )
    return ticket


def _counting_up() -> Prepared:
    counter = t.series_counter
    first = upsert_into(counter).values(
        office_id=t.OFFICE_ID,
        service_day=bindparam("day"),
        service_id=bindparam("service_id"),
        series=bindparam("series"),
        last_number=1,
        last_at=bindparam("now", type_=UtcMoment),
    )
    # A clock that was set back must not put newcomers before those who wait.
    before, asked = counter.c.last_at, first.excluded.last_at
    later = case((before > asked, before), else_=asked)
    return Prepared(
        first.on_conflict_do_update(
            index_elements=list(counter.primary_key),
            set_={"last_number": counter.c.last_number + 1, "last_at": later},
        ).returning(counter.c.last_number, counter.c.last_at)
    )


_COUNT_UP = _counting_up()


def _next_number(
    connection: Connection, day: date, service_id: int, series: str, now: datetime
) -> tuple[int, datetime]:
    """Give the next number of the series, and its place."""
    number, at = _COUNT_UP(connection, day=day, service_id=service_id, series=series, now=now)[0]
    # The driver's own text: SQLite keeps a moment without its zone.
    return int(number), datetime.fromisoformat(at).replace(tzinfo=UTC)


def _waiting(priority: PriorityClass) -> Any:
    # Counted class by class: each is one run of ix_ticket_line, and nothing is sorted.
    return (
        select(func.count())
        .where(
            t.ticket.c.line_day == bindparam("day"),
            t.ticket.c.service_id == bindparam("service_id"),
            t.ticket.c.state.in_([literal(state.value) for state in IN_LINE]),
            t.ticket.c.priority == priority.value,
        )
        .scalar_subquery()
    )


_WAITING = Prepared(select(_waiting(PriorityClass.PRIORITY), _waiting(PriorityClass.ORDINARY)))


def _ahead(
    connection: Connection,
    facts: Facts,
    day: date,
    service_id: int,
    priority: PriorityClass,
) -> int:
    priority_waiting, ordinary_waiting = _WAITING(connection, day=day, service_id=service_id)[0]
    return people_ahead(
        priority, priority_waiting, ordinary_waiting, facts.priority_share, facts.ordinary_share
    )
