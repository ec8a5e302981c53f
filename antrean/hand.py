"""A hand and an eye on real windows: clicks, types and looks as a person would.

`antrean demo --headless` and `antrean replay` use it in place of a person. Widgets are named
by objectName, as the stations document them.
"""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget


class NotThere(Exception):
    """No visible, enabled widget of that name in the window; the text lists those there are."""


def find(window: QWidget, name: str) -> QWidget | None:
    """Give the visible and enabled widget called `name`, in the window or a dialog of it."""
    for widget in window.findChildren(QWidget, name):
        if widget.isVisible() and widget.isEnabled():
            return widget
    return None


def seen(window: QWidget) -> list[str]:
    """Give the names of what can be touched now."""
    kinds = (QAbstractButton, QLineEdit)
    return sorted(
        {
            widget.objectName()
            for widget in window.findChildren(QWidget)
            if widget.objectName()
            and widget.isVisible()
            and (isinstance(widget, kinds) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus)
        }
    )


def click(window: QWidget, name: str) -> bool:
    """Press and release the left button in the middle of a widget; raises NotThere.

    Gives False when a button took no notice, as the kiosk's do right after a page changed.
    """
    widget = find(window, name)
    if widget is None:
        raise NotThere(f"{name!r} is not there; there are {', '.join(seen(window))}")
    middle = QPoint(widget.width() // 2, widget.height() // 2)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=middle)
    noticed = not isinstance(widget, QAbstractButton) or widget.isDown()
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=middle)
    return noticed


def type_text(window: QWidget, name: str, text: str) -> None:
    """Write `text` into a field in place of what stands there; raises NotThere."""
    widget = find(window, name)
    if widget is None:
        raise NotThere(f"{name!r} is not there; there are {', '.join(seen(window))}")
    widget.setFocus()
    if isinstance(widget, QLineEdit):
        widget.selectAll()
    QTest.keyClicks(widget, text)


def said(window: QWidget) -> list[str]:
    """Give the texts in sight: what a screen reader would read, and what a board paints."""
    texts = [
        widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
    ]
    # Only a board has this: its panels are pictures.
    painted = getattr(window, "texts", None)
    texts += [words.text for _panel, words in painted()] if painted is not None else []
    return [text for text in texts if text]


def picture(window: QWidget, file: Path) -> None:
    """Save what the window shows as PNG; raises OSError when it cannot be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(file)):
        raise OSError(f"{file}: cannot be written")


class Deadline:
    """How long a wait may last, in seconds of the machine."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    def over(self) -> bool:
        """Tell whether the time is up."""
        return monotonic() > self._end
