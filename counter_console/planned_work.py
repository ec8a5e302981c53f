"""Begins planned work at its hour: each console looks, and the first one writes it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from queueing.errors import AntreanError
from queueing.model import OutageState
from queueing.snapshots import ConsoleSnapshot
from shared_ui.off_thread import OffThread

log = logging.getLogger(__name__)
ASK_AGAIN_SECONDS = 20.0
"""Work that waits for another notice to end is asked for again after so long."""


class PlannedWork:
    """`begin` is called on the worker thread and may raise AntreanError."""

    def __init__(
        self,
        begin: Callable[[datetime], None],
        off_thread: OffThread,
        monotonic: Callable[[], float],
    ) -> None:
        self._begin, self._off_thread, self._monotonic = begin, off_thread, monotonic
        self._asked_at: float | None = None

    def is_due(self, snapshot: ConsoleSnapshot | None, now: datetime) -> bool:
        """Tell whether some planned work should have begun and nobody asked lately."""
        if snapshot is None or not any(
            outage.updates
            and outage.updates[-1].state is OutageState.PLANNED
            and outage.planned_from is not None
            and outage.planned_from <= now
            for outage in snapshot.outages
        ):
            return False
        at = self._monotonic()
        if self._asked_at is not None and at - self._asked_at < ASK_AGAIN_SECONDS:
            return False
        self._asked_at = at
        return True

    async def begin(self, now: datetime) -> None:
        """Begin what is due; a failure is for the next time."""
        try:
            await self._off_thread(self._begin, now)
        except AntreanError as error:
            log.warning("planned work was not begun: %s", error)
