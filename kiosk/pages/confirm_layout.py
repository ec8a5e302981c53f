"""How the page before a number is laid out: lying, upright, and where there is little height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from kiosk.pages.page import BODY_MM, CAPTION_MM, GAP_MM, NAME_MM

if TYPE_CHECKING:
    from kiosk.pages.confirm import ConfirmPage

LEFT, RIGHT = 56, 44
"""The shares of the two columns."""
ASKING, ANSWERS = 54, (23, 23)
"""The shares of question and answers where they stand beside each other."""
TAKE_MM, LOW_TAKE_MM = 38.0, 26.0


def arrange_confirm(page: ConfirmPage) -> None:
    """Set margins and spacing; upright the columns stand one over the other."""
    gap = round(page.metrics.mm(GAP_MM))
    upright = page.portrait
    # Lying, the answers stand low enough only where they stand beside the question.
    low = page.low or (page.reach and not upright)
    way = QBoxLayout.Direction
    page._columns.setDirection(way.TopToBottom if upright else way.LeftToRight)
    page._columns.setSpacing(gap * (2 if upright or low else 5))
    for place, stretch in enumerate((1, 1) if low else (LEFT, RIGHT)):
        page._columns.setStretch(place, stretch)
    page._right.setSpacing(gap)
    page._choices.setSpacing(gap // 3 if low else gap)
    page._choices.setHorizontalSpacing(gap)
    page._column.setSpacing(gap if low else round(gap * 1.5))
    page._feet.setSpacing(gap * 2)
    page._title.set_low(low)
    page._facts.set_low(low)
    page._waiting.set_cap(BODY_MM if low else NAME_MM, page.metrics)
    page._wait.set_cap(CAPTION_MM if low else BODY_MM - 1, page.metrics)
    page._take.set_height(LOW_TAKE_MM if low else TAKE_MM)
    share = 0.62 if upright else RIGHT / (LEFT + RIGHT)
    page._take.setFixedWidth(round((page.width() - gap * 5) * share))
    _place_choices(page, upright, low)
    _place_promise(page, upright, low)
    _place_controls(page, upright, low)
    keep_whole(page)


def keep_whole(page: ConfirmPage) -> None:
    """Where there is little height, let the facts give way, which can be turned."""
    across = page._column.indexOf(page._choices) >= 0
    width = round(page.width() * ASKING / 100) - page._choices.horizontalSpacing()
    for text in (page._ask, page._who):
        text.setMinimumHeight(text.heightForWidth(width) if across and width > 0 else 0)


def _place_choices(page: ConfirmPage, upright: bool, low: bool) -> None:
    """Put question and answers one under the other, or beside each other over both columns."""
    grid = page._choices
    ask, no, yes, who = page._ask, page._no, page._yes, page._who
    if not low:
        _put(grid, (ask, 0, 0, 1, 2), (no, 1, 0, 1, 2), (yes, 2, 0, 1, 2), (who, 3, 0, 1, 2))
    elif upright:
        _put(grid, (ask, 0, 0, 1, 2), (no, 1, 0, 1, 1), (yes, 1, 1, 1, 1), (who, 2, 0, 1, 2))
    else:
        _put(grid, (ask, 0, 0, 1, 1), (who, 1, 0, 1, 1), (no, 0, 1, 2, 1), (yes, 0, 2, 2, 1))
    shares: tuple[int, ...] = (1, 1, 0) if upright or not low else (ASKING, *ANSWERS)
    for column, share in enumerate(shares):
        grid.setColumnStretch(column, share)
    across = low and not upright
    if across and page._column.indexOf(grid) < 0:
        page._right.removeItem(grid)
        page._column.insertLayout(2, grid)
    elif not across and page._right.indexOf(grid) < 0:
        page._column.removeItem(grid)
        page._right.insertLayout(page._right.indexOf(page._closed), grid)


def _put(grid: QGridLayout, *places: tuple[QWidget, int, int, int, int]) -> None:
    for part, *place in places:
        grid.removeWidget(part)
        grid.addWidget(part, *place)


def _place_promise(page: ConfirmPage, upright: bool, low: bool) -> None:
    if upright or low:
        # Beside the big button there is no room.
        page._right.insertWidget(page._right.indexOf(page._elsewhere), page._promise)
    elif page._feet.indexOf(page._promise) < 0:
        page._feet.insertWidget(3, page._promise, 1)


def _place_controls(page: ConfirmPage, upright: bool, low: bool) -> None:
    """Let the button that turns the facts stand beneath them, or at the foot where that is far."""
    if low and not upright:
        page._feet.insertWidget(1, page._facts.controls)
    elif page.reach:
        page._right.insertWidget(page._right.indexOf(page._choices), page._facts.controls)
    else:
        page._facts.take_controls()
