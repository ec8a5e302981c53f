"""The schedule of faults: the same for the same seed, and every fault in its turn."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.chaos.faults import DOING
from tests.chaos.schedule import FILE, KIOSK, SERVER, STATIONS, Pace, lanes

NAMES = ["kiosk-1", "kiosk-2", "console-1", "board-1"]
EVERY = frozenset(DOING)


def drawn(seed: int = 1, engine: str = "postgresql", seconds: float = 300, possible=EVERY, **more):
    return lanes(seed, engine, seconds, NAMES, Pace(), possible=possible, **more)


def test_every_fault_can_be_done():
    assert {*SERVER, *FILE, *STATIONS, *KIOSK} == EVERY


@pytest.mark.parametrize("engine", ["postgresql", "sqlite"])
def test_the_same_seed_gives_the_same_faults(engine):
    assert drawn(7, engine) == drawn(7, engine)
    assert drawn(7, engine) != drawn(8, engine)


def test_a_longer_run_begins_like_a_shorter_one():
    for long, short in zip(drawn(seconds=300), drawn(seconds=60), strict=True):
        assert long[: len(short)] == short


@pytest.mark.parametrize(("engine", "every"), [("postgresql", SERVER), ("sqlite", FILE)])
def test_each_fault_of_the_office_comes_before_one_comes_again(engine, every):
    office, _stations = drawn(engine=engine)
    assert sorted(fault.kind for fault in office[: len(every)]) == sorted(every)


def test_two_faults_of_a_lane_never_meet_and_none_outlasts_the_run():
    for lane in drawn():
        for one, next_one in pairwise(lane):
            assert one.begin + one.seconds < next_one.begin
        assert lane[-1].begin + lane[-1].seconds <= 300


def test_a_board_is_never_frozen_and_only_a_kiosk_has_a_full_disk():
    for seed in range(20):
        for fault in drawn(seed)[1]:
            assert fault.kind != "station frozen" or fault.target != "board-1"
            assert fault.kind != "kiosk's disk full" or fault.target == "kiosk-1"


def test_what_a_machine_cannot_do_is_left_out_and_the_rest_stays_in_its_place():
    without = frozenset(EVERY - {"server cut off", "station cut off"})
    there, whole = drawn(possible=without), drawn()
    assert {fault.kind for fault in there[0]} == set(SERVER) & without
    assert there[0] == [fault for fault in whole[0] if fault.kind in without]


def test_a_run_of_some_faults_only_is_full_of_them():
    office, stations = drawn(only=frozenset({"server killed"}))
    assert {fault.kind for fault in office} == {"server killed"}
    assert len(office) > 20
    assert stations == []
