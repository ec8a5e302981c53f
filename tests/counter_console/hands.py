"""Hands on a console's window: find a button, click it, press a key."""

from __future__ import annotations

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
