"""A USB line to a printer: claimed, never reset, every transfer with a deadline."""

from __future__ import annotations

import contextlib
import errno
import math
import sys
from time import monotonic, sleep
from typing import TYPE_CHECKING

import usb.core
import usb.util

from kiosk.printing.errors import ConnectionLost, PrinterUnreachable, WriteTimedOut
from kiosk.printing.transports.usb_device import (
    UsbPort,
    device_id,
    ports_of,
    printing_devices,
    text_of,
    the_backend,
)

if TYPE_CHECKING:
    from usb.backend import IBackend

PACKETS_AT_ONCE = 16
"""A transfer whose fate is not known puts no more than this in doubt: 1 kB at full speed."""
READ_PACKETS = 8
"""Reading asks for whole packets; less than one would overflow."""
SHORTEST_READ = 0.01
"""Seconds; an answer that is ready takes up to two frames of the bus."""
PAUSE = 0.01
"""Seconds between two reads of a printer that answers with empty packets."""
OLD_NEWS_SECONDS = 0.2
RULE = (
    'SUBSYSTEM=="usb", ATTR{{idVendor}}=="{0}", ATTR{{idProduct}}=="{1}", '
    'MODE="0660", GROUP="lp", TAG+="uaccess"'
)


class UsbTransport:
    """A line to the USB printer `spec`: "04b8:0e28", "04b8:0e28/SERIAL", or "" for the only one.

    `backend` takes the place of the USB library. `resumes` tells whether a transfer that ran
    out of time says truly how much of it left, as libusb promises for its own and Linux keeps.
    """

    def __init__(
        self,
        spec: str,
        backend: IBackend | None = None,
        *,
        resumes: bool = sys.platform.startswith("linux"),
    ) -> None:
        self.resumes = resumes
        self._spec = spec
        self._backend = backend
        self._device: usb.core.Device | None = None
        self._port: UsbPort | None = None
        self._detached = False

    @property
    def confirms(self) -> bool:
        """Whether the printer has an endpoint to be heard by."""
        return self._port is None or self._port.into is not None

    def open(self, seconds: float) -> None:
        """Find and claim the printer; raises PrinterUnreachable with the remedy."""
        self.close(0.0)
        device = self._find()
        try:
            self._claim(device)
        except (usb.core.USBError, NotImplementedError) as error:
            usb.util.dispose_resources(device)
            raise _refused(device, error) from error
        # What an earlier program left unread is no answer to us.
        with contextlib.suppress(ConnectionLost):
            self._read_away(monotonic() + min(seconds, OLD_NEWS_SECONDS))

    def write(self, data: bytes, seconds: float) -> None:
        """Hand over every byte, in transfers of a few packets.

        The transfer in which the line broke counts as sent: part of it may be. So does the one
        in which time ran out, where its count is not to be relied on.
        """
        device, port = self._line()
        size, sent = port.out_packet * PACKETS_AT_ONCE, 0
        deadline = monotonic() + seconds
        while sent < len(data):
            left = deadline - monotonic()
            if sent and left <= 0:
                raise _late(seconds, sent, len(data))
            chunk = data[sent : sent + size]
            try:
                sent += device.write(port.out, chunk, _milliseconds(left))
            except usb.core.USBTimeoutError as error:
                # pyusb says so only when no byte of it was seen to leave.
                doubt = 0 if self.resumes else len(chunk)
                raise _late(seconds, sent + doubt, len(data)) from error
            except usb.core.USBError as error:
                raise self._broken(error, port.out, sent + len(chunk)) from error

    def finish(self, seconds: float) -> None:
        """Every byte was sent when it was written."""

    def read_status(self, seconds: float) -> bytes:
        """Give what the printer has said, b"" when nothing came in time or it cannot speak."""
        device, port = self._line()
        if port.into is None:
            return b""
        deadline = monotonic() + max(seconds, SHORTEST_READ)
        while True:
            left = deadline - monotonic()
            try:
                data = device.read(port.into, port.into_packet * READ_PACKETS, _milliseconds(left))
            except usb.core.USBTimeoutError:
                return b""
            except usb.core.USBError as error:
                raise self._broken(error, port.into, 0) from error
            if data or monotonic() >= deadline:
                return bytes(data)
            sleep(PAUSE)

    def close(self, seconds: float) -> None:
        """Read what is left, and give the interface back to whom it was taken from."""
        device, port = self._device, self._port
        if device is None or port is None:
            return
        with contextlib.suppress(ConnectionLost):
            self._read_away(monotonic() + seconds)
        self._device = self._port = None
        with contextlib.suppress(usb.core.USBError):
            usb.util.release_interface(device, port.interface)
        self._give_back(device, port)
        usb.util.dispose_resources(device)

    def _find(self) -> usb.core.Device:
        wanted, _, serial = self._spec.partition("/")
        try:
            devices = printing_devices(the_backend(self._backend))
            found = [d for d in devices if wanted in ("", device_id(d))]
            if serial:
                found = [d for d in found if text_of(d, d.iSerialNumber) == serial]
        except usb.core.USBError as error:
            raise _refused(None, error) from error
        if not found:
            raise PrinterUnreachable(
                f"there is no USB printer {self._spec}".rstrip(),
                "check that it is switched on and its cable; `antrean printer list` names "
                "the printers it finds",
            )
        if len(found) > 1:
            raise PrinterUnreachable(
                f"several USB printers are connected: {', '.join(map(_spec_of, found))}",
                "write the right one into printer.usb in the settings",
            )
        return found[0]

    def _claim(self, device: usb.core.Device) -> None:
        port = _active_port(device)
        self._detached = False
        # Not every system has drivers that can be detached.
        with contextlib.suppress(NotImplementedError):
            if device.is_kernel_driver_active(port.interface):
                device.detach_kernel_driver(port.interface)
                self._detached = True
        try:
            usb.util.claim_interface(device, port.interface)
            if port.alternates > 1 or port.alternate:
                device.set_interface_altsetting(port.interface, port.alternate)
        except usb.core.USBError:
            self._give_back(device, port)
            raise
        self._device, self._port = device, port

    def _give_back(self, device: usb.core.Device, port: UsbPort) -> None:
        if self._detached:
            self._detached = False
            # An unplugged device has no driver any more.
            with contextlib.suppress(usb.core.USBError, NotImplementedError):
                usb.util.release_interface(device, port.interface)
                device.attach_kernel_driver(port.interface)

    def _read_away(self, deadline: float) -> None:
        while self.read_status(0.0) and monotonic() < deadline:
            pass

    def _broken(self, error: usb.core.USBError, endpoint: int, sent: int) -> ConnectionLost:
        if error.errno == errno.EPIPE and self._device is not None:
            # The endpoint halted; it stays so for the next connection too unless it is cleared.
            with contextlib.suppress(usb.core.USBError):
                self._device.clear_halt(endpoint)
        return ConnectionLost(
            f"the USB line broke: {error}", "check the printer's cable and power", sent=sent
        )

    def _line(self) -> tuple[usb.core.Device, UsbPort]:
        if self._device is None or self._port is None:
            raise ConnectionLost("there is no connection to the printer")
        return self._device, self._port


