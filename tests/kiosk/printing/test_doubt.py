"""Papers in doubt: after a crash, while staff look for them, and before the next one."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from kiosk.printing.link import CLEAR_BUFFERS
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.transports.tcp import TcpTransport
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing.model import PrintState
from tests.kiosk.printing.desk import DONE, Desk, FileJobStore, make_slip, quick_profile
from tests.kiosk.printing.pictures import trimmed

pytestmark = pytest.mark.usefixtures("qapp")
REPOSITORY = Path(__file__).resolve().parents[3]
FIRST = make_slip()
CLEARS = {"clears": True}


@pytest.fixture
def store(tmp_path):
    return FileJobStore(tmp_path / "jobs.db")


@pytest.fixture
def printer():
    with VirtualPrinter(rows_per_second=4000) as printer:
        yield printer


class Watched(TcpTransport):
    """A line that counts how often the printer is told to empty itself."""

    def __init__(self, port: int) -> None:
        super().__init__("127.0.0.1", port)
        self.cleared = 0

    def write(self, data: bytes, seconds: float) -> None:
        self.cleared += data == CLEAR_BUFFERS
        super().write(data, seconds)


def papers(printer) -> Counter:
    return Counter(ticket.picture.digest for ticket in printer.tickets)


def digest(slip) -> str:
    return trimmed(SlipEncoder(quick_profile()).picture(slip)).digest


def held_then_restarted(store, printer, **profile):
    """Leave a paper in the printer of which nobody knows any more."""
    with Desk(store, printer.port, quick_profile(**profile)) as desk:
        desk.wait_for_printer("ready")
        printer.set_condition("paper-out", after_rows=200)
        job = desk.print(FIRST)
        desk.wait_for_job(job, PrintState.HELD)
        assert desk.worker.stop(1)
    assert (store.state(job), store.reason(job)) == (PrintState.UNKNOWN, "stopped")
    return job


@pytest.mark.parametrize("fence", ["gs-r", "gs-h"])
def test_a_paper_that_staff_did_not_find_is_cleared_away_before_its_copy_is_sent(
    store, printer, fence
):
    job = held_then_restarted(store, printer, fence=fence)
    store.mark(job, PrintState.NOT_PRINTED, FIRST.issued_at, "staff")
    copy = store.add(FIRST.as_copy(), 1, clear_first=True)
    line = Watched(printer.port)
    profile = quick_profile(fence=fence, status=CLEARS)
    with Desk(store, printer.port, profile, transport=line) as desk:
        desk.wait_for_job(copy, PrintState.BLOCKED)
        printer.set_condition("ready")
        desk.wait_for_job(copy, *DONE)
    assert line.cleared == 1
    found = papers(printer)
    assert (found[digest(FIRST)], found[digest(FIRST.as_copy())]) == (0, 1)


def test_a_printer_that_is_not_known_to_clear_is_not_told_to(store, printer):
    job = held_then_restarted(store, printer)
    store.mark(job, PrintState.NOT_PRINTED, FIRST.issued_at, "staff")
    copy = store.add(FIRST.as_copy(), 1, clear_first=True)
    line = Watched(printer.port)
    with Desk(store, printer.port, quick_profile(), transport=line) as desk:
        desk.wait_for_job(copy, PrintState.BLOCKED)
        printer.set_condition("ready")
        desk.wait_for_job(copy, *DONE)
    assert line.cleared == 0
    found = papers(printer)
    assert (found[digest(FIRST)], found[digest(FIRST.as_copy())]) == (1, 1)


def test_a_printer_that_is_not_in_doubt_is_not_cleared(store, printer):
    line = Watched(printer.port)
    profile = quick_profile(status=CLEARS)
    with Desk(store, printer.port, profile, transport=line) as desk:
        desk.wait_for_printer("ready")
        copy = store.add(FIRST.as_copy(), 1, clear_first=True)
        desk.worker.wake()
        desk.wait_for_job(copy, *DONE)
    assert line.cleared == 0


def test_an_ordinary_paper_never_clears_the_one_before_it(store, printer):
    """What is still in the printer may be the number of somebody who waits for it."""
    held_then_restarted(store, printer)
    following = store.add(make_slip(number_label="A-018"), 2)
    line = Watched(printer.port)
    profile = quick_profile(status=CLEARS)
    with Desk(store, printer.port, profile, transport=line) as desk:
        desk.wait_for_job(following, PrintState.BLOCKED)
        printer.set_condition("ready")
        desk.wait_for_job(following, *DONE)
    assert line.cleared == 0
    assert papers(printer)[digest(FIRST)] == 1


def test_a_line_that_breaks_before_the_first_byte_leaves_the_job_to_be_sent_again(store, printer):
    class Breaks(TcpTransport):
        """Goes away right after the printer said that it is ready."""

        def write(self, data: bytes, seconds: float) -> None:
            if len(data) > 100 and not broken:
                broken.append(True)
                printer.reset_connection()
                self.close(0.0)
            super().write(data, seconds)

    broken: list[bool] = []
    line = Breaks("127.0.0.1", printer.port)
    with Desk(store, printer.port, quick_profile(), transport=line) as desk:
        job = desk.print(FIRST)
        desk.wait_for_job(job, *DONE)
    assert broken
    assert papers(printer)[digest(FIRST)] == 1


CHILD = """
import sys, time
from pathlib import Path
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from tests.kiosk.printing.desk import Desk, FileJobStore, quick_profile
desk = Desk(FileJobStore(Path(sys.argv[1])), int(sys.argv[2]), quick_profile(fence=sys.argv[3]))
desk.worker.start()
time.sleep(60)
"""


@pytest.mark.parametrize("fence", ["gs-r", "gs-h"])
def test_a_kiosk_killed_while_a_paper_is_held_finds_it_in_doubt_and_goes_on(
    store, printer, tmp_path, fence
):
    printer.set_condition("paper-out", after_rows=200)
    job = store.add(FIRST, 1)
    command = [sys.executable, "-c", CHILD, str(tmp_path / "jobs.db"), str(printer.port), fence]
    with subprocess.Popen(command, cwd=REPOSITORY) as child:
        while store.state(job) is not PrintState.HELD:
            assert child.poll() is None
            time.sleep(0.02)
        child.send_signal(signal.SIGKILL)
    with Desk(store, printer.port, quick_profile(fence=fence)) as desk:
        following = desk.print(make_slip(number_label="A-018"), 2)
        desk.wait_for_job(following, PrintState.BLOCKED)
        assert (store.state(job), store.reason(job)) == (PrintState.UNKNOWN, "restart")
        printer.set_condition("ready")
        desk.wait_for_job(following, *DONE)
    assert store.state(job) is PrintState.UNKNOWN
    assert set(papers(printer).values()) == {1}
