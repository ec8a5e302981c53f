"""A citizen takes a number."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Connection, bindparam, func, insert, literal, select
from sqlalchemy.dialects.sqlite import insert as upsert_into
from sqlalchemy.exc import IntegrityError

from queueing.actions.print_jobs import enqueue
from queueing.actions.recording import record
from queueing.calendar import service_day
from queueing.calling_order import people_ahead
from queueing.errors import NotFound, RequestReused, ServiceClosed
from queueing.model import IN_LINE, STOPPING, Actor, LocalText, PriorityClass, Ticket, TicketState
from queueing.numbering import label, ticket_code
from queueing.slip_facts import OutageLine, SlipFacts
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.columns import UtcMoment
from queueing.store.failures import known_error
from queueing.store.prepared import Prepared
from queueing.store.rows import text_of, ticket_of

SERIES = ""
"""The office's own series; stations cut off from the database will have series of their own."""


def issue_ticket(
    store: Store,
    *,
    service_id: int,
    priority: PriorityClass,
    language: str,
    print_it: bool,
    actor: Actor,
    request_id: str,
    now: datetime,
    paper: bool = True,
) -> Ticket:
    """Take the next number of a service; with `print_it` its slip is queued in the same commit.

    Without `paper` (the kiosk has none now) the slip is only kept, so that staff can have it
    printed. The number exists once this returns. Asking again with the same `request_id` gives
    the same ticket. Raises NotFound, ServiceClosed, RequestReused or a StoreError.
    """
    # The code comes from the request, so a repeated request is refused by the same constraint.
    code = ticket_code(request_id)
    job_id = str(uuid5(NAMESPACE_OID, request_id))
    try:
        with store.write() as connection:
            facts = _facts(connection, service_id)
            ticket = _take(connection, facts, service_id, priority, code, actor, request_id, now)
            if print_it:
                slip = _slip(connection, facts, ticket, language)
                enqueue(connection, job_id, ticket.id, actor.station_id, slip, now, paper=paper)
            return ticket
    except IntegrityError as error:
        return _issued_before(store, request_id, error)


class _Facts(NamedTuple):
    """What of service and office the number and the slip depend on, in the order of _FACTS."""

    prefix: str
    active: bool
    name_id: str
    name_jv: str
    name_en: str
    office_name: str
    time_zone: str
    zone_label: str
    follow_address: str
    priority_share: int
    ordinary_share: int
    outages: int


_FACTS = Prepared(
    select(
        t.service.c.prefix,
        t.service.c.active,
        t.service.c.name_id,
        t.service.c.name_jv,
        t.service.c.name_en,
        t.office.c.name,
        t.office.c.time_zone,
        t.office.c.zone_label,
        t.office.c.follow_address,
        t.office.c.priority_share,
        t.office.c.ordinary_share,
        select(func.count())
        .select_from(t.outage_service.join(t.outage))
        .where(
            t.outage_service.c.service_id == t.service.c.id,
            t.outage.c.state.in_([literal(state.value) for state in STOPPING]),
        )
        .scalar_subquery(),
    ).where(
        t.service.c.id == bindparam("service_id"),
        t.office.c.id == t.service.c.office_id,
    )
)


def _facts(connection: Connection, service_id: int) -> _Facts:
    rows = _FACTS(connection, service_id=service_id)
    if not rows:
        raise NotFound(f"service {service_id}")
    facts = _Facts._make(rows[0])
    if not facts.active:
        raise ServiceClosed(f"service {facts.prefix} takes no numbers now")
    return facts


_INSERT_TICKET = Prepared(
    insert(t.ticket)
    .values(
        office_id=t.OFFICE_ID,
        series=SERIES,
        state=TicketState.WAITING.value,
        call_count=0,
        code=bindparam("code"),
        service_day=bindparam("day"),
        issue_service_id=bindparam("service_id"),
        service_id=bindparam("service_id"),
        number=bindparam("number"),
        label=bindparam("label"),
        priority=bindparam("priority"),
        issued_at=bindparam("now", type_=UtcMoment),
        place_at=bindparam("now", type_=UtcMoment),
        changed_at=bindparam("now", type_=UtcMoment),
        station_id=bindparam("station_id"),
        people_ahead=bindparam("people_ahead"),
        request_id=bindparam("request_id"),
    )
    .returning(t.ticket.c.id)
)


