"""The conversation with a printer that answers late, wrongly, or with somebody else's bytes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.errors import ConnectionLost, WriteTimedOut
from kiosk.printing.link import PAPER_QUESTION, PrinterLink
from kiosk.printing.timing import Timing
from kiosk.printing.virtual_printer.condition import (
    Condition,
    automatic_frame,
    realtime_answer,
)
from tests.kiosk.printing.desk import quick_profile

NOW = datetime(2017, 6, 14, 1, 30, tzinfo=UTC)
NO_PATIENCE = Timing(reply=0.0, quiet=0.0, slice=0.0)


class Scripted:
    """A transport that answers each write with the next piece of a script."""

    confirms = True
    resumes = True

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers)
        self.written: list[bytes] = []
        self.waiting = b""
        self.closed = 0

    def open(self, seconds: float) -> None:
        pass

    def write(self, data: bytes, seconds: float) -> None:
        self.written.append(data)
        self.waiting += self.answers.pop(0) if self.answers else b""

    def finish(self, seconds: float) -> None:
        pass

    def read_status(self, seconds: float) -> bytes:
        data, self.waiting = self.waiting, b""
        return data

    def close(self, seconds: float) -> None:
        self.closed += 1


def link_to(transport, **profile) -> PrinterLink:
    link = PrinterLink(transport, quick_profile(**profile), NO_PATIENCE, lambda: NOW)
    link.open()
    return link


def answers_of(condition: Condition) -> list[bytes]:
    return [bytes((realtime_answer(condition, question),)) for question in (1, 2, 3, 4)]


@pytest.mark.parametrize("condition", [c for c in Condition if c.answers])
def test_a_truthful_printer_is_understood(condition):
    status = link_to(Scripted(*answers_of(condition))).ask_status()
    assert status is not None
    assert status.ready is condition.prints
    assert status.paper_near_end is bool(condition.paper_bits & 0x03)


class Chopped(Scripted):
    """Gives what the printer said in pieces of one to three bytes."""

    def __init__(self, sizes: list[int], *answers: bytes) -> None:
        super().__init__(*answers)
        self.sizes = sizes

    def read_status(self, seconds: float) -> bytes:
        size = self.sizes.pop() if self.sizes else len(self.waiting)
        data, self.waiting = self.waiting[:size], self.waiting[size:]
        return data


@given(st.lists(st.binary(max_size=6), min_size=4, max_size=4), st.lists(st.integers(0, 3)))
def test_noise_without_four_sound_answers_is_never_ready(pieces, sizes):
    status = link_to(Chopped(sizes, *pieces)).ask_status()
    said = b"".join(pieces)
    for faults in (0x08, 0x64, 0x68, 0x60):
        sound = any(byte & 0x93 == 0x12 and not byte & faults for byte in said)
        assert sound or status is None or not status.ready


REALTIME = st.integers(0, 255).map(lambda byte: bytes((byte & 0x6C | 0x12,)))
FRAME = st.binary(min_size=4, max_size=4).map(
    lambda b: bytes((b[0] & 0x6C | 0x10, b[1] & 0x6F, b[2] & 0x6F, b[3] & 0x6F))
)
COMPLETION = st.binary(min_size=4, max_size=4).map(
    lambda b: b'7"' + bytes(0x20 + byte % 95 for byte in b) + b"\x00"
)
PAPER = st.integers(0, 255).map(lambda byte: bytes((byte & 0x6F,)))
GARBAGE = st.integers(0x80, 0xFF).filter(lambda byte: byte & 0x10 == 0).map(lambda b: bytes((b,)))
BESIDE = st.lists(st.one_of(FRAME, COMPLETION, PAPER, GARBAGE), max_size=2)
SOUND = st.tuples(BESIDE, BESIDE).map(lambda beside: [*beside[0], b"\x12", *beside[1]])
SAID = st.one_of(SOUND, SOUND, st.lists(st.one_of(REALTIME, FRAME, COMPLETION, PAPER), max_size=4))


@given(st.lists(SAID, min_size=4, max_size=4), st.lists(st.integers(0, 3), max_size=12))
def test_ready_needs_one_sound_answer_to_each_question_and_no_frame_with_a_fault(said, sizes):
    """Whatever else is said in between, and however the network chops it."""
    status = link_to(Chopped(sizes, *(b"".join(one) for one in said))).ask_status()
    answers = [r[0] for one in said for r in one if len(r) == 1 and r[0] & 0x93 == 0x12]
    ready = status is not None and status.ready
    if ready:
        assert len(answers) == 4
        assert not any(a & f for a, f in zip(answers, (0x08, 0x64, 0x68, 0x60), strict=True))
        frames = [r for one in said for r in one if len(r) == 4 and not sizes]
        assert not any(f[0] & 0x28 or f[1] & 0x68 or f[2] & 0x0C for f in frames)


@given(
    st.sampled_from([Condition.PAPER_OUT, Condition.COVER_OPEN, Condition.OFFLINE]),
    st.lists(st.sampled_from([b"", b"\x00", b"\x10\x00\x00\x00", b"\xff"]), min_size=8, max_size=8),
    st.lists(st.integers(0, 3)),
)
def test_other_replies_in_between_never_make_a_stopped_printer_ready(condition, noise, sizes):
    pieces = [
        noise[2 * i] + answer + noise[2 * i + 1] for i, answer in enumerate(answers_of(condition))
    ]
    status = link_to(Chopped(sizes, *pieces)).ask_status()
    assert status is None or not status.ready


def test_an_automatic_frame_that_comes_while_asking_counts():
    answers = answers_of(Condition.READY)
    answers[3] = automatic_frame(Condition.PAPER_OUT) + answers[3]
    status = link_to(Scripted(*answers)).ask_status()
    assert status is not None
    assert status.reason == "paper-out"


def test_an_answer_too_many_is_trusted_as_little_as_none():
    answers = answers_of(Condition.READY)
    answers[0] += b"\x12"
    answers[1] = b""
    assert link_to(Scripted(*answers)).ask_status() is None


def test_what_was_said_before_the_question_is_no_answer():
    transport = Scripted(b"", *answers_of(Condition.READY)[1:])
    transport.waiting = b"\x12"
    assert link_to(transport).ask_status() is None


def test_only_its_own_token_proves_a_paper():
    transport = Scripted()
    link = link_to(transport, fence="gs-h")
    first, second = link.fence(), link.fence()
    assert first != second
    transport.waiting = b'7"' + first[-4:] + b"\x00"
    assert link.proof(second, 0.0) is None
    transport.waiting = b'7"' + second[-4:] + b"\x00"
    assert link.proof(second, 0.0) is not None


def test_a_late_proof_of_an_old_paper_is_dropped_before_the_next():
    transport = Scripted()
    link = link_to(transport)
    transport.waiting = b"\x00"
    link.forget_proofs()
    assert link.proof(PAPER_QUESTION, 0.0) is None


def test_a_unit_that_never_answered_is_asked_once_and_given_no_fence():
    transport = Scripted()
    link = link_to(transport, name="generic-58")
    assert link.status().ready
    asked = len(transport.written)
    assert link.status().ready
    assert len(transport.written) == asked
    assert link.fence() == b""


def test_half_a_reply_of_one_connection_is_not_completed_by_the_next():
    transport = Scripted()
    link = link_to(transport, fence="gs-h")
    fence = link.fence()
    transport.waiting = b'7"' + fence[-4:-2]
    assert link.proof(fence, 0.0) is None
    link.close()
    link.open()
    transport.waiting = fence[-2:] + b"\x00"
    assert link.proof(fence, 0.0) is None


def test_near_end_counts_only_where_there_is_a_sensor():
    answers = answers_of(Condition.NEAR_END)
    assert link_to(Scripted(*answers)).ask_status().paper_near_end
    blind = link_to(Scripted(*answers), status={"near_end": False})
    assert not blind.ask_status().paper_near_end


def test_a_question_that_a_full_printer_does_not_take_ends_no_connection():
    class Full(Scripted):
        def write(self, data: bytes, seconds: float) -> None:
            raise WriteTimedOut("full", sent=0)

    transport = Full()
    link = link_to(transport)
    assert link.ask_status() is None
    assert link.is_open


def test_a_dead_line_is_told_and_closed():
    class Dead(Scripted):
        def read_status(self, seconds: float) -> bytes:
            raise ConnectionLost("gone")

    transport = Dead()
    link = link_to(transport)
    with pytest.raises(ConnectionLost):
        link.ask_status()
    assert not link.is_open
