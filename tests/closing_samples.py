"""A day that is too short for those who wait, for the tests of every screen."""

from __future__ import annotations

from datetime import datetime

from queueing.waits import ClosingOutlook, OfficeOutlook, ServiceClosing


def closing(at: datetime, closes: datetime, finish: datetime, *, stops=False) -> ClosingOutlook:
    """Give 188 people for A and 44 for B of whom 22 come too late, and 6 for C in time."""
    return ClosingOutlook(
        at,
        closes,
        238,
        finish,
        22,
        (
            ServiceClosing(1, 188, finish, 18, newcomer_after=True),
            ServiceClosing(2, 44, finish, 4, newcomer_after=True),
            ServiceClosing(3, 6, closes, 0),
        ),
        stops,
    )


def told(one: ClosingOutlook) -> OfficeOutlook:
    """Give an outlook that knows nothing but closing."""
    return OfficeOutlook(one.at, (), None, None, closing=one)
