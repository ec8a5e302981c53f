"""How the settings get a picture of a board: asked of whoever started the kiosk.

A kiosk knows no board: the command `antrean`, which knows both, gives it a renderer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from queueing.errors import AntreanError
from queueing.snapshots import BoardSnapshot


class NoPicture(AntreanError):
    """The board could not be drawn; says why."""


@dataclass(frozen=True, slots=True)
class PreviewWanted:
    """A board to be drawn: settings as a wish has them, an office, and what happens there."""

    settings: Mapping[str, Mapping[str, Any]]
    office: BoardSnapshot
    now: datetime
    counters: tuple[tuple[int, str], ...]
    """Number and name of each counter that calls somebody; none for a quiet moment."""
    upright: bool = False


@dataclass(frozen=True, slots=True)
class TooSmall:
    """Letters that are lower than the distance demands."""

    what: str
    """ "called", "text" or "floor" (the smallest of all)."""
    cap_mm: float
    least_mm: float
    readable_to_m: float


@dataclass(frozen=True, slots=True)
class BoardPicture:
    """What the board would show."""

    png: bytes
    too_small: tuple[TooSmall, ...] = ()
    cut: tuple[str, ...] = ()
    """Texts that are shortened because they do not fit."""


Render = Callable[[PreviewWanted], BoardPicture]
"""Draws a board; called on a worker thread, takes about a second; raises NoPicture."""
