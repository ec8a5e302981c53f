"""What stands in the upper half while everything that is touched stands in the lower."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.pages.page import NAME_MM
from kiosk.pages.text_block import TextBlock
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.theme import Metrics

ICON_MM = 30.0


class ReachNote(QWidget):
    """An icon and a sentence that lead the eye down."""

    def __init__(self) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)
        self._text = TextBlock(
            NAME_MM, "semibold", max_lines=2, align=Qt.AlignmentFlag.AlignHCenter
        )
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self._text)
        self._column.addStretch(1)
        self.retranslate()
        self.hide()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        self._text.set_metrics(metrics)
        self._column.setContentsMargins(0, round(metrics.mm(ICON_MM) + 2 * metrics.unit), 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._text.set_text(self.tr("Semua tombol ada di bagian bawah layar."))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon over the sentence."""
        side = self._metrics.mm(ICON_MM)
        if self.height() < side + self._text.height() + 2 * self._metrics.unit:
            return
        top = self._text.y() - side - self._metrics.unit
        box = QRectF((self.width() - side) / 2, top, side, side)
        paint_icon(QPainter(self), box, "reach", theme.INK_SOFT)
