"""Brings the attract page up after a long while without anybody, and takes it down again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from kiosk.window import KioskWindow
    from queueing.snapshots import KioskSnapshot

SECONDS = 180
"""Without a touch; the station's settings may say another time, or 0 for never."""


class Attraction(QObject):
    """Watches one window; an outage is never hidden behind the page."""

    def __init__(self, window: KioskWindow, seconds: int = SECONDS) -> None:
        super().__init__(window)
        self._window = window
        self._news = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._come)
        self.set_seconds(seconds)

    def set_seconds(self, seconds: int) -> None:
        """Take another time, 0 for never."""
        self._seconds = seconds
        self.anew()

    def anew(self) -> None:
        """Somebody is here, or another page came: count from the beginning."""
        if self._seconds:
            self._timer.start(self._seconds * 1000)
        else:
            self._timer.stop()

    def read(self, snapshot: KioskSnapshot) -> None:
        """Give way to an outage as soon as it is announced."""
        self._news = bool(snapshot.outages)
        if self._news and self._window.page is self._window.attract:
            self._window.show_start()

    def touched(self) -> None:
        """Lead to the services, once this touch has gone where it was meant to go."""
        self.anew()
        if self._window.page is self._window.attract:
            QTimer.singleShot(0, self._window, self._window.show_start)

    def _come(self) -> None:
        window = self._window
        if window.page is window.choose and window.is_at_rest and not self._news:
            window.show_to_read(window.attract)
        self.anew()
