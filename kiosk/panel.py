"""How large the panel is: what the settings say, else what the screen reports, where that can be.

Screens report their size by EDID, and many a converter or kiosk panel reports nothing, a ratio
or another panel's size. Such a report is not believed; staff are told, and the settings help.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QObject, QRect, QSizeF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from kiosk.pages.views import Doubt
from shared_ui.station_settings import StationSettings
from shared_ui.theme import MM_PER_INCH

log = logging.getLogger(__name__)

USUAL_INCHES = 24.0
LEAST_INCHES = 15.0
"""Below it the pages shrink: letters under 7.3 mm, and keys under 20 mm."""
LIES_MM = {(160, 90), (160, 100), (16, 9), (16, 10), (1600, 900)}
"""What EDIDs say that give a ratio in place of a size."""
INCHES, PX_PER_MM, RATIO_ERROR = (7.0, 110.0), (1.2, 14.0), 0.12


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel's diagonal in inches, and whether that is in doubt."""

    inches: float
    doubt: Doubt = Doubt.NONE


def reported_inches(size_mm: QSizeF, pixels: QRect) -> float | None:
    """Give the diagonal a screen reports, None where it cannot be true."""
    width, height = size_mm.width(), size_mm.height()
    if min(width, height) <= 0 or (round(width), round(height)) in LIES_MM:
        return None
    inches = hypot(width, height) / MM_PER_INCH
    density = hypot(pixels.width(), pixels.height()) / hypot(width, height)
    # A turned screen may report its size lying.
    ratio = pixels.width() / pixels.height()
    error = min(abs(ratio * height / width - 1), abs(ratio * width / height - 1))
    fits = INCHES[0] <= inches <= INCHES[1] and PX_PER_MM[0] <= density <= PX_PER_MM[1]
    return round(inches, 1) if fits and error <= RATIO_ERROR else None


def panel_of(settings: StationSettings, size_mm: QSizeF, pixels: QRect) -> Panel:
    """Give the panel of a kiosk on a screen of that size and pixels."""
    inches = settings.screen.panel_inches
    if inches is None and not settings.fullscreen:
        # A window on somebody's desk is no panel of a known size.
        return Panel(USUAL_INCHES)
    if inches is None:
        inches = reported_inches(size_mm, pixels)
    if inches is None:
        said = f"{size_mm.width():.0f} x {size_mm.height():.0f} mm"
        log.warning("the screen reports %s; %s in is used: set panel_inches", said, USUAL_INCHES)
        return Panel(USUAL_INCHES, Doubt.UNKNOWN)
    small = inches < LEAST_INCHES and settings.fullscreen
    return Panel(inches, Doubt.SMALL if small else Doubt.NONE)


class PanelWatch(QObject):
    """Signals: changed() — the screen under a full-screen window is another one, or turned.

    The window is put over the whole of it: a cable pulled and put back uncovers nothing.
    """

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.primaryScreenChanged.connect(self._other_screen)
        self._screen: QScreen | None = None
        self._other_screen(app.primaryScreen())

    def _other_screen(self, screen: QScreen | None) -> None:
        if self._screen is not None:
            self._screen.geometryChanged.disconnect(self._cover)
            self._screen.physicalSizeChanged.disconnect(self._cover)
        self._screen = screen
        if screen is None:
            return
        screen.geometryChanged.connect(self._cover)
        screen.physicalSizeChanged.connect(self._cover)
        self._cover()

    def _cover(self) -> None:
        if self._screen is not None and self._window.isFullScreen():
            self._window.setGeometry(self._screen.geometry())
            self._window.setWindowState(Qt.WindowState.WindowFullScreen)
            self.changed.emit()

    def report(self) -> tuple[QSizeF, QRect]:
        """Give the size in millimetres that the screen reports, and its pixels."""
        if self._screen is None:
            return QSizeF(), QRect(0, 0, 1, 1)
        return self._screen.physicalSize(), self._screen.geometry()
