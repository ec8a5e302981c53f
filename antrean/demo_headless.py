"""The demo without a screen: the same programs, offscreen, through one visit and one outage."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic, sleep
from types import TracebackType
from typing import IO, Any

from antrean.demo import END_SECONDS, STATIONS, make_office, write_station
from antrean.virtual_printer import VirtualPrinterProcess

PATIENCE_SECONDS = 60.0
SIZES = {"kiosk": "1920x1080", "board": "1920x1080", "counter": "1366x768"}


class StationFailed(Exception):
    """A station of the demo ended or did not do what was asked; the text says which and what."""


class DrivenStation:
    """A station's process, offscreen, moved by orders; use as a context.

    `under` comes before its command, for example to take rights away; `errors` takes its stderr.
    """

    def __init__(
        self,
        kind: str,
        config: Path,
        *,
        under: Sequence[str] = (),
        errors: IO[bytes] | None = None,
    ) -> None:
        self.kind = kind
        self.process = subprocess.Popen(
            [*under, sys.executable, "-m", "antrean.driven", kind, "--config", str(config)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            encoding="utf-8",
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
            start_new_session=sys.platform != "win32",
        )
        self._answers: SimpleQueue[str] = SimpleQueue()
        self._reader = Thread(target=self._read, name=f"{kind} answers", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._answers.put(line)
        self._answers.put("")

    def order(self, do: str, **what: str) -> dict[str, Any]:
        """Give an order and the answer; raises StationFailed, also when none comes in a minute."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps({"do": do, **what}) + "\n")
            self.process.stdin.flush()
            line = self._answers.get(timeout=PATIENCE_SECONDS)
        except BrokenPipeError:
            line = ""
        except Empty as error:
            raise StationFailed(f"{self.kind}: no answer to {do!r} in a minute") from error
        if not line:
            raise StationFailed(f"{self.kind} ended with code {self.end()}")
        told: dict[str, Any] = json.loads(line)
        if not told["ok"]:
            raise StationFailed(f"{self.kind}: {told['error']}")
        return told

    def there(self, name: str) -> bool:
        """Tell whether something called `name` can be touched."""
        return bool(self.order("there", name=name)["there"])

    def wait_for(self, name: str) -> None:
        """Wait until something called `name` can be touched; raises StationFailed."""
        self._wait(lambda: self.there(name), f"no {name!r}")

    def wait_until_said(self, words: str) -> None:
        """Wait until a text with `words` in it is in sight; raises StationFailed."""
        self._wait(lambda: any(words in text for text in self.said()), f"no words {words!r}")

    def _wait(self, condition: Callable[[], bool], otherwise: str) -> None:
        end = monotonic() + PATIENCE_SECONDS
        while not condition():
            if monotonic() > end:
                there = ", ".join(self.order("names")["names"])
                raise StationFailed(f"{self.kind}: {otherwise} after a minute, but {there}")
            sleep(0.05)

    def click(self, name: str) -> None:
        """Wait for something and press it, again if a press was too early to be noticed."""
        self.wait_for(name)
        while not self.order("click", name=name)["noticed"]:
            sleep(0.05)

    def click_away(self, name: str) -> None:
        """Press something, again every few seconds, until it can be touched no more."""
        end = monotonic() + PATIENCE_SECONDS
        self.wait_for(name)
        while self.there(name):
            if monotonic() > end:
                raise StationFailed(f"{self.kind}: {name!r} is still there after a minute")
            self.order("click", name=name)
            again = monotonic() + 3.0
            while self.there(name) and monotonic() < again:
                sleep(0.05)

    def click_until(self, name: str, then: str) -> None:
        """Press something, again every few seconds, until `then` can be touched.

        A console that still works on the act before refuses the next one and says so.
        """
        end = monotonic() + PATIENCE_SECONDS
        while not self.there(then):
            if monotonic() > end:
                raise StationFailed(f"{self.kind}: no {then!r} a minute after {name!r}")
            if self.there(name):
                self.order("click", name=name)
            again = monotonic() + 3.0
            while not self.there(then) and monotonic() < again:
                sleep(0.05)

    def said(self) -> list[str]:
        """Give the texts in sight."""
        texts: list[str] = self.order("said")["said"]
        return texts

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
        self.end()

    def end(self) -> int:
        """Ask the process to end, insist after a while; give its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._reader.join(END_SECONDS)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()
        return self.process.returncode


def play(folder: Path) -> int:
    """Make one visit and one outage; leave pictures and the ticket in `folder`.

    Gives 0, 1 when something failed, 130 after Ctrl-C or SIGTERM.
    """
    # Both: a shell lets what it starts in the background ignore Ctrl-C.
    ends = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, signal.default_int_handler) for number in ends}
    try:
        return _play(folder)
    except KeyboardInterrupt:
        print("antrean demo: ended before its end", file=sys.stderr)
        return 130
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _play(folder: Path) -> int:
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
    kiosk.picture(folder / "2-kiosk-requirements.png")
    earlier = set(tickets.glob("*.png"))
    kiosk.click("take-number")
    kiosk.wait_for("done")
    _wait_for_new_file(tickets, earlier)
    sleep(0.5)
    kiosk.picture(folder / "3-kiosk-number.png")
    kiosk.click("done")
    counter.wait_for("officer")
    counter.order("type", name="officer", text="Sri")
    counter.click_until("sign-in", "sign-out")
    counter.click_until("next", "recall")
    counter.wait_for("recall")
    counter.picture(folder / "4-console-called.png")
    sleep(1.5)  # the call's pulse on the board comes to rest
    board.picture(folder / "5-board-call.png")
    counter.click_until("start", "finish")
    counter.click_until("finish", "sign-out")  # signing out needs an empty counter


def _wait_for_new_file(tickets: Path, earlier: set[Path]) -> None:
    end = monotonic() + PATIENCE_SECONDS
    while set(tickets.glob("*.png")) <= earlier:
        if monotonic() > end:
            raise StationFailed("printer: no ticket after a minute")
        sleep(0.05)


def _outage(
    folder: Path, kiosk: DrivenStation, board: DrivenStation, counter: DrivenStation
) -> None:
    counter.click("outage")
    counter.click_until("component-national-server", "resolve")
    sleep(1.0)
    board.picture(folder / "6-board-outage.png")
    counter.picture(folder / "7-console-outage.png")
    kiosk.picture(folder / "8-kiosk-outage.png")
    kiosk.click("service-A")
    kiosk.wait_for("take-anyway")
    sleep(0.5)
    kiosk.picture(folder / "9-kiosk-warning.png")
