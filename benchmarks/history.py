"""Years of an office's past, written by the database itself: a million tickets in a minute or two.

Every ticket of an earlier day with its events and its print job, all of them ended, spread over
days, services, counters and hours as an office with 360 visits a day leaves them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from queueing.store import Store
from queueing.store.own_ids import count_on

A_DAY = 360
ENGINES = {
    "sqlite": {
        "moment": "strftime('%Y-%m-%d %H:%M:%S.000000', {}, 'unixepoch')",
        "day": "date(opened, 'unixepoch')",
        "random": "lower(hex(randomblob(16)))",
    },
    "postgresql": {
        "moment": "to_timestamp({})",
        "day": "(DATE '1970-01-01' + (opened / 86400)::int)",
        "random": "md5(random()::text || n)",
    },
}
LATER = {"issued": 0, "called": 600, "started": 640, "ended": 900}
PAST = """
CREATE TEMPORARY TABLE past AS
WITH RECURSIVE numbers(n) AS (
    SELECT {first} UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < {last}),
days(n, i, opened) AS (
    SELECT n, n % {a_day}, {begin} + (n / {a_day}) * 86400 FROM numbers)
SELECT n + 1 AS id, n % 6 + 1 AS counter_id, i % 9 + 1 AS service_id, i / 9 + 1 AS number,
    substr('ABCDEFGHS', i % 9 + 1, 1) || CASE WHEN i < 81 THEN '-00' ELSE '-0' END || (i / 9 + 1)
        AS label,
    CASE WHEN n % 10 = 0 THEN 'priority' ELSE 'ordinary' END AS priority,
    CASE WHEN n % 20 = 3 THEN 'cancelled' WHEN n % 50 = 4 THEN 'expired' ELSE 'served' END
        AS state,
    {random} AS h, {day} AS day, {moments}
FROM days
"""
TICKETS = """
INSERT INTO ticket (id, code, office_id, service_day, line_day, issue_service_id, service_id,
    series, number, label, priority, state, issued_at, place_at, changed_at, station_id, counter_id,
    call_count, last_called_at, started_at, finished_at, people_ahead, request_id)
SELECT id, upper(substr(h, 1, 10)), 1, day, day, service_id, service_id, '', number, label,
    priority, state,
    issued, issued, ended, {kiosk}, counter_id, 1, called, started, ended, 5, 'iss-' || h
FROM past ORDER BY id
"""
SERIES = """
INSERT INTO series_counter (office_id, service_day, service_id, series, last_number, last_at)
SELECT 1, day, service_id, '', max(number), max(issued) FROM past WHERE true
GROUP BY day, service_id
ON CONFLICT (office_id, service_day, service_id, series) DO UPDATE
SET last_number = excluded.last_number, last_at = excluded.last_at
"""
PRINT_JOBS = """
INSERT INTO print_job (id, ticket_id, station_id, state, reason, copy, created_at, changed_at, slip)
SELECT 'pap-' || h, id, {kiosk}, 'confirmed', '', false, issued, issued,
    '{{"office_name": "Dinas Kependudukan dan Pencatatan Sipil", "time_zone": "Asia/Jakarta",'
    || ' "zone_label": "WIB", "label": "' || label || '", "code": "' || substr(h, 1, 10)
    || '", "service_name": {{"id": "Perekaman KTP-el", "jv": "Rekam KTP-el", "en": "ID card"}},'
    || ' "people_ahead": 5, "language": "id", "outages": [], "follow_address": ""}}'
FROM past ORDER BY id
"""
EVENTS = """
INSERT INTO event (at, kind, request_id, ticket_id, station_id, counter_id, officer, from_state,
    to_state, details)
SELECT {at}, '{kind}', '{mark}-' || h, id, {kiosk}, {counter}, '{officer}', '{before}', '{after}',
    '{{}}'
