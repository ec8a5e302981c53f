"""The processes a measurement needs: real stations with settings files, a virtual display."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic, sleep
from types import TracebackType
from typing import Any

REPOSITORY = Path(__file__).resolve().parent.parent
PATIENCE_SECONDS = 60.0
END_SECONDS = 8.0


class StationSilent(Exception):
    """A station ended or did not say what was waited for; the text says which and what."""


def environment(home: Path, display: str | None = None) -> dict[str, str]:
    """Give the variables of a station: a home of its own, offscreen or on `display`."""
    variables = {
        **os.environ,
        "PYTHONPATH": str(REPOSITORY),
        "QT_QPA_PLATFORM": "xcb" if display else "offscreen",
        **{f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE")},
    }
    variables.pop("WAYLAND_DISPLAY", None)
    if display:
        variables["DISPLAY"] = display
    return variables


class WatchedStation:
    """A station's process that says what it painted; use as a context.

    `begun` is time.monotonic() right before its process was started. `under` comes before its
    command, for example to give it a network of its own.
    """

    def __init__(
        self, kind: str, config: Path, display: str | None = None, *, under: Sequence[str] = ()
    ) -> None:
        self._kind = kind
        self._said: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self._log = config.with_suffix(".log")
        self.begun = monotonic()
        with self._log.open("w", encoding="utf-8") as complaints:
            self._process = subprocess.Popen(
                [*under, sys.executable, "-m", "benchmarks.watched", kind, str(config)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
                env=environment(config.parent, display),
                cwd=REPOSITORY,
            )
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.put(json.loads(line))
        self._said.put(None)

    def order(self, do: str, name: str) -> None:
        """Send an order; what comes of it is said."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, "name": name}) + "\n")
        self._process.stdin.flush()

    def hear(self, what: str, name: str | None = None) -> float:
        """Wait until the station says `what` (of `name`), skip all else; give the moment."""
        return float(self._told(what, name)["at"])

    def longest_gap(self) -> float:
        """Give for how many ms at most its GUI thread was busy since this was asked last."""
        self.order("gap", "")
        return float(self._told("gap")["name"])

    def _told(self, what: str, name: str | None = None) -> dict[str, Any]:
        end = monotonic() + PATIENCE_SECONDS
        while True:
            try:
                said = self._said.get(timeout=max(0.0, end - monotonic()))
            except Empty:
                said = None
            if said is None:
                complaints = self._log.read_text(encoding="utf-8", errors="replace")
                raise StationSilent(f"{self._kind}: no {what} {name or ''}\n{complaints}")
            if said["what"] == what and name in (None, said["name"]):
                return said

    def wait_for(self, name: str) -> float:
        """Wait until a widget can be touched; give the moment."""
        self.order("wait", name)
        return self.hear("there", name)

    def tap(self, name: str, rest_seconds: float) -> float:
        """Wait for a widget, rest, press it; give the moment right before the press."""
        self.wait_for(name)
        sleep(rest_seconds)
        self.order("tap", name)
        return self.hear("tapped", name)

    def __enter__(self) -> WatchedStation:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Ask the process to end, insist after a while."""
        self._process.terminate()
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()


@contextmanager
def virtual_display() -> Iterator[str | None]:
    """Give the name of a new Xvfb display, None where Xvfb is not installed."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as named:
            number = named.readline().strip()
        yield f":{number}" if number else None
    finally:
        server.terminate()
        server.wait()
