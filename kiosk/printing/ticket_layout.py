"""The ticket's design: a calm column, from the office's name down to the ticket's id."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.printing.errors import SlipError
from kiosk.printing.layout import (
    CAP,
    DESCENT,
    Fill,
    Frame,
    Layout,
    Modules,
    Paper,
    Shape,
    Text,
    Typeset,
    WarningMark,
    Weight,
    balanced,
    fitting_px,
    wrap,
)
from kiosk.printing.slip import MAX_QR_BYTES, Slip, visible

BODY_PT = 12.5
"""Just above the floor of legibility, 12 pt (PRINTING, the ticket)."""
NUMBER_MM = 20.0
"""Height of the number's capitals, where the paper is wide enough."""
LEADING = 1.24
MIN_MODULE = 4
QR_MM = 18.0
QUIET_MODULES = 4
MAX_LINES_OF_NOTICE = 4


@dataclass
class Column:
    """Places shapes one below the other; `y` is the next free row of dots."""

    paper: Paper
    typeset: Typeset
    y: int = 0
    shapes: list[Shape] = field(default_factory=list)

    @property
    def margin(self) -> int:
        """Dots kept free left and right."""
        return self.paper.mm(3.0 if self.wide else 2.0)

    @property
    def wide(self) -> bool:
        """Tell 80 mm paper from 58 mm."""
        return self.paper.dots >= self.paper.mm(60)

    @property
    def room(self) -> int:
        """Dots between the margins."""
        return self.paper.dots - 2 * self.margin

    @property
    def hairline(self) -> int:
        """The one line weight, in dots."""
        return max(2, self.paper.mm(0.25))

    def gap(self, millimetres: float) -> None:
        """Leave white."""
        self.y += self.paper.mm(millimetres)

    def rule(self) -> None:
        """Draw a thin line between the margins."""
        self.shapes.append(Fill(self.margin, self.y, self.room, self.hairline))
        self.y += self.hairline

    def centred(self, text: str, points: float, weight: Weight, most: int) -> None:
        """Set evened-out lines in the middle."""
        px = self.paper.pt(points)
        for line in balanced(self.typeset, visible(text), px, weight, self.room, most):
            x = (self.paper.dots - self.typeset.width(line, px, weight)) // 2
            self._set(line, x, px, weight)

    def left(self, text: str, points: float, weight: Weight, x: int, room: int, most: int) -> None:
        """Set wrapped lines from `x` on."""
        px = self.paper.pt(points)
        for line in wrap(self.typeset, visible(text), px, weight, room, most):
            self._set(line, x, px, weight)

    def _set(self, line: str, x: int, px: int, weight: Weight) -> None:
        # A line takes its leading; capitals stand in the middle of it.
        height = round(px * LEADING)
        baseline = self.y + round((height + px * CAP) / 2) - round(px * 0.02)
        self.shapes.append(Text(x, baseline, line, px, weight))
        self.y += height


def lay_out(slip: Slip, paper: Paper, typeset: Typeset) -> Layout:
    """Place everything on `paper`; raises SlipError when the QR text is too long."""
    column = Column(paper, typeset)
    column.gap(1.5)
    if slip.copy:
        _copy_band(column, slip)
    column.centred(slip.office_name, 13, "semibold", 3)
    column.gap(2.5)
    column.rule()
    column.gap(3.5)
    column.centred(slip.words.heading, 13.5, "regular", 2)
    column.gap(3.0)
    _number(column, slip.number_label)
    column.gap(4.0)
    _service(column, slip.service_name)
    column.gap(2.5)
    _waiting(column, slip)
    if slip.outage_lines:
        column.gap(3.0)
        _outage_box(column, slip)
    column.gap(3.5)
    column.rule()
    column.gap(4.0)
    _foot(column, slip)
    column.gap(3.5)
    if visible(slip.notice_line):
        column.centred(slip.notice_line, BODY_PT, "regular", MAX_LINES_OF_NOTICE)
        column.gap(1.5)
    return Layout(paper.dots, column.y, tuple(column.shapes))


