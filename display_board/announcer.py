"""Says calls and notices aloud: what the board shows, one sentence at a time.

A chime, then the call in the languages of the day; notices when they are published, when they
change and again after some minutes, never over a call (DOMAIN §4, §6.8). What can be said follows
what is shown: nothing is said of a board that is not connected.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from display_board.window import BoardWindow
from queueing.model import Outage
from queueing.snapshots import BoardCall, BoardSnapshot
from shared_ui.clock import Clock
from shared_ui.sounds import CHIME
from shared_ui.voice.joining import joined
from shared_ui.voice.pack import VoicePack
from shared_ui.voice.sentences import announced, called, passed_over
from shared_ui.voice.speaker import Play, Speaker
from shared_ui.voice.speech_line import Sentence, SpeechLine
from shared_ui.voice.voice_settings import VoiceSection

log = logging.getLogger(__name__)

LOOK_MS = 5_000
"""How often it is asked whether a notice is due again."""
CHIME_CLIP = ("", "chime")


class Announcer(QObject):
    """The board's voice.

    Signals: said(Sentence) — a sentence is being spoken; silent(str) — it could not be, and why.
    """

    said = Signal(object)
    silent = Signal(str)
    _ended = Signal(str)

    def __init__(
        self,
        window: BoardWindow,
        settings: VoiceSection,
        pack: VoicePack | None,
        clock: Clock,
        play: Play | None = None,
    ) -> None:
        """`pack` None: the chime alone. `play` stands in for the sound device in tests."""
        super().__init__(window)
        self._window, self._settings, self._pack, self._clock = window, settings, pack, clock
        self._line = SpeechLine(every=timedelta(minutes=settings.notice_minutes))
        self._speaker = Speaker(self._ended.emit, play)
        self._ended.connect(self._next, Qt.ConnectionType.QueuedConnection)
        self._told = ""
        window.announced.connect(self.calls)
        window.passed_over.connect(self.skipped)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        self._look.start()

    @Slot(object)
    def calls(self, labels: tuple[str, ...]) -> None:
        """Say the calls that are new to the room, in their order."""
        snapshot = self._window.shown_snapshot
        if snapshot is None or self._is_quiet():
            return
        by_label = {call.label: call for call in snapshot.calls}
        for label in labels:
            if label in by_label:
                self._line.call(self._call(by_label[label]), (label, False))
        self._pump()

    @Slot(object)
    def skipped(self, labels: tuple[str, ...]) -> None:
        """Say that nobody came for these numbers, and what to do."""
        if not self._settings.skipped or self._window.shown_snapshot is None or self._is_quiet():
            return
        for label in labels:
            self._line.call(self._sentence(self._passed_over(label)), (label, True))
        self._pump()

    @Slot()
    def look(self) -> None:
        """Say the notices that are new, changed or due again."""
        snapshot = self._window.shown_snapshot
        if snapshot is None or self._window.is_stale or self._is_quiet():
            return
        now, zone = self._clock(), snapshot.office.time_zone
        self._line.notices(
            now,
            {
                outage.id: (says(outage, now), self._sentence(self._notice(outage, now, zone)))
                for outage in self._window.shown_outages
            },
        )
        self._pump()

    def close(self) -> None:
        """Stop speaking."""
        self._look.stop()
        self._window.announced.disconnect(self.calls)
        self._window.passed_over.disconnect(self.skipped)
        self._speaker.close()

    # -- sentences -------------------------------------------------------------------------

    def _languages(self) -> tuple[str, ...]:
        if self._pack is None:
            return ()
        snapshot = self._window.shown_snapshot
        assert snapshot is not None
        weekday = self._clock().astimezone(ZoneInfo(snapshot.office.time_zone)).isoweekday()
        wanted = self._settings.languages_on(weekday)
        return tuple(language for language in wanted if language in self._pack.languages)

    def _call(self, call: BoardCall) -> Sentence:
        def clips(language: str) -> tuple[str, ...]:
            assert self._pack is not None
            return called(
                call.label,
                call.call_count,
                call.counter_number,
                call.counter_name,
                language,
                self._settings.manner,
                self._pack.places[language] if self._settings.counter_names else frozenset(),
            )

        return self._sentence(clips)

    def _passed_over(self, label: str) -> Callable[[str], tuple[str, ...]]:
        return lambda language: passed_over(label, language, self._settings.manner)

    def _notice(self, outage: Outage, now: datetime, zone: str) -> Callable[[str], tuple[str, ...]]:
        return lambda language: announced(outage, now, zone, language)

    def _sentence(self, clips: Callable[[str], tuple[str, ...]]) -> Sentence:
        languages = self._languages()
        return (
            CHIME_CLIP,
            *((language, clip) for language in languages for clip in clips(language)),
        )

    def _is_quiet(self) -> bool:
        snapshot = self._window.shown_snapshot
        assert snapshot is not None
        local = self._clock().astimezone(ZoneInfo(snapshot.office.time_zone))
        return self._settings.quiet.holds(local)

    # -- one after another -----------------------------------------------------------------

    def _pump(self) -> None:
        snapshot = self._window.shown_snapshot
        if snapshot is not None:
            self._line.keep(sayable(snapshot))
        sentence = self._line.next_sentence()
        if sentence is not None:
            self.said.emit(sentence)
            self._speaker.say(lambda: self._sound(sentence))

    @Slot(str)
    def _next(self, trouble: str) -> None:
        self._line.finished()
        if trouble != self._told:
            self._told = trouble
            self.silent.emit(trouble)
        self._pump()

    def _sound(self, sentence: Sentence) -> tuple[bytes, int]:
        """Make the sound of a sentence; on the speaker's thread, raises OSError."""
        rate = self._pack.sample_rate if self._pack is not None else 24_000
        parts: list[list[Path]] = [[CHIME]]
        before = ""
        for language, clip in sentence[1:]:
            if language != before:
                parts.append([])
                before = language
            assert self._pack is not None
            parts[-1].append(self._pack.clips[language][clip])
        return joined(parts, rate, self._settings.volume / 100), rate


def says(outage: Outage, now: datetime) -> tuple[object, ...]:
    """Give what of a notice, once it differs, is a change that is spoken at once."""
    return outage.state, outage.severity, outage.last_word_at, outage.is_overdue(now)


def sayable(snapshot: BoardSnapshot) -> frozenset[tuple[str, bool]]:
    """Give what can still be said of which label: that it is called, that nobody came (True).

    Of a call or a skip that an officer took back before its turn came, nothing is said.
    """
    known = (*snapshot.calls, *snapshot.recent)
    missed = {(call.label, True) for call in snapshot.recent if call.skipped}
    return frozenset({(call.label, False) for call in known} | missed)
