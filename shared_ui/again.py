"""Asking the office once more, when the answer to an act was lost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import TypeVar

from queueing.back_off import back_off
from queueing.errors import StoreUnreachable

log = logging.getLogger(__name__)
T = TypeVar("T")

PATIENCE_SECONDS = 8.0
"""How long a person before a button is kept waiting while it is tried again."""


def again_while_unreachable(
    act: Callable[[], T], seconds: float = PATIENCE_SECONDS, given_up: Event | None = None
) -> T:
    """Do `act` until the server answers; give its result. For the worker thread: it waits.

    After the first failure `act` is asked once more at once, for a line that stood idle may
    have been lost long ago, then by back-off until `seconds` have passed since the beginning or
    `given_up` is set. Then StoreUnreachable is raised. What else `act` raises passes at once.

    `act` must carry one request id through all of it: an answer that was lost does not tell
    whether the thing was done.
    """
    stop = given_up or Event()
    end, failures = monotonic() + seconds, 0
    while True:
        try:
            return act()
        except StoreUnreachable as error:
            failures += 1
            pause = 0.0 if failures == 1 else back_off(failures)
            if stop.is_set() or (monotonic() + pause > end and failures > 1):
                raise
            log.info("asked again, attempt %d: %s", failures + 1, error)
            if stop.wait(pause):
                raise
