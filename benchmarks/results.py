"""What the figures were measured on, and the file they stand in."""

from __future__ import annotations

import json
import math
import os
import platform
import sqlite3
import statistics
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

import psutil

from benchmarks.office import workspace

PACKAGES = ("PySide6-Essentials", "qasync", "SQLAlchemy", "psycopg")
AIMS: tuple[tuple[str, str, float], ...] = (
    ("startup.ratio_to_empty_window", "<=", 1.5),
    ("startup.tiles_after_frame_ms", "<=", 1000),
    ("call_to_repaint_ms.median", "<=", 60),
    ("sqlite.issue_ratio_to_raw.1", ">=", 0.6),
    ("sqlite.issue_ratio_to_raw.4", ">=", 0.6),
    ("sqlite.issue_ratio_to_raw.16", ">=", 0.6),
    ("board.idle_cpu_percent", "<=", 0.5),
    ("gui_gap_ms.silent", "<=", 100),
    ("gui_gap_ms.refused", "<=", 100),
    ("gui_gap_ms.black_hole", "<=", 100),
    ("gui_gap_ms.stalled", "<=", 100),
    ("postgres.issue_ratio_to_raw.1", ">=", 0.6),
    ("postgres.issue_ratio_to_raw.4", ">=", 0.6),
    ("postgres.issue_ratio_to_raw.16", ">=", 0.6),
    ("postgres.call_to_repaint_ms.median", "<=", 10),
    ("postgres.call_to_repaint_ms.p99", "<=", 50),
    ("history.issue_ratio_1m_to_1k", "<=", 1.2),
    ("history.call_ratio_1m_to_1k", "<=", 1.2),
    ("waiting_time.worst.coverage_low", ">=", 75),
    ("waiting_time.worst.coverage_high", "<=", 85),
    ("waiting_time.worst.too_little", "<=", 12),
    ("waiting_time.worst.mae_to_best_rival", "<=", 1.1),
)
"""Key, direction, figure: what the product wants to reach."""


def spread(samples: Sequence[float]) -> dict[str, float]:
    """Give median, p99 (nearest rank), the largest and the number of samples."""
    ordered = sorted(samples)
    return {
        "median": round(statistics.median(ordered), 1),
        "p99": round(ordered[math.ceil(0.99 * len(ordered)) - 1], 1),
        "largest": round(ordered[-1], 1),
        "samples": len(ordered),
    }


def machine() -> dict[str, Any]:
    """Say what this machine is, how busy it is and how long its disk takes for a commit."""
    with workspace() as folder:
        synced, kind = _fdatasync_ms(folder / "probe"), _file_system(folder)
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        "ram_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "system": platform.platform(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        **{name.lower(): version(name) for name in PACKAGES},
        "disk": {"file_system": kind, "fdatasync_ms": synced},
        "load_before": [round(load, 2) for load in os.getloadavg()],
    }


def _cpu() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor()


def _file_system(folder: Path) -> str:
    mounts = [m for m in psutil.disk_partitions(all=True) if folder.is_relative_to(m.mountpoint)]
    return str(max(mounts, key=lambda m: len(m.mountpoint)).fstype) if mounts else ""


def _fdatasync_ms(path: Path) -> float:
    took: list[float] = []
    with path.open("wb", buffering=0) as file:
        for _ in range(100):
            file.write(bytes(4096))
            begun = perf_counter()
            os.fdatasync(file.fileno())
            took.append(perf_counter() - begun)
    return round(statistics.median(took) * 1000, 3)


def figure(results: dict[str, Any], key: str) -> Any:
    """Give the figure at a dotted key, None where it was not measured."""
    found: Any = results
    for part in key.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    return found


def verdicts(results: dict[str, Any]) -> list[str]:
    """Give one line for each aim: the figure, the aim, and whether it is met."""
    lines = []
    for key, direction, aim in AIMS:
        found = figure(results, key)
        if found is None:
            lines.append(f"{key}: not measured (aim {direction} {aim:g})")
            continue
        met = found <= aim if direction == "<=" else found >= aim
        lines.append(f"{key}: {found:g} (aim {direction} {aim:g}) {'met' if met else 'MISSED'}")
    return lines


def read(path: Path) -> dict[str, Any]:
    """Give what stands in the file, nothing when there is none."""
    if not path.exists():
        return {}
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def write(path: Path, results: dict[str, Any]) -> None:
    """Write the file anew."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


def now() -> str:
    """Give the moment a figure was measured."""
    return datetime.now(UTC).isoformat(timespec="seconds")
