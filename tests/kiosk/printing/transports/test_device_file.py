"""The device file: both ways where it can, bounded, and never a plain file."""

from __future__ import annotations

import os
import time

import pytest

from kiosk.printing.errors import ConnectionLost, PrinterUnreachable, WriteTimedOut
from kiosk.printing.transports.device_file import DeviceFileTransport


@pytest.fixture
def line(terminal):
    transport = DeviceFileTransport(terminal.path)
    transport.open(1)
    yield transport
    transport.close(0)


@pytest.fixture
def pipe(tmp_path):
    path = tmp_path / "printer"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    yield str(path), reader
    os.close(reader)


def test_a_device_is_spoken_to_both_ways_byte_for_byte(terminal, line):
    every_byte = bytes(range(256))
    line.write(every_byte, 2)
    line.finish(1)
    assert terminal.said(256) == every_byte
    assert line.confirms
    terminal.answer(b"\x12\r\n")
    assert line.read_status(5) == b"\x12\r\n"
    assert line.read_status(0) == b""


def test_a_printer_that_never_reads_stalls_the_write_and_the_bytes_are_counted(terminal, line):
    with pytest.raises(WriteTimedOut) as caught:
        line.write(bytes(20_000), 0.2)
    assert 0 < caught.value.sent < 20_000
    assert len(terminal.said(20_000, 0.2)) == caught.value.sent


def test_a_silent_printer_is_waited_for_as_long_as_was_said(line):
    begun = time.monotonic()
    assert line.read_status(0.15) == b""
    assert time.monotonic() - begun >= 0.14


@pytest.mark.parametrize("act", ["read", "write"])
def test_an_unplugged_printer_is_a_lost_connection(terminal, line, act):
    terminal.unplug()
    with pytest.raises(ConnectionLost) as caught:
        line.read_status(1) if act == "read" else line.write(b"x", 1)
    assert caught.value.sent == 0


def test_what_was_said_before_the_line_was_opened_is_no_answer(terminal):
    terminal.answer(b"old news")
    line = DeviceFileTransport(terminal.path)
    line.open(1)
    terminal.answer(b"\x12")
    assert line.read_status(5) == b"\x12"
    line.close(1)


def test_a_pipe_goes_one_way_and_says_that_it_cannot_confirm(pipe):
    path, reader = pipe
    line = DeviceFileTransport(path)
    line.open(1)
    assert not line.confirms
    line.write(b"paper", 1)
    assert line.read_status(5) == b""
    line.close(1)
    assert os.read(reader, 100) == b"paper"


def test_a_full_pipe_is_waited_for_and_counted(pipe):
    path, reader = pipe
    line = DeviceFileTransport(path)
    line.open(1)
    with pytest.raises(WriteTimedOut) as caught:
        line.write(bytes(1_000_000), 0.1)
    assert 0 < caught.value.sent < 1_000_000
    line.close(0)
    taken = 0
    while got := os.read(reader, 65_536):
        taken += len(got)
    assert taken == caught.value.sent


def test_a_pipe_whose_reader_went_is_a_lost_connection(tmp_path):
    path = tmp_path / "printer"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    line = DeviceFileTransport(str(path))
    line.open(1)
    os.close(reader)
    with pytest.raises(ConnectionLost) as caught:
        line.write(b"x", 1)
    assert caught.value.sent == 0
    line.close(1)
    with pytest.raises(PrinterUnreachable) as refused:
        line.open(1)
    assert "pipe" in refused.value.remedy


def test_a_plain_file_a_folder_and_nothing_at_all_are_no_printers(tmp_path):
    """A plain file takes every byte, and no paper ever comes of it."""
    file = tmp_path / "lp0"
    file.write_bytes(b"kept")
    for path in (file, tmp_path, tmp_path / "missing"):
        with pytest.raises(PrinterUnreachable) as caught:
            DeviceFileTransport(str(path)).open(1)
        assert str(path) in str(caught.value)
        assert caught.value.remedy
    assert file.read_bytes() == b"kept"
    assert not (tmp_path / "missing").exists()


def test_a_line_that_is_not_open_sends_nothing():
    with pytest.raises(ConnectionLost) as caught:
        DeviceFileTransport("/dev/null").write(b"x", 1)
    assert caught.value.sent == 0
