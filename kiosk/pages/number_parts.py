"""The parts of the number page: the sheet and the number itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shared_ui import theme
from shared_ui.theme import Metrics


class BigNumber(QWidget):
    """Signals: painted(label) — a label was drawn for the first time."""

    painted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._label = ""
        self._metrics = Metrics(3.6)
        self._told = True
        self.setObjectName("number")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        self.update()

    def show_label(self, label: str) -> None:
        """Show "A-233"; its next paint is told, also when it is the label of before."""
        self._label, self._told = label, False
        self.setAccessibleName(label)
        self.update()

    def text(self) -> str:
        """Give the label."""
        return self._label

    def cap_mm(self) -> float:
        """Give the height of the capitals in millimetres of the panel."""
        pixels = self._font_px() * theme.CAP_TO_EM
        return pixels / self._metrics.px_per_mm

    def _font_px(self) -> float:
        font = theme.fitting_font(self._label, self.width() * 0.98, self.height() * 0.78)
        return float(font.pixelSize())

    def minimumSizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the label in the middle."""
        if not self._label:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.BRAND_DARK)
        painter.setFont(theme.font(self._font_px(), "bold"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._label)
        if not self._told:
            self._told = True
            label = self._label
            # After this paint has gone to the screen, not in the middle of it.
            QTimer.singleShot(0, self, lambda: self.painted.emit(label))


class Panel(QWidget):
    """The white sheet on which the number stands."""

    def __init__(self) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet."""
        m = self._metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = m.line / 2
        painter.setPen(QPen(theme.LINE, m.line))
        painter.setBrush(theme.PAPER)
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, m.radius, m.radius)
