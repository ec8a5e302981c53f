"""People at the real kiosk: they touch what it shows and remember the number they read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from antrean.hand import click, find
from antrean.replay.visitors import Visitor
from antrean.replay.waiting import until

if TYPE_CHECKING:
    from kiosk.window import KioskWindow


class Kiosk:
    """The kiosk's window in the hands of one visitor after another."""

    def __init__(self, window: KioskWindow) -> None:
        self.window = window
        self.warned = 0
        """How many visitors were warned of an outage before their number."""
        self.turned_away = 0
        """How many were told that there are no more numbers, and when again."""

    async def take_number(self, visitor: Visitor) -> str | None:
        """Choose the service, take the number in spite of a warning, read it and leave.

        Gives None where the kiosk says that there are no more numbers.
        """
        tile = f"service-{visitor.prefix}"
        await self._there(tile)
        click(self.window, tile)
        await until(
            lambda: self._any("take-number", "take-anyway", "come-back-later"),
            f"the page of {visitor.prefix}",
        )
        if not self._any("take-number", "take-anyway"):
            await self._leave_empty_handed(tile)
            return None
        if find(self.window, "take-anyway") is not None:
            self.warned += 1
            click(self.window, "take-anyway")
            await self._there("take-number")
        if visitor.priority:
            click(self.window, "priority-yes")
        shown: list[str] = []
        self.window.number_shown.connect(shown.append)
        click(self.window, "take-number")
        await until(
            lambda: bool(shown) or self._any("come-back-later"), f"a number of {visitor.prefix}"
        )
        self.window.number_shown.disconnect(shown.append)
        if not shown:
            # The last one went while this page was read.
            await self._leave_empty_handed(tile)
            return None
        click(self.window, "done")
        await self._there(tile)
        return shown[0]

    async def _leave_empty_handed(self, tile: str) -> None:
        self.turned_away += 1
        click(self.window, "come-back-later")
        await self._there(tile)

    def _any(self, *names: str) -> bool:
        return any(find(self.window, name) is not None for name in names)

    async def _there(self, name: str) -> None:
        await until(lambda: find(self.window, name) is not None, f"{name!r} on the kiosk")
