"""The settings name the line; only its own library is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.printing.transports.choice import transport_for
from kiosk.printing.transports.device_file import DeviceFileTransport
from kiosk.printing.transports.print_queue import QueueTransport
from kiosk.printing.transports.serial_line import SerialTransport
from kiosk.printing.transports.tcp import TcpTransport
from kiosk.printing.transports.usb import UsbTransport
from shared_ui.station_settings import PrinterSection


@pytest.mark.parametrize(
    ("settings", "line", "confirms"),
    [
        ({"connection": "tcp"}, TcpTransport, True),
        ({"connection": "usb", "usb": "04b8:0e28"}, UsbTransport, True),
        ({"connection": "serial", "device": "/dev/ttyS0"}, SerialTransport, True),
        ({"connection": "file", "device": "/dev/usb/lp0"}, DeviceFileTransport, True),
        ({"connection": "queue", "queue": "tiket"}, QueueTransport, False),
    ],
)
def test_each_connection_of_the_settings_has_its_line(settings, line, confirms):
    transport = transport_for(PrinterSection(**settings))
    assert type(transport) is line
    assert transport.confirms is confirms


def test_a_network_printer_needs_no_usb_library(repository):
    program = (
        "import sys\n"
        "from kiosk.printing.transports.choice import transport_for\n"
        "from shared_ui.station_settings import PrinterSection\n"
        "transport_for(PrinterSection())\n"
        "print(sorted({'usb', 'serial', 'libusb_package'} & set(sys.modules)))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=repository, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"
