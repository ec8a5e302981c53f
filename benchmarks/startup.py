"""From the start of a station's process to its first frame, against an empty PySide6 window.

Measured: from right before the process is started to after the window's first paint, said by
the process itself, for the real kiosk with its settings file and database and for
benchmarks.empty_window; one after the other, each pair gives a ratio and the median of the
pairs counts. `tiles_after_frame_ms` is the time from the first frame until a service can be
touched. Board and console follow in the same rounds. Offscreen; `xvfb` is the same on an Xvfb
display, where there is one. One run of each goes before, so that files are in memory and
compiled.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import Any

from antrean.demo import STATIONS, make_office, write_station
from benchmarks.office import workspace
from benchmarks.stations import REPOSITORY, WatchedStation, environment, virtual_display

FIRST_TILE = "service-A"


def measure(*, quick: bool) -> dict[str, Any]:
    """Give `ratio_to_empty_window` of the kiosk, the other stations' and the figures in ms."""
    rounds = 7 if quick else 21
    with workspace() as folder:
        url = make_office(folder)
        configs = {k: write_station(folder, k, url, None, "1920x1080") for k in STATIONS}
        figures = _rounds(configs, rounds, None)
        with virtual_display() as display:
            if display is not None:
                figures["xvfb"] = _rounds(configs, rounds, display)
    return figures


def _rounds(configs: dict[str, Path], rounds: int, display: str | None) -> dict[str, Any]:
    _round(configs, display)
    taken = [_round(configs, display) for _ in range(rounds)]
    stations = {kind: _figures(kind, taken) for kind in configs}
    kiosk = stations.pop("kiosk")
    tiles = _middle_ms([one["tiles"] for one in taken])
    return {**kiosk, "tiles_after_frame_ms": tiles, **stations, "rounds": rounds}


def _round(configs: dict[str, Path], display: str | None) -> dict[str, float]:
    """Start each program once; give seconds by name."""
    seconds = {"empty": _empty(configs["kiosk"].parent, display)}
    for kind, config in configs.items():
        with WatchedStation(kind, config, display) as station:
            frame = station.hear("first-frame")
            seconds[kind] = frame - station.begun
            if kind == "kiosk":
                seconds["tiles"] = station.wait_for(FIRST_TILE) - frame
    return seconds


def _figures(kind: str, taken: list[dict[str, float]]) -> dict[str, float]:
    ratios = [one[kind] / one["empty"] for one in taken]
    return {
        "ratio_to_empty_window": round(statistics.median(ratios), 3),
        "first_frame_ms": _middle_ms([one[kind] for one in taken]),
        "empty_window_ms": _middle_ms([one["empty"] for one in taken]),
    }


def _middle_ms(seconds: list[float]) -> float:
    return round(statistics.median(seconds) * 1000, 1)


def _empty(home: Path, display: str | None) -> float:
    begun = monotonic()
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.empty_window"],
        env=environment(home, display),
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    return float(ended.stdout) - begun
