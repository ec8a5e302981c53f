"""The moment a station lives in: a plain callable, so that a replay can be another day."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Give now as an aware UTC moment."""
    return datetime.now(UTC)


def seconds_since_boot() -> float:
    """Give seconds that nobody can set and that go on while the PC sleeps.

    Python's monotonic clock stands still on Linux while a notebook at a counter is suspended.
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class OfficeClock:
    """The time of the office's database, carried on between two words of it.

    Until the first word, in a file's office and in a replay it is the given clock, unchanged. May
    be called from any thread.
    """

    def __init__(
        self, clock: Clock = system_clock, seconds: Callable[[], float] = seconds_since_boot
    ) -> None:
        """`clock` is what is gone by without a word of a database; `seconds` carries it on."""
        self._clock, self._seconds = clock, seconds
        # One value, replaced as a whole: the worker tells, the window asks.
        self._told: tuple[datetime, float] | None = None

    def __call__(self) -> datetime:
        """Give now as an aware UTC moment."""
        if self._told is None:
            return self._clock()
        moment, at = self._told
        return moment + timedelta(seconds=self._seconds() - at)

    def tell(self, moment: datetime, took: float = 0.0) -> None:
        """Take the database's clock (aware UTC), whose answer took so many seconds to come.

        What it is by now is only known to lie within them: a clock that lies there too goes on
        as it was, or a slow line would set it back. Somebody who lives in a day of their own is
        not told: a replay, a test.
        """
        if self._clock is not system_clock:
            return
        if self._told is None or not moment <= self() <= moment + timedelta(seconds=took):
            self._told = moment, self._seconds()
