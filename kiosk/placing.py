"""Where a window stands: a given place, the whole screen, or an ordinary size."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_GEOMETRY = re.compile(r"(\d+)x(\d+)(?:([+-]\d+)([+-]\d+))?")
ORDINARY = (1280, 720)


def place(window: QWidget, geometry: str | None, fullscreen: bool) -> None:
    """Place a window before it is shown; `geometry` is "WxH+X+Y" in pixels and comes first."""
    found = _GEOMETRY.fullmatch(geometry or "")
    if found is not None:
        width, height, x, y = (int(part or 0) for part in found.groups())
        window.setGeometry(QRect(x, y, width, height))
    elif fullscreen:
        # Qt's own names cost 20 ms, which only a full screen needs before its first frame.
        from PySide6.QtCore import Qt

        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.setGeometry(QGuiApplication.primaryScreen().geometry())
        window.setWindowState(Qt.WindowState.WindowFullScreen)
    else:
        window.resize(*ORDINARY)
