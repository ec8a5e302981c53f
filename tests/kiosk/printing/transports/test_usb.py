"""The USB line: taken with care, every byte counted, given back as it was."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.errors import ConnectionLost, PrinterUnreachable, WriteTimedOut
from kiosk.printing.transports.usb import UsbTransport
from tests.kiosk.printing.transports.usb_bus import BULK, INTERRUPT, Setting, UsbBus, UsbUnit

ONE_WAY = ((0x01, BULK, 64),)
TWO_WAYS = ((0x01, BULK, 64), (0x82, BULK, 64))
KILOBYTE = 16 * 64


def opened(unit: UsbUnit, spec: str = "") -> UsbTransport:
    line = UsbTransport(spec, UsbBus(unit))
    line.open(1)
    return line


def test_the_printer_is_claimed_and_neither_reset_nor_configured_anew():
    unit = UsbUnit()
    line = opened(unit)
    line.write(b"x" * 5000, 1)
    line.close(1)
    assert bytes(unit.took) == b"x" * 5000
    assert unit.log == ["open", "claim 0", "release 0", "close"]


def test_a_device_without_a_configuration_gets_its_first():
    unit = UsbUnit(configured=0)
    opened(unit).close(1)
    assert unit.log[:3] == ["open", "configure", "claim 0"]


def test_the_kernels_driver_gets_the_printer_back():
    unit = UsbUnit(driver={0})
    line = opened(unit)
    assert unit.driver == set()
    line.close(1)
    assert unit.driver == {0}
    assert unit.log.index("release 0") < unit.log.index("attach 0") < unit.log.index("close")


def test_the_printer_interface_of_a_device_with_several_is_chosen():
    unit = UsbUnit(
        settings=(
            Setting(number=0, kind=3, endpoints=((0x84, INTERRUPT, 8),)),
            Setting(number=1, endpoints=((0x85, INTERRUPT, 8), *TWO_WAYS)),
        )
    )
    line = opened(unit)
    unit.say(b"\x12")
    assert line.read_status(1) == b"\x12"
    assert "claim 1" in unit.log
    line.close(1)


@pytest.mark.parametrize(
    ("settings", "chosen"),
    [
        ((Setting(0, 0, protocol=1, endpoints=ONE_WAY), Setting(0, 1)), "setting 0.1"),
        ((Setting(0, 0, protocol=1), Setting(0, 1, protocol=2)), "setting 0.1"),
        ((Setting(0, 0), Setting(0, 1, protocol=3), Setting(0, 2, protocol=4)), "setting 0.0"),
        ((Setting(0, 0, protocol=3), Setting(0, 1, protocol=1)), "setting 0.1"),
    ],
)
def test_the_setting_that_carries_plain_bytes_both_ways_is_chosen(settings, chosen):
    unit = UsbUnit(settings=settings)
    line = opened(unit)
    assert chosen in unit.log
    assert line.confirms
    line.close(1)


def test_a_printer_without_a_way_back_cannot_confirm_and_says_so():
    unit = UsbUnit(settings=(Setting(protocol=1, endpoints=ONE_WAY),))
    line = opened(unit)
    assert not line.confirms
    assert line.read_status(5) == b""
    line.write(b"x", 1)
    line.close(1)
    assert bytes(unit.took) == b"x"


@pytest.mark.parametrize("protocol", [3, 4])
def test_a_printer_that_wants_packets_of_its_own_is_not_fed_plain_bytes(protocol):
    unit = UsbUnit(settings=(Setting(protocol=protocol),))
    with pytest.raises(PrinterUnreachable):
        opened(unit)


@settings(max_examples=40)
@given(st.integers(1, 700), st.integers(0, 5000))
def test_short_writes_are_continued_until_every_byte_is_sent_once(largest, size):
    unit = UsbUnit(largest=largest)
    line = opened(unit)
    data = bytes(i % 251 for i in range(size))
    line.write(data, 30)
    line.close(0)
    assert bytes(unit.took) == data


@settings(max_examples=30)
@given(st.integers(0, 4 * KILOBYTE - 1))
def test_a_stalled_write_tells_where_to_go_on(room):
    unit = UsbUnit(room=room)
    line = opened(unit)
    assert line.resumes
    data = bytes(i % 251 for i in range(4 * KILOBYTE))
    with pytest.raises(WriteTimedOut) as caught:
        line.write(data, 0.01)
    assert caught.value.sent == room
    unit.room = None
    line.write(data[caught.value.sent :], 5)
    line.close(0)
    assert bytes(unit.took) == data


@settings(max_examples=30)
@given(st.integers(0, 4 * KILOBYTE - 1), st.booleans())
def test_where_the_count_cannot_be_relied_on_never_fewer_bytes_than_left_are_counted(room, tells):
    unit = UsbUnit(room=room, tells_partial=tells)
    line = UsbTransport("", UsbBus(unit), resumes=False)
    line.open(1)
    with pytest.raises(WriteTimedOut) as caught:
        line.write(bytes(4 * KILOBYTE), 0.01)
    line.close(0)
    assert len(unit.took) <= caught.value.sent <= len(unit.took) + KILOBYTE


@pytest.mark.parametrize("act", ["read", "write"])
def test_an_unplugged_printer_is_a_lost_connection(act):
    unit = UsbUnit()
    line = opened(unit)
    unit.gone = True
    with pytest.raises(ConnectionLost) as caught:
        line.read_status(1) if act == "read" else line.write(b"x" * 3000, 1)
    assert caught.value.sent == (0 if act == "read" else KILOBYTE)
    line.close(1)


def test_a_halted_endpoint_is_cleared_for_the_next_connection():
    unit = UsbUnit()
    line = opened(unit)
    unit.halted = True
    with pytest.raises(ConnectionLost):
        line.write(b"x", 1)
    line.close(1)
    line.open(1)
    line.write(b"y", 1)
    line.close(1)
    assert bytes(unit.took) == b"y"
    assert "clear 0x3" in unit.log


def test_answers_behind_empty_packets_are_heard():
    unit = UsbUnit()
    line = opened(unit)
    unit.empty_packets = 5
    unit.say(b"\x16")
    assert line.read_status(5) == b"\x16"
    line.close(1)


def test_a_silent_printer_is_waited_for_as_long_as_was_said():
    line = opened(UsbUnit())
    begun = time.monotonic()
    assert line.read_status(0.15) == b""
    assert time.monotonic() - begun >= 0.14
    line.close(1)


def test_what_an_earlier_program_left_unread_is_no_answer():
    unit = UsbUnit()
    unit.say(b"old news")
    line = opened(unit)
    unit.say(b"\x12")
    assert line.read_status(1) == b"\x12"
    line.close(1)


def test_no_status_byte_is_left_unread_at_the_end():
    unit = UsbUnit()
    line = opened(unit)
    unit.say(b"\x12" * 1000)
    line.close(1)
    assert not unit.said


def test_a_printer_that_may_not_be_used_names_the_rule_to_add():
    with pytest.raises(PrinterUnreachable) as caught:
        opened(UsbUnit(forbidden=True))
    assert "usermod -aG lp" in caught.value.remedy
    assert 'ATTR{idVendor}=="04b8", ATTR{idProduct}=="0e28"' in caught.value.remedy


def test_a_printer_in_other_hands_is_said_to_be_and_left_as_it_was():
    unit = UsbUnit(busy=True, driver={0})
    with pytest.raises(PrinterUnreachable) as caught:
        opened(unit)
    assert "other program" in caught.value.remedy
    assert unit.driver == {0}
    assert unit.log[-1] == "close"


@pytest.mark.parametrize("spec", ["", "1504:001f", "04b8:0e28/OTHER"])
def test_a_printer_that_is_not_there_is_unreachable(spec):
    bus = UsbBus(*([UsbUnit()] if spec else []))
    with pytest.raises(PrinterUnreachable) as caught:
        UsbTransport(spec, bus).open(1)
    assert caught.value.remedy


def test_of_several_printers_the_named_one_is_taken_and_no_guess_is_made():
    units = UsbUnit(serial="A"), UsbUnit(serial="B"), UsbUnit(product=0x0202, serial="")
    bus = UsbBus(*units)
    with pytest.raises(PrinterUnreachable) as caught:
        UsbTransport("", bus).open(1)
    assert all(spec in str(caught.value) for spec in ("04b8:0e28/A", "04b8:0e28/B", "04b8:0202"))
    with pytest.raises(PrinterUnreachable):
        UsbTransport("04b8:0e28", bus).open(1)
    for spec, unit in (("04b8:0e28/B", units[1]), ("04b8:0202", units[2])):
        line = UsbTransport(spec, bus)
        line.open(1)
        line.write(b"x", 1)
        line.close(1)
        assert bytes(unit.took) == b"x"
    assert not units[0].took


def test_a_line_that_is_not_open_sends_nothing():
    with pytest.raises(ConnectionLost) as caught:
        UsbTransport("", UsbBus(UsbUnit())).write(b"x", 1)
    assert caught.value.sent == 0
