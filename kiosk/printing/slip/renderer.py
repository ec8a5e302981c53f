"""Draws a layout to dots with QPainter; the only module here that knows Qt.

The dots must be the same on every machine. Font engines hint and round differently, so
letters are taken as outlines in the font's own design units and filled without antialiasing,
each starting on a whole dot.
"""

from __future__ import annotations

from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QPolygonF,
    QRawFont,
    QTransform,
)

import resources
from kiosk.printing.errors import FontError
from kiosk.printing.slip.layout import (
    PLAIN,
    Fill,
    Frame,
    Layout,
    Modules,
    Picture,
    Shape,
    Style,
    Text,
    WarningMark,
    Weight,
)
from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.slip import NO_BREAK

_FILES: dict[Weight, str] = {
    "regular": "AtkinsonHyperlegibleNext-Regular.ttf",
    "semibold": "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "bold": "AtkinsonHyperlegibleNext-Bold.ttf",
}
_INK, _WHITE = Qt.GlobalColor.color1, Qt.GlobalColor.color0


class _Face:
    """One weight of the font: advances and outlines in design units."""

    def __init__(self, file: str) -> None:
        path = resources.FONTS / file
        # At one dot per design unit outlines come exact, whatever font engine the system has.
        probe = QRawFont(str(path), 1000.0, QFont.HintingPreference.PreferNoHinting)
        if not probe.isValid():
            raise FontError(f"{path} is missing or damaged", "install Antrean again")
        self.units = round(probe.unitsPerEm())
        probe.setPixelSize(float(self.units))
        self._font = probe
        self._glyphs: dict[str, tuple[int, float]] = {}
        self._outlines: dict[tuple[int, int, int], QPainterPath] = {}

    def glyph(self, letter: str) -> tuple[int, float]:
        """Give the glyph of a letter and its advance in design units."""
        known = self._glyphs.get(letter)
        if known is None:
            indexes = self._font.glyphIndexesForString(letter.replace(NO_BREAK, " "))
            index = indexes[0] if indexes else 0
            advance = self._font.advancesForGlyphIndexes([index])[0].x()
            known = self._glyphs[letter] = (index, float(round(advance)))
        return known

    def outline(self, index: int, px: int, percent: int = 100) -> QPainterPath:
        """Give the glyph's outline for an em of `px` dots, `percent` of its width wide."""
        known = self._outlines.get((index, px, percent))
        if known is None:
            scale = QTransform.fromScale(px * percent / 100 / self.units, px / self.units)
            known = self._outlines[index, px, percent] = scale.map(self._font.pathForGlyph(index))
        return known

    def pens(self, text: str, px: int, style: Style = PLAIN) -> tuple[list[tuple[int, int]], int]:
        """Give (glyph, x in whole dots) of every letter, and the width."""
        scale = px * style.percent / 100 / self.units
        placed: list[tuple[int, int]] = []
        pen = 0.0
        for letter in text:
            index, advance = self.glyph(letter)
            placed.append((index, round(pen * scale) + len(placed) * style.tracking))
            pen += advance
        return placed, round(pen * scale) + len(placed) * style.tracking


class Renderer:
    """Measures and draws; make one in the thread that uses it (a QGuiApplication must exist).

    Raises FontError when the bundled font cannot be read.
    """

    def __init__(self) -> None:
        if QGuiApplication.instance() is None:
            raise RuntimeError("drawing text needs a QGuiApplication")
        self._faces = {weight: _Face(file) for weight, file in _FILES.items()}

    def width(self, text: str, px: int, weight: Weight) -> int:
        """Give the width of `text` in dots at an em of `px` dots."""
        return self._faces[weight].pens(text, px)[1]

    def ink(self, text: str, px: int, weight: Weight, style: Style) -> tuple[int, int]:
        """Give the first dot and the one after the last that `text` blackens, from its pen."""
        face = self._faces[weight]
        bounds = [
            (x + outline.left(), x + outline.right())
            for index, x in face.pens(text, px, style)[0]
            if (outline := face.outline(index, px, style.percent).boundingRect()).width()
        ]
        if not bounds:
            return 0, 0
        return floor(min(left for left, _ in bounds)), ceil(max(right for _, right in bounds))

    def draw(self, layout: Layout) -> Raster:
        """Give the dots of a layout."""
        image = QImage(layout.width, layout.height, QImage.Format.Format_Mono)
        image.setColorTable([0xFFFFFFFF, 0xFF000000])
        image.fill(0)
        painter = QPainter(image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, False)
            for shape in layout.shapes:
                self._paint(painter, shape)
        finally:
            painter.end()
        drawn = _packed(image)
        for shape in layout.shapes:
            if isinstance(shape, Picture):
                drawn = drawn.stamped(shape.dots, shape.x, shape.y)
        return drawn

    def _paint(self, painter: QPainter, shape: Shape) -> None:
        match shape:
            case Text():
                self._paint_text(painter, shape)
            case Fill():
                painter.fillRect(QRect(shape.x, shape.y, shape.width, shape.height), _INK)
            case Frame():
                _paint_frame(painter, shape)
            case WarningMark():
                _paint_warning(painter, shape)
            case Modules():
                _paint_modules(painter, shape)

    def _paint_text(self, painter: QPainter, text: Text) -> None:
        face, brush = self._faces[text.weight], QBrush(_WHITE if text.white else _INK)
        for index, x in face.pens(text.text, text.px, text.style)[0]:
            painter.setTransform(QTransform.fromTranslate(text.x + x, text.baseline))
            painter.fillPath(face.outline(index, text.px, text.style.percent), brush)
        painter.resetTransform()


def _paint_frame(painter: QPainter, frame: Frame) -> None:
    x, y, width, height, line = frame.x, frame.y, frame.width, frame.height, frame.line
    for side in (
        QRect(x, y, width, line),
        QRect(x, y + height - line, width, line),
        QRect(x, y, line, height),
        QRect(x + width - line, y, line, height),
    ):
        painter.fillRect(side, _INK)


def _paint_warning(painter: QPainter, mark: WarningMark) -> None:
    """A black triangle with a white stroke and dot."""
    size, middle = mark.size, mark.x + mark.size / 2
    triangle = QPainterPath()
    triangle.addPolygon(
        QPolygonF(
            [
                QPointF(middle, mark.y),
                QPointF(mark.x + size, mark.y + size * 0.9),
                QPointF(mark.x, mark.y + size * 0.9),
                QPointF(middle, mark.y),
            ]
        )
    )
    painter.fillPath(triangle, QBrush(_INK))
    stroke = max(2, round(size * 0.11))
    left = round(middle - stroke / 2)
    painter.fillRect(QRect(left, mark.y + round(size * 0.34), stroke, round(size * 0.26)), _WHITE)
    painter.fillRect(QRect(left, mark.y + round(size * 0.68), stroke, stroke), _WHITE)


def _paint_modules(painter: QPainter, code: Modules) -> None:
    for down, row in enumerate(code.rows):
        for right, dark in enumerate(row):
            if dark:
                x, y = code.x + right * code.module, code.y + down * code.module
                painter.fillRect(QRect(x, y, code.module, code.module), _INK)


def _packed(image: QImage) -> Raster:
    """Take the rows out of the image, whose lines are padded to four bytes."""
    stride, width = image.bytesPerLine(), (image.width() + 7) // 8
    bits = bytes(image.constBits())
    rows = (bits[y * stride : y * stride + width] for y in range(image.height()))
    return Raster(image.width(), image.height(), b"".join(rows))
