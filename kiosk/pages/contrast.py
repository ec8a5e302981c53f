"""High contrast: the colours of the pages, white and yellow on black, put on and taken off.

All of a kiosk's window is painted with the colours of shared_ui.theme. They are changed in
place, because icons, bands and texts each hold the one object of their colour.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from shared_ui import theme

HIGH = {
    "INK": "#FFFFFF",
    "INK_SOFT": "#FFFFFF",
    "PAPER": "#000000",
    "GROUND": "#000000",
    "LINE": "#6A6A6A",
    "BRAND": "#FFE14D",
    "BRAND_DARK": "#FFE14D",
    "BRAND_SOFT": "#333333",
    "CALL": "#66E0FF",
    "OK": "#4DE0B0",
    "SLOW": "#FFC44D",
    "SLOW_SOFT": "#000000",
    "DOWN": "#FFB27A",
    "DOWN_SOFT": "#000000",
    "STALE": "#FFFFFF",
}
"""Every text has at least 7:1 to what it stands on, every edge 3:1."""


class Contrast:
    """Puts the colours of HIGH on and takes them off again."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._before: dict[str, QColor] = {}
        self.is_on = False

    def switch(self, on: bool) -> None:
        """Change the colours where they are not so already, and paint everything anew."""
        if on is self.is_on:
            return
        self.is_on = on
        if on:
            # What the office made of its colours is what comes back.
            self._before = {name: QColor(getattr(theme, name)) for name in HIGH}
        for name in HIGH:
            colour: QColor = getattr(theme, name)
            colour.setRgba((QColor(HIGH[name]) if on else self._before[name]).rgba())
        palette = QPalette(self._window.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.GROUND)
        palette.setColor(QPalette.ColorRole.WindowText, theme.INK)
        self._window.setPalette(palette)
        for part in (self._window, *self._window.findChildren(QWidget)):
            part.update()
