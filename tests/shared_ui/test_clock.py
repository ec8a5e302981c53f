"""On a server the office's time is the database's, whatever the PC believes."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from shared_ui import clock as room
from shared_ui.clock import OfficeClock, seconds_since_boot, system_clock

SERVER = datetime(2017, 6, 14, 16, 59, 50, tzinfo=UTC)
"""23.59.50 WIB."""
JUMPS = [timedelta(hours=-3), timedelta(minutes=1), timedelta(days=1), timedelta(days=-400)]


class Pc:
    """A PC whose clock somebody sets while its seconds go on."""

    def __init__(self) -> None:
        self.shown, self.seconds = SERVER + timedelta(minutes=7), 1000.0

    def pass_by(self, seconds: float) -> None:
        self.shown += timedelta(seconds=seconds)
        self.seconds += seconds


@pytest.fixture
def pc(monkeypatch) -> Pc:
    one = Pc()

    class Times(datetime):
        @classmethod
        def now(cls, tz=None):
            assert tz is UTC
            return one.shown

    monkeypatch.setattr(room, "datetime", Times)
    return one


@pytest.fixture
def clock(pc) -> OfficeClock:
    return OfficeClock(system_clock, lambda: pc.seconds)


def test_until_the_database_has_spoken_the_pcs_clock_is_gone_by(pc, clock):
    assert clock() == pc.shown


def test_the_databases_time_is_carried_on_between_two_words(pc, clock):
    clock.tell(SERVER)
    assert clock() == SERVER
    pc.pass_by(12.5)
    assert clock() == SERVER + timedelta(seconds=12.5)


@pytest.mark.parametrize("jump", JUMPS, ids=str)
def test_a_jump_of_the_pcs_clock_changes_nothing(pc, clock, jump):
    clock.tell(SERVER)
    pc.pass_by(5)
    pc.shown += jump
    pc.pass_by(10)
    assert clock() == SERVER + timedelta(seconds=15)


def test_every_word_of_the_database_sets_it_anew(pc, clock):
    clock.tell(SERVER)
    pc.pass_by(10)
    clock.tell(SERVER + timedelta(seconds=9))
    assert clock() == SERVER + timedelta(seconds=9)


def test_an_answer_that_was_long_on_its_way_sets_nothing_back(pc, clock):
    clock.tell(SERVER)
    pc.pass_by(20)
    clock.tell(SERVER + timedelta(seconds=13), took=8.0)
    assert clock() == SERVER + timedelta(seconds=20)


@pytest.mark.parametrize("said", [11.9, 20.1])
def test_what_cannot_be_explained_by_the_way_is_believed(pc, clock, said):
    clock.tell(SERVER)
    pc.pass_by(20)
    clock.tell(SERVER + timedelta(seconds=said), took=8.0)
    assert clock() == SERVER + timedelta(seconds=said)


def test_who_lives_in_a_day_of_their_own_is_not_told():
    replayed = datetime(2017, 6, 14, 1, 0, tzinfo=UTC)
    clock = OfficeClock(lambda: replayed)
    clock.tell(datetime(2026, 1, 1, tzinfo=UTC))
    assert clock() == replayed


def test_the_seconds_that_carry_it_cannot_be_set():
    first = seconds_since_boot()
    assert seconds_since_boot() >= first
    assert abs(first - time.time()) > 3600
