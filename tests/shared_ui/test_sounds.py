"""A chime for each call, one after another, and silence where nothing can sound."""

from __future__ import annotations

import subprocess
import sys
import threading
import wave
from array import array

import pytest

from shared_ui.sounds import CHIME, MOST_WAITING, Chime, has_sound_device, play_through_miniaudio


class Player:
    """Stands in for the sound device: plays as long as it is told to."""

    def __init__(self) -> None:
        self.playing = 0
        self.most_at_once = 0
        self.played = 0
        self.may_end = threading.Event()
        self.began = threading.Event()
        self.ended_early = False

    def __call__(self, path, ended):
        self.playing += 1
        self.most_at_once = max(self.most_at_once, self.playing)
        self.began.set()
        while not self.may_end.wait(0.01):
            if ended.is_set():
                self.ended_early = True
                break
        self.playing -= 1
        self.played += 1


@pytest.fixture
def player():
    return Player()


@pytest.fixture
def chime(player):
    one = Chime(play_file=player)
    yield one
    one.close()


def until(condition, qtbot):
    qtbot.waitUntil(condition)


def test_play_returns_while_the_chime_still_sounds(chime, player, qtbot):
    chime.play()
    until(player.began.is_set, qtbot)
    assert player.played == 0
    player.may_end.set()
    until(lambda: player.played == 1, qtbot)


def test_chimes_wait_for_each_other_and_never_overlap(chime, player, qtbot):
    chime.play()
    until(player.began.is_set, qtbot)
    chime.play()
    chime.play()
    player.may_end.set()
    until(lambda: player.played == 3, qtbot)
    assert player.most_at_once == 1


def test_many_calls_at_once_do_not_chime_for_minutes(chime, player, qtbot):
    chime.play()
    until(player.began.is_set, qtbot)
    for _ in range(20):
        chime.play()
    player.may_end.set()
    until(lambda: player.played == 1 + MOST_WAITING, qtbot)
    qtbot.wait(50)
    assert player.played == 1 + MOST_WAITING


def test_closing_ends_a_sound_under_way(player, qtbot):
    chime = Chime(play_file=player)
    chime.play()
    until(player.began.is_set, qtbot)
    chime.close()
    assert player.ended_early
    chime.play()
    assert player.played == 1


def test_a_pc_without_a_sound_device_is_silent_and_goes_on(qtbot):
    tried = []

    def no_device(path, ended):
        tried.append(path)
        raise OSError("no device")

    chime = Chime(play_file=no_device)
    chime.play()
    until(lambda: len(tried) == 1, qtbot)
    chime.play()
    until(lambda: len(tried) == 2, qtbot)
    chime.close()
    assert tried == [CHIME, CHIME]


def test_a_linux_pc_without_a_card_is_not_asked_to_sound(tmp_path):
    cards = tmp_path / "cards"
    assert not has_sound_device("linux", {}, cards)
    cards.write_text("--- no soundcards ---\n")
    assert not has_sound_device("linux", {}, cards)
    cards.write_text(" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n")
    assert has_sound_device("linux", {}, cards)


def test_a_sound_server_counts_as_a_device(tmp_path):
    nothing = tmp_path / "cards"
    assert has_sound_device("linux", {"PULSE_SERVER": "tcp:127.0.0.1"}, nothing)
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    assert has_sound_device("linux", {"XDG_RUNTIME_DIR": str(tmp_path)}, nothing)
    assert has_sound_device("win32", {}, nothing)


def test_the_real_player_has_no_error_but_oserror_on_this_machine():
    ended = threading.Event()
    ended.set()
    try:
        play_through_miniaudio(CHIME, ended)
    except OSError as error:
        assert CHIME.name in str(error)


def test_a_missing_sound_file_is_an_oserror(tmp_path, monkeypatch):
    monkeypatch.setattr("shared_ui.sounds.has_sound_device", lambda: True)
    with pytest.raises(OSError, match=r"gone\.wav"):
        play_through_miniaudio(tmp_path / "gone.wav", threading.Event())


def test_a_station_with_sound_off_never_plays(player):
    chime = Chime(enabled=False, play_file=player)
    chime.play()
    chime.close()
    assert player.played == 0
    assert not player.began.is_set()


def test_the_sound_library_is_loaded_only_to_play(repository):
    code = (
        "import sys; from shared_ui.sounds import Chime; Chime().close();"
        "sys.exit('miniaudio' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=repository, check=False, timeout=60)
    assert done.returncode == 0


def test_the_chime_is_the_one_its_script_makes(repository, tmp_path):
    script = repository / "resources" / "sounds" / "make_chime.py"
    made = tmp_path / "chime.wav"
    subprocess.run([sys.executable, str(script), str(made)], check=True, timeout=60)
    ours, again = _samples(CHIME), _samples(made)
    assert len(ours) == len(again)
    # Libraries of mathematics may differ in the last digit.
    assert max(abs(a - b) for a, b in zip(ours, again, strict=True)) <= 1


def test_the_chime_is_short_soft_and_ends_in_silence():
    samples = _samples(CHIME)
    assert len(samples) / 24_000 <= 2
    assert max(map(abs, samples)) <= 0.51 * 32767
    assert max(map(abs, samples[-100:])) < 100
    assert samples[0] == 0


def _samples(path) -> array:
    with wave.open(str(path), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 24_000)
        return array("h", sound.readframes(sound.getnframes()))
