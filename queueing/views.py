"""One frozen snapshot per screen, read in one transaction."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from queueing.calendar import opening_at, service_day
from queueing.calling_order import in_calling_order
from queueing.errors import NotFound
from queueing.model import (
    AT_COUNTER,
    DOUBTFUL,
    IN_LINE,
    Counter,
    Office,
    Outage,
    PriorityClass,
    Service,
    Ticket,
    TicketState,
)
from queueing.snapshots import (
    BoardCall,
    BoardSnapshot,
    ConsoleSnapshot,
    KioskSnapshot,
    ServiceLine,
    WaitingTicket,
)
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.failures import damage_told
from queueing.store.rows import (
    components_of,
    counters_of,
    office_of,
    outages_of,
    print_record_of,
    print_records,
    services_of,
    templates_of,
    ticket_of,
)

RECOVERED_FOR = timedelta(minutes=15)
"""How long a resolved outage stays on the screens (DOMAIN §6.5)."""
RECENT_CALLS = 8
MAX_CALLS = 60


class _Scene:
    """What every screen needs of one frozen state."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self.connection = connection
        self.now = now
        self.office: Office = office_of(connection)
        self.day: date = service_day(now, self.office.time_zone)
        self.services: dict[int, Service] = services_of(connection)
        self.counters: dict[int, Counter] = counters_of(connection)
        self.outages: tuple[Outage, ...] = self._outages()

    def _outages(self) -> tuple[Outage, ...]:
        shown = or_(
            t.outage.c.resolved_at.is_(None), t.outage.c.resolved_at > self.now - RECOVERED_FOR
        )
        found = outages_of(self.connection, self.services, shown)
        return tuple(sorted(found, key=lambda outage: outage.resolved_at is not None))

    def stopped_by(self, service_id: int) -> Outage | None:
        """Give the outage that makes a service stand still."""
        for outage in self.outages:
            if outage.stops_services and any(s.id == service_id for s in outage.affected):
                return outage
        return None

    def lines(self) -> tuple[ServiceLine, ...]:
        """Give every active service with its line."""
        rows = self.connection.execute(
            select(t.ticket.c.service_id, func.count())
            .where(t.ticket.c.service_day == self.day, t.ticket.c.state.in_(IN_LINE))
            .group_by(t.ticket.c.service_id)
        )
        waiting = {row[0]: row[1] for row in rows}
        return tuple(
            ServiceLine(
                service=service,
                waiting=waiting.get(service.id, 0),
                outage=self.stopped_by(service.id),
                counters_open=sum(
                    service.id in c.signed_in_service_ids and c.paused_since is None
                    for c in self.counters.values()
                ),
            )
            for service in self.services.values()
            if service.active
        )

    def tickets(self, *where: Any) -> list[Ticket]:
        """Give today's tickets that fit, in order of place."""
        rows = self.connection.execute(
            select(t.ticket)
            .where(t.ticket.c.service_day == self.day, *where)
            .order_by(t.ticket.c.place_at, t.ticket.c.id)
        )
        return [ticket_of(row) for row in rows]

    def waiting_row(self, ticket: Ticket) -> WaitingTicket:
        """Give a ticket as a row of a list."""
        return WaitingTicket(
            ticket, self.services[ticket.service_id], self.stopped_by(ticket.service_id)
        )


def kiosk_snapshot(store: Store, *, now: datetime) -> KioskSnapshot:
    """Read what a kiosk shows; raises StoreError."""
    with damage_told(store.url), store.read() as connection:
        scene = _Scene(connection, now)
        return KioskSnapshot(
            read_at=now,
            office=scene.office,
            opening=opening_at(scene.office, now),
            lines=scene.lines(),
            outages=scene.outages,
        )


def board_snapshot(store: Store, *, now: datetime) -> BoardSnapshot:
    """Read what the board shows; raises StoreError."""
    with damage_told(store.url), store.read() as connection:
        scene = _Scene(connection, now)
        called = scene.tickets(t.ticket.c.state == TicketState.CALLED)
        return BoardSnapshot(
            read_at=now,
            office=scene.office,
            opening=opening_at(scene.office, now),
            calls=_calls(scene, called)[:MAX_CALLS],
            recent=_calls(scene, _recent(scene)),
            lines=scene.lines(),
            outages=scene.outages,
        )


def _recent(scene: _Scene) -> list[Ticket]:
    answered = (TicketState.SERVING, TicketState.SERVED, TicketState.SKIPPED)
    rows = scene.connection.execute(
        select(t.ticket)
        .where(
            t.ticket.c.service_day == scene.day,
            t.ticket.c.state.in_(answered),
            t.ticket.c.counter_id.is_not(None),
        )
        .order_by(t.ticket.c.last_called_at.desc(), t.ticket.c.id.desc())
        .limit(RECENT_CALLS)
    )
    return [ticket_of(row) for row in rows]


