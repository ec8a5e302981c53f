"""Waiting for what a test is about: long enough for a machine that is busy with other things.

A test that holds never waits this long; one that fails says what did not come. Wait for the very
thing that is asserted afterwards, not for something beside it that may come first or be gone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic, sleep
from typing import TypeVar

PATIENCE_SECONDS = 60.0
PATIENCE_MS = int(PATIENCE_SECONDS * 1000)
_PAUSE_SECONDS = 0.005
Answer = TypeVar("Answer")


def wait_until(
    condition: Callable[[], Answer],
    what: str | Callable[[], object] = "it",
    seconds: float = PATIENCE_SECONDS,
) -> Answer:
    """Give the first true answer of `condition`.

    AssertionError after `seconds`, with `what` was waited for or what a function says of how
    things stand.
    """
    end = monotonic() + seconds
    while not (answer := condition()):
        assert monotonic() < end, _in_vain(what)
        sleep(_PAUSE_SECONDS)
    return answer


async def until(
    condition: Callable[[], Answer],
    what: str | Callable[[], object] = "it",
    seconds: float = PATIENCE_SECONDS,
) -> Answer:
    """Do the same on the event loop, which goes on meanwhile."""
    end = monotonic() + seconds
    while not (answer := condition()):
        assert monotonic() < end, _in_vain(what)
        await asyncio.sleep(_PAUSE_SECONDS)
    return answer


def _in_vain(what: str | Callable[[], object]) -> str:
    return f"waited in vain for {what}" if isinstance(what, str) else str(what())
