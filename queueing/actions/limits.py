"""What limits the numbers of a service is set: quotas, stock items, numbers by one hand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from queueing.actions import valid_limits
from queueing.actions.changes import changes
from queueing.actions.recording import done_before, record
from queueing.errors import NotFound
from queueing.model import Actor, StationKind
from queueing.stock import Quota, StockItem
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.limit_rows import quotas_of, stock_of
from queueing.store.rows import office_of, services_of, text_columns


def save_quota(
    store: Store, *, quota: Quota, actor: Actor, request_id: str, now: datetime
) -> Quota:
    """Change a quota, or add one (id 0); give it as it is stored.

    Lowered below what was given already it takes no number back: none more is given. Raises
    BadSetting, NotFound.
    """
    valid_limits.check_quota(quota)
    with store.write() as connection:
        known = quotas_of(connection)
        if done_before(connection, request_id, "save_quota") is None:
            if quota.service_id not in services_of(connection):
                raise NotFound(f"service {quota.service_id}")
            if quota.id and quota.id not in {each.id for each in known}:
                raise NotFound(f"quota {quota.id}")
            valid_limits.check_no_overlap(quota, known)
            write_quota(connection, quota)
            record(
                connection,
                "save_quota",
                actor=actor,
                request_id=request_id,
                now=now,
                details=_said(quota)
                | {"changes": changes(next((q for q in known if q.id == quota.id), None), quota)},
            )
        found = quotas_of(connection)
        return next(
            each for each in found if (each.id == quota.id if quota.id else _same(each, quota))
        )


def _same(one: Quota, other: Quota) -> bool:
    return (one.service_id, one.weekday, one.begins_at, one.ends_at) == (
        other.service_id,
        other.weekday,
        other.begins_at,
        other.ends_at,
    )


def _said(quota: Quota) -> dict[str, Any]:
    return {
        "service": quota.service_id,
        "amount": quota.amount,
        "weekday": quota.weekday,
        "begins_at": quota.begins_at and f"{quota.begins_at:%H:%M}",
        "ends_at": quota.ends_at and f"{quota.ends_at:%H:%M}",
    }


def write_quota(connection: Connection, quota: Quota) -> None:
    """Write a checked quota, a new one with id 0."""
    values = {
        "service_id": quota.service_id,
        "weekday": quota.weekday,
        "begins_at": quota.begins_at,
        "ends_at": quota.ends_at,
        "amount": quota.amount,
    }
    if quota.id:
        connection.execute(update(t.quota).where(t.quota.c.id == quota.id).values(values))
    else:
        connection.execute(insert(t.quota).values(values))


def write_limits(
    connection: Connection, quotas: Iterable[Quota], stock: Iterable[StockItem]
) -> None:
    """Write the checked limits of a new office."""
    for quota in quotas:
        write_quota(connection, quota)
    for item in stock:
        write_item(connection, item)


def delete_quota(
    store: Store, *, quota_id: int, actor: Actor, request_id: str, now: datetime
) -> None:
    """Take a limit away; raises NotFound."""
    with store.write() as connection:
        if done_before(connection, request_id, "delete_quota") is not None:
            return
        known = {quota.id: quota for quota in quotas_of(connection)}
        if quota_id not in known:
            raise NotFound(f"quota {quota_id}")
        connection.execute(delete(t.quota).where(t.quota.c.id == quota_id))
        record(
            connection,
            "delete_quota",
            actor=actor,
            request_id=request_id,
            now=now,
            details=_said(known[quota_id]),
        )


def save_stock_item(
    store: Store, *, item: StockItem, actor: Actor, request_id: str, now: datetime
) -> StockItem:
    """Change what an item is called, who uses it, how many are made a day; or add one (id 0).

    How many are on hand is changed by queueing.actions.stock only. Raises BadSetting, NotFound.
    """
    valid_limits.check_item(item)
    with store.write() as connection:
        if done_before(connection, request_id, "save_stock_item") is None:
            known = stock_of(connection)
            if item.id and item.id not in {each.id for each in known}:
                raise NotFound(f"stock item {item.id}")
            valid_limits.check_code_free(item, known)
            unknown = item.service_ids - services_of(connection).keys()
            if unknown:
                raise NotFound(f"service {min(unknown)}")
            write_item(connection, item)
            record(
                connection,
                "save_stock_item",
                actor=actor,
                request_id=request_id,
                now=now,
                details={
                    "code": item.code,
                    "daily_capacity": item.daily_capacity,
                    "low_at": item.low_at,
                    "services": sorted(item.service_ids),
                    "changes": changes(
                        next((i for i in known if i.id == item.id), None), item, ("on_hand",)
                    ),
                },
            )
        return next(each for each in stock_of(connection) if each.code == item.code)


def write_item(connection: Connection, item: StockItem) -> None:
    """Write a checked item, a new one with id 0; what is on hand stays."""
    values: dict[str, Any] = {
        "code": item.code,
        "daily_capacity": item.daily_capacity,
        "low_at": item.low_at,
        **text_columns("name", item.name),
    }
    item_id = item.id
    if item_id:
        connection.execute(update(t.stock_item).where(t.stock_item.c.id == item_id).values(values))
        connection.execute(
            delete(t.service_stock).where(t.service_stock.c.stock_item_id == item_id)
        )
    else:
        item_id = connection.execute(
            insert(t.stock_item).values(values).returning(t.stock_item.c.id)
        ).scalar_one()
    for service_id in sorted(item.service_ids):
        connection.execute(
            insert(t.service_stock).values(service_id=service_id, stock_item_id=item_id)
        )


def set_bulk_limit(
    store: Store, *, limit: int, seconds: int, actor: Actor, request_id: str, now: datetime
) -> None:
    """Let one hand take at most `limit` numbers of a service in `seconds` at a kiosk; 0: no limit.

    Raises BadSetting.
    """
    valid_limits.check_bulk(limit, seconds)
    with store.write() as connection:
        if done_before(connection, request_id, "set_bulk_limit") is not None:
            return
        before = office_of(connection)
        connection.execute(update(t.office).values(bulk_limit=limit, bulk_seconds=seconds))
        record(
            connection,
            "set_bulk_limit",
            actor=actor,
            request_id=request_id,
            now=now,
            details={
                "from": [before.bulk_limit, before.bulk_seconds],
                "to": [limit, seconds],
            },
        )


def lift_bulk_limit(
    store: Store, *, kiosk_id: int, actor: Actor, request_id: str, now: datetime
) -> None:
    """Begin to count anew at a kiosk: a person may take numbers for others who stand there.

    Raises NotFound where there is no such kiosk.
    """
    with store.write() as connection:
        if done_before(connection, request_id, "lift_bulk_limit") is not None:
            return
        kiosk = connection.execute(
            select(t.station.c.name).where(
                t.station.c.id == kiosk_id, t.station.c.kind == StationKind.KIOSK
            )
        ).scalar()
        if kiosk is None:
            raise NotFound(f"kiosk {kiosk_id}")
        connection.execute(
            update(t.station).where(t.station.c.id == kiosk_id).values(bulk_lifted_at=now)
        )
        record(
            connection,
            "lift_bulk_limit",
            actor=actor,
            request_id=request_id,
            now=now,
            details={"kiosk": kiosk},
        )
