"""What the virtual printer's tests share: an interpreter on a table, a raw line to a printer."""

from __future__ import annotations

import socket

from kiosk.printing.slip.raster import Raster
from kiosk.printing.virtual_printer.interpreter import Interpreter
from kiosk.printing.virtual_printer.paper import PaperStrip

CUT = b"\x1dVB\x00"


class Recorder:
    """A machine around the interpreter that only remembers."""

    def __init__(self, *, presenter: bool = False) -> None:
        self.replies: list[bytes] = []
        self.cuts: list[str] = []
        self._presenter = presenter

    def reply(self, data: bytes) -> None:
        self.replies.append(data)

    def prove(self, data: bytes) -> None:
        self.replies.append(data)

    def presenter(self, command: int) -> bool:
        return self._presenter

    def paper_bits(self) -> int:
        return 0

    def automatic_status(self, wanted: int) -> None:
        pass

    def cut(self, kind: str) -> None:
        self.cuts.append(kind)


def interpreted(
    data: bytes, dots: int, *, presenter: bool = False
) -> tuple[Raster | None, Interpreter, Recorder]:
    """Give the paper that `data` makes, without the white at its end."""
    paper, recorder = PaperStrip(dots), Recorder(presenter=presenter)
    interpreter = Interpreter(paper, recorder)
    interpreter.feed(data)
    while interpreter.step():
        pass
    return paper.cut(), interpreter, recorder


def rows_of(data: bytes, dots: int = 576) -> int:
    """Give how many rows of dots `data` advances the paper."""
    return interpreted(data, dots)[1].paper.printed


def ink(picture: Raster) -> tuple[int, int]:
    """Give the first and last dark column."""
    columns = 0
    for y in range(picture.height):
        columns |= int.from_bytes(picture.row(y), "big")
    bits = f"{columns:0{8 * picture.width_bytes}b}"
    return bits.index("1"), bits.rindex("1")


def dark(picture: Raster) -> int:
    """Count the black dots."""
    return int.from_bytes(picture.data, "big").bit_count()


def read(line: socket.socket, count: int) -> bytes:
    """Read exactly `count` bytes."""
    data = b""
    while len(data) < count:
        more = line.recv(count - len(data))
        assert more, f"the line ended after {data!r}"
        data += more
    return data
