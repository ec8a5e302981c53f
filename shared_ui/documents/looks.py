"""What sort of notice it is: one look on page and sheet, as on the board, beside its words."""

from __future__ import annotations

from enum import StrEnum

from queueing.model import OutageState, Severity
from shared_ui.notice_text import NoticeText


class Look(StrEnum):
    """A colour and an icon; never without the heading that says the same."""

    DOWN = "down"
    SLOWER = "slower"
    WATCHED = "watched"
    PLANNED = "planned"
    OVER = "over"


_BY_STATE = {
    OutageState.RESOLVED: Look.OVER,
    OutageState.MONITORING: Look.WATCHED,
    OutageState.PLANNED: Look.PLANNED,
}


def look_of(notice: NoticeText) -> Look:
    """Give the look of a notice: by its state, and while it is not mended by its severity."""
    going = Look.SLOWER if notice.severity is Severity.SLOWER else Look.DOWN
    return _BY_STATE.get(notice.state, going)
