"""Reads ESC/POS: one command, or one row of dots, at a time, so that paper can end in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Protocol

from kiosk.printing.virtual_printer.commands import DLE, ESC, FS, GS, MODEL, PARAMETERS
from kiosk.printing.virtual_printer.letters import CELL_WIDTH, LINE_HEIGHT, line_rows
from kiosk.printing.virtual_printer.paper import PaperStrip


class Answers(Protocol):
    """What the machine around the interpreter answers and does."""

    def reply(self, data: bytes) -> None:
        """Send bytes to whoever is connected."""
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

    def __init__(self, paper: PaperStrip, machine: Answers) -> None:
        self.paper = paper
        self.unknown: list[bytes] = []
        self._machine = machine
        self._buffer = bytearray()
        self._rows: deque[bytes] = deque()
        self._row_bytes = 0
        self._rows_to_come = 0
        self._times_high = 1
        self._times_wide = 1
        self._graphics: deque[bytes] = deque()
        self._reset()
        self._handlers: dict[bytes, Callable[[], bool]] = {
            b"\x1b@": self._initialise,
            b"\x1b!": self._print_mode,
            b"\x1ba": self._align,
            b"\x1bd": self._feed_lines,
            b"\x1bJ": self._feed_dots,
            b"\x1d!": self._size,
            b"\x1dV": self._cut,
            b"\x1dv": self._raster,
            b"\x1da": self._automatic,
            b"\x1dr": self._paper_question,
            b"\x1dI": self._identity,
            b"\x1d(": self._extended,
            b"\x10\x04": self._skip_realtime,
            b"\x10\x05": self._skip_realtime,
        }

    @property
    def waiting(self) -> int:
        """Bytes and rows taken in but not worked off."""
        return len(self._buffer) + len(self._rows) + len(self._graphics)

    @property
    def between_commands(self) -> bool:
        """Tell whether the next byte starts a command."""
        return not self.waiting and not self._rows_to_come

    def feed(self, data: bytes) -> None:
        """Take bytes into the buffer; step() works them off."""
        self._buffer += data

    def clear(self) -> None:
        """Forget everything that is not on paper yet (DLE ENQ 2)."""
        self._buffer.clear()
        self._rows.clear()
        self._graphics.clear()
        self._rows_to_come = 0
        self._reset()

    def step(self) -> bool:
        """Work off one command or one row; False when more bytes are needed."""
        if self._rows:
            self.paper.print_row(self._rows.popleft())
            return True
        if self._rows_to_come:
            return self._raster_row()
        if not self._buffer:
            return False
        first = self._buffer[0]
        if first in (ESC, GS, DLE, FS):
            return self._command()
        return self._letter(first)

    def _reset(self) -> None:
        self._line: list[tuple[str, int, int]] = []
        self._wide = self._high = 1
        self._alignment = 0

    def _take(self, count: int) -> bytes:
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        return data

    def _command(self) -> bool:
        if len(self._buffer) < 2:
            return False
        name = bytes(self._buffer[:2])
        handler = self._handlers.get(name)
        if handler is not None:
            return handler()
        if name in PARAMETERS:
            return self._parameters(PARAMETERS[name]) is not None
        self.unknown.append(self._take(2))
        return True

    def _parameters(self, count: int) -> bytes | None:
        """Take a whole command with `count` parameters; None while bytes are missing."""
        if len(self._buffer) < 2 + count:
            return None
        return self._take(2 + count)[2:]

    def _one(self) -> int | None:
        taken = self._parameters(1)
        return None if taken is None else taken[0]

    def _letter(self, byte: int) -> bool:
        self._take(1)
        if byte == 0x0A:
            self._end_line(always=True)
        elif byte >= 0x20:
            self._line.append((bytes((byte,)).decode("cp437"), self._wide, self._high))
            if sum(CELL_WIDTH * wide for _, wide, _ in self._line) > self.paper.dots:
                last = self._line.pop()
                self._end_line()
                self._line.append(last)
        return True

    def _end_line(self, *, always: bool = False) -> None:
        if self._line or always:
            self._rows.extend(line_rows(self._line, self.paper.dots, self._alignment))
            self._line = []

    def _blank(self, rows: int) -> None:
        self._rows.extend(bytes(self.paper.dots // 8) for _ in range(rows))

    def _initialise(self) -> bool:
        self._take(2)
        self._reset()
        self._machine.automatic_status(0)
        return True

    def _print_mode(self) -> bool:
        mode = self._one()
        if mode is None:
            return False
        self._wide, self._high = (2 if mode & 0x20 else 1), (2 if mode & 0x10 else 1)
        return True

    def _size(self) -> bool:
        size = self._one()
        if size is None:
            return False
        self._wide, self._high = (size >> 4 & 7) + 1, (size & 7) + 1
        return True

    def _align(self) -> bool:
        align = self._one()
        if align is None:
            return False
        self._alignment = (align & 0x0F) % 3
        return True

    def _feed_lines(self) -> bool:
        lines = self._one()
        if lines is None:
            return False
        self._end_line()
        self._blank(lines * LINE_HEIGHT)
        return True

    def _feed_dots(self) -> bool:
        dots = self._one()
        if dots is None:
            return False
        self._end_line()
        self._blank(dots)
        return True

    def _cut(self) -> bool:
        if len(self._buffer) < 3:
            return False
        mode = self._buffer[2]
        if mode >= 0x41 and len(self._buffer) < 4:
            return False
        if self._line:
            # What stands in the line is printed before the cut, row by row.
            self._end_line()
            return True
        self._take(4 if mode >= 0x41 else 3)
        self._machine.cut("partial" if mode in (1, 0x31, 66) else "full")
        return True

    def _raster(self) -> bool:
        """GS v 0 m xL xH yL yH: the rows follow."""
        if len(self._buffer) < 8:
            return False
        header = self._take(8)
        self._row_bytes = header[4] + 256 * header[5]
        self._rows_to_come = header[6] + 256 * header[7]
        self._times_wide, self._times_high = (header[3] & 1) + 1, (header[3] >> 1 & 1) + 1
        return True

    def _raster_row(self) -> bool:
        if len(self._buffer) < self._row_bytes:
            return False
        row = self._take(self._row_bytes)
        self._rows_to_come -= 1
        self._rows.extend([_widened(row, self._times_wide)] * self._times_high)
        return True

    def _automatic(self) -> bool:
        wanted = self._one()
        if wanted is None:
            return False
        self._machine.automatic_status(wanted)
        return True

    def _paper_question(self) -> bool:
        question = self._one()
        if question is None:
            return False
        paper = question in (1, 0x31)
        self._machine.reply(bytes((self._machine.paper_bits() if paper else 0,)))
        return True

    def _identity(self) -> bool:
        question = self._one()
        if question is None:
            return False
        self._machine.reply(MODEL if question >= 0x41 else b"\x02")
        return True

    def _skip_realtime(self) -> bool:
        # Answered when it arrived; in its place in the stream it does nothing.
        return self._parameters(1) is not None

    def _extended(self) -> bool:
        """GS ( x pL pH …: GS ( H asks for a proof, GS ( L is graphics, others are skipped."""
        if len(self._buffer) < 5:
            return False
        length = self._buffer[3] + 256 * self._buffer[4]
        if len(self._buffer) < 5 + length:
            return False
        command = self._take(5 + length)
        kind, body = command[2:3], command[5:]
        if kind == b"H" and body[:2] == b"00" and len(body) == 6:
            self._machine.reply(b"\x37\x22" + body[2:] + b"\x00")
        elif kind == b"L":
            self._graphics_command(body)
        return True

    def _graphics_command(self, body: bytes) -> None:
        if body[1:2] == b"p" and len(body) >= 10:
            width, height = body[6] + 256 * body[7], body[8] + 256 * body[9]
            row_bytes, wide, high = (width + 7) // 8, body[3], body[4]
            for y in range(height):
                row = body[10 + y * row_bytes : 10 + (y + 1) * row_bytes]
                self._graphics.extend([_widened(row, wide)] * high)
        elif body[1:2] in (b"2", b"\x02"):
            self._rows.extend(self._graphics)
            self._graphics.clear()


def _widened(row: bytes, times: int) -> bytes:
    if times == 1:
        return row
    bits = "".join(bit * times for bit in f"{int.from_bytes(row, 'big'):0{8 * len(row)}b}")
    return int(bits, 2).to_bytes(len(row) * times, "big")
