"""Text as it stands: plain, without control characters, cut only in drawing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from counter_console.sizes import Sizes
from shared_ui import theme
from shared_ui.language import plain

SHARES = (1.0, 0.93, 0.87)
"""Of a line's letters, before its end is cut: a longer language may need them."""


class Text(QLabel):
    """A sentence or caption that wraps; `role` names its font (see Sizes.font)."""

    def __init__(
        self, role: str = "body", colour: QColor = theme.INK, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.set_colour(colour)

    def set_colour(self, colour: QColor) -> None:
        """Write in `colour`."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(palette)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the font of the role at the window's size."""
        self.setFont(sizes.font(self._role))

    def say(self, text: str) -> None:
        """Show `text`; control characters are drawn as spaces."""
        self.setText(plain(text))


class Line(QWidget):
    """Text of at most `lines` lines, elided at its end; the whole text is its accessible name."""

    def __init__(
        self,
        role: str = "body",
        colour: QColor = theme.INK,
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._colour, self._lines, self._text = role, colour, lines, ""
        # A fixed height would be that of the size hint, which is one line.
        tall = QSizePolicy.Policy.Minimum if lines > 1 else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, tall)
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Give the whole text."""
        return self._text

    def say(self, text: str) -> None:
        """Show `text`; control characters are drawn as spaces."""
        text = plain(text)
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def set_colour(self, colour: QColor) -> None:
        """Write in `colour`."""
        self._colour = colour
        self.update()

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the font of the role at the window's size."""
        self.setFont(sizes.font(self._role))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for its lines; the width is what it is given."""
        metrics = QFontMetricsF(self.font())
        wanted = metrics.horizontalAdvance(self._text) + 2
        return QSize(round(min(wanted, 400)), round(metrics.height()) + 2)

    def heightForWidth(self, width: int) -> int:
        """Give the height of the lines the text needs in `width` pixels."""
        rows = len(lines_of(self._text, self.font(), width, self._lines)) or 1
        return round(QFontMetricsF(self.font()).lineSpacing() * rows) + 2

    def minimumSizeHint(self) -> QSize:
        """May become narrow: the text is elided."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        painter.setPen(self._colour)
        painter.setFont(self.font())
        draw_lines(painter, QRectF(self.rect()), self._text, self._lines, centred=True)


def lines_of(text: str, font: QFont, width: float, at_most: int) -> list[str]:
    """Break `text` into lines of `width` pixels, the last of `at_most` elided."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while len(found) < at_most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        start, length = line.textStart(), line.textLength()
        last = len(found) == at_most - 1
        found.append(text[start:] if last else text[start : start + length].rstrip())
    layout.endLayout()
    if found:
        elided = QFontMetricsF(font).elidedText(found[-1], Qt.TextElideMode.ElideRight, width + 1)
        found[-1] = elided
    return found


def _whole_or_smallest(
    text: str, font: QFont, width: float, at_most: int
) -> tuple[QFont, list[str]]:
    """Give the largest letters in which all of `text` stands, else the smallest and a cut text."""
    for share in SHARES:
        smaller = QFont(font)
        smaller.setPixelSize(round(font.pixelSize() * share))
        rows = lines_of(text, smaller, width, at_most)
        if not rows or "".join(rows[-1:]) in text:
            break
    return smaller, rows


def draw_lines(
    painter: QPainter, box: QRectF, text: str, lines: int, *, centred: bool = False
) -> None:
    """Draw `text` in at most `lines` lines from the top of `box`, or in its middle."""
    font, rows = _whole_or_smallest(text, painter.font(), box.width(), lines)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    top = box.top()
    if centred:
        top += (box.height() - metrics.lineSpacing() * len(rows)) / 2
    for place, row in enumerate(rows):
        base = top + metrics.lineSpacing() * place + metrics.ascent()
        painter.drawText(QPointF(box.left(), base), row)
