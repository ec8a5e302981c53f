"""A serial line to a printer (RS-232, or an adapter on USB)."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from time import monotonic, sleep

import serial

from kiosk.printing.errors import ConnectionLost, PrinterUnreachable, WriteTimedOut
from kiosk.printing.transports.descriptor import PAUSE, send_out, write_some

BITS_PER_BYTE = 10
"""Eight, a start bit and a stop bit."""
CHUNK = 256
PACED_CHUNK = 64
"""Printers drop DTR when their buffer has room for 128 bytes more; no more may be under way."""
POLL_SECONDS = 0.05
STALL_SECONDS = 1.0
"""Only where writing cannot go on later: how much longer than its wire time a chunk may take."""
REMEDIES = {
    errno.EACCES: "let this user use serial lines: `sudo usermod -aG dialout USER`, sign in again",
    errno.EBUSY: "end the other program that uses this line",
    errno.EAGAIN: "end the other program that uses this line",
    errno.ENOENT: "correct printer.device in the settings, or plug the adapter in",
}


class SerialTransport:
    """A line to a printer at `device` with 8 data bits, no parity and one stop bit.

    `flow` is "rts-cts", "dsr-dtr", "xon-xoff" or "none".
    """

    confirms = True
    resumes = os.name == "posix"
    """Elsewhere pyserial does not tell how much of a piece left before time ran out; there
    deadlines of writing are on top of what the wire takes, 34 s for 4 kB at 1,200 baud.
    """

    def __init__(self, device: str, baud: int, flow: str) -> None:
        self._device = device
        self._baud = baud
        self._flow = flow
        self._port: serial.Serial | None = None
        self._paced = False

    def open(self, seconds: float) -> None:
        """Take the line for this program alone; raises PrinterUnreachable."""
        self.close(0.0)
        try:
            self._port = serial.Serial(
                self._device,
                self._baud,
                timeout=POLL_SECONDS,
                write_timeout=self._wire_seconds(CHUNK) + STALL_SECONDS,
                xonxoff=self._flow == "xon-xoff",
                rtscts=self._flow == "rts-cts",
                dsrdtr=self._flow == "dsr-dtr" and not self.resumes,
                exclusive=True,
            )
            self._paced = self._flow == "dsr-dtr" and _has_dsr(self._port)
            if self.resumes:
                _keep_for_us(self._port.fileno())
        except (OSError, ValueError) as error:
            self.close(0.0)
            raise PrinterUnreachable(
                f"the serial line {self._device} cannot be used: {error}",
                REMEDIES.get(
                    getattr(error, "errno", None) or 0,
                    "check printer.device in the settings: it must be a serial line",
                ),
            ) from error

    def write(self, data: bytes, seconds: float) -> None:
        """Hand over every byte, continuing after short writes."""
        port, view, sent = self._line(), memoryview(data), 0
        deadline = monotonic() + seconds
        if not self.resumes:
            deadline += self._wire_seconds(len(data))
        chunk = PACED_CHUNK if self._paced else CHUNK
        put = _put if self.resumes else _put_elsewhere
        try:
            while sent < len(view):
                left = deadline - monotonic()
                if left <= 0:
                    raise self._late(sent, len(view))
                if self._paced and not _may_send(port):
                    sleep(PAUSE)
                    continue
                sent += put(port, view[sent : sent + chunk], left)
        except serial.SerialTimeoutException as error:
            raise self._late(min(sent + chunk, len(view)), len(view)) from error
        except OSError as error:
            doubt = 0 if self.resumes else chunk
            raise ConnectionLost(
                f"the serial line broke while writing: {error}",
                sent=min(sent + doubt, len(view)),
            ) from error

    def finish(self, seconds: float) -> None:
        """Wait until the wire has carried the rest, so that waiting for a proof begins then.

        A printer that holds the line back is no error here: it may hold a paper back.
        """
        port = self._line()
        if not self.resumes:
            return
        try:
            deadline = monotonic() + self._wire_seconds(port.out_waiting) + PAUSE
            while port.out_waiting and monotonic() < deadline:
                sleep(PAUSE)
        except OSError as error:
            raise ConnectionLost(f"the serial line broke: {error}", sent=1) from error

    def read_status(self, seconds: float) -> bytes:
        """Give what the printer has said, b"" when nothing came in time."""
        port = self._line()
        deadline = monotonic() + seconds
        try:
            while True:
                if waiting := port.in_waiting:
                    return bytes(port.read(waiting))
                if monotonic() >= deadline:
                    return b""
                first = port.read(1)
                if first:
                    return bytes(first + port.read(port.in_waiting))
        except OSError as error:
            raise ConnectionLost(f"the serial line broke while reading: {error}") from error

    def close(self, seconds: float) -> None:
        """Let the wire carry what was handed over, as long as the deadline allows; then let go."""
        port, self._port = self._port, None
        if port is None:
            return
        with contextlib.suppress(OSError):
            if self.resumes:
                send_out(port.fileno(), seconds)
                _keep_for_us(port.fileno(), ours=False)
            port.read(port.in_waiting)
        with contextlib.suppress(OSError):
            port.close()

    def _wire_seconds(self, count: int) -> float:
        return count * BITS_PER_BYTE / self._baud

    def _late(self, sent: int, size: int) -> WriteTimedOut:
        remedy = ""
        if self._paced:
            remedy = (
                "check that the printer is switched on; where the cable has no wire for DSR, "
                'set printer.flow to "xon-xoff" or "none"'
            )
        return WriteTimedOut(
            f"the serial line {self._device} has taken {sent} of {size} bytes", remedy, sent=sent
        )

    def _line(self) -> serial.Serial:
        if self._port is None:
            raise ConnectionLost("there is no connection to the printer")
        return self._port


def _put(port: serial.Serial, data: memoryview, seconds: float) -> int:
    """Give how many bytes were taken, exactly: pyserial's own write would lose the count."""
    return write_some(port.fileno(), data, seconds)


def _put_elsewhere(port: serial.Serial, data: memoryview, seconds: float) -> int:
    """Write where there are no descriptors; SerialTimeoutException leaves all of it in doubt."""
    return int(port.write(bytes(data)))


def _may_send(port: serial.Serial) -> bool:
    """Tell whether the printer says it is ready and has been sent what it was given.

    POSIX systems have no flow control by DSR, so the line is looked at before each few bytes.
    """
    return bool(port.dsr) and not port.out_waiting


def _has_dsr(port: serial.Serial) -> bool:
    """Tell whether the system can read the line DSR of this port; raises OSError."""
    if os.name != "posix":
        return False
    try:
        return isinstance(port.dsr, bool)
    except OSError as error:
        if error.errno in (errno.ENOTTY, errno.EINVAL):
            return False
        raise


def _keep_for_us(descriptor: int, *, ours: bool = True) -> None:
    """Keep programs that try every serial line, as modem managers do, off this one.

    The line does not hang up when it is closed: some printers reset on that.
    """
    if sys.platform == "win32":
        return
    import fcntl
    import termios

    fcntl.ioctl(descriptor, termios.TIOCEXCL if ours else termios.TIOCNXCL)
    if ours:
        attributes = termios.tcgetattr(descriptor)
        attributes[2] &= ~termios.HUPCL
        termios.tcsetattr(descriptor, termios.TCSANOW, attributes)
