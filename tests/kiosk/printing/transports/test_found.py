"""Printers that are found: what each is called, and how few strangers are asked."""

from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.errors import SearchRefused
from kiosk.printing.transports.found import network_printers, usb_printers
from kiosk.printing.transports.usb import UsbTransport
from tests.kiosk.printing.transports.usb_bus import Setting, UsbBus, UsbUnit


def test_printers_are_named_so_that_the_settings_can_tell_them_apart():
    bus = UsbBus(UsbUnit(serial="A"), UsbUnit(serial="B"), UsbUnit(vendor=0x0416, serial="C"))
    found = usb_printers(bus)
    assert [printer.spec for printer in found] == ["04b8:0e28/A", "04b8:0e28/B", "0416:0e28"]
    assert {(p.maker, p.product, p.problem) for p in found} == {("Pabrik", "Pencetak", "")}
    for printer, unit in zip(found, bus.units, strict=True):
        line = UsbTransport(printer.spec, bus)
        line.open(1)
        line.write(b"x", 1)
        line.close(1)
        assert bytes(unit.took) == b"x"


def test_two_of_a_kind_that_cannot_be_told_apart_are_said_to_be():
    found = usb_printers(UsbBus(UsbUnit(serial=""), UsbUnit(serial="")))
    assert all("cannot be told" in printer.problem for printer in found)


def test_what_is_no_printer_is_not_listed():
    keyboard = UsbUnit(settings=(Setting(kind=3, protocol=1),))
    assert usb_printers(UsbBus(keyboard)) == ()


@pytest.mark.parametrize(
    ("unit", "problem"),
    [
        (UsbUnit(forbidden=True), "usermod -aG lp"),
        (UsbUnit(busy=True), "another program"),
        (UsbUnit(driver={0}), ""),
    ],
)
def test_what_keeps_a_printer_from_being_used_is_told(unit, problem):
    driver = set(unit.driver)
    (printer,) = usb_printers(UsbBus(unit))
    assert problem in printer.problem
    assert bool(printer.problem) == bool(problem)
    assert printer.spec == "04b8:0e28"
    assert unit.driver == driver
    assert not unit.took


def test_the_addresses_with_an_open_port_are_found_and_sent_nothing():
    with socket.create_server(("127.0.0.2", 0)) as listener:
        port = listener.getsockname()[1]
        assert network_printers("127.0.0.0/29", port, seconds=2) == ("127.0.0.2",)
        connection, _ = listener.accept()
        with connection:
            assert connection.recv(1) == b""


@pytest.mark.parametrize("subnet", ["8.8.8.0/24", "192.168.0.0/21", "0.0.0.0/0", "printer", ""])
def test_strangers_and_whole_countries_are_not_asked(subnet):
    with pytest.raises(SearchRefused) as caught:
        network_printers(subnet)
    assert caught.value.remedy


@given(st.text(max_size=20))
def test_no_text_makes_the_search_fall_over(text):
    with pytest.raises(SearchRefused):
        network_printers(text + "x")
