"""Kiosk, board, console and printer as four processes on a real display, moved by real input."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import pytest

from antrean.demo import make_office, write_station
from antrean.printers import VirtualPrinterProcess
from tests.end_to_end.kiosk_map import KioskMap
from tests.end_to_end.programs import Program, job_states, papers, rows, tickets, until
from tests.end_to_end.screen import Box, Screen

pytestmark = pytest.mark.xvfb

AMBER = "#FFB000"
"""The colour of a call on the board (LOOK)."""
PLACES = {
    "kiosk": "800x500+0+0",
    "board": "800x450+800+0",
    "counter": "1366x480+0+510",
}
BOARD: Box = (800, 0, 1600, 450)
KIOSK: Box = (0, 0, 800, 500)


class RealOffice:
    """The stations' processes and a hand that can tell the kiosk's pages apart."""

    def __init__(self, folder: Path, screen: Screen, kiosk_map: KioskMap) -> None:
        self.url, self.papers = f"sqlite:///{folder / 'office.db'}", folder / "tickets"
        self.screen, self.map = screen, kiosk_map
        self.programs: dict[str, Program] = {}

    def window(self, kind: str) -> int:
        """Give the window of a station once it is there."""
        pid = self.programs[kind].process.pid
        return int(until(lambda: self.screen.windows(pid), f"the window of {kind}")[0])

    def page(self) -> str:
        """Give which page the kiosk shows."""
        return self.map.page(self.screen.picture(KIOSK))

    def tap(self, name: str, times: int = 1) -> None:
        """Tap something on the kiosk with the mouse."""
        spot = self.map.spots[name]
        self.screen.tap(spot.x(), spot.y(), times)

    def keys(self, kind: str, *keys: str) -> None:
        """Press keys in a station's window."""
        self.screen.type_into(self.window(kind), "key", *keys)

    def go(self, page: str, act: Callable[[], None]) -> None:
        """Act, again after half a second without effect, until the kiosk shows a page.

        The kiosk takes no tap right after its page has changed: a person would tap again.
        """
        again_at = 0.0

        def arrived() -> bool:
            nonlocal again_at
            if self.page() == page:
                return True
            if monotonic() > again_at:
                act()
                again_at = monotonic() + 0.5
            return False

        until(arrived, f"the kiosk's page {page!r}")

    def home(self) -> None:
        """Leave whatever the kiosk shows."""
        self.go("start", lambda: self.keys("kiosk", "Escape"))

    def paper_of(self, count: int) -> None:
        """Wait until `count` papers came out and their jobs are known to be done."""
        until(lambda: len(papers(self.papers)) == count, f"{count} papers")
        until(lambda: job_states(self.url) == ["processed"] * count, "the proof of printing")

    def amber(self) -> float:
        """Give how much of the board is in the colour of a call."""
        return self.screen.share(AMBER, BOARD)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, screen: Screen, qapp) -> Iterator[RealOffice]:
    folder = tmp_path_factory.mktemp("real")
    url = make_office(folder)
    office = RealOffice(folder, screen, KioskMap(qapp, url, 800, 500))
    with ExitStack() as stack:
        printer = stack.enter_context(VirtualPrinterProcess(office.papers, show=False))
        for kind, place in PLACES.items():
            port = printer.port if kind == "kiosk" else None
            config = write_station(folder, kind, url, port, place)
            office.programs[kind] = stack.enter_context(
                Program(
                    folder / f"{kind}.log", kind, "--config", str(config), display=screen.display
                )
            )
        yield office
        for kind, program in office.programs.items():
            assert program.end() == 0, f"{kind}: {program.said()}"
            assert "Traceback" not in program.said()


@pytest.fixture
def office(running: RealOffice) -> RealOffice:
    """Give the running office with the kiosk at its first page and nobody called."""
    running.home()
    return running


def test_a_real_tap_takes_a_number_and_a_paper_comes_out(office: RealOffice) -> None:
    count = len(tickets(office.url))
    office.go("confirm", lambda: office.tap("service-C"))
    assert len(tickets(office.url)) == count
    office.go("number", lambda: office.tap("take-number"))
    assert len(tickets(office.url)) == count + 1
    assert tickets(office.url)[-1].startswith("C-")
    office.paper_of(count + 1)


def test_a_digit_chooses_a_service_and_two_hasty_taps_take_one_number(office: RealOffice) -> None:
    count = len(tickets(office.url))
    office.go("confirm", lambda: office.keys("kiosk", "4"))
    office.go("number", lambda: office.tap("take-number", times=2))
    office.paper_of(count + 1)
    assert tickets(office.url)[-1].startswith("D-")
    assert office.page() == "number"
    # Whatever the second tap has asked for would have happened before the next number.
    office.home()
    office.go("confirm", lambda: office.tap("service-C", times=2))
    office.go("number", lambda: office.tap("take-number"))
    office.paper_of(count + 2)
    assert len(tickets(office.url)) == count + 2


def test_a_call_by_the_keys_of_the_console_is_seen_on_the_board(office: RealOffice) -> None:
    office.go("confirm", lambda: office.tap("service-H"))
    office.go("number", lambda: office.tap("take-number"))
    assert office.amber() < 0.01

    seated = "SELECT count(*) FROM counter WHERE officer = 'Sri'"
    console = office.window("counter")

    def sign_in() -> bool:
        office.screen.type_into(console, "key", "ctrl+a")
        office.screen.type_into(console, "type", "Sri")
        office.screen.type_into(console, "key", "Return")
        return rows(office.url, seated) == [(1,)]

    until(sign_in, "Sri at a counter")
    called = "SELECT label FROM ticket WHERE state = 'called'"

    def call() -> bool:
        office.keys("counter", "F2")
        return bool(rows(office.url, called))

    def take_back() -> bool:
        office.keys("counter", "ctrl+z")
        return not rows(office.url, called)

    until(call, "a number called by mistake")
    until(take_back, "the mistaken call taken back")
    assert rows(office.url, "SELECT from_state, to_state FROM event WHERE kind = 'undo'") == [
        ("called", "waiting")
    ]
    until(lambda: office.amber() < 0.01, "no call on the board")
    until(call, "a called number")
    until(lambda: office.amber() > 0.1, "the call on the board")

    def start() -> bool:
        office.keys("counter", "F4")
        return not rows(office.url, called)

    until(start, "the person at the counter")
    until(lambda: office.amber() < 0.01, "the call gone from the board")
