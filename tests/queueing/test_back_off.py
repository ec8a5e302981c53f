"""Attempts come apart, but never so far that an office waits for its stations."""

from __future__ import annotations

from queueing.back_off import LONGEST_SECONDS, back_off
from queueing.store.server_line import CONNECT_SECONDS

RECOVERY_SECONDS = 10


def test_the_pauses_grow_and_stay_below_a_bound():
    pauses = [[back_off(failures) for _ in range(50)] for failures in (1, 3, 6, 40, 10_000)]
    assert max(pauses[0]) <= min(pauses[1]) <= max(pauses[1]) <= min(pauses[2])
    assert all(0 < pause <= LONGEST_SECONDS for some in pauses for pause in some)


def test_stations_that_failed_together_do_not_come_back_together():
    assert len({back_off(8) for _ in range(100)}) == 100


def test_a_station_is_back_within_ten_seconds_whatever_it_was_doing():
    # An attempt that began just before the server came, the longest pause, one that succeeds.
    assert CONNECT_SECONDS + LONGEST_SECONDS + CONNECT_SECONDS < RECOVERY_SECONDS
