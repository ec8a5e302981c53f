"""Looks at the screens while something is broken: is what they say still true?"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from antrean.hand import find
from shared_ui.notice_text import notice_text

if TYPE_CHECKING:
    from display_board.panels.drawing import Box
    from display_board.window import BoardWindow
    from kiosk.window import KioskWindow

EVERY = timedelta(minutes=1)
NO_NEWS = "Belum ada kabar baru"
MINUTES = "menit"
AFTER_RECOVERY = "pulih"


class Watch:
    """What board and kiosk said, minute by minute."""

    def __init__(self, board: BoardWindow, kiosk: KioskWindow) -> None:
        self._board, self._kiosk = board, kiosk
        self.overdue: list[datetime] = []
        """Minutes at which the board itself said that no new word had come."""
        self.waits: list[str] = []
        """Minutes of waiting shown for a service that stood still: there should be none."""
        self.looks = 0

    def look(self, now: datetime, stopped: set[str]) -> None:
        """Read both screens; `stopped` are the prefixes of services that stand still."""
        self.looks += 1
        if any(NO_NEWS in text for text in self._notice(now)):
            self.overdue.append(now)
        for prefix in sorted(stopped):
            self.waits += _waits(_said_by_tile(self._kiosk, prefix))
            self.waits += _waits(_said_by_row(self._board, prefix))

    def _notice(self, now: datetime) -> list[str]:
        """Give what the board's notice says over all its pages, of which one is painted."""
        snapshot = self._board.shown_snapshot
        if snapshot is None:
            return []
        zone = snapshot.office.time_zone
        said = (notice_text(o, now, zone, "id") for o in self._board.shown_outages)
        return [block.text for text in said for block in text.blocks]

    def overdue_spells(self) -> list[tuple[datetime, datetime]]:
        """Give the stretches in which the board said so."""
        spells: list[tuple[datetime, datetime]] = []
        for minute in self.overdue:
            if spells and minute - spells[-1][1] <= EVERY:
                spells[-1] = (spells[-1][0], minute)
            else:
                spells.append((minute, minute))
        return spells


def _waits(texts: list[str]) -> list[str]:
    return [text for text in texts if MINUTES in text and AFTER_RECOVERY not in text]


def _said_by_tile(kiosk: KioskWindow, prefix: str) -> list[str]:
    tile = find(kiosk, f"service-{prefix}")
    if tile is None:
        return []
    return [tile.accessibleName(), tile.accessibleDescription(), *_labels(tile)]


def _labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def _said_by_row(board: BoardWindow, prefix: str) -> list[str]:
    """Give the texts of the waiting list that stand in the line of a service's letter."""
    if board.view is None or board.view.waiting.isHidden():
        return []
    rows = board.view.waiting.texts()
    middles = [_middle(words.box) for words in rows if words.text == prefix]
    return [
        words.text
        for words in rows
        if any(abs(_middle(words.box) - middle) < words.px for middle in middles)
    ]


def _middle(box: Box) -> float:
    return box.y + box.h / 2
