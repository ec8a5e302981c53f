"""What the officer at a counter sees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy import and_, func, select

from queueing.calendar import next_service_day, start_of_day
from queueing.calling_order import in_calling_order, in_weighted_order
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
from queueing.notices import READY_WORDS
from queueing.snapshots import ConsoleSnapshot, WaitingTicket
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.call_rows import shares_of
from queueing.store.failures import damage_told
from queueing.store.limit_rows import stock_of
from queueing.store.neighbour_rows import staff_news
from queueing.store.outage_rows import components_of, ready_words_of, templates_of
from queueing.store.paper_rows import print_record_of, print_records, printers_of
from queueing.store.probe_rows import open_proposals
from queueing.store.rows import ticket_of
from queueing.store.standstill_rows import returns_until
from queueing.store.station_rows import station_records
from queueing.store.undone import UNDO, standing
from queueing.views.scene import Scene

CARRY_DAYS = 5
"""So many service days are offered when a line is carried over."""
PAST_OUTAGES = timedelta(days=2)
"""So far back outages that are over are still listed."""


def console_snapshot(store: Store, *, counter_id: int | None, now: datetime) -> ConsoleSnapshot:
    """Read what a console shows, for the counter it is signed in to; raises StoreError."""
    with damage_told(store.place), store.read() as connection:
        scene = Scene(connection, now, PAST_OUTAGES)
        counter = scene.counters.get(counter_id) if counter_id is not None else None
        printers = printers_of(connection)
        held = _with_reasons(scene, _held(scene, counter))
        return ConsoleSnapshot(
            read_at=now,
            office=scene.office,
            opening=scene.opening,
            counter=counter,
            counters=tuple(c for c in scene.counters.values() if c.active),
            services=tuple(s for s in scene.services.values() if s.active),
            lines=scene.lines(),
            current=held[0] if held else None,
            waiting=_with_reasons(scene, _waiting(scene, counter)),
            parked=_rows(scene, TicketState.PARKED),
            skipped=_skipped(scene),
            outages=tuple(o for o in scene.notices if o.is_planned or o in scene.outages),
            components=tuple(components_of(connection).values()),
            templates=templates_of(connection),
            doubtful_prints=_doubtful(scene),
            served_today=_served(scene, counter),
            printers=printers,
            stations=station_records(connection, now, printers),
            past_outages=tuple(o for o in scene.notices if o.resolved_at is not None),
            ready_words=ready_words_of(connection) or READY_WORDS,
            neighbours=staff_news(connection),
            carry_days=tuple(_carry_days(scene)),
            proposals=open_proposals(connection),
            stock=stock_of(connection),
        )


def _held(scene: Scene, counter: Counter | None) -> tuple[WaitingTicket, ...]:
    if counter is None:
        return ()
    # Of whatever day: a ticket left open last night must be seen to be ended.
    row = scene.connection.execute(
        select(t.ticket).where(
            t.ticket.c.counter_id == counter.id, t.ticket.c.state.in_(AT_COUNTER)
        )
    ).first()
    return () if row is None else (scene.waiting_row(ticket_of(row)),)


def _with_reasons(scene: Scene, rows: tuple[WaitingTicket, ...]) -> tuple[WaitingTicket, ...]:
    """Give the rows with why each was sent on, of those that were."""
    # Who waits where the number was taken was never sent on.
    sent = [r.ticket.id for r in rows if r.ticket.service_id != r.ticket.issue_service_id]
    if not sent:
        return rows
    event = t.event.c
    told = scene.connection.execute(
        select(event.id, event.kind, event.ticket_id, event.details)
        .where(event.kind.in_(("transfer", UNDO)), event.ticket_id.in_(sent))
        .order_by(event.id)
    )
    # The last one counts.
    reasons = {row.ticket_id: str(row.details.get("reason", "")) for row in standing(told)}
    return tuple(replace(row, reason=reasons.get(row.ticket.id, "")) for row in rows)


def _rows(scene: Scene, state: TicketState) -> tuple[WaitingTicket, ...]:
    return tuple(scene.waiting_row(ticket) for ticket in scene.tickets(t.ticket.c.state == state))


def _skipped(scene: Scene) -> tuple[WaitingTicket, ...]:
    tickets = scene.tickets(t.ticket.c.state == TicketState.SKIPPED)
    until = returns_until(scene.connection, tickets, scene.now)
    return tuple(
        replace(scene.waiting_row(ticket), return_until=until.get(ticket.id)) for ticket in tickets
    )


def _carry_days(scene: Scene) -> Iterator[date]:
    day: date | None = scene.day
    for _ in range(CARRY_DAYS):
        day = None if day is None else next_service_day(scene.calendar, day)
        if day is not None:
            yield day


def _waiting(scene: Scene, counter: Counter | None) -> tuple[WaitingTicket, ...]:
    tickets = scene.tickets(t.ticket.c.state.in_(IN_LINE))
    rows = [scene.waiting_row(ticket) for ticket in tickets]
    if counter is None:
        return tuple(rows)
    mine = [r for r in rows if r.service.id in counter.signed_in_service_ids and r.outage is None]
    ordered = _as_called(scene, counter, mine)
    # What this counter cannot call now stands behind what it can.
    called = {r.ticket.id for r in ordered}
    return tuple(ordered + [r for r in rows if r.ticket.id not in called])


def _as_called(scene: Scene, counter: Counter, mine: list[WaitingTicket]) -> list[WaitingTicket]:
    lines = {kind: [row for row in mine if row.ticket.priority is kind] for kind in PriorityClass}
    cycle = (counter.turn, scene.office.priority_share, scene.office.ordinary_share)
    begun = start_of_day(scene.now, scene.office.time_zone)
    shares = shares_of(scene.connection, counter, begun)
    if shares is None:
        return in_calling_order(
            lines[PriorityClass.PRIORITY], lines[PriorityClass.ORDINARY], *cycle
        )
    return in_weighted_order(lines, lambda row: row.service.id, shares, *cycle)


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
        t.ticket.c.line_day >= scene.day,
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
                    t.ticket.c.line_day == scene.day,
                    t.ticket.c.counter_id == counter.id,
                    t.ticket.c.state == TicketState.SERVED,
                )
            )
        ).scalar_one()
    )
