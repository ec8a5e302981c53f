"""What systemd hears from a real station: drawn, alive, hung, ended."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

import pytest

from tests.end_to_end.conftest import Office
from tests.end_to_end.programs import REPOSITORY
from tests.patience import PATIENCE_SECONDS

BEAT_SECONDS = 0.2
MODULE = (sys.executable, "-m", "tests.end_to_end.supervised")


class Supervised:
    """A station's process, and the datagrams it sent to the socket that stands for systemd."""

    def __init__(self, process: subprocess.Popen[bytes], line: socket.socket, hang: Path) -> None:
        self.process, self._line, self._hang = process, line, hang

    def hear(self, seconds: float = PATIENCE_SECONDS) -> str:
        """Give the first assignment of the next datagram; raises TimeoutError."""
        self._line.settimeout(seconds)
        return self._line.recv(4096).decode().split("\n")[0]

    def hear_for(self, seconds: float) -> list[str]:
        """Give everything that comes in so many seconds."""
        end, heard = monotonic() + seconds, []
        while (left := end - monotonic()) > 0:
            with suppress(TimeoutError):
                heard.append(self.hear(left))
        return heard

    def hear_until(self, word: str) -> list[str]:
        """Give everything up to the first `word`."""
        heard = [self.hear()]
        while heard[-1] != word:
            heard.append(self.hear())
        return heard

    def hang(self) -> None:
        """Block its GUI thread; returns when it is blocked."""
        self._hang.touch()
        self.hear_until("HUNG=1")


@contextmanager
def supervised(office: Office, kind: str, **changes: str) -> Iterator[Supervised]:
    place, hang = office.folder / "notify", office.folder / "hang"
    with (
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line,
        (office.folder / "log").open("wb") as log,
    ):
        line.bind(str(place))
        process = subprocess.Popen(
            [*MODULE, kind, str(office.config(kind)), str(hang)],
            cwd=REPOSITORY,
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "NOTIFY_SOCKET": str(place),
                "WATCHDOG_USEC": str(round(3 * BEAT_SECONDS * 1e6)),
                **changes,
            },
            stdout=log,
            stderr=log,
        )
        try:
            yield Supervised(process, line, hang)
        finally:
            process.kill()
            process.wait()


@pytest.mark.parametrize("kind", ["kiosk", "board", "counter"])
def test_a_station_is_ready_once_its_window_was_drawn_and_beats_until_it_ends(office, kind):
    with supervised(office, kind) as station:
        before = station.hear_until("READY=1")
        assert "PAINTED=1" in before
        assert "WATCHDOG=1" not in before
        for _ in range(4):
            station.hear_until("WATCHDOG=1")
        station.process.terminate()
        station.hear_until("STOPPING=1")
        assert station.process.wait(PATIENCE_SECONDS) == 0


def test_a_gui_thread_that_hangs_starves_the_watchdog_and_its_end_tells_where(office):
    with supervised(office, "kiosk") as station:
        station.hear_until("WATCHDOG=1")
        station.hang()
        assert station.hear_for(8 * BEAT_SECONDS) == []
        # What systemd does then.
        station.process.send_signal(signal.SIGABRT)
        assert station.process.wait(PATIENCE_SECONDS) == -signal.SIGABRT
    told = (office.folder / "log").read_text()
    assert "Fatal Python error: Aborted" in told
    assert "in hang_the_gui_thread" in told


def test_a_process_that_was_not_asked_for_beats_gives_none(office):
    """A shell between systemd and the station keeps WATCHDOG_PID; the units take it away."""
    with supervised(office, "board", WATCHDOG_PID="1") as station:
        station.hear_until("READY=1")
        heard = station.hear_for(8 * BEAT_SECONDS)
        assert set(heard) <= {"PAINTED=1"}
