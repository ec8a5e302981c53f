"""The virtual printer as a printer: what it answers, keeps and survives."""

from __future__ import annotations

import json
import socket
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.profiles.profile import load_profile
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.virtual_printer.machine import Machine
from kiosk.printing.virtual_printer.server import VirtualPrinter
from tests.kiosk.printing.desk import make_slip
from tests.kiosk.printing.pictures import from_png, trimmed
from tests.kiosk.printing.virtual_printer.bench import CUT, read

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("condition", "answers"),
    [
        ("ready", b"\x12\x12\x12\x12"),
        ("near-end", b"\x12\x12\x12\x1e"),
        ("paper-out", b"\x1a\x32\x12\x7e"),
        ("cover-open", b"\x1a\x16\x12\x12"),
        ("offline", b"\x1a\x12\x12\x12"),
        ("cutter", b"\x1a\x52\x1a\x12"),
    ],
)
def test_the_printer_answers_truthfully(raw, condition, answers):
    printer, line = raw
    printer.set_condition(condition)
    line.sendall(b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04")
    assert read(line, 4) == answers


def test_real_time_questions_are_answered_in_the_middle_of_dots(raw):
    printer, line = raw
    header = b"\x1dv0\x00\x48\x00\x02\x00"
    line.sendall(header + bytes(50) + b"\x10")
    time.sleep(0.05)
    line.sendall(b"\x04")
    time.sleep(0.05)
    line.sendall(b"\x01")
    assert read(line, 1) == b"\x12"
    # They are dots all the same.
    line.sendall(b"\xff" * (2 * 72 - 53) + CUT)
    (ticket,) = printer.wait_for_tickets(1)
    assert ticket.picture.row(0)[50:53] == b"\x10\x04\x01"


def test_questions_in_the_stream_are_answered_in_their_order(raw):
    printer, line = raw
    line.sendall(b"\x1dr\x01" + b"\x1d(H\x06\x0000A017" + b"\x1dI\x43" + b"\x1da\x0f")
    answer = read(line, 1 + 7 + 17 + 4)
    assert answer == b"\x00" + b'7"A017\x00' + b"_ANTREAN VIRTUAL\x00" + b"\x10\x00\x00\x00"
    printer.set_condition("paper-out")
    assert read(line, 4) == b"\x18\x00\x0f\x00"


@pytest.mark.parametrize(
    ("clear", "answer"),
    [(b"\x10\x05\x02", b""), (b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", b"\x37\x25\x00")],
)
def test_recovery_clears_what_is_not_on_paper(raw, clear, answer):
    printer, line = raw
    printer.set_condition("paper-out")
    line.sendall(SlipEncoder(load_profile("generic-80")).paper(make_slip()))
    line.sendall(clear + b"\x10\x04\x01")
    assert read(line, len(answer) + 1) == answer + b"\x1a"
    printer.set_condition("ready")
    line.sendall(b"\x1dr\x01")
    assert read(line, 1) == b"\x00"
    assert printer.tickets == []


def test_one_connection_is_served_at_a_time(raw):
    printer, line = raw
    with socket.create_connection(("127.0.0.1", printer.port), timeout=0.3) as second:
        second.sendall(b"\x10\x04\x01")
        with pytest.raises(TimeoutError):
            second.recv(1)
        line.close()
        second.settimeout(5)
        assert second.recv(1) == b"\x12"


def test_papers_are_kept_as_pictures_with_a_log_and_counted_on(tmp_path):
    encoder = SlipEncoder(load_profile("generic-80"))
    for run in (1, 2):
        with (
            VirtualPrinter(tmp_path) as printer,
            socket.create_connection(("127.0.0.1", printer.port)) as line,
        ):
            line.sendall(encoder.paper(make_slip()))
            (ticket,) = printer.wait_for_tickets(1)
        assert ticket.file == tmp_path / f"{run:04d}.png"
        assert ticket.image.size == (ticket.picture.width, ticket.picture.height)
    log = [json.loads(x) for x in (tmp_path / "tickets.jsonl").read_text().splitlines()]
    assert [row["file"] for row in log] == ["0001.png", "0002.png"]
    assert {row["dots"] for row in log} == {trimmed(encoder.picture(make_slip())).digest}
    assert from_png(tmp_path / "0002.png").digest == log[1]["dots"]
    assert log[0]["cut"] == "partial"


@settings(max_examples=30)
@given(st.lists(st.binary(max_size=60), max_size=8))
def test_no_bytes_can_stop_the_printer(pieces):
    sent: list[bytes] = []
    machine = Machine(
        dots=64, out_dir=None, send=sent.append, rows_per_second=None, buffer_bytes=None
    )
    machine.start()
    for piece in pieces:
        machine.receive(piece)
    machine.receive(bytes(70_000) * 2 + b"\x1b@\x10\x04\x01")
    assert b"\x12" in sent
    machine.receive(b"\x1b@\xffprinted\n" + CUT)
    assert machine.wait_for_tickets(1, 10)
    machine.stop()


def test_a_taken_port_is_told():
    with VirtualPrinter() as printer, pytest.raises(OSError, match="in use"):
        VirtualPrinter(port=printer.port)


def test_nothing_is_written_where_no_folder_was_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with (
        VirtualPrinter() as printer,
        socket.create_connection(("127.0.0.1", printer.port)) as line,
    ):
        line.sendall(b"text\n" + CUT)
        assert printer.wait_for_tickets(1)[0].file is None
    assert list(Path(tmp_path).iterdir()) == []
