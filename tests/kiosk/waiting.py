"""What is told of waiting, for the kiosk's tests."""

from __future__ import annotations

from datetime import datetime

from queueing.waits import UNKNOWN, OfficeOutlook, Wait, WaitKind, WaitOutlook, WaitRange
from tests.kiosk import samples


def known(low: int, high: int) -> Wait:
    return Wait(WaitKind.KNOWN, WaitRange(low, high))


AFTER = Wait(WaitKind.AFTER_RECOVERY, WaitRange(120, 210))
LATE = Wait(WaitKind.KNOWN, None, after_closing=True)


def outlook(at: datetime = samples.NOW, **by_prefix: Wait) -> OfficeOutlook:
    """Give an outlook with these waits for ordinary people, and nearly none for priority."""
    given = {
        "A": AFTER,
        "B": AFTER,
        "C": known(20, 35),
        "D": known(0, 10),
        "E": UNKNOWN,
        "G": LATE,
        "H": known(100, 150),
        **by_prefix,
    }
    return OfficeOutlook(
        at,
        tuple(
            WaitOutlook(service.id, given.get(service.prefix, UNKNOWN), known(0, 10))
            for service in samples.SERVICES
        ),
        None,
        None,
    )
