"""The clock of the day that is played: it stands still until the play moves it on."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime


class ScenarioClock:
    """A clock for stations: call it for the moment (aware UTC)."""

    def __init__(self, start: datetime, speed: float | None) -> None:
        """`speed` is scenario seconds per second of the machine; None leaps."""
        self._now = start.astimezone(UTC)
        self._speed = speed

    def __call__(self) -> datetime:
        return self._now

    async def move_to(self, moment: datetime) -> None:
        """Go on to `moment`, at the given speed; a moment already past changes nothing."""
        ahead = (moment - self._now).total_seconds()
        if ahead <= 0:
            return
        if self._speed is not None:
            await asyncio.sleep(ahead / self._speed)
        self._now = moment.astimezone(UTC)
