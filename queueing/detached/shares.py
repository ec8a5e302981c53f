"""A kiosk that is cut off gives at most its share of what was left when it last saw the server.

The share is what was left, divided by the kiosks of the office, rounded down: kiosks that are
cut off together never give more than there was. Those that still reach the server do not know
of it, so merged numbers may pass a limit; they are never refused, for a printed number holds.
Blanks do not come by midnight, but quotas and printing begin anew: of these a share holds for
its own day only.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from queueing.calendar import service_day
from queueing.detached.local_office import merged, share
from queueing.errors import SoldOut
from queueing.model import StationKind
from queueing.stock import Left, LimitReason
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import office_of


def keep_shares(server: Store, local: Store, left: dict[int, Left], day: date) -> None:
    """Keep this kiosk's part of what is left, by service; raises StoreError."""
    kiosks = _kiosks(server) if left else 1
    wanted = {
        service_id: (day, each.amount // kiosks, each.reason.value, each.again_at)
        for service_id, each in left.items()
    }
    with local.read() as connection:
        known = {
            row.service_id: (row.day, row.amount, row.reason, row.again_at)
            for row in connection.execute(select(share))
        }
    if known == wanted:
        return
    with local.write() as connection:
        connection.execute(delete(share))
        for service_id, (of_day, amount, reason, again_at) in wanted.items():
            connection.execute(
                insert(share).values(
                    service_id=service_id,
                    day=of_day,
                    amount=amount,
                    reason=reason,
                    again_at=again_at,
                )
            )


def _kiosks(server: Store) -> int:
    station = t.station
    with server.read() as connection:
        count = connection.execute(
            select(func.count()).where(
                station.c.kind == StationKind.KIOSK, station.c.retired_at.is_(None)
            )
        ).scalar_one()
    return max(1, int(count))


def left_here(local: Store, day: date) -> dict[int, Left]:
    """Tell how many of its shares the kiosk has not given yet, by service."""
    with local.read() as connection:
        rows = connection.execute(select(share)).all()
        given = _given(connection) if rows else {}
    return {
        row.service_id: Left(
            max(0, row.amount - given.get(row.service_id, 0)),
            LimitReason(row.reason),
            row.again_at,
        )
        for row in rows
        if row.day == day or row.reason == LimitReason.STOCK
    }


def _given(connection: Connection) -> dict[int, int]:
    """Count what the server does not have yet: the rest it has taken off already."""
    rows: Any = connection.execute(
        select(t.ticket.c.issue_service_id, func.count())
        .where(t.ticket.c.id.not_in(select(merged.c.ticket_id)))
        .group_by(t.ticket.c.issue_service_id)
    )
    return {row[0]: int(row[1]) for row in rows}


def refuse_over_share(local: Store, service_id: int, now: datetime) -> None:
    """Raise SoldOut when this kiosk has given its share of a service."""
    with local.read() as connection:
        day = service_day(now, office_of(connection).time_zone)
    left = left_here(local, day).get(service_id)
    if left is not None and left.amount < 1:
        raise SoldOut(f"this kiosk's share of service {service_id} is given", left=left)
