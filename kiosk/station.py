"""The kiosk as a program: window first, then settings, office, printer and dialog behind it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from kiosk.placing import place
from kiosk.window import DEBOUNCE_MS, HOLD_MS, KioskWindow
from shared_ui.clock import Clock, OfficeClock, system_clock
from shared_ui.startup import StopLike, run_station
from shared_ui.station_file import find_config, screen_hints

if TYPE_CHECKING:
    from kiosk.controller import KioskController
    from kiosk.daily_backup import DailyBackup
    from kiosk.office_acts import StoreActs
    from kiosk.office_watch import OfficeWatch
    from kiosk.panel import PanelWatch
    from kiosk.preview_hook import Render
    from kiosk.print_hook import PrintStation
    from kiosk.print_station import KioskPrintStation
    from kiosk.printer_setup import KioskPrinterSetup
    from kiosk.read_aloud import ReadAloud
    from kiosk.server_moves import ServerMoves
    from kiosk.settings_dialog.controller import SettingsController
    from shared_ui.language import Language
    from shared_ui.off_thread import OffThread
    from shared_ui.station_file import Loaded
    from shared_ui.station_settings import StationSettings
    from shared_ui.waiting_watch import WaitingWatch

log = logging.getLogger(__name__)


class Options(Protocol):
    """What the command line gives."""

    @property
    def config(self) -> Path | None: ...


class KioskStation:
    """One kiosk; see shared_ui.startup.Station.

    `controller` is None until the office was read for the first time.
    """

    def __init__(
        self,
        config: Path,
        clock: Clock = system_clock,
        *,
        debounce_ms: int = DEBOUNCE_MS,
        hold_ms: int = HOLD_MS,
        poll_seconds: float | None = None,
        board_preview: Render | None = None,
        moves: Callable[[], ServerMoves] | None = None,
    ) -> None:
        """`poll_seconds`: how often the database is asked for changes; None as the feed does.

        `board_preview` draws a board for the settings; None where nothing here can. `moves` gives
        what moves an office to a server, None likewise.
        """
        self._moves = moves
        self._board_preview = board_preview
        self._config, self._poll_seconds = config, poll_seconds
        # On a server the office's time is the database's, whatever this PC believes.
        self._clock = OfficeClock(clock)
        hints = screen_hints(config)
        self._language: Language
        self.window = KioskWindow(
            None,
            self._clock,
            panel_inches=hints.panel_inches,
            debounce_ms=debounce_ms,
            hold_ms=hold_ms,
        )
        self.controller: KioskController | None = None
        self._dialog: SettingsController | None = None
        self._off_thread: OffThread
        self._settings: StationSettings
        self._shown: StationSettings
        self._panel_watch: PanelWatch
        self._voice: ReadAloud
        self._acts: StoreActs
        self._watch: OfficeWatch
        self._backup: DailyBackup
        self.waits: WaitingWatch
        self._printing: KioskPrintStation | None = None
        self._printers: KioskPrinterSetup
        place(self.window, hints.geometry, hints.fullscreen)

    async def run(self, stop: StopLike) -> None:
        """Serve visitors until `stop` is set; raises StationFileError."""
        from shared_ui.language import Language
        from shared_ui.off_thread import OffThread

        self._language = Language()
        self.window.complete(self._language)
        self.window.closing.connect(stop.set)
        off_thread = OffThread("kiosk")
        try:
            loaded = await off_thread(_load, self._config)
            await self._work(loaded, off_thread, stop)
        finally:
            await off_thread.end()
            self.window.allow_close()
            self.window.close()

    async def controller_refresh(self) -> None:
        """Read again at the clock's moment and wait until the pages show it."""
        if self.controller is not None:
            await self._watch.refresh()

    async def waits_refresh(self) -> None:
        """Read at the clock's moment how long people wait, and wait until it is told."""
        if self.controller is not None:
            await self.waits.refresh()

    async def _work(self, loaded: Loaded, off_thread: OffThread, stop: StopLike) -> None:
        import asyncio

        for warning in loaded.warnings:
            log.warning("%s", warning)
        self._wire(loaded.settings, off_thread)
        self._show_warnings(loaded)
        watching = asyncio.ensure_future(self._watch.run())
        ended = asyncio.ensure_future(_until(stop))
        try:
            await asyncio.wait({watching, ended}, return_when=asyncio.FIRST_COMPLETED)
            if watching.done():
                watching.result()
        finally:
            self._acts.give_up()
            for task in (watching, ended):
                task.cancel()
            await asyncio.gather(watching, ended, return_exceptions=True)
            await self.waits.stop()
            await self._backup.stop()
            # A test page under way would hold up the window's own thread in stop().
            await off_thread(self._printers.end)
            if self._dialog is not None:
                await self._dialog.stop()
            await off_thread(self._voice.close)
            await off_thread(self._acts.close)

    def _wire(self, settings: StationSettings, off_thread: OffThread) -> None:
        """Put everything together; the one place where it happens."""
        self._off_thread = off_thread
        from kiosk.controller import KioskController
        from kiosk.daily_backup import DailyBackup
        from kiosk.office_acts import StoreActs
        from kiosk.office_watch import OfficeWatch
        from kiosk.panel import PanelWatch
        from kiosk.print_hook import PrintBridge
        from kiosk.printer_setup import KioskPrinterSetup
        from kiosk.read_aloud import ReadAloud
        from kiosk.read_desk import ReadDesk
        from shared_ui.feed_bridge import FeedBridge
        from shared_ui.waiting_watch import WaitingWatch

        self._printers = KioskPrinterSetup(self._clock, lambda: self._printing, self._config)
        self._feed_bridge, self._print_bridge = FeedBridge(), PrintBridge()
        self._acts = StoreActs(
            settings,
            self._feed_bridge.notify,
            self._print_bridge,
            self._make_printing,
            self._poll_seconds,
            clock=self._clock,
        )
        self._watch = OfficeWatch(self._acts, off_thread, self._clock)
        controller = KioskController(
            self.window, self._acts, self._watch, off_thread, self._language, self._clock
        )
        self._watch.read.connect(lambda *_: self._first_read(controller))
        self.waits = WaitingWatch(self._acts.waits, off_thread, self._clock)
        for page in (self.window.choose, self.window.confirm):
            self.waits.told.connect(page.show_waits)
        self._watch.read.connect(lambda snapshot, _now: self.waits.lines_read(snapshot))
        self._watch.failed.connect(self.waits.forget)
        self._backup = DailyBackup(self._acts, lambda: self._settings)
        self._watch.read.connect(self._backup.office_read)
        self._backup.failed.connect(self.window.mark.show_backup)
        self._feed_bridge.changed.connect(self._watch.read_again)
        self._print_bridge.job_changed_to.connect(controller.paper.job_changed)
        self._print_bridge.printer_changed_to.connect(controller.paper.printer_changed)
        self.window.settings_wanted.connect(controller.home)
        self.window.settings_wanted.connect(lambda: self.settings_controller.open())
        self._voice = ReadAloud(self._voice_settings)
        ReadDesk(self.window, self._voice, self._language)
        self._panel_watch = PanelWatch(self.window)
        self._panel_watch.changed.connect(self._measure)
        self._apply(settings)
        controller.speak(settings.language)

    @property
    def settings_controller(self) -> SettingsController:
        """The settings, made when somebody first wants them: no visitor waits for their pages."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        return self._dialog

    def _make_dialog(self) -> SettingsController:
        from kiosk.settings_dialog.controller import SettingsController
        from kiosk.settings_dialog.served_pages import Equipment

        dialog = SettingsController(
            self.window,
            self._acts,
            self._off_thread,
            self._clock,
            station_file=self._config,
            settings=lambda: self._shown,
            printers=lambda: self._printers,
            panel_inches=lambda: self._shown.panel_inches,
            equipment=Equipment(self._board_preview),
            moves=self._moves,
        )
        dialog.office_saved.connect(self._watch.read_again)
        dialog.station_saved.connect(self._station_saved)
        dialog.closed.connect(self.window.activateWindow)
        return dialog

    def _voice_settings(self) -> tuple[Path, float]:
        voice = self._settings.voice
        return voice.place, voice.volume / 100

    def _first_read(self, controller: KioskController) -> None:
        self.controller = controller

    def _apply(self, settings: StationSettings) -> None:
        self._settings = settings
        self._acts.settings = settings
        self.window.home_language = settings.language
        self.window.languages.offer(settings.offered_languages)
        self._measure()
        self.window.attraction.set_seconds(settings.kiosk.attract_seconds)
        self.window.idle.set_times(settings.idle_seconds, settings.countdown_seconds)

    def _measure(self) -> None:
        """Size the pages by the panel, and tell staff where its size is in doubt."""
        from kiosk.panel import panel_of

        panel = panel_of(self._settings, *self._panel_watch.report())
        self.window.set_panel(panel.inches)
        self.window.mark.show_panel(panel.doubt)
        # The settings dialog shows, and saves, the size by which the pages are sized.
        screen = self._settings.screen.model_copy(update={"panel_inches": panel.inches})
        self._shown = self._settings.model_copy(update={"screen": screen})

    def _station_saved(self, settings: StationSettings) -> None:
        """Take new settings without a restart: the office and the printer are opened anew."""
        self._apply(settings)
        self._backup.settings_changed()
        self._watch.open_again()

    def _show_warnings(self, loaded: Loaded) -> None:
        if loaded.warnings:
            text = QCoreApplication.translate(
                "KioskStation",
                "Untuk petugas: berkas setelan {file} rusak atau hilang. "
                "Salinan terakhir yang baik dipakai.",
            )
            self.window.choose.show_staff_note(text.format(file=loaded.path))

    def _make_printing(self, settings: StationSettings) -> PrintStation | None:
        from kiosk.print_station import KioskPrintStation
        from kiosk.printing.profiles.unit_file import unit_file

        self._printing = None
        if settings.printer.enabled:
            unit_path = unit_file(self._config)
            self._printing = KioskPrintStation(settings.printer, unit_path, self._clock)
        return self._printing


async def _until(stop: StopLike) -> None:
    await stop.wait()


def _load(config: Path) -> Loaded:
    from shared_ui.station_file import load

    return load(config, "kiosk", missing_ok=True)


def start(options: Options) -> int:
    """Run a kiosk until it ends; give the exit code. Raises StationFileError."""
    config = find_config(options.config, "kiosk")
    return run_station(lambda: KioskStation(config))
