"""The hand-written transaction is the same transaction, or the ratio would say nothing."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from benchmarks import raw_issue
from benchmarks.office import OfficeFile, make_office
from queueing.actions import issue_ticket
from queueing.model import Actor, PriorityClass
from queueing.store import open_store

MORNING = datetime(2017, 6, 14, 1, 0, 0, 123456, tzinfo=UTC)
TABLES = ("series_counter", "ticket", "event", "print_job")
VERB = re.compile(r"\s*(SELECT|INSERT INTO|BEGIN IMMEDIATE|COMMIT|\w+)(?:\s+(\w+))?")


@pytest.fixture
def offices(tmp_path: Path) -> tuple[OfficeFile, OfficeFile]:
    first = make_office(tmp_path / "antrean.db")
    return first, first.copy_to(tmp_path / "raw.db")


def requests(count: int) -> Iterator[tuple[int, str, datetime]]:
    for number in range(count):
        yield number % 3 + 1, str(UUID(int=number + 7)), MORNING + timedelta(seconds=number)


def issue_both(offices: tuple[OfficeFile, OfficeFile], count: int) -> tuple[list[str], list[str]]:
    """Issue the same tickets both ways; give the statements each way sent."""
    theirs, ours = offices[1], offices[0]
    statements: tuple[list[str], list[str]] = ([], [])
    store = open_store(ours.url)
    with store.read() as connection:
        connection.connection.dbapi_connection.set_trace_callback(statements[0].append)
    statements[0].clear()
    with closing(raw_issue.connect(theirs.path)) as raw:
        raw.set_trace_callback(statements[1].append)
        for service_id, request_id, now in requests(count):
            ticket = issue_ticket(
                store,
                service_id=service_id,
                priority=PriorityClass.ORDINARY,
                language="id",
                print_it=True,
                actor=Actor(ours.kiosk_id),
                request_id=request_id,
                now=now,
            )
            label = raw_issue.issue(raw, service_id, theirs.kiosk_id, request_id, now)
            assert label == ticket.label
    store.close()
    return statements


def rows(office: OfficeFile, table: str) -> list[Any]:
    with closing(sqlite3.connect(office.path)) as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall()


@pytest.mark.parametrize("table", TABLES)
def test_both_ways_leave_the_same_rows(offices, table):
    issue_both(offices, 12)
    written = rows(offices[0], table)
    assert len(written) == (3 if table == "series_counter" else 12)
    assert rows(offices[1], table) == written


def test_both_ways_send_the_same_statements_in_the_same_order(offices):
    ours, theirs = issue_both(offices, 4)
    kinds = [[VERB.match(text).groups() for text in sent] for sent in (ours, theirs)]
    assert [kind[0] for kind in kinds[0]][:7] == [
        "BEGIN IMMEDIATE", "SELECT", "INSERT INTO", "SELECT", "INSERT INTO", "INSERT INTO",
        "INSERT INTO",
    ]  # fmt: skip
    assert [k for k in kinds[0] if k[0] != "SELECT"] == [k for k in kinds[1] if k[0] != "SELECT"]
    assert [k[0] for k in kinds[0]] == [k[0] for k in kinds[1]]


@pytest.mark.parametrize(
    "pragma", ["journal_mode", "synchronous", "foreign_keys", "busy_timeout", "wal_autocheckpoint"]
)
def test_both_ways_run_under_the_same_pragmas(offices, pragma):
    ours, theirs = offices
    store = open_store(ours.url)
    with store.read() as connection, closing(raw_issue.connect(theirs.path)) as raw:
        asked = connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
        assert raw.execute(f"PRAGMA {pragma}").fetchone()[0] == asked
    store.close()


def test_a_failed_raw_issue_leaves_no_gap(offices):
    office = offices[1]
    with closing(raw_issue.connect(office.path)) as raw:
        for service_id, request_id, now in requests(1):
            raw_issue.issue(raw, service_id, office.kiosk_id, request_id, now)
            with pytest.raises(sqlite3.IntegrityError):
                raw_issue.issue(raw, service_id, office.kiosk_id, request_id, now)
        assert raw_issue.issue(raw, 1, office.kiosk_id, str(UUID(int=99)), MORNING) == "A-002"
