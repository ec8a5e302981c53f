"""A prepared statement does what SQLAlchemy would do, only sooner."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import bindparam, insert, literal, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from queueing.errors import StoreMissing
from queueing.store import tables as t
from queueing.store.prepared import Prepared, PreparedRows
from tests.office import MORNING, request

EVENT = {
    "kind": "test",
    "ticket_id": None,
    "outage_id": None,
    "station_id": None,
    "counter_id": None,
    "officer": 'O\'Brien "<b>"',
    "from_state": "",
    "to_state": "",
    "details": {"reason": "berkas — 役所", "n": 1, "none": None},
}


def test_a_row_is_written_as_sqlalchemy_writes_it(store):
    prepared = Prepared.insert_into(t.event, "id")
    wib = datetime(2017, 6, 14, 8, 0, 0, 123, tzinfo=timezone(timedelta(hours=7)))
    for at in (MORNING, wib):
        with store.write() as connection:
            prepared(connection, **EVENT, at=at, request_id=request())
            connection.execute(insert(t.event).values(**EVENT, at=at, request_id=request()))
    with store.read() as connection:
        columns = [column for column in t.event.c if column.name not in ("id", "request_id")]
        rows = connection.execute(select(*columns).order_by(t.event.c.id)).all()
        texts = connection.exec_driver_sql("SELECT at, details FROM event ORDER BY id").all()
    assert rows[0] == rows[1]
    assert rows[2] == rows[3]
    assert rows[2].at == wib.astimezone(UTC)
    assert texts[0] == texts[1]
    assert texts[2] == texts[3]


def test_rows_come_back_for_the_values_given(store):
    by_prefix = Prepared(
        select(t.service.c.id, t.service.c.name_id).where(
            t.service.c.prefix == bindparam("prefix"), t.service.c.active == literal(True)
        )
    )
    with store.read() as connection:
        assert by_prefix(connection, prefix="C") == [(3, "Kartu Keluarga")]
        assert by_prefix(connection, prefix="A") == [(1, "Perekaman KTP-el")]
        assert by_prefix(connection, prefix="' OR 1=1 --") == []


@pytest.mark.parametrize("table", [t.office, t.counter, t.ticket], ids=lambda table: table.name)
def test_typed_rows_are_those_sqlalchemy_gives(store, kiosk, desk, table):
    for prefix in "AAB":
        kiosk.take(prefix)
    desk.serve(desk.must_call())
    prepared = PreparedRows(select(table).where(table.c.id < bindparam("end")))
    with store.read() as connection:
        expected = connection.execute(select(table)).all()
        rows = prepared(connection, end=100)
        assert [row._asdict() for row in rows] == [dict(row._mapping) for row in expected]
        assert [list(map(type, row)) for row in rows] == [list(map(type, row)) for row in expected]
        assert prepared.first(connection, end=100) == rows[0]
        assert prepared.first(connection, end=0) is None


@pytest.mark.parametrize("values", [{}, {"prefix": "A", "more": 1}, {"other": "A"}])
def test_values_missing_or_unknown_are_a_bug(store, values):
    statement = Prepared(select(t.service.c.id).where(t.service.c.prefix == bindparam("prefix")))
    with store.read() as connection, pytest.raises(TypeError, match="asked for"):
        statement(connection, **values)


def test_a_broken_rule_comes_as_sqlalchemys_error(store):
    prepared = Prepared.insert_into(t.event, "id")
    request_id = request()
    with store.write() as connection:
        prepared(connection, **EVENT, at=MORNING, request_id=request_id)
    with pytest.raises(IntegrityError, match=r"(?i)unique"), store.write() as connection:
        prepared(connection, **EVENT, at=MORNING, request_id=request_id)


def test_a_failing_database_comes_as_sqlalchemys_error(store):
    statement = Prepared(select(t.ticket.c.id))

    def ask():
        with store.write() as connection:
            connection.exec_driver_sql("ALTER TABLE ticket RENAME TO gone")
            statement(connection)

    with pytest.raises(StoreMissing, match="no Antrean tables") as caught:
        ask()
    assert isinstance(caught.value.__cause__, DBAPIError)
    with store.read() as connection:
        assert statement(connection) == []


def test_a_naive_moment_is_a_bug(store):
    prepared = Prepared.insert_into(t.event, "id")
    with pytest.raises(ValueError, match="time zone"), store.write() as connection:
        prepared(connection, **EVENT, at=MORNING.replace(tzinfo=None), request_id=request())
