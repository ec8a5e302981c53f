"""A deadline for calls of the system that know none: names, spoolers, files on shares."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def in_time(act: Callable[[], T], seconds: float, *, name: str) -> T:
    """Give what `act` gives; raises TimeoutError after `seconds`, or the OSError of `act`.

    `act` runs in a daemon thread of its own called `name`. After a TimeoutError it may still
    be under way, and its outcome is not looked at any more.
    """
    given: list[T] = []
    failed: list[OSError] = []

    def run() -> None:
        try:
            given.append(act())
        except OSError as error:
            failed.append(error)

    thread = threading.Thread(target=run, name=name, daemon=True)
    thread.start()
    thread.join(max(0.0, seconds))
    if given:
        return given[0]
    if failed:
        raise failed[0]
    raise TimeoutError(f"no answer within {seconds:g} s")
