"""Draws one number that has the whole place to itself."""

from __future__ import annotations

from display_board.panels.call_cells import CallFace, padding
from display_board.panels.drawing import (
    CALL,
    INK,
    NIGHT_PANEL,
    SOFT,
    WHITE,
    Box,
    Icon,
    Panel,
    Pen,
    Picture,
)
from display_board.panels.typesetting import (
    Scale,
    fit,
    line_height,
    lines_of,
    name_size,
    width_of,
)

TALL = 0.95
"""Height of the number's line in em."""


def draw_alone(scale: Scale, box: Box, face: CallFace, *, called: bool) -> Picture:
    """Draw word, number and service; `called` inverts it, as every call is."""
    pen = Pen()
    letters, soft = (INK, INK) if called else (WHITE, SOFT)
    ground = CALL if called else NIGHT_PANEL
    pen.add(Panel(box, ground, scale.radius * 1.4, tag=face.ticket_id if called else 0))
    inner = box.inset(padding(scale) * 1.2, padding(scale) * 0.8)
    px = fit(face.word, inner.w - scale.text * 1.3, round(scale.text * 1.2), "bold")
    height = line_height(px)
    icon = px * 0.86
    pen.add(Icon(Box(inner.x, inner.y + (height - icon) / 2, icon, icon), _icon(called), soft))
    pen.line(inner.x + px * 1.15, inner.y, inner.w - px * 1.15, face.word, px, letters, "bold")
    small = name_size(face.service, inner.w, scale.text, scale.floor, 2, "semibold")
    names = lines_of(face.service, small, inner.w, 2, "semibold")
    low = len(names) * line_height(small)
    widest = inner.w / (width_of(face.label, 400, "bold") / 400) * 0.99
    beside = inner.w - px * 1.15 - width_of(face.word, px, "bold") - scale.gap * 2
    if (inner.h - height - low) / TALL < widest and width_of(face.service, scale.floor) < beside:
        # A flat place: the name gives its line to the number.
        at = inner.right - beside
        size = fit(face.service, beside, px, "semibold")
        pen.line(at, inner.y, beside, face.service, size, soft, "semibold", "right", height=height)
        names, low = [], 0
    room = inner.h - height - low
    number = int(min(widest, room / TALL))
    pen.line(
        inner.x, inner.y + height, inner.w, face.label, max(4, number), letters, "bold",
        "center", height=room, called=True,
    )  # fmt: skip
    y = inner.bottom - low
    for name in names:
        y = pen.line(inner.x, y, inner.w, name, small, soft, "semibold", "center")
    return pen.done()


def _icon(called: bool) -> str:
    return "call" if called else "people"
