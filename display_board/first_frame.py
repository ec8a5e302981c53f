"""The board's first frame: one sentence on the night ground, until there is more to show."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from shared_ui import theme


def paint_greeting(window: QWidget, greeting: str) -> None:
    """Paint the sentence in the middle of the window, inside its paint event."""
    painter = QPainter(window)
    painter.fillRect(window.rect(), theme.NIGHT)
    font = theme.fitting_font(greeting, window.width() * 0.5, window.height() * 0.06)
    size = QFontMetricsF(font).horizontalAdvance(greeting)
    painter.setFont(font)
    painter.setPen(theme.NIGHT_SOFT)
    at = QPointF((window.width() - size) / 2, window.height() / 2)
    painter.drawText(at, greeting)
    painter.end()
