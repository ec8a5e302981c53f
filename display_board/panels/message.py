"""A sentence or two in the middle of an otherwise empty place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from display_board.panels.drawing import (
    GREY,
    INK,
    NIGHT_LINE,
    NIGHT_PANEL,
    SOFT,
    WHITE,
    Box,
    Icon,
    Panel,
    Pen,
    Picture,
)
from display_board.panels.typesetting import Scale, line_height, name_size, wrap, wrap_evenly


def draw_message(scale: Scale, box: Box, icon: str, first: str, second: str) -> Picture:
    """Draw a panel with an icon (none for "") and two sentences, centred."""
    pen = Pen()
    pen.add(Panel(box, NIGHT_PANEL, scale.radius * 1.4))
    inner = box.inset(scale.gap * 1.5)
    px = name_size(first, inner.w, round(scale.text * 1.5), scale.floor, 1, "semibold")
    lines = wrap(first, px, inner.w, "semibold")
    small = max(scale.floor, min(px, round(scale.text * 0.8)))
    small = name_size(second, inner.w, small, scale.floor, 1, "regular")
    more = wrap(second, small, inner.w)
    words = len(lines) * line_height(px) + len(more) * line_height(small) + scale.gap
    if words > inner.h:
        more = []
        words = len(lines) * line_height(px)
    sign = min(scale.text * 3.2, inner.h - words - scale.gap)
    sign = sign if icon and sign > scale.floor else 0.0
    air = scale.gap if sign else 0.0
    y = inner.y + (inner.h - sign - air - words) / 2
    if sign:
        plate = Box(inner.x + (inner.w - sign) / 2, y, sign, sign)
        pen.add(Panel(plate, NIGHT_LINE, sign / 2), Icon(plate.inset(sign * 0.24), icon, SOFT))
        y = plate.bottom + air
    for line in lines:
        y = pen.line(inner.x, y, inner.w, line, px, WHITE, "semibold", "center")
    y += scale.gap
    for line in more:
        y = pen.line(inner.x, y, inner.w, line, small, SOFT, align="center")
    return pen.done()


def draw_unconnected(scale: Scale, box: Box, reason: str) -> Picture:
    """Draw the page of a board that has not read anything yet; `reason` is for staff."""
    pen = Pen()
    width = box.w * 0.8
    x = box.x + (box.w - width) / 2
    title = QCoreApplication.translate("Board", "Papan belum terhubung")
    retry = QCoreApplication.translate("Board", "Papan mencoba lagi dengan sendirinya.")
    px = name_size(title, width, round(scale.text * 1.6), scale.floor, 1, "bold")
    small = scale.floor
    lines = [*wrap_evenly(reason, small, width), *wrap_evenly(retry, small, width)]
    sign = scale.text * 3.0
    height = sign + scale.gap * 2 + line_height(px) + scale.gap + len(lines) * line_height(small)
    y = box.y + max(0.0, (box.h - height) / 2)
    plate = Box(box.x + (box.w - sign) / 2, y, sign, sign)
    pen.add(Panel(plate, GREY, scale.radius))
    pen.add(Icon(plate.inset(sign * 0.16), "broken-link", INK))
    y = pen.line(x, plate.bottom + scale.gap * 2, width, title, px, WHITE, "bold", "center")
    y += scale.gap
    for line in lines:
        y = pen.line(x, y, width, line, small, SOFT, align="center")
    return pen.done()
