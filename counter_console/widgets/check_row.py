"""A check box whose text is drawn as it stands and cut only in drawing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from counter_console.sizes import Sizes
from counter_console.widgets.text import draw_lines
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import plain


class CheckRow(QCheckBox):
    """A check box as wide as its place; signals as QCheckBox."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        # Not setText: QCheckBox would take "&" for a mnemonic and grow with a long name.
        self._label = plain(label)
        self.setAccessibleName(self._label)
        self._sizes = Sizes(15, 8)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """One line of text with air."""
        return QSize(200, round(self._sizes.body * 2.1))

    def hitButton(self, pos: object) -> bool:
        """The whole row can be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, check and label."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._sizes.body * 1.25
        box = QRectF(2, (self.height() - side) / 2, side, side)
        on = self.isChecked()
        painter.setBrush(theme.BRAND if on else theme.PAPER)
        painter.setPen(QPen(theme.BRAND if on else theme.INK_SOFT, 1.5))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            paint_icon(painter, box.adjusted(3, 3, -3, -3), "check", theme.PAPER)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.CALL, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        font = self._sizes.font("body")
        painter.setFont(font)
        painter.setPen(theme.INK)
        left = side + self._sizes.unit + 2
        height = self._sizes.body * 1.3
        place = QRectF(left, (self.height() - height) / 2, self.width() - left - 2, height)
        draw_lines(painter, place, self._label, 1)
