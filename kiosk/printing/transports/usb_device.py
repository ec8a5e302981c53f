"""USB devices that print: their class-7 interface and its endpoints, read from descriptors."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import libusb_package
import usb.core
import usb.util

from kiosk.printing.errors import PrinterUnreachable

if TYPE_CHECKING:
    from usb.backend import IBackend

PRINTER_CLASS = 7
BIDIRECTIONAL = 2
PACKETS_OF_ITS_OWN = (3, 4)
"""Protocols of the printer class that wrap the data: IEEE 1284.4 and IPP over USB."""


@dataclass(frozen=True, slots=True)
class UsbPort:
    """Where bytes go: one alternate setting of an interface, its bulk endpoints and packets.

    `into` is None where nothing can be heard. `alternates` counts the interface's settings.
    """

    configuration: int
    interface: int
    alternate: int
    alternates: int
    out: int
    out_packet: int
    into: int | None
    into_packet: int


def the_backend(given: IBackend | None = None) -> IBackend:
    """Give the USB library that came with Antrean; raises PrinterUnreachable where it cannot run.

    `given` takes its place.
    """
    backend = given or libusb_package.get_libusb1_backend()
    if backend is None:
        raise PrinterUnreachable(
            "the USB library (libusb 1.0) does not run on this system",
            'install libusb 1.0, or connect the printer by "file", "queue" or "tcp"',
        )
    return backend


def printing_devices(backend: IBackend) -> list[usb.core.Device]:
    """Give the devices with a printer interface we can speak to, in the order of the bus."""
    found = usb.core.find(find_all=True, backend=backend, custom_match=_prints)
    return sorted(found, key=lambda device: (device.bus or 0, device.address or 0))


def device_id(device: usb.core.Device) -> str:
    """Give vendor and product as "04b8:0e28"."""
    return f"{device.idVendor:04x}:{device.idProduct:04x}"


def text_of(device: usb.core.Device, index: int) -> str:
    """Give one of the device's texts, "" where it has none; raises USBError (no permission)."""
    try:
        text = usb.util.get_string(device, index)
    except (ValueError, NotImplementedError):
        # Devices without texts, damaged ones, and drivers that keep them to themselves.
        return ""
    except usb.core.USBError as error:
        if error.errno in (errno.EACCES, errno.EPERM):
            raise
        return ""
    return (text or "").strip("\0 ")


def ports_of(device: usb.core.Device) -> Iterator[UsbPort]:
    """Give the best way in of each configuration that has one."""
    for configuration in device:
        port = _port_of(configuration)
        if port is not None:
            yield port


def _prints(device: usb.core.Device) -> bool:
    try:
        return any(True for _ in ports_of(device))
    except usb.core.USBError:
        # Unplugged between being listed and being looked at, or its descriptor is damaged.
        return False


def _port_of(configuration: usb.core.Configuration) -> UsbPort | None:
    """Choose the two-way setting; among equals the one that says so, then the first."""
    settings = [setting for setting in configuration if setting.bInterfaceClass == PRINTER_CLASS]
    ports: list[tuple[tuple[bool, bool], UsbPort]] = []
    for setting in settings:
        out = _bulk_endpoint(setting, usb.util.ENDPOINT_OUT)
        if out is None or setting.bInterfaceProtocol in PACKETS_OF_ITS_OWN:
            continue
        into = _bulk_endpoint(setting, usb.util.ENDPOINT_IN)
        number = setting.bInterfaceNumber
        port = UsbPort(
            configuration=configuration.bConfigurationValue,
            interface=number,
            alternate=setting.bAlternateSetting,
            alternates=sum(other.bInterfaceNumber == number for other in settings),
            out=out.bEndpointAddress,
            out_packet=out.wMaxPacketSize,
            into=None if into is None else into.bEndpointAddress,
            into_packet=0 if into is None else into.wMaxPacketSize,
        )
        ports.append(((into is None, setting.bInterfaceProtocol != BIDIRECTIONAL), port))
    return min(ports, key=lambda ranked: ranked[0])[1] if ports else None


def _bulk_endpoint(setting: usb.core.Interface, direction: int) -> usb.core.Endpoint | None:
    for endpoint in setting:
        if (
            usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
            and usb.util.endpoint_direction(endpoint.bEndpointAddress) == direction
            and endpoint.wMaxPacketSize > 0
        ):
            return endpoint
    return None