def _active_port(device: usb.core.Device) -> UsbPort:
    """Give the way in; a configuration is set only where the device has none yet.

    Setting it anew would reset the device. Raises USBError.
    """
    ports = list(ports_of(device))
    try:
        active = device.get_active_configuration().bConfigurationValue
    except usb.core.USBError as error:
        if error.errno is not None:
            raise
        active = ports[0].configuration
        device.set_configuration(active)
    for port in ports:
        if port.configuration == active:
            return port
    raise usb.core.USBError("its active configuration has no printer interface")


def _refused(device: usb.core.Device | None, error: Exception) -> PrinterUnreachable:
    name = "" if device is None else f" {device_id(device)}"
    code = getattr(error, "errno", None)
    if code in (errno.EACCES, errno.EPERM):
        remedy = "let this user print: `sudo usermod -aG lp USER`, then sign in again"
        if device is not None:
            rule = RULE.format(*device_id(device).split(":"))
            remedy += f"; or write into /etc/udev/rules.d/70-antrean.rules: {rule}"
    elif code == errno.EBUSY:
        remedy = (
            "end the other program that uses the printer; where it is set up as a print queue, "
            'remove it there, or use connection = "queue"'
        )
    elif isinstance(error, NotImplementedError):
        remedy = 'give the printer the WinUSB driver, or use connection = "queue"'
    else:
        remedy = "check that it is switched on and its cable"
    return PrinterUnreachable(f"the USB printer{name} cannot be used: {error}", remedy)


def _spec_of(device: usb.core.Device) -> str:
    """Give what tells a device from others as far as it may be read."""
    try:
        serial = text_of(device, device.iSerialNumber)
    except usb.core.USBError:
        serial = ""
    return f"{device_id(device)}/{serial}" if serial else device_id(device)


def _late(seconds: float, sent: int, size: int) -> WriteTimedOut:
    return WriteTimedOut(
        f"after {seconds:g} s the printer has taken at most {sent} of {size} bytes", sent=sent
    )


def _milliseconds(seconds: float) -> int:
    """Give a time-out for libusb, to which 0 would mean for ever."""
    return max(1, math.ceil(seconds * 1000))
