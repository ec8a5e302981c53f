"""What the officer at a counter sees."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, func, select

from queueing.calendar import opening_at
from queueing.calling_order import in_calling_order
from queueing.model import (
    ALLOWED_MOVES,
    AT_COUNTER,
    DOUBTFUL,
    IN_LINE,
    Counter,
    PrintRecord,
    PrintState,
    PriorityClass,
    StationKind,
    TicketState,
)
from queueing.snapshots import ConsoleSnapshot, WaitingTicket
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.failures import damage_told
from queueing.store.paper_rows import print_record_of, print_records, printers_of
from queueing.store.rows import components_of, templates_of, ticket_of
from queueing.views.scene import Scene


def console_snapshot(store: Store, *, counter_id: int | None, now: datetime) -> ConsoleSnapshot:
    """Read what a console shows, for the counter it is signed in to; raises StoreError."""
    with damage_told(store.url), store.read() as connection:
        scene = Scene(connection, now)
        counter = scene.counters.get(counter_id) if counter_id is not None else None
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
            doubtful_prints=_doubtful(scene),
            served_today=_served(scene, counter),
            printers=printers_of(connection),
        )


def _held(scene: Scene, counter: Counter | None) -> WaitingTicket | None:
    if counter is None:
        return None
    # Of whatever day: a ticket left open last night must be seen to be ended.
    row = scene.connection.execute(
        select(t.ticket).where(
            t.ticket.c.counter_id == counter.id, t.ticket.c.state.in_(AT_COUNTER)
        )
    ).first()
    return None if row is None else scene.waiting_row(ticket_of(row))


def _rows(scene: Scene, state: TicketState) -> tuple[WaitingTicket, ...]:
    return tuple(scene.waiting_row(ticket) for ticket in scene.tickets(t.ticket.c.state == state))


def _waiting(scene: Scene, counter: Counter | None) -> tuple[WaitingTicket, ...]:
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


def _doubtful(scene: Scene) -> tuple[PrintRecord, ...]:
    """Give the papers somebody should look at, each kind by an index of its own.

    A paper that waits or hangs in a printer comes out some day, whatever became of its ticket.
    Whether one in doubt came out matters to nobody once its ticket is over, and a printer that
    cannot confirm leaves every paper in doubt.
    """
    kiosks = select(t.station.c.id).where(t.station.c.kind == StationKind.KIOSK)
    waiting = print_records().where(
        t.print_job.c.station_id.in_(kiosks),
        t.print_job.c.state.in_([state for state in DOUBTFUL if state is not PrintState.UNKNOWN]),
    )
    unknown = print_records().where(
        t.ticket.c.service_day >= scene.day,
        t.ticket.c.state.in_([state for state, moves in ALLOWED_MOVES.items() if moves]),
        t.print_job.c.state == PrintState.UNKNOWN,
    )
    found = [
        print_record_of(row)
        for query in (waiting, unknown)
        for row in scene.connection.execute(query)
    ]
    return tuple(sorted(found, key=lambda job: (job.created_at, job.id)))


def _served(scene: Scene, counter: Counter | None) -> int:
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
