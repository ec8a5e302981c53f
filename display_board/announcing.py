"""Which calls are new to the room, which were passed over, and which is the largest; pure."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from queueing.snapshots import BoardCall

HOLD = timedelta(seconds=10)
"""A call keeps the largest place at least this long (DOMAIN §5)."""
REMEMBERED = 200
"""So many calls are known again; an undo brings back one that is seconds old."""
OLD = timedelta(seconds=30)
"""After a restart, calls older than this are shown but not announced again."""


class CallWatch:
    """Compares each snapshot's calls with those already shown.

    A new call (or a recall) is announced at once, and once: one that comes back because an officer
    took back what came after it was heard already. The largest place passes from one to the
    next in the order they came, each keeping it for HOLD unless its ticket is answered.
    """

    def __init__(self) -> None:
        self._seen: dict[int, tuple[datetime, int]] | None = None
        self._heard: deque[tuple[int, datetime, int]] = deque(maxlen=REMEMBERED)
        self._in_line: deque[int] = deque()
        self.newest: int | None = None
        """Ticket id in the largest place, None while nobody is called."""
        self._newest_since: datetime | None = None

    def update(self, calls: tuple[BoardCall, ...], now: datetime) -> tuple[BoardCall, ...]:
        """Take the open calls, newest first; give those to announce, in the order they came."""
        first = self._seen is None
        fresh = [c for c in reversed(calls) if (c.ticket_id, *_act(c)) not in self._heard]
        self._heard.extend((c.ticket_id, *_act(c)) for c in fresh)
        self._seen = {c.ticket_id: _act(c) for c in calls}
        if first:
            fresh = [c for c in fresh if now - c.called_at <= OLD]
        for call in () if first else fresh:
            if call.ticket_id not in self._in_line and call.ticket_id != self.newest:
                self._in_line.append(call.ticket_id)
        self._open = tuple(c.ticket_id for c in calls)
        self.advance(now)
        return tuple(fresh)

    def advance(self, now: datetime) -> None:
        """Let the next call take the largest place when its turn has come by `now`."""
        still = set(self._seen or {})
        self._in_line = deque(i for i in self._in_line if i in still)
        if self._newest_since is not None and now < self._newest_since:
            # The clock was set back; the next call does not wait until it came round again.
            self._newest_since = now
        gone = self.newest not in still
        if gone:
            self.newest = None
        due = self.next_change()
        if self._in_line and (self.newest is None or (due is not None and due <= now)):
            self.newest, self._newest_since = self._in_line.popleft(), now
        elif self.newest is None and still:
            self.newest, self._newest_since = self._open[0], now

    def next_change(self) -> datetime | None:
        """Give when the largest place passes on, None when no call waits for it."""
        if not self._in_line or self._newest_since is None:
            return None
        return self._newest_since + HOLD


class SkipWatch:
    """Tells which of the numbers the room saw called were passed over since."""

    def __init__(self) -> None:
        self._called: frozenset[int] = frozenset()

    def update(
        self, calls: tuple[BoardCall, ...], recent: tuple[BoardCall, ...], *, in_sight: bool
    ) -> tuple[str, ...]:
        """Give the labels passed over since the last time, in the order they had been called.

        `in_sight` False: the board was not connected meanwhile, and what it missed is no news.
        """
        gone = [c for c in reversed(recent) if c.skipped and c.ticket_id in self._called]
        self._called = frozenset(call.ticket_id for call in calls)
        return tuple(call.label for call in gone) if in_sight else ()


def _act(call: BoardCall) -> tuple[datetime, int]:
    return call.called_at, call.call_count
