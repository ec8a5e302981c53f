"""What a newcomer is told of waiting, and when nothing is told."""

from __future__ import annotations

from datetime import timedelta

from queueing.model import PriorityClass
from queueing.snapshots import ServiceLine
from queueing.waits import (
    ClosingOutlook,
    OfficeOutlook,
    Wait,
    WaitKind,
    WaitOutlook,
    WaitRange,
)
from shared_ui.wait_words import OLDEST, wait_of
from tests.office import MORNING, default_data

SERVICE = default_data().services[0]
LINE = ServiceLine(SERVICE, 4, None, 1)
KNOWN = Wait(WaitKind.KNOWN, WaitRange(20, 35))


def outlook(closes_in=timedelta(hours=2)):
    closing = ClosingOutlook(MORNING, MORNING + closes_in, 4, None, 0, ())
    told = WaitOutlook(SERVICE.id, KNOWN, KNOWN)
    return OfficeOutlook(MORNING, (told,), None, None, closing=closing)


def told(outlook, after=timedelta(0)):
    return wait_of(outlook, LINE, PriorityClass.ORDINARY, MORNING + after)


def test_a_newcomer_is_told_a_range():
    assert told(outlook()) == KNOWN


def test_an_old_forecast_is_not_told():
    assert told(outlook(), OLDEST + timedelta(seconds=1)) is None


def test_after_closing_nobody_is_told_a_wait():
    assert told(outlook(timedelta(minutes=1)), timedelta(seconds=59)) == KNOWN
    assert told(outlook(timedelta(minutes=1)), timedelta(minutes=1)) is None
