"""How open calls share their panel: one large, the others in rows, the rest on more pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from display_board.paging import page_mark
from display_board.panels.call_cells import (
    CallFace,
    RowStyle,
    draw_hero,
    draw_row,
    hero_least,
    hero_number,
    row_least,
    row_least_width,
    row_sizes,
)
from display_board.panels.drawing import Box, Pen, Picture
from display_board.panels.typesetting import Scale, line_height

MOST_ON_A_PAGE = 16
ASIDE = 0.44
"""Share of the width for the large call where it stands beside the rows, in a flat place."""
FLAT = 2.4
"""A place is flat when it is so many times wider than high."""


@dataclass(frozen=True, slots=True)
class CallPlan:
    """How the calls share the panel: one large, the others in rows, the rest on more pages."""

    columns: int
    rows: int
    hero: Box
    """The large call's place."""
    cell: Box
    """The first row's place."""
    style: RowStyle
    pages: int

    @property
    def beside(self) -> int:
        """Calls on a page beside the large one."""
        return self.columns * self.rows


@lru_cache(maxsize=64)
def plan_calls(scale: Scale, box: Box, faces: tuple[CallFace, ...]) -> CallPlan:
    """Give the fewest pages, and among those the largest letters.

    The newest call always keeps the size of a called number; those below it, which had that
    place before, may go down to the size of text before a second page is begun.
    """
    if len(faces) < 2:
        return _alone(scale, box, len(faces))
    plans = []
    for number in (scale.called, round((scale.called + scale.text) / 2), scale.text):
        for inline in (True, False):
            style = RowStyle(number, inline)
            plans.extend(_below(scale, box, faces, style))
            plans.extend(_beside(scale, box, faces, style))
    if not plans:
        return _alone(scale, box._replace(h=box.h - line_height(scale.floor)), len(faces))

    def cost(plan: CallPlan) -> tuple[int, int, bool]:
        # What is drawn in the end counts, up to where a called number is as large as it must be.
        drawn = row_sizes(scale, plan.cell, faces, plan.style).number
        return plan.pages, -min(drawn, scale.called), not plan.style.inline

    return min(plans, key=cost)


def _alone(scale: Scale, box: Box, pages: int) -> CallPlan:
    return CallPlan(1, 0, box, box, RowStyle(scale.called, inline=True), pages)


def _below(scale: Scale, box: Box, faces: tuple[CallFace, ...], style: RowStyle) -> list[CallPlan]:
    """Give the plans of `style` with the large call above one to three columns of rows."""
    others = len(faces) - 1
    wide, least = row_least_width(scale, style, faces), row_least(scale, style)
    plans = []
    for columns in (1, 2, 3):
        if columns * wide + (columns - 1) * scale.gap > box.w or columns > others:
            continue
        for mark in (0, line_height(scale.floor)):
            room = box.h - mark - hero_least(scale)
            most = min((MOST_ON_A_PAGE - 1) // columns, int(room // (least + _between(scale))))
            rows = min(ceil(others / columns), most)
            if rows < 1 or (not mark and rows * columns < others):
                continue
            room = box.h - mark - rows * _between(scale)
            row = min(max(least, room / (2.1 + rows)), scale.called * 1.9)
            pages = ceil(others / (rows * columns))
            hero = box._replace(h=room - rows * row)
            width = (box.w - (columns - 1) * scale.gap) / columns
            cell = Box(box.x, hero.bottom + _between(scale), width, row)
            plans.append(CallPlan(columns, rows, hero, cell, style, pages))
            break
    return plans


def _beside(scale: Scale, box: Box, faces: tuple[CallFace, ...], style: RowStyle) -> list[CallPlan]:
    """Give the plans of `style` with the large call at the left of rows, in a flat place."""
    others, least = len(faces) - 1, row_least(scale, style)
    left = box._replace(w=box.w * ASIDE)
    right = box.w - left.w - scale.gap
    flat = box.w > FLAT * box.h and hero_number(scale, left, faces[0]) >= scale.called
    if not flat or row_least_width(scale, style, faces) > right:
        return []
    for mark in (0, line_height(scale.floor)):
        most = int((box.h - mark + _between(scale)) // (least + _between(scale)))
        rows = min(others, most, MOST_ON_A_PAGE - 1)
        if rows < 1 or (not mark and rows < others):
            continue
        room = box.h - mark
        row = min((room + _between(scale)) / rows - _between(scale), scale.called * 1.9)
        cell = Box(left.right + scale.gap, box.y, right, row)
        pages = ceil(others / rows)
        return [CallPlan(1, rows, left._replace(h=room), cell, style, pages)]
    return []


def _between(scale: Scale) -> float:
    return scale.gap * 0.7


def pages_of(plan: CallPlan, faces: tuple[CallFace, ...]) -> tuple[tuple[CallFace, ...], ...]:
    """Split the calls into pages; the first one stays, large, on each where rows fit below."""
    if not faces:
        return ()
    if plan.beside == 0:
        return tuple((face,) for face in faces)
    rest = faces[1:]
    step = plan.beside
    groups = [rest[i : i + step] for i in range(0, len(rest), step)] or [()]
    return tuple((faces[0], *group) for group in groups)


def draw_calls(
    scale: Scale, box: Box, faces: tuple[CallFace, ...], page: int
) -> tuple[Picture, int]:
    """Draw page `page` of the calls, the newest first; give the picture and the page count."""
    pen = Pen()
    plan = plan_calls(scale, box, faces)
    pages = pages_of(plan, faces)
    if not pages:
        return (), 0
    page = min(page, len(pages) - 1)
    hero, *rows = pages[page]
    draw_hero(pen, scale, plan.hero, hero)
    cell = plan.cell
    # All rows take part, so that no row changes its size from page to page.
    sizes = row_sizes(scale, cell, faces, plan.style) if rows else None
    for place, face in enumerate(rows):
        assert sizes is not None
        x = cell.x + (place % plan.columns) * (cell.w + scale.gap)
        y = cell.y + (place // plan.columns) * (cell.h + _between(scale))
        draw_row(pen, scale, cell._replace(x=x, y=y), face, plan.style, sizes)
    mark = page_mark(page, len(pages))
    if mark:
        height = line_height(scale.floor)
        pen.line(
            box.x, box.bottom - height, box.w, mark, scale.floor, "#FFFFFFFF", "semibold", "right"
        )
    return pen.done(), len(pages)
