"""Rows of the database as the office's frozen words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, select

from queueing.errors import NotFound, StoreMissing
from queueing.model import (
    STOPPING,
    Component,
    Counter,
    LocalText,
    Office,
    Outage,
    OutageState,
    OutageTemplate,
    OutageUpdate,
    PriorityClass,
    Service,
    Station,
    StationKind,
    Ticket,
    TicketState,
)
from queueing.store import tables as t


def text_of(row: Any, name: str) -> LocalText:
    """Give the three columns of a text as one."""
    return LocalText(*(getattr(row, f"{name}_{code}") for code in ("id", "jv", "en")))


def text_columns(name: str, text: LocalText) -> dict[str, str]:
    """Give a text as its three columns."""
    return {f"{name}_id": text.id, f"{name}_jv": text.jv, f"{name}_en": text.en}


def office_of(connection: Connection) -> Office:
    """Give the office; raises StoreMissing in a database without one."""
    columns = [column for column in t.office.c if column is not t.office.c.logo]
    row = connection.execute(
        select(*columns, t.office.c.logo.is_not(None).label("has_logo")).where(
            t.office.c.id == t.OFFICE_ID
        )
    ).first()
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
    )


def services_of(connection: Connection) -> dict[int, Service]:
    """Give every service by id, in the order of the tiles."""
    needs: dict[int, set[str]] = {}
    link = t.service_component
    for pair in connection.execute(select(link.c.service_id, t.component.c.code).join(t.component)):
        needs.setdefault(pair.service_id, set()).add(pair.code)
    rows = connection.execute(select(t.service).order_by(t.service.c.position, t.service.c.id))
    return {row.id: _service(row, needs.get(row.id, ())) for row in rows}


def _service(row: Row[Any], components: Iterable[str]) -> Service:
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
    )


def counters_of(connection: Connection) -> dict[int, Counter]:
    """Give every counter by id, in order of number."""
    offered: dict[int, set[int]] = {}
    signed_in: dict[int, set[int]] = {}
    for link in connection.execute(select(t.counter_service)):
        if link.offered:
            offered.setdefault(link.counter_id, set()).add(link.service_id)
        if link.signed_in:
            signed_in.setdefault(link.counter_id, set()).add(link.service_id)
    return {
        row.id: Counter(
            id=row.id,
            number=row.number,
            name=row.name,
            service_ids=frozenset(offered.get(row.id, ())),
            active=row.active,
            officer=row.officer,
            signed_in_service_ids=frozenset(signed_in.get(row.id, ())),
            paused_since=row.paused_since,
            pause_reason=row.pause_reason,
            turn=row.turn,
        )
        for row in connection.execute(select(t.counter).order_by(t.counter.c.number))
    }


def counter_of(connection: Connection, counter_id: int | None) -> Counter:
    """Give one counter; raises NotFound."""
    found = counters_of(connection).get(counter_id or 0)
    if found is None:
        raise NotFound(f"counter {counter_id}")
    return found


def components_of(connection: Connection) -> dict[int, Component]:
    """Give every component by id."""
    rows = connection.execute(select(t.component).order_by(t.component.c.id))
    return {row.id: Component(row.id, row.code, text_of(row, "name")) for row in rows}


def templates_of(connection: Connection) -> tuple[OutageTemplate, ...]:
    """Give the outage templates in order of their components."""
    components = components_of(connection)
    rows = connection.execute(select(t.outage_template).order_by(t.outage_template.c.component_id))
    return tuple(
        OutageTemplate(
            row.id,
            components[row.component_id],
            text_of(row, "title"),
            text_of(row, "cause"),
            text_of(row, "advice"),
        )
        for row in rows
    )


def station_of(row: Row[Any]) -> Station:
    """Give a station of its row."""
    return Station(row.id, row.name, StationKind(row.kind))


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
        people_ahead=row.people_ahead,
    )


def ticket_by_id(connection: Connection, ticket_id: int) -> Ticket:
    """Give a ticket; raises NotFound."""
    row = connection.execute(select(t.ticket).where(t.ticket.c.id == ticket_id)).first()
    if row is None:
        raise NotFound(f"ticket {ticket_id}")
    return ticket_of(row)


def stopped_services(connection: Connection) -> frozenset[int]:
    """Give the ids of services that an outage makes stand still now."""
    rows = connection.execute(
        select(t.outage_service.c.service_id)
        .join(t.outage)
        .where(t.outage.c.state.in_(STOPPING))
        .distinct()
    )
    return frozenset(rows.scalars())


def outages_of(connection: Connection, services: dict[int, Service], where: Any) -> list[Outage]:
    """Give the outages that fit `where`, the latest first, with what works beside them."""
    rows = connection.execute(
        select(t.outage).where(where).order_by(t.outage.c.since.desc(), t.outage.c.id.desc())
    ).all()
    if not rows:
        return []
    ids = [row.id for row in rows]
    components = components_of(connection)
    affected: dict[int, set[int]] = {i: set() for i in ids}
    for link in connection.execute(
        select(t.outage_service).where(t.outage_service.c.outage_id.in_(ids))
    ):
        affected[link.outage_id].add(link.service_id)
    updates: dict[int, list[OutageUpdate]] = {i: [] for i in ids}
    for row in connection.execute(
        select(t.outage_update)
        .where(t.outage_update.c.outage_id.in_(ids))
        .order_by(t.outage_update.c.at, t.outage_update.c.id)
    ):
        updates[row.outage_id].append(
            OutageUpdate(
                row.at,
                OutageState(row.state),
                text_of(row, "text"),
                row.next_word_at,
                row.officer,
            )
        )
    # A service is said to work only if no other open outage stops it.
    stopped = stopped_services(connection)
    return [
        Outage(
            id=row.id,
            component=components[row.component_id],
            title=text_of(row, "title"),
            cause=text_of(row, "cause"),
            advice=text_of(row, "advice"),
            state=OutageState(row.state),
            since=row.since,
            affected=tuple(s for s in services.values() if s.id in affected[row.id]),
            working=tuple(
                s
                for s in services.values()
                if s.active and s.id not in affected[row.id] and s.id not in stopped
            ),
            expected_from=row.expected_from,
            expected_until=row.expected_until,
            last_word_at=row.last_word_at,
            next_word_at=row.next_word_at,
            resolved_at=row.resolved_at,
            updates=tuple(updates[row.id]),
        )
        for row in rows
    ]
