"""The stock of the day, counted in the morning."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from antrean.replay.scenario import Day

if TYPE_CHECKING:
    from queueing.store import Store


def fill_stock(store: Store, day: Day, now: datetime) -> None:
    """Count what lies there in the morning, as somebody of the office would."""
    from queueing.actions import count_stock, register_station
    from queueing.model import Actor, StationKind
    from queueing.store.limit_rows import stock_of

    entries = {entry.item: entry for entry in day.scenario.stock}
    with store.read() as connection:
        items = [item for item in stock_of(connection) if item.code in entries]
    if not items:
        return
    console = register_station(store, name="Meja gudang", kind=StationKind.CONSOLE, now=now)
    for item in items:
        count_stock(
            store,
            item_id=item.id,
            amount=entries[item.code].on_hand,
            actor=Actor(console.id, officer="Gudang"),
            request_id=str(uuid4()),
            now=now,
        )
