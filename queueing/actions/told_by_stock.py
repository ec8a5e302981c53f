"""What the stock says, as evidence beside the probes of the component its services need."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from queueing.model import ComponentKind
from queueing.probes import Code, Finding, Probe, ProbeKind, ProbeRun, Verdict
from queueing.stock import StockItem
from queueing.store import tables as t
from queueing.store.limit_rows import stock_of

Told = tuple[Probe, ProbeRun]
FIRST_ID = -1_000_000
"""Neither a probe's own id (from 1) nor a neighbour's (from -1)."""
LOOKED_BACK = 500


def blanks_for(connection: Connection, item: StockItem) -> list[int]:
    """Give the ids of the components of the kind "blanks" that services using `item` need."""
    link = t.service_component
    rows = connection.execute(
        select(link.c.component_id)
        .join(t.component, t.component.c.id == link.c.component_id)
        .where(
            link.c.service_id.in_(item.service_ids),
            t.component.c.kind == ComponentKind.BLANKS.value,
        )
        .distinct()
        .order_by(link.c.component_id)
    )
    return [int(row[0]) for row in rows]


def told_by_stock(connection: Connection, component_id: int, now: datetime) -> tuple[Told, ...]:
    """Give each counted item that stands behind a component of blanks, as a probe that found it.

    One word is enough to propose, for somebody counted. What nobody counted says nothing.
    """
    kind = connection.execute(
        select(t.component.c.kind).where(t.component.c.id == component_id)
    ).scalar()
    if kind != ComponentKind.BLANKS:
        return ()
    zone = ZoneInfo(connection.execute(select(t.office.c.time_zone)).scalar_one())
    return tuple(
        told
        for item in stock_of(connection)
        if item.on_hand is not None and component_id in blanks_for(connection, item)
        if (told := _as_found(connection, item, item.on_hand, zone, now)) is not None
    )


def _as_found(
    connection: Connection, item: StockItem, on_hand: int, zone: ZoneInfo, now: datetime
) -> Told | None:
    moved = t.stock_movement
    rows = connection.execute(
        select(moved.c.at, moved.c.kind, moved.c.change)
        .where(moved.c.stock_item_id == item.id)
        .order_by(moved.c.id.desc())
        .limit(LOOKED_BACK)
    ).all()
    if not rows:
        return None
    last, since = rows[0], _since(rows, on_hand)
    local = last.at.astimezone(zone)
    today = local.date() == now.astimezone(zone).date()
    facts = (
        ("left", str(max(0, on_hand))),
        ("how", str(last.kind)),
        ("time", f"{local:%H.%M}" if today else f"{local:%H.%M} ({local:%d-%m-%Y})"),
    )
    gone = on_hand <= 0
    verdict = Verdict.FAILED if gone else Verdict.OK
    code = Code.STOCK_GONE if gone else Code.STOCK_THERE
    finding = Finding(verdict, code, item.code, last.at, 0, facts)
    probe = Probe(
        FIRST_ID - item.id,
        "",
        item.name.id,
        ProbeKind.HTTP,
        item.code,
        failures_needed=1,
        slow_needed=1,
        successes_needed=1,
    )
    trouble = (since, 1) if gone else (None, 0)
    return probe, ProbeRun(finding, since, 1, *trouble)


def _since(rows: Sequence[Any], on_hand: int) -> datetime:
    """Give since when there are none, or some again: `rows` are the changes, latest first."""
    amount = on_hand
    since: datetime = rows[0].at
    for row in rows:
        if (amount <= 0) is not (on_hand <= 0):
            break
        since = row.at
        amount -= row.change
    return since
