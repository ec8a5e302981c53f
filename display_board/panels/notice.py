"""The outage band: whole pages of a few seconds, all of the text, nothing cut, nothing running."""

from __future__ import annotations

from dataclasses import dataclass

from display_board.paging import page_mark, reading_seconds
from display_board.panels.drawing import (
    DOWN,
    GREY,
    INK,
    NIGHT_PANEL,
    OK,
    SLOW,
    SOFT,
    WHITE,
    Box,
    Icon,
    Panel,
    Pen,
    Picture,
)
from display_board.panels.elsewhere import ElsewhereText
from display_board.panels.typesetting import Scale, fit, line_height, width_of, wrap_evenly
from queueing.model import OutageState, Severity
from shared_ui.notice_text import Block, NoticeText

BETWEEN = 0.22
"""Air between two blocks, in lines."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page; `first` opens a block."""

    text: str
    strong: bool
    first: bool


@dataclass(frozen=True, slots=True)
class NoticePage:
    """One page of one outage, or of other offices (then `state` is None)."""

    state: OutageState | None
    heading: str
    lines: tuple[Line, ...]
    px: int
    severity: Severity = Severity.STOPPED

    @property
    def seconds(self) -> float:
        """How long it stays."""
        return reading_seconds(sum(len(line.text.split()) for line in self.lines))


def lay_out(
    scale: Scale, width: float, most_height: float, texts: tuple[NoticeText | ElsewhereText, ...]
) -> tuple[tuple[NoticePage, ...], float]:
    """Break notices into pages at most `most_height` high; give them and the height needed.

    Letters shrink from the text size to the floor only where that saves a page.
    """
    pages: list[NoticePage] = []
    inner = _inner(scale, Box(0, 0, width, most_height)).w
    for text in texts:
        pages.extend(_pages(scale, inner, most_height, text))
    if not pages:
        return (), 0
    return tuple(pages), min(most_height, max(_page_height(scale, inner, page) for page in pages))


def draw_notice(scale: Scale, box: Box, pages: tuple[NoticePage, ...], index: int) -> Picture:
    """Draw page `index` of the band."""
    page = pages[min(index, len(pages) - 1)]
    pen = Pen()
    colour, on_colour, icon = _look(page.state, page.severity)
    pen.add(Panel(box, NIGHT_PANEL, scale.radius, colour, scale.rule * 2))
    side = _side(scale)
    pen.add(Panel(Box(box.x, box.y, side, box.h), colour, scale.radius))
    sign = side * 0.62
    pen.add(Icon(Box(box.x + (side - sign) / 2, box.y + scale.gap, sign, sign), icon, on_colour))
    inner = _inner(scale, box)
    mark = page_mark(min(index, len(pages) - 1), len(pages))
    right = width_of(mark, scale.floor, "semibold") + scale.gap if mark else 0
    heading = _heading_lines(scale, inner.w, page.heading)
    height = line_height(_heading_px(scale))
    for place, text in enumerate(heading):
        px = fit(text, inner.w - right, _heading_px(scale), "bold")
        at = inner.y + place * height
        pen.line(inner.x, at, inner.w - right, text, px, WHITE, "bold", height=height)
    if mark:
        pen.line(
            inner.x, inner.y, inner.w, mark, scale.floor, SOFT, "semibold", "right", height=height
        )
    y = inner.y + height * len(heading)
    for line in page.lines:
        if line.first and line is not page.lines[0]:
            y += line_height(page.px) * BETWEEN
        weight = "bold" if line.strong else "regular"
        y = pen.line(inner.x, y, inner.w, line.text, page.px, WHITE, weight)
    return pen.done()


def _look(state: OutageState | None, severity: Severity) -> tuple[str, str, str]:
    """Give colour, colour upon it and icon of a state; always beside its word."""
    if state is None:
        # Not of this office: neither its outage's colour nor its sign.
        return GREY, INK, "info"
    if state in (OutageState.RESOLVED, OutageState.MONITORING):
        return OK, WHITE, "ok"
    if state is OutageState.PLANNED:
        return SOFT, INK, "clock"
    return (SLOW, INK, "slow") if severity is Severity.SLOWER else (DOWN, WHITE, "outage")


def _side(scale: Scale) -> float:
    return scale.floor * 2.2


def _inner(scale: Scale, box: Box) -> Box:
    left = _side(scale) + scale.gap * 1.2
    return Box(
        box.x + left,
        box.y + scale.gap * 0.7,
        box.w - left - scale.gap * 1.2,
        box.h - scale.gap * 1.4,
    )


def _heading_lines(scale: Scale, width: float, heading: str) -> list[str]:
    """Give the heading on one line, or its two parts below each other on a narrow board."""
    mark = width_of("88 / 88", scale.floor, "semibold") + scale.gap
    if width_of(heading, scale.floor, "bold") <= width - mark:
        return [heading]
    return heading.split(" · ", 1)


def _heading_px(scale: Scale) -> int:
    return min(scale.text, round(scale.floor * 1.2))


def _around(scale: Scale, width: float, heading: str) -> float:
    """Give the height a page needs beside its lines."""
    lines = len(_heading_lines(scale, width, heading))
    return scale.gap * 1.4 + lines * line_height(_heading_px(scale))


def _page_height(scale: Scale, width: float, page: NoticePage) -> float:
    lines = len(page.lines) * line_height(page.px)
    blocks = sum(line.first for line in page.lines[1:])
    return lines + blocks * line_height(page.px) * BETWEEN + _around(scale, width, page.heading) + 1


def _pages(
    scale: Scale, width: float, most_height: float, text: NoticeText | ElsewhereText
) -> list[NoticePage]:
    room = most_height - _around(scale, width, text.heading)
    best: list[list[Line]] | None = None
    best_px = scale.floor
    for px in sizes(scale):
        pages = fill(text.blocks, px, width, room)
        if best is None or len(pages) < len(best):
            best, best_px = pages, px
    assert best is not None
    return [
        NoticePage(text.state, text.heading, tuple(page), best_px, text.severity) for page in best
    ]


def sizes(scale: Scale) -> list[int]:
    """Give the sizes to try, from the text size down to the floor."""
    steps = 6
    drop = (scale.text - scale.floor) / steps
    return sorted(
        {round(scale.text - drop * i) for i in range(steps)} | {scale.floor}, reverse=True
    )


def fill(blocks: tuple[Block, ...], px: int, width: float, room: float) -> list[list[Line]]:
    """Fill pages with blocks, keeping a block's sentences together where a page can hold them."""
    pitch = line_height(px)
    pages: list[list[Line]] = [[]]
    used = 0.0
    for block in blocks:
        weight = "bold" if block.strong else "regular"
        texts = wrap_evenly(block.text, px, width, weight)
        air = pitch * BETWEEN if pages[-1] else 0.0
        if pages[-1] and used + air + len(texts) * pitch > room and len(texts) * pitch <= room:
            pages.append([])
            used, air = 0.0, 0.0
        used += air
        for number, text in enumerate(texts):
            if pages[-1] and used + pitch > room:
                pages.append([])
                used = 0.0
            pages[-1].append(Line(text, block.strong, number == 0))
            used += pitch
    return pages
