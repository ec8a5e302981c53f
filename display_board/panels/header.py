"""The head of the board: the office's name, the date and the clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from display_board.panels.drawing import SOFT, WHITE, Box, Pen, Photo, Picture
from display_board.panels.typesetting import (
    Scale,
    fit,
    line_height,
    lines_of,
    name_size,
    width_of,
)
from queueing.model import Office
from shared_ui.language import clock_text, date_text, local_time, plain

AIRY = 1.3
"""The same for letters larger than the smallest allowed."""
LOGO_WIDE = 2.5
"""A logo is at most so many times as wide as the head is high."""
TIGHT = 1.2
"""Height of a line in em within which capitals and descenders just stand."""


@dataclass(frozen=True, slots=True)
class HeaderText:
    """What the head says."""

    office: str
    date: str
    clock: str


def header_text(office: Office, now: datetime, language: str) -> HeaderText:
    """Give the head's words at `now`, on the office's wall clock."""
    local = local_time(now, office.time_zone)
    clock = f"{clock_text(local)} {plain(office.zone_label)}".strip()
    return HeaderText(plain(office.name), date_text(local, language), clock)


def header_height(scale: Scale, portrait: bool) -> float:
    """Give the head's height: two lines in portrait."""
    if portrait:
        return line_height(scale.text) * 2.0 + scale.gap * 0.4
    # High enough for a long name on two lines, in the smallest letters allowed.
    return max(line_height(scale.text) * 1.15, 2 * TIGHT * scale.floor) + scale.gap * 0.4


def clock_width(scale: Scale, says: HeaderText) -> float:
    """Give the clock's width in landscape."""
    return width_of(says.clock, scale.text, "bold")


@dataclass(frozen=True, slots=True)
class Logo:
    """The office's logo, made as large as its place once for each size."""

    name: str
    image: QImage = field(compare=False)
    _scaled: dict[int, QImage] = field(default_factory=dict, compare=False)

    def within(self, width: float, height: float) -> QImage:
        """Give it as large as it fits, in whole pixels."""
        high = max(1, int(min(height, self.image.height() * width / self.image.width())))
        if high not in self._scaled:
            self._scaled.clear()
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled[high] = self.image.scaledToHeight(high, smooth)
        return self._scaled[high]


def draw_header(
    scale: Scale,
    box: Box,
    says: HeaderText,
    portrait: bool,
    *,
    only_clock: bool = False,
    logo: Logo | None = None,
) -> Picture:
    """Draw the head within `box`; `only_clock` leaves the rest to the stale band."""
    pen = Pen()
    if only_clock and not portrait:
        width = clock_width(scale, says) + 1
        x = box.right - width
        pen.line(x, box.y, width, says.clock, scale.text, WHITE, "bold", height=box.h)
        return pen.done()
    if portrait:
        half = box.h / 2
        name = _beside_logo(pen, scale, Box(box.x, box.y, box.w, half), logo)
        _name(pen, scale, name, says.office, 1)
        _times(pen, scale, Box(box.x, box.y + half, box.w, half), says, spread=True)
        return pen.done()
    clock = width_of(says.clock, scale.text, "bold")
    date = width_of(says.date, scale.floor)
    times = min(box.w * 0.62, clock + date + scale.gap * 3)
    _times(pen, scale, Box(box.right - times, box.y, times, box.h), says, spread=False)
    place = Box(box.x, box.y, box.w - times - scale.gap * 2, box.h)
    place = _beside_logo(pen, scale, place, logo)
    room = place.w
    wide = name_size(says.office, room, scale.text, scale.floor, 1, "semibold")
    fits = width_of(says.office, wide, "semibold") <= room
    _name(pen, scale, place, says.office, 1 if fits else 2)
    return pen.done()


def _beside_logo(pen: Pen, scale: Scale, box: Box, logo: Logo | None) -> Box:
    """Draw the logo at the left of `box`; give what is left of it."""
    if logo is None:
        return box
    image = logo.within(box.h * LOGO_WIDE, box.h)
    width, height = image.width(), image.height()
    at = Box(box.x, box.y + round((box.h - height) / 2), width, height)
    pen.add(Photo(at, f"{logo.name} {height}", image))
    left = width + scale.gap
    return Box(box.x + left, box.y, box.w - left, box.h)


def _name(pen: Pen, scale: Scale, box: Box, name: str, lines: int) -> None:
    px = name_size(name, box.w, scale.text, scale.floor, lines, "semibold")
    texts = lines_of(name, px, box.w, lines, "semibold")
    if len(texts) > 1:
        # The lower line's descenders stand in the box as well.
        px = min(px, max(scale.floor, int(box.h / len(texts) / AIRY)))
    height = box.h / max(1, len(texts))
    for place, text in enumerate(texts):
        pen.line(box.x, box.y + place * height, box.w, text, px, WHITE, "semibold", height=height)


def _times(pen: Pen, scale: Scale, box: Box, says: HeaderText, *, spread: bool) -> None:
    clock = fit(says.clock, box.w * 0.5, scale.text, "bold")
    width = width_of(says.clock, clock, "bold")
    pen.line(
        box.right - width - 1, box.y, width + 1, says.clock, clock, WHITE, "bold", height=box.h
    )
    room = box.w - width - scale.gap * 1.5
    date = fit(says.date, room, scale.text if spread else scale.floor)
    align = "left" if spread else "right"
    pen.line(box.x, box.y, room, says.date, date, SOFT, align=align, height=box.h)
