"""Native text: sizes, places and line heights as Epson documents them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.slip.raster import Raster
from tests.kiosk.printing.virtual_printer.bench import CUT, dark, ink, interpreted, rows_of

RESET = b"\x1b@"


def paper(data: bytes, dots: int = 576) -> Raster:
    picture, interpreter, _ = interpreted(RESET + data + b"\n" + CUT, dots)
    assert interpreter.unknown == []
    assert picture is not None
    return picture


def test_text_is_readable_and_as_wide_as_its_size():
    plain, double = paper(b"A-017"), paper(b"\x1d!\x11A-017")
    assert ink(plain)[0] < 12 <= ink(plain)[1] < 60 <= ink(double)[1] < 120
    assert dark(double) == 4 * dark(plain)


@pytest.mark.parametrize("size", range(1, 9))
def test_a_letter_is_enlarged_up_to_eight_times(size):
    look = bytes((0x1D, 0x21, (size - 1) << 4 | (size - 1)))
    assert rows_of(RESET + look + b"M\n") == max(30, 24 * size)
    assert dark(paper(look + b"M")) == size * size * dark(paper(b"M"))


def test_the_print_mode_sets_size_weight_font_and_line_at_once():
    both = paper(b"\x1b!\x30A-017")
    assert both.data == paper(b"\x1d!\x11A-017").data
    assert paper(b"\x1b!\x08A").data == paper(b"\x1bE\x01A").data
    assert paper(b"\x1b!\x01A").data == paper(b"\x1bM\x01A").data
    assert paper(b"\x1b!\x80A").data == paper(b"\x1b-\x01A").data
    assert paper(b"\x1b!\x38\x1b!\x00A").data == paper(b"A").data


def test_font_b_is_nine_by_seventeen():
    assert ink(paper(b"\x1bM\x01" + b"M" * 64))[1] >= 63 * 9
    assert rows_of(RESET + b"\x1bM\x01" + b"M" * 64 + b"\n") == 30
    assert rows_of(RESET + b"\x1bM\x01" + b"M" * 65 + b"\n") == 60
    assert paper(b"\x1bM\x01Mg").height <= 17


@pytest.mark.parametrize(("dots", "columns"), [(576, 48), (512, 42), (420, 35), (384, 32)])
def test_a_line_breaks_after_the_columns_of_font_a(dots, columns):
    assert rows_of(RESET + b"M" * columns + b"\n", dots) == 30
    assert rows_of(RESET + b"M" * (columns + 1) + b"\n", dots) == 60


@pytest.mark.parametrize("command", [b"\x1bE\x01", b"\x1bG\x01"])
def test_bold_letters_are_darker_and_stay_in_their_cells(command):
    bold, plain = paper(command + b"A-017"), paper(b"A-017")
    assert dark(bold) > 1.2 * dark(plain)
    assert ink(bold)[1] < 60


@pytest.mark.parametrize(("align", "middle"), [(0, 30), (1, 288), (2, 546), (0x31, 288)])
def test_lines_stand_left_in_the_middle_or_right(align, middle):
    left, right = ink(paper(bytes((0x1B, 0x61, align)) + b"A-017"))
    assert abs((left + right) / 2 - middle) < 6


def test_a_place_is_taken_only_at_the_start_of_a_line():
    assert paper(b"A\x1ba\x02").data == paper(b"A").data


def test_letters_of_two_sizes_have_their_cells_on_one_bottom_line():
    plain, mixed = paper(b"I"), paper(b"I\x1d!\x22 ")
    top = next(y for y in range(plain.height) if any(plain.row(y)))
    assert next(y for y in range(mixed.height) if any(mixed.row(y))) == 72 - 24 + top


def test_line_spacing_is_counted_in_motion_units():
    """Epson: half a dot after ESC @; GS P makes it a dot, whatever the head."""
    assert rows_of(RESET + b"\n") == 30
    assert rows_of(RESET + b"\x1b3\x64\n") == 50
    assert rows_of(RESET + b"\x1b3\x64\x1b2\n") == 30
    for dots, dpi in ((576, 203), (512, 180)):
        unit = bytes((0x1D, 0x50, dpi, dpi))
        assert rows_of(RESET + unit + b"\x1b3\x64\n", dots) == 100
        assert rows_of(RESET + unit + b"\x1bJ\x64", dots) == 100


def test_a_line_advances_at_least_by_its_letters():
    assert rows_of(RESET + b"\x1b3\x00\x1d!\x03M\n") == 96
    assert rows_of(RESET + b"M\x1bJ\x02") == 24


def test_feeding_lines_prints_the_waiting_one_and_counts_it():
    assert rows_of(RESET + b"M\x1bd\x03") == 90
    assert rows_of(RESET + b"\x1bd\x03") == 90


def test_letters_of_the_code_page_are_told_apart():
    assert paper(b"\x82").data == paper(b"\x1bt\x10\xe9").data
    assert paper(b"\x82").data != paper(b"e").data


def test_a_code_page_nobody_knows_is_told():
    _, interpreter, _ = interpreted(RESET + b"\x1bt\x55A\n", 576)
    assert interpreter.unknown == [b"\x1bt"]


def test_upside_down_text_is_turned_round():
    plain, turned = paper(b"A-017"), paper(b"\x1b{\x01A-017")
    assert dark(plain) == dark(turned)
    assert ink(turned) == (575 - ink(plain)[1], 575 - ink(plain)[0])


def test_reversed_letters_are_white_on_black():
    assert dark(paper(b"\x1dB\x01 ")) == 12 * 24
    assert dark(paper(b"\x1dB\x01M")) == 12 * 24 - dark(paper(b"M"))


def test_margins_tabs_and_spaces_move_letters_by_dots():
    at = ink(paper(b"I"))[0]
    assert ink(paper(b"\x1dL\x64\x00I"))[0] == 100 + at
    assert ink(paper(b"\tI"))[0] == 96 + at
    assert ink(paper(b"\x1bD\x05\x0a\x00\t\tI"))[0] == 120 + at
    assert ink(paper(b"\x1b$\x2c\x01I"))[0] == 300 + at
    assert ink(paper(b" \x1b\\\x05\x00I"))[0] == 17 + at
    assert ink(paper(b"\x1b \x07 I"))[0] == 19 + at
    assert ink(paper(b"\x1dW\x64\x00\x1ba\x01I"))[0] == 44 + at


def test_the_reset_takes_everything_back():
    looks = b"\x1b!\xb9\x1ba\x02\x1b3\x10\x1dL\x20\x00\x1dB\x01\x1b{\x01\x1bt\x13\x1b \x05"
    assert paper(looks + RESET + b"A\x82").data == paper(b"A\x82").data


@given(st.lists(st.sampled_from([*range(32, 256), 10, 9]), max_size=200).map(bytes))
def test_any_text_is_set_within_the_paper(text):
    picture, interpreter, _ = interpreted(RESET + text + b"\n" + CUT, 384)
    assert interpreter.unknown == []
    assert interpreter.waiting == 0
    assert picture is None or picture.width == 384
