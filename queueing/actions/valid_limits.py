"""What quotas, stock items and the limit by one hand must be, each fault with its remedy."""

from __future__ import annotations

import re
from collections.abc import Iterable

from queueing.actions.valid_names import check_names
from queueing.errors import BadSetting
from queueing.stock import Quota, StockItem

MOST = 1_000_000
MAX_BULK_SECONDS = 3600
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


def check_amount(field: str, amount: int, least: int = 0) -> None:
    """Raise BadSetting unless an amount can be one."""
    if not least <= amount <= MOST:
        raise BadSetting(field, f"{amount}", f"write a whole number from {least} to {MOST}")


def check_quota(quota: Quota) -> None:
    """Raise BadSetting unless a quota can be one."""
    check_amount("quota.amount", quota.amount)
    if quota.weekday is not None and not 1 <= quota.weekday <= 7:
        raise BadSetting("quota.weekday", "is no weekday", "write 1 (Monday) to 7, or nothing")
    if (quota.begins_at is None) != (quota.ends_at is None):
        raise BadSetting("quota.ends_at", "one of two times is missing", "write both, or neither")
    if None not in (quota.begins_at, quota.ends_at) and str(quota.begins_at) >= str(quota.ends_at):
        raise BadSetting("quota.ends_at", "is not after the beginning", "write a later time")


def check_no_overlap(quota: Quota, known: Iterable[Quota]) -> None:
    """Raise BadSetting when the same hours of the same days have a quota already."""
    for other in known:
        if (quota.id and other.id == quota.id) or other.service_id != quota.service_id:
            continue
        if other.weekday != quota.weekday or (other.begins_at is None) != (quota.begins_at is None):
            continue
        if quota.begins_at is None or other.begins_at is None:
            raise BadSetting("quota.service", "has such a quota already", "change that one")
        assert quota.ends_at is not None
        assert other.ends_at is not None
        if quota.begins_at < other.ends_at and other.begins_at < quota.ends_at:
            raise BadSetting(
                "quota.begins_at", "overlaps other hours of the service", "write other hours"
            )


def check_item(item: StockItem) -> None:
    """Raise BadSetting unless a stock item can be one."""
    if not _CODE.fullmatch(item.code):
        raise BadSetting("stock.code", f"{item.code!r}", "write small letters, digits and hyphens")
    check_names(item.name, "stock.name")
    check_amount("stock.low_at", item.low_at)
    if item.daily_capacity is not None:
        check_amount("stock.daily_capacity", item.daily_capacity)
    if item.on_hand is not None:
        check_amount("stock.on_hand", item.on_hand)


def check_code_free(item: StockItem, known: Iterable[StockItem]) -> None:
    """Raise BadSetting when another item has the code."""
    if any(other.code == item.code and other.id != item.id for other in known):
        raise BadSetting("stock.code", f"{item.code} is taken", "choose another")


def check_bulk(limit: int, seconds: int) -> None:
    """Raise BadSetting unless the limit by one hand can be one."""
    check_amount("office.bulk_limit", limit)
    if not 1 <= seconds <= MAX_BULK_SECONDS:
        raise BadSetting("office.bulk_seconds", f"{seconds}", f"write 1 to {MAX_BULK_SECONDS}")
