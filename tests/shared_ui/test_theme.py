"""Colours that can be read: 4.5:1 for text, 3:1 for parts, 7:1 on the board (DOMAIN §5)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QFontMetricsF

from shared_ui import theme

TEXT = [
    ("INK", "PAPER"),
    ("INK", "GROUND"),
    ("INK_SOFT", "PAPER"),
    ("INK_SOFT", "GROUND"),
    ("BRAND", "PAPER"),
    ("BRAND", "BRAND_SOFT"),
    ("PAPER", "BRAND"),
    ("PAPER", "BRAND_DARK"),
    ("PAPER", "OK"),
    ("PAPER", "DOWN"),
    ("DOWN", "PAPER"),
    ("INK", "DOWN_SOFT"),
    ("INK", "SLOW"),
    ("INK", "CALL"),
]
BOARD_TEXT = [
    ("NIGHT_TEXT", "NIGHT"),
    ("NIGHT_TEXT", "NIGHT_PANEL"),
    ("NIGHT_TEXT", "NIGHT_LINE"),
    ("NIGHT_SOFT", "NIGHT"),
    ("NIGHT_SOFT", "NIGHT_PANEL"),
    ("INK", "CALL"),
    ("INK", "LINE"),
]
BOARD_PARTS = [
    ("CALL", "NIGHT"),
    ("NIGHT_TEXT", "DOWN"),
    ("NIGHT_TEXT", "OK"),
    ("INK", "SLOW"),
    ("SLOW", "NIGHT_PANEL"),
    ("LINE", "NIGHT"),
    ("NIGHT_SOFT", "NIGHT_LINE"),
]
colours = st.builds(QColor, st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))


def ratio(first: str, second: str) -> float:
    return theme.contrast(getattr(theme, first), getattr(theme, second))


@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_on_light_grounds_has_a_contrast_of_4_5(text, ground):
    assert ratio(text, ground) >= 4.5


@pytest.mark.parametrize(("text", "ground"), BOARD_TEXT)
def test_text_on_the_board_has_a_contrast_of_7(text, ground):
    assert ratio(text, ground) >= 7


@pytest.mark.parametrize(("part", "ground"), BOARD_PARTS)
def test_icons_and_panels_of_the_board_have_a_contrast_of_3(part, ground):
    assert ratio(part, ground) >= 3


def test_contrast_runs_from_1_to_21():
    assert theme.contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert theme.contrast(QColor("#808080"), QColor("#808080")) == 1


@given(colours, colours)
def test_contrast_does_not_depend_on_the_order(first, second):
    assert theme.contrast(first, second) == theme.contrast(second, first)
    assert 1 <= theme.contrast(first, second) <= 21


def test_the_bundled_font_is_the_one_that_is_drawn(qapp):
    theme.load_fonts()
    assert theme.FAMILY in QFontDatabase.families()
    for weight in theme.WEIGHTS:
        assert QFontInfo(theme.font(40, weight)).family() == theme.FAMILY


def test_figures_have_one_width(qapp):
    theme.load_fonts()
    for weight in theme.WEIGHTS:
        metrics = QFontMetricsF(theme.font(100, weight))
        assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_capitals_are_as_high_as_the_metrics_promise(qapp):
    theme.load_fonts()
    metrics = theme.Metrics.for_window(1920, 1080, 24)
    height = QFontMetricsF(metrics.font(10)).tightBoundingRect("H").height()
    assert height / metrics.px_per_mm == pytest.approx(10, rel=0.04)


@given(
    st.text("ABCD-0123456789", min_size=1, max_size=12),
    st.floats(20, 2000),
    st.floats(20, 1000),
)
def test_a_fitting_font_fits(qapp, text, width, height):
    theme.load_fonts()
    font = theme.fitting_font(text, width, height)
    metrics = QFontMetricsF(font)
    if font.pixelSize() > 8:
        assert metrics.horizontalAdvance(text) <= width * 1.08
        assert font.pixelSize() * theme.CAP_TO_EM <= height + 1


@given(st.integers(300, 4000), st.integers(200, 4000), st.floats(7, 100))
def test_a_window_is_a_scale_model_of_its_panel(width, height, inches):
    one = theme.Metrics.for_window(width, height, inches)
    double = theme.Metrics.for_window(width * 2, height * 2, inches)
    assert double.px_per_mm == pytest.approx(2 * one.px_per_mm)
    assert one.unit >= 2
    assert one.line >= 1
