"""Native text of the virtual printer: the bundled font in font A's cells, readable enough."""

from __future__ import annotations

from functools import cache

from PIL import Image, ImageDraw, ImageFont

import resources

CELL_WIDTH, CELL_HEIGHT = 12, 24
LINE_HEIGHT = 30
_FONT_FILE = "AtkinsonHyperlegibleNext-SemiBold.ttf"


@cache
def _font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resources.FONTS / _FONT_FILE), 20)


@cache
def _cell(letter: str) -> Image.Image:
    image = Image.new("1", (CELL_WIDTH, CELL_HEIGHT), 0)
    draw = ImageDraw.Draw(image)
    width = draw.textlength(letter, font=_font())
    draw.text(((CELL_WIDTH - width) / 2, 0), letter, fill=1, font=_font())
    return image


def line_rows(letters: list[tuple[str, int, int]], dots: int, align: int) -> list[bytes]:
    """Give the rows of one line: (letter, times wide, times high), `align` 0 left to 2 right."""
    height = max((high for _, _, high in letters), default=1)
    width = sum(CELL_WIDTH * wide for _, wide, _ in letters)
    image = Image.new("1", (dots, LINE_HEIGHT + CELL_HEIGHT * (height - 1)), 0)
    x = max(0, (dots - width) * align // 2)
    for letter, wide, high in letters:
        cell = _cell(letter).resize((CELL_WIDTH * wide, CELL_HEIGHT * high))
        image.paste(cell, (x, CELL_HEIGHT * (height - high)))
        x += CELL_WIDTH * wide
    row_bytes, data = (dots + 7) // 8, image.tobytes()
    return [data[y * row_bytes : (y + 1) * row_bytes] for y in range(image.height)]
