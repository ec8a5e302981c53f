"""Dates and times as people read them here, and a language switch that fails halfway."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import resources
from shared_ui.language import Language, clock_text, date_text, local_time, plain

MORNING = local_time(datetime(2017, 6, 14, 1, 41, tzinfo=UTC), "Asia/Jakarta")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("id", "Rabu, 14 Juni 2017"),
        ("jv", "Rebo, 14 Juni 2017"),
        ("en", "Wednesday, 14 June 2017"),
    ],
)
def test_a_date_is_said_in_each_language(code, text):
    assert date_text(MORNING, code) == text
    assert date_text(MORNING, code, with_year=False) == text.removesuffix(" 2017")


def test_a_time_has_24_hours_and_a_full_stop():
    assert clock_text(MORNING) == "08.41"


def test_control_characters_are_drawn_as_spaces():
    assert plain("a\x1bb\tc") == "a b c"


def test_a_language_without_its_file_leaves_the_one_spoken_before(qapp, tmp_path, monkeypatch):
    language = Language("en")
    try:
        monkeypatch.setattr(resources, "TRANSLATIONS", tmp_path)
        with pytest.raises(FileNotFoundError):
            language.switch("jv")
        assert language.code == "en"
    finally:
        language.switch("id")


def test_an_unknown_language_names_those_there_are(qapp):
    with pytest.raises(ValueError, match="id, jv, en"):
        Language().switch("fr")
