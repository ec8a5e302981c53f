"""Notices that nobody touches the kiosk any more: asks first, counts down, then lets go."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal


class IdleWatch(QObject):
    """Signals: counting(seconds left) — every second of the countdown; gone(); back()."""

    counting = Signal(int)
    gone = Signal()
    back = Signal()

    def __init__(self, parent: QObject, idle_seconds: int, countdown_seconds: int) -> None:
        super().__init__(parent)
        self._idle, self._countdown = idle_seconds, countdown_seconds
        self._silent = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)

    def set_times(self, idle_seconds: int, countdown_seconds: int) -> None:
        """Take other times, in seconds."""
        self._idle, self._countdown = idle_seconds, countdown_seconds
        self.touch()

    def watch(self, on: bool) -> None:
        """Begin or stop to watch."""
        self.touch()
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def touch(self) -> None:
        """Somebody is here: begin anew."""
        was_asking = self._silent >= self._idle
        self._silent = 0
        if self._timer.isActive():
            self._timer.start()
        if was_asking:
            self.back.emit()

    @property
    def is_asking(self) -> bool:
        """Whether the countdown is running."""
        return self._silent >= self._idle

    def _tick(self) -> None:
        self._silent += 1
        left = self._idle + self._countdown - self._silent
        if left <= 0:
            self._timer.stop()
            self._silent = 0
            self.back.emit()
            self.gone.emit()
        elif self._silent >= self._idle:
            self.counting.emit(left)
