"""Hands on a console's window: find a button, click it, press a key."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counter_console.widgets.action_button import ActionButton


def button(window, name: str) -> ActionButton:
    """Give the visible button of that name."""
    found = [b for b in window.findChildren(ActionButton, name) if b.isVisible()]
    assert found, name
    return found[0]


def press(window, name: str) -> None:
    """Click a button once what was opened before is laid out."""
    QApplication.processEvents()
    QTest.mouseClick(button(window, name), Qt.MouseButton.LeftButton)


def press_key(window, keys: str) -> None:
    """Press a key such as "Shift+F6" where the focus is."""
    *held, key = keys.split("+")
    kinds = {
        "Shift": Qt.KeyboardModifier.ShiftModifier,
        "Ctrl": Qt.KeyboardModifier.ControlModifier,
    }
    modifier = Qt.KeyboardModifier.NoModifier
    for name in held:
        modifier |= kinds[name]
    code = {"Del": Qt.Key.Key_Delete, "Esc": Qt.Key.Key_Escape}.get(key)
    code = code or getattr(Qt.Key, f"Key_{key}")
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or window, code, modifier)
    # A single character is held back, in case it is the first of a scanner's.
    settle(window)


def settle(window) -> None:
    """Let the characters that are held back become presses or a scan."""
    end = monotonic() + 10
    while window.scanner.waits:
        assert monotonic() < end, "a character is held back for ever"
        QTest.qWait(5)


def scan(window, text: str, *, enter: bool = True) -> None:
    """Type as a scanner does: at once, wherever the focus is, with Enter behind it."""
    QApplication.processEvents()
    for character in text:
        QTest.keyClicks(QApplication.focusWidget() or window, character)
    if enter:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    settle(window)
