"""The virtual printer's window: what came out, and what is the matter."""

from __future__ import annotations

import socket

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.printing.profiles.profile import load_profile
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from kiosk.virtual_faults import MENU
from kiosk.virtual_paper import PaperStrip
from kiosk.virtual_printer_window import CONDITIONS, VirtualPrinterWindow
from shared_ui import theme
from tests.kiosk.printing.desk import make_slip

# The offscreen platform says so of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def printer():
    with VirtualPrinter() as printer:
        yield printer


@pytest.fixture
def window(qtbot, printer):
    theme.load_fonts()
    window = VirtualPrinterWindow(printer)
    qtbot.addWidget(window)
    window.show()
    return window


def button(window: VirtualPrinterWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found


def test_each_button_puts_the_printer_into_its_state(qtbot, printer, window):
    for condition in CONDITIONS:
        qtbot.mouseClick(button(window, condition), Qt.MouseButton.LeftButton)
        assert printer.condition == condition
        assert [name for name in CONDITIONS if button(window, name).isChecked()] == [condition]


def test_a_state_set_from_elsewhere_is_shown(qtbot, printer, window):
    printer.set_condition("cover-open")
    qtbot.waitUntil(lambda: button(window, "cover-open").isChecked())


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
    assert printer.machine.on_faults == []
    assert printer.machine.on_power == []


@pytest.mark.parametrize("name", MENU)
def test_each_line_of_the_menu_lets_a_fault_happen_and_ends_it(qtbot, printer, window, name):
    action = window.findChild(QAction, name)
    faults = button(window, "faults")
    action.trigger()
    assert printer.faults != Faults()
    qtbot.waitUntil(lambda: faults.isChecked() and "1" in faults.text())
    assert [one for one in MENU if window.findChild(QAction, one).isChecked()] == [name]
    action.trigger()
    qtbot.waitUntil(lambda: not faults.isChecked())
    assert printer.faults == Faults()


def test_a_fault_that_ended_by_itself_is_shown_as_over(qtbot, printer, window):
    printer.order("cutter-fails")
    qtbot.waitUntil(lambda: button(window, "faults").isChecked())
    with socket.create_connection(("127.0.0.1", printer.port)) as line:
        line.sendall(b"A-017\n\x1dVB\x00")
        qtbot.waitUntil(lambda: button(window, "cutter").isChecked())
    qtbot.waitUntil(lambda: not button(window, "faults").isChecked())


def test_the_power_goes_and_comes_back(qtbot, printer, window):
    power = button(window, "power")
    qtbot.mouseClick(power, Qt.MouseButton.LeftButton)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", printer.port))
    qtbot.waitUntil(lambda: not power.isEnabled())
    printer.lose_power()
    qtbot.waitUntil(power.isEnabled)


@pytest.mark.parametrize("size", [(400, 720), (538, 508), (383, 352)])
def test_every_button_is_readable_beside_or_below_the_paper(qtbot, printer, window, size):
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    window.layout().activate()
    buttons = window.findChildren(QPushButton)
    for one in buttons:
        inside = one.geometry().translated(one.parentWidget().pos())
        assert window.rect().contains(inside), one.objectName()
        assert one.fontMetrics().horizontalAdvance(one.text()) <= one.width() - 16, one.text()
        assert one.height() >= one.fontMetrics().height()
    assert not any(
        one.geometry().intersects(other.geometry())
        for one in buttons
        for other in buttons
        if one is not other
    )
    strip = window.findChild(PaperStrip)
    assert strip.width() >= 150
    assert strip.height() >= 250
