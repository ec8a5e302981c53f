"""What there is, and who waits for it: the stock and the waiting lists of the console."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from queueing.model import Office, Service
from queueing.quota import ItemCount, made_today, next_day, room_on
from queueing.snapshots import ListView, StockView
from queueing.stock import (
    Batch,
    EntryState,
    ItemDay,
    Movement,
    MovementKind,
    StockItem,
    WaitingList,
)
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.failures import damage_told
from queueing.store.limit_rows import Limits, limits_on, opens_of, quotas_of, stock_of
from queueing.store.list_rows import batch_of, batches
from queueing.store.rows import office_of, services_of
from queueing.views.references import next_waiting

MOVEMENTS_SHOWN = 200
BATCHES_SHOWN = 30
DAYS_OFFERED = 5
"""So many days of service people can be invited for."""


def stock_view(store: Store, *, now: datetime) -> StockView:
    """Read stock, history and quotas; raises StoreError."""
    with damage_told(store.place), store.read() as connection:
        services, office = services_of(connection), office_of(connection)
        today = now.astimezone(ZoneInfo(office.time_zone)).date()
        return StockView(
            read_at=now,
            office=office,
            services=tuple(s for s in services.values() if s.active),
            items=stock_of(connection),
            movements=_movements(connection),
            quotas=quotas_of(connection),
            today=_item_days(connection, limits_on(connection, office, today, now), today),
        )


def _item_days(connection: Connection, limits: Limits, today: date) -> tuple[ItemDay, ...]:
    moved = t.stock_movement
    rows = connection.execute(
        select(moved.c.stock_item_id, moved.c.kind, func.sum(moved.c.change))
        .where(moved.c.day == today)
        .group_by(moved.c.stock_item_id, moved.c.kind)
    )
    sums = {(row[0], MovementKind(row[1])): int(row[2]) for row in rows}
    return tuple(_item_day(connection, item, limits, sums) for item in limits.items)


def _item_day(
    connection: Connection,
    item: StockItem,
    limits: Limits,
    sums: dict[tuple[int, MovementKind], int],
) -> ItemDay:
    moved = t.stock_movement
    counted = connection.execute(
        select(moved.c.counted, moved.c.at, moved.c.officer)
        .where(moved.c.stock_item_id == item.id, moved.c.kind == MovementKind.COUNTED.value)
        .order_by(moved.c.id.desc())
        .limit(1)
    ).first()
    claim = limits.claims.get(item.id, ItemCount())
    capacity = item.daily_capacity
    return ItemDay(
        item.id,
        received=sums.get((item.id, MovementKind.RECEIVED), 0),
        used=-sums.get((item.id, MovementKind.USED), 0)
        - sums.get((item.id, MovementKind.RETURNED), 0),
        spoilt=-sums.get((item.id, MovementKind.SPOILT), 0),
        counted=None if counted is None else counted.counted,
        counted_at=None if counted is None else counted.at,
        counted_by="" if counted is None else counted.officer,
        made=claim.served_today,
        promised=claim.open_today + claim.invited_today,
        room=None if capacity is None else made_today(capacity, claim),
    )


def _movements(connection: Connection) -> tuple[Movement, ...]:
    movement = t.stock_movement
    rows = connection.execute(
        select(movement, t.ticket.c.label)
        .outerjoin(t.ticket, t.ticket.c.id == movement.c.ticket_id)
        .order_by(movement.c.id.desc())
        .limit(MOVEMENTS_SHOWN)
    )
    return tuple(
        Movement(
            id=row.id,
            item_id=row.stock_item_id,
            at=row.at,
            kind=MovementKind(row.kind),
            change=row.change,
            counted=row.counted,
            ticket_label=row.label or "",
            officer=row.officer,
            note=row.note,
        )
        for row in rows
    )


def list_view(store: Store, *, now: datetime, service_id: int | None = None) -> ListView:
    """Read the waiting lists and their invitations; raises StoreError.

    With `service_id` also who comes next on the list of that service.
    """
    with damage_told(store.place), store.read() as connection:
        office, services = office_of(connection), services_of(connection)
        today = now.astimezone(ZoneInfo(office.time_zone)).date()
        opening = next_day(today, opens_of(connection, office))
        day = opening.date() if opening is not None else today
        limits = limits_on(connection, office, day, now)
        counted = _counted(connection)
        missed = _missed(connection, today)
        lists = [
            _list(service, counted.get(service.id, {}), missed.get(service.id, 0), limits, day)
            for service in services.values()
            if service.active
        ]
        found = [
            each for one in lists for each in batches(connection, one.service_id, BATCHES_SHOWN)
        ]
        return ListView(
            read_at=now,
            office=office,
            lists=tuple(sorted(lists, key=lambda one: not one.waiting)),
            entries=() if service_id is None else next_waiting(connection, service_id, now),
            rooms=() if service_id is None else _rooms(connection, office, service_id, today, now),
            batches=tuple(sorted(found, key=lambda b: (b.day, b.id), reverse=True)[:BATCHES_SHOWN]),
        )


def _rooms(
    connection: Connection, office: Office, service_id: int, today: date, now: datetime
) -> tuple[tuple[date, int | None], ...]:
    """Give how many of a list each of the next days of service can still take."""
    opens, found, day = opens_of(connection, office), [], today
    for _ in range(DAYS_OFFERED):
        opening = next_day(day, opens)
        if opening is None:
            break
        day = opening.date()
        limits = limits_on(connection, office, day, now)
        found.append((day, _room(limits, service_id, day)))
    return tuple(found)


def _counted(connection: Connection) -> dict[int, dict[str, int]]:
    entry = t.waiting_entry
    rows = connection.execute(
        select(entry.c.service_id, entry.c.state, func.count()).group_by(
            entry.c.service_id, entry.c.state
        )
    )
    found: dict[int, dict[str, int]] = {}
    for service_id, state, count in rows:
        found.setdefault(service_id, {})[state] = count
    return found


def _missed(connection: Connection, today: date) -> dict[int, int]:
    entry, batch = t.waiting_entry, t.invitation_batch
    rows = connection.execute(
        select(entry.c.service_id, func.count())
        .join(batch, batch.c.id == entry.c.batch_id)
        .where(
            entry.c.state.in_([EntryState.INVITED.value, EntryState.COME.value]),
            batch.c.day < today,
        )
        .group_by(entry.c.service_id)
    )
    return {row.service_id: int(row[1]) for row in rows}


def _list(
    service: Service, states: dict[str, int], missed: int, limits: Limits, day: date
) -> WaitingList:
    return WaitingList(
        service_id=service.id,
        service_name=service.name,
        waiting=states.get(EntryState.WAITING, 0),
        invited=states.get(EntryState.INVITED, 0),
        come=states.get(EntryState.COME, 0),
        collected=states.get(EntryState.COLLECTED, 0),
        missed=missed,
        room=_room(limits, service.id, day),
        day=day,
    )


def _room(limits: Limits, service_id: int, day: date) -> int | None:
    return room_on(
        day,
        limits.quotas_for(service_id),
        limits.items_for(service_id),
        limits.count_for(service_id),
    )


def batch_snapshot(store: Store, *, batch_id: int) -> Batch:
    """Read a batch with its reference numbers; raises NotFound, StoreError."""
    with store.read() as connection:
        return batch_of(connection, batch_id)
