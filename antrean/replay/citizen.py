"""People at the real kiosk: they touch what it shows and remember the number they read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from antrean.hand import click, find
from antrean.replay.visitors import Visitor
from antrean.replay.waiting import answer, until

if TYPE_CHECKING:
    from kiosk.window import KioskWindow


class Kiosk:
    """The kiosk's window in the hands of one visitor after another."""

    def __init__(self, window: KioskWindow) -> None:
        self.window = window
        self.warned = 0
        """How many visitors were warned of an outage before their number."""

    async def take_number(self, visitor: Visitor) -> str:
        """Choose the service, take the number in spite of a warning, read it and leave."""
        tile = f"service-{visitor.prefix}"
        await self._there(tile)
        click(self.window, tile)
        await until(
            lambda: self._any("take-number", "take-anyway"), f"the page of {visitor.prefix}"
        )
        if find(self.window, "take-anyway") is not None:
            self.warned += 1
            click(self.window, "take-anyway")
            await self._there("take-number")
        if visitor.priority:
            click(self.window, "priority-yes")
        shown = await answer(
            self.window.number_shown,
            lambda: click(self.window, "take-number"),
            f"a number of {visitor.prefix}",
        )
        click(self.window, "done")
        await self._there(tile)
        return str(shown[0])

    def _any(self, *names: str) -> bool:
        return any(find(self.window, name) is not None for name in names)

    async def _there(self, name: str) -> None:
        await until(lambda: find(self.window, name) is not None, f"{name!r} on the kiosk")
