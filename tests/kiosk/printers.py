"""Settings of printers for the kiosk's tests."""

from __future__ import annotations

import socket

from shared_ui.station_settings import PrinterSection


def section(port: int, **fields: object) -> PrinterSection:
    """Give the settings of a TCP printer on this PC."""
    given = {"enabled": True, "profile": "generic-80", "host": "127.0.0.1", "port": port, **fields}
    return PrinterSection.model_validate(given)


def closed_port() -> int:
    """Give a port where nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
