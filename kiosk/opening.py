"""When numbers are offered: while the office is open, also in breaks, and a while before."""

from __future__ import annotations

from datetime import datetime, timedelta

from queueing.model import OpeningState
from queueing.snapshots import Opening

BEFORE_OPENING = timedelta(minutes=60)
"""People stand at the door before it opens (Jepara, DOMAIN §1)."""


def numbers_from(opening: Opening) -> datetime | None:
    """Give the moment from which today's numbers are offered, None while open or closed."""
    if opening.state is OpeningState.BEFORE_OPENING and opening.opens_at is not None:
        return opening.opens_at - BEFORE_OPENING
    return None


def takes_numbers(opening: Opening, now: datetime) -> bool:
    """Tell whether a number may be taken at `now` (aware)."""
    start = numbers_from(opening)
    is_open = opening.state in (OpeningState.OPEN, OpeningState.ON_BREAK)
    return is_open or (start is not None and now >= start)
