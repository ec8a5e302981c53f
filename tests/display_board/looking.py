"""How tests look at a board: every page of it, and what is wrong with a text on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from display_board.panels.drawing import Words
from display_board.panels.typesetting import board_font
from display_board.window import BoardWindow
from queueing.snapshots import BoardSnapshot
from shared_ui.theme import CAP_TO_EM

SIZES = {
    "1080p": (1920, 1080),
    "4k": (3840, 2160),
    "portrait": (1080, 1920),
    "demo": (900, 506),
}
ROUND_SECONDS = 150


class WatchedBoard(BoardWindow):
    """A board whose clock stands until `moment` is moved."""

    def __init__(
        self, moment: datetime, inches: float, metres: float, counter: int | None = None
    ) -> None:
        self.moment = moment
        super().__init__(
            panel_inches=inches,
            farthest_seat_m=metres,
            clock=lambda: self.moment,
            counter=counter,
        )


def board(
    qtbot, now: datetime, size: tuple[int, int] = (1920, 1080), inches=55.0, metres=4.0
) -> WatchedBoard:
    """Give a shown window whose clock stands at `now`."""
    window = WatchedBoard(now, inches, metres)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    return window


def all_pages(window: BoardWindow, snapshot: BoardSnapshot, now: datetime) -> Iterator[None]:
    """Show the snapshot and let its pages turn, looking every three seconds."""
    window.show_snapshot(snapshot, now)
    for seconds in range(0, ROUND_SECONDS, 3):
        window.tick(now + timedelta(seconds=seconds))
        yield


@lru_cache(maxsize=20_000)
def inked(words: Words) -> QRectF:
    """Give the box of a text's letters, from the top of its capitals to its descenders."""
    metrics = QFontMetricsF(board_font(words.px, words.weight))
    width = metrics.horizontalAdvance(words.text)
    free = words.box.w - width
    x = words.box.x + {"left": 0.0, "center": free / 2, "right": free}[words.align]
    cap = words.px * CAP_TO_EM
    top = words.box.y + (words.box.h - cap) / 2
    low = metrics.descent() if any(c in "gjpqy,;()" for c in words.text) else 0.0
    return QRectF(x, top, width, cap + low)


def faults(window: BoardWindow) -> list[str]:
    """Give every text that is cut by its box or panel, or drawn over another text."""
    found = []
    by_panel: dict[QWidget, list[Words]] = {}
    for panel, words in window.texts():
        letters = inked(words)
        if letters.width() > words.box.w + 1.5:
            found.append(f"{words.text!r} is wider than its place")
        if not QRectF(panel.rect()).adjusted(-1, -1, 1, 1).contains(letters):
            found.append(f"{words.text!r} leaves its panel: {letters} in {panel.rect()}")
        by_panel.setdefault(panel, []).append(words)
    for drawn in by_panel.values():
        for one, other in combinations(drawn, 2):
            if inked(one).intersects(inked(other)):
                common = inked(one).intersected(inked(other))
                if common.width() > 1.5 and common.height() > 1.5:
                    found.append(f"{one.text!r} and {other.text!r} overlap")
    return found


def shown_text(window: BoardWindow) -> str:
    """Give all text on the screen as one line."""
    return " ".join(words.text for _, words in window.texts())
