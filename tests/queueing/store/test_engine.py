"""The two ways into the database: a frozen state to read, one whole transaction to write."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from threading import Thread

import pytest
from sqlalchemy import func, select, update

from queueing import views
from queueing.errors import BadSetting, StoreLocked, StoreReplaced
from queueing.store import open_store, sqlite_engine
from queueing.store import tables as t
from tests.office import Kiosk, new_office, table_copy


@contextmanager
def held_by_another_process(path, *statements: str) -> Iterator[None]:
    """Let another process hold the database after these statements."""
    program = (
        "import sqlite3, sys\n"
        "raw = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "for statement in sys.argv[2:]: raw.execute(statement)\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(path), *statements],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "held"
        yield
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture
def impatient(monkeypatch):
    """Let stores opened from now on wait only a moment for a lock."""
    monkeypatch.setattr(sqlite_engine, "BUSY_SECONDS", 0.1)


@pytest.mark.file_only
def test_every_connection_keeps_what_was_acknowledged(store):
    with ExitStack() as stack:
        for _ in range(6):
            connection = stack.enter_context(store.read())
            pragmas = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
                for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
            }
            assert pragmas == {
                "journal_mode": "wal",
                "synchronous": 2,
                "foreign_keys": 1,
                "busy_timeout": sqlite_engine.BUSY_SECONDS * 1000,
            }


def test_a_lock_is_waited_for_at_least_ten_seconds():
    assert sqlite_engine.BUSY_SECONDS >= 10


@pytest.mark.file_only
def test_a_transaction_holds_the_write_lock_from_its_beginning(store, impatient):
    other = open_store(store.url)
    with store.write() as connection:
        connection.execute(select(t.office))
        with pytest.raises(StoreLocked), other.write():
            raise AssertionError("two transactions may write at once")
    with other.write():
        pass
    other.close()


def test_reading_goes_on_while_somebody_writes(store):
    with store.write() as writing:
        writing.execute(update(t.office).values(name="Baru"))
        with store.read() as reading:
            name = reading.execute(select(t.office.c.name)).scalar_one()
            assert name == "Disdukcapil Kabupaten"
    with store.read() as reading:
        assert reading.execute(select(t.office.c.name)).scalar_one() == "Baru"


def test_what_is_read_together_belongs_together(store, kiosk):
    count = select(func.count()).select_from(t.ticket)
    with store.read() as reading:
        before = reading.execute(count).scalar_one()
        writer = Thread(target=kiosk.take)
        writer.start()
        writer.join()
        assert reading.execute(count).scalar_one() == before
    with store.read() as reading:
        assert reading.execute(count).scalar_one() == before + 1


def test_an_error_in_between_undoes_all(store):
    before = table_copy(store)

    def half_an_act():
        with store.write() as connection:
            connection.execute(update(t.office).values(name="Baru"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_an_act()
    assert table_copy(store) == before
    with store.write() as connection:
        connection.execute(update(t.office).values(name="Lain"))


def test_a_reference_to_nothing_is_refused(store):
    with pytest.raises(StoreReplaced, match="does not know"), store.write() as connection:
        connection.execute(update(t.counter).values(station_id=99))


@pytest.mark.file_only
def test_after_close_the_file_is_whole_by_itself(store, database, kiosk):
    kiosk.take()
    store.close()
    assert not database.with_name("office.db-wal").exists()
    with closing(sqlite3.connect(database)) as raw:
        assert raw.execute("SELECT label FROM ticket").fetchall() == [("A-001",)]


def test_a_database_held_for_writing_is_said_to_be_locked(database, impatient):
    new_office(database).close()
    store = open_store(f"sqlite:///{database}")
    kiosk = Kiosk(store)
    with held_by_another_process(database, "BEGIN EXCLUSIVE"):
        with pytest.raises(StoreLocked) as caught:
            kiosk.take()
        assert str(database) in caught.value.message
        assert "close the program" in caught.value.remedy
        assert views.kiosk_snapshot(store, now=kiosk.clock()).lines[0].waiting == 0
    assert kiosk.take().label == "A-001"
    store.close()


def test_a_database_held_for_itself_by_a_program_is_said_to_be_locked(database, impatient):
    new_office(database).close()
    statements = (
        "PRAGMA locking_mode=EXCLUSIVE",
        "BEGIN IMMEDIATE",
        "UPDATE office SET name = name",
        "COMMIT",
    )
    with held_by_another_process(database, *statements), pytest.raises(StoreLocked):
        open_store(f"sqlite:///{database}")
    open_store(f"sqlite:///{database}").close()


@pytest.mark.file_only
def test_closing_waits_for_nobody_and_a_transaction_under_way_ends_well(store, database):
    with store.write() as connection:
        connection.execute(update(t.office).values(name="Baru"))
        store.close()
    assert not database.with_name("office.db-wal").exists()
    with closing(sqlite3.connect(database)) as raw:
        assert raw.execute("SELECT name FROM office").fetchone() == ("Baru",)


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize(
    "url",
    [
        "",
        "office.db",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://office/antrean",
        "http://office",
        "sqlite+nothing:///x",
    ],
)
def test_a_url_that_names_no_file_is_a_bad_setting(url, create):
    with pytest.raises(BadSetting, match=r"^database\.url") as caught:
        open_store(url, create=create)
    assert "sqlite:////" in caught.value.remedy


def test_a_store_is_shared_between_threads(store):
    failures: list[BaseException] = []

    def visit(number: int) -> None:
        try:
            kiosk = Kiosk(store, name=f"kiosk-{number}")
            for _ in range(10):
                kiosk.take()
        except BaseException as error:  # noqa: BLE001 - told to the main thread
            failures.append(error)

    threads = [Thread(target=visit, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with store.read() as connection:
        numbers = connection.execute(select(t.ticket.c.number)).scalars().all()
    assert sorted(numbers) == list(range(1, 61))


def test_events_are_for_ever(store, kiosk, database):
    kiosk.take()
    for statement in ("UPDATE event SET officer = 'x'", "DELETE FROM event"):
        with (
            pytest.raises(Exception, match="append-only"),
            store.write() as connection,
        ):
            connection.exec_driver_sql(statement)
        if not store.on_server:
            with (
                closing(sqlite3.connect(database)) as raw,
                pytest.raises(sqlite3.IntegrityError, match="append-only"),
            ):
                raw.execute(statement)
