"""Issues and calls on PostgreSQL with nothing but psycopg: the measure Antrean is held against.

The same statements in the same transactions as queueing.actions, written by hand: what Antrean
does beyond them (typed rows, errors with remedies, a pool, its rules in Python) is the difference
that is measured.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_OID, uuid4, uuid5
from zoneinfo import ZoneInfo

import psycopg

from queueing.model import Actor
from queueing.numbering import ticket_code
from queueing.store.postgres_engine import ACT_LOCK

FACTS = """
SELECT service.prefix, service.active, service.name_id, service.name_jv, service.name_en,
       office.name, office.time_zone, office.zone_label, office.follow_address,
       office.priority_share, office.ordinary_share, office.reset_day, office.reset_series,
       (SELECT count(*) FROM outage_service JOIN outage ON outage.id = outage_service.outage_id
        WHERE outage_service.service_id = service.id
        AND outage.state IN ('checking', 'cause_known')),
       (SELECT retired_at FROM station WHERE station.id = %s)
FROM service, office WHERE service.id = %s AND office.id = service.office_id
"""
TAKE = """
SELECT * FROM take_ticket(%s, 'ordinary', %s, %s, %s, NULL, '', %s, %s, 'queued', '', %s)
"""
BEGIN = f"BEGIN; SELECT pg_advisory_xact_lock({ACT_LOCK})"
DONE_BEFORE = "SELECT kind, ticket_id, outage_id FROM event WHERE request_id = %s"
COUNTER = """
SELECT number, name, officer, paused_since, pause_reason, turn FROM counter WHERE id = %s
"""
SERVICES = "SELECT service_id FROM counter_service WHERE counter_id = %s AND signed_in"
BUSY = """
SELECT EXISTS (SELECT FROM ticket WHERE counter_id = %s AND state IN ('called', 'serving'))
"""
STOPPED = """
SELECT DISTINCT service_id FROM outage_service JOIN outage ON outage.id = outage_id
WHERE severity = 'stopped' AND (state IN ('checking', 'cause_known')
    OR (state = 'planned' AND planned_from <= %s AND NOT EXISTS (
        SELECT FROM outage other WHERE other.open_component_id = outage.component_id)))
"""
OFFICE = "SELECT time_zone, priority_share, ordinary_share FROM office WHERE id = 1"
HEAD = """
SELECT * FROM ticket WHERE line_day = %s AND service_id = ANY(%s)
AND state IN ('waiting', 'transferred') AND priority = %s
ORDER BY place_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
"""
TURN = "UPDATE counter SET turn = %s WHERE id = %s"
CALL = """
UPDATE ticket SET state = 'called', changed_at = %s, counter_id = %s, call_count = 1,
    last_called_at = %s, started_at = NULL
WHERE id = %s AND state = %s RETURNING *
"""
TICKET = "SELECT * FROM ticket WHERE id = %s"
START = """
UPDATE ticket SET state = 'serving', changed_at = %s, started_at = %s
WHERE id = %s AND state = 'called' RETURNING *
"""
FINISH = """
UPDATE ticket SET state = 'served', changed_at = %s, finished_at = %s
WHERE id = %s AND state = 'serving' RETURNING *
"""
EVENT = """
INSERT INTO event (at, kind, request_id, ticket_id, outage_id, station_id, counter_id, officer,
                   from_state, to_state, details)
VALUES (%s, %s, %s, %s, NULL, %s, %s, %s, %s, %s, %s)
"""
USED_BY = """
SELECT stock_item.id, on_hand FROM stock_item JOIN service_stock ON stock_item_id = stock_item.id
WHERE service_id = (SELECT service_id FROM ticket WHERE id = %s) AND on_hand IS NOT NULL
AND stock_item.id NOT IN (SELECT stock_item_id FROM stock_movement
    WHERE ticket_id = %s AND kind = 'used') ORDER BY stock_item.id
"""
COLLECTED = """
UPDATE waiting_entry SET state = 'collected', changed_at = %s
WHERE ticket_id = %s AND state = 'come'
"""
CALLED = ("call_count", "changed_at", "counter_id", "last_called_at", "started_at")
"""The columns that a call changes, which its event keeps for an undo."""
Connection = psycopg.Connection[tuple[Any, ...]]
Row = dict[str, Any]


def named(cursor: psycopg.Cursor[tuple[Any, ...]]) -> Row | None:
    """Give the first row by its columns, None for none."""
    row = cursor.fetchone()
    names = [column.name for column in cursor.description or ()]
    return None if row is None else dict(zip(names, row, strict=True))


def kept(row: Row, names: tuple[str, ...]) -> Row:
    """Give what a row says in the columns about to change, as JSON holds it."""
    found = {name: row[name] for name in names}
    return {k: v.isoformat() if isinstance(v, datetime) else v for k, v in found.items()}


def connect(url: str) -> Connection:
    """Connect to the office's database."""
    return psycopg.connect(url, autocommit=True)


