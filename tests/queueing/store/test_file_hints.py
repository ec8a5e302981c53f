"""The kernel's hints that a database is being written."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Timer
from time import monotonic

import pytest

from queueing.store import file_hints
from queueing.store.file_hints import FolderHints, NoHints, hints_for

LONG = 20.0
"""Seconds: longer than any wait that must end early."""
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="inotify is Linux's")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "office.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE ticket (number INTEGER)")
    return path


@pytest.fixture
def hints(database: Path) -> Iterator[FolderHints]:
    made = FolderHints(database)
    yield made
    made.close()


def write(database: Path) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("INSERT INTO ticket VALUES (1)")


def open_files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


@linux_only
def test_a_commit_is_hinted_at_once_and_then_all_is_quiet(hints, database):
    assert not hints.wait(0)
    write(database)
    assert hints.wait(LONG)
    assert not hints.wait(0.02)


@linux_only
def test_a_commit_of_another_thread_ends_a_wait(hints, database):
    begun = monotonic()
    timer = Timer(0.05, write, [database])
    timer.start()
    assert hints.wait(LONG)
    timer.join()
    assert monotonic() - begun < LONG


@linux_only
def test_other_files_of_the_folder_are_no_hint(hints, database):
    (database.parent / "kiosk.log").write_text("a line")
    assert not hints.wait(0.05)
    assert hints.given


@linux_only
def test_reading_is_no_hint(database):
    with closing(sqlite3.connect(database)) as pinned, closing(sqlite3.connect(database)) as reader:
        pinned.execute("PRAGMA data_version").fetchone()
        made = FolderHints(database)
        assert reader.execute("SELECT count(*) FROM ticket").fetchone() == (0,)
        assert not made.wait(0.05)
        made.close()


@linux_only
def test_a_folder_that_goes_takes_its_hints_along(tmp_path):
    folder = tmp_path / "short-lived"
    folder.mkdir()
    made = FolderHints(folder / "office.db")
    folder.rmdir()
    assert not made.wait(LONG)
    assert not made.given
    made.close()


@linux_only
def test_a_closed_watch_leaves_no_open_file(database):
    before = open_files()
    made = FolderHints(database)
    assert open_files() == before + 2
    made.close()
    assert open_files() == before


@linux_only
def test_a_folder_that_is_not_there_leaves_no_open_file_and_gives_no_hints(tmp_path):
    before = open_files()
    with pytest.raises(FileNotFoundError):
        FolderHints(tmp_path / "nowhere" / "office.db")
    assert open_files() == before
    assert not hints_for(tmp_path / "nowhere" / "office.db").given


@pytest.mark.parametrize("make", [hints_for, lambda path: NoHints()], ids=["system", "none"])
def test_wake_ends_the_wait_of_another_thread(make, database):
    made = make(database)
    timer = Timer(0.05, made.wake)
    timer.start()
    begun = monotonic()
    assert not made.wait(LONG)
    assert monotonic() - begun < LONG
    timer.join()
    assert not made.wait(LONG)
    made.close()


def test_a_system_without_hints_only_looks(monkeypatch, database):
    monkeypatch.setattr(file_hints.sys, "platform", "win32")
    made = hints_for(database)
    assert isinstance(made, NoHints)
    write(database)
    assert not made.wait(0)
