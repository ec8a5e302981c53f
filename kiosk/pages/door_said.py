"""Whether a number is given before closing, as the page before a number says it."""

from __future__ import annotations

from datetime import datetime

from kiosk.opening import numbers_from, takes_numbers
from kiosk.pages.words import Words
from queueing.snapshots import KioskSnapshot, ServiceLine
from queueing.waits import OfficeOutlook
from shared_ui.closing_words import ClosingWords, Door, door_of
from shared_ui.language import Language
from shared_ui.tongue import tongue


def door_at(
    line: ServiceLine | None,
    snapshot: KioskSnapshot | None,
    outlook: OfficeOutlook | None,
    now: datetime | None,
) -> Door:
    """Tell how the door of a service stands; nobody can reckon while the kiosk is cut off."""
    if line is None or snapshot is None:
        return Door.OPEN
    known = None if snapshot.cut_off_since is not None else outlook
    return door_of(line, known, now or snapshot.read_at)


def late_text(language: Language, snapshot: KioskSnapshot, now: datetime) -> str:
    """Say before the number that today may not be enough."""
    words = ClosingWords(tongue(language.code), snapshot.office.time_zone, now)
    return words.sentence(Door.LATE, snapshot.opening)


def no_number_text(door: Door, language: Language, snapshot: KioskSnapshot, now: datetime) -> str:
    """Say why no number is given now and when there is one again; "" where it is given."""
    if not takes_numbers(snapshot.opening, now):
        start = numbers_from(snapshot.opening)
        return Words(language, snapshot).no_numbers(snapshot.opening, start)
    if door not in (Door.FULL, Door.STOPPED):
        return ""
    words = ClosingWords(tongue(language.code), snapshot.office.time_zone, now)
    return words.sentence(door, snapshot.opening)
