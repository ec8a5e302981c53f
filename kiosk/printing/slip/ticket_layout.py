"""The ticket's design in dots: a calm column, from the office's name down to the notice."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.printing.slip.column import BODY_PT, LEADING, Column
from kiosk.printing.slip.layout import (
    CAP,
    DESCENT,
    Display,
    Fill,
    Frame,
    Layout,
    Modules,
    Paper,
    Picture,
    Style,
    Text,
    WarningMark,
    Weight,
    fitting_px,
    wrap,
)
from kiosk.printing.slip.qr_code import QUIET_MODULES, QrCode, code_for
from kiosk.printing.slip.slip import Slip
from kiosk.printing.slip.slip_blocks import (
    Block,
    CopyMark,
    Foot,
    Logo,
    Outage,
    Role,
    Rule,
    Words,
    blocks_of,
)

NUMBER_MM = 20.0
"""Height of the number's capitals, where the paper is wide enough."""
NUMBER_EDGE_MM = 0.8
"""White kept beside the number, which may come nearer to the edge than the text around it."""
NARROWEST_PERCENT = 88
"""How far the number's letters may be narrowed for the sake of height; below it looks squeezed."""
TRACKING = -0.03
"""Em by which the number's letters stand closer, as large type may."""


@dataclass(frozen=True, slots=True)
class _Set:
    """How a paragraph is set: points on wide and narrow paper, weight, lines, millimetres above."""

    wide: float
    narrow: float
    weight: Weight
    most: int
    above: float


_PARAGRAPHS: dict[Role, _Set] = {
    "office": _Set(13, 13, "semibold", 5, 0.2),
    "heading": _Set(13.5, 13.5, "regular", 2, 1.4),
    "ahead": _Set(14, 14, "semibold", 3, 0.9),
    "printed": _Set(BODY_PT, BODY_PT, "regular", 1, 0.0),
    "wait": _Set(14, 14, "semibold", 3, 0.8),
    "promise": _Set(BODY_PT, BODY_PT, "semibold", 9, 1.6),
    "notice": _Set(BODY_PT, BODY_PT, "regular", 4, 1.6),
}


def lay_out(slip: Slip, paper: Paper, typeset: Display) -> Layout:
    """Place every block of a slip on `paper`."""
    column = Column(paper, typeset)
    for block in blocks_of(slip):
        _place(column, block)
    column.gap(0.2)
    return Layout(paper.dots, column.y, tuple(column.shapes))


def _place(column: Column, block: Block) -> None:
    match block:
        case CopyMark():
            _copy_band(column, block.text)
        case Logo():
            _logo(column, block)
        case Rule():
            column.gap(1.2)
            column.rule()
        case Words(role="number"):
            _number(column, block.text)
        case Words(role="service"):
            _service(column, block.text)
        case Words():
            how = _PARAGRAPHS[block.role]
            column.gap(how.above)
            points = how.wide if column.wide else how.narrow
            column.centred(block.text, points, how.weight, how.most)
        case Outage():
            _outage_box(column, block)
        case Foot():
            _foot(column, block)


