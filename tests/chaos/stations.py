"""The stations of a run as processes: started, killed, frozen, waited for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import RLock
from time import monotonic, sleep
from typing import Any

from tests.chaos.station import Task

ROOT = Path(__file__).resolve().parents[2]
Enter = Callable[[list[str]], list[str]]
"""Turns a command into one that runs on the station's machine."""


class Stations:
    """Every station of a run, by name. Each is on a PC of its own: it has its own state folder."""

    def __init__(self, folder: Path, tasks: list[Task], enter: dict[str, Enter]) -> None:
        self.folder, self.tasks, self._enter = folder, {task.name: task for task in tasks}, enter
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._lock = RLock()
        (folder / "logs").mkdir(parents=True, exist_ok=True)
        self.say("work")

    def say(self, phase: str) -> None:
        """Tell all of them what the run wants now."""
        new = self.folder / "phase.new"
        new.write_text(phase, encoding="utf-8")
        new.replace(self.folder / "phase")

    def start(self, name: str) -> None:
        """Start a station, unless it runs."""
        with self._lock:
            if name in self._running and self._running[name].poll() is None:
                return
            file = self.tasks[name].save()
            command = [sys.executable, "-m", "tests.chaos.station", str(file)]
            with (self.folder / "logs" / f"{name}.err").open("ab") as errors:
                self._running[name] = subprocess.Popen(
                    self._enter[name](command) if name in self._enter else command,
                    cwd=ROOT,
                    stderr=errors,
                    env=environment_of(self.folder, name),
                )

    def start_all(self) -> None:
        """Start those that do not run."""
        for name in self.tasks:
            self.start(name)

    def kill(self, name: str) -> None:
        """Kill -9."""
        with self._lock:
            process = self._running[name]
            process.kill()
            process.wait()

    def signal(self, name: str, what: signal.Signals) -> None:
        """Send a signal."""
        with self._lock:
            self._running[name].send_signal(what)

    def wait_for(self, names: list[str], seconds: float) -> dict[str, Any]:
        """Wait until these have ended; give the exit code of each, None for who did not."""
        until = monotonic() + seconds
        while monotonic() < until and any(self._running[name].poll() is None for name in names):
            sleep(0.05)
        return {name: self._running[name].poll() for name in names}

    def end(self) -> None:
        """Kill whoever is left."""
        for process in self._running.values():
            if process.poll() is None:
                process.kill()
            process.wait()


def state_of(folder: Path, name: str) -> Path:
    """Give the folder that stands for a PC's disk, made if it is missing."""
    path = folder / "state" / name
    path.mkdir(parents=True, exist_ok=True)
    return path


def environment_of(folder: Path, name: str) -> dict[str, str]:
    """Give the environment of a process on the PC of that name."""
    return {**os.environ, "XDG_STATE_HOME": str(state_of(folder, name))}


def until_open(folder: Path, names: list[str], seconds: float = 90.0) -> None:
    """Wait until every station has opened its office: imports take seconds on a busy machine."""
    until = monotonic() + seconds
    logs = [folder / "logs" / f"{name}.jsonl" for name in names]
    while monotonic() < until:
        if all(path.exists() and '"do": "open"' in path.read_text() for path in logs):
            return
        sleep(0.1)
    raise TimeoutError(f"not all stations opened their office; see {folder / 'logs'}")
