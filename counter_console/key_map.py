"""Lets every key of the table press its button, as if by a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counter_console.acts import Act
from counter_console.pages.desk import DeskPage
from counter_console.shortcuts import KEYS, PAGE_KEYS
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.banners import MessageLine, Tone
from counter_console.widgets.waiting_panel import TABS

PAGES = ("stock", "waiting-list", "today")
"""Those of the supervisor's pages that have no button at the desk."""


class KeyMap(QObject):
    """Signals: retry_wanted(); undo_wanted(); not_now(str) — why the button of a key cannot be
    pressed.
    """

    retry_wanted = Signal()
    undo_wanted = Signal()
    not_now = Signal(str)

    def __init__(
        self,
        window: QWidget,
        desk: DeskPage,
        over: Sequence[QWidget],
        message: MessageLine,
        toggle: Callable[[str], None],
    ) -> None:
        """`over`: pages in the place of the desk, which Esc closes by their signal closed();
        `toggle` opens one of the supervisor's or goes back.
        """
        super().__init__(window)
        self._window, self._desk, self._over, self._message = window, desk, over, message
        self._toggle = toggle
        desk.lists.search.installEventFilter(self)
        for key in dict.fromkeys(KEYS.values()):
            shortcut = QShortcut(QKeySequence(key), window)
            # A key held down is one press.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda key=key: self._key(key))
        for key in sorted({key for keys in PAGE_KEYS.values() for key in keys.values()}):
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda key=key: self._page_key(key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let no filter of the list take the key that undoes an act for its own letters."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Undo)
        return False

    def _key(self, key: str) -> None:
        special: dict[str, Callable[[], None]] = {
            "close-panel": self._escape,
            "find": self._filter,
            "retry": self._retry,
            # Also when what it stands on was closed.
            Act.UNDO: self.undo_wanted.emit,
        }
        special |= {name: partial(self._toggle, name) for name in PAGES}
        for name in (name for name, own in KEYS.items() if own == key):
            special.get(name, lambda name=name: self._press(name))()

    def _page_key(self, key: str) -> None:
        # The same keys on each page; only the buttons of the page that is shown can be seen.
        for keys in PAGE_KEYS.values():
            for name in (name for name, own in keys.items() if own == key):
                self._press(name)

    def _press(self, name: str) -> None:
        if name in TABS and self._desk.isVisible():
            self._desk.close_panel()
        found = self._window.findChildren(ActionButton, name)
        button = next((button for button in found if button.isVisible()), None)
        if button is None:
            return
        if button.isEnabled():
            button.click()
            if name in TABS:
                # Its usual act is then one key; a list of one has no second row to go to.
                self._desk.lists.choose_first()
        elif button.note:
            self.not_now.emit(f"{button.text()}: {button.note}")

    def _escape(self) -> None:
        panel = self._desk.panel
        page = next((page for page in self._over if page.isVisible()), None)
        if page is not None:
            page.closed.emit()  # type: ignore[attr-defined]
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
