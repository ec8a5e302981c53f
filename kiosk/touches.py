"""Hears every touch and key of one window, and swallows the second tap of a double tap."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.pages.touch_button import KEYBOARD, Touchable

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class Touches(QObject):
    """Signals: touched() — a press or a key, before the page gets it.

    `leave_alone()` tells when presses belong to something over the page.
    """

    touched = Signal()

    def __init__(self, window: QWidget, debounce_ms: int, leave_alone: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._debounce_ms, self._leave_alone = window, debounce_ms, leave_alone
        self._since_change = QElapsedTimer()

    def listen(self, on: bool) -> None:
        """Begin or stop to hear; the whole application passes by here."""
        app = QApplication.instance()
        if app is None:
            return
        if on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def page_changed(self) -> None:
        """For a moment take no press: it was meant for what stood there before."""
        self._since_change.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note presses and keys; give True for one that must not be acted on."""
        kind = event.type()
        if kind not in _PRESSES and kind is not QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        self._note_keyboard(kind is QEvent.Type.KeyPress)
        if self._leave_alone():
            return False
        self.touched.emit()
        recent = self._since_change
        return recent.isValid() and recent.elapsed() < self._debounce_ms

    def _note_keyboard(self, in_use: bool) -> None:
        if bool(self._window.property(KEYBOARD)) == in_use:
            return
        self._window.setProperty(KEYBOARD, in_use)
        # The ring of the focus, and the keys that stand on tiles and buttons.
        for part in self._window.findChildren(Touchable):
            part.update()
