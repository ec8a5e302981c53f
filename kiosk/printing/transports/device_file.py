"""A printer as a file of the system: /dev/usb/lp0, /dev/lp0, a named pipe."""

from __future__ import annotations

import contextlib
import errno
import os
import select
import stat
import sys
from pathlib import Path
from time import monotonic, sleep

from kiosk.printing.errors import ConnectionLost, PrinterUnreachable, WriteTimedOut
from kiosk.printing.transports.descriptor import GONE, PAUSE, send_out, wait_for, write_some

READ_SIZE = 4096
OLD_NEWS_SECONDS = 0.2
CANNOT_BE_READ = (errno.EINVAL, errno.EBADF, errno.ENOSYS)
REMEDIES = {
    errno.ENOENT: "check that the printer is switched on, its cable, and printer.device",
    errno.EACCES: "let this user print: `sudo usermod -aG lp USER`, then sign in again",
    errno.EPERM: "let this user print: `sudo usermod -aG lp USER`, then sign in again",
    errno.EBUSY: "end the other program that uses the printer, e.g. a print queue",
    errno.ENXIO: "start the program that reads from this pipe",
}


class DeviceFileTransport:
    """A line to the printer at `path`, in both directions where the device allows it.

    Regular files are refused: they take every byte, and no paper ever comes of it. So are
    disks, which a slip of the keyboard would overwrite.
    """

    resumes = True

    def __init__(self, path: str) -> None:
        self._path = path
        self._descriptor: int | None = None
        self._hears = True

    @property
    def confirms(self) -> bool:
        """Whether the device can be read; known after open()."""
        return self._hears

    def open(self, seconds: float) -> None:
        """Open for reading and writing, else for writing only; raises PrinterUnreachable."""
        self.close(0.0)
        try:
            mode = Path(self._path).stat().st_mode
            if not (stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)):
                raise PrinterUnreachable(
                    f"{self._path} is no printer: it is not a device but a file, folder or disk",
                    'write a device into printer.device, e.g. "/dev/usb/lp0"',
                )
            # Who opens a pipe for both would read what it wrote.
            self._descriptor, self._hears = _open(self._path, both=stat.S_ISCHR(mode))
            self._hear_old_news(monotonic() + min(seconds, OLD_NEWS_SECONDS))
        except OSError as error:
            self.close(0.0)
            raise PrinterUnreachable(
                f"the printer's device {self._path} cannot be used: {error.strerror or error}",
                REMEDIES.get(error.errno or 0, "check printer.device in the settings"),
            ) from error

    def write(self, data: bytes, seconds: float) -> None:
        """Hand over every byte, continuing after short writes."""
        descriptor, view, sent = self._line(), memoryview(data), 0
        deadline = monotonic() + seconds
        while sent < len(view):
            try:
                taken = write_some(descriptor, view[sent:], deadline - monotonic())
            except OSError as error:
                raise ConnectionLost(
                    f"the line broke while writing: {error.strerror}",
                    REMEDIES[errno.ENOENT],
                    sent=sent,
                ) from error
            sent += taken
            if sent < len(view) and monotonic() >= deadline:
                raise WriteTimedOut(
                    f"after {seconds:g} s the printer has taken {sent} of {len(view)} bytes",
                    sent=sent,
                )

    def finish(self, seconds: float) -> None:
        """Every byte was sent when it was written."""

    def read_status(self, seconds: float) -> bytes:
        """Give what the printer has said, b"" when nothing came in time or it cannot speak."""
        descriptor = self._line()
        if not self._hears:
            return b""
        deadline = monotonic() + seconds
        while True:
            event = wait_for(descriptor, select.POLLIN, deadline - monotonic())
            try:
                data = os.read(descriptor, READ_SIZE) if event & ~GONE else b""
            except BlockingIOError:
                data = b""
            except OSError as error:
                raise ConnectionLost(f"the line broke while reading: {error.strerror}") from error
            if data:
                return data
            if event & GONE:
                raise ConnectionLost("the printer is gone", REMEDIES[errno.ENOENT])
            if monotonic() >= deadline:
                return b""
            if event:
                # USB printers may answer with empty packets; that is no end of the line.
                sleep(PAUSE)

    def close(self, seconds: float) -> None:
        """Wait until the driver has passed everything on, read what is left, and let go.

        Closing earlier makes the kernel's USB printer driver drop what it still holds.
        """
        descriptor = self._descriptor
        if descriptor is None:
            return
        deadline = monotonic() + seconds
        with contextlib.suppress(OSError, ConnectionLost):
            wait_for(descriptor, select.POLLOUT, seconds)
            if os.isatty(descriptor):
                send_out(descriptor, deadline - monotonic())
            while self.read_status(0.0) and monotonic() < deadline:
                pass
        self._descriptor = None
        with contextlib.suppress(OSError):
            os.close(descriptor)

    def _hear_old_news(self, deadline: float) -> None:
        """Read away what an earlier program left; find out whether the device can be read."""
        if not self._hears:
            return
        assert self._descriptor is not None
        try:
            while os.read(self._descriptor, READ_SIZE) and monotonic() < deadline:
                pass
        except BlockingIOError:
            return
        except OSError as error:
            if error.errno not in CANNOT_BE_READ:
                raise
            self._hears = False

    def _line(self) -> int:
        if self._descriptor is None:
            raise ConnectionLost("there is no connection to the printer")
        return self._descriptor


def _open(path: str, *, both: bool) -> tuple[int, bool]:
    """Give a non-blocking descriptor and whether it can be read; raises OSError."""
    if sys.platform == "win32":
        raise OSError(errno.ENOSYS, "device files are for POSIX systems")
    flags = os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
    if both:
        try:
            descriptor = os.open(path, os.O_RDWR | flags)
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EINVAL, errno.EROFS):
                raise
        else:
            if os.isatty(descriptor):
                import termios
                import tty

                # A terminal line would echo the answers and change line feeds.
                tty.setraw(descriptor, termios.TCSANOW)
            return descriptor, True
    return os.open(path, os.O_WRONLY | flags), False
