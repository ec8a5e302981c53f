"""Breaking plain text into lines that fit."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.pages import typeset
from shared_ui import theme


@pytest.fixture
def font(dressed):
    return theme.font(40)


def test_a_hyphen_before_a_short_tail_does_not_end_a_line(font) -> None:
    text = "Pencetakan KTP-el"
    for width in range(150, 420, 7):
        assert not any(line.endswith("KTP-") for line in typeset.wrap(text, font, width))


def test_a_time_stays_with_its_word(font) -> None:
    text = "paling lambat pukul 09.00."
    for width in range(240, 500, 7):
        assert "09.00." not in typeset.wrap(text, font, width)


def test_a_word_longer_than_the_line_is_broken(font) -> None:
    lines = typeset.wrap("W" * 300, font, 400)

    assert "".join(lines) == "W" * 300
    assert len(lines) > 5


def test_only_the_last_line_is_cut(font) -> None:
    lines = typeset.wrap("Keluarga yang sangat panjang " * 10, font, 400, 2)

    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert not lines[0].endswith("…")


def test_line_breaks_of_the_text_are_kept(font) -> None:
    assert typeset.wrap("satu\n\ndua", font, 400) == ["satu", "", "dua"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(text=st.text(max_size=120), width=st.integers(1, 700), lines=st.integers(1, 4))
def test_any_text_fits_its_lines_and_holds_no_control_character(
    font, text: str, width: int, lines: int
) -> None:
    wrapped = typeset.wrap(text, font, width, lines)

    assert len(wrapped) <= lines
    assert all(c.isprintable() for line in wrapped for c in line)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(words=st.lists(st.text("abcdefghij&<>\"'é😀", min_size=1, max_size=9), max_size=20))
def test_no_letter_is_lost_in_breaking(font, words: list[str]) -> None:
    text = " ".join(words)
    lines = typeset.wrap(text, font, 300)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
