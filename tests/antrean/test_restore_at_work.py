"""A restore while the office is at work: kiosks go on, and no label is given twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import monotonic

import pytest

from antrean.db import keeping, restoring
from queueing.errors import AntreanError
from queueing.store import open_store
from queueing.views import board_snapshot, kiosk_snapshot
from tests.antrean.test_never_twice import DayInFile, DayOnServer, day_of
from tests.office import Kiosk

RESTORES = 4
SECONDS = 120


def take_until(url, name, clock, done):
    """Take numbers and look at the screens, as a kiosk that is never left alone; give the labels.

    What fails is tried again a moment later, as kiosks do.
    """
    store = open_store(url)
    labels, failed = [], 0
    try:
        kiosk = Kiosk(store, clock, name)
        while not done.wait(0.002):
            try:
                labels.append(kiosk.take("A", print_it=True).label)
                kiosk_snapshot(store, now=clock())
                board_snapshot(store, now=clock())
            except AntreanError:
                failed += 1
    finally:
        store.close()
    return labels, failed


@pytest.mark.parametrize("kind", [DayInFile, DayOnServer])
def test_numbers_taken_while_backups_are_put_in_place_are_all_different(kind):
    with day_of(kind) as day:
        for name in ("kiosk-1", "kiosk-2", "kiosk-3"):
            store = open_store(day.url)
            Kiosk(store, day.clock, name).take("A")
            store.close()
        day.backup()
        done, begun = Event(), monotonic()
        with ThreadPoolExecutor(3) as pool:
            taking = [
                pool.submit(take_until, day.url, f"kiosk-{number}", day.clock, done)
                for number in (1, 2, 3)
            ]
            try:
                for _ in range(RESTORES):
                    done.wait(0.3)
                    restoring.restore(day.url, day.backups[0], day.clock)
                done.wait(0.3)
            finally:
                done.set()
        ended = [each.result() for each in taking]
        labels = [label for taken, _ in ended for label in taken]
        assert len(labels) > 30
        assert len(set(labels)) == len(labels)
        assert keeping.check(day.url) == 0
        assert monotonic() - begun < SECONDS
