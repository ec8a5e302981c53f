"""The PIN: five tries, doubling waits, restarts and clocks set back."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.settings_dialog.pin_guard import (
    Argon2Hasher,
    PinFileDamaged,
    PinGuard,
    PinRefused,
    security_file,
)

RIGHT, WRONG = "271828", "000000"


class PlainHasher:
    """Counts what is tried; the real one is slow on purpose."""

    def __init__(self) -> None:
        self.tried = 0

    def hash(self, pin: str) -> str:
        return f"hash of {pin}"

    def verify(self, known: str, pin: str) -> bool:
        self.tried += 1
        return known == f"hash of {pin}"


class World:
    """A PC with a wall clock that can be set and a steady one that cannot."""

    def __init__(self, path: Path) -> None:
        self.path, self.hasher = path, PlainHasher()
        self.true_seconds = 0.0
        self.wall_offset = 0.0
        self.guard = self.start()
        self.guard.set_pin(RIGHT)

    def start(self) -> PinGuard:
        self.guard = PinGuard(
            self.path,
            clock=lambda: (
                datetime(2017, 6, 14, tzinfo=UTC)
                + timedelta(seconds=self.true_seconds + self.wall_offset)
            ),
            steady=lambda: self.true_seconds,
            hasher=self.hasher,
        )
        return self.guard

    def fail(self, times: int) -> None:
        for _ in range(times):
            assert not self.guard.check(WRONG)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "kiosk.security.json")


def test_the_hash_is_argon2_and_only_this_user_reads_it(tmp_path: Path) -> None:
    path = security_file(tmp_path / "kiosk.toml")
    PinGuard(path).set_pin(RIGHT)

    assert path.name == "kiosk.security.json"
    assert json.loads(path.read_text())["pin_hash"].startswith("$argon2id$")
    assert RIGHT not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again = PinGuard(path)
    assert not again.check(WRONG)
    assert again.check(RIGHT)


def test_a_hash_that_is_none_is_never_right() -> None:
    assert not Argon2Hasher().verify("nonsense", RIGHT)


def test_without_a_pin_nothing_is_right(tmp_path: Path) -> None:
    guard = PinGuard(tmp_path / "none.json")

    assert not guard.has_pin
    assert not guard.check("")


@pytest.mark.parametrize("pin", ["", "12345", "1" * 13, "12345a", "١٢٣٤٥٦"])
def test_a_new_pin_is_six_to_twelve_digits(world: World, pin: str) -> None:
    with pytest.raises(PinRefused):
        world.guard.set_pin(pin)
    assert world.guard.check(RIGHT)


def test_five_wrong_tries_then_even_the_right_one_must_wait(world: World) -> None:
    world.fail(5)

    assert world.guard.wait_seconds() == 30
    assert not world.guard.check(RIGHT)
    world.true_seconds += 30
    assert world.guard.check(RIGHT)


def test_each_further_wait_is_twice_as_long_until_the_right_pin(world: World) -> None:
    waits = []
    for _ in range(4):
        world.fail(5)
        waits.append(world.guard.wait_seconds())
        world.true_seconds += waits[-1]
    assert world.guard.check(RIGHT)
    world.fail(5)

    assert waits == [30, 60, 120, 240]
    assert world.guard.wait_seconds() == 30


def test_a_restart_neither_ends_the_wait_nor_gives_tries_back(world: World) -> None:
    world.fail(3)
    world.start()
    assert world.guard.tries_left == 2
    world.fail(2)
    world.start()

    assert world.guard.wait_seconds() == 30


def test_a_night_counts_as_waiting(world: World) -> None:
    world.fail(5)
    world.true_seconds += 10
    world.start()

    assert world.guard.wait_seconds() == 20


def test_a_clock_set_back_does_not_shorten_the_wait(world: World) -> None:
    world.fail(5)
    world.wall_offset = -7200
    assert world.start().wait_seconds() == 30
    world.true_seconds += 10
    assert world.start().wait_seconds() == 20


def test_pulling_the_plug_while_a_pin_is_checked_costs_the_try(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plug(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(world.hasher, "verify", plug)
    with pytest.raises(KeyboardInterrupt):
        world.guard.check(WRONG)

    monkeypatch.undo()
    assert world.start().tries_left == 4


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"pin_hash": 3}', '{"x": 1}', '{"failures": -1}', '{"waits": 1.5}']
)
def test_a_damaged_file_keeps_the_settings_locked(tmp_path: Path, text: str) -> None:
    path = tmp_path / "kiosk.security.json"
    path.write_text(text)

    with pytest.raises(PinFileDamaged) as caught:
        PinGuard(path)
    assert str(path) in caught.value.remedy


steps = st.lists(
    st.one_of(
        st.just("wrong"),
        st.just("restart"),
        st.tuples(st.just("pass"), st.floats(0, 400)),
        st.tuples(st.just("back"), st.floats(1, 1e6)),
    ),
    max_size=60,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(steps=steps)
def test_never_more_than_five_tries_per_wait_whatever_is_restarted_or_set_back(
    tmp_path: Path, steps: list[object]
) -> None:
    path = tmp_path / "kiosk.security.json"
    path.unlink(missing_ok=True)
    world = World(path)
    tries_at: list[float] = []
    for step in steps:
        if step == "wrong":
            before = world.hasher.tried
            world.fail(1)
            if world.hasher.tried > before:
                tries_at.append(world.true_seconds)
        elif step == "restart":
            world.start()
        elif step[0] == "pass":
            world.true_seconds += step[1]
        else:
            world.wall_offset -= step[1]

    groups = [tries_at[n : n + 5] for n in range(0, len(tries_at), 5)]
    for turn, (group, following) in enumerate(pairwise(groups)):
        assert following[0] - group[-1] >= 30 * 2**turn - 1e-6
