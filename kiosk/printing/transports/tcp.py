"""A raw TCP line to a printer."""

from __future__ import annotations

import contextlib
import socket
from time import monotonic

from kiosk.printing.errors import ConnectionLost, PrinterUnreachable, WriteTimedOut
from kiosk.printing.transports.in_time import in_time

READ_SIZE = 65_536
RAW_PORT = 9100
SHORTEST_WAIT = 0.001
"""Seconds; a socket's time-out of 0 would mean something else."""
SEND_BUFFER = 8192
"""Bytes under way at most, about; a printer's own buffer holds 4 kB on most."""
LEAST_FOR_ONE_ADDRESS = 0.05
KEEP_ALIVE = (("TCP_KEEPIDLE", 10), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 3))
"""Seconds, seconds, probes: a silent printer that lost its power is noticed within half a minute.

Not TCP_USER_TIMEOUT: that would also end the line to a printer that holds a paper back because
it is out of paper, and takes nothing for as long as that lasts.
"""


class TcpTransport:
    """A raw TCP line, port 9100 on most printers."""

    confirms = True
    resumes = True

    def __init__(self, host: str, port: int = RAW_PORT) -> None:
        self._host = host
        self._port = port
        self._socket: socket.socket | None = None

    def open(self, seconds: float) -> None:
        """Connect to the first address of the name that answers; raises PrinterUnreachable."""
        self.close(0.0)
        deadline = monotonic() + seconds
        try:
            line = self._connect(deadline)
        except OSError as error:
            raise PrinterUnreachable(
                f"no printer answers at {self._host}:{self._port}: {error}",
                "check that it is switched on, its cable, and its address in the settings",
            ) from error
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for option, value in KEEP_ALIVE:
            # Not every system knows each of them.
            if hasattr(socket, option):
                line.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)
        self._socket = line

    def write(self, data: bytes, seconds: float) -> None:
        """Hand over every byte, continuing after short writes."""
        line, view, sent = self._line(), memoryview(data), 0
        deadline = monotonic() + seconds
        while sent < len(view):
            line.settimeout(max(SHORTEST_WAIT, deadline - monotonic()))
            try:
                sent += line.send(view[sent:])
            except OSError as error:
                if _late(error):
                    raise WriteTimedOut(
                        f"after {seconds:g} s the printer has taken {sent} of {len(view)} bytes",
                        sent=sent,
                    ) from error
                raise ConnectionLost(f"the line broke while writing: {error}", sent=sent) from error

    def finish(self, seconds: float) -> None:
        """Every byte was sent when it was written."""

    def read_status(self, seconds: float) -> bytes:
        """Give what the printer has said, b"" when nothing came in time."""
        line = self._line()
        line.settimeout(max(SHORTEST_WAIT, seconds))
        try:
            data = line.recv(READ_SIZE)
        except OSError as error:
            if _late(error):
                return b""
            raise ConnectionLost(f"the line broke while reading: {error}") from error
        if not data:
            raise ConnectionLost("the printer ended the connection")
        return data

    def close(self, seconds: float) -> None:
        """Drain, say that nothing more comes, and wait for the printer to end it too.

        Closing with unread status bytes resets the connection, and what was sent is lost.
        """
        line, self._socket = self._socket, None
        if line is None:
            return
        deadline = monotonic() + seconds
        with line, contextlib.suppress(OSError):
            _read_away(line, 0.0)
            line.shutdown(socket.SHUT_WR)
            while (left := deadline - monotonic()) > 0:
                if _read_away(line, left):
                    return
            _read_away(line, 0.0)

    def _connect(self, deadline: float) -> socket.socket:
        places = _places(self._host, self._port, deadline - monotonic())
        failure: OSError = OSError(f"{self._host} has no address")
        for index, (family, address) in enumerate(places):
            share = (deadline - monotonic()) / (len(places) - index)
            line = socket.socket(family, socket.SOCK_STREAM)
            # The system would take a whole ticket for a printer that takes nothing, and every
            # question would wait behind it; set before connecting, or it is ignored.
            line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
            try:
                line.settimeout(max(LEAST_FOR_ONE_ADDRESS, share))
                line.connect(address)
            except OSError as error:
                line.close()
                failure = error
            else:
                return line
        raise failure

    def _line(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionLost("there is no connection to the printer")
        return self._socket


def _late(error: OSError) -> bool:
    """Tell our own deadline from the system's verdict ETIMEDOUT: the printer is not there."""
    return isinstance(error, TimeoutError) and error.errno is None


def _read_away(line: socket.socket, seconds: float) -> bool:
    """Read what is there once, waiting at most `seconds`; True when the printer hung up."""
    line.settimeout(max(SHORTEST_WAIT, seconds))
    try:
        return not line.recv(READ_SIZE)
    except TimeoutError:
        return False


def _places(host: str, port: int, seconds: float) -> list[tuple[int, tuple[str, int]]]:
    """Give the address families and addresses of a name: the resolver knows no deadline."""

    def look_up() -> list[tuple[int, tuple[str, int]]]:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except UnicodeError as error:
            # A name that is none ("printer..local") is no fault of ours.
            raise OSError(f"{host} is no address: {error}") from error
        return [(int(family), address) for family, _, _, _, address in found]  # type: ignore[misc]

    return in_time(look_up, seconds, name="printer-name")
