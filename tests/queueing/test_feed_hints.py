"""The feed relies on hints only as far as they carry."""

from __future__ import annotations

import threading
from time import monotonic, sleep

import pytest

from queueing import feed as feed_module
from queueing.feed import REST_SECONDS, Feed
from queueing.store.file_hints import NoHints
from tests.queueing.test_feed import LONG, Bell


class DeafHints(NoHints):
    """Promises hints and gives none, as some file systems do."""

    given = True


@pytest.fixture(params=[NoHints, DeafHints], ids=["no hints", "broken promises"])
def without_hints(request, monkeypatch):
    monkeypatch.setattr(feed_module, "hints_for", lambda path: request.param())


def test_commits_are_noticed_without_any_hint(without_hints, store, kiosk):
    bell = Bell()
    feed = Feed(store.url, bell, poll_seconds=0.01, slow_seconds=LONG)
    feed.start()
    for number in range(1, 5):
        bell.wait_for(number)
        kiosk.take("A")
    bell.wait_for(5)
    feed.stop()


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
    assert heard.wait(20)
    feed.stop()
    assert seen == sorted(seen)


def test_stopping_waits_for_no_pause(store, monkeypatch):
    monkeypatch.setattr(feed_module, "CALM_SECONDS", LONG)
    bell = Bell()
    feed = Feed(store.url, bell, poll_seconds=LONG, slow_seconds=LONG)
    feed.start()
    begun = monotonic()
    feed.stop()
    assert monotonic() - begun < LONG
    feed.stop()
