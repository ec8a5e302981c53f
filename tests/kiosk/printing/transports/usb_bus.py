"""USB devices as a USB library shows them: descriptors, transfers, what goes wrong with them."""

from __future__ import annotations

import errno
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

import usb.backend
import usb.core

BULK, INTERRUPT = 2, 3
OUT, IN = 0x03, 0x81
FULL_SPEED, HIGH_SPEED = 64, 512
STRINGS = 0x0300


@dataclass
class Setting:
    """One alternate setting of an interface: (address, kind, packet size) of each endpoint."""

    number: int = 0
    alternate: int = 0
    kind: int = 7
    protocol: int = 2
    endpoints: tuple[tuple[int, int, int], ...] = ((OUT, BULK, 64), (IN, BULK, 64))


@dataclass
class UsbUnit:
    """A device on the bus. `takes(data)` is called with what a transfer brought."""

    vendor: int = 0x04B8
    product: int = 0x0E28
    serial: str = "J5KF012345"
    settings: tuple[Setting, ...] = (Setting(),)
    configured: int = 1
    takes: Callable[[bytes], object] = lambda data: None
    room: int | None = None
    """Bytes that are still taken; None for any number. Afterwards transfers time out."""
    tells_partial: bool = True
    """Whether a transfer that timed out says how much of it was taken."""
    largest: int | None = None
    """The most that one transfer takes, as with a driver that cuts transfers short."""
    empty_packets: int = 0
    """Answers of no byte that come before any other."""
    gone: bool = False
    halted: bool = False
    forbidden: bool = False
    busy: bool = False
    driver: set[int] = field(default_factory=set)
    """Interfaces held by the kernel's driver."""
    log: list[str] = field(default_factory=list)
    said: bytearray = field(default_factory=bytearray)
    took: bytearray = field(default_factory=bytearray)
    news: threading.Condition = field(default_factory=threading.Condition)

    def say(self, data: bytes) -> None:
        """Put an answer into the device's endpoint."""
        with self.news:
            self.said.extend(data)
            self.news.notify_all()


def _failure(code: int) -> usb.core.USBError:
    return usb.core.USBError(errno.errorcode[code], None, code)


