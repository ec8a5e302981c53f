"""What a paper costs is measured on the real way from tap to printer."""

from __future__ import annotations

import socket

import pytest

from benchmarks import printing
from benchmarks.printer_line import PrinterLine


@pytest.fixture
def wire():
    """A line, the printer behind it and the kiosk before it."""
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        PrinterLine(server.getsockname()[1]) as line,
        socket.create_connection(("127.0.0.1", line.port), timeout=10) as kiosk,
    ):
        printer, _ = server.accept()
        with printer:
            printer.settimeout(10)
            yield line, kiosk, printer


def test_the_line_passes_everything_on_and_notes_only_where_a_paper_begins(wire):
    line, kiosk, printer = wire
    line.watch()
    kiosk.sendall(b"\x10\x04\x01")
    assert printer.recv(10) == b"\x10\x04\x01"
    printer.sendall(b"\x12")
    assert kiosk.recv(10) == b"\x12"
    with pytest.raises(TimeoutError):
        line.first_byte(0.01)
    kiosk.sendall(b"\x1b@paper")
    assert printer.recv(10) == b"\x1b@paper"
    first = line.first_byte(10)
    assert first > 0
    kiosk.sendall(b"\x1b@more of it")
    assert printer.recv(20) == b"\x1b@more of it"
    assert line.first_byte(10) == first


def test_the_end_of_one_side_is_the_end_of_the_other(wire):
    _, kiosk, printer = wire
    kiosk.shutdown(socket.SHUT_WR)
    assert printer.recv(10) == b""


@pytest.mark.usefixtures("qapp")
def test_every_figure_of_a_profile_is_measured_in_both_renderings(monkeypatch):
    monkeypatch.setattr(printing, "profile_names", lambda: ["generic-80"])
    monkeypatch.setattr(printing, "ROUNDS", {True: (1, 1)})
    figures = printing.measure(quick=True)["generic-80"]
    for rendering in ("raster", "native"):
        assert all(
            figures[rendering][figure] > 0 for figure in ("render_ms", "bytes", "first_byte_ms")
        )
    assert figures["native"]["bytes"] < figures["raster"]["bytes"] / 10
    assert figures["escpos_image"]["ms"] > 0
    # The same dots: it only splits and cuts otherwise.
    assert abs(figures["escpos_image"]["bytes"] - figures["raster"]["bytes"]) < 100
