"""Commands that are no text: pictures, codes, and what the printer does not know."""

from __future__ import annotations

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from tests.kiosk.printing.virtual_printer.bench import CUT, ink, interpreted, rows_of

ROW = b"\xf0" * 10
"""A row of 80 dots."""


def graphics(row: bytes, rows: int, wide: int = 1, high: int = 1) -> bytes:
    """Give GS ( L fn 112 for `rows` times the same row."""
    size = bytes((8 * len(row) % 256, 8 * len(row) // 256, rows % 256, rows // 256))
    body = bytes((48, 112, 48, wide, high, 49)) + size + row * rows
    return b"\x1d(L" + len(body).to_bytes(2, "little") + body


def code(function: int, *values: int, data: bytes = b"") -> bytes:
    """Give a function of GS ( k for QR codes."""
    body = bytes((49, function, *values)) + data
    return b"\x1d(k" + len(body).to_bytes(2, "little") + body


PRINT_GRAPHICS = b"\x1d(L\x02\x0002"


@pytest.mark.parametrize("align", [0, 1, 2])
@pytest.mark.parametrize(
    "picture", [b"\x1dv0\x00\x0a\x00\x02\x00" + ROW * 2, graphics(ROW, 2) + PRINT_GRAPHICS]
)
def test_pictures_stand_where_they_are_told(picture, align):
    paper, interpreter, _ = interpreted(bytes((0x1B, 0x61, align)) + picture + CUT, 576)
    assert interpreter.unknown == []
    assert ink(paper) == ((576 - 80) * align // 2, (576 - 80) * align // 2 + 75)
    assert paper.height == 2


def test_pictures_are_enlarged():
    twice, _, _ = interpreted(b"\x1dv0\x03\x0a\x00\x02\x00" + ROW * 2 + CUT, 576)
    stored, _, _ = interpreted(graphics(ROW, 2, 2, 2) + PRINT_GRAPHICS + CUT, 576)
    assert twice.data == stored.data
    assert (twice.height, ink(twice)) == (4, (0, 151))


def test_graphics_larger_than_any_buffer_are_taken_in_as_they_come():
    data = graphics(b"\xff" * 72, 800)
    _, interpreter, _ = interpreted(data[:50], 576)
    for start in range(50, len(data), 1000):
        interpreter.feed(data[start : start + 1000])
        while interpreter.step():
            pass
        assert interpreter.waiting < 72
    interpreter.feed(PRINT_GRAPHICS)
    while interpreter.step():
        pass
    assert interpreter.paper.printed == 800


def test_a_picture_after_begun_text_starts_below_it():
    assert rows_of(b"\x1b@A\x1dv0\x00\x0a\x00\x02\x00" + ROW * 2) == 32
    assert rows_of(b"\x1b@A" + graphics(ROW, 2) + PRINT_GRAPHICS) == 32


@pytest.mark.parametrize("level", "LMQH")
@pytest.mark.parametrize("size", [3, 4, 8])
def test_a_printers_own_qr_code_is_that_of_its_level_and_size(level, size):
    text = b"K7F2Q9XM"
    commands = (
        code(65, 50, 0)
        + code(67, size)
        + code(69, 48 + "LMQH".index(level))
        + code(80, 48, data=text)
        + code(81, 48)
    )
    paper, interpreter, _ = interpreted(b"\x1ba\x01" + commands + CUT, 576)
    wanted = segno.make_qr(text.decode(), error=level, boost_error=False)
    modules = len(wanted.matrix)
    assert interpreter.unknown == []
    assert interpreter.paper.printed == modules * size
    left = (576 - modules * size) // 2
    for y, row in enumerate(wanted.matrix):
        dots = f"{int.from_bytes(paper.row(y * size), 'big'):0576b}"
        assert [dots[left + x * size] for x in range(modules)] == ["01"[dark & 1] for dark in row]


@pytest.mark.parametrize(
    "commands",
    [
        code(81, 48),
        code(80, 48, data=b"x" * 3000) + code(81, 48),
        code(67, 16) + code(80, 48, data=b"x" * 900) + code(81, 48),
        code(65, 49, 0),
        code(67, 17),
        b"\x1d(k\x04\x000P0x",
    ],
    ids=["no data", "too much data", "too wide", "model 1", "too large", "not a QR code"],
)
def test_a_code_that_would_not_come_out_is_told(commands):
    paper, interpreter, _ = interpreted(commands + CUT, 576)
    assert paper is None
    assert interpreter.unknown == [b"\x1d(k"]


@pytest.mark.parametrize(
    "command",
    [
        b"\x1bV\x01",
        b"\x1bR\x05",
        b"\x1cp\x01\x00",
        b"\x1d(E\x03\x00abc",
        b"\x1b*\x21\x02\x00" + bytes(6),
        b"\x1dk\x04ABC\x00",
        b"\x1dk\x49\x03ABC",
        b"\x1de\x06",
        b"\x1b\x01",
    ],
)
def test_what_would_look_different_on_real_paper_is_told_and_nothing_else_is_lost(command):
    _, interpreter, _ = interpreted(command + b"\x1b!\x00", 576)
    assert interpreter.between_commands
    assert [name[:2] for name in interpreter.unknown] == [command[:2]]
    assert interpreter.paper.printed == 0


@pytest.mark.parametrize(
    "command",
    [
        b"\x1c.",
        b"\x1bp\x00\x19\x19",
        b"\x1bc5\x00",
        b"\x1b=\x01",
        b"\x1bR\x00",
        b"\x10\x14\x01\x00\x01",
    ],
)
def test_what_changes_nothing_on_paper_is_passed_over(command):
    _, interpreter, _ = interpreted(command, 576)
    assert (interpreter.unknown, interpreter.between_commands) == ([], True)


@given(st.binary(max_size=300), st.integers(1, 40))
def test_the_paper_does_not_depend_on_how_bytes_are_chopped(data, size):
    whole, one, _ = interpreted(data + CUT, 64)
    _, other, _ = interpreted(b"", 64)
    for start in range(0, len(data + CUT), size):
        other.feed((data + CUT)[start : start + size])
        while other.step():
            pass
    assert other.paper.printed == one.paper.printed
    assert other.unknown == one.unknown
    assert other.paper.cut() == whole
