"""The test page as a printer's own text: sizes, both fonts, greys of its character set."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from textwrap import wrap

from kiosk.printing.probing.test_page_layout import NOT_A_TICKET, QR_TEXT, SAMPLES, TITLE, PageWords
from kiosk.printing.profiles.profile_schema import PrinterProfile
from kiosk.printing.slip.layout import MM_PER_INCH

FONT_A_DOTS, FONT_B_DOTS = 12, 9
INITIALISE, SLOT_0 = b"\x1b@", b"\x1bt\x00"
FONT_A, FONT_B = b"\x1bM\x00", b"\x1bM\x01"
LEFT, MIDDLE = b"\x1ba\x00", b"\x1ba\x01"
PLAIN = b"\x1d!\x00"
REVERSED, UPRIGHT = b"\x1dB\x01", b"\x1dB\x00"
GREYS = b"\xb0\xb1\xb2\xdb"
"""A quarter, a half, three quarters and all black in CP437."""
QR_MODULE = 5
SIZES = (2, 3, 4, 6, 8)


def text_page(words: PageWords, profile: PrinterProfile) -> bytes:
    """Give the bytes of the page up to, and without, its last rule and the cut."""
    columns = profile.text.columns
    parts = [INITIALISE, SLOT_0, FONT_A, MIDDLE, REVERSED]
    parts += [_size(_times(TITLE, profile, 8)), _line(TITLE), UPRIGHT]
    parts += [_size(_times(NOT_A_TICKET, profile, 2)), _line(NOT_A_TICKET.upper()), PLAIN, LEFT]
    for line in words.lines:
        parts += [_line(part) for part in wrap(_plain(line), columns)]
    parts += [b"\n", *_font("Font A", FONT_A, FONT_A_DOTS, columns, profile)]
    parts += _font("Font B", FONT_B, FONT_B_DOTS, profile.paper.dots // FONT_B_DOTS, profile)
    for times in SIZES:
        text = f"{times}x UJI"
        if times <= _times(text, profile, times):
            parts += [_size(times), _line(text)]
    parts += [PLAIN]
    parts += [bytes((grey,)) * columns + b"\n" for grey in GREYS]
    if profile.text.qr == "gs-k":
        parts += [MIDDLE, *_qr_commands(QR_TEXT.encode("ascii")), _line(QR_TEXT), LEFT]
    return b"".join((*parts, *(_line(part) for part in wrap(words.end, columns))))


def _font(
    name: str, select: bytes, each: int, columns: int, profile: PrinterProfile
) -> Iterator[bytes]:
    """Show a font under a ruler that counts its columns, their dots and their millimetres."""
    yield _line(f"{name}: kolom, titik, milimeter")
    yield select
    yield _line(_ruler(columns))
    yield _line(_counted(columns, lambda column: str(column * each)))
    per_dot = MM_PER_INCH / profile.paper.dpi
    yield _line(_counted(columns, lambda column: _millimetres(column * each * per_dot)))
    yield _line(SAMPLES[0][:columns])
    yield FONT_A


def _millimetres(length: float) -> str:
    return f"{length:.1f}".replace(".", ",") + "mm"


def _times(text: str, profile: PrinterProfile, most: int) -> int:
    """Give how often enlarged a text still stands in one line, at most `most`."""
    return max(1, min(most, profile.text.largest, profile.text.columns // len(text)))


def _size(times: int) -> bytes:
    return bytes((0x1D, 0x21, (times - 1) << 4 | (times - 1)))


def _line(text: str) -> bytes:
    return text.encode("cp437", "replace") + b"\n"


def _plain(text: str) -> str:
    """Give the text in what CP437 has; anything else becomes a question mark."""
    shown = "".join(ch if ch.isprintable() else " " for ch in text)
    return shown.replace("–", "-").replace("·", "-").encode("cp437", "replace").decode("cp437")


def _ruler(columns: int) -> str:
    """Give "....:....1....:....2" with a digit at every tenth column."""
    return "".join(
        str(place // 10 % 10) if place % 10 == 0 else ":" if place % 5 == 0 else "."
        for place in range(1, columns + 1)
    )


def _counted(columns: int, name: Callable[[int], str]) -> str:
    """Give what every tenth column is called, each name ending there."""
    return "".join(name(column).rjust(10) for column in range(10, columns + 1, 10))


def _qr_commands(text: bytes) -> Iterator[bytes]:
    """Give GS ( k: model 2, size, error correction M, data, print."""
    length = len(text) + 3
    yield b"\x1d(k\x04\x001A2\x00"
    yield b"\x1d(k\x03\x001C" + bytes((QR_MODULE,))
    yield b"\x1d(k\x03\x001E1"
    yield b"\x1d(k" + bytes((length % 256, length // 256)) + b"1P0" + text
    yield b"\x1d(k\x03\x001Q0"
