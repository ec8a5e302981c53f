"""Picks the line that a kiosk's settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.printing.transports.line import Transport

if TYPE_CHECKING:
    from shared_ui.station_settings import PrinterSection


def transport_for(printer: PrinterSection) -> Transport:
    """Give the line of a printer, not yet opened."""
    from kiosk.printing.transports.tcp import TcpTransport

    return TcpTransport(printer.host, printer.port)
