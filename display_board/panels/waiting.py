"""People waiting per service, and which of the services are disrupted or slower than usual."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

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
from queueing.model import PriorityClass
from queueing.opening_days import OutsideHours
from queueing.snapshots import ServiceLine
from queueing.waits import OfficeOutlook
from shared_ui.closing_words import Door, door_of
from shared_ui.language import clock_text, plain
from shared_ui.tongue import tongue
from shared_ui.wait_words import WaitWords, wait_of

NAME_LINES = 4
"""A service's name takes at most this many lines here; the notice and the kiosk say all of it."""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A service and the people in line for it."""

    prefix: str
    name: str
    waiting: str
    word: str = ""
    """What is not as usual, "" for nothing; always beside its icon."""
    icon: str = "outage"
    waits: tuple[str, ...] = ()
    """How long a newcomer waits, from the longest way to say it to the shortest."""


def told_row(
    line: ServiceLine, outlook: OfficeOutlook | None, language: str, now: datetime
) -> WaitingRow:
    """Give a service's line and, where people wait, for how long a newcomer would."""
    door = door_of(line, outlook, now)
    row = row_of(line, language, door)
    if not line.waiting or door is not Door.OPEN or line.outside is not None:
        return row
    wait = wait_of(outlook, line, PriorityClass.ORDINARY, now)
    words = WaitWords(tongue(language))
    return replace(row, waits=tuple(filter(None, (words.short(wait), words.brief(wait)))))


def row_of(line: ServiceLine, language: str, door: Door = Door.OPEN) -> WaitingRow:
    """Give a service's line in the board's words; `door`: whether newcomers get a number."""
    service = line.service
    name = plain(service.name.in_language(language))
    shown = (plain(service.prefix), name, str(line.waiting))
    if line.outage is not None:
        return WaitingRow(*shown, QCoreApplication.translate("Board", "terganggu"))
    if line.outside is not None:
        return WaitingRow(*shown, _outside(line.outside), "clock")
    if line.left is not None and line.left.amount == 0:
        return WaitingRow(*shown, QCoreApplication.translate("Board", "habis"), "close")
    if line.notice is not None and line.notice.slows_services:
        return WaitingRow(*shown, QCoreApplication.translate("Board", "lebih lambat"), "slow")
    if door is Door.STOPPED:
        return WaitingRow(*shown, QCoreApplication.translate("Board", "nomor dihentikan"), "clock")
    if door is not Door.OPEN:
        word = QCoreApplication.translate("Board", "mungkin lewat jam tutup")
        return WaitingRow(*shown, word, "clock")
    if line.carried:
        word = QCoreApplication.translate("Board", "{count} dari hari lalu")
        return WaitingRow(*shown, word.format(count=line.carried), "people")
    return WaitingRow(*shown)


def _outside(outside: OutsideHours) -> str:
    """Say when newcomers get a number today, or that none does any more."""
    if outside.opens_at is None or not outside.opens_today:
        return QCoreApplication.translate("Board", "nomor tutup")
    text = QCoreApplication.translate("Board", "nomor mulai {time}")
    return text.format(time=clock_text(outside.opens_at))


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
    widest = max((width_of(row.word, scale.floor) for row in rows), default=0.0)
    usual = width_of(QCoreApplication.translate("Board", "terganggu"), scale.floor)
    least = max(widest, usual) + scale.floor * 1.1
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


def _wait(scale: Scale, places: _Columns, row: WaitingRow) -> str:
    """Give what is said of the wait in the room there is, "" where it has none."""
    room = places.name + scale.gap + places.number
    return next((said for said in row.waits if width_of(said, scale.floor) <= room), "")


def _height(scale: Scale, places: _Columns, row: WaitingRow) -> float:
    px, lines = _name(scale, places, row)
    small = bool(row.word) + bool(_wait(scale, places, row))
    text = len(lines) * line_height(px) + small * line_height(scale.floor)
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
    if row.word:
        small, height = scale.floor, line_height(scale.floor)
        pen.add(
            Icon(Box(x, y + (height - small * 0.8) / 2, small * 0.8, small * 0.8), row.icon, SLOW)
        )
        room = places.name - small * 1.1
        px = fit(row.word, room, small)
        pen.line(x + small * 1.1, y, room, row.word, px, SOFT, height=height)
        y += height
    if wait := _wait(scale, places, row):
        height = line_height(scale.floor)
        pen.line(x, y, box.right - x, wait, scale.floor, SOFT, height=height)
