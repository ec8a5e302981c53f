"""A page of the notice band that says how other offices are, after the office's own notice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from queueing.model import Severity
from queueing.neighbours import NeighbourNews
from shared_ui.neighbour_words import NeighbourWords, in_trouble
from shared_ui.notice_text import Block


@dataclass(frozen=True, slots=True)
class ElsewhereText:
    """Other offices in the board's words; it has no state of an outage of this office."""

    heading: str
    blocks: tuple[Block, ...]
    state: None = None
    severity: Severity = Severity.STOPPED


def elsewhere_text(
    news: tuple[NeighbourNews, ...], now: datetime, zone: str, language: str
) -> tuple[ElsewhereText, ...]:
    """Give one text of all offices that tell of trouble, none while all is well there."""
    troubled = in_trouble(news, now)
    if not troubled:
        return ()
    words = NeighbourWords(now, zone, language)
    blocks: list[Block] = []
    for each in troubled:
        # Name and age first: whatever follows is that office's word of then.
        blocks.append(Block(f"{words.name(each)}. {words.heard(each)}", strong=True))
        blocks.append(Block(" ".join((*words.troubles(each), words.note(each))).strip()))
    heading = QCoreApplication.translate("Board", "KANTOR LAIN")
    return (ElsewhereText(heading, tuple(blocks)),)