def _take(
    connection: Connection,
    facts: _Facts,
    service_id: int,
    priority: PriorityClass,
    code: str,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> Ticket:
    day = service_day(now, facts.time_zone)
    number = _next_number(connection, day, service_id)
    ahead = _ahead(connection, facts, day, service_id, priority)
    shown = label(facts.prefix, number, SERIES)
    rows = _INSERT_TICKET(
        connection,
        code=code,
        day=day,
        service_id=service_id,
        number=number,
        label=shown,
        priority=priority.value,
        now=now,
        station_id=actor.station_id,
        people_ahead=ahead,
        request_id=request_id,
    )
    ticket = Ticket(
        id=rows[0][0],
        code=code,
        service_day=day,
        issue_service_id=service_id,
        service_id=service_id,
        series=SERIES,
        number=number,
        label=shown,
        priority=priority,
        state=TicketState.WAITING,
        issued_at=now,
        place_at=now,
        changed_at=now,
        station_id=actor.station_id,
        people_ahead=ahead,
    )
    record(
        connection,
        "issue_ticket",
        actor=actor,
        request_id=request_id,
        now=now,
        ticket_id=ticket.id,
        to_state=ticket.state,
        details={"priority": priority},
    )
    return ticket


def _counting_up() -> Prepared:
    counter = t.series_counter
    first = upsert_into(counter).values(
        office_id=t.OFFICE_ID,
        service_day=bindparam("day"),
        service_id=bindparam("service_id"),
        series=SERIES,
        last_number=1,
    )
    return Prepared(
        first.on_conflict_do_update(
            index_elements=list(counter.primary_key),
            set_={"last_number": counter.c.last_number + 1},
        ).returning(counter.c.last_number)
    )


_COUNT_UP = _counting_up()


def _next_number(connection: Connection, day: date, service_id: int) -> int:
    return int(_COUNT_UP(connection, day=day, service_id=service_id)[0][0])


def _waiting(priority: PriorityClass) -> Any:
    # Counted class by class: each is one run of ix_ticket_line, and nothing is sorted.
    return (
        select(func.count())
        .where(
            t.ticket.c.service_day == bindparam("day"),
            t.ticket.c.service_id == bindparam("service_id"),
            t.ticket.c.state.in_([literal(state.value) for state in IN_LINE]),
            t.ticket.c.priority == priority.value,
        )
        .scalar_subquery()
    )


_WAITING = Prepared(select(_waiting(PriorityClass.PRIORITY), _waiting(PriorityClass.ORDINARY)))


def _ahead(
    connection: Connection,
    facts: _Facts,
    day: date,
    service_id: int,
    priority: PriorityClass,
) -> int:
    priority_waiting, ordinary_waiting = _WAITING(connection, day=day, service_id=service_id)[0]
    return people_ahead(
        priority, priority_waiting, ordinary_waiting, facts.priority_share, facts.ordinary_share
    )


def _slip(connection: Connection, facts: _Facts, ticket: Ticket, language: str) -> SlipFacts:
    return SlipFacts(
        office_name=facts.office_name,
        time_zone=facts.time_zone,
        zone_label=facts.zone_label,
        label=ticket.label,
        code=ticket.code,
        service_name=LocalText(facts.name_id, facts.name_jv, facts.name_en),
        people_ahead=ticket.people_ahead,
        issued_at=ticket.issued_at,
        language=language,
        outages=_outage_lines(connection, ticket.service_id) if facts.outages else (),
        follow_address=facts.follow_address,
    )


def _outage_lines(connection: Connection, service_id: int) -> tuple[OutageLine, ...]:
    rows = connection.execute(
        select(t.outage)
        .join(t.outage_service)
        .where(
            t.outage_service.c.service_id == service_id,
            t.outage.c.state.in_(STOPPING),
        )
        .order_by(t.outage.c.since)
    )
    return tuple(OutageLine(text_of(row, "title"), row.since, row.next_word_at) for row in rows)


def _issued_before(store: Store, request_id: str, error: IntegrityError) -> Ticket:
    with store.read() as connection:
        row = connection.execute(
            select(t.ticket).where(t.ticket.c.request_id == request_id)
        ).first()
        if row is not None:
            return ticket_of(row)
        used = connection.execute(
            select(t.event.c.kind).where(t.event.c.request_id == request_id)
        ).scalar()
    if used is not None:
        raise RequestReused(f"request {request_id} was a {used}, not an issue_ticket") from error
    if "UNIQUE" in str(error.orig):
        # No request was repeated: the counter of numbers has fallen behind the tickets.
        raise known_error("malformed", store.url.removeprefix("sqlite:///")) from error
    raise error
