"""Hears a feed speak."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import sleep

from queueing.feed import Feed
from tests.patience import wait_until

LONG = 600.0
"""Seconds after which the slow poll speaks: longer than any test."""


class Bell:
    """Counts how often the feed spoke."""

    def __init__(self) -> None:
        self.rings = 0
        self.threads: set[str] = set()

    def __call__(self) -> None:
        """Ring once."""
        self.rings += 1
        self.threads.add(threading.current_thread().name)

    def wait_for(self, rings: int) -> None:
        """Wait until it rang so often."""
        wait_until(lambda: self.rings >= rings, lambda: f"rang {self.rings} times, not {rings}")

    def stays_silent(self) -> None:
        """Hold that it does not ring."""
        before = self.rings
        sleep(0.4)  # longer than the longest pause between two askings
        assert self.rings == before


@contextmanager
def watching(url: str, bell: Bell, slow_seconds: float = LONG) -> Iterator[Feed]:
    """Watch the office at `url` inside the block."""
    feed = Feed(url, bell, poll_seconds=0.01, slow_seconds=slow_seconds)
    feed.start()
    try:
        yield feed
    finally:
        feed.stop()


def threads_named_feed() -> list[threading.Thread]:
    """Give the threads of feeds that run."""
    return [thread for thread in threading.enumerate() if thread.name == "feed"]
