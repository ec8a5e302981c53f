"""Whose settings hold: the office's wish, or the file that somebody wrote at this PC; pure.

Beside the settings file lies what of it was last told to, or taken from, the office. By that a
board knows whether somebody has written in the file since, whatever the clocks of both say.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from queueing.presence import StationWish
from shared_ui.board_wish import Wish


class Turn(Enum):
    """What a board does about its settings."""

    ADOPT = auto()
    """Take up the office's wish."""
    TELL = auto()
    """Tell the office what the file has."""
    KEEP = auto()


@dataclass(frozen=True, slots=True)
class Adopted:
    """The settings on which file and office agreed last, and the number of that wish."""

    number: int
    settings: Wish


def whose_turn(
    here: Wish, adopted: Adopted | None, wish: StationWish | None, written_at: datetime
) -> Turn:
    """Decide at the start; `here` is what the file has, which was written at `written_at`.

    A PC that never spoke with the office about its settings (`adopted` None), a new one under an
    old name among them, takes the office's. Where both changed, the newer one holds.
    """
    if wish is None:
        return Turn.TELL
    if adopted is None:
        return Turn.ADOPT
    if not _differs(here, adopted.settings):
        return Turn.KEEP if adopted.number == wish.number else Turn.ADOPT
    if adopted.number == wish.number or written_at > wish.wished_at:
        return Turn.TELL
    return Turn.ADOPT


def _differs(here: Wish, before: Wish) -> bool:
    """Tell whether the file says otherwise; a key that came with a newer Antrean says nothing."""
    return any(
        key in here.get(section, {}) and here[section][key] != value
        for section, values in before.items()
        for key, value in values.items()
    )


def written(adopted: Adopted) -> str:
    """Give it as it lies beside the settings file."""
    return json.dumps({"number": adopted.number, "settings": adopted.settings}, indent=1)


def read(text: str) -> Adopted | None:
    """Read what lies there; None for what is none."""
    try:
        found = json.loads(text)
        return Adopted(int(found["number"]), dict(found["settings"]))
    except (ValueError, TypeError, KeyError):
        return None
