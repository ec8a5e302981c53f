"""The ticket in the printer's own letters, for lines too slow for a picture."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

from kiosk.printing.slip.layout import Paper, Typeset, Weight, balanced, wrap
from kiosk.printing.slip.qr_code import QrCode, code_for
from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.slip import NO_BREAK, Slip
from kiosk.printing.slip.slip_blocks import (
    Block,
    CopyMark,
    Foot,
    FootLine,
    Logo,
    Outage,
    Role,
    Rule,
    Words,
    blocks_of,
)

CODE_PAGE = "cp437"
MOST_LOGO_BYTES = 1000
"""A second at 9,600 baud; a larger logo is left out, as speed is why this rendering is chosen."""
Align = Literal["left", "center"]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of letters `wide` × `high` times font A; its text is fit for the printer."""

    text: str
    wide: int = 1
    high: int = 2
    align: Align = "center"
    bold: bool = False
    inverse: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """One empty line."""


@dataclass(frozen=True, slots=True)
class CodeRow:
    """The code that is read by machine, in the middle."""

    code: QrCode


@dataclass(frozen=True, slots=True)
class PictureRow:
    """Dots in the middle."""

    picture: Raster


NativeRow = Row | Gap | CodeRow | PictureRow


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper in letters: columns of font A, and how far a letter can be enlarged."""

    columns: int
    largest: int
    paper: Paper


@dataclass(frozen=True, slots=True)
class _Set:
    """How a paragraph is set: twice as wide where `wide_lines` of it suffice.

    Font A has 8.5 pt, so nothing is less than twice as high.
    """

    wide_lines: int
    bold: bool
    most: int
    gap_above: bool = False


_PARAGRAPHS: dict[Role, _Set] = {
    "office": _Set(1, True, 4),
    "heading": _Set(1, False, 2),
    "service": _Set(2, True, 3),
    "ahead": _Set(1, True, 3),
    "printed": _Set(0, False, 2),
    "wait": _Set(1, True, 3),
    "promise": _Set(0, True, 8, gap_above=True),
    "notice": _Set(0, False, 5, gap_above=True),
}


class _Cells:
    """Measures text in columns; the em is how many times a letter is widened."""

    def width(self, text: str, px: int, weight: Weight) -> int:
        """Give the columns of `text`; the mark of what was left out becomes three stops."""
        return px * len(text.replace("…", "..."))


_CELLS: Typeset = _Cells()


def native_rows(slip: Slip, sheet: Sheet) -> tuple[NativeRow, ...]:
    """Give the same blocks as the picture shows, in rows of letters."""
    rows: list[NativeRow] = []
    for block in blocks_of(slip):
        rows += _rows(block, sheet)
    return tuple(rows)


def _rows(block: Block, sheet: Sheet) -> list[NativeRow]:
    match block:
        case CopyMark():
            return [_stamp(block.text, sheet, 3), Gap()]
        case Logo():
            small = len(block.picture.data) <= MOST_LOGO_BYTES
            return [PictureRow(block.picture), Gap()] if small else []
        case Rule():
            return [_rule(sheet)]
        case Words(role="number"):
            return _number(block.text, sheet)
        case Words():
            return _paragraph(block, sheet)
        case Outage():
            return _outage(block, sheet)
        case Foot():
            return _foot(block, sheet)


def _paragraph(words: Words, sheet: Sheet) -> list[NativeRow]:
    how, text = _PARAGRAPHS[words.role], printable(words.text)
    wide = 2 if _fits(text, 2, how.wide_lines, sheet) else 1
    lines = balanced(_CELLS, text, wide, "regular", sheet.columns, how.most)
    rows: list[NativeRow] = [Row(_final(line), wide, 2, bold=how.bold) for line in lines]
    return [Gap(), *rows] if how.gap_above else rows


def _number(text: str, sheet: Sheet) -> list[NativeRow]:
    """Set the number as large as columns and printer allow, at most a third higher than wide."""
    text = _final(printable(text))
    wide = min(sheet.largest, sheet.columns // len(text))
    if wide == 0:
        lines = wrap(_CELLS, text, 1, "bold", sheet.columns, 3)
        return [Row(_final(line), 1, 2, bold=True) for line in lines]
    # So large a letter is heavy enough; bold would close its eyes.
    return [Row(text, wide, max(2, min(sheet.largest, -(-wide * 4 // 3))), bold=wide < 3)]


def _stamp(text: str, sheet: Sheet, most: int) -> Row:
    """White on black with a letter's width of black beside the words."""
    text = f" {_final(printable(text))} "
    wide = max(1, min(most, sheet.largest, sheet.columns // len(text)))
    return Row(text[: sheet.columns], wide, max(2, wide), bold=True, inverse=True)


def _rule(sheet: Sheet) -> Row:
    # The line of code page 437 would be a strange letter on a printer that ignores ESC t.
    return Row("-" * sheet.columns, 1, 1)


def _outage(outage: Outage, sheet: Sheet) -> list[NativeRow]:
    rows: list[NativeRow] = [_rule(sheet), _stamp(outage.heading, sheet, 2)]
    for sentence in outage.sentences:
        lines = wrap(_CELLS, printable(sentence), 1, "regular", sheet.columns, 6)
        rows += [Row(_final(line), align="left") for line in lines]
    return [*rows, _rule(sheet)]


def _foot(foot: Foot, sheet: Sheet) -> list[NativeRow]:
    rows: list[NativeRow] = []
    for line in _joined(foot.lines, sheet):
        lines = balanced(_CELLS, printable(line.text), 1, "regular", sheet.columns, 2)
        rows += [Row(_final(part), bold=line.strong) for part in lines]
    code = code_for(foot.code, foot.short_code, sheet.paper)
    return rows if code is None else [*rows, Gap(), CodeRow(code)]


def _joined(lines: tuple[FootLine, ...], sheet: Sheet) -> tuple[FootLine, ...]:
    """Give date and time as one line where they fit one, which saves paper."""
    if len(lines) < 2:
        return lines
    both = f"{lines[0].text}, {lines[1].text}"
    if not _fits(printable(both), 1, 1, sheet):
        return lines
    return (FootLine(both, lines[1].strong), *lines[2:])


def printable(text: str) -> str:
    """Give `text` in letters of code page 437; no-break spaces and "…" are left to wrapping.

    Marks that the page lacks become their nearest, letters lose their diacritics, what is
    still unknown becomes a question mark. Control characters do not pass.
    """
    return "".join(_letters(letter) for letter in unicodedata.normalize("NFC", text))


def _letters(letter: str) -> str:
    if letter in (NO_BREAK, "…"):
        return letter
    if letter in _NEAREST:
        return _NEAREST[letter]
    if unicodedata.combining(letter):
        return ""
    if unicodedata.category(letter) == "Pd":
        return "-"
    if letter.isspace():
        return " "
    if _on_page(letter):
        return letter
    parts = unicodedata.normalize("NFKD", letter)
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return bare if bare and all(_on_page(part) for part in bare) else "?"


def _on_page(letter: str) -> bool:
    if ord(letter) < 0x20 or ord(letter) == 0x7F:
        return False
    try:
        return letter.encode(CODE_PAGE)[0] >= 0x20
    except UnicodeEncodeError:
        return False


def _final(text: str) -> str:
    """Give the letters themselves, once no line is broken any more."""
    return text.replace(NO_BREAK, " ").replace("…", "...")


def _fits(text: str, wide: int, lines: int, sheet: Sheet) -> bool:
    """Tell whether so few lines hold a text whole, with no word broken."""
    words = text.split(" ")
    if not lines or any(_CELLS.width(word, wide, "regular") > sheet.columns for word in words):
        return False
    found = wrap(_CELLS, text, wide, "regular", sheet.columns, lines)
    return "".join(found).replace(" ", "") == "".join(words)


_NEAREST = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"'),
    "\u2212": "-",
    "\u2044": "/",
    "\u0131": "i",
    "•": "*",
    "×": "x",
    "→": "->",
    "←": "<-",
    "€": "EUR",
    "©": "(c)",
    "®": "(r)",
    "™": "(tm)",
    "Ø": "O",
    "ø": "o",
    "Đ": "D",
    "đ": "d",
    "Ł": "L",
    "ł": "l",
}
