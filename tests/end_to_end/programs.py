"""Real processes of the product: started for one test, ended by their own id, looked into."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Any

import psutil
import psycopg

from antrean.demo_headless import DrivenStation
from queueing.store.database_url import is_server
from queueing.store.place import sqlite_path
from tests.patience import PATIENCE_SECONDS

REPOSITORY = Path(__file__).resolve().parents[2]


def until(
    condition: Callable[[], Any],
    what: str,
    log: Callable[[], object] = str,
    seconds: float = PATIENCE_SECONDS,
) -> Any:
    """Give the first true answer of `condition`; AssertionError with `what` and `log` after a
    while.
    """
    end = monotonic() + seconds
    while not (answer := condition()):
        if monotonic() > end:
            raise AssertionError(f"not within {seconds:g} s: {what}\n{log()}")
        sleep(0.02)
    return answer


def antrean(*arguments: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Run the command to its end, without a screen."""
    return subprocess.run(
        [sys.executable, "-m", "antrean", *arguments],
        cwd=REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "NO_COLOR": "1", "COLUMNS": "100"},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


class Program:
    """`antrean …` as a process with its own log; use as a context."""

    def __init__(self, log: Path, *arguments: str, display: str | None = None) -> None:
        place = {"QT_QPA_PLATFORM": "offscreen"}
        if display is not None:
            place = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        self.log = log
        with log.open("wb") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "antrean", *arguments],
                cwd=REPOSITORY,
                env={**os.environ, **place},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )

    def __enter__(self) -> Program:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    def end(self) -> int:
        """Ask it to end, insist after a while; give its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        return self.wait()

    def wait(self, seconds: float = 30) -> int:
        """Wait for its end; a process that does not end is killed and fails the test."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"still running after {seconds:g} s\n{self.said()}") from None

    def said(self) -> str:
        """Give what it wrote on stdout and stderr."""
        return self.log.read_text(encoding="utf-8", errors="replace")


@contextmanager
def driven(
    kind: str, config: Path, *, under: tuple[str, ...] = (), exit_code: int = 0
) -> Iterator[DrivenStation]:
    """Run a station offscreen; afterwards it must have ended well and never shown a traceback."""
    log = config.with_suffix(".log")
    with log.open("ab") as errors, DrivenStation(kind, config, under=under, errors=errors) as one:
        yield one
        code = one.end()
    said = log.read_text(encoding="utf-8", errors="replace")
    assert "Traceback" not in said, said
    assert "Fatal" not in said, said
    assert code == exit_code, said


def ask_printer(control_port: int, line: str) -> str:
    """Give the virtual printer's answer to one line on its control port."""
    with socket.create_connection(("127.0.0.1", control_port), 10) as connection:
        connection.sendall(line.encode() + b"\n")
        with connection.makefile("r", encoding="utf-8") as answers:
            return answers.readline().strip()


def rows(url: str, query: str) -> list[tuple[Any, ...]]:
    """Give what a reader beside the stations sees in the office's database."""
    if is_server(url):
        with psycopg.connect(url) as reader:
            return reader.execute(query.encode()).fetchall()
    with closing(sqlite3.connect(sqlite_path(url), timeout=20)) as connection:
        return connection.execute(query).fetchall()


def tickets(url: str) -> list[str]:
    """Give the labels of all numbers, in their order."""
    return [label for (label,) in rows(url, "SELECT label FROM ticket ORDER BY id")]


def job_states(url: str) -> list[str]:
    """Give the states of all print jobs, oldest first."""
    return [s for (s,) in rows(url, "SELECT state FROM print_job ORDER BY created_at, id")]


def papers(folder: Path) -> list[Path]:
    """Give the papers that came out of the virtual printer, oldest first."""
    return sorted(folder.glob("*.png"))


def running_in(folder: Path) -> list[str]:
    """Give the command lines of processes that were started on this folder and still run."""
    found = []
    for process in psutil.process_iter(["cmdline", "status"]):
        line = " ".join(process.info["cmdline"] or ())
        if str(folder) in line and process.info["status"] != psutil.STATUS_ZOMBIE:
            found.append(line)
    return found
