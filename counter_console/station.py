"""The counter console as a program: window first, then the office behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from counter_console.shell import Shell
from queueing.back_off import back_off
from shared_ui.clock import Clock, OfficeClock, system_clock
from shared_ui.startup import StopLike, run_station
from shared_ui.station_file import find_config, screen_hints

if TYPE_CHECKING:
    import asyncio

    from counter_console.console_window import ConsoleWindow
    from counter_console.controller import ConsoleController
    from counter_console.office_link import StoreLink
    from queueing.model import Station
    from shared_ui.feed_bridge import FeedBridge
    from shared_ui.off_thread import OffThread
    from shared_ui.station_file import Loaded


class Options(Protocol):
    """What the command line gives."""

    @property
    def config(self) -> Path | None: ...


class ConsoleStation:
    """Signals its end through `stop`; see shared_ui.startup.Station."""

    def __init__(
        self, config: Path, clock: Clock = system_clock, poll_seconds: float | None = None
    ) -> None:
        """`poll_seconds`: how often the database is asked for changes; None as the feed does."""
        self._config, self._poll_seconds = config, poll_seconds
        # On a server the office's time is the database's, whatever this PC believes.
        self._clock = OfficeClock(clock)
        hints = screen_hints(config)
        self._language_code = hints.language
        self.window = Shell(hints)
        self.console: ConsoleWindow | None = None
        self.controller: ConsoleController | None = None

    async def run(self, stop: StopLike) -> None:
        """Open the office and work until `stop` is set; raises StationFileError."""
        from shared_ui.language import Language
        from shared_ui.off_thread import OffThread

        self.window.closed.connect(stop.set)
        off_thread = OffThread("console")
        try:
            language = Language(self._language_code)
            console = self.console = self.window.open_console(language)
            loaded = await off_thread(_load, self._config)
            await self._work(loaded, console, off_thread, stop)
        finally:
            await off_thread.end()
            self.window.close()

    async def _work(
        self, loaded: Loaded, console: ConsoleWindow, off_thread: OffThread, stop: StopLike
    ) -> None:
        import asyncio

        from counter_console.office_link import StoreLink
        from shared_ui.feed_bridge import FeedBridge

        settings, bridge = loaded.settings, FeedBridge()
        link = StoreLink(settings.database_url, bridge.notify, self._poll_seconds, self._clock)
        try:
            ended = asyncio.ensure_future(_until(stop))
            station = await self._open(link, settings.name, console, off_thread, ended)
            if station is not None:
                await self._serve(loaded, link, bridge, station, console, off_thread, ended)
            ended.cancel()
        finally:
            await off_thread(link.close)

    async def _open(
        self,
        link: StoreLink,
        name: str,
        console: ConsoleWindow,
        off_thread: OffThread,
        ended: asyncio.Future[None],
    ) -> Station | None:
        """Open the database, again and again until it works; None when ended before."""
        import asyncio

        from counter_console.refusals import station_text, world_text
        from queueing.errors import BadSetting, StoreError

        failures = 0
        while not ended.done():
            try:
                return await off_thread(link.open, name, self._clock())
            except StoreError as error:
                console.show_stale(None, world_text(error))
            except BadSetting as error:
                console.show_stale(None, station_text(error))
            failures += 1
            await asyncio.wait({ended}, timeout=back_off(failures))
        return None

    async def _serve(
        self,
        loaded: Loaded,
        link: StoreLink,
        bridge: FeedBridge,
        station: Station,
        console: ConsoleWindow,
        off_thread: OffThread,
        ended: asyncio.Future[None],
    ) -> None:
        from counter_console.controller import ConsoleController
        from counter_console.exchange import ExchangeThread
        from counter_console.exports.taking_out import TakingOut
        from counter_console.probe_watch import ProbeWatch
        from counter_console.supervision_reading import SupervisionReading

        settings = loaded.settings
        controller = ConsoleController(
            console, link, off_thread, self._clock, console.language, station.id
        )
        going_out = TakingOut(console, controller, link, off_thread, self._clock, settings.notice)
        supervision = SupervisionReading(console, link.views, off_thread, self._clock)
        controller.snapshot_read.connect(supervision.changed)
        exchange = ExchangeThread(settings.database_url, station.id, self._clock)
        bridge.changed.connect(controller.changed)
        bridge.changed.connect(exchange.wake)
        self.controller = controller
        await controller.refresh()
        console.sign_in.propose(settings.counter.number)
        if loaded.warnings:
            console.show_refusal(loaded.warnings[0])
        exchange.start()
        watch = ProbeWatch(link.probes, off_thread, self._clock)
        watch.begin()
        try:
            await ended
        finally:
            await off_thread(exchange.end)
            link.give_up()
            await watch.end()
            await controller.stop()
            await going_out.stop()
            await supervision.stop()


async def _until(stop: StopLike) -> None:
    await stop.wait()


def _load(config: Path) -> Loaded:
    from shared_ui.station_file import load

    return load(config, kind="console", missing_ok=True)


def start(options: Options) -> int:
    """Run the console until its window is closed; give the process's exit code."""
    config = find_config(options.config, "console")
    return run_station(lambda: ConsoleStation(config))
