"""Lines that cannot be heard, units as they were probed, and a worker that keeps in touch."""

from __future__ import annotations

import pytest

from kiosk.printing.errors import ConnectionLost, FontError, PrinterUnreachable
from kiosk.printing.profiles.unit import UnitFacts, as_probed
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing.model import PrintState
from tests.kiosk.printing.desk import (
    DONE,
    OPENING,
    Desk,
    FileJobStore,
    make_slip,
    quick_profile,
)

pytestmark = pytest.mark.usefixtures("qapp")
QUESTIONS = (b"\x10\x04", b"\x10\x05", b"\x1dr", b"\x1d(H", b"\x1de\x06", b"\x1da")


class Spool:
    """A print queue: each finish makes one job; `away` counts how often it refuses one."""

    confirms = False
    resumes = True

    def __init__(self, away: int = 0, closed: bool = False) -> None:
        self.jobs: list[bytes] = []
        self.away = away
        self.shut = closed
        self.tries = 0
        self._piece = b""

    def open(self, seconds: float) -> None:
        if self.shut:
            raise PrinterUnreachable("no such queue")
        self._piece = b""

    def write(self, data: bytes, seconds: float) -> None:
        self._piece += data

    def finish(self, seconds: float) -> None:
        self.tries += 1
        if self.away:
            self.away -= 1
            self._piece = b""
            raise ConnectionLost("the spooler refused it", sent=0)
        self.jobs.append(self._piece)
        self._piece = b""

    def read_status(self, seconds: float) -> bytes:
        return b""

    def close(self, seconds: float) -> None:
        self._piece = b""


@pytest.fixture
def store(tmp_path):
    return FileJobStore(tmp_path / "jobs.db")


@pytest.mark.parametrize("name", ["generic-80", "epson-tm-t20iii", "custom-k80"])
def test_a_line_without_answers_is_asked_nothing_and_every_paper_is_in_doubt(store, name):
    spool = Spool()
    with Desk(store, 0, quick_profile(name, fence="gs-h"), transport=spool) as desk:
        jobs = [desk.print(make_slip(number_label=f"A-{n:03d}"), n) for n in (1, 2, 3)]
        for job in jobs:
            assert desk.wait_for_job(job, PrintState.UNKNOWN)[1] == "printer-cannot-confirm"
        state = desk.worker.state
        assert (state.kind, state.confirms, state.prints) == ("ready", False, True)
    assert len(spool.jobs) == 3
    assert all(job.startswith(b"\x1b@") for job in spool.jobs)
    assert not any(question in job for job in spool.jobs for question in QUESTIONS)


def test_a_queue_that_refuses_a_paper_gets_it_again_because_nothing_left(store):
    spool = Spool(away=2)
    with Desk(store, 0, quick_profile(), transport=spool) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, PrintState.BLOCKED)[1] == "unreachable"
        desk.wait_for_job(job, PrintState.UNKNOWN)
    assert len(spool.jobs) == 1
    assert spool.tries == 3


def test_a_queue_that_goes_on_refusing_is_offline_until_it_takes_the_paper(store):
    spool = Spool(away=6)
    with Desk(store, 0, quick_profile(), transport=spool) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_printer("offline").reason == "unreachable"
        desk.wait_for_job(job, PrintState.UNKNOWN)
        desk.wait_for_printer("ready")
    assert len(spool.jobs) == 1
    assert [state.kind for state in desk.states] == ["ready", "offline", "ready"]


def test_a_queue_that_is_not_there_is_offline(store):
    with Desk(store, 0, quick_profile(), transport=Spool(closed=True)) as desk:
        assert desk.wait_for_printer("offline").reason == "unreachable"


@pytest.mark.parametrize(
    ("answers", "fence", "state", "reason"),
    [
        (True, "gs-h", PrintState.CONFIRMED, ""),
        (True, "gs-r", PrintState.PROCESSED, ""),
        (False, "gs-r", PrintState.PROCESSED, ""),
        (True, "none", PrintState.UNKNOWN, "printer-cannot-confirm"),
        (False, "none", PrintState.UNKNOWN, "printer-cannot-confirm"),
    ],
)
def test_what_the_unit_answered_decides_what_proves_a_paper(store, answers, fence, state, reason):
    unit = UnitFacts("here", "generic-58", OPENING, answers, fence)
    profile = as_probed(quick_profile("generic-58"), unit)
    with VirtualPrinter(dots=384) as printer, Desk(store, printer.port, profile) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, state)[1] == reason
        assert desk.wait_for_printer("ready").confirms is (fence != "none")
        printer.wait_for_tickets(0)


def test_an_unprobed_unit_that_says_nothing_does_not_confirm_and_one_that_answers_does(store):
    with VirtualPrinter(dots=384) as printer:
        with Desk(store, printer.port, quick_profile("generic-58")) as desk:
            assert desk.wait_for_printer("ready").confirms
            job = desk.print(make_slip())
            desk.wait_for_job(job, *DONE)
        printer.set_condition("silent")
        with Desk(store, printer.port, quick_profile("generic-58")) as desk:
            assert not desk.wait_for_printer("ready").confirms


@pytest.mark.parametrize("condition", ["ready", "paper-out", "silent"])
def test_every_heartbeat_is_told_changed_or_not(store, condition):
    with VirtualPrinter() as printer:
        printer.set_condition(condition)
        with Desk(store, printer.port, quick_profile()) as desk:
            desk.wait_until(lambda: len(desk.seen) >= 4)
            assert len(desk.states) < len(desk.seen)
            assert desk.seen[-1] == desk.states[-1]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_worker_that_dies_says_so(store):
    def broken(_profile):
        raise FontError("the font is damaged")

    with Desk(store, 0, quick_profile(), transport=Spool(), make_encoder=broken) as desk:
        assert desk.wait_for_printer("out-of-service").reason == "worker-failed"
        assert not desk.worker.state.prints
