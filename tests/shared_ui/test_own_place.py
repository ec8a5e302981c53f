"""A PC keeps its id, and lets one program at a time work under a station's name."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from uuid import UUID

import pytest

from queueing.errors import StationTaken
from shared_ui.own_place import NameLock, place_id

HOLDER = """
import sys
from pathlib import Path
from shared_ui.own_place import NameLock
lock = NameLock(Path(sys.argv[1]))
lock.take("office", "Pintu")
print("held", flush=True)
sys.stdin.read()
"""
ASKER = """
import sys
from pathlib import Path
from shared_ui.own_place import place_id
print(place_id(Path(sys.argv[1])))
"""


def other_program(text, folder):
    return subprocess.Popen(
        [sys.executable, "-c", text, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def holder(tmp_path):
    """Another program of this PC that works as the station Pintu."""
    with other_program(HOLDER, tmp_path) as program:
        assert program.stdout.readline() == "held\n"
        yield program
        program.kill()


@pytest.fixture
def new_lock(tmp_path):
    """Make locks of programs of this PC; all free at the end."""
    with ExitStack() as at_end:

        def make() -> NameLock:
            lock = NameLock(tmp_path)
            at_end.callback(lock.free)
            return lock

        yield make


def test_a_pc_keeps_its_id(tmp_path):
    first = place_id(tmp_path)
    assert str(UUID(first)) == first
    assert place_id(tmp_path) == first
    assert place_id(tmp_path / "other") != first


def test_an_id_that_was_damaged_is_made_anew_and_kept(tmp_path):
    (tmp_path / "place-id").write_text("")
    assert place_id(tmp_path) == place_id(tmp_path)


def test_programs_that_start_at_once_agree_on_the_id(tmp_path):
    programs = [other_program(ASKER, tmp_path) for _ in range(6)]
    told = {program.communicate(timeout=60)[0] for program in programs}
    assert told == {place_id(tmp_path) + "\n"}
    assert [file.name for file in tmp_path.iterdir()] == ["place-id"]


def test_a_folder_that_cannot_be_written_keeps_no_station_from_working(tmp_path):
    (tmp_path / "file").write_text("")
    assert UUID(place_id(tmp_path / "file"))
    NameLock(tmp_path / "file").take("office", "Pintu")


def test_a_second_program_under_the_name_is_refused_and_told_by_whom(new_lock, holder):
    with pytest.raises(StationTaken, match=rf"on this PC \(process {holder.pid}\)") as told:
        new_lock().take("office", "Pintu")
    assert told.value.here
    assert told.value.remedy


def test_other_names_and_other_offices_are_free(new_lock, holder):
    new_lock().take("office", "Samping")
    new_lock().take("other office", "Pintu")


def test_the_name_is_free_when_its_program_was_killed(new_lock, holder):
    lock = new_lock()
    with pytest.raises(StationTaken):
        lock.take("office", "Pintu")
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait(30)
    lock.take("office", "Pintu")
    with pytest.raises(StationTaken, match=f"process {os.getpid()}"):
        new_lock().take("office", "Pintu")


def test_a_program_that_takes_another_name_frees_the_first(new_lock):
    lock, other = new_lock(), new_lock()
    lock.take("office", "Pintu")
    lock.take("office", "Pintu")
    lock.take("office", "Samping")
    other.take("office", "Pintu")
    lock.free()
    other.take("office", "Samping")
