"""Which sentence is spoken next: calls in their order, notices only while nobody is called; pure.

Whoever plays the sounds asks for the next sentence and says when it has finished. Nothing
overlaps, because nothing is given out before that.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

EVERY = timedelta(minutes=15)
"""How often an open notice is said again (DOMAIN §6.8), unless an office has it otherwise."""
Sentence = tuple[tuple[str, str], ...]
"""Clips as (language, name), in order."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours without a voice, on the office's wall clock; both None: none."""

    begins: time | None = None
    ends: time | None = None

    def holds(self, local: datetime) -> bool:
        """Tell whether nothing is said at a moment of the office's zone."""
        if self.begins is None or self.ends is None:
            return False
        now = local.time()
        if self.begins <= self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends


@dataclass(slots=True)
class _Notice:
    said: object
    """What of the notice was spoken last: its state and last word; a change is spoken."""
    at: datetime
    sentence: Sentence


@dataclass(slots=True)
class SpeechLine:
    """Sentences in line; `next_sentence` and `finished` are called in turns."""

    _calls: deque[tuple[object, Sentence]] = field(default_factory=deque)
    _notices: dict[int, _Notice] = field(default_factory=dict)
    _due: deque[int] = field(default_factory=deque)
    speaking: bool = False
    every: timedelta = EVERY

    def call(self, sentence: Sentence, about: object = None) -> None:
        """Put a call in line; what is too old after a restart is for CallWatch to leave out.

        `about` is whatever keep() knows it by; None is always kept.
        """
        self._calls.append((about, sentence))

    def keep(self, true: Collection[object]) -> None:
        """Leave out the calls in line that are about something that is no more so."""
        self._calls = deque(each for each in self._calls if each[0] is None or each[0] in true)

    def notices(self, now: datetime, open_ones: dict[int, tuple[object, Sentence]]) -> None:
        """Take the notices that are open now: new and changed ones are due, old ones again.

        `open_ones` gives by outage what it says (equal means unchanged) and its sentence.
        """
        for key in [k for k in self._notices if k not in open_ones]:
            del self._notices[key]
        self._due = deque(key for key in self._due if key in open_ones)
        for key, (says, sentence) in open_ones.items():
            known = self._notices.get(key)
            changed = known is None or known.said != says
            if known is not None and not changed and now - known.at < self.every:
                known.sentence = sentence
                continue
            self._notices[key] = _Notice(says, now, sentence)
            if key not in self._due:
                self._due.append(key)

    def next_sentence(self) -> Sentence | None:
        """Give what to speak now; None while something is spoken or nothing is in line."""
        if self.speaking:
            return None
        if self._calls:
            self.speaking = True
            return self._calls.popleft()[1]
        while self._due:
            notice = self._notices.get(self._due.popleft())
            if notice is not None:
                self.speaking = True
                return notice.sentence
        return None

    def finished(self) -> None:
        """What was given out has been spoken to its end, or could not be."""
        self.speaking = False
