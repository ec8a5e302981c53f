"""The stock changes: received, spoilt, counted, and used at the end of a visit."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, literal, select, update

from queueing.actions.judging import judge
from queueing.actions.recording import done_before, record
from queueing.actions.told_by_stock import blanks_for
from queueing.actions.valid_limits import check_amount
from queueing.calendar import service_day
from queueing.errors import BadSetting, NotFound
from queueing.model import Actor, Ticket
from queueing.stock import EntryState, MovementKind, StockItem
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.columns import UtcMoment
from queueing.store.limit_rows import stock_of
from queueing.store.prepared import Prepared
from queueing.store.rows import office_of

MAX_NOTE = 200


def receive_stock(
    store: Store,
    *,
    item_id: int,
    amount: int,
    actor: Actor,
    request_id: str,
    now: datetime,
    note: str = "",
) -> StockItem:
    """More came; give the item as it is now. Raises BadSetting, NotFound."""
    check_amount("amount", amount, 1)
    return _change(
        store, item_id, MovementKind.RECEIVED, amount, None, actor, request_id, now, note
    )


def spoil_stock(
    store: Store,
    *,
    item_id: int,
    amount: int,
    actor: Actor,
    request_id: str,
    now: datetime,
    note: str = "",
) -> StockItem:
    """Some can no more be used: misprinted, bent, wet. Raises BadSetting, NotFound."""
    check_amount("amount", amount, 1)
    return _change(store, item_id, MovementKind.SPOILT, -amount, None, actor, request_id, now, note)


def count_stock(
    store: Store,
    *,
    item_id: int,
    amount: int,
    actor: Actor,
    request_id: str,
    now: datetime,
    note: str = "",
) -> StockItem:
    """So many were found: that is the stock, and the difference is kept. Raises as above."""
    check_amount("amount", amount)
    return _change(store, item_id, MovementKind.COUNTED, None, amount, actor, request_id, now, note)


def _change(
    store: Store,
    item_id: int,
    kind: MovementKind,
    change: int | None,
    counted: int | None,
    actor: Actor,
    request_id: str,
    now: datetime,
    note: str,
) -> StockItem:
    if len(note) > MAX_NOTE:
        raise BadSetting("note", "is too long", f"write at most {MAX_NOTE} characters")
    with store.write() as connection:
        act = f"stock_{kind}"
        if done_before(connection, request_id, act) is None:
            before = _item(connection, item_id).on_hand or 0
            by = (counted or 0) - before if change is None else change
            day = service_day(now, office_of(connection).time_zone)
            connection.execute(
                update(t.stock_item).where(t.stock_item.c.id == item_id).values(on_hand=before + by)
            )
            connection.execute(
                insert(t.stock_movement).values(
                    _movement(item_id, kind, by, counted, None, actor, note, day, now)
                )
            )
            record(
                connection,
                act,
                actor=actor,
                request_id=request_id,
                now=now,
                details={"item": item_id, "change": by, "on_hand": before + by},
            )
            _judge(connection, _item(connection, item_id), actor, now)
        return _item(connection, item_id)


def _judge(connection: Connection, item: StockItem, actor: Actor, now: datetime) -> None:
    """Let what there is now propose an outage of the blanks, or its end; it publishes nothing."""
    for component_id in blanks_for(connection, item):
        judge(connection, component_id, actor, now)


def _movement(
    item_id: int,
    kind: MovementKind,
    change: int,
    counted: int | None,
    ticket_id: int | None,
    actor: Actor,
    note: str,
    day: Any,
    now: datetime,
) -> dict[str, Any]:
    return {
        "stock_item_id": item_id,
        "at": now,
        "day": day,
        "kind": kind.value,
        "change": change,
        "counted": counted,
        "ticket_id": ticket_id,
        "station_id": actor.station_id,
        "officer": actor.officer,
        "note": note,
    }


def _item(connection: Connection, item_id: int) -> StockItem:
    for item in stock_of(connection):
        if item.id == item_id:
            return item
    raise NotFound(f"stock item {item_id}")


_USED_BY = Prepared(
    select(t.stock_item.c.id, t.stock_item.c.on_hand)
    .join(t.service_stock, t.service_stock.c.stock_item_id == t.stock_item.c.id)
    .where(
        t.service_stock.c.service_id == bindparam("service_id"),
        t.stock_item.c.on_hand.is_not(None),
        t.stock_item.c.id.not_in(
            select(t.stock_movement.c.stock_item_id)
            .where(
                t.stock_movement.c.ticket_id == bindparam("ticket_id"),
                # A file gives the ids of purged tickets again.
                t.stock_movement.c.at >= bindparam("issued_at", type_=UtcMoment),
                t.stock_movement.c.kind.in_(
                    [literal(kind.value) for kind in (MovementKind.USED, MovementKind.RETURNED)]
                ),
            )
            .group_by(t.stock_movement.c.stock_item_id)
            .having(func.sum(t.stock_movement.c.change) < literal(0))
        ),
    )
    .order_by(t.stock_item.c.id)
)
_COLLECTED = Prepared(
    update(t.waiting_entry)
    .where(
        t.waiting_entry.c.ticket_id == bindparam("ticket"),
        t.waiting_entry.c.state == literal(EntryState.COME.value),
    )
    .values(
        state=EntryState.COLLECTED.value,
        changed_at=bindparam("moment", type_=t.waiting_entry.c.changed_at.type),
    )
)


def use_stock(connection: Connection, ticket: Ticket, actor: Actor, now: datetime) -> None:
    """A visit ended: one of each item its service uses is gone, once a ticket.

    Whoever was invited for it has it now.
    """
    used = _USED_BY(
        connection,
        service_id=ticket.service_id,
        ticket_id=ticket.id,
        issued_at=ticket.issued_at,
    )
    for item_id, on_hand in used:
        day = service_day(now, office_of(connection).time_zone)
        item = t.stock_item
        connection.execute(
            update(item).where(item.c.id == item_id).values(on_hand=item.c.on_hand - 1)
        )
        connection.execute(
            insert(t.stock_movement).values(
                _movement(item_id, MovementKind.USED, -1, None, ticket.id, actor, "", day, now)
            )
        )
        if on_hand <= 1:
            # Only the last one changes what is proposed; no other visit pays for it.
            _judge(connection, _item(connection, item_id), actor, now)
    _COLLECTED(connection, ticket=ticket.id, moment=now)


def give_back_stock(
    connection: Connection, ticket: Ticket, finished_at: datetime, actor: Actor, now: datetime
) -> None:
    """The end of a visit is taken back: what it used up then lies in the drawer again."""
    moved, item, entry = t.stock_movement.c, t.stock_item.c, t.waiting_entry
    used = connection.execute(
        select(moved.stock_item_id, item.on_hand)
        .join(t.stock_item, item.id == moved.stock_item_id)
        .where(
            moved.ticket_id == ticket.id,
            moved.at == finished_at,
            moved.kind == MovementKind.USED.value,
        )
    ).all()
    day = service_day(now, office_of(connection).time_zone)
    for item_id, on_hand in used:
        connection.execute(
            update(t.stock_item).where(item.id == item_id).values(on_hand=item.on_hand + 1)
        )
        back = _movement(item_id, MovementKind.RETURNED, 1, None, ticket.id, actor, "", day, now)
        connection.execute(insert(t.stock_movement).values(back))
        if on_hand is not None and on_hand <= 0:
            _judge(connection, _item(connection, item_id), actor, now)
    connection.execute(
        update(entry)
        .where(
            entry.c.ticket_id == ticket.id,
            entry.c.state == EntryState.COLLECTED.value,
            # An officer may have marked it before.
            entry.c.changed_at == finished_at,
        )
        .values(state=EntryState.COME.value, changed_at=now)
    )
