"""Hands on a console's window: find a button, click it, press a key."""

from __future__ import annotations

import asyncio
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counter_console.widgets.action_button import ActionButton
from tests.patience import until


def button(window, name: str) -> ActionButton:
    """Give the visible button of that name."""
    found = [b for b in window.findChildren(ActionButton, name) if b.isVisible()]
    assert found, name
    return found[0]


def lay_out() -> None:
    """Let what was opened before be laid out.

    Not by a loop within a coroutine: what other tasks were about to do would be lost (STACK).
    """
    if asyncio._get_running_loop() is None:
        QApplication.processEvents()
    else:
        QApplication.sendPostedEvents()


def press(window, name: str) -> None:
    """Click a button once what was opened before is laid out."""
    lay_out()
    QTest.mouseClick(button(window, name), Qt.MouseButton.LeftButton)


def press_key(window, keys: str) -> None:
    """Press a key such as "Shift+F6" where the focus is; in a coroutine see key_pressed()."""
    strike(window, keys)
    settle(window)


async def key_pressed(window, keys: str) -> None:
    """Press a key in a coroutine, and wait until the console took it."""
    strike(window, keys)
    await settled(window)


def strike(window, keys: str) -> None:
    """Send a key; a single character is held back, in case it is the first of a scanner's."""
    *held, key = keys.split("+")
    kinds = {
        "Shift": Qt.KeyboardModifier.ShiftModifier,
        "Ctrl": Qt.KeyboardModifier.ControlModifier,
        "Alt": Qt.KeyboardModifier.AltModifier,
    }
    modifier = Qt.KeyboardModifier.NoModifier
    for name in held:
        modifier |= kinds[name]
    code = {"Del": Qt.Key.Key_Delete, "Esc": Qt.Key.Key_Escape}.get(key)
    code = code or getattr(Qt.Key, f"Key_{key}")
    lay_out()
    QTest.keyClick(QApplication.focusWidget() or window, code, modifier)


async def settled(window) -> None:
    """Wait until no character is held back any more."""
    await until(lambda: not window.scanner.waits, "what is held back to be taken")


def settle(window) -> None:
    """Let the characters that are held back become presses or a scan."""
    end = monotonic() + 10
    while window.scanner.waits:
        assert asyncio._get_running_loop() is None, "await settled(window) in a coroutine"
        assert monotonic() < end, "a character is held back for ever"
        QTest.qWait(5)


def scan(window, text: str, *, enter: bool = True) -> None:
    """Type as a scanner does: at once, wherever the focus is, with Enter behind it."""
    send_scan(window, text, enter=enter)
    settle(window)


async def scanned(window, text: str) -> None:
    """Type as a scanner does in a coroutine, and wait until the console took it."""
    send_scan(window, text)
    await settled(window)


def send_scan(window, text: str, *, enter: bool = True) -> None:
    """Send what a scanner sends."""
    lay_out()
    for character in text:
        QTest.keyClicks(QApplication.focusWidget() or window, character)
    if enter:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
