"""The office's colours and logo on the board: only those in which everything can be read."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from display_board.panels.colours import colours_of
from display_board.panels.drawing import NIGHT, Photo
from display_board.panels.header import Logo
from display_board.slides import Refusal, Why, logo_of
from shared_ui import theme
from shared_ui.board_theme import (
    CALL_LETTERS,
    LETTERS,
    PART_RATIO,
    SOFT_LETTERS,
    TEXT_RATIO,
    ThemeSection,
    plate_of,
)
from shared_ui.contrast import ratio, rgb_of
from shared_ui.station_file import StationFileError, load
from tests.display_board import samples
from tests.display_board.looking import SIZES, all_pages, board, faults, shown_text

SNAPSHOT, NOW = samples.scenes()["outage"]
OWN = ThemeSection(background="#14210F", panel="#1D3017", call="#FFD54A")


def loaded(tmp_path, section):
    file = tmp_path / "board.toml"
    file.write_text(f'[station]\nname = "Papan"\nkind = "board"\n[theme]\n{section}\n', "utf-8")
    return load(file, kind="board").settings.theme


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('panel = "#6699CC"', r"theme\.panel: '#6699CC' is not valid.*contrast 3 : 1 .*darker"),
        ('background = "#FFFFFF"', r"theme\.background.*contrast 1 : 1 for the white letters"),
        ('call = "#7A4B00"', r"theme\.call.*the dark letters on a call, needed 7 : 1.*brighter"),
        ('call = "amber"', r"theme\.call: 'amber' is not valid; expected a colour"),
        ('logo = "logo.png"', r"theme\.logo: 'logo\.png' is not valid; expected .*whole path"),
        ('accent = "#FFFFFF"', r"theme\.accent: unknown key"),
    ],
)
def test_colours_that_could_not_be_read_are_refused_with_file_field_and_figure(
    tmp_path, line, said
):
    with pytest.raises(StationFileError, match=said) as told:
        loaded(tmp_path, line)
    assert "board.toml" in str(told.value)


def test_the_boards_own_colours_keep_the_figures_and_so_may_others(tmp_path):
    assert loaded(tmp_path, "") == ThemeSection()
    assert loaded(tmp_path, f'background = "{OWN.background}"').background == OWN.background
    own = ThemeSection()
    for name, token in (("background", theme.NIGHT), ("panel", theme.NIGHT_PANEL)):
        assert QColor(getattr(own, name)) == token
    assert QColor(own.call) == theme.CALL
    assert colours_of(own) == {}


colour = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@given(colour, colour, colour)
def test_whatever_is_taken_can_be_read(background, panel, call):
    try:
        taken = ThemeSection(background=background, panel=panel, call=call)
    except ValueError:
        return
    grounds = [rgb_of(taken.background), rgb_of(taken.panel)]
    for ground in grounds:
        for letters in (LETTERS, SOFT_LETTERS):
            assert ratio(rgb_of(letters), ground) >= TEXT_RATIO
        assert ratio(rgb_of(taken.call), ground) >= PART_RATIO
    assert ratio(rgb_of(LETTERS), rgb_of(plate_of(taken.panel))) >= TEXT_RATIO
    assert ratio(rgb_of(CALL_LETTERS), rgb_of(taken.call)) >= TEXT_RATIO


def test_the_boards_letters_are_those_that_are_judged():
    assert QColor(LETTERS) == theme.NIGHT_TEXT
    assert QColor(SOFT_LETTERS) == theme.NIGHT_SOFT
    assert QColor(CALL_LETTERS) == theme.INK


def worn(window, own=OWN, logo=None):
    window.wear(QColor(own.background), colours_of(own), logo)
    return window


def test_every_panel_is_painted_in_the_offices_colours(qtbot):
    window = worn(board(qtbot, NOW, (960, 540)))
    window.show_snapshot(SNAPSHOT, NOW)
    dots = window.grab().toImage()
    places = product(range(0, 960, 3), range(0, 540, 3))
    seen = {dots.pixelColor(x, y).name().upper() for x, y in places}
    assert {OWN.background, OWN.panel, OWN.call} <= seen
    assert not {theme.NIGHT.name().upper(), theme.NIGHT_PANEL.name().upper()} & seen
    assert window.view.header.coloured(NIGHT) == QColor(OWN.background)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("shape", [(300, 300), (900, 200), (100, 400)])
def test_a_logo_of_any_shape_stands_in_the_head_and_nothing_is_drawn_over(qtbot, size, shape):
    image = QImage(*shape, QImage.Format.Format_ARGB32)
    image.fill(QColor("#FFFFFF"))
    window = worn(board(qtbot, NOW, size), logo=Logo("logo.png", image))
    for _ in all_pages(window, SNAPSHOT, NOW):
        assert faults(window) == []
    (photo,) = [item for item in window.view.header.picture() if isinstance(item, Photo)]
    assert photo.box.bottom <= window.view.header.height()
    for words in window.view.header.texts():
        assert not words.box.rect().intersects(photo.box.rect()), words.text
    assert "Disdukcapil" in shown_text(window)


def test_a_logo_that_cannot_be_shown_is_named(tmp_path):
    file = tmp_path / "logo.png"
    assert logo_of(file) == Refusal("logo.png", Why.UNREADABLE)
    file.write_bytes(b"no picture")
    assert logo_of(file) == Refusal("logo.png", Why.DAMAGED)
    image = QImage(2000, 1000, QImage.Format.Format_ARGB32)
    image.fill(QColor("#00FF00"))
    assert image.save(str(file))
    assert (logo_of(file).width(), logo_of(file).height()) == (600, 300)
