"""One worker thread per station, on which all database work is done."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Thread
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class OffThread:
    """Runs plain functions one after another away from the window's thread."""

    def __init__(self, name: str) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def __call__(self, act: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Await `act(*args, **kwargs)`; what it raises is raised here."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, partial(act, *args, **kwargs))

    async def end(self) -> None:
        """Like close(), but the calling thread goes on: a server may keep an act for seconds."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()

        def wait() -> None:
            self.close()
            loop.call_soon_threadsafe(ended.set)

        ending = Thread(target=wait, name="ending", daemon=True)
        ending.start()
        await ended.wait()
        # It may not be out of the signal yet that woke this loop; Python must not end meanwhile.
        ending.join()

    def close(self) -> None:
        """Finish what is under way, drop what has not begun, end the thread."""
        self._pool.shutdown(wait=True, cancel_futures=True)
