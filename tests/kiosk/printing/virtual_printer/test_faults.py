"""The faults of the virtual printer, one by one, on a real socket."""

from __future__ import annotations

import contextlib
import socket
import time
from dataclasses import replace

import pytest

from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from tests.kiosk.printing.virtual_printer.bench import CUT, read
from tests.patience import wait_until

ASK = b"\x1d(H\x06\x0000"
TICKET = b"\x1b@A-017\n" + CUT
PICTURE = b"\x1dv0\x00\x48\x00\x00\x08" + b"\xff" * (72 * 2048) + CUT
"""2048 rows, 147 kB."""


def answer_to(token: bytes) -> bytes:
    return b'7"' + token + b"\x00"


def nothing_comes(line: socket.socket, seconds: float = 0.3) -> bool:
    line.settimeout(seconds)
    try:
        return not line.recv(1)
    except TimeoutError:
        return True
    finally:
        line.settimeout(5)


def sent_before_the_stall(line: socket.socket) -> int:
    taken = 0
    with contextlib.suppress(TimeoutError):
        while taken < len(PICTURE):
            taken += line.send(PICTURE[taken : taken + 1000])
    return taken


def test_a_wrong_token_is_that_of_the_paper_before(raw):
    printer, line = raw
    line.sendall(ASK + b"one ")
    assert read(line, 7) == answer_to(b"one ")
    printer.set_faults(Faults(token="wrong"))
    line.sendall(ASK + b"two ")
    assert read(line, 7) == answer_to(b"one ")


def test_a_wrong_first_token_is_one_nobody_asked_for(raw):
    printer, line = raw
    printer.set_faults(Faults(token="wrong"))
    line.sendall(ASK + b"~ab ")
    wrong = read(line, 7)
    assert wrong != answer_to(b"~ab ")
    assert all(0x20 <= byte <= 0x7E for byte in wrong[2:6])


def test_a_wrong_answer_to_gs_r_is_no_answer_to_gs_r(raw):
    printer, line = raw
    printer.set_faults(Faults(token="wrong"))
    line.sendall(b"\x1dr\x01")
    assert read(line, 1)[0] & 0x90


@pytest.mark.parametrize("question", [ASK + b"A017", b"\x1dr\x01"])
def test_a_missing_token_leaves_the_rest_of_the_conversation_alone(raw, question):
    printer, line = raw
    printer.set_faults(Faults(token="missing"))
    line.sendall(question + b"\x1dI\x43")
    assert read(line, 17) == b"_ANTREAN VIRTUAL\x00"
    assert nothing_comes(line)


@pytest.mark.parametrize(
    ("question", "answer"), [(ASK + b"A017", answer_to(b"A017")), (b"\x1dr\x01", b"\x00")]
)
def test_a_duplicate_token_comes_twice(raw, question, answer):
    printer, line = raw
    printer.set_faults(Faults(token="duplicate"))
    line.sendall(question)
    assert read(line, 2 * len(answer)) == 2 * answer
    assert nothing_comes(line)


def test_a_late_token_lets_real_time_answers_pass_it(raw):
    printer, line = raw
    printer.set_faults(Faults(token_delay=0.3))
    line.sendall(b"\x1dr\x01")
    time.sleep(0.05)
    line.sendall(b"\x10\x04\x01")
    assert read(line, 2) == b"\x12\x00"


def test_late_tokens_keep_their_order_and_end_with_the_power(raw):
    printer, line = raw
    printer.set_faults(Faults(token_delay=0.2))
    line.sendall(ASK + b"one " + ASK + b"two ")
    assert read(line, 14) == answer_to(b"one ") + answer_to(b"two ")
    line.sendall(ASK + b"lost" + b"\x1dI\x43")
    assert read(line, 17)
    printer.lose_power()
    with socket.create_connection(("127.0.0.1", printer.port), timeout=5) as again:
        assert nothing_comes(again)


def test_a_token_that_is_due_while_the_printer_is_silent_is_lost(raw):
    printer, line = raw
    printer.set_faults(Faults(token_delay=0.2))
    line.sendall(ASK + b"A017" + b"\x1dI\x43")
    assert read(line, 17)
    printer.set_condition("silent")
    time.sleep(0.4)
    printer.set_condition("ready")
    assert nothing_comes(line)


