"""Takes up what the office wishes of this board's settings, and tells it what the file has.

Nothing here keeps a board from its calls: a wish that cannot be is reported and left, an office
that cannot be told is told later.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from display_board.wish_rules import Adopted, Turn, read, whose_turn, written
from queueing.errors import AntreanError
from queueing.presence import StationWish
from shared_ui.board_wish import BadWish, parsed, settings_with, wish_of
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread
from shared_ui.station_file import StationFileError, load, save
from shared_ui.station_settings import StationSettings
from shared_ui.whole_file import mode_of, write_whole

log = logging.getLogger(__name__)
Wear = Callable[[StationSettings], Awaitable[None]]
"""Shows the board by other settings, at once."""


class WishLink(Protocol):
    """What is asked of the office; the methods on the worker thread."""

    @property
    def wish(self) -> StationWish | None:
        """What the last reading found."""

    @property
    def knows_wishes(self) -> bool:
        """Whether the last reading could look for wishes."""

    def report_applied(self, number: int, problem: str, now: datetime) -> None:
        """Say what became of a wish; raises StoreError."""

    def tell_settings(self, settings: str, now: datetime) -> int:
        """Say what the file has; gives the number; raises StoreError."""


class Adopting(QObject):
    """One board's settings, between its file and the office."""

    def __init__(
        self,
        config: Path,
        settings: StationSettings,
        link: WishLink,
        off_thread: OffThread,
        wear: Wear,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._config, self._link, self._off_thread = config, link, off_thread
        self._wear, self._clock = wear, clock
        self._task: asyncio.Task[None] | None = None
        self._number: int | None = None
        """The wish that was answered last; None before the start was settled."""
        self.settings = settings

    @Slot()
    def look(self) -> None:
        """See whether something is wished, unless that is under way."""
        if (
            self._link.knows_wishes
            and self._is_news()
            and (self._task is None or self._task.done())
        ):
            self._task = asyncio.get_running_loop().create_task(self._settle())
            self._task.add_done_callback(_ended)

    async def stop(self) -> None:
        """Wait for what is under way."""
        if self._task is not None:
            await asyncio.wait({self._task})

    def _is_news(self) -> bool:
        wish = self._link.wish
        return self._number is None or (wish is not None and wish.number != self._number)

    async def _settle(self) -> None:
        wish = self._link.wish
        try:
            turn = Turn.ADOPT if self._number is not None else await self._first_turn(wish)
            if turn is Turn.TELL:
                await self._tell()
            elif wish is not None and turn is Turn.ADOPT:
                await self._adopt(wish)
            elif wish is not None:
                self._number = wish.number
        except AntreanError as error:
            # The next reading tries again.
            log.warning("the office was not told of the settings: %s (%s)", error, error.remedy)

    async def _first_turn(self, wish: StationWish | None) -> Turn:
        adopted, written_at = await self._off_thread(_kept, self._config)
        return whose_turn(wish_of(self.settings), adopted, wish, written_at)

    async def _tell(self) -> None:
        said = wish_of(self.settings)
        number = await self._off_thread(self._link.tell_settings, json.dumps(said), self._clock())
        await self._off_thread(_keep, self._config, Adopted(number, said))
        self._number = number

    async def _adopt(self, wish: StationWish) -> None:
        problem = ""
        try:
            settings = settings_with(self.settings, parsed(wish.settings))
        except BadWish as error:
            log.warning("wish %s is left: %s", wish.number, error)
            problem = str(error)
        else:
            if settings != self.settings:
                problem = await self._take(settings)
        agreed = Adopted(wish.number, wish_of(self.settings))
        if not problem.startswith(_UNSAVED):
            await self._off_thread(_keep, self._config, agreed)
        now = self._clock()
        await self._off_thread(self._link.report_applied, wish.number, problem, now)
        self._number = wish.number

    async def _take(self, settings: StationSettings) -> str:
        """Show the board by these settings and write them down; give what stood in the way."""
        self.settings = settings
        await self._wear(settings)
        try:
            await self._off_thread(_write_down, self._config, settings)
        except StationFileError as error:
            log.warning("wish not written down: %s (%s)", error, error.remedy)
            return f"{_UNSAVED}{error} ({error.remedy})"
        return ""


_UNSAVED = "in use, but not written down: "


def _write_down(config: Path, settings: StationSettings) -> None:
    """Write what was wished into the file as it is now; raises StationFileError.

    Somebody may have written another database there since the start: that is nobody's wish, and
    holds from the next start on.
    """
    there = load(config, "board", missing_ok=True).settings
    save(config, settings_with(there, wish_of(settings)))


def _beside(config: Path) -> Path:
    return config.with_name(f"{config.name}.adopted")


def _kept(config: Path) -> tuple[Adopted | None, datetime]:
    """Give what was agreed last, and when the settings file was written."""
    try:
        written_at = datetime.fromtimestamp(config.stat().st_mtime, UTC)
        return read(_beside(config).read_text(encoding="utf-8")), written_at
    except (OSError, UnicodeDecodeError):
        return None, datetime.fromtimestamp(0, UTC)


def _keep(config: Path, adopted: Adopted) -> None:
    try:
        write_whole(_beside(config), written(adopted), mode_of(config))
    except OSError as error:
        # On a read-only system the office's wish is taken up again at each start.
        log.info("not kept which settings the office knows: %s", error)


def _ended(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and task.exception() is not None:
        log.error("the settings failed", exc_info=task.exception())
