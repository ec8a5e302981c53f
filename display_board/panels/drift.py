"""A slow walk of a few pixels, so that no letter burns itself into a panel; pure."""

from __future__ import annotations

from datetime import datetime

SHARE = 0.35
"""Of the spacing step: what stands a step inside the window stays inside."""
_MINUTES_UP = 3
"""Minutes from one step up or down to the next; sideways it is one."""


def drift(now: datetime, gap: int) -> tuple[int, int]:
    """Give how far the picture is moved at `now`: pixels right and down, at most SHARE of `gap`.

    One pixel a minute at most, back and forth on both axes with different periods: after hours
    every place of the square was taken.
    """
    most = max(1, int(gap * SHARE))
    minute = int(now.timestamp() // 60)
    return _swing(minute, most), _swing(minute // _MINUTES_UP, most)


def _swing(step: int, most: int) -> int:
    at = step % (4 * most)
    return at if at <= most else 2 * most - at if at <= 3 * most else at - 4 * most
