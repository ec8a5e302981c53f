"""An office moves to a server: no ticket lost or doubled whatever is killed, and back again."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from queueing.actions import set_office_name
from queueing.actions.moving import MoveCancelled, move_back, move_office, since_the_move
from queueing.errors import AntreanError, BadSetting, StoreMoved, TicketsPending
from queueing.store import Store, open_store
from queueing.store import tables as t
from queueing.store.moved_mark import unfinished
from tests.office import MORNING, Clock, Kiosk, new_office, request
from tests.postgres import drop_database, new_database

REPOSITORY = Path(__file__).parents[3]
KILLED = """
import sys, time
from datetime import datetime, UTC
from queueing.actions import moving
from queueing.store import open_store

def stand(*_, **__):
    print("here", flush=True)
    time.sleep(600)

setattr(moving, sys.argv[3], stand)
moving.move_office(open_store(sys.argv[1]), sys.argv[2], now=datetime.now(UTC))
"""


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Store]:
    """Give an office in a file with some tickets."""
    store = new_office(tmp_path / "office.db")
    kiosk = Kiosk(store)
    for prefix in "AABAC":
        kiosk.take(prefix, print_it=True)
    yield store
    store.close()


@pytest.fixture
def url() -> Iterator[str]:
    """Give an empty database on a server."""
    made = new_database()
    yield made
    drop_database(made)


def labels(store: Store) -> list[str]:
    with store.read() as connection:
        return list(connection.execute(select(t.ticket.c.label).order_by(t.ticket.c.id)).scalars())


def count(store: Store, table: object) -> int:
    with store.read() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def move(file: Store, url: str) -> int:
    return move_office(file, url, now=MORNING).tickets


def test_every_row_goes_and_the_file_keeps_all_and_takes_nothing_more(
    file: Store, url: str
) -> None:
    said: list[tuple[str, int, int]] = []
    before = {table.name: count(file, table) for table in t.metadata.sorted_tables}
    done = move_office(file, url, now=MORNING, progress=lambda *each: said.append(each))
    assert done.tickets == 5
    server = open_store(url)
    assert labels(server) == labels(file)
    assert {name: total for name, here, total in said if here == total} == before
    assert {table.name: count(file, table) for table in t.metadata.sorted_tables} == before
    with pytest.raises(StoreMoved, match="moved to"):
        Kiosk(file)
    assert Kiosk(server).take("A").label == "A-004"
    with server.read() as connection:
        assert unfinished(connection) is None
    server.close()


def test_a_number_asked_for_during_the_move_is_on_the_server_or_was_never_given(
    file: Store, url: str
) -> None:
    kiosk, taken, refused = Kiosk(file, Clock(), "kiosk-2"), list[str](), list[AntreanError]()
    begun, stop = threading.Event(), threading.Event()

    def take() -> None:
        while not stop.is_set():
            try:
                taken.append(kiosk.take("A").label)
                begun.set()
            except StoreMoved as error:
                refused.append(error)
                return
            except AntreanError as error:
                refused.append(error)

    visitor = threading.Thread(target=take)
    visitor.start()
    assert begun.wait(30)
    try:
        move(file, url)
        visitor.join(60)
    finally:
        stop.set()
        visitor.join(60)
    assert isinstance(refused[-1], StoreMoved)
    server = open_store(url)
    there = labels(server)
    assert set(taken) <= set(there)
    assert len(set(there)) == len(there) == 5 + len(taken)
    assert there == labels(file)
    server.close()


@pytest.mark.parametrize("point", ["rejoin_stations", "close_file", "_finish"])
def test_killed_at_any_point_one_office_is_in_force_and_the_next_try_ends_it(
    file: Store, url: str, point: str
) -> None:
    mover = subprocess.Popen(
        [sys.executable, "-c", KILLED, file.url, url, point],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert mover.stdout is not None
    assert mover.stdout.readline() == "here\n"
    mover.kill()
    mover.wait()
    mover.stdout.close()
    server = open_store(url)
    with server.read() as connection:
        marked = unfinished(connection) is not None
    assert marked is (point != "rejoin_stations"), "what is there is known to be no office yet"
    assert count(server, t.ticket) == (5 if marked else 0)
    server.close()
    if point == "_finish":
        with pytest.raises(StoreMoved):
            Kiosk(file)
    else:
        Kiosk(file, Clock(), "kiosk-2").take("A")
    here = labels(file)
    assert move(file, url) == len(here)
    server = open_store(url)
    assert labels(server) == here
    with server.read() as connection:
        assert unfinished(connection) is None
    server.close()


def test_a_cancelled_move_leaves_the_file_in_force_and_nothing_on_the_server(
    file: Store, url: str
) -> None:
    seen: list[str] = []
    with pytest.raises(MoveCancelled):
        move_office(
            file,
            url,
            now=MORNING,
            progress=lambda table, *_: seen.append(table),
            cancelled=lambda: "ticket" in seen,
        )
    assert Kiosk(file, Clock(), "kiosk-2").take("A").label == "A-004"
    server = open_store(url)
    assert (count(server, t.ticket), count(server, t.office)) == (0, 0)
    server.close()
    assert move(file, url) == 6


def test_an_office_with_a_history_of_its_own_is_never_replaced(
    file: Store, url: str, tmp_path: Path
) -> None:
    move(file, url)
    other = new_office(tmp_path / "other.db")
    with pytest.raises(BadSetting, match="history of its own"):
        move(other, url)
    other.close()
    with pytest.raises(BadSetting, match="is no file"):
        move(open_store(url), url)


def test_the_way_back_is_open_only_while_no_number_would_be_lost(file: Store, url: str) -> None:
    move(file, url)
    server = open_store(url)
    kiosk = Kiosk(server)
    set_office_name(server, name="Lain", actor=kiosk.actor, request_id=request(), now=MORNING)
    assert (since_the_move(file, server).tickets, since_the_move(file, server).acts) == (0, 1)
    assert move_back(file, url).acts == 1
    assert Kiosk(file).take("A").label == "A-004"
    assert move(file, url) == 6, "what was left on the server gives way to the office"
    for _ in range(2):
        kiosk.take("B")
    with pytest.raises(TicketsPending, match="2 tickets") as refused:
        move_back(file, url)
    assert refused.value.pending == 2
    with pytest.raises(StoreMoved):
        Kiosk(file)
    server.close()
