"""The display board as a program: window first, then the office behind it."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect

from display_board.window import BoardWindow
from queueing.back_off import back_off
from queueing.errors import BadSetting, StoreError
from shared_ui.clock import Clock, OfficeClock, system_clock
from shared_ui.startup import StopLike, run_station
from shared_ui.station_file import ScreenHints, find_config, screen_hints

if TYPE_CHECKING:
    import asyncio

    from display_board.adopting import Adopting
    from display_board.controller import BoardController
    from display_board.equipment import Equipment
    from display_board.office_link import BoardLink
    from shared_ui.feed_bridge import FeedBridge
    from shared_ui.language import Language
    from shared_ui.off_thread import OffThread
    from shared_ui.station_file import Loaded
    from shared_ui.station_settings import StationSettings
    from shared_ui.waiting_watch import WaitingWatch

log = logging.getLogger(__name__)
_GEOMETRY = re.compile(r"(\d+)x(\d+)(?:([+-]\d+)([+-]\d+))?")


class Options(Protocol):
    """What the command line gives."""

    @property
    def config(self) -> Path | None: ...


class BoardStation:
    """One board; see shared_ui.startup.Station."""

    def __init__(
        self,
        config: Path,
        clock: Clock = system_clock,
        poll_seconds: float | None = None,
        counter: int | None = None,
    ) -> None:
        """`poll_seconds`: how often the database is asked for changes; None as the feed does.

        `counter`: the number of the only counter shown, None as the settings have it.
        """
        self._config, self._poll_seconds, self._counter = config, poll_seconds, counter
        # On a server the office's time is the database's, whatever this PC believes.
        self._clock = OfficeClock(clock)
        hints = screen_hints(config)
        self._language: Language | None = None
        self.window = BoardWindow(
            panel_inches=hints.panel_inches,
            language=hints.language,
            clock=self._clock,
            counter=counter or hints.counter,
        )
        self.controller: BoardController | None = None
        self.waits: WaitingWatch | None = None
        place(self.window, hints)

    async def run(self, stop: StopLike) -> None:
        """Open the office and show it until `stop` is set; raises StationFileError."""
        from shared_ui.off_thread import OffThread

        self.window.closed.connect(stop.set)
        off_thread = OffThread("board")
        try:
            loaded = await off_thread(_load, self._config)
            await self._work(loaded, off_thread, stop)
        finally:
            await off_thread.end()
            self.window.close()

    async def controller_refresh(self) -> None:
        """Read again at the clock's moment and wait until the board shows it."""
        if self.controller is not None:
            await self.controller.refresh()

    async def waits_refresh(self) -> None:
        """Read at the clock's moment how long people wait, and wait until it is told."""
        if self.waits is not None:
            await self.waits.refresh()

    async def _work(self, loaded: Loaded, off_thread: OffThread, stop: StopLike) -> None:
        import asyncio

        from display_board.equipment import Equipment
        from display_board.office_link import BoardLink
        from shared_ui.feed_bridge import FeedBridge
        from shared_ui.language import Language

        settings = loaded.settings
        self._language = Language(settings.language)
        for warning in loaded.warnings:
            log.warning("%s", warning)
        self.window.set_panel(settings.panel_inches, settings.farthest_seat_m)
        counter = self._counter or settings.board.counter
        self.window.show_as(settings.language, counter, settings.board.lists)
        bridge = FeedBridge()
        link = BoardLink(settings.database_url, bridge.notify, self._poll_seconds, self._clock)
        equipment = Equipment(self.window, link, settings)
        equipment.keep_on_screen()
        equipment.listen_for_sound()
        await equipment.dress(off_thread)
        ended = asyncio.ensure_future(_until(stop))
        try:
            if await self._open(link, settings.name, off_thread, ended):
                await self._serve(settings, equipment, link, bridge, off_thread, ended)
        finally:
            ended.cancel()
            await off_thread(link.close)

    async def _open(
        self, link: BoardLink, name: str, off_thread: OffThread, ended: asyncio.Future[None]
    ) -> bool:
        """Open the database, again and again until it works; False when ended before."""
        import asyncio

        from display_board.reasons import reason_text

        failures = 0
        while not ended.done():
            try:
                await off_thread(link.open, name, self._clock())
            except (StoreError, BadSetting) as error:
                log.warning("the board cannot open the database: %s (%s)", error, error.remedy)
                self.window.show_stale(None, reason_text(error))
            else:
                return True
            failures += 1
            await asyncio.wait({ended}, timeout=back_off(failures))
        return False

    async def _serve(
        self,
        settings: StationSettings,
        equipment: Equipment,
        link: BoardLink,
        bridge: FeedBridge,
        off_thread: OffThread,
        ended: asyncio.Future[None],
    ) -> None:
        from display_board.controller import BoardController
        from shared_ui.waiting_watch import WaitingWatch

        await equipment.begin(off_thread, self._clock)
        controller = BoardController(self.window, link.read, off_thread, self._clock)
        bridge.changed.connect(controller.changed)
        self.waits = WaitingWatch(link.waits, off_thread, self._clock)
        controller.snapshot_read.connect(self.waits.lines_read)
        self.waits.told.connect(self.window.show_waits)
        adopting = self._adopting(settings, equipment, link, off_thread)
        controller.snapshot_read.connect(adopting.look)
        self.controller = controller
        await controller.refresh()
        self._log_legibility()
        try:
            await ended
        finally:
            await controller.stop()
            await self.waits.stop()
            await adopting.stop()
            await equipment.end()

    def _adopting(
        self,
        settings: StationSettings,
        equipment: Equipment,
        link: BoardLink,
        off_thread: OffThread,
    ) -> Adopting:
        from display_board.adopting import Adopting

        async def wear(settings: StationSettings) -> None:
            self.window.set_panel(settings.panel_inches, settings.farthest_seat_m)
            assert self._language is not None
            self._language.switch(settings.language)
            counter = self._counter or settings.board.counter
            self.window.show_as(settings.language, counter, settings.board.lists)
            await equipment.change(settings, off_thread, self._clock)
            self._log_legibility()

        return Adopting(self._config, settings, link, off_thread, wear, self._clock)

    def _log_legibility(self) -> None:
        for shortfall in self.window.legibility_warnings():
            log.warning("legibility: %s", shortfall)


async def _until(stop: StopLike) -> None:
    await stop.wait()


def _load(config: Path) -> Loaded:
    from shared_ui.station_file import load

    return load(config, kind="board", missing_ok=True)


def place(window: BoardWindow, hints: ScreenHints) -> None:
    """Put the window where the settings say: "WxH+X+Y", or over the whole screen."""
    if hints.geometry is None:
        if hints.fullscreen and not hints.output:
            window.showFullScreen()
        elif hints.fullscreen:
            _on_screen(window, hints.output)
        return
    found = _GEOMETRY.fullmatch(hints.geometry)
    if found is None:
        return
    width, height, x, y = (int(part or 0) for part in found.groups())
    window.setGeometry(QRect(x, y, width, height))


def _on_screen(window: BoardWindow, output: str) -> None:
    from PySide6.QtGui import QGuiApplication

    from display_board.screen_keeper import fill, screen_named

    # Where it is away the keeper hides the window as soon as there is one.
    if (screen := screen_named(output, QGuiApplication.screens())) is not None:
        fill(window, screen)


def start(options: Options) -> int:
    """Run the board until its window is closed; give the process's exit code."""
    config = find_config(options.config, "board")
    return run_station(lambda: BoardStation(config))
