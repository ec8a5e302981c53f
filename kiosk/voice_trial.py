"""A call as a board would say it, composed by the voice's settings and played on this PC."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from queueing.model import Component, LocalText, Outage, OutageState, Service
from shared_ui.sounds import CHIME
from shared_ui.voice.clip_words import told
from shared_ui.voice.joining import joined
from shared_ui.voice.pack import VoicePack
from shared_ui.voice.sentences import announced, called, passed_over
from shared_ui.voice.speaker import Play, Speaker, play_through_miniaudio
from shared_ui.voice.voice_settings import VoiceSection

_NOTHING = LocalText("")


class Said(StrEnum):
    """What can be tried."""

    CALL = "call"
    RECALL = "recall"
    SKIPPED = "skipped"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Trial:
    """One call to be tried: its service and number, the counter, an ISO weekday."""

    said: Said
    service: Service
    number: int
    counter: tuple[int, str]
    weekday: int


Sentences = tuple[tuple[str, tuple[str, ...]], ...]
"""Language and names of clips, one sentence after the other."""


def composed(
    trial: Trial, voice: VoiceSection, pack: VoicePack, now: datetime, zone: str
) -> Sentences:
    """Give what a board says; a language the pack does not have is left out, as the board does."""
    languages = [one for one in voice.languages_on(trial.weekday) if one in pack.languages]
    return tuple((one, _clips(trial, voice, pack, one, now, zone)) for one in languages)


def _clips(
    trial: Trial, voice: VoiceSection, pack: VoicePack, language: str, now: datetime, zone: str
) -> tuple[str, ...]:
    label = f"{trial.service.prefix}-{trial.number:03d}"
    if trial.said is Said.NOTICE:
        return announced(_outage(trial.service, now), now, zone, language)
    if trial.said is Said.SKIPPED:
        return passed_over(label, language, voice.manner)
    places = pack.places[language] if voice.counter_names else frozenset()
    again = 2 if trial.said is Said.RECALL else 1
    return called(label, again, *trial.counter, language, voice.manner, places)


def _outage(service: Service, now: datetime) -> Outage:
    """Give an outage of one service that began half an hour ago."""
    return Outage(
        id=1,
        component=Component(1, "server", _NOTHING),
        title=_NOTHING,
        cause=_NOTHING,
        advice=_NOTHING,
        state=OutageState.CHECKING,
        since=now - timedelta(minutes=30),
        affected=(service,),
        working=(),
        expected_from=None,
        expected_until=None,
        last_word_at=now,
        next_word_at=now + timedelta(minutes=30),
        resolved_at=None,
    )


def lines(sentences: Sentences) -> tuple[tuple[str, str], ...]:
    """Give the sentences to be read: language and words."""
    return tuple((language, told(language, clips)) for language, clips in sentences)


class VoiceTrial(QObject):
    """Signals: ended(trouble) — it was heard to its end, or why nothing was."""

    ended = Signal(str)

    def __init__(self, play: Play | None = None) -> None:
        super().__init__()
        self._play = play or play_through_miniaudio
        self._hush = threading.Event()
        self._speaker = Speaker(self.ended.emit, self._play_one)

    def say(self, sentences: Sentences, pack: VoicePack, volume: float) -> None:
        """Play chime and sentences at a volume of 0 to 1; what was being said ends."""
        self._hush.set()
        self._hush = mine = threading.Event()
        parts = [[CHIME], *(_files(pack, language, clips) for language, clips in sentences)]

        def sound() -> tuple[bytes, int]:
            self._now = mine
            return joined(parts, pack.sample_rate, volume), pack.sample_rate

        self._speaker.say(sound)

    def close(self) -> None:
        """Say no more."""
        self._hush.set()
        self._speaker.close()

    def _play_one(self, samples: bytes, rate: int, _ended: threading.Event) -> None:
        if not self._now.is_set():
            self._play(samples, rate, self._now)

    _now = threading.Event()


def _files(pack: VoicePack, language: str, clips: tuple[str, ...]) -> list[Path]:
    known = pack.clips[language]
    return [known[clip] for clip in clips]
