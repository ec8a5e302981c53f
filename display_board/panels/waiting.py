"""People waiting per service, and which of the services are disrupted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from display_board.paging import page_mark
from display_board.panels.drawing import (
    NIGHT_LINE,
    SLOW,
    SOFT,
    WHITE,
    Box,
    Icon,
    Panel,
    Pen,
    Picture,
)
from display_board.panels.recent_calls import title
from display_board.panels.typesetting import Scale, fit, line_height, lines_of, name_size, width_of
from queueing.snapshots import ServiceLine
from shared_ui.language import plain

NAME_LINES = 4
"""A service's name takes at most this many lines here; the notice and the kiosk say all of it."""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A service and the people in line for it."""

    prefix: str
    name: str
    waiting: str
    disrupted: bool


def row_of(line: ServiceLine, language: str) -> WaitingRow:
    """Give a service's line in the board's words."""
    service = line.service
    name = plain(service.name.in_language(language))
    return WaitingRow(plain(service.prefix), name, str(line.waiting), line.outage is not None)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Sizes and places shared by all rows, so that numbers stand below each other."""

    width: float
    size: int
    badge: float
    name: float
    number: float


def draw_waiting(
    scale: Scale, box: Box, rows: tuple[WaitingRow, ...], page: int, most_columns: int = 1
) -> tuple[Picture, int]:
    """Draw page `page` of the services; give the picture and the page count.

    Takes as many columns and as small letters, down to the floor, as save a page.
    """
    pen = Pen()
    heading = QCoreApplication.translate("Board", "Menunggu")
    probe = title(Pen(), scale, box, heading, "8 / 8")
    inner = Box(
        box.x + scale.gap, probe, box.w - 2 * scale.gap, box.bottom - probe - scale.gap * 0.5
    )
    word = QCoreApplication.translate("Board", "terganggu")
    least = width_of(word, scale.floor) + scale.floor * 1.1
    best: list[tuple[list[list[list[WaitingRow]]], _Columns]] = []
    for columns in range(1, most_columns + 1):
        width = (inner.w - (columns - 1) * scale.gap * 2) / columns
        for places in _sizes(scale, width, inner.h, rows):
            if columns > 1 and places.name < least:
                continue
            best.append((_paginate(scale, places, rows, inner.h, columns), places))

    def cost(laid: tuple[list[list[list[WaitingRow]]], _Columns]) -> tuple[int, int]:
        return len(laid[0]), sum(len(_name(scale, laid[1], row)[1]) for row in rows)

    pages, places = min(best, key=cost)
    page = min(page, len(pages) - 1)
    title(pen, scale, box, heading, page_mark(page, len(pages)))
    for number, column in enumerate(pages[page]):
        y = inner.y
        for row in column:
            height = _height(scale, places, row)
            x = inner.x + number * (places.width + scale.gap * 2)
            _draw_row(pen, scale, Box(x, y, places.width, height), row, places)
            y += height
    return pen.done(), len(pages)


def _sizes(
    scale: Scale, width: float, height: float, rows: tuple[WaitingRow, ...]
) -> list[_Columns]:
    """Give the sizes to try, the largest first."""
    most = max(scale.floor, min(scale.text, int(height / 4 / 1.4)))
    middle = (most + scale.floor) // 2
    return [
        _columns(scale, size, width, rows)
        for size in sorted({most, middle, scale.floor}, reverse=True)
    ]


def _columns(scale: Scale, size: int, width: float, rows: tuple[WaitingRow, ...]) -> _Columns:
    number = max((width_of(r.waiting, size, "bold") for r in rows), default=0) + 2
    prefix = max((width_of(r.prefix, size, "bold") for r in rows), default=0)
    badge = max(size * 1.15, prefix + size * 0.4)
    return _Columns(width, size, badge, width - badge - number - 2 * scale.gap, number)


def _name(scale: Scale, places: _Columns, row: WaitingRow) -> tuple[int, list[str]]:
    px = name_size(row.name, places.name, places.size, scale.floor, 1, "regular")
    return px, lines_of(row.name, px, places.name, NAME_LINES)


def _height(scale: Scale, places: _Columns, row: WaitingRow) -> float:
    px, lines = _name(scale, places, row)
    text = len(lines) * line_height(px) + (line_height(scale.floor) if row.disrupted else 0)
    return max(text, line_height(places.size)) + scale.gap * 0.4


def _paginate(
    scale: Scale, places: _Columns, rows: tuple[WaitingRow, ...], height: float, columns: int
) -> list[list[list[WaitingRow]]]:
    """Fill columns from the top, then pages; a row alone is placed even where it is too high."""
    pages: list[list[list[WaitingRow]]] = [[[]]]
    used = 0.0
    for row in rows:
        need = _height(scale, places, row)
        if pages[-1][-1] and used + need > height:
            if len(pages[-1]) < columns:
                pages[-1].append([])
            else:
                pages.append([[]])
            used = 0.0
        pages[-1][-1].append(row)
        used += need
    return pages


def _draw_row(pen: Pen, scale: Scale, box: Box, row: WaitingRow, places: _Columns) -> None:
    px, lines = _name(scale, places, row)
    first = max(line_height(px), line_height(places.size)) if len(lines) == 1 else line_height(px)
    high = places.size * 1.12
    y = box.y + scale.gap * 0.2
    badge = Box(box.x, y + (first - high) / 2, places.badge, high)
    pen.add(Panel(badge, NIGHT_LINE, scale.radius * 0.6))
    pen.line(
        badge.x, badge.y, badge.w, row.prefix, places.size, WHITE, "bold", "center", height=badge.h
    )
    x = badge.right + scale.gap
    pen.line(
        box.right - places.number, y, places.number, row.waiting, places.size, WHITE, "bold",
        "right", height=first,
    )  # fmt: skip
    for line in lines:
        pen.line(x, y, places.name, line, px, WHITE, height=first)
        y += first
    if row.disrupted:
        small, height = scale.floor, line_height(scale.floor)
        pen.add(
            Icon(Box(x, y + (height - small * 0.8) / 2, small * 0.8, small * 0.8), "outage", SLOW)
        )
        word = QCoreApplication.translate("Board", "terganggu")
        room = places.name - small * 1.1
        px = fit(word, room, small)
        pen.line(x + small * 1.1, y, room, word, px, SOFT, height=height)
