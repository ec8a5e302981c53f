"""Reads how the day stands against closing, now and then, beside what a screen reads anyway."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING

from queueing.snapshots import ConsoleSnapshot
from queueing.waits import ClosingOutlook

if TYPE_CHECKING:
    from queueing.store import Store

EVERY = timedelta(seconds=30)
"""A line moves by minutes; a call's way to the screen is not lengthened each time."""
REST_SECONDS = 5.0
"""Nor more often in real time, where a replay's clock runs fast."""


class ClosingReading:
    """Keeps what was read last; used on the worker thread only."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        """`clock` measures real seconds."""
        self._clock = clock
        self._read = 0.0
        self._at: datetime | None = None
        self._closing: ClosingOutlook | None = None

    def joined(self, store: Store, snapshot: ConsoleSnapshot, now: datetime) -> ConsoleSnapshot:
        """Give the snapshot with the expected finish against closing; raises StoreError."""
        from queueing.views import closing_now

        if self._is_due(now):
            self._closing = closing_now(store, now=now)
            self._at, self._read = now, self._clock()
        return replace(snapshot, closing=self._closing)

    def _is_due(self, now: datetime) -> bool:
        if self._at is None:
            return True
        rested = self._clock() - self._read >= REST_SECONDS
        return rested and not timedelta(0) <= now - self._at < EVERY
