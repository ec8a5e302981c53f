"""One band for the lists while a crowd of calls has the room: short, whole, page by page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from display_board.paging import page_mark
from display_board.panels.drawing import (
    NIGHT_LINE,
    NIGHT_PANEL,
    SLOW,
    SOFT,
    WHITE,
    Box,
    Icon,
    Panel,
    Pen,
    Picture,
)
from display_board.panels.recent_calls import RecentRow
from display_board.panels.typesetting import Scale, elided, line_height, width_of
from display_board.panels.waiting import WaitingRow


@dataclass(frozen=True, slots=True)
class Cell:
    """A word in a plate (a letter, a number), what follows it, and the icon of a warning."""

    plate: str
    after: str
    icon: str = ""


Page = tuple[str, tuple[Cell, ...]]
"""A heading and what stands beside it."""


def strip_height(scale: Scale) -> float:
    """Give the band's height."""
    return line_height(scale.floor) * 1.25 + scale.gap


def strip_pages(
    scale: Scale, width: float, rows: tuple[WaitingRow, ...], recent: tuple[RecentRow, ...]
) -> tuple[Page, ...]:
    """Give the pages of a band of `width`: the services' lines, then one of the last calls."""
    waiting = tuple(Cell(r.prefix, r.waiting, r.icon if r.word else "") for r in rows)
    last = tuple(Cell(r.label, r.counter) for r in recent)
    heading = QCoreApplication.translate("Board", "Menunggu")
    pages = [(heading, page) for page in _fill(scale, width, heading, waiting)]
    before = QCoreApplication.translate("Board", "Sebelumnya")
    pages += [(before, page) for page in _fill(scale, width, before, last)[:1]]
    return tuple(pages)


def draw_strip(scale: Scale, box: Box, pages: tuple[Page, ...], index: int) -> Picture:
    """Draw page `index` of the band."""
    pen = Pen()
    heading, cells = pages[min(index, len(pages) - 1)]
    pen.add(Panel(box, NIGHT_PANEL, scale.radius))
    x = box.x + scale.gap
    own = width_of(heading, scale.floor, "semibold") + 1
    pen.line(x, box.y, own, heading, scale.floor, SOFT, "semibold", height=box.h)
    x = box.x + _before(scale, heading)
    high = scale.floor * 1.15
    mark = page_mark(min(index, len(pages) - 1), len(pages))
    right = box.right - scale.gap
    if mark:
        room = width_of(mark, scale.floor) + 1
        pen.line(right - room, box.y, room, mark, scale.floor, SOFT, align="right", height=box.h)
        right -= room + scale.gap
    for cell in cells:
        plate = Box(x, box.y + (box.h - high) / 2, _plate(scale, cell), high)
        pen.add(Panel(plate, NIGHT_LINE, scale.radius * 0.6))
        pen.line(
            plate.x, plate.y, plate.w, cell.plate, scale.floor, WHITE, "bold", "center",
            height=high,
        )  # fmt: skip
        x = plate.right + scale.gap * 0.5
        if cell.icon:
            small = scale.floor * 0.8
            pen.add(Icon(Box(x, box.y + (box.h - small) / 2, small, small), cell.icon, SLOW))
            x += small + scale.gap * 0.3
        room = min(width_of(cell.after, scale.floor, "semibold") + 1, right - x)
        text = elided(cell.after, scale.floor, room, "semibold")
        pen.line(x, box.y, room, text, scale.floor, WHITE, "semibold", height=box.h)
        x += room + _between(scale)
    return pen.done()


def _before(scale: Scale, heading: str) -> float:
    return scale.gap + width_of(heading, scale.floor, "semibold") + 1 + _between(scale)


def _between(scale: Scale) -> float:
    return scale.gap * 1.5


def _plate(scale: Scale, cell: Cell) -> float:
    return width_of(cell.plate, scale.floor, "bold") + scale.floor * 0.6


def _wide(scale: Scale, cell: Cell) -> float:
    icon = scale.floor * 0.8 + scale.gap * 0.3 if cell.icon else 0.0
    return (
        _plate(scale, cell)
        + scale.gap * 0.5
        + icon
        + width_of(cell.after, scale.floor, "semibold")
        + 1
        + _between(scale)
    )


def _fill(
    scale: Scale, width: float, heading: str, cells: tuple[Cell, ...]
) -> list[tuple[Cell, ...]]:
    """Share cells out over as many pages as they need."""
    mark = width_of("88 / 88", scale.floor) + scale.gap * 2
    room = width - _before(scale, heading) - mark
    pages: list[list[Cell]] = []
    left = 0.0
    for cell in cells:
        need = _wide(scale, cell)
        if not pages or need - _between(scale) > left:
            pages.append([])
            left = room
        pages[-1].append(cell)
        left -= need
    return [tuple(page) for page in pages]
