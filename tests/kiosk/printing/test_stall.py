"""A printer that stops taking bytes in the middle of a paper: held, in doubt, or only slow."""

from __future__ import annotations

import pytest

from kiosk.printing.errors import ConnectionLost, TransportError, WriteTimedOut
from kiosk.printing.handover import Patience, hand_over
from kiosk.printing.profiles.profile import load_profile
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing.model import PrintState
from tests.kiosk.printing.desk import DONE, Desk, FileJobStore, make_slip, quick_profile

FACTS = load_profile("generic-80").transfer.model_copy(
    update={"chunk_bytes": 100, "stall_seconds": 0.05}
)
PAPER = bytes(range(256)) * 2
SPEAKING = {"automatic": True}


class Narrow:
    """A line that takes only so many bytes of each write, and None breaks it."""

    confirms = True

    def __init__(self, *takes: int | None, resumes: bool = True, then: int = 1000) -> None:
        self.resumes = resumes
        self.takes = list(takes)
        self.then = then
        self.taken = bytearray()
        self.times: list[float] = []

    def write(self, data: bytes, seconds: float) -> None:
        self.times.append(seconds)
        room = self.takes.pop(0) if self.takes else self.then
        if room is None:
            raise ConnectionLost("gone", sent=1)
        self.taken += data[:room]
        if room < len(data):
            raise WriteTimedOut("full", sent=room)


def test_a_slow_printer_gets_every_byte_once_and_in_order():
    line = Narrow(*[7, 0, 13] * 40)
    hand_over(line, PAPER, FACTS, 0.01, Patience(explained=lambda: True))
    assert bytes(line.taken) == PAPER


def test_any_progress_begins_the_time_a_printer_may_stall_anew():
    line = Narrow(then=1)
    asked: list[int] = []
    hand_over(line, PAPER, FACTS, 0.01, Patience(explained=lambda: bool(asked.append(1))))
    assert bytes(line.taken) == PAPER
    assert asked == []


def test_a_stall_ends_the_paper_and_counts_what_left():
    line = Narrow(100, 100, 30, then=0)
    with pytest.raises(WriteTimedOut) as caught:
        hand_over(line, PAPER, FACTS, 0.01, Patience())
    assert caught.value.sent == 230 == len(line.taken)


def test_a_printer_that_says_why_may_stall_for_ever():
    line = Narrow(30, *[0] * 50)
    reasons = iter([True] * 50)
    hand_over(line, PAPER, FACTS, 0.01, Patience(explained=lambda: next(reasons)))
    assert bytes(line.taken) == PAPER


def test_whoever_gives_up_ends_a_stall_within_a_slice():
    line = Narrow(30, then=0)
    with pytest.raises(WriteTimedOut) as caught:
        hand_over(line, PAPER, FACTS, 0.01, Patience(given_up=lambda: True))
    assert caught.value.sent == 30
    assert line.times == [0.01]


def test_a_broken_line_counts_the_bytes_of_the_whole_paper():
    line = Narrow(100, 100, None)
    with pytest.raises(ConnectionLost) as caught:
        hand_over(line, PAPER, FACTS, 0.01, Patience())
    assert caught.value.sent == 201


def test_a_line_that_breaks_while_it_is_listened_to_counts_the_bytes_too():
    """Otherwise half a paper would go back into the queue."""

    def breaks() -> bool:
        raise ConnectionLost("gone")

    with pytest.raises(ConnectionLost) as caught:
        hand_over(Narrow(30, then=0), PAPER, FACTS, 0.01, Patience(explained=breaks))
    assert caught.value.sent == 30


def test_a_line_that_cannot_tell_how_far_it_got_is_never_written_on():
    line = Narrow(100, 30, resumes=False)
    with pytest.raises(TransportError) as caught:
        hand_over(line, PAPER, FACTS, 0.01, Patience(explained=lambda: True))
    assert caught.value.sent == 130
    assert line.times == [FACTS.stall_seconds] * 2


@pytest.fixture
def store(tmp_path):
    return FileJobStore(tmp_path / "jobs.db")


@pytest.fixture
def narrow_printer():
    faults = Faults(window_bytes=2048, rows_per_second=8000)
    with VirtualPrinter(faults=faults) as printer:
        yield printer


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("condition", "fence"), [("paper-out", "gs-r"), ("cover-open", "gs-h")])
def test_a_paper_that_stalls_because_paper_is_out_is_held_and_comes_out_once(
    store, narrow_printer, condition, fence
):
    printer = narrow_printer
    profile = quick_profile(fence=fence, status=SPEAKING)
    with Desk(store, printer.port, profile) as desk:
        desk.wait_for_printer("ready")
        printer.set_condition(condition, after_rows=60)
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, PrintState.HELD)[1] == condition
        assert desk.wait_for_printer("blocked").reason == condition
        beats = len(desk.seen)
        desk.wait_until(lambda: len(desk.seen) > beats + 1)
        assert store.state(job) is PrintState.HELD
        printer.set_condition("ready")
        desk.wait_for_job(job, *DONE)
        desk.wait_for_printer("ready")
    assert len(printer.tickets) == 1
    assert printer.machine.unknown_commands == []


@pytest.mark.usefixtures("qapp")
def test_stopping_while_a_paper_stalls_ends_at_once_and_says_unknown(store, narrow_printer):
    profile = quick_profile(status=SPEAKING, transfer={"stall_seconds": 60.0})
    desk = Desk(store, narrow_printer.port, profile)
    with desk:
        desk.wait_for_printer("ready")
        narrow_printer.set_condition("paper-out", after_rows=60)
        job = desk.print(make_slip())
        desk.wait_for_job(job, PrintState.HELD)
        assert desk.worker.stop(2)
    assert (store.state(job), store.reason(job)) == (PrintState.UNKNOWN, "stopped")


@pytest.mark.usefixtures("qapp")
def test_a_printer_that_stalls_without_a_word_leaves_the_paper_in_doubt(store, narrow_printer):
    printer = narrow_printer
    with Desk(store, printer.port, quick_profile()) as desk:
        desk.wait_for_printer("ready")
        printer.set_condition("paper-out", after_rows=60)
        job = desk.print(make_slip())
        desk.wait_for_job(job, PrintState.UNKNOWN)
        printer.set_condition("ready")
        following = desk.print(make_slip(number_label="A-018"), 2)
        desk.wait_for_job(following, *DONE)
    assert store.state(job) is PrintState.UNKNOWN
    assert len(printer.tickets) <= 2
