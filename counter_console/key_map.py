"""Lets every key of the table press its button, as if by a click."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counter_console.pages.desk import DeskPage
from counter_console.pages.papers import PapersPage
from counter_console.shortcuts import KEYS
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.banners import MessageLine, Tone
from counter_console.widgets.waiting_panel import TABS


class KeyMap(QObject):
    """Signals: retry_wanted(); not_now(str) — why the button of a key cannot be pressed."""

    retry_wanted = Signal()
    not_now = Signal(str)

    def __init__(
        self, window: QWidget, desk: DeskPage, papers: PapersPage, message: MessageLine
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._papers, self._message = window, desk, papers, message
        for key in dict.fromkeys(KEYS.values()):
            shortcut = QShortcut(QKeySequence(key), window)
            # A key held down is one press.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda key=key: self._key(key))

    def _key(self, key: str) -> None:
        special = {"close-panel": self._escape, "find": self._filter, "retry": self._retry}
        for name in (name for name, own in KEYS.items() if own == key):
            special.get(name, lambda name=name: self._press(name))()

    def _press(self, name: str) -> None:
        if name in TABS and self._desk.isVisible():
            self._desk.close_panel()
        found = self._window.findChildren(ActionButton, name)
        button = next((button for button in found if button.isVisible()), None)
        if button is None:
            return
        if button.isEnabled():
            button.click()
        elif button.note:
            self.not_now.emit(f"{button.text()}: {button.note}")

    def _escape(self) -> None:
        panel = self._desk.panel
        if self._papers.isVisible():
            self._papers.closed.emit()
        elif panel is not None:
            panel.closed.emit()
        else:
            self._desk.lists.search.clear()
            self._message.hide()

    def _filter(self) -> None:
        if self._desk.isVisible():
            self._desk.close_panel()
            self._desk.lists.search.setFocus()

    def _retry(self) -> None:
        if self._message.isVisible() and self._message.tone is Tone.FAILED:
            self.retry_wanted.emit()
