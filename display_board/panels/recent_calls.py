"""The last calls with counter and time, for whoever missed one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from display_board.panels.drawing import (
    NIGHT_LINE,
    NIGHT_PANEL,
    SOFT,
    WHITE,
    Box,
    Panel,
    Pen,
    Picture,
)
from display_board.panels.typesetting import Scale, elided, fit, line_height, width_of
from queueing.snapshots import BoardCall
from shared_ui.language import clock_text, local_time, plain


@dataclass(frozen=True, slots=True)
class RecentRow:
    """One earlier call."""

    label: str
    counter: str
    time: str


def row_of(call: BoardCall, zone: str) -> RecentRow:
    """Give an earlier call in the board's words; `zone` is the office's IANA zone."""
    counter = plain(call.counter_name).strip() or QCoreApplication.translate(
        "Board", "Loket {number}"
    ).format(number=call.counter_number)
    return RecentRow(plain(call.label), counter, clock_text(local_time(call.called_at, zone)))


def title(pen: Pen, scale: Scale, box: Box, text: str, mark: str = "") -> float:
    """Draw a panel with its heading and page mark; give the y below the heading."""
    pen.add(Panel(box, NIGHT_PANEL, scale.radius))
    inner = box.inset(scale.gap)
    y = box.y + scale.gap * 0.7
    right = width_of(mark, scale.floor) + scale.gap if mark else 0
    px = fit(text, inner.w - right, max(scale.floor, round(scale.floor * 1.1)), "semibold")
    height = line_height(scale.floor)
    pen.line(inner.x, y, inner.w - right, text, px, SOFT, "semibold", height=height)
    if mark:
        pen.line(inner.x, y, inner.w, mark, scale.floor, SOFT, align="right", height=height)
    y += height + scale.gap * 0.4
    pen.add(Panel(Box(inner.x, y, inner.w, scale.rule), NIGHT_LINE))
    return y + scale.rule + scale.gap * 0.3


def draw_recent(scale: Scale, box: Box, rows: tuple[RecentRow, ...]) -> Picture:
    """Draw as many of the last calls as stand legibly in the box, newest first."""
    pen = Pen()
    top = title(pen, scale, box, QCoreApplication.translate("Board", "Sebelumnya"))
    inner = Box(box.x + scale.gap, top, box.w - 2 * scale.gap, box.bottom - top - scale.gap * 0.5)
    if not rows:
        text = QCoreApplication.translate("Board", "Belum ada")
        px = fit(text, inner.w, scale.floor)
        pen.line(
            inner.x, inner.y, inner.w, text, px, SOFT, height=min(inner.h, line_height(px) * 1.6)
        )
        return pen.done()
    size = _row_size(scale, inner, rows)
    pitch = line_height(size) + scale.gap * 0.2
    count = max(1, min(len(rows), int(inner.h // pitch)))
    label = max(width_of(row.label, size, "bold") for row in rows)
    time = width_of("00.00", size)
    gap = scale.gap * 1.2
    for place, row in enumerate(rows[:count]):
        y = inner.y + place * pitch
        pen.line(inner.x, y, label + 1, row.label, size, WHITE, "bold", height=pitch)
        x = inner.x + label + gap
        room = inner.right - time - gap - x
        counter = elided(row.counter, size, room)
        pen.line(x, y, room, counter, size, WHITE, height=pitch)
        pen.line(inner.right - time, y, time, row.time, size, SOFT, align="right", height=pitch)
    return pen.done()


def _row_size(scale: Scale, inner: Box, rows: tuple[RecentRow, ...]) -> int:
    """Give the size in which the widest row fits and about three rows stand in the box."""
    tall = int(inner.h / 3 / 1.4)
    most = max(scale.floor, min(scale.text, tall))
    gaps = 2.4 * scale.gap + 2

    def wide(px: int) -> float:
        return gaps + max(
            width_of(r.label, px, "bold") + width_of(r.counter, px) + width_of("00.00", px)
            for r in rows
        )

    px = most
    while px > scale.floor and wide(px) > inner.w:
        px -= 1
    return px
