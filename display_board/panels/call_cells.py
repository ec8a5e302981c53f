"""Draws one call: the large one, and the lower rows beside it; all inverted, with icon and word."""

from __future__ import annotations

from dataclasses import dataclass

from display_board.panels.drawing import CALL, INK, Box, Icon, Panel, Pen
from display_board.panels.typesetting import (
    Scale,
    fit,
    line_height,
    lines_of,
    name_size,
    width_of,
)
from shared_ui.theme import CAP_TO_EM

ARROW = 0.62
"""Width of the arrow in em of the number beside it."""
COUNTER = 0.74
"""Size of the counter beside the large number, as a share of the number's."""
BELOW = 0.7
"""Size of the counter below the large number."""


@dataclass(frozen=True, slots=True)
class CallFace:
    """A call in the words of the board."""

    ticket_id: int
    label: str
    counter: str
    """ "Loket 3"."""
    service: str
    word: str
    """ "DIPANGGIL", or "PANGGILAN KE-2" for a recall."""


def padding(scale: Scale) -> float:
    """Give the space within a call's panel."""
    return scale.gap * 1.1


def hero_least(scale: Scale) -> float:
    """Give the least height of the large call: word, number, and the air between."""
    return line_height(scale.floor) + scale.called * 0.95 + 2 * padding(scale) * 0.7


@dataclass(frozen=True, slots=True)
class RowStyle:
    """How the lower rows of one page look, all alike."""

    number: int
    """Least em size of the number."""
    inline: bool
    """True: number, counter and word on one line; False: word below the counter."""


def row_least(scale: Scale, style: RowStyle) -> float:
    """Give the least height of a lower row."""
    stack = 0.0 if style.inline else 1.95 * scale.floor
    return max(style.number * 0.98, stack, scale.floor * 1.3) + scale.gap * 0.5


def row_least_width(scale: Scale, style: RowStyle, faces: tuple[CallFace, ...]) -> float:
    """Give the least width in which each of `faces` stands in a lower row."""
    counter = scale.floor if not style.inline else round(scale.floor * 1.2)
    widest = max(_row_width(scale, style, face, style.number, counter) for face in faces)
    return widest + 2 * padding(scale)


def _row_width(scale: Scale, style: RowStyle, face: CallFace, number: int, counter: int) -> float:
    start = width_of(face.label, number, "bold") + number * ARROW * 1.3
    place = width_of(face.counter, counter, "bold") + 2
    word = width_of(face.word, scale.floor, "bold") + scale.floor * 1.1 + 2
    return start + (place + scale.gap * 1.5 + word if style.inline else max(place, word))


def draw_hero(pen: Pen, scale: Scale, box: Box, face: CallFace) -> None:
    """Draw the newest call as large as its box allows."""
    pen.add(Panel(box, CALL, scale.radius * 1.4, tag=face.ticket_id))
    roomy = box.h > hero_least(scale) + 2.2 * line_height(scale.text)
    inner = box.inset(padding(scale) * 1.2, padding(scale) * (0.8 if roomy else 0.6))
    for most, lines in ((scale.text, 2), (scale.text, 1), (scale.floor, 1)):
        head = _head_size(scale, inner, face, scale.text)
        px, names = _service_lines(scale, inner, face, most, lines)
        zone = _between(inner, line_height(head), len(names) * line_height(px))
        number, stacked = _hero_number(zone, face)
        if number >= scale.called:
            _hero_head(pen, scale, inner, face, head, "")
            _draw_number(pen, zone, face, number, stacked)
            y = zone.bottom
            for name in names:
                y = pen.line(inner.x, y, inner.w, name, px, INK, "semibold")
            return
    head = _head_size(scale, inner, face, scale.floor)
    _hero_head(pen, scale, inner, face, head, face.service)
    zone = _between(inner, line_height(head), 0)
    _draw_number(pen, zone, face, *_hero_number(zone, face))


