"""Years of kept tickets make no act and no screen slower: nothing reads the past to act today."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks.history import add_history
from queueing import actions, report, views
from queueing.model import PrintState
from queueing.store import Store
from tests.office import SERVICES, Desk, Kiosk
from tests.queueing.papers import mark, next_job

KEPT = 20_000
"""Enough that a planner which could read the whole table instead would do it."""
REPEATED = 12
"""psycopg prepares at the sixth time, PostgreSQL looks for a plan for all values five later."""
LONG = ("ticket", "event", "print_job")


@pytest.fixture
def with_past(store, kiosk):
    """Give the office with years behind it."""
    add_history(store, KEPT, kiosk_id=kiosk.actor.station_id, today=date(2017, 6, 14))
    return store


def visit(store: Store, kiosk: Kiosk, desk: Desk) -> None:
    """Do what an office does all day: every act on a ticket, every screen, every search."""
    kiosk.take("B")
    kiosk.take("C", priority=True)
    ticket = kiosk.take("A", print_it=True)
    job = next_job(store, kiosk)
    mark(store, job, PrintState.SENDING)
    mark(store, job, PrintState.CONFIRMED)
    desk.do(actions.reprint, ticket_id=ticket.id)
    mark(store, next_job(store, kiosk), PrintState.SENDING)
    actions.recover_print_jobs(store, station_id=kiosk.actor.station_id, now=kiosk.clock())
    for act in (actions.start, actions.finish):
        called = desk.must_call()
        screens(store, kiosk, desk)
        desk.do(actions.recall, ticket_id=called.id)
        desk.do(actions.start, ticket_id=called.id)
        desk.do(actions.park if act is actions.start else actions.finish, ticket_id=called.id)
        if act is actions.start:
            desk.do(actions.unpark, ticket_id=called.id)
    last = desk.must_call()
    desk.do(actions.transfer, ticket_id=last.id, service_id=SERVICES["H"])
    desk.do(actions.cancel, ticket_id=last.id)
    desk.serve(desk.must_call())
    for text in (ticket.label, ticket.code, "Z-999"):
        views.find_ticket(store, text=text, now=kiosk.clock())
    desk.do(actions.expire_old_tickets)
    outage = desk.outage()
    desk.recover(outage.id)
    views.past_outages(store)
    views.incident(store, outage_id=outage.id, now=kiosk.clock())


def screens(store: Store, kiosk: Kiosk, desk: Desk) -> None:
    """Read every screen, and the figures of the day."""
    now = kiosk.clock()
    views.kiosk_snapshot(store, now=now)
    views.board_snapshot(store, now=now)
    views.console_snapshot(store, counter_id=desk.counter_id, now=now)
    day = date(2017, 6, 14)
    report.count_at(store, day=day, moment=now, service_ids=[1, 2])
    report.labels_of(store, day=day)
    report.slips_of(store, day=day)
    report.papers_under_way(store, day=day)


def reads(store: Store) -> dict[str, int]:
    """Give how often each long table was read from end to end so far, and how many rows."""
    with store.alone() as connection:
        connection.exec_driver_sql("SELECT pg_stat_force_next_flush()")
    with store.alone() as connection:
        rows = connection.exec_driver_sql(
            "SELECT relname, seq_scan, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)"
            f" FROM pg_stat_user_tables WHERE relname IN {LONG}"
        ).all()
    found = {f"{name} whole": whole for name, whole, _ in rows}
    return found | {"rows": sum(read for _, _, read in rows)}


@pytest.mark.server_only
def test_a_server_reads_no_long_table_whole_however_often_the_same_is_asked(with_past, kiosk, desk):
    visit(with_past, kiosk, desk)
    before = reads(with_past)
    for _ in range(REPEATED):
        visit(with_past, kiosk, desk)
    after = reads(with_past)
    grown = {what: after[what] - before[what] for what in before}
    rows = grown.pop("rows")
    assert grown == dict.fromkeys(grown, 0)
    assert rows < KEPT * REPEATED / 10


@pytest.mark.file_only
def test_a_file_is_searched_by_index_for_every_act_and_screen(with_past, kiosk, desk):
    seen: set[str] = set()
    with with_past.read() as connection:
        raw = connection.connection.dbapi_connection
    raw.set_trace_callback(seen.add)
    visit(with_past, kiosk, desk)
    raw.set_trace_callback(None)
    steps = {
        (row[3], query)
        for query in seen
        if query.startswith(("SELECT", "UPDATE", "INSERT"))
        for row in raw.execute(f"EXPLAIN QUERY PLAN {query}")
    }
    scans = tuple(f"SCAN {table}" for table in (*LONG, "earlier"))
    assert any("ix_ticket_code" in step for step, _query in steps)
    assert [(step, query) for step, query in steps if step.startswith(scans)] == []
