"""Sizes of the console: ordinary desktop sizes, three steps from small windows to large."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from shared_ui import theme

LARGE_UNIT = 10
"""The spacing of windows with room for every caption."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """One type scale (×1.25 steps) and one spacing unit, in pixels."""

    body: int
    unit: int
    button: int = 52
    """Height of an act's button: all of them fit below each other, also with every band."""

    @classmethod
    def for_window(cls, width: int, height: int) -> Sizes:
        """Take the window's pixels; body text is 14, 15 or 16 px (LOOK)."""
        if width < 1200 or height < 660:
            body, unit = 14, 6
        else:
            body, unit = (16, LARGE_UNIT) if width >= 1700 and height >= 900 else (15, 8)
        # Top line, state line and three bands stay free; 6.5 buttons and their gaps share the rest.
        room = height - body * 14.7 - unit * 8
        return cls(body, unit, max(round(body * 3.1), min(round(body * 4.6), int(room / 6.5))))

    @property
    def compact(self) -> bool:
        """Tell whether this is a small window, where captions of keys give way to words."""
        return self.body == 14

    @property
    def small(self) -> int:
        """Captions."""
        return self.body - 1

    @property
    def large(self) -> int:
        """Titles and the main buttons."""
        return round(self.body * 1.25)

    @property
    def huge(self) -> int:
        """Headings of a page and of an empty state."""
        return round(self.body * 1.5625)

    @property
    def row(self) -> int:
        """Height of a row of the list."""
        return round(self.body * 2.9)

    def font(self, role: str) -> QFont:
        """Give the font of a role: small, body, strong, large, huge."""
        pixels = {"small": self.small, "large": self.large, "huge": self.huge}.get(role, self.body)
        weight = {"strong": "semibold", "large": "semibold", "huge": "bold"}.get(role, "regular")
        return _font(pixels, weight)


@cache
def _font(pixels: int, weight: str) -> QFont:
    # Buttons and rows ask thousands of times a minute; nobody changes the font they get.
    return theme.font(pixels, weight)


@runtime_checkable
class Sized(Protocol):
    """A widget that wants to know the sizes of its window."""

    def set_sizes(self, sizes: Sizes) -> None: ...


def spread(root: QWidget, sizes: Sizes) -> None:
    """Tell every widget under `root` that wants to know the sizes."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, Sized):
            widget.set_sizes(sizes)