def hero_number(scale: Scale, box: Box, face: CallFace) -> int:
    """Give the em size of the number of the large call in `box`, under its word alone."""
    inner = box.inset(padding(scale) * 1.2, padding(scale) * 0.6)
    head = _head_size(scale, inner, face, scale.floor)
    return _hero_number(_between(inner, line_height(head), 0), face)[0]


def _between(inner: Box, above: float, below: float) -> Box:
    return Box(inner.x, inner.y + above, inner.w, inner.h - above - below)


def _head_size(scale: Scale, inner: Box, face: CallFace, most: int) -> int:
    return fit(face.word, inner.w - most * 1.2, max(most, scale.floor), "bold")


def _service_lines(
    scale: Scale, inner: Box, face: CallFace, most: int, lines: int
) -> tuple[int, list[str]]:
    px = name_size(face.service, inner.w, most, scale.floor, lines, "semibold")
    return px, lines_of(face.service, px, inner.w, lines, "semibold")


def _hero_head(pen: Pen, scale: Scale, inner: Box, face: CallFace, px: int, service: str) -> None:
    """Draw icon and word, and at the right the service where it has no line of its own."""
    height = line_height(px)
    pen.add(
        Icon(Box(inner.x, inner.y + (height - px * 0.86) / 2, px * 0.86, px * 0.86), "call", INK)
    )
    x = inner.x + px * 1.15
    width = width_of(face.word, px, "bold")
    pen.line(x, inner.y, width + 1, face.word, px, INK, "bold")
    left = inner.right - (x + width + scale.gap * 2)
    small = name_size(service, max(1.0, left), px, min(px, scale.floor), 1, "semibold")
    # A piece of a name would help nobody: the number and where to go are what counts.
    if service and width_of(service, small, "semibold") <= left:
        at = inner.right - left
        pen.line(at, inner.y, left, service, small, INK, "semibold", "right", height=height)


def _hero_number(zone: Box, face: CallFace) -> tuple[int, bool]:
    """Give the number's em size, and whether its counter stands below it instead of beside."""
    probe = 400
    label = width_of(face.label, probe, "bold") / probe
    counter = width_of(face.counter, probe, "bold") / probe
    beside = min(
        zone.w / (label + ARROW * 1.5 + counter * COUNTER) * 0.99,
        zone.h / 0.95,
    )
    below = min(
        zone.w / label * 0.99,
        zone.w / ((ARROW * 1.3 + counter) * BELOW) * 0.99,
        zone.h / (0.95 + 1.05 * BELOW),
    )
    stacked = below > beside * 1.3
    return max(4, int(below if stacked else beside)), stacked


def _draw_number(pen: Pen, zone: Box, face: CallFace, number: int, stacked: bool) -> None:
    if not stacked:
        _number_line(pen, zone, face, number, round(number * COUNTER))
        return
    counter = round(number * BELOW)
    high, low = number * 0.95, counter * 1.05
    y = zone.y + (zone.h - high - low) / 2
    pen.line(zone.x, y, zone.w, face.label, number, INK, "bold", height=high, called=True)
    arrow = counter * ARROW
    middle = y + high + low / 2
    pen.add(Icon(Box(zone.x, middle - arrow * 0.4, arrow, arrow * 0.8), "arrow", INK))
    x = zone.x + arrow * 1.3
    pen.line(x, y + high, zone.right - x, face.counter, counter, INK, "bold", height=low)


def _number_line(pen: Pen, zone: Box, face: CallFace, number: int, counter: int) -> None:
    width = width_of(face.label, number, "bold")
    pen.line(zone.x, zone.y, width + 1, face.label, number, INK, "bold", height=zone.h, called=True)
    x = zone.x + width + number * ARROW * 0.25
    arrow = number * ARROW
    pen.add(Icon(Box(x, zone.y + (zone.h - arrow * 0.8) / 2, arrow, arrow * 0.8), "arrow", INK))
    x += arrow + number * ARROW * 0.25
    # Where to go stands on the number's own baseline.
    low = (number - counter) * CAP_TO_EM / 2
    y = zone.y + low
    pen.line(x, y, zone.right - x, face.counter, counter, INK, "bold", height=zone.h)


