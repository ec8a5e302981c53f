"""A tile with what is told of waiting."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from kiosk.pages.hours_said import hours_of_tile
from kiosk.pages.outages_said import view_of
from kiosk.pages.service_tile import TileView
from kiosk.pages.words import Words
from queueing.model import PriorityClass
from queueing.snapshots import KioskSnapshot, ServiceLine
from queueing.waits import OfficeOutlook
from shared_ui.closing_words import ClosingWords, door_of
from shared_ui.language import Language
from shared_ui.tongue import tongue
from shared_ui.wait_words import WaitWords, wait_of


def tile_view(
    line: ServiceLine,
    snapshot: KioskSnapshot,
    outlook: OfficeOutlook | None,
    language: Language,
    now: datetime,
) -> TileView:
    """Give the tile of a service; `outlook` is None while nothing is told of waiting."""
    known = None if snapshot.cut_off_since is not None else outlook
    words = Words(language, snapshot)
    view = view_of(line, words, language)
    if line.outside is not None:
        return replace(view, state=hours_of_tile(line.outside, words, language))
    wait = wait_of(known, line, PriorityClass.ORDINARY, now)
    speaking = tongue(language.code)
    door = door_of(line, known, now)
    said = ClosingWords(speaking, snapshot.office.time_zone, now).short(door)
    return replace(
        view,
        wait=said or WaitWords(speaking).short(wait),
    )
