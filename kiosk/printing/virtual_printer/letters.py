"""Letters of the virtual printer: the bundled font in the cells of fonts A and B."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from PIL import Image, ImageDraw, ImageFont

import resources

Font = Literal["A", "B"]
_FONT_FILE = "AtkinsonHyperlegibleNext-SemiBold.ttf"


class Cell(NamedTuple):
    """The size of a letter in dots, and the type size that fits into it."""

    width: int
    height: int
    type_size: int


CELLS: dict[Font, Cell] = {"A": Cell(12, 24, 20), "B": Cell(9, 17, 14)}
#: Lines and blocks that must reach the cell's edges: left, top, right, bottom in parts of it.
_BLOCKS: dict[str, tuple[tuple[float, float, float, float], ...]] = {
    "─": ((0, 0.46, 1, 0.54),),
    "═": ((0, 0.38, 1, 0.45), (0, 0.55, 1, 0.62)),
    "│": ((0.42, 0, 0.58, 1),),
    "█": ((0, 0, 1, 1),),
    "▀": ((0, 0, 1, 0.5),),
    "▄": ((0, 0.5, 1, 1),),
}


def letter_cell(letter: str, font: Font, *, bold: bool) -> Image.Image:
    """Give a letter in its cell, mode "1", 1 = black; not to be changed."""
    return _bold_cell(letter, font) if bold else _cell(letter, font)


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resources.FONTS / _FONT_FILE), size)


@cache
def _cell(letter: str, font: Font) -> Image.Image:
    cell = CELLS[font]
    image = Image.new("1", (cell.width, cell.height), 0)
    draw = ImageDraw.Draw(image)
    if letter in _BLOCKS:
        for left, top, right, bottom in _BLOCKS[letter]:
            box = (left * cell.width, top * cell.height)
            end = (right * cell.width - 1, bottom * cell.height - 1)
            draw.rectangle((*map(round, box), *map(round, end)), fill=1)
        return image
    drawn = _font(cell.type_size)
    width = draw.textlength(letter, font=drawn)
    draw.text(((cell.width - width) / 2, 0), letter, fill=1, font=drawn)
    return image


@cache
def _bold_cell(letter: str, font: Font) -> Image.Image:
    """Give the letter struck twice, the second time a dot further right."""
    plain = _cell(letter, font)
    image = plain.copy()
    image.paste(1, (1, 0), plain.crop((0, 0, plain.width - 1, plain.height)))
    return image
