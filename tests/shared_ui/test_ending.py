"""A station's process ends with its exit code, whatever its threads are doing."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from antrean import stations
from shared_ui.ending import leave

BUSY = """
import atexit, sys, threading
from shared_ui.ending import leave
atexit.register(print, "Python ended")
threading.Thread(target=threading.Event().wait, args=({seconds},), daemon=True).start()
print("said before")
sys.exit(leave(2, {patience}))
"""


@pytest.mark.parametrize(
    ("seconds", "patience", "said"),
    [(600, 0.05, "said before\n"), (0.05, 60, "said before\nPython ended\n")],
    ids=["held for long", "soon over"],
)
def test_python_ends_only_after_the_threads_and_what_was_said_is_never_lost(
    repository, seconds, patience, said
):
    program = BUSY.format(seconds=seconds, patience=patience)
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=repository, capture_output=True, text=True, timeout=60
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, said, "")


@pytest.mark.parametrize("kind", stations.KINDS)
def test_every_station_leaves_by_way_of_its_threads(monkeypatch, kind):
    told = threading.Event()
    thread = threading.Thread(target=told.wait, args=(60,), daemon=True)
    left = []

    def early_end(*_, **__):
        thread.start()
        threading.Timer(0.05, told.set).start()
        return 2

    monkeypatch.setattr(stations, "start", early_end)
    monkeypatch.setattr(stations, "leave", lambda code: left.append(leave(code, 60)) or left[-1])
    assert stations.start_from([kind]) == 2
    assert left == [2]
    assert not thread.is_alive()
