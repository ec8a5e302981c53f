"""The question after a long silence: a visible countdown that one touch ends."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.pages.page import BODY_MM, TITLE_MM
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import Look, TouchButton
from shared_ui import theme
from shared_ui.theme import Metrics


class StillHere(QWidget):
    """Signals: extended() — a touch anywhere, or a key."""

    extended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._metrics = Metrics(3.6)
        self._seconds = 0
        middle = Qt.AlignmentFlag.AlignHCenter
        self._ask = TextBlock(TITLE_MM, "bold", max_lines=2, align=middle)
        self._say = TextBlock(BODY_MM, max_lines=3, align=middle)
        self._stay = TouchButton("stay", Look.PRIMARY, height_mm=32)
        self._stay.clicked.connect(self.extended)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self._ask)
        self._column.addWidget(self._say)
        self._column.addWidget(self._stay, 0, middle)
        self._column.addStretch(1)
        self.hide()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        for part in (self._ask, self._say, self._stay):
            part.set_metrics(metrics)
        side = round((self.width() - self._panel().width()) / 2 + metrics.mm(10))
        self._column.setContentsMargins(side, 0, side, 0)
        self._column.setSpacing(round(metrics.mm(7)))
        self._stay.setMinimumWidth(round(metrics.mm(110)))

    def count(self, seconds: int) -> None:
        """Show how many seconds are left."""
        self._seconds = seconds
        self.retranslate()
        if not self.isVisible():
            self.show()
            self.raise_()
            self._stay.setFocus()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._ask.set_text(self.tr("Anda masih di sini?"))
        text = self.tr("Layar kembali ke awal dalam {seconds} detik.")
        self._say.set_text(text.format(seconds=self._seconds))
        self._stay.set_caption(self.tr("Ya, lanjutkan"))

    def text(self) -> str:
        """Give what is said."""
        return f"{self._ask.text()} {self._say.text()}"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a touch anywhere as the answer."""
        event.accept()
        self.extended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take any key as the answer."""
        event.accept()
        self.extended.emit()

    def _panel(self) -> QRectF:
        m = self._metrics
        width = min(self.width() - m.mm(20), m.mm(300))
        height = m.mm(125)
        left, top = (self.width() - width) / 2, (self.height() - height) / 2
        return QRectF(left, top, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken the page and draw the panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QColor(theme.NIGHT)
        shade.setAlphaF(0.62)
        painter.fillRect(self.rect(), shade)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.PAPER)
        painter.drawRoundedRect(self._panel(), self._metrics.radius * 2, self._metrics.radius * 2)
