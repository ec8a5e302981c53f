"""A paragraph painted as plain text, as high as its width demands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.pages import typeset
from shared_ui import theme
from shared_ui.theme import Metrics

CAPTION_MM = 5.0
SMALLER = (0.85, 0.7)
"""Shares of a text's size that are tried before it is cut; never below captions (LOOK)."""


class TextBlock(QWidget):
    """Draws one text, wrapped; longer than `max_lines` it is set in smaller letters, then cut."""

    def __init__(
        self,
        cap_mm: float,
        weight: str = "regular",
        colour: QColor = theme.INK,
        *,
        max_lines: int | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__()
        self._cap_mm, self._weight, self._colour = cap_mm, weight, colour
        self._max_lines, self._align = max_lines, align
        self._text = ""
        self._font = QFont()
        self._fonts: tuple[QFont, ...] = ()
        self.set_metrics(Metrics(3.6))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        caps = [self._cap_mm, *(max(CAPTION_MM, self._cap_mm * s) for s in SMALLER)]
        self._fonts = typeset.shrinking(metrics, self._weight, *dict.fromkeys(caps))
        self._font = self._fonts[0]
        self.updateGeometry()
        self.update()

    def _font_for(self, width: float) -> QFont:
        """Give the largest letters in which the lines are enough at `width` pixels."""
        if self._max_lines is None:
            return self._font
        for font in self._fonts:
            if len(typeset.wrap(self._text, font, width)) <= self._max_lines:
                return font
        return self._fonts[-1]

    def set_cap(self, cap_mm: float, metrics: Metrics) -> None:
        """Take letters of another height, in millimetres."""
        self._cap_mm = cap_mm
        self.set_metrics(metrics)

    def set_max_lines(self, max_lines: int) -> None:
        """Take another number of lines at most."""
        self._max_lines = max_lines
        self.updateGeometry()

    def set_text(self, text: str) -> None:
        """Show `text` as it stands."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_colour(self, colour: QColor) -> None:
        """Draw in `colour`."""
        self._colour = colour
        self.update()

    def text(self) -> str:
        """Give the whole text, also where it is drawn shortened."""
        return self._text

    def natural_width(self) -> int:
        """Give the width in pixels of the text on one line."""
        return round(typeset.text_width(self._text, self._font)) + 2

    def hasHeightForWidth(self) -> bool:
        """Tell layouts that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height in pixels that the text needs at `width` pixels."""
        if not self._text:
            return 0
        font = self._font_for(width)
        lines = typeset.wrap(self._text, font, width, self._max_lines)
        return round(typeset.line_height(font) * len(lines) + 1)

    def sizeHint(self) -> QSize:
        """Give the size at the present width."""
        width = max(self.width(), 40)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never widen a page: a long name is wrapped and cut."""
        return QSize(0, round(typeset.line_height(self._font)) if self._text else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines that fit, centred vertically where there is room to spare."""
        if not self._text:
            return
        font = self._font_for(self.width())
        step = typeset.line_height(font)
        room = max(1, int((self.height() + 2) // step))
        most = room if self._max_lines is None else min(room, self._max_lines)
        lines = typeset.wrap(self._text, font, self.width(), most)
        top = max(0.0, (self.height() - step * len(lines)) / 2)
        painter = QPainter(self)
        painter.setPen(self._colour)
        rect = QRectF(0, top, self.width(), step * len(lines))
        typeset.draw_lines(painter, rect, lines, font, self._align)
