"""Another process's commit is noticed, and the watching ends when it should."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest

from queueing import actions
from queueing.errors import BadSetting
from queueing.feed import Feed
from tests.office import Clock, Desk, new_office, request

LONG = 600.0
"""Seconds after which the slow poll speaks: longer than any test."""
PATIENCE = 20.0
"""Seconds until a test gives up waiting for something that must happen."""


class Bell:
    """Counts how often the feed spoke."""

    def __init__(self) -> None:
        self.rings = 0
        self.threads: set[str] = set()

    def __call__(self) -> None:
        self.rings += 1
        self.threads.add(threading.current_thread().name)

    def wait_for(self, rings: int) -> None:
        end = monotonic() + PATIENCE
        while self.rings < rings:
            assert monotonic() < end, f"rang {self.rings} times, not {rings}"
            sleep(0.005)

    def stays_silent(self) -> None:
        before = self.rings
        sleep(0.4)  # longer than the longest pause between two askings
        assert self.rings == before


@contextmanager
def watching(path: Path, bell: Bell, slow_seconds: float = LONG) -> Iterator[Feed]:
    feed = Feed(f"sqlite:///{path}", bell, poll_seconds=0.01, slow_seconds=slow_seconds)
    feed.start()
    try:
        yield feed
    finally:
        feed.stop()


def threads_named_feed() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "feed"]


def test_the_feed_speaks_once_at_the_start_and_then_is_silent(store, database):
    bell = Bell()
    with watching(database, bell):
        bell.wait_for(1)
        bell.stays_silent()
        assert bell.threads == {"feed"}


def test_an_own_commit_wakes_it(kiosk, database):
    bell = Bell()
    with watching(database, bell):
        for number in range(1, 4):
            bell.wait_for(number)
            kiosk.take("A")
        bell.wait_for(4)


def test_another_processs_commit_wakes_it(store, database):
    bell = Bell()
    with watching(database, bell):
        bell.wait_for(1)
        act = (
            "import sys; from pathlib import Path; from queueing.store import open_store;"
            "from tests.office import Kiosk; s = open_store(sys.argv[1]);"
            "Kiosk(s, name='elsewhere').take('A'); s.close()"
        )
        subprocess.run(
            [sys.executable, "-c", act, store.url],
            check=True,
            cwd=Path(__file__).parents[2],
            timeout=PATIENCE,
        )
        bell.wait_for(2)


def test_reading_and_refused_acts_wake_nobody(store, kiosk, desk, database):
    from queueing import views

    bell = Bell()
    with watching(database, bell):
        bell.wait_for(1)
        views.board_snapshot(store, now=desk.clock())
        assert desk.call_next() is None
        bell.stays_silent()


def test_a_database_made_later_is_found(tmp_path):
    path = tmp_path / "later.db"
    bell = Bell()
    with watching(path, bell):
        sleep(0.05)
        assert bell.rings == 0
        assert not path.exists()
        store = new_office(path)
        bell.wait_for(1)
        known = bell.rings
        Desk(store, 6, "Ani", Clock()).sign_in()
        bell.wait_for(known + 1)
        store.close()


def test_a_damaged_file_ends_nothing(tmp_path):
    path = tmp_path / "office.db"
    path.write_bytes(b"no database at all" * 100)
    bell = Bell()
    with watching(path, bell, slow_seconds=0.05):
        bell.wait_for(3)
        path.unlink()
        store = new_office(path)
        known = bell.rings
        bell.wait_for(known + 1)
        store.close()


def test_the_slow_poll_speaks_though_nothing_happened(store, database):
    bell = Bell()
    with watching(database, bell, slow_seconds=0.05):
        bell.wait_for(4)


def test_after_stop_the_thread_is_gone_and_silent(kiosk, database):
    bell = Bell()
    with watching(database, bell) as feed:
        bell.wait_for(1)
        assert len(threads_named_feed()) == 1
    assert threads_named_feed() == []
    feed.stop()
    kiosk.take("A")
    bell.stays_silent()


def test_a_feed_that_never_started_can_be_stopped(store, database):
    Feed(store.url, Bell()).stop()


@pytest.mark.parametrize("folder", ["50% kantor", "a#b", "ruang tunggu", "antrean é"])
def test_a_folder_may_have_any_name(tmp_path, folder):
    place = tmp_path / folder
    place.mkdir()
    store = new_office(place / "office.db")
    bell = Bell()
    with watching(place / "office.db", bell):
        bell.wait_for(1)
        actions.set_office_name(
            store,
            name="Kantor",
            actor=Desk(store, 6).actor,
            request_id=request(),
            now=Clock()(),
        )
        bell.wait_for(2)
    store.close()


def test_a_place_that_is_no_file_is_refused_before_any_thread():
    with pytest.raises(BadSetting):
        Feed("postgresql://office/antrean", Bell())
    assert threads_named_feed() == []
