"""Sizes of one board window, and text broken into lines that fit: nothing is ever cut off."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, hypot

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from display_board.legibility import MM_PER_INCH, CapHeights, panel_mm
from shared_ui import theme
from shared_ui.language import plain

LINE = 1.26
"""Height of a line in em: capitals, descenders and air."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes of one window in pixels; fonts by their em size."""

    called: int
    text: int
    floor: int
    px_per_mm: float

    @classmethod
    def for_window(
        cls, width: int, height: int, panel_inches: float, farthest_seat_m: float
    ) -> Scale:
        """Take the window's pixels as a (scale model of a) panel, and metres to the last seat."""
        caps = CapHeights.on_panel(*panel_mm(width, height, panel_inches), farthest_seat_m)
        px_per_mm = max(1.0, hypot(width, height)) / (panel_inches * MM_PER_INCH)

        def em(cap_mm: float) -> int:
            return max(1, ceil(cap_mm * px_per_mm / theme.CAP_TO_EM - 0.001))

        return cls(em(caps.called), em(caps.text), em(caps.floor), px_per_mm)

    @property
    def gap(self) -> int:
        """The one spacing step in pixels."""
        return max(3, round(self.floor * 0.42))

    @property
    def radius(self) -> int:
        """The one corner radius in pixels."""
        return max(2, round(self.gap * 0.7))

    @property
    def rule(self) -> int:
        """The one line weight in pixels."""
        return max(1, round(self.floor / 12))

    def cap_mm(self, px: int) -> float:
        """Give the capital height in mm of a font of `px` em."""
        return px * theme.CAP_TO_EM / self.px_per_mm


@lru_cache(maxsize=512)
def board_font(px: int, weight: str) -> QFont:
    """Give the font of `px` em; made once."""
    return theme.font(px, weight)


@lru_cache(maxsize=512)
def _metrics(px: int, weight: str) -> QFontMetricsF:
    return QFontMetricsF(board_font(px, weight))


@lru_cache(maxsize=8192)
def width_of(text: str, px: int, weight: str = "regular") -> float:
    """Give the width in pixels of `text` on one line."""
    return _metrics(px, weight).horizontalAdvance(text)


def line_height(px: int) -> int:
    """Give the height in pixels of a line of `px` em."""
    return ceil(px * LINE)


def fit(text: str, width: float, most: int, weight: str = "regular", least: int = 4) -> int:
    """Give the largest em size up to `most` in which `text` fits `width`, never below `least`."""
    px = max(least, most)
    advance = width_of(text, px, weight)
    if advance > width:
        px = max(least, int(px * width / advance))
    while px > least and width_of(text, px, weight) > width:
        px -= 1
    return px


def wrap(text: str, px: int, width: float, weight: str = "regular") -> list[str]:
    """Break `text` between words, a word wider than `width` between letters."""
    return list(_wrapped(text, px, width, weight))


@lru_cache(maxsize=8192)
def _wrapped(text: str, px: int, width: float, weight: str) -> tuple[str, ...]:
    # The board tries many sizes at each change, and nearly always for the names of before.
    lines: list[str] = []
    line = ""
    for word in plain(text).split():
        for part in _parts(word, px, width, weight):
            joined = f"{line} {part}" if line else part
            if line and width_of(joined, px, weight) > width:
                lines.append(line)
                line = part
            else:
                line = joined
    if line:
        lines.append(line)
    return tuple(lines)


@lru_cache(maxsize=256)
def wrap_evenly(text: str, px: int, width: float, weight: str = "regular") -> tuple[str, ...]:
    """Break like `wrap`, into as many lines, without leaving one word alone on the last."""
    best = wrap(text, px, width, weight)
    if len(best) < 2:
        return tuple(best)
    low, high = width * 0.55, width
    for _ in range(6):
        middle = (low + high) / 2
        lines = wrap(text, px, middle, weight)
        if len(lines) > len(best):
            low = middle
        else:
            best, high = lines, middle
    return tuple(best)


def _parts(word: str, px: int, width: float, weight: str) -> list[str]:
    if width_of(word, px, weight) <= width:
        return [word]
    parts, part = [], ""
    for letter in word:
        if part and width_of(part + letter, px, weight) > width:
            parts.append(part)
            part = ""
        part += letter
    return [*parts, part]


def elided(text: str, px: int, width: float, weight: str = "regular") -> str:
    """Give `text` as one line, with "…" at its end where it is wider than `width`."""
    line = plain(text)
    if width_of(line, px, weight) <= width:
        return line
    return _metrics(px, weight).elidedText(line, Qt.TextElideMode.ElideRight, width)


def lines_of(text: str, px: int, width: float, most: int, weight: str = "regular") -> list[str]:
    """Break a name into at most `most` lines; a longer one ends in "…"."""
    lines = wrap(text, px, width, weight)
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], elided(" ".join(lines[most - 1 :]), px, width, weight)]


@lru_cache(maxsize=2048)
def name_size(text: str, width: float, most: int, least: int, lines: int, weight: str) -> int:
    """Give the largest em size from `most` down to `least` in which a name needs ≤ `lines`."""
    px = most
    while px > least and len(wrap(text, px, width, weight)) > lines:
        px = max(least, int(px * 0.94))
    return px
