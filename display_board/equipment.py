"""What a board has besides its office: screen, voice, slides, logo; and what of it is missing.

Nothing here keeps a board from its calls: what is missing is left out, logged, and told to staff
by the station's next beat.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from display_board.announcer import Announcer
from display_board.office_link import BoardLink
from display_board.panels.colours import colours_of
from display_board.panels.header import Logo
from display_board.screen_keeper import ScreenKeeper
from display_board.slide_show import SlideShow, refusal_text
from display_board.slides import Refusal, SlideReader, logo_of
from display_board.window import BoardWindow
from queueing.presence import Condition
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread
from shared_ui.sounds import has_sound_device
from shared_ui.station_settings import StationSettings
from shared_ui.voice.pack import VoicePack, VoicePackError, load_pack

log = logging.getLogger(__name__)


class Equipment:
    """One board's equipment, as its settings have it."""

    def __init__(self, window: BoardWindow, link: BoardLink, settings: StationSettings) -> None:
        self._window, self._link, self._settings = window, link, settings
        self._refused: dict[str, str] = {}
        self._keeper: ScreenKeeper | None = None
        self._announcer: Announcer | None = None
        self._slides: SlideShow | None = None

    def keep_on_screen(self) -> None:
        """Put the window on its screen, and again whenever that comes back."""
        if not self._settings.fullscreen:
            return
        keeper = self._keeper = ScreenKeeper(self._window, self._settings.screen.output)
        keeper.lost.connect(
            lambda: self._link.lacks(Condition.SCREEN, self._settings.screen.output)
        )
        keeper.found.connect(lambda: self._link.lacks(Condition.SCREEN, None))
        keeper.look()

    def listen_for_sound(self) -> None:
        """Tell of a missing sound device before the first call, so that it is mended in time."""
        silent = self._settings.sound and not has_sound_device()
        self._heard("this PC has no sound device" if silent else "")

    async def begin(self, off_thread: OffThread, clock: Clock) -> None:
        """Show the slides and speak, from now on."""
        self._announcer = await self.voice(off_thread, clock)
        self._slides = self.slides()

    async def end(self) -> None:
        """Show and say no more."""
        if self._slides is not None:
            await self._slides.stop()
        if self._announcer is not None:
            self._announcer.close()

    async def change(self, settings: StationSettings, off_thread: OffThread, clock: Clock) -> None:
        """Take other settings at once; what is the same in them goes on undisturbed."""
        before, self._settings = self._settings, settings
        if self._keeper is not None and settings.screen.output != before.screen.output:
            self._keeper.seek(settings.screen.output)
        if settings.theme != before.theme:
            self._refused.pop("logo", None)
            await self.dress(off_thread)
        shown, of = settings.board, before.board
        if (shown.slides, shown.slide_seconds) != (of.slides, of.slide_seconds):
            await self._change_slides()
        if (settings.sound, settings.voice) != (before.sound, before.voice):
            await self._change_voice(off_thread, clock)
        self._tell_refused()

    async def _change_slides(self) -> None:
        slides, self._slides = self._slides, None
        if slides is not None:
            await slides.stop()
            slides.deleteLater()
        self._refused.pop("slides", None)
        self._window.show_slides((), self._settings.board.slide_seconds)
        self._slides = self.slides()

    async def _change_voice(self, off_thread: OffThread, clock: Clock) -> None:
        announcer, self._announcer = self._announcer, None
        if announcer is not None:
            announcer.close()
            announcer.deleteLater()
        self._refused.pop("voice", None)
        self.listen_for_sound()
        self._announcer = await self.voice(off_thread, clock)

    async def dress(self, off_thread: OffThread) -> None:
        """Give the window the office's colours and logo."""
        theme, logo = self._settings.theme, None
        if theme.logo:
            read = await off_thread(logo_of, Path(theme.logo))
            if isinstance(read, Refusal):
                self._not_shown("logo", refusal_text((read,)))
            else:
                logo = Logo(theme.logo, read)
        self._window.wear(QColor(theme.background), colours_of(theme), logo)

    def slides(self) -> SlideShow | None:
        """Begin to show what is in the folder of slides; None without one."""
        board = self._settings.board
        if not board.slides:
            return None
        slides = SlideShow(self._window, SlideReader(Path(board.slides)), board.slide_seconds)
        slides.refused.connect(lambda text: self._not_shown("slides", text))
        return slides

    async def voice(self, off_thread: OffThread, clock: Clock) -> Announcer | None:
        """Give the board its voice, the chime alone where that is wanted or all there is."""
        if not self._settings.sound:
            return None
        pack = await self._pack(off_thread) if self._settings.voice.enabled else None
        announcer = Announcer(self._window, self._settings.voice, pack, clock)
        announcer.silent.connect(self._heard)
        return announcer

    async def _pack(self, off_thread: OffThread) -> VoicePack | None:
        place = self._settings.voice.place
        try:
            pack = await off_thread(load_pack, place)
        except VoicePackError as error:
            # Calls are still chimed and shown; a voice is no reason to stay dark.
            log.warning("no voice: %s", error)
            told = QCoreApplication.translate("Slides", "{folder} (suara tidak dapat dipakai)")
            self._not_shown("voice", told.format(folder=place.name))
            return None
        for language, clips in pack.missing.items():
            log.warning("%s: %s is not spoken; it lacks %s", place, language, ", ".join(clips))
        return pack

    def _heard(self, trouble: str) -> None:
        self._link.lacks(Condition.SILENT, "" if trouble else None)
        if trouble:
            log.warning("nothing is said: %s", trouble)

    def _not_shown(self, of: str, text: str) -> None:
        self._refused[of] = text
        self._tell_refused()
        if text:
            log.warning("not shown: %s", text)

    def _tell_refused(self) -> None:
        told = ", ".join(filter(None, self._refused.values()))
        self._link.lacks(Condition.FILES, told or None)
