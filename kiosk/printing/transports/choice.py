"""Picks the line that a kiosk's settings name."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.printing.transports.line import Transport

if TYPE_CHECKING:
    from shared_ui.station_settings import PrinterSection


def transport_for(printer: PrinterSection) -> Transport:
    """Give the line of a printer, not yet opened.

    Each line's library is imported only where it is used: a kiosk with a network printer never
    loads that of USB.
    """
    match printer.connection:
        case "tcp":
            from kiosk.printing.transports.tcp import TcpTransport

            return TcpTransport(printer.host, printer.port)
        case "usb":
            from kiosk.printing.transports.usb import UsbTransport

            return UsbTransport(printer.usb)
        case "serial":
            from kiosk.printing.transports.serial_line import SerialTransport

            return SerialTransport(printer.device, printer.baud, printer.flow)
        case "file":
            return _file(printer.device)
        case "queue":
            from kiosk.printing.transports.print_queue import QueueTransport, spooler_of

            return QueueTransport(spooler_of(printer.queue))


def _file(path: str) -> Transport:
    """Give the line of a device: a file on POSIX systems, a share or port on Windows."""
    if sys.platform == "win32":
        from kiosk.printing.transports.print_queue import QueueTransport
        from kiosk.printing.transports.windows_queue import WindowsFileSpooler

        return QueueTransport(WindowsFileSpooler(path))
    from kiosk.printing.transports.device_file import DeviceFileTransport

    return DeviceFileTransport(path)
