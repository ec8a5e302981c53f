"""The office's logo in dots: sharp line art stays sharp, photographs are dithered."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from kiosk.printing.errors import SlipError
from kiosk.printing.slip.layout import Paper
from kiosk.printing.slip.raster import Raster

if TYPE_CHECKING:
    from PIL import Image

WIDEST_SHARE = 0.6
"""Of the paper: the logo stands above the office's name, it does not replace it."""
HIGHEST_MM = 18.0
SMALLEST_PIXELS = 40
"""Of the longer side without white margins; fewer give a blot of five millimetres."""
LARGEST_PIXELS = 2000
LARGEST_BYTES = 256 * 1024
NEARLY_WHITE, NEARLY_BLACK, MIDDLE = 245, 64, 128
GREYS_OF_LINE_ART = 0.15
"""Share of the inked dots that smooth edges may make grey."""
_REMEDY = "choose a PNG picture, black on white, 400 to 2000 pixels wide"


class LogoError(SlipError):
    """A picture cannot be the logo; says why and what to choose instead."""


def logo_raster(png: bytes, dots: int, dpi: int) -> Raster:
    """Give the logo as it is printed on paper of `dots` at `dpi`; raises LogoError.

    Transparency becomes white, white margins are cut off. The picture is made smaller to fit,
    never larger.
    """
    from PIL import Image

    grey = _trimmed(_on_white(png))
    width, height = grey.size
    if max(width, height) < SMALLEST_PIXELS:
        raise LogoError(
            f"the logo is only {width} × {height} pixels without its white margins", _REMEDY
        )
    most = int(dots * WIDEST_SHARE), Paper(dots, dpi).mm(HIGHEST_MM)
    scale = min(1.0, most[0] / width, most[1] / height)
    line_art = _is_line_art(grey)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if size != grey.size:
        grey = grey.resize(size, Image.Resampling.LANCZOS)
    # Error diffusion in whole numbers: the same dots everywhere.
    black = grey.point(lambda level: 255 if level >= MIDDLE else 0) if line_art else grey
    bits = black.convert("1")
    return _raster(bits)


def _raster(bits: Image.Image) -> Raster:
    width, height = bits.size
    used = ((1 << width) - 1) << (-width % 8)
    row_bytes, white = (width + 7) // 8, bits.tobytes()
    # In PIL 1 is white; the bits that fill a row up to whole bytes stay white.
    rows = (
        (~int.from_bytes(white[y * row_bytes : (y + 1) * row_bytes], "big") & used)
        for y in range(height)
    )
    return Raster(width, height, b"".join(row.to_bytes(row_bytes, "big") for row in rows))


def _on_white(png: bytes) -> Image.Image:
    """Read the picture in greys, whatever its mode."""
    from PIL import Image, UnidentifiedImageError

    if len(png) > LARGEST_BYTES:
        raise LogoError(f"the logo's file is larger than {LARGEST_BYTES // 1024} kB", _REMEDY)
    try:
        with Image.open(BytesIO(png), formats=("PNG",)) as picture:
            if max(picture.size) > LARGEST_PIXELS:
                width, height = picture.size
                raise LogoError(
                    f"the logo has {width} × {height} pixels, at most {LARGEST_PIXELS} are taken",
                    _REMEDY,
                )
            picture.load()
            return _flattened(picture)
    except UnidentifiedImageError as error:
        raise LogoError("the logo is no PNG picture", _REMEDY) from error
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise LogoError(f"the logo's file is damaged ({error})", _REMEDY) from error


def _flattened(picture: Image.Image) -> Image.Image:
    from PIL import Image

    if picture.mode.startswith("I"):
        # Sixteen bits; converting would cut everything off at 255.
        return picture.convert("I").point(lambda level: level / 256).convert("L")
    coloured = picture.convert("RGBA")
    white = Image.new("RGBA", coloured.size, (255, 255, 255, 255))
    return Image.alpha_composite(white, coloured).convert("L")


def _trimmed(grey: Image.Image) -> Image.Image:
    ink = grey.point(lambda level: 0 if level >= NEARLY_WHITE else 255)
    box = ink.getbbox()
    if box is None:
        raise LogoError("the logo is all white", _REMEDY)
    return grey.crop(box)


def _is_line_art(grey: Image.Image) -> bool:
    """Tell black on white from shades: paler colours would vanish at a threshold."""
    counts = grey.histogram()
    inked = sum(counts[:NEARLY_WHITE])
    return sum(counts[NEARLY_BLACK:NEARLY_WHITE]) <= GREYS_OF_LINE_ART * inked
