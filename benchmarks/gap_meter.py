"""How long a GUI thread is kept from its events, seen from inside."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 10


class GapMeter(QObject):
    """Ticks every 10 ms once it was asked for the first time, and remembers the longest gap."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._longest = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def take(self) -> float:
        """Give the longest gap since this was asked last, in ms, the present one included."""
        now = perf_counter()
        if self._timer.isActive():
            self._tick()
        else:
            # Only now, so that other measurements are not disturbed.
            self._timer.start(TICK_MS)
        longest, self._longest, self._last = self._longest, 0.0, now
        return longest * 1000

    def _tick(self) -> None:
        now = perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now
