"""Quotas, blanks and lists for the tests of capacity."""

from __future__ import annotations

from datetime import time
from typing import Any

from queueing import actions, views
from queueing.stock import Left, Quota, StockItem
from tests.office import SERVICES, Desk, words

A, B = SERVICES["A"], SERVICES["B"]


def quota(desk: Desk, amount: int, prefix: str = "A", **more: Any) -> Quota:
    """Set a quota."""
    wanted = Quota(0, SERVICES[prefix], amount, **more)
    return desk.do(actions.save_quota, quota=wanted)


def slot(desk: Desk, amount: int, begins: int, ends: int) -> Quota:
    """Set a quota of A between two hours."""
    return quota(desk, amount, begins_at=time(begins), ends_at=time(ends))


def blanks(
    desk: Desk, on_hand: int | None = None, daily: int | None = None, prefixes: str = "B"
) -> StockItem:
    """Have blanks that services use up, and so many of them."""
    services = frozenset(SERVICES[prefix] for prefix in prefixes)
    # The office has them already, uncounted.
    (known,) = views.stock_view(desk.store, now=desk.clock()).items
    item = StockItem(known.id, "ektp", words("Blangko KTP-el"), services, daily, low_at=10)
    made: StockItem = desk.do(actions.save_stock_item, item=item)
    if on_hand is not None:
        made = desk.do(actions.count_stock, item_id=made.id, amount=on_hand)
    return made


def left(desk: Desk, prefix: str = "A") -> Left | None:
    """Tell how many numbers of a service are left."""
    found = views.kiosk_snapshot(desk.store, now=desk.clock())
    return next(line.left for line in found.lines if line.service.prefix == prefix)


def item_now(desk: Desk) -> StockItem:
    """Give the only stock item as it is."""
    (item,) = views.stock_view(desk.store, now=desk.clock()).items
    return item
