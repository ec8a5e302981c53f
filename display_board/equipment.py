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

    def keep_on_screen(self) -> None:
        """Put the window on its screen, and again whenever that comes back."""
        if not self._settings.fullscreen:
            return
        output = self._settings.screen.output
        keeper = ScreenKeeper(self._window, output)
        keeper.lost.connect(lambda: self._link.lacks(Condition.SCREEN, output))
        keeper.found.connect(lambda: self._link.lacks(Condition.SCREEN, None))
        keeper.look()

    def listen_for_sound(self) -> None:
        """Tell of a missing sound device before the first call, so that it is mended in time."""
        if self._settings.sound and not has_sound_device():
            self._heard("this PC has no sound device")

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
        else:
            log.info("the voice is heard again")

    def _not_shown(self, of: str, text: str) -> None:
        self._refused[of] = text
        told = ", ".join(filter(None, self._refused.values()))
        self._link.lacks(Condition.FILES, told or None)
        if text:
            log.warning("not shown: %s", text)