@dataclass(frozen=True, slots=True)
class RowSizes:
    """Em sizes shared by the lower rows of one page."""

    number: int
    counter: int
    word: int


def row_sizes(scale: Scale, box: Box, faces: tuple[CallFace, ...], style: RowStyle) -> RowSizes:
    """Give the largest sizes in which each of `faces` stands in a row as large as `box`."""
    inner = _row_inner(scale, box)
    number = max(style.number, int(min(inner.h / 0.98, scale.called * 1.6)))
    if style.inline:
        counter = max(scale.floor, round(number * 0.8))
    else:
        counter = max(scale.floor, min(scale.text, int(inner.h / 0.98 - scale.floor)))

    def wide() -> float:
        return max(_row_width(scale, style, face, number, counter) for face in faces)

    while number > style.number and wide() > inner.w:
        number -= 1
        counter = min(counter, max(scale.floor, round(number * 0.8)))
    while counter > scale.floor and wide() > inner.w:
        counter -= 1
    shrink = min(1.0, inner.w / wide() * 0.99) if wide() > inner.w else 1.0
    sizes = (max(4, int(px * shrink)) for px in (number, counter, scale.floor))
    return RowSizes(*sizes)


def _row_inner(scale: Scale, box: Box) -> Box:
    return box.inset(padding(scale), scale.gap * 0.25)


def draw_row(
    pen: Pen, scale: Scale, box: Box, face: CallFace, style: RowStyle, sizes: RowSizes
) -> None:
    """Draw a call that is still open beside the newest one."""
    pen.add(Panel(box, CALL, scale.radius, tag=face.ticket_id))
    inner = _row_inner(scale, box)
    number = sizes.number
    width = width_of(face.label, number, "bold")
    y, h = inner.y, inner.h
    pen.line(inner.x, y, width + 1, face.label, number, INK, "bold", height=h, called=True)
    arrow = number * ARROW * 0.8
    x = inner.x + width + number * ARROW * 0.25
    pen.add(Icon(Box(x, y + (h - arrow * 0.8) / 2, arrow, arrow * 0.8), "arrow", INK))
    x = inner.x + width + number * ARROW * 1.3
    right = Box(x, y, inner.right - x, h)
    if style.inline:
        _beside(pen, right, face, sizes.counter, sizes.word)
    else:
        _stacked(pen, right, face, sizes.counter, sizes.word)


def _beside(pen: Pen, box: Box, face: CallFace, counter: int, word: int) -> None:
    """Draw the counter, and icon and word at the right end of the row."""
    place = width_of(face.counter, counter, "bold") + 2
    pen.line(box.x, box.y, place, face.counter, counter, INK, "bold", height=box.h)
    _word(pen, box, box.right - width_of(face.word, word, "bold") - word * 1.1 - 1, face.word, word)


def _stacked(pen: Pen, box: Box, face: CallFace, counter: int, word: int) -> None:
    """Draw the counter, and icon and word below it."""
    high, low = counter * 0.98, word * 0.98
    y = box.y + (box.h - high - low) / 2
    pen.line(box.x, y, box.w, face.counter, counter, INK, "bold", height=high)
    _word(pen, Box(box.x, y + high, box.w, low), box.x, face.word, word)


def _word(pen: Pen, box: Box, x: float, text: str, px: int) -> None:
    pen.add(Icon(Box(x, box.y + (box.h - px * 0.8) / 2, px * 0.8, px * 0.8), "call", INK))
    at = x + px * 1.1
    pen.line(at, box.y, box.right - at, text, px, INK, "bold", height=box.h)
