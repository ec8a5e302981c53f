"""The clock of the play never goes back and keeps the speed it was given."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean.replay import clock as clock_module
from antrean.replay.clock import ScenarioClock

EIGHT = datetime(2017, 6, 14, 8, 0, tzinfo=ZoneInfo("Asia/Jakarta"))


@pytest.fixture
def slept(monkeypatch):
    """Give the list of how long was slept; nobody waits for it."""
    waits = []

    async def sleep(seconds):
        waits.append(seconds)

    monkeypatch.setattr(clock_module.asyncio, "sleep", sleep)
    return waits


def test_the_clock_stands_until_it_is_moved_and_speaks_utc():
    clock = ScenarioClock(EIGHT, None)
    assert clock() == clock() == EIGHT
    assert clock().tzinfo is UTC


@given(minutes=st.lists(st.integers(-600, 600), max_size=20))
def test_the_clock_never_goes_back(minutes):
    clock, seen = ScenarioClock(EIGHT, None), [EIGHT]

    async def move():
        for minute in minutes:
            await clock.move_to(EIGHT + timedelta(minutes=minute))
            seen.append(clock())

    with asyncio.Runner() as runner:
        runner.run(move())
    assert seen == sorted(seen)
    assert seen[-1] == EIGHT + timedelta(minutes=max([0, *minutes]))


async def test_without_a_speed_nobody_waits(slept):
    clock = ScenarioClock(EIGHT, None)
    await clock.move_to(EIGHT + timedelta(hours=6))
    assert (clock(), slept) == (EIGHT + timedelta(hours=6), [])


@pytest.mark.parametrize(("speed", "seconds"), [(1.0, 90.0), (60.0, 1.5), (0.5, 180.0)])
async def test_a_speed_is_scenario_seconds_per_second(slept, speed, seconds):
    clock = ScenarioClock(EIGHT, speed)
    await clock.move_to(EIGHT + timedelta(seconds=90))
    await clock.move_to(EIGHT)
    assert (clock(), slept) == (EIGHT + timedelta(seconds=90), [seconds])
