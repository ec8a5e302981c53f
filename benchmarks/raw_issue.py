"""Issues tickets with nothing but `sqlite3`: the measure Antrean's own way is held against.

The same transaction as queueing.actions.issue_ticket with a slip, written by hand as a
sensible person would write it: the same statements on the same rows under the same pragmas;
a test compares the databases both leave behind. What Antrean does beyond it (typed rows,
errors with remedies, a pool, repeated requests) is the difference that is measured.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5
from zoneinfo import ZoneInfo

from queueing.numbering import ticket_code
from queueing.store.sqlite_engine import BUSY_SECONDS

FACTS = """
SELECT service.prefix, service.active, service.name_id, service.name_jv, service.name_en,
       office.name, office.time_zone, office.zone_label,
       office.priority_share, office.ordinary_share,
       (SELECT count(*) FROM outage_service JOIN outage ON outage.id = outage_service.outage_id
        WHERE outage_service.service_id = service.id
        AND outage.state IN ('checking', 'cause_known'))
FROM service, office WHERE service.id = ? AND office.id = service.office_id
"""
COUNT_UP = """
INSERT INTO series_counter (office_id, service_day, service_id, series, last_number, last_at)
VALUES (1, ?, ?, '', 1, ?)
ON CONFLICT (office_id, service_day, service_id, series)
DO UPDATE SET last_number = last_number + 1, last_at = max(last_at, excluded.last_at)
RETURNING last_number, last_at
"""
WAITING = """
SELECT (SELECT count(*) FROM ticket WHERE line_day = ?1 AND service_id = ?2
        AND state IN ('waiting', 'transferred') AND priority = 'priority'),
       (SELECT count(*) FROM ticket WHERE line_day = ?1 AND service_id = ?2
        AND state IN ('waiting', 'transferred') AND priority = 'ordinary')
"""
TICKET = """
INSERT INTO ticket (code, office_id, service_day, line_day, issue_service_id, service_id, series,
                    number, label, priority, state, issued_at, place_at, changed_at, station_id,
                    call_count, people_ahead, request_id)
VALUES (?, 1, ?, ?, ?, ?, '', ?, ?, 'ordinary', 'waiting', ?, ?, ?, ?, 0, ?, ?) RETURNING id
"""
EVENT = """
INSERT INTO event (at, kind, request_id, ticket_id, outage_id, station_id, counter_id, officer,
                   from_state, to_state, details)
VALUES (?, 'issue_ticket', ?, ?, NULL, ?, NULL, '', '', 'waiting', '{"priority": "ordinary"}')
"""
PRINT_JOB = """
INSERT INTO print_job (id, ticket_id, station_id, state, reason, copy, created_at, changed_at,
                       slip)
VALUES (?, ?, ?, 'queued', '', 0, ?, ?, ?)
"""


def connect(path: Path) -> sqlite3.Connection:
    """Open the office database with Antrean's pragmas."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    return connection


def issue(
    connection: sqlite3.Connection,
    service_id: int,
    station_id: int,
    request_id: str,
    now: datetime,
) -> str:
    """Issue an ordinary ticket with its slip (in Indonesian); give its label."""
    code = ticket_code(request_id)
    job_id = str(uuid5(NAMESPACE_OID, request_id))
    moment = now.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    connection.execute("BEGIN IMMEDIATE")
    try:
        facts = connection.execute(FACTS, (service_id,)).fetchone()
        prefix, active, *names, office, zone, zone_label, priority_share, ordinary_share, _ = facts
        if not active:
            raise ValueError(f"service {prefix} is closed")
        day = now.astimezone(ZoneInfo(zone)).date().isoformat()
        counted = connection.execute(COUNT_UP, (day, service_id, moment)).fetchall()
        number, place = counted[0]
        priority_waiting, ordinary_waiting = connection.execute(
            WAITING, (day, service_id)
        ).fetchone()
        turns_of_others = ordinary_waiting // ordinary_share + 1
        ahead = ordinary_waiting + min(priority_waiting, turns_of_others * priority_share)
        label = f"{prefix}-{number:03d}"
        ticket = (
            code, day, day, service_id, service_id, number, label,
            moment, place, moment, station_id, ahead, request_id,
        )  # fmt: skip
        ticket_id = connection.execute(TICKET, ticket).fetchall()[0][0]
        connection.execute(EVENT, (moment, request_id, ticket_id, station_id))
        slip = {
            "office_name": office,
            "time_zone": zone,
            "zone_label": zone_label,
            "label": label,
            "code": code,
            "service_name": dict(zip(("id", "jv", "en"), names, strict=True)),
            "people_ahead": ahead,
            "issued_at": now.isoformat(),
            "language": "id",
            "outages": [],
            "follow_address": "",
            "detached": False,
            "promised": False,
            "valid_on": None,
            "wait": None,
            "wait_from_recovery": False,
        }
        text = json.dumps(slip, ensure_ascii=False)
        connection.execute(PRINT_JOB, (job_id, ticket_id, station_id, moment, moment, text))
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    return label
