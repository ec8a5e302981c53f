"""Sounds are played one after another, and a board without a device is an ordinary one."""

from __future__ import annotations

import threading

from shared_ui.voice.speaker import Speaker


class Listener:
    """Hears what a speaker says of itself, and plays nothing."""

    def __init__(self):
        self.played, self.said, self.enough = [], [], threading.Event()
        self.playing = 0
        self.expected = 0

    def play(self, samples, rate, ended):
        self.playing += 1
        assert self.playing == 1
        self.played.append((samples, rate))
        self.playing -= 1
        if samples == b"no device":
            raise OSError("this PC has no sound device")

    def finished(self, trouble):
        self.said.append(trouble)
        if len(self.said) == self.expected:
            self.enough.set()


def test_sounds_are_played_in_order_and_each_end_is_told():
    heard = Listener()
    heard.expected = 3
    speaker = Speaker(heard.finished, heard.play)
    for sound in (b"one", b"no device", b"two"):
        speaker.say(lambda sound=sound: (sound, 22_050))
    assert heard.enough.wait(10)
    speaker.close()
    assert [samples for samples, _ in heard.played] == [b"one", b"no device", b"two"]
    assert heard.said == ["", "this PC has no sound device", ""]


def test_a_clip_that_cannot_be_read_does_not_end_the_voice():
    heard = Listener()
    heard.expected = 2
    speaker = Speaker(heard.finished, heard.play)

    def broken():
        raise OSError("loket.flac: no sound")

    speaker.say(broken)
    speaker.say(lambda: (b"two", 22_050))
    assert heard.enough.wait(10)
    speaker.close()
    assert heard.said == ["loket.flac: no sound", ""]


def test_after_the_end_nothing_is_said():
    heard = Listener()
    speaker = Speaker(heard.finished, heard.play)
    speaker.close()
    speaker.say(lambda: (b"late", 22_050))
    assert heard.played == []
