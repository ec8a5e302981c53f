"""What the room hears: calls once and in order, notices between them, quiet hours kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

import resources
from display_board.announcer import CHIME_CLIP, LOOK_MS, Announcer
from shared_ui.voice.pack import load_pack
from shared_ui.voice.voice_settings import WEEKDAYS, VoiceSection
from tests.display_board.looking import board
from tests.display_board.samples import at, call, outage, snapshot

NOW = at(8, 41, 5)
PACK = load_pack(resources.VOICES / "default")


class Room:
    """A board with a voice whose sounds end at once, and what was heard in the room."""

    def __init__(self, qtbot, play=None, pack=PACK, **settings):
        self.qtbot, self.heard, self.troubles = qtbot, [], []
        self.window = board(qtbot, NOW)
        self.lengths = []
        self.voice = Announcer(
            self.window, VoiceSection(**settings), pack, lambda: self.window.moment,
            play or self.play,
        )  # fmt: skip
        self.voice.said.connect(self.heard.append)
        self.voice.silent.connect(self.troubles.append)

    def play(self, samples, rate, ended):
        self.lengths.append(len(samples) / 2 / rate)

    def shows(self, *calls, minutes=0.0, outages=(), recent=()):
        self.window.moment = NOW + timedelta(minutes=minutes)
        shot = snapshot(self.window.moment, calls=calls, recent=recent, outages=outages)
        self.window.show_snapshot(shot, self.window.moment)
        self.voice.look()

    def words(self, count):
        self.qtbot.waitUntil(lambda: len(self.lengths) >= count)
        return [[clip for _, clip in sentence[1:]] for sentence in self.heard]


@pytest.fixture
def room(qtbot):
    made = []

    def make(**settings):
        made.append(Room(qtbot, **settings))
        return made[-1]

    yield make
    for one in made:
        one.voice.close()


def test_a_call_is_chimed_and_said_once(room):
    here = room()
    here.shows()
    for minutes in (0.1, 0.2, 0.3):
        here.shows(call("C-041", 3, NOW), minutes=minutes)
    said = here.words(1)
    assert [words[:3] for words in said] == [["nomor-antrean", "C", "4"]]
    assert here.heard[0][0] == CHIME_CLIP
    assert here.lengths[0] > 3


def test_a_call_taken_back_before_its_turn_is_not_said(room):
    here = room()
    here.shows()
    labels = ["C-041", "D-013", "A-007"]
    first, wrong, last = (call(x, n, NOW + timedelta(seconds=n)) for n, x in enumerate(labels, 1))
    here.shows(wrong, first, minutes=0.2)
    here.shows(last, first, minutes=0.2)
    assert [words[1] for words in here.words(2)] == ["C", "A"]


def test_several_calls_are_said_in_their_order(room):
    here = room()
    here.shows()
    labels = ["C-041", "D-013", "A-007"]
    calls = [call(x, n, NOW + timedelta(seconds=n)) for n, x in enumerate(labels, 1)]
    here.shows(*reversed(calls), minutes=0.2)
    assert [words[1] for words in here.words(3)] == ["C", "D", "A"]


def test_on_thursdays_the_call_is_said_in_javanese_too(room):
    here = room(thursday=["id", "jv"])
    for day, languages in ((0, ["id"]), (1, ["id", "jv"])):
        here.shows(minutes=day * 1440)
        here.shows(call("C-041", 3, NOW + timedelta(days=day)), minutes=day * 1440 + 0.1)
        here.words(day + 1)
        assert list(dict.fromkeys(code for code, _ in here.heard[-1][1:])) == languages


@pytest.mark.parametrize("day", [d for d in WEEKDAYS if d != "thursday"])
def test_any_weekday_may_have_its_own_languages(day):
    settings = VoiceSection(**{day: ["en"]})
    said = {name: settings.languages_on(place) for place, name in enumerate(WEEKDAYS, 1)}
    assert said == dict.fromkeys(WEEKDAYS, ("id",)) | {"thursday": ("id", "jv"), day: ("en",)}


def test_a_number_nobody_came_for_is_said_once_and_may_be_left_out(room):
    one = call("C-041", 3, NOW)
    for settings, words in (({}, 2), ({"skipped": False}, 1)):
        here = room(**settings)
        here.shows()
        here.shows(one, minutes=0.1)
        for minutes in (0.3, 0.4):
            here.shows(minutes=minutes, recent=(replace(one, skipped=True),))
        assert [said[-1] for said in here.words(words)] == ["3", "silakan-lapor"][:words]


def test_a_notice_is_said_when_published_and_not_over_a_call(room):
    here = room()
    here.shows()
    here.shows(call("C-041", 3, NOW), minutes=0.1, outages=(outage(),))
    first, second = here.words(2)
    assert first[0] == "nomor-antrean"
    assert second[0] == "perhatian"
    assert "terganggu-sejak-pukul" in second


def test_a_notice_is_said_again_after_a_quarter_of_an_hour_and_when_it_changes(room):
    here = room()
    word = outage()
    for minutes in (0, 5, 10, 15):
        here.shows(minutes=minutes, outages=(word,))
    here.words(2)
    assert len(here.heard) == 2
    here.shows(minutes=16, outages=(replace(word, last_word_at=NOW + timedelta(minutes=16)),))
    here.words(3)


def test_a_board_that_is_not_connected_says_nothing_of_what_it_cannot_know(room):
    here = room()
    here.shows(outages=(outage(),))
    here.words(1)
    here.window.show_stale(NOW, "no answer")
    here.window.moment = NOW + timedelta(minutes=20)
    here.voice.look()
    assert len(here.heard) == 1


def test_in_quiet_hours_nothing_is_said(room):
    here = room(quiet_from=time(8, 0), quiet_until=time(9, 0))
    here.shows()
    here.shows(call("C-041", 3, NOW), minutes=0.1, outages=(outage(),))
    assert here.heard == []


def test_without_a_voice_there_is_still_the_chime(room):
    here = room(pack=None)
    here.shows()
    here.shows(call("C-041", 3, NOW), minutes=0.1)
    assert here.words(1) == [[]]
    assert here.heard[0] == (CHIME_CLIP,)


def test_a_board_without_a_sound_device_goes_on_and_says_so_once(room):
    def no_device(samples, rate, ended):
        raise OSError("this PC has no sound device")

    here = room(play=no_device)
    here.shows()
    for count, minutes in enumerate((0.1, 0.2), 1):
        here.shows(call("C-041", 3, NOW + timedelta(minutes=minutes), count), minutes=minutes)
    here.qtbot.waitUntil(lambda: len(here.heard) == 2)
    here.qtbot.waitUntil(lambda: here.troubles != [])
    assert here.troubles == ["this PC has no sound device"]


def test_it_looks_by_itself_whether_a_notice_is_due(room):
    here = room()
    assert here.voice._look.isActive()
    assert here.voice._look.interval() == LOOK_MS
