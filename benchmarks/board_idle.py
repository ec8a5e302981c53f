"""What the display board costs while nothing happens: memory and processor.

Measured: the real board's process (offscreen, 1920x1080, clock running, calls on the screen,
people waiting), resident memory and the share of one core over a stretch of time that begins
after it has settled. The feed's polls and the board's slow re-reading go on.
"""

from __future__ import annotations

from datetime import UTC, datetime
from time import monotonic, sleep
from typing import Any
from uuid import uuid4

import psutil

from antrean.demo import make_office, write_station
from benchmarks.call_to_repaint import make_desk
from benchmarks.office import workspace
from benchmarks.stations import WatchedStation
from queueing.actions import call_next
from queueing.store import open_store

WAITING = 60
SETTLE_SECONDS = 15.0
MEGABYTE = 1_000_000


def measure(*, quick: bool) -> dict[str, Any]:
    """Give `rss_mb` and `idle_cpu_percent` (of one core)."""
    seconds = 30.0 if quick else 120.0
    with workspace() as folder:
        url = make_office(folder)
        _fill(url)
        config = write_station(folder, "board", url, None, "1920x1080")
        with WatchedStation("board", config) as board:
            board.hear("first-frame")
            sleep(SETTLE_SECONDS)
            process = psutil.Process(board.pid)
            busy, begun = _busy_seconds(process), monotonic()
            sleep(seconds)
            percent = 100 * (_busy_seconds(process) - busy) / (monotonic() - begun)
            memory = process.memory_full_info()
    return {
        "rss_mb": round(memory.rss / MEGABYTE, 1),
        "own_mb": round(memory.uss / MEGABYTE, 1),
        "idle_cpu_percent": round(percent, 2),
        "seconds": seconds,
    }


def _fill(url: str) -> None:
    store = open_store(url)
    try:
        desk = make_desk(store, WAITING)
        call_next(store, actor=desk, request_id=str(uuid4()), now=datetime.now(UTC))
    finally:
        store.close()


def _busy_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
