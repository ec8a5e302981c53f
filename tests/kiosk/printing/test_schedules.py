"""Whatever goes wrong and whenever: a number is on one paper, or people are told it is in doubt."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.encoder import SlipEncoder
from kiosk.printing.link import Timing
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing.model import PrintState
from tests.kiosk.printing.desk import DONE, Desk, FileJobStore, make_slip, quick_profile
from tests.kiosk.printing.pictures import trimmed

pytestmark = pytest.mark.usefixtures("qapp")
REPOSITORY = Path(__file__).resolve().parents[3]
EXAMPLES = int(os.environ.get("ANTREAN_SCHEDULES", "12"))
HASTY = Timing(
    connect=1.0,
    reply=0.1,
    heartbeat=0.2,
    retry=0.03,
    doubt=0.1,
    quiet=0.15,
    slice=0.02,
    close=0.1,
)
CONDITIONS = st.sampled_from(["ready", "paper-out", "cover-open", "offline", "silent", "near-end"])
STEPS = st.one_of(
    st.tuples(st.just("print"), st.none()),
    st.tuples(st.just("condition"), CONDITIONS),
    # A job that meets its fault while it is printed; the picture has about 700 rows.
    st.tuples(st.just("print-into"), st.tuples(CONDITIONS, st.integers(0, 700))),
    st.tuples(st.just("clear"), st.none()),
    st.tuples(st.just("drop"), st.none()),
    st.tuples(st.just("restart"), st.none()),
    st.tuples(st.just("pause"), st.sampled_from([0.0, 0.1, 0.4, 1.0])),
)


def _papers(printer: VirtualPrinter) -> Counter[str]:
    """Count whole papers by their picture; a torn piece is no ticket."""
    return Counter(ticket.picture.digest for ticket in printer.tickets)


def _digest(number: int) -> str:
    encoder = SlipEncoder(quick_profile())
    return trimmed(encoder.picture(_slip(number))).digest


def _slip(number: int):
    return make_slip(number_label=f"A-{number:03d}", notice_line="", qr_text="")


def _check(store: FileJobStore, papers: Counter[str], jobs: list[str]) -> None:
    states = store.states()
    for number, job in enumerate(jobs):
        count, state = papers[_digest(number)], states[job]
        assert count <= 1, (number, state)
        if state in DONE:
            assert count == 1, (number, state)
        elif state is not PrintState.UNKNOWN:
            assert count == 0, (number, state)


class Office:
    """One station at one printer, through any weather."""

    def __init__(self, folder: str, printer: VirtualPrinter, fence: str) -> None:
        self.store = FileJobStore(Path(folder) / "jobs.db")
        self.jobs: list[str] = []
        self.lies: list[str] = []
        self._printer = printer
        self._profile = quick_profile(fence=fence, seconds=0.8)
        self.start()

    def start(self) -> None:
        self.desk = Desk(self.store, self._printer.port, self._profile, HASTY, self._watch)
        self.desk.worker.start()

    def take(self, step: str, detail: object) -> None:
        printer = self._printer
        if step == "print-into":
            printer.set_condition("ready")
            self.desk.wait_for_printer("ready", "out-of-service", "starting")
            printer.set_condition(detail[0], after_rows=detail[1])
        if step in ("print", "print-into"):
            number = len(self.jobs)
            self.jobs.append(self.desk.print(_slip(number), number))
        elif step == "condition":
            printer.set_condition(detail)
        elif step == "clear":
            printer.set_condition("ready")
        elif step == "drop":
            printer.drop_connection()
        elif step == "restart":
            assert self.desk.worker.stop(5)
            self.start()
        elif step == "pause":
            time.sleep(detail)

    def _watch(self, job: str, state: PrintState) -> None:
        """At the moment a paper is called printed it must be out."""
        if state in DONE and not _papers(self._printer)[_digest(self.jobs.index(job))]:
            self.lies.append(job)


@pytest.mark.parametrize("fence", ["gs-r", "gs-h"])
@settings(max_examples=EXAMPLES)
@given(steps=st.lists(STEPS, min_size=3, max_size=9))
def test_no_schedule_of_faults_prints_a_number_twice_or_calls_a_lost_one_printed(fence, steps):
    with TemporaryDirectory() as folder, VirtualPrinter(rows_per_second=20_000) as printer:
        office = Office(folder, printer, fence)
        for step, detail in [*steps, ("print", None)]:
            office.take(step, detail)
        printer.set_condition("ready")
        _until_done(office.store, printer)
        assert office.desk.worker.stop(10)
        _until(lambda: printer.machine.waiting == 0)
        _check(office.store, _papers(printer), office.jobs)
        assert office.lies == []


@pytest.mark.parametrize("fence", ["gs-r", "gs-h"])
def test_a_restart_during_a_held_paper_does_not_take_its_proof_for_the_next_one(tmp_path, fence):
    """With GS r both proofs look alike, and the first one reaches the new connection."""
    with VirtualPrinter(rows_per_second=1500) as printer:
        office = Office(str(tmp_path), printer, fence)
        office.take("print-into", ("paper-out", 300))
        office.desk.wait_for_job(office.jobs[0], PrintState.HELD)
        office.take("restart", None)
        assert office.store.state(office.jobs[0]) is PrintState.UNKNOWN
        office.take("clear", None)
        office.take("print", None)
        office.desk.wait_for_job(office.jobs[1], *DONE)
        assert office.desk.worker.stop(5)
        assert office.lies == []
        assert set(_papers(printer).values()) == {1}


def _until_done(store: FileJobStore, printer: VirtualPrinter) -> None:
    """Wait until every job is printed or in doubt; a ready printer gets there by itself."""
    rest = {
        PrintState.QUEUED,
        PrintState.BLOCKED,
        PrintState.SENDING,
        PrintState.HELD,
    }

    def done() -> bool:
        # A fault that was still to come may strike meanwhile; somebody puts it right.
        if printer.condition != "ready":
            printer.set_condition("ready")
        return not rest & set(store.states().values())

    _until(done, 30)


def _until(true, timeout: float = 10.0) -> None:
    deadline = time.monotonic() + timeout
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


CHILD = """
import sys, time
from pathlib import Path
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from tests.kiosk.printing.desk import Desk, FileJobStore, quick_profile
from tests.kiosk.printing.test_schedules import HASTY
store = FileJobStore(Path(sys.argv[1]))
desk = Desk(store, int(sys.argv[2]), quick_profile(fence=sys.argv[3]), HASTY)
desk.worker.start()
print("started", flush=True)
time.sleep(60)
"""


@pytest.mark.stress
@pytest.mark.parametrize("fence", ["gs-r", "gs-h"])
def test_kill_9_at_any_moment_never_prints_a_number_twice(tmp_path, fence):
    chance = random.Random(20170614)
    with VirtualPrinter(rows_per_second=5000, buffer_bytes=4096) as printer:
        store = FileJobStore(tmp_path / "jobs.db")
        jobs = [store.add(_slip(number), number) for number in range(12)]
        for _ in range(4):
            command = [sys.executable, "-c", CHILD, str(tmp_path / "jobs.db"), str(printer.port)]
            with subprocess.Popen(
                [*command, fence], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True
            ) as child:
                assert child.stdout is not None
                assert child.stdout.readline() == "started\n"
                time.sleep(chance.uniform(0.1, 1.2))
                child.send_signal(signal.SIGKILL)
        with Desk(store, printer.port, quick_profile(fence=fence, seconds=3.0), HASTY):
            _until_done(store, printer)
        _until(lambda: printer.machine.waiting == 0)
        states = store.states()
        _check(store, _papers(printer), jobs)
    assert sum(state in DONE for state in states.values()) >= 8
