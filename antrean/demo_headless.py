"""The demo without a screen: the same programs, offscreen, through one visit and one outage."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Any

from antrean.demo import STATIONS, make_office, write_station
from antrean.printers import VirtualPrinterProcess

PATIENCE_SECONDS = 60.0
SIZES = {"kiosk": "1920x1080", "board": "1920x1080", "counter": "1366x768"}


class StationFailed(Exception):
    """A station of the demo ended or did not do what was asked; the text says which and what."""


class DrivenStation:
    """A station's process, offscreen, moved by orders; use as a context."""

    def __init__(self, kind: str, config: Path) -> None:
        self.kind = kind
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "antrean.driven", kind, "--config", str(config)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            start_new_session=sys.platform != "win32",
        )

    def order(self, do: str, **what: str) -> dict[str, Any]:
        """Give an order and the answer; raises StationFailed."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps({"do": do, **what}) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise StationFailed(f"{self.kind} ended with code {self._process.wait()}")
        told: dict[str, Any] = json.loads(line)
        if not told["ok"]:
            raise StationFailed(f"{self.kind}: {told['error']}")
        return told

    def wait_for(self, name: str) -> None:
        """Wait until something called `name` can be touched; raises StationFailed."""
        end = monotonic() + PATIENCE_SECONDS
        while not self.order("there", name=name)["there"]:
            if monotonic() > end:
                names = ", ".join(self.order("names")["names"])
                raise StationFailed(f"{self.kind}: no {name!r} after a minute, but {names}")
            sleep(0.05)

    def click(self, name: str) -> None:
        """Wait for something and press it."""
        self.wait_for(name)
        self.order("click", name=name)

    def picture(self, file: Path) -> None:
        """Save what the window shows."""
        self.order("picture", file=str(file))

    def __enter__(self) -> DrivenStation:
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
            self._process.wait(8)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


def play(folder: Path) -> int:
    """Make one visit and one outage; leave pictures and the ticket in `folder`."""
    url = make_office(folder)
    tickets = folder / "tickets"
    with ExitStack() as stack:
        printer = stack.enter_context(VirtualPrinterProcess(tickets, show=False))
        kiosk, board, counter = (
            stack.enter_context(
                DrivenStation(
                    kind,
                    write_station(
                        folder, kind, url, printer.port if kind == "kiosk" else None, SIZES[kind]
                    ),
                )
            )
            for kind in STATIONS
        )
        try:
            _visit(folder, kiosk, board, counter, tickets)
            _outage(folder, kiosk, board, counter)
        except StationFailed as error:
            print(f"antrean demo: {error}", file=sys.stderr)
            return 1
    for file in sorted(folder.rglob("*.png")):
        print(file)
    return 0


def _visit(
    folder: Path, kiosk: DrivenStation, board: DrivenStation, counter: DrivenStation, tickets: Path
) -> None:
    kiosk.wait_for("service-C")
    kiosk.picture(folder / "1-kiosk-start.png")
    kiosk.click("service-C")
    kiosk.wait_for("take-number")
    sleep(0.5)  # the kiosk ignores a second tap right after a page change
    kiosk.picture(folder / "2-kiosk-requirements.png")
    kiosk.click("take-number")
    kiosk.wait_for("done")
    _wait_for_file(tickets)
    sleep(0.5)
    kiosk.picture(folder / "3-kiosk-number.png")
    kiosk.click("done")
    counter.wait_for("officer")
    counter.order("type", name="officer", text="Sri")
    counter.click("sign-in")
    counter.click("next")
    counter.wait_for("recall")
    counter.picture(folder / "4-console-called.png")
    sleep(1.5)  # the call's pulse on the board comes to rest
    board.picture(folder / "5-board-call.png")
    counter.click("start")
    counter.click("finish")


def _wait_for_file(tickets: Path) -> None:
    end = monotonic() + PATIENCE_SECONDS
    while not list(tickets.glob("*.png")):
        if monotonic() > end:
            raise StationFailed("printer: no ticket after a minute")
        sleep(0.05)


def _outage(
    folder: Path, kiosk: DrivenStation, board: DrivenStation, counter: DrivenStation
) -> None:
    counter.click("outage")
    counter.click("component-national-server")
    counter.wait_for("resolve")
    sleep(1.0)
    board.picture(folder / "6-board-outage.png")
    counter.picture(folder / "7-console-outage.png")
    kiosk.picture(folder / "8-kiosk-outage.png")
    kiosk.click("service-A")
    kiosk.wait_for("take-anyway")
    sleep(0.5)
    kiosk.picture(folder / "9-kiosk-warning.png")
