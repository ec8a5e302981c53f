"""Another process's commit is noticed on both engines, and the watching ends when it should."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from time import monotonic, sleep

import pytest

from queueing.errors import BadSetting
from queueing.feed import Feed
from queueing.feed.feed import REST_SECONDS
from tests.patience import PATIENCE_SECONDS
from tests.queueing.feed.bell import LONG, Bell, threads_named_feed, watching


def test_the_feed_speaks_once_at_the_start_and_then_is_silent(store):
    bell = Bell()
    with watching(store.url, bell):
        bell.wait_for(1)
        bell.stays_silent()
        assert bell.threads == {"feed"}


def test_an_own_commit_wakes_it(kiosk, store):
    bell = Bell()
    with watching(store.url, bell):
        for number in range(1, 4):
            bell.wait_for(number)
            kiosk.take("A")
        bell.wait_for(4)


def test_another_processs_commit_wakes_it(store):
    bell = Bell()
    with watching(store.url, bell):
        bell.wait_for(1)
        act = (
            "import sys; from pathlib import Path; from queueing.store import open_store;"
            "from tests.office import Kiosk; s = open_store(sys.argv[1]);"
            "Kiosk(s, name='elsewhere').take('A'); s.close()"
        )
        subprocess.run(
            [sys.executable, "-c", act, store.url],
            check=True,
            cwd=Path(__file__).parents[3],
            timeout=PATIENCE_SECONDS,
        )
        bell.wait_for(2)


def test_reading_and_refused_acts_wake_nobody(store, kiosk, desk):
    from queueing import views

    bell = Bell()
    with watching(store.url, bell):
        bell.wait_for(1)
        views.board_snapshot(store, now=desk.clock())
        assert desk.call_next() is None
        bell.stays_silent()


def test_the_slow_poll_speaks_though_nothing_happened(store):
    bell = Bell()
    with watching(store.url, bell, slow_seconds=0.05):
        bell.wait_for(4)


def test_after_stop_the_thread_is_gone_and_silent(kiosk, store):
    bell = Bell()
    with watching(store.url, bell) as feed:
        bell.wait_for(1)
        assert len(threads_named_feed()) == 1
    assert threads_named_feed() == []
    feed.stop()
    kiosk.take("A")
    bell.stays_silent()


def test_a_feed_that_never_started_can_be_stopped(store):
    Feed(store.url, Bell()).stop()


def test_many_commits_are_spoken_of_only_so_often(store, kiosk):
    bell = Bell()
    feed = Feed(store.url, bell, slow_seconds=LONG)
    begun = monotonic()
    feed.start()
    bell.wait_for(1)
    for _ in range(40):
        kiosk.take("A")
        sleep(0.002)
    sleep(2 * REST_SECONDS)
    feed.stop()
    assert 2 <= bell.rings <= 1 + (monotonic() - begun) / REST_SECONDS


def test_the_last_of_many_commits_is_never_left_unsaid(store, kiosk):
    seen: list[int] = []
    taken = 0
    heard = threading.Event()

    def look() -> None:
        seen.append(taken)
        if taken == 30:
            heard.set()

    feed = Feed(store.url, look, slow_seconds=LONG)
    feed.start()
    for number in range(1, 31):
        kiosk.take("A")
        taken = number
    # Said after the last commit, or the screens would stand a ticket behind.
    kiosk.take("B")
    assert heard.wait(PATIENCE_SECONDS)
    feed.stop()
    assert seen == sorted(seen)


@pytest.mark.parametrize("url", ["mysql://office/antrean", "sqlite://", "office.db"])
def test_a_place_that_is_no_database_is_refused_before_any_thread(url):
    with pytest.raises(BadSetting):
        Feed(url, Bell())
    assert threads_named_feed() == []
