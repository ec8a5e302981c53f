"""What everybody in the waiting room sees: the kiosk's snapshot and the board's."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, bindparam, literal, select

from queueing.model import Ticket, TicketState
from queueing.snapshots import BoardCall, BoardSnapshot, KioskSnapshot
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.failures import damage_told
from queueing.store.list_rows import has_waiting_list
from queueing.store.neighbour_rows import public_news
from queueing.store.prepared import PreparedRows
from queueing.store.rows import ticket_of
from queueing.views.scene import Scene

RECENT_CALLS = 24
"""So many that one which is skipped is among them, with a call at each of 24 counters since."""
MAX_CALLS = 60

# Every board asks this after every call.
_CALLED = PreparedRows(
    select(t.ticket)
    .where(
        t.ticket.c.line_day == bindparam("day"),
        t.ticket.c.state == literal(TicketState.CALLED.value),
    )
    .order_by(t.ticket.c.place_at, t.ticket.c.id)
)
_ANSWERED = PreparedRows(
    select(t.ticket)
    .where(
        t.ticket.c.line_day == bindparam("day"),
        t.ticket.c.state.in_(
            [
                literal(state.value)
                for state in (TicketState.SERVING, TicketState.SERVED, TicketState.SKIPPED)
            ]
        ),
        t.ticket.c.counter_id.is_not(None),
    )
    .order_by(t.ticket.c.last_called_at.desc(), t.ticket.c.id.desc())
    .limit(bindparam("most", type_=Integer()))
)


def kiosk_snapshot(store: Store, *, now: datetime) -> KioskSnapshot:
    """Read what a kiosk shows; raises StoreError."""
    with damage_told(store.place), store.read() as connection:
        scene = Scene(connection, now)
        return KioskSnapshot(
            read_at=now,
            office=scene.office,
            opening=scene.opening,
            lines=scene.lines(),
            outages=scene.outages,
            neighbours=public_news(connection),
            waiting_list=has_waiting_list(connection),
        )


def board_snapshot(store: Store, *, now: datetime) -> BoardSnapshot:
    """Read what the board shows; raises StoreError."""
    with damage_told(store.place), store.read() as connection:
        scene = Scene(connection, now)
        called = [ticket_of(row) for row in _CALLED(connection, day=scene.day)]
        return BoardSnapshot(
            read_at=now,
            office=scene.office,
            opening=scene.opening,
            calls=_calls(scene, called)[:MAX_CALLS],
            recent=_calls(scene, _recent(scene)),
            lines=scene.lines(),
            outages=scene.outages,
            neighbours=public_news(connection),
        )


def _recent(scene: Scene) -> list[Ticket]:
    return [ticket_of(row) for row in _ANSWERED(scene.connection, day=scene.day, most=RECENT_CALLS)]


def _calls(scene: Scene, tickets: list[Ticket]) -> tuple[BoardCall, ...]:
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
                skipped=ticket.state is TicketState.SKIPPED,
                at_counter=ticket.state is TicketState.SERVING,
            )
        )
    return tuple(sorted(calls, key=lambda c: (c.called_at, c.ticket_id), reverse=True))
