"""Replies of a printer, told apart however they arrive, and never a wrong "ready"."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.status import (
    AutomaticStatus,
    Completion,
    Noise,
    PaperReply,
    PrinterStatus,
    RealtimeReply,
    StatusParser,
    status_from,
)

NOW = datetime(2017, 6, 14, 1, 30, tzinfo=UTC)
CLEAN = (0x12, 0x12, 0x12, 0x12)


@pytest.mark.parametrize(
    ("data", "reply"),
    [
        (b"\x12", RealtimeReply(0x12)),
        (b"\x1a", RealtimeReply(0x1A)),
        (b"\x10\x00\x03\x00", AutomaticStatus(b"\x10\x00\x03\x00")),
        (b"\x3c\x08\x0c\x0f", AutomaticStatus(b"\x3c\x08\x0c\x0f")),
        (b"\x00", PaperReply(0)),
        (b"\x0c", PaperReply(0x0C)),
        (b'7"A017\x00', Completion(b"A017")),
        (b"\xff", Noise(0xFF)),
    ],
)
def test_each_reply_is_known_by_its_bits(data, reply):
    assert StatusParser().feed(data) == [reply]


def test_an_automatic_frame_between_two_answers_is_not_mistaken_for_one():
    """python-escpos takes its first byte for the answer and says "online"."""
    replies = StatusParser().feed(b"\x18\x00\x0c\x00" + b"\x1a")
    assert replies == [AutomaticStatus(b"\x18\x00\x0c\x00"), RealtimeReply(0x1A)]


def test_a_completion_with_a_token_of_status_bytes_is_one_reply():
    assert StatusParser().feed(b'7"    \x00') == [Completion(b"    ")]


@pytest.mark.parametrize("broken", [b"7", b'7"', b'7"A', b'7"A01', b'7"A017'])
@pytest.mark.parametrize("answer", [b"\x12", b"\x1a"])
def test_a_broken_completion_is_never_a_proof_and_hides_no_answer(broken, answer):
    """Its rest would look like answers to GS r, a proof where that is the fence."""
    noise = [Noise(byte) for byte in broken]
    assert StatusParser().feed(broken + answer) == [*noise, RealtimeReply(answer[0])]


@pytest.mark.parametrize("broken", [b"\x10", b"\x10\x00", b"\x38\x00\x0c"])
@pytest.mark.parametrize("answer", [b"\x12", b"\x1a"])
def test_a_broken_frame_is_never_a_proof_and_hides_no_answer(broken, answer):
    noise = [Noise(byte) for byte in broken]
    assert StatusParser().feed(broken + answer) == [*noise, RealtimeReply(answer[0])]
    assert StatusParser().feed(broken + b'7"A017\x00') == [*noise, Completion(b"A017")]


def test_half_a_reply_is_forgotten_with_its_connection():
    parser = StatusParser()
    parser.feed(b'7"A0')
    parser.reset()
    assert parser.feed(b"\x12") == [RealtimeReply(0x12)]


@given(st.lists(st.binary(max_size=12), max_size=12))
def test_chopping_the_stream_changes_nothing(pieces):
    whole, chopped = StatusParser(), StatusParser()
    once = whole.feed(b"".join(pieces))
    assert [reply for piece in pieces for reply in chopped.feed(piece)] == once
    assert whole.pending == chopped.pending


@given(st.binary(max_size=200))
def test_no_byte_is_lost_or_read_twice(data):
    parser = StatusParser()
    replies = parser.feed(data)
    sizes = {AutomaticStatus: 4, Completion: 7}
    assert sum(sizes.get(type(r), 1) for r in replies) + len(parser.pending) == len(data)
    assert len(parser.pending) < 7


def test_four_clean_answers_are_ready():
    assert status_from(CLEAN, NOW).ready


@pytest.mark.parametrize(
    ("question", "bit", "reason"),
    [
        (1, 0x08, "printer-offline"),
        (2, 0x04, "cover-open"),
        (2, 0x20, "paper-out"),
        (2, 0x40, "error"),
        (3, 0x08, "cutter"),
        (3, 0x20, "error"),
        (3, 0x40, "error"),
        (4, 0x60, "paper-out"),
        (4, 0x20, "paper-out"),
    ],
)
def test_each_fault_has_its_reason(question, bit, reason):
    answers = list(CLEAN)
    answers[question - 1] |= bit
    status = status_from(tuple(answers), NOW)
    assert (status.ready, status.reason) == (False, reason)


def test_near_end_alone_still_prints():
    status = status_from((0x12, 0x12, 0x12, 0x1E), NOW)
    assert (status.ready, status.paper_near_end) == (True, True)


@given(st.tuples(*[st.integers(0, 255)] * 4))
def test_ready_needs_every_fault_bit_clear(answers):
    faults = (0x08, 0x64, 0x68, 0x60)
    any_fault = any(a & bits for a, bits in zip(answers, faults, strict=True))
    assert status_from(answers, NOW).ready is not any_fault


@given(st.tuples(*[st.integers(0, 255)] * 4), st.binary(min_size=4, max_size=4))
def test_an_automatic_frame_never_makes_a_printer_ready(answers, frame):
    before = status_from(answers, NOW)
    after = before.worsened_by(frame)
    assert before.ready or not after.ready
    faults = frame[0] & 0x28 or frame[1] & 0x28 or frame[2] & 0x0C
    assert not (faults and after.ready)


def test_the_cause_is_named_before_its_consequence():
    status = PrinterStatus(NOW, online=False, cover_open=True, paper_out=True)
    assert status.reason == "cover-open"