def _copy_band(column: Column, text: str) -> None:
    """Paint the copy mark white on black across the whole paper."""
    paper = column.paper
    height = paper.mm(8.5)
    px = fitting_px(column.typeset, text, "bold", column.room, paper.pt(20))
    width = column.typeset.width(text, px, "bold")
    baseline = column.y + round((height + px * CAP) / 2)
    column.shapes.append(Fill(0, column.y, paper.dots, height))
    column.shapes.append(Text((paper.dots - width) // 2, baseline, text, px, "bold", white=True))
    column.y += height
    column.gap(2.2)


def _logo(column: Column, logo: Logo) -> None:
    picture = logo.picture
    column.shapes.append(Picture((column.paper.dots - picture.width) // 2, column.y, picture))
    column.y += picture.height
    column.gap(1.6)


def _number(column: Column, text: str) -> None:
    """Set the number as large as the paper allows, 20 mm where it can be."""
    paper = column.paper
    px, style = _number_size(column, text)
    if px < paper.pt(BODY_PT):
        column.centred(text, BODY_PT, "bold", 3)
        return
    column.gap(1.9)
    left, right = column.typeset.ink(text, px, "bold", style)
    x = (paper.dots - right - left) // 2
    column.shapes.append(Text(x, column.y + round(px * CAP), text, px, "bold", style=style))
    column.y += round(px * (CAP + 0.015))
    if any(letter in ",;()[]Qgjpqy_" for letter in text):
        column.y += round(px * DESCENT)


def _number_size(column: Column, text: str) -> tuple[int, Style]:
    """Give the largest em that fits and how its letters are set: height counts, then width."""
    paper = column.paper
    room = paper.dots - 2 * paper.mm(NUMBER_EDGE_MM)
    px = round(paper.mm(NUMBER_MM) / CAP)
    while px > 1:
        tracking = round(px * TRACKING)
        ink = _ink_width(column, text, px, Style(100, tracking))
        if ink <= room:
            return px, Style(100, tracking)
        # Narrowing leaves the tracking as it is, so the last per cent are tried out.
        for percent in range(min(99, 100 * room // ink + 1), NARROWEST_PERCENT - 1, -1):
            style = Style(percent, tracking)
            if _ink_width(column, text, px, style) <= room:
                return px, style
        px = min(px - 1, px * room * 100 // (ink * NARROWEST_PERCENT) + 2)
    return px, Style()


def _ink_width(column: Column, text: str, px: int, style: Style) -> int:
    left, right = column.typeset.ink(text, px, "bold", style)
    return right - left


def _service(column: Column, name: str) -> None:
    """Set the service's name in two lines, in three smaller ones where two do not hold it."""
    large, small = (18.0, 15.0) if column.wide else (16.0, 14.0)
    column.gap(2.2)
    lines = wrap(column.typeset, name, column.paper.pt(large), "semibold", column.room, most=2)
    fits = not lines[-1].endswith("…")
    if fits:
        column.centred(name, large, "semibold", 2)
    else:
        column.centred(name, small, "semibold", 3)


def _outage_box(column: Column, outage: Outage) -> None:
    """Frame what is broken; a mark and a word, never the frame alone."""
    column.gap(2.2)
    paper, top = column.paper, column.y
    pad, line = paper.mm(2.6), max(3, paper.mm(0.4))
    x, room = column.margin + pad, column.room - 2 * pad
    column.y += pad - paper.mm(0.6)
    mark = paper.mm(4.6)
    heading_top = column.y
    indent = mark + paper.mm(1.8)
    column.left(outage.heading, 13.5, "bold", x + indent, room - indent, 2)
    first_line = round(paper.pt(13.5) * LEADING)
    column.shapes.append(WarningMark(x, heading_top + (first_line - mark) // 2, mark))
    column.y = max(column.y, heading_top + first_line)
    for sentence in outage.sentences:
        column.gap(0.8)
        column.left(sentence, BODY_PT, "regular", x, room, 9)
    column.y += pad - paper.mm(0.4)
    column.shapes.append(Frame(column.margin, top, column.room, column.y - top, line))
    column.gap(0.6)


def _foot(column: Column, foot: Foot) -> None:
    """Set the code with the lines beside it, or below them where they would be broken."""
    code = code_for(foot.code, foot.short_code, column.paper)
    column.gap(1.9)
    if code is not None and _foot_beside(column, foot, code):
        return
    for line in foot.lines:
        column.centred(line.text, BODY_PT, _weight(line.strong), 3)
    if code is not None:
        column.gap(1.8)
        x = (column.paper.dots - code.size) // 2
        column.shapes.append(Modules(x, column.y, code.module, code.rows))
        column.y += code.size
        column.gap(0.6)


def _foot_beside(column: Column, foot: Foot, code: QrCode) -> bool:
    """Set lines and code side by side, each in the middle of the higher one, if they fit.

    A line may take two, but no word is broken for it.
    """
    paper, px = column.paper, column.paper.pt(BODY_PT)
    left = column.margin + code.size + max(QUIET_MODULES * code.module, paper.mm(4.0))
    room = paper.dots - column.margin - left
    for line in foot.lines:
        weight = _weight(line.strong)
        lines = wrap(column.typeset, line.text, px, weight, room, 2)
        words = line.text.split(" ")
        if " ".join(lines) != line.text or any(
            column.typeset.width(word, px, weight) > room for word in words
        ):
            return False
    top, start = column.y, len(column.shapes)
    for line in foot.lines:
        column.left(line.text, BODY_PT, _weight(line.strong), left, room, 2)
    height = column.y - top
    shift = max(0, (code.size - height) // 2)
    for index, shape in enumerate(column.shapes[start:], start):
        if isinstance(shape, Text):
            column.shapes[index] = replace(shape, baseline=shape.baseline + shift)
    y = top + max(0, (height - code.size) // 2)
    column.shapes.append(Modules(column.margin, y, code.module, code.rows))
    column.y = top + max(height, code.size)
    return True


def _weight(strong: bool) -> Weight:
    return "semibold" if strong else "regular"
