"""What a printer has said and nobody has taken yet."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from time import monotonic

from kiosk.printing.status import AutomaticStatus, Reply, StatusParser
from kiosk.printing.transports.line import Transport


class Inbox:
    """Reads a printer's bytes and keeps its replies until somebody takes them.

    Reading raises TransportError when the line broke.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._parser = StatusParser()
        self._replies: deque[Reply] = deque()

    def begin(self) -> None:
        """Forget what an earlier connection said, half a reply too."""
        self._parser.reset()
        self._replies.clear()

    def receive(self, seconds: float = 0.0) -> None:
        """Read what comes within `seconds`, once."""
        self._replies.extend(self._parser.feed(self._transport.read_status(seconds)))

    def take(self, *kinds: type[Reply]) -> list[Reply]:
        """Take the replies of some kinds that were read."""
        taken = [reply for reply in self._replies if isinstance(reply, kinds)]
        self._replies = deque(r for r in self._replies if not isinstance(r, kinds))
        return taken

    def frames(self) -> list[bytes]:
        """Take the automatic frames, oldest first."""
        taken = self.take(AutomaticStatus)
        return [reply.frame for reply in taken if isinstance(reply, AutomaticStatus)]

    def come(self, seconds: float, *kinds: type[Reply]) -> Iterator[list[Reply]]:
        """Give the replies of some kinds as they come; what has come is read even in no time."""
        deadline, late = monotonic() + seconds, False
        while True:
            yield self.take(*kinds)
            if late:
                return
            left = deadline - monotonic()
            late = left <= 0
            self.receive(max(0.0, left))
