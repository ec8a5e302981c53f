"""A virtual printer and a bare line to it."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from kiosk.printing.virtual_printer.server import VirtualPrinter


@pytest.fixture
def raw() -> Iterator[tuple[VirtualPrinter, socket.socket]]:
    with (
        VirtualPrinter(control_port=0) as printer,
        socket.create_connection(("127.0.0.1", printer.port), timeout=5) as line,
    ):
        yield printer, line
