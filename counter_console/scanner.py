"""Keeps a QR scanner from pressing keys of the console: what it types is a ticket, not acts.

A scanner is a keyboard: wherever the focus is, it types "K7F2Q9XM4T" and Enter within a few
hundredths of a second. Single letters and digits press buttons of an open panel, so each of them
is held back for a moment: alone it is a press, in a row it is a scan. The window has no shortcut
that is one character. In a field that is being written the characters go in as they come; when
Enter follows a ticket's code that no hand can type so fast, the field gets back what stood in it
and the code is looked up.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTimeEdit, QWidget

HOLD_MS = 80
"""Scanners leave 1 to 30 ms between two characters, hands hardly ever less than this."""
SHORTEST = 3
"""Characters of the shortest label that can be looked up: "A-1" or "A17"."""
SCANNED = re.compile(r"[0-9A-HJKMNP-TV-Z]{10}|https?://\S+", re.IGNORECASE)
"""A ticket's code (Crockford's base 32) or the address printed in its QR."""
Field = QLineEdit | QPlainTextEdit | QTimeEdit
HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Scanner(QObject):
    """Signals: scanned(str) — a code, an address or a number came from a scanner."""

    scanned = Signal(str)

    def __init__(self, window: QWidget, press: Callable[[str], bool]) -> None:
        """`press` takes a character that was pressed alone and tells whether it meant anything."""
        super().__init__(window)
        self._window, self._press = window, press
        self._row, self._typed = "", ""
        self._last = 0.0
        self._waited = False
        self._kept: QKeyEvent | None = None
        self._before = ""
        self._replaying = False
        self._timer = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._timer.timeout.connect(self._over)
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    @property
    def waits(self) -> bool:
        """Tell whether a character is held back."""
        return self._timer.isActive()

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        # Only the widget with the focus is watched, not every event of the program.
        self._typed = ""
        for widget in (old, new):
            if widget is not None and widget is not self._window:
                widget.removeEventFilter(self)
        if new is not None and self._window.isAncestorOf(new):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take characters before they become shortcuts or reach a list."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if self._replaying or not isinstance(event, QKeyEvent) or watched is not self._target():
            return False
        if isinstance(watched, Field):
            return event.type() is QEvent.Type.KeyPress and self._written(watched, event)
        if not self._takes(event):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            # Accepted, so that it comes again as a key press instead of a shortcut.
            event.accept()
        elif event.key() in ENTER:
            self._end()
        elif not event.isAutoRepeat():
            self._hold(event)
        return True

    def _target(self) -> QWidget:
        focus = QApplication.focusWidget()
        inside = focus is not None and self._window.isAncestorOf(focus)
        return focus if focus is not None and inside else self._window

    def _takes(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~HELD:
            return False
        return (event.key() in ENTER and len(self._row) > 1) or _is_character(event)

    def _hold(self, event: QKeyEvent) -> None:
        self._row += event.text()
        self._kept, self._last, self._waited = event.clone(), monotonic(), False
        self._timer.start()

    def _over(self) -> None:
        if not self._waited and monotonic() - self._last > 2 * HOLD_MS / 1000:
            # The program was busy: what was typed meanwhile has not been seen yet.
            self._waited = True
            self._timer.start()
            return
        self._end()

    def _end(self) -> None:
        self._timer.stop()
        row, self._row, kept, self._kept = self._row, "", self._kept, None
        if len(row) == 1 and kept is not None:
            if not self._press(row):
                self._give_back(kept)
        elif len(row) >= SHORTEST:
            self.scanned.emit(row)

    def _give_back(self, event: QKeyEvent) -> None:
        self._replaying = True
        try:
            QApplication.sendEvent(self._target(), event)
        finally:
            self._replaying = False

    # -- while a field is written ---------------------------------------------------------

    def _written(self, field: Field, event: QKeyEvent) -> bool:
        now = monotonic()
        fast, self._last = now - self._last < HOLD_MS / 1000, now
        if event.key() in ENTER:
            row, self._typed = self._typed, ""
            if not fast or not SCANNED.fullmatch(row) or field.objectName() in OWN_SCANS:
                return False
            _put_back(field, self._before)
            self.scanned.emit(row)
            return True
        if _is_character(event):
            if not fast or not self._typed:
                self._typed, self._before = "", _text_of(field)
            self._typed += event.text()
        return False


FIND_FIELD = "find-ticket-field"
REFERENCE_FIELD = "reference-field"
OWN_SCANS = frozenset({FIND_FIELD, REFERENCE_FIELD})
"""Object names of the fields where a scan belongs."""


def _is_character(event: QKeyEvent) -> bool:
    text = event.text()
    return len(text) == 1 and text.isprintable() and not text.isspace()


def _text_of(field: Field) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def _put_back(field: Field, text: str) -> None:
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QLineEdit):
        field.setText(text)