def test_frames_come_between_answers_and_tell_the_truth(raw):
    printer, line = raw
    printer.set_faults(Faults(frames_between=True))
    printer.set_condition("near-end")
    line.sendall(b"\x10\x04\x01")
    assert read(line, 5) == b"\x10\x00\x03\x00\x12"
    line.sendall(ASK + b"A017")
    assert read(line, 11) == b"\x10\x00\x03\x00" + answer_to(b"A017")


def test_a_jammed_cutter_stops_the_printer_with_the_paper_printed_and_joined(raw):
    printer, line = raw
    printer.set_faults(Faults(cutter_fails=True))
    line.sendall(TICKET + ASK + b"A017" + TICKET)
    (ticket,) = printer.wait_for_tickets(1)
    assert ticket.cut == "joined"
    assert printer.condition == "cutter"
    line.sendall(b"\x10\x04\x01\x10\x04\x02\x10\x04\x03")
    assert read(line, 3) == b"\x1a\x52\x1a"
    assert nothing_comes(line)
    printer.set_condition("ready")
    assert read(line, 7) == answer_to(b"A017")
    assert [one.cut for one in printer.wait_for_tickets(2)] == ["joined", "partial"]
    line.sendall(b"\x10\x04\x03")
    assert read(line, 1) == b"\x12"


def test_a_cutter_may_fail_without_stopping_the_printer(raw):
    printer, line = raw
    printer.set_faults(Faults(cutter_fails=True, cutter_stops=False))
    line.sendall(TICKET + ASK + b"A017")
    assert read(line, 7) == answer_to(b"A017")
    line.sendall(b"\x10\x04\x01\x10\x04\x03")
    assert read(line, 2) == b"\x12\x1a"
    assert printer.condition == "ready"
    assert printer.tickets[0].cut == "joined"


def test_a_reset_comes_after_exactly_so_many_bytes(raw):
    printer, line = raw
    printer.set_faults(Faults(reset_after_bytes=len(TICKET)))
    line.sendall(TICKET + ASK + b"A017")
    with pytest.raises(ConnectionResetError):
        read(line, 7)
    printer.wait_for_tickets(1)
    assert printer.faults.reset_after_bytes is None
    with socket.create_connection(("127.0.0.1", printer.port), timeout=5) as again:
        again.sendall(b"\x1dI\x43")
        assert read(again, 17) == b"_ANTREAN VIRTUAL\x00"
    assert printer.machine.unknown_commands == []


def test_a_reset_that_was_taken_back_does_not_come(raw):
    printer, line = raw
    printer.set_faults(Faults(reset_after_bytes=5))
    printer.set_faults(Faults())
    line.sendall(TICKET + ASK + b"A017")
    assert read(line, 7) == answer_to(b"A017")


def test_a_small_window_really_stalls_the_sender():
    with VirtualPrinter(faults=Faults(window_bytes=4096)) as printer, socket.socket() as line:
        printer.set_condition("offline")
        # What the sender's own system keeps does not count as taken.
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        line.settimeout(0.5)
        line.connect(("127.0.0.1", printer.port))
        assert sent_before_the_stall(line) < 30_000
        assert 4000 < printer.machine.waiting <= 4096


def test_without_a_window_everything_is_taken_in(raw):
    printer, line = raw
    printer.set_condition("offline")
    line.sendall(PICTURE)
    wait_until(lambda: printer.machine.waiting == len(PICTURE))


def test_a_slow_printer_with_a_small_window_loses_nothing():
    faults = Faults(window_bytes=4096, rows_per_second=20_000)
    with VirtualPrinter(faults=faults) as printer:
        with socket.create_connection(("127.0.0.1", printer.port), timeout=30) as line:
            line.sendall(PICTURE + ASK + b"A017")
            assert read(line, 7) == answer_to(b"A017")
        (ticket,) = printer.tickets
        assert (ticket.picture.height, ticket.picture.row(2047)) == (2048, b"\xff" * 72)


@pytest.mark.parametrize(
    "wrong",
    [
        {"token": "late"},
        {"ticket": "eaten"},
        {"token_delay": -1.0},
        {"window_bytes": 0},
        {"rows_per_second": 0},
        {"reset_after_bytes": -1},
    ],
)
def test_faults_that_no_printer_has_are_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        replace(Faults(), **wrong)
