"""The virtual printer's window: what came out, and what is the matter."""

from __future__ import annotations

import socket

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.printing.encoder import SlipEncoder
from kiosk.printing.profile import load_profile
from kiosk.printing.virtual_printer.server import VirtualPrinter
from kiosk.virtual_printer_window import CONDITIONS, VirtualPrinterWindow
from tests.kiosk.printing.desk import make_slip

# The offscreen platform says so of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def printer():
    with VirtualPrinter() as printer:
        yield printer


@pytest.fixture
def window(qtbot, printer):
    window = VirtualPrinterWindow(printer)
    qtbot.addWidget(window)
    window.show()
    return window


def test_each_button_puts_the_printer_into_its_state(qtbot, printer, window):
    for condition in CONDITIONS:
        qtbot.mouseClick(window.findChild(QPushButton, condition), Qt.MouseButton.LeftButton)
        assert printer.condition == condition
        checked = [b.objectName() for b in window.findChildren(QPushButton) if b.isChecked()]
        assert checked == [condition]


def test_a_state_set_from_elsewhere_is_shown(qtbot, printer, window):
    printer.set_condition("cover-open")
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "cover-open").isChecked())


def test_a_paper_is_counted_and_slides_out(qtbot, printer, window):
    before = window.grab().toImage()
    with socket.create_connection(("127.0.0.1", printer.port)) as line:
        line.sendall(SlipEncoder(load_profile("generic-80")).paper(make_slip()))
        qtbot.waitUntil(lambda: any("1 " in x.text() for x in window.findChildren(QLabel)))
    qtbot.waitUntil(lambda: window.grab().toImage() != before)


def test_a_closed_window_hears_nothing_more(qtbot, printer, window):
    with qtbot.waitSignal(window.closed):
        window.close()
    printer.set_condition("paper-out")
    assert printer.machine.on_ticket == []
    assert printer.machine.on_condition == []
