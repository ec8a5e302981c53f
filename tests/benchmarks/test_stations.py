"""The real stations that are measured: moved by orders, heard, and ended."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from time import monotonic

import psutil
import pytest

from antrean.demo import make_office, write_station
from benchmarks.stations import REPOSITORY, StationSilent, WatchedStation, environment

pytestmark = pytest.mark.end_to_end


def test_a_kiosk_says_its_first_frame_the_tap_and_the_number_in_this_order(tmp_path: Path):
    url = make_office(tmp_path)
    config = write_station(tmp_path, "kiosk", url, None, "1280x720")
    with WatchedStation("kiosk", config) as kiosk:
        frame = kiosk.hear("first-frame")
        kiosk.tap("service-C", 0.4)
        tapped = kiosk.tap("take-number", 0.4)
        shown = kiosk.hear("number-shown", "C-001")
        pid = kiosk.pid
    moments = [kiosk.begun, frame, tapped, shown, monotonic()]
    assert all(first < second for first, second in pairwise(moments))
    assert not psutil.pid_exists(pid)


def test_a_station_that_ends_at_once_is_told_with_its_complaint(tmp_path: Path):
    config = tmp_path / "board.toml"
    config.write_text('[station]\nname = "Papan"\nkind = "board"\nnonsense = 1\n')
    with WatchedStation("board", config) as board, pytest.raises(StationSilent) as told:
        board.hear("call-painted")
    assert "nonsense" in str(told.value)


def test_the_empty_window_says_when_it_was_painted(tmp_path: Path):
    begun = monotonic()
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.empty_window"],
        env=environment(tmp_path),
        cwd=REPOSITORY,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert begun < float(told.stdout) < monotonic()
