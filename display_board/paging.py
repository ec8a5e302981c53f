"""When a list or notice too long for its place turns the page; pure, by the given moment."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta

LIST_SECONDS = 6.0
"""A page of a list stays this long."""
CALL_SECONDS, CALL_SECONDS_MANY = 8.0, 6.0
"""A page of calls stays this long; where there are many, none is away for too long."""
_WORDS_PER_SECOND = 2.5
_LEAST_SECONDS, _MOST_SECONDS = 6.0, 14.0


Turn = tuple["Pages", tuple[float, ...]]
"""Pages with the seconds of each, for who waits for the next."""


def reading_seconds(words: int) -> float:
    """Give how long a page of `words` words stays, for slow readers: 6 to 14 s."""
    return min(_MOST_SECONDS, max(_LEAST_SECONDS, words / _WORDS_PER_SECOND))


def call_seconds(pages: int) -> tuple[float, ...]:
    """Give how long each of so many pages of calls stays."""
    return (CALL_SECONDS if pages <= 3 else CALL_SECONDS_MANY,) * pages


def page_mark(index: int, count: int) -> str:
    """Give "1 / 2" for page 0 of 2, nothing for a single page."""
    return f"{index + 1} / {count}" if count > 1 else ""


@dataclass(slots=True)
class Pages:
    """Which page of a panel is shown; starts again when its content becomes another."""

    content: Hashable = None
    since: datetime | None = None

    def show(self, content: Hashable, now: datetime) -> None:
        """Start with the first page at `now` when `content` is not what was shown before.

        Also when the clock was set back: the page in sight would stay until it came round again.
        """
        if self.since is None or content != self.content or now < self.since:
            self.content, self.since = content, now

    def index(self, seconds: tuple[float, ...], now: datetime) -> int:
        """Give the page due at `now`, each page staying its `seconds`."""
        if self.since is None or len(seconds) < 2:
            return 0
        rest = max(0.0, (now - self.since).total_seconds()) % sum(seconds)
        for number, stay in enumerate(seconds):
            if rest < stay:
                return number
            rest -= stay
        return len(seconds) - 1

    def next_turn(self, seconds: tuple[float, ...], now: datetime) -> datetime | None:
        """Give the moment of the next page, None for a single page."""
        if self.since is None or len(seconds) < 2:
            return None
        rest = max(0.0, (now - self.since).total_seconds()) % sum(seconds)
        passed = 0.0
        for stay in seconds:
            passed += stay
            if rest < passed:
                break
        return now + timedelta(seconds=passed - rest)
