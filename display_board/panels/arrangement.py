"""Where the panels stand: landscape 62 : 38 with the notice below, portrait stacked.

A crowd of calls takes the whole width; last calls and services then share one band below them.
"""

from __future__ import annotations

from dataclasses import dataclass

from display_board.panels.drawing import Box
from display_board.panels.header import header_height
from display_board.panels.stale import stale_height
from display_board.panels.strip import strip_height
from display_board.panels.typesetting import Scale, line_height

CALLS_SHARE = 0.62
"""Width of the calls in landscape (LOOK)."""
CALLS_HIGH, CALLS_HIGH_MANY = 0.52, 0.66
"""Height of the calls in portrait, with few and with many open calls."""
RECENT_SHARE = 0.42
"""Height of the last calls in the side column, the rest is the services'."""
NOTICE_MOST_LANDSCAPE = 0.42
NOTICE_MOST_PORTRAIT = 0.40
"""Largest share of the height for the notice; longer ones take pages."""
MANY_CALLS, NOTICE_BESIDE_MANY = 2, 0.78
"""With more open calls than this the notice keeps only this share of its room."""
CROWD, CALM = 5, 3
"""With more open calls than CROWD they take all the room, and the lists share one band; with no
more than CALM the lists have their places again. Between the two nothing changes its place."""
LINES_FOR_TWO = 10.5
"""Lines the side column needs to hold the last calls and the services together."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The boxes of one window, in whole pixels; None for what is not shown."""

    portrait: bool
    header: Box
    stale: Box | None
    calls: Box
    recent: Box
    waiting: Box
    notice: Box | None
    takes_turns: bool
    """True where last calls and services share one box, page by page."""
    strip: Box | None = None
    """The band that stands for both while a crowd is called."""

    @property
    def waiting_columns(self) -> int:
        """Columns of the services' list."""
        return 2 if self.portrait else 1


def is_crowd(calls: int, before: bool) -> bool:
    """Tell whether so many open calls are a crowd; `before`: whether they were one."""
    return calls > (CALM if before else CROWD)


def notice_room(scale: Scale, width: int, height: int, calls: int) -> tuple[float, float]:
    """Give width and largest height of the notice in a window of these pixels."""
    share = NOTICE_MOST_PORTRAIT if height > width else NOTICE_MOST_LANDSCAPE
    if calls > MANY_CALLS:
        share *= NOTICE_BESIDE_MANY
    return width - 2 * scale.gap, height * share


def arrange(
    scale: Scale,
    width: int,
    height: int,
    *,
    stale: bool,
    notice_height: float,
    calls: int = 0,
    clock_width: float = 0,
    crowd: bool = False,
) -> Arrangement:
    """Share the window out; `notice_height` 0 gives the notice's room to the calls.

    In landscape the stale band leaves `clock_width` pixels of the head free. `crowd`: the calls
    take all the room there is.
    """
    gap = float(scale.gap)
    inner = width - 2 * gap
    portrait = height > width
    header = _whole(gap, gap * 0.6, inner, header_height(scale, portrait))
    top, band = header.bottom + gap * 0.4, None
    if stale and portrait:
        band = _whole(gap, top, inner, stale_height(scale))
        top = band.bottom + gap
    elif stale:
        # The picture below stays as it was; the clock keeps its corner.
        band = _whole(gap, gap * 0.4, inner - clock_width - gap * 2, top - gap * 0.8)
    bottom, notice = height - gap, None
    if notice_height > 0:
        notice = _whole(gap, bottom - notice_height, inner, notice_height)
        bottom = notice.y - gap
    room = bottom - top
    if crowd:
        strip = _whole(gap, bottom - strip_height(scale), inner, strip_height(scale))
        called = _whole(gap, top, inner, strip.y - gap - top)
        return Arrangement(portrait, header, band, called, strip, strip, notice, False, strip)
    if portrait:
        share = CALLS_HIGH_MANY if calls > MANY_CALLS else CALLS_HIGH
        called = _whole(gap, top, inner, room * share - gap)
        side = _whole(gap, called.bottom + gap, inner, bottom - called.bottom - gap)
    else:
        called = _whole(gap, top, inner * CALLS_SHARE - gap / 2, room)
        side = _whole(called.right + gap, top, width - 2 * gap - called.right, room)
    recent = waiting = side
    turns = side.h < LINES_FOR_TWO * line_height(scale.floor)
    if not turns:
        recent = _whole(side.x, side.y, side.w, side.h * RECENT_SHARE - gap / 2)
        down = recent.bottom + gap
        waiting = _whole(side.x, down, side.w, side.bottom - down)
    return Arrangement(portrait, header, band, called, recent, waiting, notice, turns)


def _whole(x: float, y: float, w: float, h: float) -> Box:
    return Box(round(x), round(y), max(1, int(w)), max(1, int(h)))
