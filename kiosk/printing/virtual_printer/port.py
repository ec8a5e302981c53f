"""A listening port on this PC that serves one connection at a time and can go dark."""

from __future__ import annotations

import contextlib
import logging
import socket
import struct
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)
HOST = "127.0.0.1"
RELISTEN_SECONDS = 0.05
RESET_ON_CLOSE = struct.pack("ii", 1, 0)
SMALL_SEGMENT = 536
"""Bytes per packet that keep a sender's buffer small too; the loopback's own are huge."""
USUAL_WINDOW = 131_072


class Port:
    """Calls `serve(connection)` on its own thread, for one connection after the other.

    Port 0 takes a free one. Raises OSError when the port is taken.
    """

    def __init__(self, name: str, port: int, serve: Callable[[socket.socket], None]) -> None:
        self._serve = serve
        self._lock = threading.RLock()
        self._lit = threading.Event()
        self._stopping = threading.Event()
        self._window: int | None = None
        self._connection: socket.socket | None = None
        self._resetting = False
        self._listener = self._listen(port)
        self.number = int(self._listener.getsockname()[1])
        self._lit.set()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin to take connections."""
        self._thread.start()

    def stop(self) -> None:
        """End all of it; may be called twice."""
        self._stopping.set()
        self._lit.set()
        self._close_listener()
        self.drop()
        if self._thread.ident is not None:
            self._thread.join(5)

    def send(self, data: bytes) -> None:
        """Say something to whoever is connected."""
        with self._lock, contextlib.suppress(OSError):
            if self._connection is not None and not self._resetting:
                self._connection.sendall(data)

    def drop(self) -> None:
        """End the present connection in an orderly way."""
        with self._lock:
            if self._connection is not None:
                _shut(self._connection, socket.SHUT_RDWR)

    def reset(self) -> bool:
        """End the present connection by a reset; what was not read is lost. False without one."""
        with self._lock:
            if self._connection is None:
                return False
            self._resetting = True
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
            # Wakes the thread that reads, which then closes it.
            _shut(self._connection, socket.SHUT_RD)
            return True

    @property
    def resetting(self) -> bool:
        """Tell whether nothing more is to be read from the present connection."""
        with self._lock:
            return self._resetting

    def go_dark(self) -> None:
        """Refuse connections from now on and reset the present one."""
        with self._lock:
            self._lit.clear()
            self._close_listener()
            self.reset()

    def light_up(self) -> None:
        """Take connections again, at the same port; waits until it is free."""
        while not self._stopping.is_set() and not self._lit.is_set():
            try:
                with self._lock:
                    self._listener = self._listen(self.number)
                    self._lit.set()
            except OSError as error:
                log.warning("port %d cannot be taken again: %s", self.number, error)
                self._stopping.wait(RELISTEN_SECONDS)
        if self._stopping.is_set():
            self._close_listener()

    def set_window(self, size: int | None) -> None:
        """Let the network take only about `size` bytes ahead, fully so on new connections."""
        with self._lock:
            if size == self._window:
                return
            self._window = size
            for line in (self._listener, self._connection):
                if line is not None:
                    _narrow(line, size)

    def _listen(self, port: int) -> socket.socket:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if self._window is not None:
                _narrow(listener, self._window)
            listener.bind((HOST, port))
            listener.listen(8)
        except OSError:
            listener.close()
            raise
        return listener

    def _close_listener(self) -> None:
        _shut(self._listener, socket.SHUT_RDWR)
        self._listener.close()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._lit.wait()
            try:
                connection, _ = self._listener.accept()
            except OSError:
                # Closed: for good, or until the power is back.
                self._stopping.wait(RELISTEN_SECONDS)
                continue
            with connection:
                self._take(connection)

    def _take(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            self._connection, self._resetting = connection, False
            if not self._lit.is_set() or self._stopping.is_set():
                self.reset()
        try:
            with contextlib.suppress(OSError):
                self._serve(connection)
        finally:
            with self._lock:
                self._connection = None
                connection.close()


def _narrow(line: socket.socket, size: int | None) -> None:
    with contextlib.suppress(OSError):
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, size or USUAL_WINDOW)
        if size is not None and hasattr(socket, "TCP_MAXSEG"):
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, SMALL_SEGMENT)


def _shut(line: socket.socket, how: int) -> None:
    with contextlib.suppress(OSError):
        line.shutdown(how)
