"""What is still to happen in the day, in order of time."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Awaitable, Callable
from datetime import datetime

Deed = Callable[[], Awaitable[None]]


class Plan:
    """A queue of deeds by moment; deeds of one moment keep the order they were planned in."""

    def __init__(self) -> None:
        self._deeds: list[tuple[datetime, int, Deed]] = []
        self._order = itertools.count()

    def at(self, moment: datetime, deed: Deed) -> None:
        """Plan a deed."""
        heapq.heappush(self._deeds, (moment, next(self._order), deed))

    def next_deed(self) -> tuple[datetime, Deed] | None:
        """Take the earliest deed, None when nothing is left."""
        if not self._deeds:
            return None
        moment, _, deed = heapq.heappop(self._deeds)
        return moment, deed
