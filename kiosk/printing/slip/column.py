"""A column of paper that is filled from top to bottom."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.printing.slip.layout import (
    CAP,
    Display,
    Fill,
    Paper,
    Shape,
    Text,
    Weight,
    balanced,
    wrap,
)
from kiosk.printing.slip.slip import visible

BODY_PT = 12.5
"""Just above the floor of legibility, 12 pt (PRINTING, the ticket)."""
LEADING = 1.19


@dataclass
class Column:
    """Places shapes one below the other; `y` is the next free row of dots."""

    paper: Paper
    typeset: Display
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
