"""Pictures to compare: the renderer's dots, golden files, pieces of paper."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from kiosk.printing.raster import Raster
from kiosk.printing.virtual_printer.tickets import image_of

GOLDEN = Path(__file__).parent / "golden"


def trimmed(picture: Raster) -> Raster:
    """Take off the white rows at the end, which on paper cannot be told from the feed."""
    height = picture.height
    while height and not any(picture.row(height - 1)):
        height -= 1
    return Raster(picture.width, height, picture.data[: height * picture.width_bytes])


def from_png(path: Path) -> Raster:
    image = Image.open(path).convert("1")
    return Raster(*image.size, bytes(byte ^ 0xFF for byte in image.tobytes()))


def to_png(picture: Raster, path: Path) -> None:
    image_of(picture).save(path)
