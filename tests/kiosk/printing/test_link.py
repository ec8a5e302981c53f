"""The conversation with a printer that answers late, wrongly, or with somebody else's bytes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.errors import ConnectionLost, TransportError, WriteTimedOut
from kiosk.printing.link import PAPER_QUESTION, PrinterLink, Timing
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

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers)
        self.written: list[bytes] = []
        self.waiting = b""
        self.fail_after: int | None = None
        self.closed = 0

    def open(self, seconds: float) -> None:
        pass

    def write(self, data: bytes, seconds: float) -> None:
        if self.fail_after is not None and len(self.written) >= self.fail_after:
            raise WriteTimedOut("full", sent=3)
        self.written.append(data)
        self.waiting += self.answers.pop(0) if self.answers else b""

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


@given(st.lists(st.binary(max_size=6), min_size=4, max_size=4))
def test_noise_without_four_answers_is_never_ready(pieces):
    status = link_to(Scripted(*pieces)).ask_status()
    answers = [b for piece in pieces for b in piece if b & 0x93 == 0x12]
    assert status is None or not status.ready or len(answers) >= 4


@given(
    st.sampled_from([Condition.PAPER_OUT, Condition.COVER_OPEN, Condition.OFFLINE]),
    st.lists(st.sampled_from([b"", b"\x00", b"\x10\x00\x00\x00", b"\xff"]), min_size=8, max_size=8),
)
def test_other_replies_in_between_never_make_a_stopped_printer_ready(condition, noise):
    pieces = [
        noise[2 * i] + answer + noise[2 * i + 1] for i, answer in enumerate(answers_of(condition))
    ]
    status = link_to(Scripted(*pieces)).ask_status()
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


def test_bytes_sent_before_a_stall_are_counted_over_all_chunks():
    transport = Scripted()
    link = link_to(transport)
    transport.fail_after = 2
    with pytest.raises(TransportError) as caught:
        link.send(bytes(4096 * 3))
    assert caught.value.sent == 2 * 4096 + 3
    assert transport.closed == 1


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


def test_a_dead_line_is_told_and_closed():
    class Dead(Scripted):
        def read_status(self, seconds: float) -> bytes:
            raise ConnectionLost("gone")

    transport = Dead()
    link = link_to(transport)
    with pytest.raises(ConnectionLost):
        link.ask_status()
    assert not link.is_open
