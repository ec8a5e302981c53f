"""The presenter (GS e): tickets held out, taken, left, taken back, jammed."""

from __future__ import annotations

import json
import socket

import pytest

from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from tests.kiosk.printing.virtual_printer.bench import read

TICKET = b"\x1b@A-017\n\x1dVA\x00"
PRESENT, RETRACT, EJECT, STATUS = b"\x1de\x03\x0c", b"\x1de\x02", b"\x1de\x05", b"\x1de\x06"


@pytest.fixture
def kiosk_printer(tmp_path):
    with (
        VirtualPrinter(tmp_path, faults=Faults(presenter=True, ticket="left")) as printer,
        socket.create_connection(("127.0.0.1", printer.port), timeout=5) as line,
    ):
        yield printer, line


def status(line: socket.socket, commands: bytes) -> int:
    line.sendall(commands + STATUS)
    return read(line, 1)[0]


def fate(printer: VirtualPrinter) -> str:
    return printer.tickets[-1].fate


def test_a_ticket_that_is_left_stays_until_it_is_taken_back(kiosk_printer):
    printer, line = kiosk_printer
    assert status(line, b"") == 0x00
    assert status(line, TICKET) == 0x08
    assert fate(printer) == "held"
    assert status(line, PRESENT) == 0x08
    assert fate(printer) == "left"
    assert status(line, RETRACT) == 0x00
    assert fate(printer) == "retracted"
    assert len(printer.tickets) == 1
    assert printer.tickets[0].cut == "full"


def test_a_ticket_that_is_taken_leaves_the_presenter_empty(kiosk_printer):
    printer, line = kiosk_printer
    status(line, TICKET + PRESENT)
    printer.take_ticket()
    assert (status(line, b""), fate(printer)) == (0x00, "taken")
    assert (status(line, TICKET + PRESENT), fate(printer)) == (0x00, "taken")


def test_a_ticket_that_is_still_there_is_pushed_out_by_the_next_one(kiosk_printer):
    printer, line = kiosk_printer
    status(line, TICKET + PRESENT + TICKET + PRESENT)
    assert [ticket.fate for ticket in printer.tickets] == ["ejected", "left"]
    assert (status(line, EJECT), fate(printer)) == (0x00, "ejected")


def test_a_jam_is_told_until_somebody_clears_it(kiosk_printer):
    printer, line = kiosk_printer
    printer.set_faults(Faults(presenter=True, ticket="jammed"))
    assert status(line, TICKET + PRESENT + RETRACT + EJECT) == 0xC8
    assert fate(printer) == "jammed"
    printer.set_faults(Faults(presenter=True))
    assert status(line, b"") == 0x00
    assert fate(printer) == "jammed"


def test_what_became_of_each_ticket_is_kept_beside_the_pictures(kiosk_printer, tmp_path):
    _, line = kiosk_printer
    status(line, TICKET + PRESENT + RETRACT)
    lines = [json.loads(row) for row in (tmp_path / "fates.jsonl").read_text().splitlines()]
    assert [row["fate"] for row in lines] == ["held", "left", "retracted"]
    assert {row["file"] for row in lines} == {"0001.png"}
    assert len((tmp_path / "tickets.jsonl").read_text().splitlines()) == 1


def test_a_printer_without_presenter_does_not_know_its_commands(raw):
    printer, line = raw
    line.sendall(TICKET + PRESENT + STATUS + b"\x10\x04\x01")
    assert read(line, 1) == b"\x12"
    (ticket,) = printer.wait_for_tickets(1)
    assert ticket.fate == "out"
    line.sendall(b"\x1dI\x43")
    assert read(line, 17)
    assert printer.machine.unknown_commands == [b"\x1de", b"\x1de"]
