"""A raw TCP line to a printer."""

from __future__ import annotations

import contextlib
import ipaddress
import select
import socket
import threading
from time import monotonic

from kiosk.printing.errors import ConnectionLost, PrinterUnreachable, WriteTimedOut

READ_SIZE = 4096
RAW_PORT = 9100


class TcpTransport:
    """A raw TCP line, port 9100 on most printers."""

    confirms = True

    def __init__(self, host: str, port: int = RAW_PORT) -> None:
        self._host = host
        self._port = port
        self._socket: socket.socket | None = None

    def open(self, seconds: float) -> None:
        """Connect; raises PrinterUnreachable."""
        deadline = monotonic() + seconds
        try:
            address = self._host if _is_address(self._host) else _resolve(self._host, seconds)
            left = max(0.05, deadline - monotonic())
            line = socket.create_connection((address, self._port), timeout=left)
        except OSError as error:
            raise PrinterUnreachable(
                f"no printer answers at {self._host}:{self._port}: {error}",
                "check that it is switched on, its cable, and its address in the settings",
            ) from error
        line.setblocking(False)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        self._socket = line

    def write(self, data: bytes, seconds: float) -> None:
        """Hand over every byte, continuing after short writes."""
        line, view, sent = self._line(), memoryview(data), 0
        deadline = monotonic() + seconds
        while sent < len(view):
            if not select.select([], [line], [], max(0.0, deadline - monotonic()))[1]:
                raise WriteTimedOut(
                    f"after {seconds:g} s the printer has taken {sent} of {len(view)} bytes",
                    sent=sent,
                )
            try:
                sent += line.send(view[sent:])
            except BlockingIOError:
                continue
            except OSError as error:
                raise ConnectionLost(f"the line broke while writing: {error}", sent=sent) from error

    def read_status(self, seconds: float) -> bytes:
        """Give what the printer has said, b"" when nothing came in time."""
        line = self._line()
        if not select.select([line], [], [], max(0.0, seconds))[0]:
            return b""
        try:
            data = line.recv(READ_SIZE)
        except BlockingIOError:
            return b""
        except OSError as error:
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
            _drain(line)
            line.shutdown(socket.SHUT_WR)
            while (left := deadline - monotonic()) > 0:
                if select.select([line], [], [], left)[0] and not line.recv(READ_SIZE):
                    return

    def _line(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionLost("there is no connection to the printer")
        return self._socket


def _drain(line: socket.socket) -> None:
    with contextlib.suppress(BlockingIOError):
        while line.recv(READ_SIZE):
            pass


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _resolve(host: str, seconds: float) -> str:
    """Look a name up in a thread of its own: the system's resolver knows no deadline."""
    found: list[str] = []
    failed: list[OSError] = []

    def look_up() -> None:
        try:
            found.append(str(socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)[0][4][0]))
        except OSError as error:
            failed.append(error)

    thread = threading.Thread(target=look_up, name="printer-name", daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not found:
        raise TimeoutError(f"the name {host} was not resolved in time")
    return found[0]
