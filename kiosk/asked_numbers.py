"""What became of the numbers that this kiosk asked its server for."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from queueing.errors import StoreUnreachable
from queueing.model import Ticket

AT_ONCE_SECONDS = 1.0
REMEMBERED = 100
"""Numbers the server gave last: whoever asks again is still at the screen."""


class AskedNumbers:
    """Remembers what the server gave, and to what its answer was lost."""

    def __init__(self) -> None:
        self._given: dict[str, Ticket] = {}
        self._doubtful: set[str] = set()

    def given(self, request_id: str) -> Ticket | None:
        """Give what the server gave for the request, so that it is the same without it."""
        return self._given.get(request_id)

    def is_doubtful(self, request_id: str) -> bool:
        """Tell whether the server may have given a number whose answer was lost."""
        return request_id in self._doubtful

    def ask(self, request_id: str, on_server: Callable[[], Ticket]) -> Ticket:
        """Ask the server, once more where it failed at once: an idle line may have broken.

        Raises StoreUnreachable; then the request is doubtful. What else it raises passes.
        """
        begun = monotonic()
        try:
            ticket = on_server()
        except StoreUnreachable:
            self._doubtful.add(request_id)
            if monotonic() - begun > AT_ONCE_SECONDS:
                raise
            ticket = on_server()
        self._doubtful.discard(request_id)
        if len(self._given) >= REMEMBERED:
            self._given.pop(next(iter(self._given)))
        self._given[request_id] = ticket
        return ticket
