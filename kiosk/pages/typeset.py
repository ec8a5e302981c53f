"""Breaks and cuts plain text for painting; the stored text itself is never shortened."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from shared_ui import theme
from shared_ui.language import plain

_JOINER, _FIRM_SPACE = "\u2060", "\u00a0"
_SHORT_TAIL = re.compile(r"(?<=\w)-(?=\w{1,3}\b)")
"""The hyphen of "KTP-el": breaking there leaves a stump."""
_CLOCK = re.compile(r" (?=\d\d\.\d\d\b)")
"""The space of "pukul 08.30"."""


def wrap(text: str, font: QFont, width: float, max_lines: int | None = None) -> list[str]:
    """Give the lines of `text` that fit `width` pixels, the last one cut with an ellipsis.

    Line breaks in the text are kept, every other control character becomes a space, and a
    word longer than a line is broken.
    """
    lines = [
        line for part in text.splitlines() for line in _wrapped(plain(part), font.key(), width)
    ]
    if max_lines is None or len(lines) <= max_lines:
        return lines
    rest = " ".join(lines[max_lines - 1 :])
    cut = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return [*lines[: max_lines - 1], cut]


@lru_cache(maxsize=2048)
def _wrapped(text: str, font_key: str, width: float) -> tuple[str, ...]:
    # A page is painted far more often than its words change.
    font = QFont()
    font.fromString(font_key)
    return tuple(_wrap_one(text, font, width))


def _wrap_one(text: str, font: QFont, width: float) -> list[str]:
    text = _CLOCK.sub(_FIRM_SPACE, _SHORT_TAIL.sub("-" + _JOINER, text))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    # Qt counts UTF-16 units, Python code points.
    units = text.encode("utf-16-le", "surrogatepass")
    lines = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        start, end = line.textStart(), line.textStart() + line.textLength()
        piece = units[2 * start : 2 * end].decode("utf-16-le", "replace")
        lines.append(piece.replace(_JOINER, "").replace(_FIRM_SPACE, " ").rstrip())
    layout.endLayout()
    return lines or [""]


def line_height(font: QFont) -> float:
    """Give the distance from one line to the next in pixels."""
    return QFontMetricsF(font).height()


def fitted(
    text: str, width: float, height: float, sizes: tuple[QFont, ...], max_lines: int
) -> tuple[QFont, list[str]]:
    """Give the first font of `sizes` in which all of `text` fits, else the last, cut."""
    for font in sizes:
        # A hair of tolerance: sizes in millimetres rarely end on whole pixels.
        room = min(max_lines, int((height + 2) // line_height(font)))
        if len(wrap(text, font, width)) <= room and not breaks_a_word(text, font, width):
            return font, wrap(text, font, width)
    return sizes[-1], wrap(text, sizes[-1], width, max(1, room))


def breaks_a_word(text: str, font: QFont, width: float) -> bool:
    """Tell whether a word of `text` is longer than a line of `width` pixels."""
    return any(text_width(word, font) > width for word in plain(text).split())


def draw_lines(
    painter: QPainter,
    rect: QRectF,
    lines: list[str],
    font: QFont,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Draw `lines` from the top of `rect` as plain text; give the height used in pixels."""
    painter.setFont(font)
    step = line_height(font)
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    for turn, line in enumerate(lines):
        box = QRectF(rect.left(), rect.top() + turn * step, rect.width(), step)
        painter.drawText(box, flags, line)
    return step * len(lines)


def text_width(text: str, font: QFont) -> float:
    """Give the width of one line in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def shrinking(metrics: theme.Metrics, weight: str, *caps_mm: float) -> tuple[QFont, ...]:
    """Give one font per capital height in millimetres, largest first."""
    return tuple(metrics.font(cap, weight) for cap in caps_mm)
