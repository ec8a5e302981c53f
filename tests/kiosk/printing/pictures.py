"""Pictures to compare: the renderer's dots, golden files, what a virtual printer makes of bytes."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

from PIL import Image

from kiosk.printing.slip.raster import Raster
from kiosk.printing.virtual_printer.interpreter import Interpreter
from kiosk.printing.virtual_printer.paper import PaperStrip
from kiosk.printing.virtual_printer.tickets import image_of

GOLDEN = Path(__file__).parent / "slip" / "golden"


def trimmed(picture: Raster) -> Raster:
    """Take off the white rows at the end, which on paper cannot be told from the feed."""
    height = picture.height
    while height and not any(picture.row(height - 1)):
        height -= 1
    return Raster(picture.width, height, picture.data[: height * picture.width_bytes])


def from_png(path: Path | bytes) -> Raster:
    image = Image.open(BytesIO(path) if isinstance(path, bytes) else path).convert("1")
    width, height = image.size
    used = ((1 << width) - 1) << (-width % 8)
    row_bytes, white = (width + 7) // 8, image.tobytes()
    rows = (
        ~int.from_bytes(white[y * row_bytes : (y + 1) * row_bytes], "big") & used
        for y in range(height)
    )
    return Raster(width, height, b"".join(row.to_bytes(row_bytes, "big") for row in rows))


def to_png(picture: Raster, path: Path) -> None:
    image_of(picture).save(path, optimize=True)


def as_golden(picture: Raster, name: str) -> bool:
    """Compare with golden/NAME.png; ANTREAN_GOLDEN=write makes the picture the golden one."""
    path = GOLDEN / f"{name}.png"
    if os.environ.get("ANTREAN_GOLDEN") == "write":
        to_png(picture, path)
    return picture.differing_dots(from_png(path)) == 0


class Mouth:
    """The machine around an interpreter: remembers pieces of paper and what the presenter did."""

    def __init__(self, dots: int, dpi: int = 203) -> None:
        self.strip = PaperStrip(dots)
        self.interpreter = Interpreter(self.strip, self, dpi=dpi)
        self.pieces: list[tuple[Raster | None, str]] = []
        self.presented: list[int] = []

    def reply(self, data: bytes) -> None:
        raise AssertionError(f"nothing was asked, yet {data!r} is answered")

    prove = reply

    def presenter(self, command: int) -> bool:
        self.presented.append(command)
        return True

    def paper_bits(self) -> int:
        return 0

    def automatic_status(self, wanted: int) -> None:
        pass

    def cut(self, kind: str) -> None:
        self.pieces.append((self.strip.cut(), kind))


def printed(data: bytes, dots: int, dpi: int = 203) -> Mouth:
    """Give what comes out; what no cut parted is the last piece."""
    mouth = Mouth(dots, dpi)
    mouth.interpreter.feed(data)
    while mouth.interpreter.step():
        pass
    assert mouth.interpreter.unknown == []
    assert mouth.interpreter.between_commands
    rest = mouth.strip.cut()
    if rest is not None:
        mouth.pieces.append((rest, "torn"))
    return mouth
