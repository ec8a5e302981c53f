"""The lists beside the calls: which of them are shown, their rows, and the room they leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from display_board.panels import recent_calls, waiting
from display_board.panels.arrangement import Arrangement
from display_board.panels.drawing import Box
from queueing.snapshots import BoardSnapshot
from queueing.waits import OfficeOutlook
from shared_ui.board_settings import Lists

MOST_RECENT = 8
"""Earlier calls listed at most; of more nobody looks for their own."""


def shows(lists: Lists) -> tuple[bool, bool]:
    """Tell whether the last calls and the services are shown."""
    return lists in ("both", "recent"), lists in ("both", "waiting")


def recent_rows(snapshot: BoardSnapshot) -> tuple[recent_calls.RecentRow, ...]:
    """Give the rows of the last calls."""
    zone = snapshot.office.time_zone
    return tuple(recent_calls.row_of(call, zone) for call in snapshot.recent[:MOST_RECENT])


def waiting_rows(
    snapshot: BoardSnapshot, told: OfficeOutlook | None, language: str, now: datetime
) -> tuple[waiting.WaitingRow, ...]:
    """Give the rows of the services, with what is `told` of waiting."""
    return tuple(
        waiting.told_row(line, told, language, now)
        for line in snapshot.lines
        if line.service.active
    )


def with_lists(place: Arrangement, lists: Lists) -> Arrangement:
    """Give the room of a list that is not shown to the other, or of both to the calls."""
    if lists == "both":
        return place
    side = _both(place.recent, place.waiting)
    if lists == "none":
        return replace(place, calls=_both(place.calls, side), takes_turns=False, strip=None)
    if place.strip is not None:
        return place
    return replace(place, recent=side, waiting=side, takes_turns=False)


def _both(one: Box, other: Box) -> Box:
    """Give the smallest box that holds two that stand side by side."""
    x, y = min(one.x, other.x), min(one.y, other.y)
    return Box(x, y, max(one.right, other.right) - x, max(one.bottom, other.bottom) - y)
