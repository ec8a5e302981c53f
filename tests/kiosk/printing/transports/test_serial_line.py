"""The serial line, on real terminal lines: bounded, counted, drained, in the printer's hands."""

from __future__ import annotations

import errno
import os
import termios
import threading

import pytest
import serial

from kiosk.printing.errors import ConnectionLost, PrinterUnreachable, WriteTimedOut
from kiosk.printing.transports import serial_line
from kiosk.printing.transports.serial_line import SerialTransport

XON, XOFF = b"\x11", b"\x13"
FLOWS = ("rts-cts", "dsr-dtr", "xon-xoff", "none")


@pytest.fixture
def line(terminal):
    transport = SerialTransport(terminal.path, 921_600, "none")
    transport.open(1)
    yield transport
    transport.close(0)


@pytest.mark.parametrize("flow", FLOWS)
def test_every_byte_arrives_as_it_was_and_answers_come_back(terminal, flow):
    line = SerialTransport(terminal.path, 115_200, flow)
    line.open(1)
    every_byte = bytes(range(256))
    line.write(every_byte, 2)
    line.finish(1)
    assert terminal.said(256) == every_byte
    terminal.answer(b"\x12\x16")
    assert line.read_status(5) == b"\x12\x16"
    assert line.read_status(0) == b""
    line.close(1)


def test_a_printer_that_never_reads_stalls_the_write_and_the_bytes_are_counted(terminal, line):
    data = bytes(i % 251 for i in range(20_000))
    with pytest.raises(WriteTimedOut) as caught:
        line.write(data, 0.1)
    sent = caught.value.sent
    assert 0 < sent < 20_000
    assert terminal.said(sent) == data[:sent]
    assert line.resumes
    writer = threading.Thread(target=lambda: line.write(data[sent:], 20))
    writer.start()
    assert terminal.said(20_000 - sent) == data[sent:]
    writer.join(5)


def test_a_printer_says_halt_and_go_on(terminal):
    line = SerialTransport(terminal.path, 115_200, "xon-xoff")
    line.open(1)
    terminal.answer(XOFF)
    with pytest.raises(WriteTimedOut) as caught:
        line.write(b"held back", 0.1)
    assert terminal.said(1, 0.1) == b""
    assert caught.value.sent == 0
    terminal.answer(XON)
    line.write(b"now", 2)
    assert terminal.said(3) == b"now"
    line.close(1)


def test_a_printer_that_is_not_ready_is_sent_nothing_until_it_is(terminal, monkeypatch):
    """POSIX knows no flow control by DSR, which most printers use."""
    ready = threading.Event()
    looks = threading.Semaphore(0)

    def dsr(port: serial.Serial) -> bool:
        looks.release()
        return ready.is_set()

    monkeypatch.setattr(serial.Serial, "dsr", property(dsr))
    line = SerialTransport(terminal.path, 115_200, "dsr-dtr")
    line.open(1)
    with pytest.raises(WriteTimedOut) as caught:
        line.write(b"x", 0.05)
    assert caught.value.sent == 0
    assert "xon-xoff" in caught.value.remedy
    while looks.acquire(blocking=False):
        pass
    writer = threading.Thread(target=lambda: line.write(b"y" * 200, 20))
    writer.start()
    for _ in range(3):
        assert looks.acquire(timeout=5)
    assert terminal.said(1, 0.05) == b""
    ready.set()
    assert terminal.said(200) == b"y" * 200
    writer.join(5)
    line.close(1)


def test_a_line_is_for_one_program_alone(terminal, line):
    with pytest.raises(PrinterUnreachable) as caught:
        SerialTransport(terminal.path, 9600, "none").open(1)
    assert "other program" in caught.value.remedy


def test_a_closed_line_is_free_again(terminal, line):
    line.close(1)
    again = SerialTransport(terminal.path, 9600, "none")
    again.open(1)
    again.close(1)


def test_the_line_does_not_hang_up_on_the_printer_when_it_is_closed(terminal, line):
    line.close(1)
    descriptor = os.open(terminal.path, os.O_RDWR | os.O_NOCTTY)
    control = termios.tcgetattr(descriptor)[2]
    os.close(descriptor)
    assert not control & termios.HUPCL


@pytest.mark.parametrize("act", ["read", "write"])
def test_an_unplugged_adapter_is_a_lost_connection(terminal, line, act):
    terminal.unplug()
    with pytest.raises(ConnectionLost) as caught:
        line.read_status(1) if act == "read" else line.write(b"x", 1)
    assert caught.value.sent == 0


def test_what_is_no_serial_line_is_unreachable(tmp_path):
    file = tmp_path / "file"
    file.touch()
    for path in (file, tmp_path / "missing"):
        with pytest.raises(PrinterUnreachable) as caught:
            SerialTransport(str(path), 9600, "none").open(1)
        assert caught.value.remedy
        assert str(path) in str(caught.value)


@pytest.fixture
def elsewhere(terminal, monkeypatch):
    """Give a line as on Windows, whose ports take or refuse a piece as a whole."""
    monkeypatch.setattr(SerialTransport, "resumes", False)
    transport = SerialTransport(terminal.path, 1200, "none")
    transport.open(1)
    yield transport
    transport.close(0)


def test_where_the_count_is_lost_all_that_may_have_left_is_counted(terminal, elsewhere):
    elsewhere._baud, elsewhere._port.write_timeout = 1_000_000, 0.1
    with pytest.raises(WriteTimedOut) as caught:
        elsewhere.write(bytes(20_000), 0.1)
    arrived = len(terminal.said(20_000, 0.2))
    assert arrived <= caught.value.sent <= arrived + serial_line.CHUNK


def test_where_writing_cannot_go_on_later_a_slow_wire_is_given_the_time_it_needs(
    terminal, elsewhere
):
    """20 kB take three minutes at 1,200 baud, however little patience a stall is met with."""
    data = bytes(20_000)
    writer = threading.Thread(target=lambda: elsewhere.write(data, 0.0))
    writer.start()
    writer.join(0.3)
    assert writer.is_alive()
    assert terminal.said(len(data)) == data
    writer.join(5)
    assert not writer.is_alive()


def test_a_line_that_is_not_open_sends_nothing():
    with pytest.raises(ConnectionLost) as caught:
        SerialTransport("/dev/null", 9600, "none").write(b"x", 1)
    assert caught.value.sent == 0


def test_a_line_whose_signals_cannot_be_read_at_all_is_unreachable(terminal, monkeypatch):
    def broken(port: serial.Serial) -> bool:
        raise OSError(errno.EIO, "input/output error")

    monkeypatch.setattr(serial.Serial, "dsr", property(broken))
    with pytest.raises(PrinterUnreachable):
        SerialTransport(terminal.path, 9600, "dsr-dtr").open(1)
    again = SerialTransport(terminal.path, 9600, "none")
    again.open(1)
    again.close(0)
