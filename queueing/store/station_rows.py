"""Rows of stations and their presence as the office's frozen words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, literal, select

from queueing.model import PrinterRecord, StationKind
from queueing.presence import StationRecord, StationWish
from queueing.store import tables as t
from queueing.store.columns import UtcMoment

_PRESENCE = [c for c in t.station_presence.c if c.name != "station_id"]


def station_records(
    connection: Connection, now: datetime, printers: Iterable[PrinterRecord]
) -> tuple[StationRecord, ...]:
    """Give every station that was ever made known, by name, with its printer of `printers`.

    Ages are measured by the database's clock: the server's, in a file `now`.
    """
    by_station = {printer.station_id: printer for printer in printers}
    rows = connection.execute(_stations(connection, now).order_by(t.station.c.name))
    return tuple(_record(row, by_station.get(row.id)) for row in rows)


def station_record_by_id(
    connection: Connection, station_id: int, now: datetime
) -> StationRecord | None:
    """Give one station, without its printer; None when there is none."""
    row = connection.execute(_stations(connection, now).where(t.station.c.id == station_id)).first()
    return None if row is None else _record(row, None)


def _stations(connection: Connection, now: datetime) -> Select[Any]:
    own = connection.dialect.name == "sqlite"
    moment = literal(now, UtcMoment()) if own else func.clock_timestamp(type_=UtcMoment())
    return select(
        t.station.c.id,
        t.station.c.name,
        t.station.c.kind,
        t.station.c.letter,
        t.station.c.retired_at,
        *_PRESENCE,
        moment.label("moment"),
    ).select_from(t.station.outerjoin(t.station_presence))


def _record(row: Row[Any], printer: PrinterRecord | None) -> StationRecord:
    known = dict(row._mapping)
    kind, moment = StationKind(known["kind"]), known.pop("moment")
    if row.seen_at is None:
        return StationRecord(row.id, row.name, kind, row.letter or "", row.retired_at)
    age = max(0.0, (moment - row.seen_at).total_seconds())
    known |= {"kind": kind, "letter": row.letter or ""}
    return StationRecord(**known, age=age, printer=printer)


def wishes_of(connection: Connection) -> dict[int, StationWish]:
    """Give what the office wishes of stations, by station id; a board's login sees its own."""
    rows = connection.execute(select(t.station_wish).order_by(t.station_wish.c.station_id))
    return {row.station_id: StationWish(**row._mapping) for row in rows}
