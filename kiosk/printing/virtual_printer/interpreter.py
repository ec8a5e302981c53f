"""Reads ESC/POS: one command, or one row of dots, at a time, so that paper can end in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Protocol

from kiosk.printing.virtual_printer.codes import QrPrinter
from kiosk.printing.virtual_printer.commands import (
    DLE,
    ESC,
    FS,
    GS,
    HARMLESS,
    MODEL,
    NEED_A_NEW_LINE,
    NOT_DRAWN,
)
from kiosk.printing.virtual_printer.framing import GRAPHICS_HEADER, body_length, head_length
from kiosk.printing.virtual_printer.paper import PaperStrip
from kiosk.printing.virtual_printer.pictures import (
    Body,
    Picture,
    picture_of_graphics,
    picture_of_raster,
)
from kiosk.printing.virtual_printer.typesetter import Typesetter

COARSE_DPI = 180
FINE_DPI = 203
COARSE_WIDTHS = (512, 360)
"""Dots of a line on printers with 180 dpi, 80 and 58 mm wide."""


class Answers(Protocol):
    """What the machine around the interpreter answers and does."""

    def reply(self, data: bytes) -> None:
        """Send bytes to whoever is connected."""
        ...

    def prove(self, data: bytes) -> None:
        """Send the answer to GS ( H or GS r: all before it is over."""
        ...

    def presenter(self, command: int) -> bool:
        """Do GS e; False when there is no presenter."""
        ...

    def paper_bits(self) -> int:
        """Give the paper sensors for GS r 1."""
        ...

    def automatic_status(self, wanted: int) -> None:
        """Turn automatic status on or off."""
        ...

    def cut(self, kind: str) -> None:
        """Cut the paper."""
        ...


class Interpreter:
    """Turns a stream of bytes into rows on `paper`; bytes it does not know go to `unknown`."""

    def __init__(self, paper: PaperStrip, machine: Answers, *, dpi: int | None = None) -> None:
        self.paper = paper
        self.unknown: list[bytes] = []
        self._machine = machine
        self._buffer = bytearray()
        self._rows: deque[tuple[bytes, int]] = deque()
        self._graphics: deque[tuple[bytes, int]] = deque()
        self._picture: Picture | None = None
        self._body = Body(b"", 0)
        self._codes = QrPrinter()
        usual = COARSE_DPI if paper.dots in COARSE_WIDTHS else FINE_DPI
        self._text = Typesetter(paper.dots, dpi or usual, self._emit)
        #: What to do with the bytes after each command's name; False where it is not known.
        self._commands: dict[bytes, Callable[[bytes], bool]] = {
            **self._text.commands,
            b"\x1b@": self._initialise,
            b"\x1bD": self._tab_stops,
            b"\x1b*": self._bit_image,
            b"\x1bi": lambda _: self._cut(b"\x01"),
            b"\x1bm": lambda _: self._cut(b"\x01"),
            b"\x1da": self._automatic,
            b"\x1dr": self._paper_question,
            b"\x1dI": self._identity,
            b"\x1dV": self._cut,
            b"\x1dv": self._raster,
            b"\x1de": lambda values: machine.presenter(values[0]),
            b"\x1dk": self._barcode,
            b"\x1d(": lambda values: self._extended(b"\x1d(" + values),
            b"\x1d8": lambda values: self._extended(b"\x1d8" + values),
            # Obeyed when they arrived.
            b"\x10\x04": lambda _: True,
            b"\x10\x05": lambda _: True,
            b"\x10\x14": lambda _: True,
        }

    @property
    def waiting(self) -> int:
        """Bytes and rows taken in but not worked off."""
        return len(self._buffer) + len(self._rows)

    @property
    def between_commands(self) -> bool:
        """Tell whether the next byte starts a command."""
        return not self.waiting and self._picture is None and not self._body.left

    @property
    def prints_next(self) -> bool:
        """Tell whether the next step puts a row on paper."""
        return bool(self._rows)

    def feed(self, data: bytes) -> None:
        """Take bytes into the buffer; step() works them off."""
        self._buffer += data

    def clear(self) -> None:
        """Forget everything that is not on paper yet (DLE ENQ 2)."""
        self._buffer.clear()
        self._rows.clear()
        self._graphics.clear()
        self._picture, self._body = None, Body(b"", 0)
        self._text.reset()

    def step(self) -> bool:
        """Work off one command or one row; False when more bytes are needed."""
        if self._rows:
            self.paper.print_row(*self._rows.popleft())
            return True
        if self._picture is not None:
            return self._picture_row(self._picture)
        if self._body.left:
            return self._more_of_body()
        if not self._buffer:
            return False
        if self._buffer[0] in (ESC, GS, DLE, FS):
            return self._command()
        self._text.text(self._run_of_text())
        return True

    def _emit(self, row: bytes, left: int) -> None:
        self._rows.append((row, left))

    def _take(self, count: int) -> bytes:
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        return data

    def _run_of_text(self) -> bytes:
        """Take bytes up to the next command, or up to the end of a line."""
        for index, byte in enumerate(self._buffer):
            if byte in (ESC, GS, DLE, FS):
                return self._take(index)
            if byte == 0x0A:
                return self._take(index + 1)
        return self._take(len(self._buffer))

    def _command(self) -> bool:
        length = head_length(self._buffer)
        if length is None or len(self._buffer) < length:
            return False
        name = bytes(self._buffer[:2])
        if name in NEED_A_NEW_LINE and self._text.line_begun:
            self._text.end_line()
            return True
        values = self._take(length)[2:]
        do = self._commands.get(name)
        harmless = name in HARMLESS or (name in NOT_DRAWN and not any(values))
        if not (harmless if do is None else do(values)):
            self.unknown.append(name)
        return True

    def _initialise(self, values: bytes) -> bool:
        self._text.reset()
        self._graphics.clear()
        self._codes = QrPrinter()
        self._machine.automatic_status(0)
        return True

    def _automatic(self, values: bytes) -> bool:
        self._machine.automatic_status(values[0])
        return True

    def _paper_question(self, values: bytes) -> bool:
        self._machine.prove(bytes((self._machine.paper_bits() if values[0] in (1, 0x31) else 0,)))
        return True

    def _identity(self, values: bytes) -> bool:
        self._machine.reply(MODEL if values[0] >= 0x41 else b"\x02")
        return True

    def _tab_stops(self, values: bytes) -> bool:
        self._text.tabs = tuple(values[:-1])
        return True

    def _bit_image(self, values: bytes) -> bool:
        """ESC * m nL nH: an old kind of picture, passed over."""
        columns = values[1] + 256 * values[2]
        self._body = Body(b"", columns * (3 if values[0] >= 32 else 1))
        return False

    def _barcode(self, values: bytes) -> bool:
        """GS k, passed over."""
        if values[0] >= 65:
            self._body = Body(b"", values[1])
        return False

    def _cut(self, values: bytes) -> bool:
        self._machine.cut("partial" if values[0] in (1, 0x31, 66) else "full")
        return True

    def _raster(self, values: bytes) -> bool:
        """GS v 0 m xL xH yL yH: the rows follow."""
        self._picture = picture_of_raster(values, self._text.left_of)
        return True

    def _picture_row(self, picture: Picture) -> bool:
        if picture.complete:
            self._picture = None
        elif len(self._buffer) < picture.row_bytes:
            return False
        else:
            rows = picture.take(self._take(picture.row_bytes))
            (self._graphics if picture.stored else self._rows).extend(rows)
        return True

    def _extended(self, head: bytes) -> bool:
        """GS ( x: a body follows, or dots that are stored."""
        kind, length = body_length(head)
        if kind != b"L" or length < GRAPHICS_HEADER:
            self._body = Body(kind, length)
            return True
        rest = length - GRAPHICS_HEADER
        self._picture = picture_of_graphics(head[-GRAPHICS_HEADER:], rest)
        stored = 0 if self._picture is None else self._picture.bytes_to_come
        self._body = Body(b"", rest - stored)
        return self._picture is not None

    def _more_of_body(self) -> bool:
        """Take a body as it comes, for it may be longer than the buffer."""
        if not self._buffer:
            return False
        if self._body.take(self._take(self._body.left)):
            self._do_extended(self._body.kind, bytes(self._body.data))
        return True

    def _do_extended(self, kind: bytes, body: bytes) -> None:
        if kind == b"H" and body[:2] == b"00" and len(body) == 6:
            self._machine.prove(b"\x37\x22" + body[2:] + b"\x00")
        elif kind == b"L" and body[1:2] in (b"2", b"\x02"):
            self._text.end_line()
            self._rows.extend((row, self._text.left_of(8 * len(row))) for row, _ in self._graphics)
            self._graphics.clear()
        elif kind == b"k":
            rows = self._codes.obey(body)
            if rows is None or len(rows) > self.paper.dots:
                self.unknown.append(b"\x1d(k")
            elif rows:
                self._text.end_line()
                self._rows.extend((row, self._text.left_of(len(rows))) for row in rows)
        elif kind:
            self.unknown.append(b"\x1d(" + kind)
