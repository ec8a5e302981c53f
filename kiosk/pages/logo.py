"""The office's mark in the top-left corner; a two-second press opens the settings."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from shared_ui import theme
from shared_ui.theme import Metrics

SIZE_MM = 22.0


class Logo(QWidget):
    """Signals: held() — pressed for two seconds without leaving the corner."""

    held = Signal()

    def __init__(self, hold_ms: int) -> None:
        super().__init__()
        self.setObjectName("logo")
        self._hold_ms = hold_ms
        self._metrics = Metrics(3.6)
        self._side_mm = SIZE_MM
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=30)
        self._timer.timeout.connect(self._grow)

    def set_side(self, side_mm: float) -> None:
        """Take another size, in millimetres."""
        self._side_mm = side_mm

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Give a square a finger can hold."""
        side = round(self._metrics.mm(self._side_mm))
        return QSize(side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to count."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._since.start()
            self._timer.start()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Forget the press when the finger leaves."""
        if not self.rect().contains(event.position().toPoint()):
            self._let_go()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Forget a press that was too short."""
        self._let_go()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Stop with the window."""
        self._let_go()

    def _let_go(self) -> None:
        self._timer.stop()
        self._since.invalidate()
        self.update()

    def _grow(self) -> None:
        self.update()
        if self._since.isValid() and self._since.hasExpired(self._hold_ms):
            self._let_go()
            self.held.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a torn-off ticket, and the ring that closes while it is held."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        box = QRectF(0, 0, side, side)
        inner = box.adjusted(*(side * f for f in (0.12, 0.12, -0.12, -0.12)))
        painter.fillPath(_ticket(inner), theme.BRAND)
        self._paint_lines(painter, inner)
        if self._since.isValid():
            share = min(1.0, self._since.elapsed() / max(1, self._hold_ms))
            width = side * 0.06
            ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.setPen(QPen(QColor(theme.LINE), width))
            painter.drawEllipse(ring)
            painter.setPen(QPen(theme.CALL, width))
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * share))

    def _paint_lines(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.PAPER)
        height = box.height()
        for top, width in ((0.22, 0.44), (0.42, 0.60), (0.70, 0.32)):
            thick = height * (0.13 if top == 0.42 else 0.07)
            line = QRectF(0, box.top() + height * top, box.width() * width, thick)
            line.moveLeft(box.center().x() - line.width() / 2)
            painter.drawRoundedRect(line, thick / 2, thick / 2)


def _ticket(box: QRectF) -> QPainterPath:
    """Give the outline of a ticket with a notch on either side."""
    path = QPainterPath()
    width, notch = box.width() * 0.80, box.width() * 0.16
    body = QRectF(box.center().x() - width / 2, box.top(), width, box.height())
    path.addRoundedRect(body, box.width() * 0.12, box.width() * 0.12)
    for x in (body.left(), body.right()):
        hole = QPainterPath()
        middle = box.top() + box.height() * 0.60
        hole.addEllipse(QRectF(x - notch / 2, middle - notch / 2, notch, notch))
        path = path.subtracted(hole)
    return path
