"""The console's frame on screen: there at once, the console itself comes a moment later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, QRect, Signal
from PySide6.QtGui import QCloseEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from shared_ui import theme

if TYPE_CHECKING:
    from counter_console.console_window import ConsoleWindow
    from shared_ui.language import Language
    from shared_ui.station_file import ScreenHints

GEOMETRY = re.compile(r"(\d+)x(\d+)(?:([+-]\d+)([+-]\d+))?")


class Shell(QWidget):
    """Signals: closed() — the officer closed the window.

    Importing and building the console takes longer than an empty window takes to appear, so
    only a notice is drawn first (STACK, start-up). Even the name `Qt` is left alone until then:
    its enums take a fifth of that time.
    """

    closed = Signal()

    def __init__(self, hints: ScreenHints) -> None:
        super().__init__()
        self._console: ConsoleWindow | None = None
        self._maximised = False
        self._before: tuple[Any, QRect] | None = None
        self.setWindowTitle(self.tr("Antrean - Loket"))
        self.resize(1280, 720)
        self.place(hints)

    def place(self, hints: ScreenHints) -> None:
        """Stand where the settings say: at "WxH+X+Y", or as large as the screen."""
        if hints.geometry is None:
            if hints.fullscreen:
                self._maximised = True
                self.setGeometry(self.screen().availableGeometry())
            return
        found = GEOMETRY.fullmatch(hints.geometry)
        if found is not None:
            width, height, x, y = (int(part or 0) for part in found.groups())
            self.setGeometry(QRect(x, y, width, height))

    def open_console(self, language: Language) -> ConsoleWindow:
        """Build the console and show it in this window from now on."""
        from PySide6.QtCore import Qt

        from counter_console.console_window import ConsoleWindow

        if self._maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        console = self._console = ConsoleWindow(language, self)
        console.setGeometry(self.rect())
        console.strip.toggled.connect(self.show_strip)
        console.show()
        return console

    def show_strip(self, on: bool) -> None:
        """Become a strip at the top of the screen, over all other windows; or as before."""
        from PySide6.QtCore import Qt

        from counter_console.widgets.strip import HEIGHT

        if on:
            self._before = self.windowState(), self.geometry()
            self.setWindowState(Qt.WindowState.WindowNoState)
            self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, True)
            area = self.screen().availableGeometry()
            self.setGeometry(area.x(), area.y(), area.width(), HEIGHT)
        elif self._before is not None:
            self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, False)
            self.setGeometry(self._before[1])
            self.setWindowState(self._before[0])
        # Another flag hides a window.
        self.show()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the console the whole window."""
        if self._console is not None:
            self._console.setGeometry(self.rect())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the notice, as long as the console does not cover it."""
        if self._console is not None:
            return
        painter = QPainter(self)
        middle = self.rect().center()
        lines = (
            (self.tr("Menyiapkan loket"), theme.font(24, "bold"), theme.INK, -12),
            (self.tr("Membuka data antrean kantor."), theme.font(16), theme.INK_SOFT, 24),
        )
        for text, font, colour, down in lines:
            width = QFontMetricsF(font).horizontalAdvance(text)
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(QPointF(middle.x() - width / 2, middle.y() + down), text)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Antrean - Loket"))
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the officer closed the window."""
        self.closed.emit()
        super().closeEvent(event)