def _copy_band(column: Column, slip: Slip) -> None:
    """Paint the copy mark white on black across the whole paper."""
    paper, text = column.paper, visible(slip.words.copy_mark)
    height = paper.mm(9.0)
    px = fitting_px(column.typeset, text, "bold", column.room, paper.pt(20))
    width = column.typeset.width(text, px, "bold")
    baseline = column.y + round((height + px * CAP) / 2)
    column.shapes.append(Fill(0, column.y, paper.dots, height))
    column.shapes.append(Text((paper.dots - width) // 2, baseline, text, px, "bold", white=True))
    column.y += height
    column.gap(4.0)


def _number(column: Column, label: str) -> None:
    """Set the number as large as the paper allows, 20 mm where it can be."""
    paper, typeset, text = column.paper, column.typeset, visible(label)
    # Capitals only: the number may come nearer to the edge than the text around it.
    room = paper.dots - column.margin
    px = fitting_px(typeset, text, "bold", room, round(paper.mm(NUMBER_MM) / CAP))
    if px < paper.pt(BODY_PT):
        column.centred(label, BODY_PT, "bold", 3)
        return
    x = (paper.dots - typeset.width(text, px, "bold")) // 2
    column.shapes.append(Text(x, column.y + round(px * CAP), text, px, "bold"))
    column.y += round(px * (CAP + 0.015))
    if any(letter in ",;()[]Qgjpqy_" for letter in text):
        column.y += round(px * DESCENT)


def _service(column: Column, name: str) -> None:
    """Set the service's name, smaller where it would be elided otherwise."""
    large, small = (18.0, 15.0) if column.wide else (16.0, 14.0)
    lines = wrap(
        column.typeset, visible(name), column.paper.pt(large), "semibold", column.room, most=2
    )
    fits = not lines or not lines[-1].endswith("…")
    column.centred(name, large if fits else small, "semibold", 2)


def _waiting(column: Column, slip: Slip) -> None:
    if slip.people_ahead is not None:
        column.centred(slip.words.ahead_line(slip.people_ahead), 14, "semibold", 2)
        column.centred(slip.words.when_printed, BODY_PT, "regular", 1)
    if visible(slip.wait_line):
        column.gap(1.0)
        column.centred(slip.wait_line, 14, "semibold", 2)


def _outage_box(column: Column, slip: Slip) -> None:
    """Frame what is broken; a mark and a word, never the frame alone."""
    paper, top = column.paper, column.y
    pad, line = paper.mm(2.8), max(3, paper.mm(0.4))
    x, room = column.margin + pad, column.room - 2 * pad
    column.y += pad - paper.mm(0.6)
    mark = paper.mm(4.6)
    heading_top = column.y
    indent = mark + paper.mm(1.8)
    column.left(slip.words.outage, 13.5, "bold", x + indent, room - indent, 2)
    first_line = round(paper.pt(13.5) * LEADING)
    column.shapes.append(WarningMark(x, heading_top + (first_line - mark) // 2, mark))
    for sentence in slip.outage_lines:
        column.gap(1.0)
        column.left(sentence, BODY_PT, "regular", x, room, 5)
    column.y += pad - paper.mm(0.4)
    column.shapes.append(Frame(column.margin, top, column.room, column.y - top, line))


def _foot(column: Column, slip: Slip) -> None:
    """Set the QR with date, time and id beside it, or below each other on narrow paper."""
    words = slip.words
    lines: list[tuple[str, Weight]] = [
        (words.date_line(slip.issued_at), "regular"),
        (words.time_line(slip.issued_at, slip.zone_label), "semibold"),
        (words.ticket.replace("{code}", slip.ticket_code), "regular"),
    ]
    if slip.copy:
        lines.append((words.copy_mark, "bold"))
    code = _qr(slip.qr_text, column)
    if code is not None and column.wide:
        _foot_beside(column, code, lines)
        return
    for line, weight in lines:
        column.centred(line, BODY_PT, weight, 3)
    if code is not None:
        column.gap(2.5)
        x = (column.paper.dots - code.size) // 2
        column.shapes.append(replace(code, x=x, y=column.y))
        column.y += code.size
        column.gap(1.0)


def _foot_beside(column: Column, code: Modules, lines: list[tuple[str, Weight]]) -> None:
    """Set lines and code side by side, each in the middle of the higher one."""
    paper, top, start = column.paper, column.y, len(column.shapes)
    left = column.margin + code.size + max(QUIET_MODULES * code.module, paper.mm(4.0))
    for line, weight in lines:
        column.left(line, BODY_PT, weight, left, paper.dots - column.margin - left, 3)
    height = column.y - top
    shift = max(0, (code.size - height) // 2)
    for index, shape in enumerate(column.shapes[start:], start):
        if isinstance(shape, Text):
            column.shapes[index] = replace(shape, baseline=shape.baseline + shift)
    y = top + max(0, (height - code.size) // 2)
    column.shapes.append(replace(code, x=column.margin, y=y))
    column.y = top + max(height, code.size)


def _qr(text: str, column: Column) -> Modules | None:
    """Make the code about 18 mm wide, its modules never below 4 dots."""
    if not text:
        return None
    if len(text.encode()) > MAX_QR_BYTES:
        raise SlipError(
            f"the QR text has {len(text.encode())} bytes, at most {MAX_QR_BYTES} fit",
            "shorten the follow address",
        )
    import segno

    rows = tuple(bytes(row) for row in segno.make_qr(text, error="m").matrix)
    module = max(MIN_MODULE, round(column.paper.mm(QR_MM) / len(rows)))
    if len(rows) * module > column.room:
        raise SlipError("the QR code is wider than the paper", "shorten the follow address")
    return Modules(0, 0, module, rows)
