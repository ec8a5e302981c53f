"""What the kiosk's window paints itself: its first frame, and the strip of the languages."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from shared_ui import theme
from shared_ui.theme import Metrics

TITLE_MM = 12.0


def paint_first_frame(window: QWidget, panel_inches: float, text: str) -> None:
    """Write `text` in the middle, with nothing that would have to be imported first."""
    metrics = Metrics.for_window(window.width(), window.height(), panel_inches)
    font = metrics.font(TITLE_MM, "bold")
    painter = QPainter(window)
    painter.setFont(font)
    # The pen is the palette's ink already; choosing one loads all of Qt's names (20 ms).
    left = (window.width() - QFontMetricsF(font).horizontalAdvance(text)) / 2
    painter.drawText(QPointF(left, window.height() / 2), text)


def paint_strip(window: QWidget, foot: QWidget) -> None:
    """Draw the strip on which the languages stand, apart from the page's own buttons."""
    painter = QPainter(window)
    top = foot.geometry().bottom()
    painter.fillRect(0, top, window.width(), window.height() - top, theme.PAPER)
    painter.fillRect(0, top, window.width(), max(1, foot.height() // 8), theme.LINE)
