"""Keeps a kiosk's own office like the server's, in what numbers and pages depend on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, and_, delete, insert, select, update

from queueing.store import Store
from queueing.store import tables as t

Row = Mapping[str, Any]
SERIES_DAYS = 2
"""So many days back the server is asked how far this kiosk's own series has come."""
#: From parent to child, as rows are written; they are deleted the other way.
TABLES = (
    t.office,
    t.station,
    t.component,
    t.service,
    t.service_component,
    t.service_hours,
    t.counter,
    t.counter_service,
    t.outage,
    t.outage_service,
    t.outage_update,
    t.calendar_period,
    t.calendar_hours,
    t.calendar_break,
    t.calendar_day,
    t.issuing_stop,
)
_NOBODY: dict[str, Any] = {
    "officer": None,
    "station_id": None,
    "signed_in_at": None,
    "paused_since": None,
    "pause_reason": "",
    "turn": 0,
}
"""Who sits at a counter is not known while the kiosk is cut off."""

_UNIQUE = {t.service: "prefix", t.counter: "number", t.component: "code"}
"""What two rows may have exchanged since."""


class Step(NamedTuple):
    """One row to be written or deleted in one table."""

    table: Table
    row: Row


class Changes(NamedTuple):
    """What must be done to the local office, in this order."""

    deleted: list[Step]
    changed: list[Step]
    added: list[Step]
    series: list[Row]


def mirror(server: Store, local: Store, *, station_id: int, today: date) -> bool:
    """Make the local office like the server's; tell whether anything differed.

    Ids are the server's. Tickets are never copied, only how far this station's own series has
    come, so that its numbers never begin anew. Raises StoreError; then nothing is changed.
    """
    with server.read() as connection:
        wanted = _wanted(connection, station_id, today)
        series = _series(connection, wanted[t.station], today)
    # Read first: a disk that is written every few seconds does not live long.
    with local.read() as connection:
        if not any(_changes(connection, wanted, series)):
            return False
    with local.write() as connection:
        _apply(connection, _changes(connection, wanted, series))
    return True


def _wanted(connection: Connection, station_id: int, today: date) -> dict[Table, list[Row]]:
    still_open = t.outage.c.resolved_at.is_(None)
    of_open = select(t.outage.c.id).where(still_open)
    only: dict[Table, Any] = {
        t.station: t.station.c.id == station_id,
        t.outage: still_open,
        t.outage_service: t.outage_service.c.outage_id.in_(of_open),
        t.outage_update: t.outage_update.c.outage_id.in_(of_open),
        t.calendar_day: t.calendar_day.c.day >= today - timedelta(days=1),
        t.issuing_stop: t.issuing_stop.c.day >= today - timedelta(days=1),
    }
    found: dict[Table, list[Row]] = {}
    for table in TABLES:
        query = select(table)
        if table in only:
            query = query.where(only[table])
        rows = [dict(row._mapping) for row in connection.execute(query)]
        if table is t.counter:
            rows = [row | _NOBODY for row in rows]
        elif table is t.counter_service:
            rows = [row | {"signed_in": False} for row in rows]
        found[table] = list(rows)
    return found


def _series(connection: Connection, stations: list[Row], today: date) -> list[Row]:
    letters = [row["letter"] for row in stations if row["letter"]]
    counter = t.series_counter
    rows = connection.execute(
        select(counter).where(
            counter.c.series.in_(letters),
            counter.c.service_day >= today - timedelta(days=SERIES_DAYS),
        )
    )
    return [dict(row._mapping) for row in rows]


def _changes(connection: Connection, wanted: dict[Table, list[Row]], series: list[Row]) -> Changes:
    found = Changes([], [], [], [])
    for table in TABLES:
        kept = {
            _key(table, dict(row._mapping)): dict(row._mapping)
            for row in connection.execute(select(table))
        }
        for row in wanted[table]:
            known = kept.pop(_key(table, row), None)
            if known is None:
                found.added.append(Step(table, row))
            elif known != row:
                found.changed.append(Step(table, row))
        if table is t.station:
            # An earlier row of this kiosk stays, for local tickets speak of it.
            found.changed[:0] = [
                Step(table, given_up)
                for row in kept.values()
                if (given_up := _given_up(row)) != row
            ]
        else:
            found.deleted.extend(Step(table, row) for row in kept.values())
    found.deleted.reverse()
    counter = t.series_counter
    so_far = {
        _key(counter, dict(row._mapping)): row.last_number
        for row in connection.execute(select(counter))
    }
    found.series.extend(
        row for row in series if so_far.get(_key(counter, row), 0) < row["last_number"]
    )
    return found


def _apply(connection: Connection, changes: Changes) -> None:
    for table, row in changes.deleted:
        connection.execute(delete(table).where(_same(table, row)))
    for table, row in changes.changed:
        if table in _UNIQUE:
            apart = {_UNIQUE[table]: -row["id"]}
            connection.execute(update(table).where(_same(table, row)).values(apart))
    for table, row in changes.changed:
        connection.execute(update(table).where(_same(table, row)).values(dict(row)))
    for table, row in changes.added:
        connection.execute(insert(table).values(dict(row)))
    counter = t.series_counter
    for row in changes.series:
        connection.execute(delete(counter).where(_same(counter, row)))
        connection.execute(insert(counter).values(dict(row)))


def _given_up(row: Row) -> dict[str, Any]:
    """Give a station's row without what another of the same name now has."""
    return {**row, "name": f"#{row['id']}", "letter": None, "login": None}


def _key(table: Table, row: Row) -> tuple[Any, ...]:
    return tuple(row[column.name] for column in table.primary_key)


def _same(table: Table, row: Row) -> Any:
    return and_(*(column == row[column.name] for column in table.primary_key))
