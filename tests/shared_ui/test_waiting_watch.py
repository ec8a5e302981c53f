"""What is told of waiting is read now and then, in small pieces, and taken back without news."""

from __future__ import annotations

import pytest

from queueing.errors import StoreError
from shared_ui import waiting_watch
from shared_ui.off_thread import OffThread
from shared_ui.waiting_watch import WaitingWatch
from tests.kiosk import samples, waiting


class Office:
    """Forecasts that are played in three pieces, and a clock of seconds."""

    def __init__(self) -> None:
        self.reads = 0
        self.pieces = 0
        self.error: StoreError | None = None
        self.seconds = 100.0

    def read(self, _now: object) -> Office:
        if self.error is not None:
            raise self.error
        self.reads += 1
        self.left = 3
        return self

    def play_some(self) -> bool:
        self.pieces += 1
        self.left -= 1
        return self.left == 0

    def outlook(self) -> object:
        return waiting.outlook()


@pytest.fixture
async def office():
    return Office()


@pytest.fixture
async def watch(office, qapp):
    off_thread = OffThread("test")
    made = WaitingWatch(office.read, off_thread, lambda: samples.NOW, lambda: office.seconds)
    made.heard = []
    made.told.connect(made.heard.append)
    yield made
    await made.stop()
    await off_thread.end()


async def settle(watch: WaitingWatch) -> None:
    if watch._task is not None:
        await watch._task


async def test_the_first_snapshot_has_waits_told_in_pieces(office, watch):
    watch.lines_read(samples.snapshot())
    await settle(watch)
    assert watch.heard == [waiting.outlook()]
    assert (office.reads, office.pieces) == (1, 3)


async def test_moving_lines_are_read_every_ten_seconds_and_quiet_ones_once_a_minute(office, watch):
    watch.lines_read(samples.snapshot())
    await settle(watch)
    fewer = samples.snapshot(waiting=(187, 44, 6, 2, 0, 1, 12, 3, 0))
    for seconds, snapshot, reads in (
        (5, fewer, 1),
        (6, fewer, 2),
        (30, fewer, 2),
        (31, fewer, 3),
    ):
        office.seconds += seconds
        watch.lines_read(snapshot)
        await settle(watch)
        assert office.reads == reads


async def test_an_outage_or_many_people_are_told_within_a_second_or_so(office, watch):
    watch.lines_read(samples.snapshot())
    await settle(watch)
    office.seconds += waiting_watch.SOON_SECONDS
    watch.lines_read(samples.snapshot(outages=(samples.outage(),)))
    await settle(watch)
    assert office.reads == 2


async def test_without_news_nothing_is_told(office, watch):
    office.error = StoreError("no answer")
    watch.lines_read(samples.snapshot())
    await settle(watch)
    assert watch.heard == [None]
    office.error = None
    watch.lines_read(samples.snapshot())
    await settle(watch)
    watch.forget()
    assert watch.heard == [None, waiting.outlook(), None]
