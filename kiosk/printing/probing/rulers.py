"""Rulers on paper: one in dots, from which a person reads the printer's width, and some in mm."""

from __future__ import annotations

from kiosk.printing.slip.layout import CAP, Fill, Paper, Shape, Text, Typeset

MARKS = (384, 420, 512, 576)
"""The widths printers are built with: 58 mm, a 58 mm kit, 80 mm at 180 dpi and at 203 dpi."""
LABEL_PX = 20
CAPITALS = round(LABEL_PX * CAP)
STEP, LABELLED = 10, 50
SHORT, MIDDLE, LONG = 8, 14, 20
GAP = 6
MM_LABELLED = 10


def widths_on(dots: int) -> tuple[int, ...]:
    """Give the numbers that stand on a dot ruler of `dots`."""
    return tuple(sorted({*range(LABELLED, dots + 1, LABELLED), *_marks_on(dots)}))


def dot_ruler(typeset: Typeset, dots: int, top: int) -> tuple[list[Shape], int]:
    """Give a ruler of `dots` from the paper's left edge on, and the row below it.

    A number's last dot is the dot it names: where the paper ends before, the number is cut.
    """
    shapes: list[Shape] = [Fill(0, top, dots, 2)]
    for dot in range(STEP, dots + 1, STEP):
        length = MIDDLE if dot % LABELLED == 0 else SHORT
        shapes.append(Fill(dot - 1, top, 1, length))
    baseline = top + MIDDLE + GAP + CAPITALS
    marks = _marks_on(dots)
    shapes += [_label(typeset, dot, baseline) for dot in widths_on(dots) if dot not in marks]
    # The marks take turns in two rows: 384 and 420 are nearer than a number is wide.
    for place, mark in enumerate(marks):
        row = baseline + GAP + place % 2 * (CAPITALS + GAP)
        shapes.append(Fill(mark - 1, row, 1, CAPITALS))
        shapes.append(_label(typeset, mark, row + CAPITALS))
    return shapes, baseline + 2 * (CAPITALS + GAP) + GAP


def _marks_on(dots: int) -> tuple[int, ...]:
    return tuple(sorted({mark for mark in (*MARKS, dots) if mark <= dots}))


def mm_ruler(typeset: Typeset, sheet: Paper, top: int) -> tuple[list[Shape], int]:
    """Give a ruler in millimetres across the paper, and the row below it."""
    shapes: list[Shape] = [Fill(0, top, sheet.dots, 2)]
    millimetre, baseline = 0, top + LONG + GAP + CAPITALS
    while (x := sheet.mm(millimetre)) < sheet.dots:
        shapes.append(Fill(x, top, 1, _tick(millimetre)))
        if millimetre and millimetre % MM_LABELLED == 0:
            text = str(millimetre)
            width = typeset.width(text, LABEL_PX, "regular")
            if x + width // 2 < sheet.dots:
                shapes.append(Text(x - width // 2, baseline, text, LABEL_PX, "regular"))
        millimetre += 1
    return shapes, baseline + GAP


def mm_ruler_down(
    typeset: Typeset, sheet: Paper, right: int, top: int, millimetres: int
) -> tuple[list[Shape], int]:
    """Give a ruler along the paper whose line stands at `right`, and the row below it."""
    height = sheet.mm(millimetres)
    shapes: list[Shape] = [Fill(right - 2, top, 2, height + 1)]
    for millimetre in range(millimetres + 1):
        y, length = top + sheet.mm(millimetre), _tick(millimetre)
        shapes.append(Fill(right - length, y, length, 1))
        if millimetre % MM_LABELLED == 0 and millimetre:
            text = str(millimetre)
            left = right - LONG - GAP - typeset.width(text, LABEL_PX, "regular")
            baseline = y + CAPITALS // 2
            shapes.append(Text(left, baseline, text, LABEL_PX, "regular"))
    return shapes, top + height + LABEL_PX


def _label(typeset: Typeset, dot: int, baseline: int) -> Text:
    text = str(dot)
    # One dot of air, so that the number does not touch its own tick.
    left = dot - 3 - typeset.width(text, LABEL_PX, "semibold")
    return Text(left, baseline, text, LABEL_PX, "semibold")


def _tick(millimetre: int) -> int:
    if millimetre % 10 == 0:
        return LONG
    return MIDDLE if millimetre % 5 == 0 else SHORT
