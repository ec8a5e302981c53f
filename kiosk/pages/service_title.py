"""The chosen service at the top of a page: its prefix badge and its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.pages import typeset
from kiosk.pages.page import BODY_MM, NAME_MM
from shared_ui import theme
from shared_ui.theme import Metrics

HEIGHT_MM, LOW_HEIGHT_MM = 27.0, 16.0
BADGE_MM, LOW_BADGE_MM = 20.0, 14.0


class ServiceTitle(QWidget):
    """Draws a badge and a name on at most two lines."""

    def __init__(self) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)
        self._prefix, self._name = "", ""
        self._low = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        self.setFixedHeight(round(metrics.mm(self._height_mm)))

    def set_low(self, low: bool) -> None:
        """Take less height, on a page that has little."""
        self._low = low
        self.set_metrics(self._metrics)

    @property
    def _height_mm(self) -> float:
        return LOW_HEIGHT_MM if self._low else HEIGHT_MM

    def show_service(self, prefix: str, name: str) -> None:
        """Show a prefix and a name, as they stand."""
        self._prefix, self._name = prefix, name
        self.setAccessibleName(f"{prefix} {name}")
        self.update()

    def text(self) -> str:
        """Give prefix and whole name."""
        return self.accessibleName()

    def minimumSizeHint(self) -> QSize:
        """Never widen a page."""
        return QSize(0, round(self._metrics.mm(self._height_mm)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw badge and name."""
        m = self._metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = m.mm(LOW_BADGE_MM if self._low else BADGE_MM)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.BRAND)
        painter.drawRoundedRect(box, m.radius, m.radius)
        painter.setPen(theme.PAPER)
        painter.setFont(theme.fitting_font(self._prefix, side * 0.7, side * 0.52))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._prefix)
        left = side + 2 * m.unit
        sizes = typeset.shrinking(m, "bold", NAME_MM, 8.6, BODY_MM)
        room = self.width() - left
        font, lines = typeset.fitted(self._name, room, self.height(), sizes, 2)
        height = typeset.line_height(font) * len(lines)
        painter.setPen(theme.INK)
        rect = QRectF(left, (self.height() - height) / 2, room, height)
        typeset.draw_lines(painter, rect, lines, font)
