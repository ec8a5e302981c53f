"""Acts of capacity as they are tried once and again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from queueing import actions
from queueing.stock import Quota, StockItem
from tests.office import words
from tests.queueing.capacity.office_stock import B, blanks, quota


def _item(scene: Any) -> dict[str, Any]:
    return {"item_id": blanks(scene.desk, on_hand=5).id, "amount": 3}


def _listed(scene: Any) -> dict[str, Any]:
    scene.desk.do(actions.add_references, service_id=B, references=["R-1", "R-2"])
    return {"service_id": B}


def _to_invite(scene: Any) -> dict[str, Any]:
    return {**_listed(scene), "size": 1, "day": scene.desk.clock().date() + timedelta(days=1)}


def _missed(scene: Any) -> dict[str, Any]:
    scene.desk.do(actions.invite_batch, **_to_invite(scene))
    scene.desk.clock.tick(days=2)
    return {"service_id": B}


def _entry(scene: Any) -> dict[str, Any]:
    return {**_listed(scene), "reference": "R-1"}


ACTS: list[tuple[str, Callable[..., Any], Callable[[Any], dict[str, Any]]]] = [
    ("save_quota", actions.save_quota, lambda _scene: {"quota": Quota(0, B, 200)}),
    ("delete_quota", actions.delete_quota, lambda scene: {"quota_id": quota(scene.desk, 5).id}),
    (
        "save_stock_item",
        actions.save_stock_item,
        lambda _scene: {"item": StockItem(0, "kia", words("Blangko KIA"), frozenset({B}), 50)},
    ),
    ("set_bulk_limit", actions.set_bulk_limit, lambda _scene: {"limit": 3, "seconds": 60}),
    (
        "lift_bulk_limit",
        actions.lift_bulk_limit,
        lambda scene: {"kiosk_id": scene.kiosk.actor.station_id},
    ),
    ("stock_received", actions.receive_stock, _item),
    ("stock_spoilt", actions.spoil_stock, _item),
    ("stock_counted", actions.count_stock, _item),
    (
        "add_references",
        actions.add_references,
        lambda _scene: {"service_id": B, "references": ["R-1", "R-2"]},
    ),
    ("invite_batch", actions.invite_batch, _to_invite),
    ("return_missed", actions.return_missed, _missed),
    ("mark_collected", actions.mark_collected, _entry),
    ("withdraw_reference", actions.withdraw_reference, _entry),
]
