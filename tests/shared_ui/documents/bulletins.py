"""Bulletins of the day in Jepara, for tests of what leaves the office."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from queueing.model import Component, LocalText, OutageState, Severity
from shared_ui.documents.bulletin import Bulletin
from tests.display_board import samples
from tests.display_board.samples import at

BLANKS = Component(2, "card-blanks", LocalText("Blangko KTP-el"))


def bulletin(*outages: Any, now: datetime = at(8, 31)) -> Bulletin:
    """Give the bulletin of these outages at `now`."""
    return Bulletin.of(samples.snapshot(now, outages=outages), now)


def days() -> dict[str, Bulletin]:
    """Give a bulletin of every kind of notice."""
    first = samples.outage()
    second = samples.outage(
        number=2, component=BLANKS, affected="BF", title="Pencetakan KTP-el berhenti"
    )
    ranged = samples.outage(
        OutageState.CAUSE_KNOWN, expected=(at(10, 0), at(11, 0)), next_word=at(9, 30)
    )
    watched = samples.outage(OutageState.MONITORING, next_word=at(11, 10), last_word=at(10, 40))
    over = samples.outage(
        OutageState.RESOLVED, resolved=at(10, 40), next_word=None, last_word=at(10, 40)
    )
    slower = replace(first, severity=Severity.SLOWER, title=LocalText("KTP-el lebih lambat"))
    tomorrow = timedelta(days=1)
    planned = replace(
        first,
        state=OutageState.PLANNED,
        title=LocalText("Pemeliharaan server pusat"),
        since=at(12, 0) + tomorrow,
        planned_from=at(12, 0) + tomorrow,
        planned_until=at(13, 0) + tomorrow,
        next_word_at=at(12, 0) + tomorrow,
    )
    return {
        "slower": bulletin(slower),
        "planned": bulletin(planned),
        "none": bulletin(),
        "one": bulletin(first),
        "two": bulletin(first, second),
        "range": bulletin(ranged, now=at(9, 0)),
        "overdue": bulletin(first, now=at(9, 20)),
        "watched": bulletin(watched, now=at(10, 45)),
        "recovered": bulletin(over, now=at(10, 45)),
    }
