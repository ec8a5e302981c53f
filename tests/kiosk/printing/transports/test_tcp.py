"""The TCP line: deadlines that hold, short writes continued, nothing lost at the end."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time

import pytest

from kiosk.printing.errors import ConnectionLost, PrinterUnreachable, WriteTimedOut
from kiosk.printing.transports.tcp import TcpTransport

LOOPBACK = "127.0.0.1"


@pytest.fixture
def listener():
    with socket.create_server((LOOPBACK, 0)) as listener:
        listener.settimeout(5)
        yield listener


@pytest.fixture
def line(listener):
    transport = TcpTransport(LOOPBACK, listener.getsockname()[1])
    transport.open(2)
    yield transport
    transport.close(0)


def test_a_refused_port_is_unreachable_and_nothing_was_sent():
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))
        with pytest.raises(PrinterUnreachable) as caught:
            TcpTransport(LOOPBACK, taken.getsockname()[1]).open(1)
    assert caught.value.sent == 0
    assert caught.value.remedy


def test_a_name_that_does_not_exist_is_unreachable():
    with pytest.raises(PrinterUnreachable):
        TcpTransport("printer.invalid", 9100).open(1)


def test_a_host_that_swallows_every_packet_is_given_up_at_the_deadline():
    """A listener whose queue is full drops what asks for a connection, without a word."""
    with socket.socket() as listener:
        listener.bind((LOOPBACK, 0))
        listener.listen(0)
        place = listener.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(place)
        start = time.monotonic()
        with pytest.raises(PrinterUnreachable):
            TcpTransport(*place).open(0.3)
        assert 0.25 < time.monotonic() - start < 20
        for one in waiting:
            one.close()


def test_a_name_server_that_is_silent_is_given_up_at_the_deadline(monkeypatch):
    asked = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *about, **more: asked.wait(10) and [])
    with pytest.raises(PrinterUnreachable):
        TcpTransport("printer.kantor", 9100).open(0.1)
    asked.set()


def test_of_a_name_with_several_addresses_the_one_that_answers_is_taken(listener, monkeypatch):
    port = listener.getsockname()[1]
    places = [("127.0.0.9", port), (LOOPBACK, port)]
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda *about, **more: [(socket.AF_INET, 1, 6, "", place) for place in places],
    )
    line = TcpTransport("printer.kantor", port)
    line.open(5)
    with listener.accept()[0] as connection:
        assert connection.getsockname() == places[1]
    line.close(0)


def test_a_reset_while_writing_is_a_lost_connection_and_the_bytes_are_counted(listener, line):
    connection, _ = listener.accept()
    data = bytes(64_000_000)

    def reset_after_some() -> None:
        connection.recv(1000)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    printer = threading.Thread(target=reset_after_some)
    printer.start()
    with pytest.raises(ConnectionLost) as caught:
        line.write(data, 20)
    printer.join(5)
    assert 1000 <= caught.value.sent < len(data)


def test_a_printer_that_never_stops_talking_does_not_keep_the_line_open(listener, line):
    connection, _ = listener.accept()
    over = threading.Event()

    def talk() -> None:
        with connection, contextlib.suppress(OSError):
            while not over.is_set():
                connection.sendall(b"\x12" * 1000)

    printer = threading.Thread(target=talk)
    printer.start()
    line.close(0.2)
    with pytest.raises(ConnectionLost):
        line.read_status(0)
    over.set()
    printer.join(5)


def test_a_line_to_a_silent_printer_is_watched_by_the_system(listener, line):
    """Such a printer is never asked; that it lost its power shows only in unanswered probes."""
    end = line._socket
    assert end.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    seconds, every, probes = (
        end.getsockopt(socket.IPPROTO_TCP, getattr(socket, name))
        for name in ("TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT")
    )
    assert seconds + every * probes <= 30


def test_a_printer_that_never_reads_stalls_the_write_and_the_bytes_are_counted(listener, line):
    data = bytes(64_000_000)
    with pytest.raises(WriteTimedOut) as caught:
        line.write(data, 0.3)
    assert 0 < caught.value.sent < len(data)


def test_a_write_to_a_line_that_is_not_open_sends_nothing():
    with pytest.raises(ConnectionLost) as caught:
        TcpTransport(LOOPBACK, 1).write(b"x", 1)
    assert caught.value.sent == 0


def test_reading_ends_at_its_deadline(line):
    start = time.monotonic()
    assert line.read_status(0.1) == b""
    assert time.monotonic() - start >= 0.09


def test_a_printer_that_hangs_up_is_noticed(listener, line):
    connection, _ = listener.accept()
    connection.close()
    with pytest.raises(ConnectionLost):
        line.read_status(1)


def test_closing_with_unread_status_loses_no_byte(listener, line):
    """python-escpos' close() resets the connection here, and most of the ticket is gone."""
    connection, _ = listener.accept()
    received = bytearray()

    def slow_printer() -> None:
        with connection:
            connection.sendall(b"\x12" * 50)
            time.sleep(0.2)
            while data := connection.recv(1024):
                received.extend(data)

    printer = threading.Thread(target=slow_printer)
    printer.start()
    line.write(b"x" * 60_000, 2)
    time.sleep(0.1)
    line.close(5)
    printer.join(5)
    assert len(received) == 60_000


def test_closing_ends_at_its_deadline_when_the_printer_never_hangs_up(listener, line):
    connection, _ = listener.accept()
    with connection:
        start = time.monotonic()
        line.close(0.2)
        assert time.monotonic() - start < 4