def issue(
    connection: Connection, service_id: int, station_id: int, request_id: str, now: datetime
) -> str:
    """Issue an ordinary ticket with its slip (in Indonesian); give its label."""
    code = ticket_code(request_id)
    facts = connection.execute(FACTS, (station_id, service_id)).fetchone()
    assert facts is not None
    prefix, active, *names, office, zone, zone_label, address = facts[:9]
    if not active:
        raise ValueError(f"service {prefix} is closed")
    slip = {
        "office_name": office,
        "time_zone": zone,
        "zone_label": zone_label,
        "label": "",
        "code": code,
        "service_name": dict(zip(("id", "jv", "en"), names, strict=True)),
        "people_ahead": 0,
        "issued_at": now.isoformat(),
        "language": "id",
        "outages": [],
        "follow_address": address,
    }
    text = json.dumps(slip, ensure_ascii=False)
    job_id = str(uuid5(NAMESPACE_OID, request_id))
    values = (service_id, request_id, code, station_id, now, job_id, text)
    row = connection.execute(TAKE, values).fetchone()
    assert row is not None
    return str(row[2])


class Desk:
    """An officer who calls, starts and finishes one person after another, by hand."""

    def __init__(self, url: str, actor: Actor) -> None:
        self._connection = connect(url)
        self._counter_id = actor.counter_id
        self._who = (actor.station_id, actor.counter_id, actor.officer)

    def close(self) -> None:
        """Leave."""
        self._connection.close()

    def serve_next(self) -> int:
        """Call, start and finish the next person; give the ticket's id. Somebody must wait."""
        ticket_id = self._in_one_act(self._call)
        assert ticket_id is not None, "everybody was called already"
        self._in_one_act(lambda: self._step(START, "start", "called", "serving", ticket_id))
        self._in_one_act(lambda: self._finish(ticket_id))
        return int(ticket_id)

    def _finish(self, ticket_id: int) -> None:
        self._step(FINISH, "finish", "serving", "served", ticket_id)
        self._connection.execute(USED_BY, (ticket_id, ticket_id)).fetchall()
        self._connection.execute(COLLECTED, (datetime.now(UTC), ticket_id))

    def _in_one_act(self, act: Any) -> Any:
        self._connection.execute(BEGIN)
        try:
            found = act()
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")
        return found

    def _call(self) -> int | None:
        run, now, request_id = self._connection.execute, datetime.now(UTC), str(uuid4())
        if run(DONE_BEFORE, (request_id,)).fetchone():
            raise ValueError("done before")
        counter = run(COUNTER, (self._counter_id,)).fetchone()
        signed_in = {row[0] for row in run(SERVICES, (self._counter_id,)).fetchall()}
        busy = run(BUSY, (self._counter_id,)).fetchone()
        if counter is None or counter[2] is None or counter[3] is not None or busy == (True,):
            raise ValueError("this counter may not call")
        services = list(signed_in - {row[0] for row in run(STOPPED, (now,)).fetchall()})
        office = run(OFFICE).fetchone()
        assert office is not None
        zone, priority_share, ordinary_share = office
        day = now.astimezone(ZoneInfo(zone)).date()
        heads = {
            kind: found
            for kind in ("priority", "ordinary")
            if (found := named(run(HEAD, (day, services, kind)))) is not None
        }
        if not heads:
            return None
        turn, cycle = counter[5], priority_share + ordinary_share
        wanted = "priority" if turn % cycle < priority_share else "ordinary"
        chosen = heads.get(wanted) or next(iter(heads.values()))
        details: Row = {}
        after = (turn + 1) % cycle if wanted in heads else turn % cycle
        if after != turn:
            run(TURN, (after, self._counter_id))
            details["turn"] = turn
        details["before"] = kept(chosen, CALLED)
        state, ticket_id = chosen["state"], int(chosen["id"])
        run(CALL, (now, self._counter_id, now, ticket_id, state)).fetchone()
        self._record(now, "call_next", request_id, ticket_id, (state, "called"), details)
        return ticket_id

    def _step(self, update: str, kind: str, before: str, after: str, ticket_id: int) -> None:
        run, now, request_id = self._connection.execute, datetime.now(UTC), str(uuid4())
        if run(DONE_BEFORE, (request_id,)).fetchone():
            raise ValueError("done before")
        ticket = named(run(TICKET, (ticket_id,)))
        assert ticket is not None
        run(update, (now, now, ticket_id)).fetchone()
        changed = ("changed_at", "started_at" if kind == "start" else "finished_at")
        details = {"before": kept(ticket, changed)}
        self._record(now, kind, request_id, ticket_id, (before, after), details)

    def _record(
        self,
        now: datetime,
        kind: str,
        request_id: str,
        ticket_id: int,
        states: tuple[str, str],
        details: Row,
    ) -> None:
        values = (now, kind, request_id, ticket_id, *self._who, *states, json.dumps(details))
        self._connection.execute(EVENT, values)
