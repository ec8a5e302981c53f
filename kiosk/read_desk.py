"""Reads aloud what stands on the kiosk while its visitor wants it, and tells staff of silence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.read_aloud import ReadAloud
from kiosk.window import KioskWindow
from shared_ui.language import Language
from shared_ui.voice.page_words import Part

SHARES = (0.25, 0.4, 0.6, 0.8, 1.0)
"""Of the office's volume; a visitor may make it softer, and louder again."""


class ReadDesk(QObject):
    """Wires the window to the voice."""

    def __init__(self, window: KioskWindow, voice: ReadAloud, language: Language) -> None:
        super().__init__(window)
        self._window, self._voice, self._language = window, voice, language
        self._under_way = 0
        self._asking = False
        window.read_wanted.connect(self._read)
        window.hush_wanted.connect(voice.hush)
        window.silent.connect(self._forget)
        window.louder_wanted.connect(self._louder)
        window.idle.counting.connect(self._asked)
        window.idle.back.connect(self._answered)
        voice.ended.connect(self._ended)

    def _read(self) -> None:
        from kiosk.pages.readings import reading_of

        # Nobody is asked whether they are still here in the middle of a sentence.
        self._window.watch_idle(pause=True)
        self._say(reading_of(self._window.page))

    def _say(self, parts: tuple[Part, ...]) -> None:
        self._under_way += 1
        self._voice.say(parts, self._language.code)

    def _ended(self, trouble: str) -> None:
        self._window.mark.show_sound(bool(trouble))
        self._under_way -= 1
        if self._under_way or self._asking:
            return
        self._window.watch_idle()
        if self._window.page is self._window.ticket:
            # The number stays for its whole time after it was heard.
            self._window.ticket.stay()

    def _forget(self) -> None:
        """Be as loud as ever for who comes next."""
        self._voice.share = SHARES[-1]

    def _louder(self, steps: int) -> None:
        place = SHARES.index(self._voice.share) + steps
        self._voice.share = SHARES[min(max(0, place), len(SHARES) - 1)]
        if self._window.comfort.aloud:
            self._read()

    def _asked(self, _seconds: int) -> None:
        from kiosk.pages.readings import STILL_HERE

        if not self._asking and self._window.comfort.aloud:
            self._say(STILL_HERE)
        self._asking = True

    def _answered(self) -> None:
        self._asking = False
