"""A paragraph painted as plain text, as high as its width demands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.pages import typeset
from shared_ui import theme
from shared_ui.theme import Metrics


class TextBlock(QWidget):
    """Draws one text, wrapped; beyond `max_lines` it is cut with an ellipsis."""

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
        self.set_metrics(Metrics(3.6))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._font = metrics.font(self._cap_mm, self._weight)
        self.updateGeometry()
        self.update()

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
        lines = typeset.wrap(self._text, self._font, width, self._max_lines)
        return round(typeset.line_height(self._font) * len(lines) + 1)

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
        room = max(1, int((self.height() + 2) // typeset.line_height(self._font)))
        most = room if self._max_lines is None else min(room, self._max_lines)
        lines = typeset.wrap(self._text, self._font, self.width(), most)
        height = typeset.line_height(self._font) * len(lines)
        top = max(0.0, (self.height() - height) / 2)
        painter = QPainter(self)
        painter.setPen(self._colour)
        rect = QRectF(0, top, self.width(), height)
        typeset.draw_lines(painter, rect, lines, self._font, self._align)