def _calls(scene: _Scene, tickets: list[Ticket]) -> tuple[BoardCall, ...]:
    calls = []
    for ticket in tickets:
        if ticket.counter_id is None or ticket.last_called_at is None:
            continue
        counter = scene.counters[ticket.counter_id]
        calls.append(
            BoardCall(
                ticket_id=ticket.id,
                label=ticket.label,
                service=scene.services[ticket.service_id],
                counter_number=counter.number,
                counter_name=counter.name,
                called_at=ticket.last_called_at,
                call_count=ticket.call_count,
                serving=ticket.state is not TicketState.CALLED,
            )
        )
    return tuple(sorted(calls, key=lambda c: (c.called_at, c.ticket_id), reverse=True))


def console_snapshot(store: Store, *, counter_id: int | None, now: datetime) -> ConsoleSnapshot:
    """Read what a console shows, for the counter it is signed in to; raises StoreError."""
    with damage_told(store.url), store.read() as connection:
        scene = _Scene(connection, now)
        counter = scene.counters.get(counter_id) if counter_id is not None else None
        jobs = connection.execute(print_records().where(t.print_job.c.state.in_(DOUBTFUL)))
        return ConsoleSnapshot(
            read_at=now,
            office=scene.office,
            opening=opening_at(scene.office, now),
            counter=counter,
            counters=tuple(c for c in scene.counters.values() if c.active),
            services=tuple(s for s in scene.services.values() if s.active),
            lines=scene.lines(),
            current=_held(scene, counter),
            waiting=_waiting(scene, counter),
            parked=_rows(scene, TicketState.PARKED),
            skipped=_rows(scene, TicketState.SKIPPED),
            outages=scene.outages,
            components=tuple(components_of(connection).values()),
            templates=templates_of(connection),
            doubtful_prints=tuple(print_record_of(row) for row in jobs),
            served_today=_served(scene, counter),
        )


def _held(scene: _Scene, counter: Counter | None) -> WaitingTicket | None:
    if counter is None:
        return None
    # Of whatever day: a ticket left open last night must be seen to be ended.
    row = scene.connection.execute(
        select(t.ticket).where(
            t.ticket.c.counter_id == counter.id, t.ticket.c.state.in_(AT_COUNTER)
        )
    ).first()
    return None if row is None else scene.waiting_row(ticket_of(row))


def _rows(scene: _Scene, state: TicketState) -> tuple[WaitingTicket, ...]:
    return tuple(scene.waiting_row(ticket) for ticket in scene.tickets(t.ticket.c.state == state))


def _waiting(scene: _Scene, counter: Counter | None) -> tuple[WaitingTicket, ...]:
    tickets = scene.tickets(t.ticket.c.state.in_(IN_LINE))
    rows = [scene.waiting_row(ticket) for ticket in tickets]
    if counter is None:
        return tuple(rows)
    mine = [r for r in rows if r.service.id in counter.signed_in_service_ids and r.outage is None]
    ordered = in_calling_order(
        [r for r in mine if r.ticket.priority is PriorityClass.PRIORITY],
        [r for r in mine if r.ticket.priority is PriorityClass.ORDINARY],
        counter.turn,
        scene.office.priority_share,
        scene.office.ordinary_share,
    )
    # What this counter cannot call now stands behind what it can.
    called = {r.ticket.id for r in ordered}
    return tuple(ordered + [r for r in rows if r.ticket.id not in called])


def _served(scene: _Scene, counter: Counter | None) -> int:
    if counter is None:
        return 0
    return int(
        scene.connection.execute(
            select(func.count()).where(
                and_(
                    t.ticket.c.service_day == scene.day,
                    t.ticket.c.counter_id == counter.id,
                    t.ticket.c.state == TicketState.SERVED,
                )
            )
        ).scalar_one()
    )


def find_ticket(store: Store, *, code_or_label: str, now: datetime) -> Ticket:
    """Give today's ticket of that label, or the ticket of that code; raises NotFound."""
    wanted = code_or_label.strip().upper()
    with damage_told(store.url), store.read() as connection:
        day = service_day(now, office_of(connection).time_zone)
        row = connection.execute(
            select(t.ticket)
            .where(
                or_(
                    and_(t.ticket.c.label == wanted, t.ticket.c.service_day == day),
                    t.ticket.c.code == wanted.replace("-", ""),
                )
            )
            .order_by(t.ticket.c.id.desc())
            .limit(1)
        ).first()
        if row is None:
            raise NotFound(f"ticket {wanted}")
        return ticket_of(row)