FROM past ORDER BY id
"""
ACTS = (
    ("issue_ticket", "iss", "issued", "", "waiting"),
    ("print", "snd", "issued", "queued", "sending"),
    ("print", "cnf", "issued", "sending", "confirmed"),
    ("call_next", "cal", "called", "waiting", "called"),
    ("start", "sta", "started", "called", "serving"),
    ("finish", "fin", "ended", "serving", "served"),
)
AT_A_COUNTER = frozenset({"cal", "sta", "fin"})


def add_history(store: Store, tickets: int, *, kiosk_id: int, today: date) -> None:
    """Give an office without tickets a past of so many, the last of them yesterday."""
    days = (tickets - 1) // A_DAY + 1
    begin = datetime(today.year, today.month, today.day, 1, tzinfo=UTC) - timedelta(days=days)
    with store.write() as connection:
        words = ENGINES[store.dialect]
        moments = (
            f"{words['moment'].format(f'opened + i * 70 + {s}')} AS {n}" for n, s in LATER.items()
        )
        past = PAST.format(
            first=0,
            last=tickets,
            a_day=A_DAY,
            begin=int(begin.timestamp()),
            random=words["random"],
            day=words["day"],
            moments=", ".join(moments),
        )
        _in_bulk(connection)
        # By the driver itself: to SQLAlchemy and psycopg a percent sign is a parameter.
        driver = connection.connection.dbapi_connection
        assert driver is not None
        with _indexed_afterwards(connection):
            for statement in (past, *_writing(kiosk_id), "DROP TABLE past"):
                driver.cursor().execute(statement)
        count_on(connection)
    # As a server does by itself from time to time. A file is never analysed by the product.
    with store.alone() as connection:
        connection.exec_driver_sql(
            "ANALYZE" if store.on_server else "PRAGMA wal_checkpoint(TRUNCATE)"
        )


def _writing(kiosk_id: int) -> Iterator[str]:
    yield TICKETS.format(kiosk=kiosk_id)
    yield SERIES
    yield PRINT_JOBS.format(kiosk=kiosk_id)
    for kind, mark, at, before, after in ACTS:
        called = mark in AT_A_COUNTER
        yield EVENTS.format(
            kiosk=kiosk_id, kind=kind, mark=mark, at=at, before=before, after=after,
            counter="counter_id" if called else "NULL", officer="Sri" if called else "",
        )  # fmt: skip


def _in_bulk(connection: Connection) -> None:
    """Let the engine write much at once; for this transaction or connection only."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA cache_size = -1000000")
        return
    for setting in (
        "statement_timeout = 0",
        "maintenance_work_mem = '512MB'",
        # No trigger: neither references nor the word of a change.
        "session_replication_role = replica",
    ):
        connection.exec_driver_sql(f"SET LOCAL {setting}")
    driver: Any = connection.connection.dbapi_connection
    driver.answer_seconds = None


@contextmanager
def _indexed_afterwards(connection: Connection) -> Iterator[None]:
    """Take what is sorted away and make it again at the end, in a fraction of the time."""
    taken = (
        _sqlite_indexes(connection)
        if connection.dialect.name == "sqlite"
        else _server_indexes(connection)
    )
    for drop, _make in taken:
        connection.exec_driver_sql(drop)
    yield
    for _drop, make in taken:
        connection.exec_driver_sql(make)


def _sqlite_indexes(connection: Connection) -> list[tuple[str, str]]:
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        " AND tbl_name IN ('ticket', 'event', 'print_job')"
    )
    return [(f"DROP INDEX {name}", sql) for name, sql in rows.all()]


def _server_indexes(connection: Connection) -> list[tuple[str, str]]:
    constraints = connection.exec_driver_sql(
        "SELECT conrelid::regclass, conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE conrelid IN ('ticket'::regclass, 'event'::regclass, 'print_job'::regclass)"
        " AND contype = 'u'"
    ).all()
    kept = {row[1] for row in constraints}
    indexes = connection.exec_driver_sql(
        "SELECT indexname, indexdef FROM pg_indexes"
        " WHERE tablename IN ('ticket', 'event', 'print_job')"
    ).all()
    return [
        *(
            (
                f"ALTER TABLE {table} DROP CONSTRAINT {name}",
                f"ALTER TABLE {table} ADD CONSTRAINT {name} {what}",
            )
            for table, name, what in constraints
        ),
        *(
            (f"DROP INDEX {name}", what)
            for name, what in indexes
            if name not in kept and not name.startswith("pk_")
        ),
    ]
