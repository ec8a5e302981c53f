"""An office that the first released schema holds is opened by today's Antrean, and goes on.

office_0001.sql is what that Antrean left: five numbers, their papers in several states, one
person served, an open outage.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from queueing import actions, views
from queueing.errors import SchemaTooOld
from queueing.model import Actor, PrintState, PriorityClass
from queueing.slip_facts import SlipFacts
from queueing.store import migrating, open_store
from queueing.store.database_url import parsed_url
from queueing.store.sqlite_engine import sqlite_engine
from tests.office import MORNING, events, request

DUMP = Path(__file__).with_name("office_0001.sql")
NOW = MORNING + timedelta(minutes=2)
KIOSK, CONSOLE = 1, 2


@pytest.fixture
def old(tmp_path):
    """Give the file of the old office."""
    path = tmp_path / "office.db"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(DUMP.read_text(encoding="utf-8"))
    return path


@pytest.fixture
def store(old):
    """Give the old office, upgraded."""
    opened = open_store(f"sqlite:///{old}", create=True)
    yield opened
    opened.close()


def schema(path):
    with closing(sqlite3.connect(path)) as raw:
        rows = raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2")
        return rows.fetchall()


def rows(path):
    """Give every row of every table."""
    found = {}
    with closing(sqlite3.connect(path)) as raw:
        for name, table, sql in ((r[1], r[2], r[3]) for r in schema(path) if r[0] == "table"):
            assert name == table
            assert sql
            raw.row_factory = sqlite3.Row
            found[name] = [dict(row) for row in raw.execute(f"SELECT * FROM {name}")]
    del found["alembic_version"]
    return found


def known_of(after, before):
    """Give the rows of after with only the tables and columns of before."""
    return {
        table: [
            {name: value for name, value in row.items() if name in olds[0]} for row in after[table]
        ]
        if olds
        else after[table]
        for table, olds in before.items()
    }


def test_the_old_office_is_what_the_first_migration_makes(tmp_path, old):
    config = Config()
    config.set_main_option("script_location", str(migrating.SCRIPTS))
    engine = sqlite_engine(parsed_url(f"sqlite:///{tmp_path / 'new.db'}"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    assert schema(tmp_path / "new.db") == schema(old)


def test_a_station_that_does_not_make_databases_is_told_what_to_do(old):
    with pytest.raises(SchemaTooOld, match="0001") as caught:
        open_store(f"sqlite:///{old}")
    assert "antrean db upgrade" in caught.value.remedy


def test_the_upgrade_keeps_every_row_and_a_copy_of_the_file(old):
    before = rows(old)
    open_store(f"sqlite:///{old}", create=True).close()
    after = rows(old)
    assert [table for table in after if table not in before and after[table]] == []
    assert known_of(after, before) == before
    (office,) = after["office"]
    assert (office["follow_address"], office["logo"], office["code"]) == ("", None, "")
    assert (office["reset_day"], office["reset_series"]) == (None, "")
    assert (office["last_ticket_rule"], office["bulk_limit"]) == ("warn", 0)
    assert {row["last_at"] for row in after["series_counter"]} == {None}
    assert {row["starts_after"] for row in after["series_counter"]} == {0}
    for station in after["station"]:
        assert [station[name] for name in ("letter", "login", "retired_at")] == [None] * 3
    assert [row["line_day"] for row in after["ticket"]] == [
        row["service_day"] for row in after["ticket"]
    ]
    assert {row["severity"] for row in after["outage"] + after["outage_template"]} == {"stopped"}
    assert {row["note"] for row in after["ticket"]} == {""}
    assert {row["icon"] for row in after["service"]} == {""}
    assert {row["weight"] for row in after["counter_service"]} == {1}
    kinds = {row["code"]: row["kind"] for row in after["component"]}
    assert kinds["national-server"] == "national_server"
    (copy,) = old.parent.glob("office.schema-0001.*")
    assert rows(copy) == before


def test_events_are_for_ever_after_the_upgrade_too(store, old):
    with closing(sqlite3.connect(old)) as raw:
        for statement in ("UPDATE event SET at = at", "DELETE FROM event"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                raw.execute(statement)


def test_the_office_goes_on_where_it_stood(store):
    console = views.console_snapshot(store, counter_id=1, now=NOW)
    assert [row.ticket.label for row in console.waiting] == ["A-002", "B-001", "A-003", "A-004"]
    assert console.printers == ()
    assert not console.office.has_logo
    ticket = actions.issue_ticket(
        store,
        service_id=1,
        priority=PriorityClass.ORDINARY,
        language="id",
        print_it=True,
        actor=Actor(KIOSK),
        request_id=request(),
        now=NOW,
    )
    assert ticket.label == "A-005"


def test_papers_of_the_old_office_are_answered_for_and_printed(store):
    doubtful = views.console_snapshot(store, counter_id=1, now=NOW).doubtful_prints
    assert [(job.ticket_label, job.state) for job in doubtful] == [
        ("A-002", PrintState.UNKNOWN),
        ("B-001", PrintState.BLOCKED),
    ]
    actions.answer_print(
        store,
        job_id=doubtful[0].id,
        came_out=False,
        copy=True,
        actor=Actor(CONSOLE, 1, "Ani"),
        request_id=request(),
        now=NOW,
    )
    waiting = []
    while (job := actions.next_print_job(store, station_id=KIOSK)) is not None:
        waiting.append((job.ticket_label, job.copy))
        assert SlipFacts.from_json(job.slip).follow_address == ""
        for state in (PrintState.SENDING, PrintState.CONFIRMED):
            actions.mark_print_job(store, job_id=job.id, state=state, reason="", now=NOW)
    assert waiting == [("B-001", False), ("A-003", False), ("A-004", False), ("A-002", True)]


def test_an_old_kiosk_can_tell_of_its_printer(store):
    actions.report_printer(
        store,
        station_id=KIOSK,
        kind="ready",
        reason="",
        near_end=False,
        confirms=True,
        place="192.168.1.20:9100",
        profile="epson-tm-t88",
        now=NOW,
    )
    (printer,) = views.console_snapshot(store, counter_id=1, now=NOW).printers
    assert (printer.station_name, printer.kind) == ("kiosk-1", "ready")
    assert len(events(store, kind="printer")) == 1
