"""The promises of the voice over random days: no overlap, no loss, the order, nothing stale."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from display_board.announcer import LOOK_MS
from display_board.announcing import OLD, CallWatch, SkipWatch
from queueing.snapshots import BoardCall
from shared_ui.voice.speech_line import EVERY, Sentence, SpeechLine
from tests.display_board.samples import at, call

START = at(8, 0)
LOOK = timedelta(milliseconds=LOOK_MS)
LONGEST = 9
"""Seconds of the longest sentence here."""


@dataclass
class Day:
    """An office, the board before it, and what the room heard: each word with its span."""

    now: datetime = START
    calls: dict[str, BoardCall] = field(default_factory=dict)
    recent: tuple[BoardCall, ...] = ()
    notices: dict[int, int] = field(default_factory=dict)
    made: list[tuple[str, datetime]] = field(default_factory=list)
    heard: list[tuple[str, datetime, datetime]] = field(default_factory=list)
    speaking: tuple[str, datetime, datetime] | None = None
    restarts: list[datetime] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Begin as a new program: it remembers nothing of before."""
        self.watch, self.skips, self.line = CallWatch(), SkipWatch(), SpeechLine()
        self.speaking = None
        self.restarts.append(self.now)
        self.show()

    def show(self) -> None:
        """Show the office as the announcer has it, and speak what is next."""
        shown = tuple(sorted(self.calls.values(), key=lambda c: c.called_at, reverse=True))
        for label in self.skips.update(shown, self.recent, in_sight=True):
            count = next(c.call_count for c in self.recent if c.label == label)
            self.line.call((("id", f"skipped {label} {count}"),))
        for one in self.watch.update(shown, self.now):
            self.line.call((("id", f"{one.label} {one.call_count}"),))
        notices = {
            key: (word, (("id", f"notice {key} {word}"),)) for key, word in self.notices.items()
        }
        self.line.notices(self.now, notices)
        self.pump()

    def pump(self) -> None:
        sentence: Sentence | None = self.line.next_sentence()
        if sentence is not None:
            word = sentence[0][1]
            length = 3 + sum(map(ord, word)) % (LONGEST - 2)
            self.speaking = (word, self.now, self.now + timedelta(seconds=length))

    def wait(self, seconds: int) -> None:
        """Let time pass: sentences end, and the board looks for what is due, as LOOK_MS has it."""
        until = self.now + timedelta(seconds=seconds)
        look = self.now + LOOK
        while self.now < until:
            ends = self.speaking[2] if self.speaking else until
            self.now = min(until, look, max(ends, self.now))
            if self.speaking is not None and self.speaking[2] <= self.now:
                self.heard.append(self.speaking)
                self.speaking = None
                self.line.finished()
                self.pump()
            if self.now >= look:
                look += LOOK
                self.show()

    def ring(self, number: int) -> None:
        label = f"A-{number:03d}"
        # Every moment and word is another one, so that each is found again in what was heard.
        self.now += timedelta(milliseconds=1)
        count = 1 + sum(word.startswith(label) for word, _ in self.made)
        self.calls[label] = call(label, number % 5 + 1, self.now, count)
        self.recent = tuple(c for c in self.recent if c.label != label)
        self.made.append((f"{label} {count}", self.now))
        self.show()

    def leave(self, number: int, *, skipped: bool) -> None:
        gone = self.calls.pop(f"A-{number:03d}", None)
        if gone is None:
            return
        self.recent = (replace(gone, skipped=skipped, serving=not skipped), *self.recent)
        if skipped:
            self.made.append((f"skipped {gone.label} {gone.call_count}", self.now))
        self.show()

    def publish(self, key: int, word: int) -> None:
        self.notices[key] = word
        self.show()


number = st.integers(1, 6)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("ring"), number),
        st.tuples(st.just("ring"), number),
        st.tuples(st.just("come"), number),
        st.tuples(st.just("skip"), number),
        st.tuples(st.just("notice"), st.integers(1, 2), st.integers(1, 3)),
        st.tuples(st.just("wait"), st.sampled_from((1, 4, 20, 70, 400))),
        st.just(("restart",)),
    ),
    max_size=40,
)


def lived(acts) -> Day:
    """Give a day after these acts, with everything said that was in line."""
    day = Day()
    for act, *given_ in acts:
        if act == "ring":
            day.ring(*given_)
        elif act in ("come", "skip"):
            day.leave(*given_, skipped=act == "skip")
        elif act == "notice":
            day.publish(*given_)
        elif act == "wait":
            day.wait(*given_)
        else:
            day.start()
    day.wait(len(day.made) * LONGEST + 60)
    return day


@given(ACTS)
def test_no_two_sentences_are_heard_at_once(acts):
    day = lived(acts)
    for (_, _, ended), (_, begins, _) in zip(day.heard, day.heard[1:], strict=False):
        assert ended <= begins


@given(ACTS)
def test_every_call_and_skip_is_heard_once_in_its_order_while_the_board_runs(acts):
    day = lived([act for act in acts if act[0] != "restart"])
    heard = [word for word, _, _ in day.heard if not word.startswith("notice")]
    assert heard == [word for word, _ in day.made]


@given(ACTS)
def test_after_a_restart_nothing_older_than_thirty_seconds_is_begun_with(acts):
    day = lived(acts)
    made = dict(day.made)
    for word, begins, _ in day.heard:
        if word.startswith("notice"):
            continue
        last = max(moment for moment in day.restarts if moment <= begins)
        assert made[word] >= last - OLD


@given(ACTS)
def test_a_restart_loses_no_young_call_that_still_waits_for_somebody(acts):
    day = lived(acts)
    day.ring(1)
    word, rung = day.made[-1]
    day.wait(2)
    day.start()
    day.wait(len(day.made) * LONGEST + 60)
    assert word in [said for said, begins, _ in day.heard if begins >= rung]


@settings(max_examples=25, deadline=None)
@given(ACTS)
def test_a_notice_never_begins_while_a_call_is_in_line_and_comes_back_every_quarter(acts):
    day = lived([act for act in acts if act[0] != "restart"])
    day.publish(9, 1)
    day.wait(31 * 60)
    begun = [begins for word, begins, _ in day.heard if word == "notice 9 1"]
    assert len(begun) == 3
    for before, after in pairwise(begun):
        assert EVERY - timedelta(minutes=1) <= after - before <= EVERY + timedelta(minutes=1)
    spoken = {word: begins for word, begins, _ in day.heard if not word.startswith("notice")}
    for word, begins, _ in day.heard:
        if word.startswith("notice"):
            in_line = [w for w, at_ in day.made if at_ < begins < spoken.get(w, begins)]
            assert in_line == []