class UsbBus(usb.backend.IBackend):  # type: ignore[misc]
    """The devices `units`, spoken to as pyusb speaks to libusb."""

    def __init__(self, *units: UsbUnit) -> None:
        super().__init__()
        self.units = units

    def enumerate_devices(self):
        return iter([unit for unit in self.units if not unit.gone])

    def get_device_descriptor(self, unit):
        return SimpleNamespace(
            **_header(18, 1),
            **dict.fromkeys(("bcdUSB", "bcdDevice", "bDeviceClass", "bDeviceSubClass"), 0),
            bDeviceProtocol=0,
            bMaxPacketSize0=64,
            idVendor=unit.vendor,
            idProduct=unit.product,
            iManufacturer=1,
            iProduct=2,
            iSerialNumber=3 if unit.serial else 0,
            bNumConfigurations=1,
            address=self.units.index(unit) + 1,
            bus=1,
            port_number=1,
            port_numbers=(1,),
            speed=2,
        )

    def get_configuration_descriptor(self, unit, index):
        return SimpleNamespace(
            **_header(9, 2),
            wTotalLength=0,
            bNumInterfaces=len({setting.number for setting in unit.settings}),
            bConfigurationValue=1,
            iConfiguration=0,
            bmAttributes=0xC0,
            bMaxPower=1,
            extra_descriptors=[],
        )

    def get_interface_descriptor(self, unit, interface, alternate, configuration):
        setting = [s for s in unit.settings if s.number == interface][alternate]
        return SimpleNamespace(
            **_header(9, 4),
            bInterfaceNumber=setting.number,
            bAlternateSetting=setting.alternate,
            bNumEndpoints=len(setting.endpoints),
            bInterfaceClass=setting.kind,
            bInterfaceSubClass=1,
            bInterfaceProtocol=setting.protocol,
            iInterface=0,
            extra_descriptors=[],
        )

    def get_endpoint_descriptor(self, unit, index, interface, alternate, configuration):
        setting = [s for s in unit.settings if s.number == interface][alternate]
        address, kind, packet = setting.endpoints[index]
        return SimpleNamespace(
            **_header(7, 5),
            bEndpointAddress=address,
            bmAttributes=kind,
            wMaxPacketSize=packet,
            bInterval=0,
            bRefresh=0,
            bSynchAddress=0,
            extra_descriptors=[],
        )

    def open_device(self, unit):
        if unit.forbidden:
            raise _failure(errno.EACCES)
        unit.log.append("open")
        return unit

    def close_device(self, unit):
        unit.log.append("close")

    def get_configuration(self, unit):
        return unit.configured

    def set_configuration(self, unit, value):
        unit.log.append("configure")
        unit.configured = value

    def set_interface_altsetting(self, unit, interface, alternate):
        unit.log.append(f"setting {interface}.{alternate}")

    def claim_interface(self, unit, interface):
        if unit.busy or interface in unit.driver:
            raise _failure(errno.EBUSY)
        unit.log.append(f"claim {interface}")

    def release_interface(self, unit, interface):
        unit.log.append(f"release {interface}")

    def is_kernel_driver_active(self, unit, interface):
        return interface in unit.driver

    def detach_kernel_driver(self, unit, interface):
        unit.log.append(f"detach {interface}")
        unit.driver.discard(interface)

    def attach_kernel_driver(self, unit, interface):
        unit.log.append(f"attach {interface}")
        unit.driver.add(interface)

    def reset_device(self, unit):
        raise AssertionError("a printer is never reset")

    def clear_halt(self, unit, endpoint):
        unit.log.append(f"clear {endpoint:#x}")
        unit.halted = False

    def bulk_write(self, unit, endpoint, interface, data, timeout):
        _usable(unit, timeout)
        taken = bytes(data)[: unit.largest]
        if unit.room is not None:
            unit.room, taken = max(0, unit.room - len(taken)), taken[: unit.room]
        unit.took.extend(taken)
        if taken:
            unit.takes(taken)
        if len(taken) < len(data) and unit.largest is None:
            time.sleep(timeout / 1000)
            if not taken or not unit.tells_partial:
                raise usb.core.USBTimeoutError("timed out", None, errno.ETIMEDOUT)
        return len(taken)

    def bulk_read(self, unit, endpoint, interface, buffer, timeout):
        _usable(unit, timeout)
        assert len(buffer) % 64 == 0, "less than a packet would overflow"
        if unit.empty_packets:
            unit.empty_packets -= 1
            return 0
        with unit.news:
            if not unit.news.wait_for(lambda: unit.said or unit.gone, timeout / 1000):
                raise usb.core.USBTimeoutError("timed out", None, errno.ETIMEDOUT)
            _usable(unit, timeout)
            data = bytes(unit.said[: len(buffer)])
            del unit.said[: len(buffer)]
        buffer[: len(data)] = type(buffer)("B", data)
        return len(data)

    def ctrl_transfer(self, unit, kind, request, value, index, data, timeout):
        number = value - STRINGS
        texts = {1: "Pabrik", 2: "Pencetak", 3: unit.serial}
        body = struct.pack("<H", 0x0409) if number == 0 else texts[number].encode("utf-16-le")
        answer = bytes((len(body) + 2, 3)) + body
        data[: len(answer)] = type(data)("B", answer)
        return len(answer)


def _header(length: int, kind: int) -> dict[str, int]:
    return {"bLength": length, "bDescriptorType": kind}


def _usable(unit: UsbUnit, timeout: int) -> None:
    assert timeout > 0, "0 would wait for ever"
    if unit.gone:
        raise _failure(errno.ENODEV)
    if unit.halted:
        raise _failure(errno.EPIPE)
