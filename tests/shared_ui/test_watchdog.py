"""The notify protocol to a real datagram socket: what is said, to whom, and when nothing is."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from shared_ui.watchdog import Watchdog
from tests.patience import PATIENCE_SECONDS

EVERY_50_MS = "150000"


def listening(address: str) -> socket.socket:
    heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    heard.bind(address)
    heard.settimeout(PATIENCE_SECONDS)
    return heard


def heard_by(systemd: socket.socket) -> list[str]:
    return systemd.recv(4096).decode().split("\n")


def heard_in_time(systemd: socket.socket, qtbot) -> list[str]:
    """Let the event loop run until something is said."""
    qtbot.waitUntil(lambda: bool(select.select([systemd], [], [], 0)[0]))
    return heard_by(systemd)


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "notify")


@pytest.fixture
def systemd(place: str) -> Iterator[socket.socket]:
    with listening(place) as heard:
        yield heard


@pytest.fixture
def watching(qapp) -> Iterator[Callable[[dict[str, str]], Watchdog]]:
    """Give what makes a watchdog of an environment; all are stopped after the test."""
    made: list[Watchdog] = []

    def make(environment: dict[str, str]) -> Watchdog:
        made.append(Watchdog(environment))
        return made[-1]

    yield make
    for watchdog in made:
        watchdog.stopping()


def test_ready_is_said_with_a_status_in_one_datagram(watching, place, systemd):
    watching({"NOTIFY_SOCKET": place}).ready()
    assert heard_by(systemd) == ["READY=1", "STATUS=The window was drawn."]


def test_an_abstract_socket_is_understood(watching):
    name = f"antrean-test-{uuid.uuid4()}"
    with listening(f"\0{name}") as systemd:
        watching({"NOTIFY_SOCKET": f"@{name}"}).ready()
        assert heard_by(systemd)[0] == "READY=1"


def test_the_end_is_said_and_nothing_after_it(watching, place, systemd, qtbot):
    watchdog = watching({"NOTIFY_SOCKET": place, "WATCHDOG_USEC": EVERY_50_MS})
    watchdog.ready()
    watchdog.stopping()
    watchdog.ready()
    qtbot.wait(200)
    assert [heard_by(systemd)[0] for _ in range(2)] == ["READY=1", "STOPPING=1"]
    systemd.setblocking(False)
    with pytest.raises(BlockingIOError):
        systemd.recv(4096)


def test_beats_come_from_the_event_loop_and_only_after_the_first_frame(
    watching, place, systemd, qtbot
):
    watchdog = watching({"NOTIFY_SOCKET": place, "WATCHDOG_USEC": EVERY_50_MS})
    qtbot.wait(200)
    watchdog.ready()
    assert heard_by(systemd)[0] == "READY=1"
    assert {heard_in_time(systemd, qtbot)[0] for _ in range(3)} == {"WATCHDOG=1"}


def test_three_beats_fit_into_the_patience_of_systemd(watching, place, systemd):
    watchdog = watching({"NOTIFY_SOCKET": place, "WATCHDOG_USEC": "30000000"})
    watchdog.ready()
    assert watchdog._timer.interval() == 10_000


def test_a_late_beat_is_told_in_the_status(watching, place, systemd, qtbot):
    watchdog = watching({"NOTIFY_SOCKET": place, "WATCHDOG_USEC": EVERY_50_MS})
    watchdog.ready()
    watchdog._due -= 0.3
    assert heard_by(systemd)[0] == "READY=1"
    beat, status = heard_in_time(systemd, qtbot)
    assert beat == "WATCHDOG=1"
    assert status.startswith("STATUS=The screen answers; once it was ")


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"WATCHDOG_USEC": "soon"},
        {"WATCHDOG_USEC": "-5"},
        {"WATCHDOG_USEC": EVERY_50_MS, "WATCHDOG_PID": "1"},
    ],
)
def test_nothing_beats_for_somebody_else_or_for_nobody(watching, place, systemd, qtbot, asked):
    watchdog = watching({"NOTIFY_SOCKET": place, **asked})
    watchdog.ready()
    qtbot.wait(200)
    watchdog.stopping()
    assert [heard_by(systemd)[0] for _ in range(2)] == ["READY=1", "STOPPING=1"]


def test_beats_that_are_meant_for_this_process_come(watching, place, systemd, qtbot):
    asked = {"WATCHDOG_USEC": EVERY_50_MS, "WATCHDOG_PID": str(os.getpid())}
    watchdog = watching({"NOTIFY_SOCKET": place, **asked})
    watchdog.ready()
    assert [heard_in_time(systemd, qtbot)[0] for _ in range(2)] == ["READY=1", "WATCHDOG=1"]


def test_what_a_station_starts_cannot_speak_for_it(watching, place, systemd):
    environment = {"NOTIFY_SOCKET": place, "WATCHDOG_USEC": "1", "WATCHDOG_PID": "1", "HOME": "/"}
    watching(environment)
    assert environment == {"HOME": "/"}


@pytest.mark.parametrize("address", ["", "vsock:2:1", "relative/path"])
def test_without_an_address_that_is_known_nothing_is_opened(watching, address):
    watchdog = watching({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": EVERY_50_MS})
    watchdog.ready()
    assert not watchdog._timer.isActive()


def test_a_socket_that_is_gone_costs_no_screen(watching, place, systemd, caplog):
    watchdog = watching({"NOTIFY_SOCKET": place})
    systemd.close()
    Path(place).unlink()
    watchdog.ready()
    assert "systemd was not told READY=1" in caplog.text
    watching({"NOTIFY_SOCKET": place}).ready()
    assert "systemd cannot be told anything" in caplog.text


def test_a_full_socket_never_holds_up_the_screen(watching, place, systemd, caplog):
    watchdog = watching({"NOTIFY_SOCKET": place})
    for _ in range(100_000):
        watchdog._say("WATCHDOG=1")
        if caplog.records:
            break
    assert "Resource temporarily unavailable" in caplog.text
    assert heard_by(systemd) == ["WATCHDOG=1"]


def test_a_station_without_systemd_loads_nothing_for_it():
    code = (
        "import PySide6.QtWidgets, shared_ui.theme, logging, sys\n"
        "before = set(sys.modules)\n"
        "import shared_ui.watchdog as w\n"
        "w.Watchdog({})\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    asked = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert asked.stdout.split() == ["shared_ui.watchdog"]
