"""Reads pages and numbers aloud with the clips of the voice, away from the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

import resources
from shared_ui.voice.page_words import Part, clips_of
from shared_ui.voice.speaker import Play, Speaker, play_through_miniaudio

log = logging.getLogger(__name__)
DEFAULT = resources.VOICES / "default"


class ReadAloud(QObject):
    """Signals: ended(trouble) — a reading is over, was hushed, or could not be heard.

    One reading at a time: a new one ends that before. The voice is read from its folder at the
    first reading, on the speaker's thread.
    """

    ended = Signal(str)

    def __init__(self, voice: Callable[[], tuple[Path, float]], play: Play | None = None) -> None:
        """`voice()` gives the folder of the office's voice and the volume from 0 to 1."""
        super().__init__()
        self._voice, self._play = voice, play or play_through_miniaudio
        self._speaker = Speaker(self.ended.emit, self._play_one)
        self.share = 1.0
        """How much of the office's volume the visitor wants, 0 to 1."""
        self._hush = threading.Event()
        self._playing = self._hush
        self._clips: dict[Path, tuple[int, dict[str, dict[str, Path]]]] = {}

    def say(self, parts: tuple[Part, ...], language: str) -> None:
        """Read `parts` in `language`, at once; what was being read ends."""
        self.hush()
        self._hush = mine = threading.Event()
        folder, volume = self._voice()
        volume *= self.share
        self._speaker.say(lambda: self._sound(parts, language, folder, volume, mine))

    def hush(self) -> None:
        """End what is being read, and what is still to come of it."""
        self._hush.set()

    def close(self) -> None:
        """Stop for good."""
        self.hush()
        self._speaker.close()

    def _sound(
        self,
        parts: tuple[Part, ...],
        language: str,
        folder: Path,
        volume: float,
        hush: threading.Event,
    ) -> tuple[bytes, int]:
        from shared_ui.voice.joining import joined

        self._playing = hush
        if hush.is_set():
            return b"", 0
        rate, clips = self._clips_of(folder)
        known = clips[language]
        named = clips_of(parts, language, known)
        return joined([[known[name] for name in named]], rate, volume), rate

    def _clips_of(self, folder: Path) -> tuple[int, dict[str, dict[str, Path]]]:
        """Give rate and clips of a voice; what it lacks, the one that ships says."""
        if folder not in self._clips:
            self._clips[folder] = _load(folder)
        return self._clips[folder]

    def _play_one(self, samples: bytes, rate: int, _ended: threading.Event) -> None:
        hush = self._playing
        if samples and not hush.is_set():
            self._play(samples, rate, hush)


def _load(folder: Path) -> tuple[int, dict[str, dict[str, Path]]]:
    from shared_ui.voice.pack import VoicePackError, load_pack

    shipped = load_pack(DEFAULT)
    if folder == DEFAULT:
        return shipped.sample_rate, shipped.clips
    try:
        own = load_pack(folder)
    except VoicePackError as error:
        log.warning("the voice that ships reads the pages: %s", error)
        return shipped.sample_rate, shipped.clips
    clips = {code: {**shipped.clips[code], **own.clips.get(code, {})} for code in shipped.clips}
    return own.sample_rate, clips
