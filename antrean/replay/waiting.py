"""Waits for what real programs do, never for a guess of how long they take."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from antrean.hand import Deadline

PATIENCE_SECONDS = 30.0
STEP_SECONDS = 0.004


class NothingHappened(Exception):
    """What was waited for did not come in time; the text says what it was."""


async def until(is_so: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Return when `is_so()` holds; raises NothingHappened after `seconds` of the machine."""
    deadline = Deadline(seconds)
    while not is_so():
        if deadline.over():
            raise NothingHappened(f"waited {seconds:g} s for {what}")
        await asyncio.sleep(STEP_SECONDS)


async def answer(
    signal: Any, act: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS
) -> tuple[Any, ...]:
    """Do `act` and give the arguments of the next emission of a Qt `signal`."""
    came: list[tuple[Any, ...]] = []

    def hear(*arguments: Any) -> None:
        came.append(arguments)

    signal.connect(hear)
    try:
        act()
        await until(lambda: bool(came), what, seconds)
    finally:
        signal.disconnect(hear)
    return came[0]
