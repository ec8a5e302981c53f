"""Coroutines begun by a signal of Qt: none is forgotten on its way, no fault in one is silent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

log = logging.getLogger(__name__)


class UnderWay:
    """Holds what was begun until it has ended; asyncio itself keeps no task alive."""

    def __init__(self, what: str, fault: Callable[[], None] = lambda: None) -> None:
        """`what` names it in the log; `fault` says on the screen that something is wrong here."""
        self._what, self._fault = what, fault
        self._tasks: set[asyncio.Task[None]] = set()

    def __bool__(self) -> bool:
        """Tell whether something has not ended yet."""
        return bool(self._tasks)

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin a coroutine on the running loop."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("a fault in %s", self._what, exc_info=task.exception())
            self._fault()

    async def end(self) -> None:
        """Wait for what is under way, also for what it begins meanwhile."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def cancel(self) -> None:
        """Let nothing go on; wait until it is so."""
        for task in tuple(self._tasks):
            task.cancel()
        await self.end()
