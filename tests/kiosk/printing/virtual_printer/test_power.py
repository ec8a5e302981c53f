"""Lost power: what was in the buffers is gone, what was on paper stays."""

from __future__ import annotations

import socket

import pytest

from kiosk.printing.virtual_printer.server import VirtualPrinter
from tests.kiosk.printing.virtual_printer.bench import CUT, read
from tests.patience import wait_until

PICTURE = b"\x1dv0\x00\x48\x00\xc8\x00" + b"\xff" * (72 * 200) + CUT
ASK = b"\x1d(H\x06\x0000"


def connect(printer: VirtualPrinter) -> socket.socket:
    return socket.create_connection(("127.0.0.1", printer.port), timeout=5)


def test_lost_power_loses_the_buffer_and_leaves_a_torn_piece(raw):
    printer, line = raw
    printer.set_condition("paper-out", after_rows=50)
    line.sendall(PICTURE + PICTURE)
    wait_until(lambda: printer.condition == "paper-out")
    printer.lose_power()
    with pytest.raises(ConnectionResetError):
        read(line, 1)
    printer.set_condition("ready")
    with connect(printer) as again:
        again.sendall(b"\x1b@" + PICTURE + ASK + b"A017")
        assert read(again, 7) == b'7"A017\x00'
    assert [ticket.picture.height for ticket in printer.tickets] == [200]
    assert [piece.height for piece in printer.torn] == [50]


def test_power_lost_at_a_row_takes_the_rest_of_the_paper_along(raw):
    printer, line = raw
    printer.machine.when("rows", 120, printer.lose_power)
    line.sendall(PICTURE + ASK + b"A017")
    with pytest.raises(ConnectionResetError):
        read(line, 7)
    assert [piece.height for piece in printer.torn] == [120]
    assert printer.tickets == []


def test_connections_are_refused_while_the_power_is_off(raw):
    printer, _ = raw
    printer.lose_power(60.0)
    with pytest.raises(ConnectionRefusedError):
        connect(printer)
    printer.lose_power(0.2)
    wait_until(lambda: _answers(printer))
    assert printer.tickets == []


def test_the_automatic_status_is_off_after_the_power_was(raw):
    printer, line = raw
    line.sendall(b"\x1da\x0f")
    assert len(read(line, 4)) == 4
    printer.lose_power()
    with connect(printer) as again:
        printer.set_condition("near-end")
        again.sendall(b"\x10\x04\x01")
        assert read(again, 1) == b"\x12"


def test_a_sender_that_is_held_up_is_let_go_by_the_lost_power():
    with VirtualPrinter(buffer_bytes=1000) as printer, connect(printer) as line:
        printer.set_condition("offline")
        line.sendall(PICTURE)
        wait_until(lambda: printer.machine.waiting >= 1000)
        printer.lose_power()
        with connect(printer) as again:
            again.sendall(b"\x10\x04\x01")
            assert read(again, 1) == b"\x1a"
        assert printer.machine.waiting == 0


def test_a_printer_without_power_can_be_ended():
    printer = VirtualPrinter()
    with printer:
        printer.lose_power(60.0)
    with pytest.raises(ConnectionRefusedError):
        connect(printer)


def _answers(printer: VirtualPrinter) -> bool:
    try:
        with connect(printer) as line:
            line.sendall(b"\x10\x04\x01")
            return read(line, 1) == b"\x12"
    except ConnectionError:
        return False
