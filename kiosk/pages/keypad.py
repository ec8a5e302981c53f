"""Keys that mean the same on every page: those of a numeric keypad that no page has taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.pages.page import TYPING

if TYPE_CHECKING:
    from kiosk.window import KioskWindow

VOLUME = {Qt.Key.Key_VolumeUp: 1, Qt.Key.Key_VolumeDown: -1}
READ, LANGUAGE, NEXT_PART = Qt.Key.Key_Plus, Qt.Key.Key_0, Qt.Key.Key_Slash


def key_act(window: KioskWindow, event: QKeyEvent) -> None:
    """Act on a key: + reads aloud, 0 speaks the next language, / goes on to the next part."""
    if event.isAutoRepeat() or event.modifiers() & ~TYPING:
        return
    if event.key() == READ:
        window.comforts.read()
    elif event.key() == LANGUAGE:
        window.languages.choose_next()
    elif event.key() in VOLUME:
        window.louder_wanted.emit(VOLUME[Qt.Key(event.key())])
    elif event.key() == NEXT_PART:
        window.focusNextChild()
