"""An A4 page as a list of things at places in millimetres, and their way into a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
)

from shared_ui import theme
from shared_ui.icons import paint_icon

WIDTH, HEIGHT = 210.0, 297.0
"""A4 in millimetres."""
MARGIN = 15.0
INNER = WIDTH - 2 * MARGIN
_UNITS = 20.0
"""Units of a font per millimetre: whole pixels are fine enough there."""
_DPI = 600


@dataclass(frozen=True, slots=True)
class Letters:
    """A font of a page: height of its capitals in millimetres, weight and colour."""

    cap: float
    weight: str = "regular"
    colour: QColor = field(default_factory=lambda: theme.INK)

    @property
    def pixels(self) -> float:
        """Give the em in units."""
        return self.cap / theme.CAP_TO_EM * _UNITS

    @property
    def pitch(self) -> float:
        """Give the height of a line in millimetres."""
        return self.cap * 1.88

    def width(self, text: str) -> float:
        """Give the width of `text` in millimetres."""
        return QFontMetricsF(theme.font(self.pixels, self.weight)).horizontalAdvance(text) / _UNITS

    def wrapped(self, text: str, width: float) -> list[str]:
        """Break `text` into lines at most `width` wide; a longer word is broken anywhere."""
        lines: list[str] = []
        line = ""
        for word in text.split():
            longer = f"{line} {word}" if line else word
            if self.width(longer) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            *full, line = self._broken(word, width)
            lines.extend(full)
        return [*lines, line] if line else lines

    def _broken(self, word: str, width: float) -> list[str]:
        parts, part = [], ""
        for letter in word:
            if part and self.width(part + letter) > width:
                parts.append(part)
                part = ""
            part += letter
        return [*parts, part]


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `x` is its left end and `y` the foot of its letters."""

    x: float
    y: float
    text: str
    letters: Letters


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle, filled or only framed."""

    x: float
    y: float
    w: float
    h: float
    fill: QColor | None = None
    edge: QColor | None = None
    line: float = 0.4
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Curve:
    """A line through points, or the area it encloses."""

    points: tuple[tuple[float, float], ...]
    colour: QColor
    line: float = 0.3
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon of shared_ui.icons in a square."""

    x: float
    y: float
    side: float
    name: str
    colour: QColor


Thing = Words | Area | Curve | Sign
Page = tuple[Thing, ...]


def pdf(pages: Sequence[Page], title: str) -> bytes:
    """Give a PDF of A4 pages with the bundled font in it; `title` names the document.

    Needs a QGuiApplication. Raises FileNotFoundError when a font is missing.
    """
    theme.load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator("Antrean")
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        paint(painter, page, _DPI / theme.MM_PER_INCH)
    painter.end()
    return bytes(buffer.data().data())


def paint(painter: QPainter, page: Page, per_mm: float) -> None:
    """Paint a page with `per_mm` dots of the device to a millimetre."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(per_mm, per_mm)
    for thing in page:
        _paint(painter, thing)
    painter.restore()


def _paint(painter: QPainter, thing: Thing) -> None:
    if isinstance(thing, Words):
        painter.save()
        painter.translate(thing.x, thing.y)
        painter.scale(1 / _UNITS, 1 / _UNITS)
        painter.setFont(theme.font(thing.letters.pixels, thing.letters.weight))
        painter.setPen(thing.letters.colour)
        painter.drawText(QPointF(0, 0), thing.text)
        painter.restore()
    elif isinstance(thing, Area):
        painter.setPen(QPen(thing.edge, thing.line) if thing.edge else QPen(QColor(0, 0, 0, 0)))
        painter.setBrush(thing.fill or QColor(0, 0, 0, 0))
        box = QRectF(thing.x, thing.y, thing.w, thing.h)
        painter.drawRoundedRect(box, thing.radius, thing.radius)
    elif isinstance(thing, Curve):
        points = QPolygonF([QPointF(x, y) for x, y in thing.points])
        if thing.filled:
            painter.setPen(QPen(QColor(0, 0, 0, 0)))
            painter.setBrush(thing.colour)
            painter.drawPolygon(points)
        else:
            painter.setPen(QPen(thing.colour, thing.line))
            painter.drawPolyline(points)
    else:
        box = QRectF(thing.x, thing.y, thing.side, thing.side)
        paint_icon(painter, box, thing.name, thing.colour)
