"""Printers that can be found: those on USB, and those in a network that somebody names."""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import re
import socket
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import usb.core
import usb.util

from kiosk.printing.errors import SearchRefused
from kiosk.printing.transports.tcp import RAW_PORT
from kiosk.printing.transports.usb_device import (
    device_id,
    ports_of,
    printing_devices,
    text_of,
    the_backend,
)

if TYPE_CHECKING:
    from usb.backend import IBackend

MOST_ADDRESSES = 1024
AT_ONCE = 64
PLAIN_SERIAL = re.compile(r"[\x21-\x7e]{1,120}")
"""What printer.usb can hold."""
NO_PERMISSION = "this user may not use it: `sudo usermod -aG lp USER`, then sign in again"
IN_USE = "another program uses it now"
NO_DRIVER = "Windows keeps it for a driver of its own: use a print queue"
TWINS = "it cannot be told from another one of its kind"


@dataclass(frozen=True, slots=True)
class UsbPrinter:
    """A printer on USB: `id` "04b8:0e28" is a hint only, clones use the ids of others.

    `spec` goes into printer.usb; `problem` says what keeps it from being used, "" if nothing.
    """

    id: str
    serial: str
    maker: str
    product: str
    spec: str
    problem: str


def usb_printers(backend: IBackend | None = None) -> tuple[UsbPrinter, ...]:
    """Give the printers on USB; nothing is sent to them. Raises PrinterUnreachable, no libusb."""
    found = [_described(device) for device in printing_devices(the_backend(backend))]
    same_id = Counter(printer.id for printer in found)
    same_spec = Counter((printer.id, printer.serial) for printer in found)
    return tuple(
        _told_apart(printer, same_id[printer.id], same_spec[printer.id, printer.serial])
        for printer in found
    )


def network_printers(subnet: str, port: int = RAW_PORT, seconds: float = 0.7) -> tuple[str, ...]:
    """Give the addresses of `subnet` ("192.168.1.0/24") that accept a connection on `port`.

    Nothing is sent. Each address gets `seconds`, 64 are asked at once. Raises SearchRefused for
    what is no network, has more than 1024 addresses, or is not private: only the office's own
    devices are asked, and only those that somebody named.
    """
    network = _own_network(subnet)
    hosts = [str(host) for host in network.hosts()]
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="printer-search") as pool:
        answers = pool.map(lambda host: _accepts(host, port, seconds), hosts)
        return tuple(host for host, accepts in zip(hosts, answers, strict=True) if accepts)


def _described(device: usb.core.Device) -> UsbPrinter:
    serial = maker = product = ""
    try:
        serial = text_of(device, device.iSerialNumber)
        maker = text_of(device, device.iManufacturer)
        product = text_of(device, device.iProduct)
        problem = _problem(device)
    except (usb.core.USBError, NotImplementedError) as error:
        problem = _words(error)
    finally:
        usb.util.dispose_resources(device)
    return UsbPrinter(device_id(device), serial, maker, product, "", problem)


def _problem(device: usb.core.Device) -> str:
    """Say whether the printer could be claimed, without taking it from its driver."""
    interface = next(ports_of(device)).interface
    with contextlib.suppress(NotImplementedError):
        if device.is_kernel_driver_active(interface):
            return ""
    usb.util.claim_interface(device, interface)
    usb.util.release_interface(device, interface)
    return ""


def _words(error: Exception) -> str:
    code = getattr(error, "errno", None)
    if code in (errno.EACCES, errno.EPERM):
        return NO_PERMISSION
    if code == errno.EBUSY:
        return IN_USE
    return NO_DRIVER if isinstance(error, NotImplementedError) else str(error)


def _told_apart(printer: UsbPrinter, same_id: int, same_spec: int) -> UsbPrinter:
    spec, problem = printer.id, printer.problem
    if same_id > 1 and same_spec == 1 and PLAIN_SERIAL.fullmatch(printer.serial):
        spec = f"{printer.id}/{printer.serial}"
    elif same_id > 1:
        problem = problem or TWINS
    return UsbPrinter(printer.id, printer.serial, printer.maker, printer.product, spec, problem)


def _own_network(subnet: str) -> ipaddress.IPv4Network:
    remedy = 'name the office\'s network, e.g. "192.168.1.0/24"'
    try:
        network = ipaddress.IPv4Network(subnet.strip(), strict=False)
    except ValueError as error:
        raise SearchRefused(f"{subnet!r} is no IPv4 network: {error}", remedy) from error
    if network.num_addresses > MOST_ADDRESSES:
        raise SearchRefused(
            f"{subnet} has {network.num_addresses} addresses; at most {MOST_ADDRESSES} are asked",
            remedy,
        )
    if not network.is_private:
        raise SearchRefused(f"{subnet} is not a private network", remedy)
    return network


def _accepts(host: str, port: int, seconds: float) -> bool:
    try:
        with socket.create_connection((host, port), timeout=seconds):
            return True
    except OSError:
        return False
