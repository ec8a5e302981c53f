"""A kiosk says how its printer is."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, insert, select, update

from queueing.actions.recording import record
from queueing.model import Actor
from queueing.papers import SEEN_EVERY
from queueing.store import Store
from queueing.store import tables as t

NEWS = ("kind", "reason", "near_end")
"""What is an event when it changes; the rest is only kept."""


def report_printer(
    store: Store,
    *,
    station_id: int,
    kind: str,
    reason: str,
    near_end: bool,
    confirms: bool,
    place: str,
    profile: str,
    now: datetime,
) -> None:
    """Keep what a kiosk says of its printer; call it at every heartbeat, changed or not.

    Words as in PrinterRecord. `since` moves only with kind or reason, an event "printer" is
    recorded only when kind, reason or near end change, and where nothing changed the database
    is written at most every SEEN_EVERY. Raises StoreReplaced when there is no such station.
    """
    said: dict[str, Any] = {
        "kind": kind,
        "reason": reason,
        "near_end": near_end,
        "confirms": confirms,
        "place": place,
        "profile": profile,
    }
    # Looked at first without the write lock: a heartbeat must not hold up who takes a number.
    with store.read() as connection:
        if _nothing_new(_kept(connection, station_id), said, now):
            return
    with store.write() as connection:
        kept = _kept(connection, station_id)
        same = kept is not None and (kept.kind, kept.reason) == (kind, reason)
        values = {**said, "since": kept.since if same and kept else now, "seen_at": now}
        if kept is None:
            connection.execute(insert(t.printer).values(station_id=station_id, **values))
        else:
            mine = t.printer.c.station_id == station_id
            connection.execute(update(t.printer).where(mine).values(values))
        if kept is None or any(getattr(kept, name) != said[name] for name in NEWS):
            record(
                connection,
                "printer",
                actor=Actor(station_id),
                request_id=str(uuid4()),
                now=now,
                details={name: said[name] for name in NEWS},
            )


def _kept(connection: Connection, station_id: int) -> Any:
    return connection.execute(select(t.printer).where(t.printer.c.station_id == station_id)).first()


def _nothing_new(kept: Any, said: dict[str, Any], now: datetime) -> bool:
    if kept is None or any(getattr(kept, name) != value for name, value in said.items()):
        return False
    # A clock that was set back must not silence the printer until it has caught up.
    return bool(abs(now - kept.seen_at) < SEEN_EVERY)
