"""Rows of the database as the office's frozen words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from queueing.errors import NotFound, StoreMissing
from queueing.model import (
    Counter,
    LastTicketRule,
    LocalText,
    Office,
    PriorityClass,
    Service,
    Station,
    StationKind,
    Ticket,
    TicketState,
)
from queueing.opening_days import WeekdayHours
from queueing.store import tables as t
from queueing.store.prepared import Prepared, PreparedRows


def text_of(row: Any, name: str) -> LocalText:
    """Give the three columns of a text as one."""
    return LocalText(*(getattr(row, f"{name}_{code}") for code in ("id", "jv", "en")))


def text_columns(name: str, text: LocalText) -> dict[str, str]:
    """Give a text as its three columns."""
    return {f"{name}_id": text.id, f"{name}_jv": text.jv, f"{name}_en": text.en}


_OFFICE = PreparedRows(
    select(
        *(column for column in t.office.c if column is not t.office.c.logo),
        t.office.c.logo.is_not(None).label("has_logo"),
    ).where(t.office.c.id == t.OFFICE_ID)
)


def office_of(connection: Connection) -> Office:
    """Give the office; raises StoreMissing in a database without one."""
    row = _OFFICE.first(connection)
    if row is None:
        raise StoreMissing("the database holds no office yet", "run: antrean db init")
    return Office(
        id=row.id,
        name=row.name,
        time_zone=row.time_zone,
        zone_label=row.zone_label,
        opens_at=row.opens_at,
        closes_at=row.closes_at,
        working_days=frozenset(int(day) for day in row.working_days),
        priority_share=row.priority_share,
        ordinary_share=row.ordinary_share,
        min_calls_before_skip=row.min_calls_before_skip,
        next_word_minutes=row.next_word_minutes,
        follow_address=row.follow_address,
        has_logo=bool(row.has_logo),
        code=row.code,
        return_minutes=row.return_minutes,
        reminder_minutes=row.reminder_minutes,
        last_ticket_rule=LastTicketRule(row.last_ticket_rule),
        bulk_limit=row.bulk_limit,
        bulk_seconds=row.bulk_seconds,
    )


_NEEDS = Prepared(select(t.service_component.c.service_id, t.component.c.code).join(t.component))
_HOURS = PreparedRows(
    select(t.service_hours).order_by(t.service_hours.c.service_id, t.service_hours.c.weekday)
)
_SERVICES = PreparedRows(select(t.service).order_by(t.service.c.position, t.service.c.id))


def services_of(connection: Connection) -> dict[int, Service]:
    """Give every service by id, in the order of the tiles."""
    needs: dict[int, set[str]] = {}
    for service_id, code in _NEEDS(connection):
        needs.setdefault(service_id, set()).add(code)
    hours: dict[int, list[WeekdayHours]] = {}
    for row in _HOURS(connection):
        own = WeekdayHours(row.weekday, row.opens_at, row.closes_at)
        hours.setdefault(row.service_id, []).append(own)
    return {
        row.id: _service(row, needs.get(row.id, ()), hours.get(row.id, ()))
        for row in _SERVICES(connection)
    }


def _service(row: Row[Any], components: Iterable[str], hours: Iterable[WeekdayHours]) -> Service:
    return Service(
        id=row.id,
        prefix=row.prefix,
        name=text_of(row, "name"),
        requirements=text_of(row, "requirements"),
        procedure=text_of(row, "procedure"),
        duration=text_of(row, "duration"),
        fee=text_of(row, "fee"),
        product=text_of(row, "product"),
        complaints=text_of(row, "complaints"),
        position=row.position,
        active=row.active,
        components=frozenset(components),
        instead_id=row.instead_service_id,
        icon=row.icon,
        hours=tuple(hours),
    )


_COUNTERS = PreparedRows(select(t.counter).order_by(t.counter.c.number))
_COUNTER = PreparedRows(select(t.counter).where(t.counter.c.id == bindparam("counter_id")))
_LINKS = PreparedRows(select(t.counter_service))
_LINKS_OF_COUNTER = PreparedRows(
    select(t.counter_service).where(t.counter_service.c.counter_id == bindparam("counter_id"))
)


def counters_of(connection: Connection) -> dict[int, Counter]:
    """Give every counter by id, in order of number."""
    links: dict[int, list[Any]] = {}
    for link in _LINKS(connection):
        links.setdefault(link.counter_id, []).append(link)
    return {row.id: _counter(row, links.get(row.id, [])) for row in _COUNTERS(connection)}


def counter_of(connection: Connection, counter_id: int | None) -> Counter:
    """Give one counter; raises NotFound."""
    row = _COUNTER.first(connection, counter_id=counter_id)
    if row is None:
        raise NotFound(f"counter {counter_id}")
    return _counter(row, _LINKS_OF_COUNTER(connection, counter_id=counter_id))


def _counter(row: Any, links: list[Any]) -> Counter:
    return Counter(
        id=row.id,
        number=row.number,
        name=row.name,
        service_ids=frozenset(link.service_id for link in links if link.offered),
        active=row.active,
        officer=row.officer,
        signed_in_service_ids=frozenset(link.service_id for link in links if link.signed_in),
        paused_since=row.paused_since,
        pause_reason=row.pause_reason,
        turn=row.turn,
        weights=tuple(sorted((link.service_id, link.weight) for link in links if link.weight != 1)),
    )


def station_of(row: Row[Any]) -> Station:
    """Give a station of its row."""
    return Station(row.id, row.name, StationKind(row.kind), row.letter or "")


def ticket_of(row: Any) -> Ticket:
    """Give a ticket of its row."""
    return Ticket(
        id=row.id,
        code=row.code,
        service_day=row.service_day,
        issue_service_id=row.issue_service_id,
        service_id=row.service_id,
        series=row.series,
        number=row.number,
        label=row.label,
        priority=PriorityClass(row.priority),
        state=TicketState(row.state),
        issued_at=row.issued_at,
        place_at=row.place_at,
        changed_at=row.changed_at,
        station_id=row.station_id,
        counter_id=row.counter_id,
        call_count=row.call_count,
        last_called_at=row.last_called_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        people_ahead=None if row.people_ahead < 0 else row.people_ahead,
        line_day=row.line_day,
        return_until=row.return_until,
        note=row.note,
    )


_TICKET = PreparedRows(select(t.ticket).where(t.ticket.c.id == bindparam("ticket_id")))


def ticket_by_id(connection: Connection, ticket_id: int) -> Ticket:
    """Give a ticket; raises NotFound."""
    row = _TICKET.first(connection, ticket_id=ticket_id)
    if row is None:
        raise NotFound(f"ticket {ticket_id}")
    return ticket_of(row)
