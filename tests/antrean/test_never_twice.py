"""Whatever is issued, backed up, lost and restored in a day: no label is given twice."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from antrean.db import keeping, restoring
from queueing import actions
from queueing.errors import BadSetting
from queueing.model import Actor
from queueing.store import open_store
from queueing.store.rows import services_of
from tests import postgres
from tests.office import Clock, Kiosk, new_office, new_server_office, request

BACKUPS = st.integers(0, 2)
STEPS = st.one_of(
    st.tuples(st.just("issue"), st.integers(1, 3), st.sampled_from("AB")),
    st.just(("backup",)),
    st.tuples(st.just("restore"), BACKUPS),
    st.tuples(st.just("lose and restore"), BACKUPS),
    st.tuples(st.just("begin anew and restore"), BACKUPS, st.integers(0, 2)),
    st.tuples(st.just("new letter"), st.sampled_from("AKL")),
)


@dataclass
class Day:
    """One day of an office on one of the engines, in which much goes wrong."""

    folder: Path
    clock: Clock = field(default_factory=Clock)
    labels: list[str] = field(default_factory=list)
    backups: list[Path] = field(default_factory=list)
    url: str = ""

    def do(self, step: tuple) -> None:
        self.clock.tick(seconds=20)
        getattr(self, step[0].replace(" ", "_"))(*step[1:])
        assert keeping.check(self.url) == 0

    def issue(self, count: int, prefix: str) -> None:
        store = open_store(self.url)
        try:
            with store.read() as connection:
                first = services_of(connection)[1].prefix
            kiosk = Kiosk(store, self.clock)
            taken = [kiosk.take(prefix).label for _ in range(count)]
        finally:
            store.close()
        assert all(label.startswith(first) for label in taken if prefix == "A")
        self.labels += taken

    def new_letter(self, letter: str) -> None:
        store = open_store(self.url)
        try:
            with store.read() as connection:
                service = replace(services_of(connection)[1], prefix=letter)
            actions.save_service(
                store,
                service=service,
                actor=Actor(Kiosk(store, self.clock).actor.station_id),
                request_id=request(),
                now=self.clock(),
            )
        except BadSetting:
            return
        finally:
            store.close()

    def backup(self) -> None:
        target = self.folder / f"backup-{len(self.backups)}.db"
        keeping.backup(self.url, target)
        self.backups.append(target)

    def restore(self, number: int) -> None:
        if self.backups:
            source = self.backups[-1 - number % len(self.backups)]
            restoring.restore(self.url, source, self.clock)

    def lose_and_restore(self, number: int) -> None:
        if self.backups:
            self.lose()
            self.restore(number)

    def begin_anew_and_restore(self, number: int, count: int) -> None:
        """Somebody sets up a new office, sees that all is gone, and remembers the backup."""
        if self.backups:
            self.lose()
            self.set_up()
            self.restore(number)
            self.issue(count, "A")

    def lose(self) -> None:
        raise NotImplementedError

    def set_up(self) -> None:
        raise NotImplementedError


class DayInFile(Day):
    def set_up(self) -> None:
        self.url = f"sqlite:///{self.folder / 'office.db'}"
        new_office(self.folder / "office.db").close()

    def lose(self) -> None:
        for path in self.folder.glob("office*"):
            path.unlink()


class DayOnServer(Day):
    def set_up(self) -> None:
        self.lose()
        store = new_server_office()
        store.close()
        self.url = store.url

    def lose(self) -> None:
        if self.url:
            postgres.drop_database(self.url)
            self.url = postgres.new_database()


@contextmanager
def day_of(kind: type[Day]):
    folder = Path(tempfile.mkdtemp(prefix="antrean-day-"))
    day = kind(folder)
    try:
        day.set_up()
        yield day
    finally:
        shutil.rmtree(folder)
        if kind is DayOnServer:
            postgres.drop_database(day.url)


def no_label_twice(kind: type[Day], steps: list) -> None:
    with day_of(kind) as day:
        for step in [("issue", 1, "A"), ("backup",), *steps, ("issue", 1, "A"), ("issue", 1, "B")]:
            day.do(step)
        assert len(set(day.labels)) == len(day.labels), (steps, day.labels)


LOST_TWICE = [
    ("issue", 2, "A"),
    ("lose and restore", 0),
    ("issue", 2, "A"),
    ("lose and restore", 0),
    ("issue", 2, "A"),
    ("restore", 0),
    ("issue", 2, "A"),
]
RENAMED = [("issue", 1, "A"), ("new letter", "K"), ("issue", 2, "A"), ("restore", 0)]
BACK_AND_FORTH = [
    ("issue", 1, "A"),
    ("backup",),
    ("issue", 1, "A"),
    ("restore", 1),
    ("issue", 1, "A"),
    ("restore", 0),
    ("issue", 1, "A"),
    ("restore", 1),
]
days = given(st.lists(STEPS, max_size=8))


@days
@example(LOST_TWICE)
@example(RENAMED)
@example(BACK_AND_FORTH)
@settings(max_examples=10)
def test_no_label_is_given_twice_in_a_day_on_a_file(steps):
    no_label_twice(DayInFile, steps)


@days
@example(LOST_TWICE)
@example(RENAMED)
@example(BACK_AND_FORTH)
@settings(max_examples=4)
def test_no_label_is_given_twice_in_a_day_on_a_server(steps):
    no_label_twice(DayOnServer, steps)


@pytest.mark.parametrize(("source", "target"), [(DayInFile, DayOnServer), (DayOnServer, DayInFile)])
def test_an_office_moves_from_one_engine_to_the_other(source, target):
    with day_of(source) as old, day_of(target) as new:
        old.issue(3, "A")
        old.backup()
        restoring.restore(new.url, old.backups[0], old.clock, complete=True)
        new.clock.tick(minutes=5)
        new.issue(1, "A")
        assert new.labels == ["A-004"]
        new.clock.tick(hours=24)
        new.issue(1, "A")
        assert new.labels == ["A-004", "A-001"]


def test_two_restores_a_minute_apart_never_share_a_series():
    from queueing.numbering import restored_series

    day = range(0, 25 * 3600, 9)
    assert len({restored_series(second) for second in day}) == len(day)
    assert all(len(restored_series(second)) == 3 for second in day)
    assert timedelta(seconds=9) < timedelta(minutes=1)
