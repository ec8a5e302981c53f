"""A proof belongs to one paper: late, wrong, double and foreign ones prove nothing."""

from __future__ import annotations

import pytest

from kiosk.printing.handover import Patience
from kiosk.printing.link import PAPER_QUESTION
from kiosk.printing.settling import settle
from kiosk.printing.timing import Timing
from kiosk.printing.tokens import COUNT, ProofTokens
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing.model import PrintState
from tests.kiosk.printing.desk import DONE, Desk, FileJobStore, make_slip, quick_profile
from tests.kiosk.printing.test_link import Scripted, link_to


@pytest.fixture
def store(tmp_path):
    return FileJobStore(tmp_path / "jobs.db")


def test_tokens_never_repeat_and_are_printable():
    tokens = ProofTokens()
    taken = [tokens.take() for _ in range(20_000)]
    assert len(set(taken)) == len(taken)
    assert all(len(token) == 4 and all(0x20 <= byte <= 0x7E for byte in token) for token in taken)


def test_tokens_go_round_without_a_gap():
    tokens = ProofTokens()
    tokens._next = COUNT - 1
    assert [tokens.take(), tokens.take()] == [b"~~~~", b"    "]


def test_another_process_begins_elsewhere():
    """With a counter from 1, a late token of before a restart would prove a new paper."""
    assert len({ProofTokens().take() for _ in range(40)}) > 35


def test_an_answer_before_its_question_was_sent_is_no_proof():
    transport = Scripted(b"\x00")
    link = link_to(transport)
    fence = link.fence()
    assert fence == PAPER_QUESTION
    link.send(b"paper", fence, Patience())
    assert link.proof(fence, 0.0) is None
    transport.waiting = b"\x00"
    assert link.proof(fence, 0.0) is not None


def test_settling_is_quiet_for_longer_while_answers_are_missing():
    """Two papers in doubt and the settling itself: three answers that look alike."""
    transport = Scripted(b"", b"\x00")
    link = link_to(transport)
    link.owed = 2
    patient = Timing(quiet=0.01, slice=60.0)
    waits: list[tuple[int, float]] = []
    come = iter([b"", b"\x00", b"\x00"])
    listen = link.proof

    def proof(fence, seconds):
        waits.append((link.owed, seconds))
        transport.waiting += next(come, b"")
        return listen(fence, 0.0)

    link.proof = proof
    assert settle(link, patient, b"flush", 5.0, lambda: False)
    assert [owed for owed, _ in waits[:4]] == [3, 2, 1, 0]
    assert waits[1][1] > patient.quiet
    assert all(seconds <= patient.quiet for owed, seconds in waits if not owed)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("fence", ["gs-r", "gs-h"])
def test_a_double_proof_does_not_prove_the_next_paper(store, fence):
    with VirtualPrinter(faults=Faults(token="duplicate")) as printer:
        with Desk(store, printer.port, quick_profile(fence=fence, seconds=0.6)) as desk:
            first = desk.print(make_slip())
            desk.wait_for_job(first, *DONE)
            printer.set_faults(Faults(token="missing"))
            second = desk.print(make_slip(number_label="A-018"), 2)
            desk.wait_for_job(second, *DONE, PrintState.UNKNOWN)
        assert store.state(second) is PrintState.UNKNOWN
        assert store.reason(second) == "no-proof"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("fence", ["gs-r", "gs-h"])
@pytest.mark.parametrize("token", ["wrong", "missing"])
def test_without_its_own_proof_a_paper_is_in_doubt_and_never_sent_again(store, fence, token):
    with VirtualPrinter() as printer:
        with Desk(store, printer.port, quick_profile(fence=fence, seconds=0.6)) as desk:
            before = desk.print(make_slip(number_label="A-016"), 1)
            desk.wait_for_job(before, *DONE)
            printer.set_faults(Faults(token=token))
            job = desk.print(make_slip(), 2)
            desk.wait_for_job(job, PrintState.UNKNOWN)
            printer.set_faults(Faults())
            after = desk.print(make_slip(number_label="A-018"), 3)
            desk.wait_for_job(after, *DONE)
        assert store.state(job) is PrintState.UNKNOWN
        assert len(printer.tickets) == 3


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("fence", ["gs-r", "gs-h"])
def test_a_proof_that_is_only_late_still_proves_its_paper(store, fence):
    with VirtualPrinter(faults=Faults(token_delay=0.5)) as printer:
        with Desk(store, printer.port, quick_profile(fence=fence)) as desk:
            job = desk.print(make_slip())
            desk.wait_for_job(job, *DONE, PrintState.UNKNOWN)
        assert store.state(job) in DONE
