"""Which of a counter's services is called next where they have unequal weights.

Of each class for itself the last W - 1 calls of the counter are looked at, W being the sum of all
its weights: called is the service for which (its calls among them + 1) / weight is least, of
several the one in which somebody has waited longest. So, while people of a class wait for all
services, each of W calls in a row is one of `weight` calls of its service; and whoever stands
first in a line that is not empty is called within 2 W - 1 calls of that class, however the other
lines come and go. A morning without people for a service leaves it no claim on the afternoon.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from queueing.states import PriorityClass

LEAST, MOST = 1, 9


def are_equal(weights: Mapping[int, int]) -> bool:
    """Tell whether no service is called more often: then the earliest place is called."""
    return len(set(weights.values())) < 2


class Shares:
    """What one counter called lately, and what it calls next."""

    def __init__(
        self, weights: Mapping[int, int], calls: Mapping[PriorityClass, Sequence[int]]
    ) -> None:
        """Take the weights of all its services, and today's calls of each class, oldest first.

        Calls of services that have no weight here do not count.
        """
        self._weights = dict(weights)
        self._size = sum(weights.values()) - 1
        self._recent: dict[PriorityClass, deque[int]] = {kind: deque() for kind in PriorityClass}
        self._counts = {kind: dict.fromkeys(weights, 0) for kind in PriorityClass}
        for kind, services in calls.items():
            for service in services:
                if service in self._weights:
                    self.called(kind, service)

    def first(self, kind: PriorityClass, waiting: Iterable[int]) -> int:
        """Give the service to call of those for which somebody of that class waits, given with
        the earliest place first.
        """
        counts, weights = self._counts[kind], self._weights
        return min(waiting, key=lambda service: (counts[service] + 1) / weights[service])

    def called(self, kind: PriorityClass, service: int) -> None:
        """Note a call."""
        recent, counts = self._recent[kind], self._counts[kind]
        recent.append(service)
        counts[service] += 1
        if len(recent) > self._size:
            counts[recent.popleft()] -= 1
