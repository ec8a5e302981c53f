"""A voice pack is whole, or says what is missing."""

from __future__ import annotations

import runpy
import shutil

import pytest

import resources
from shared_ui.voice.joining import joined, louder, samples_of
from shared_ui.voice.pack import VoicePackError, load_pack, needed
from shared_ui.voice.sentences import LETTERS

DEFAULT = resources.VOICES / "default"


@pytest.fixture
def own(tmp_path):
    """Give a copy of the pack that ships, for an office to change."""
    shutil.copytree(DEFAULT, tmp_path / "own")
    return tmp_path / "own"


def test_the_voice_that_ships_speaks_all_three_languages_and_names_its_licence():
    pack = load_pack(DEFAULT)
    assert (pack.languages, pack.missing) == (("id", "jv", "en"), {})
    assert pack.licence
    assert "ruang-foto" in pack.places["id"]


def test_every_clip_that_ships_can_be_played_and_is_heard():
    pack = load_pack(DEFAULT)
    for clips in pack.clips.values():
        for name, path in clips.items():
            sound = samples_of(path, pack.sample_rate)
            assert 0.05 < len(sound) / 2 / pack.sample_rate < 6, name
            assert any(sound), name


def test_an_offices_own_recording_goes_before_what_came_with_the_pack(own):
    shutil.copy(resources.SOUNDS / "chime.wav", own / "id" / "loket.wav")
    assert load_pack(own).clips["id"]["loket"].suffix == ".wav"


def test_a_language_that_is_not_whole_is_not_spoken_and_names_what_lacks(own):
    (own / "jv" / "loket.flac").unlink()
    pack = load_pack(own)
    assert pack.languages == ("id", "en")
    assert pack.missing == {"jv": ("loket",)}


def test_a_folder_that_is_no_voice_says_what_to_do(own, tmp_path):
    for language in ("id", "jv", "en"):
        (own / language / "0.flac").unlink()
    with pytest.raises(VoicePackError, match=r"id lacks 0.*docs/voice\.md"):
        load_pack(own)
    with pytest.raises(VoicePackError, match=r"voice\.toml: is missing"):
        load_pack(tmp_path)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('name = 3\nlicence = ""\nspeaker = ""\nsample_rate = 22050', "name: write a str"),
        ('name = ""\nlicence = ""\nspeaker = ""\nsample_rate = 7', "sample_rate: 7; write 8000"),
        ('nam = ""', "nam: unknown key"),
        ("name = ", "cannot be read"),
    ],
)
def test_a_wrong_manifest_is_named_with_key_and_what_is_expected(own, line, said):
    (own / "voice.toml").write_text(line, encoding="utf-8")
    with pytest.raises(VoicePackError, match=said):
        load_pack(own)


def test_a_clip_that_is_no_sound_is_named(own):
    (own / "id" / "loket.flac").write_bytes(b"no sound")
    with pytest.raises(OSError, match=r"loket\.flac"):
        joined([[own / "id" / "loket.flac"]], 22_050)


def test_a_sentence_is_as_long_as_its_clips_and_pauses():
    pack = load_pack(DEFAULT)
    paths = [pack.clips["id"][name] for name in ("loket", "3")]
    alone = [len(samples_of(path, pack.sample_rate)) for path in paths]
    assert len(joined([paths], pack.sample_rate)) == sum(alone) + 2 * round(0.07 * 22_050)


def test_louder_never_wraps_round():
    loud = louder(b"\xff\x7f\x00\x80", 3.0)
    assert loud == b"\xff\x7f\x01\x80"
    assert needed("id") > {"loket", "A", "ratus"}


def test_all_that_must_be_recorded_is_in_the_list_with_its_words():
    told = (resources.ROOT.parent / "docs" / "voice.md").read_text(encoding="utf-8")
    made = runpy.run_path(str(resources.VOICES / "make_default.py"), run_name="read")
    for language in ("id", "jv", "en"):
        words = made["words_of"](language)
        assert needed(language) <= set(words)
        for name in (set(words) & needed(language)) - LETTERS:
            assert f"`{name}` " in told, name
            assert words[name] in told, name
