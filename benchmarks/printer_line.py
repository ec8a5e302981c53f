"""A wire in front of a virtual printer that notes when a paper's first byte comes by."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from time import monotonic
from types import TracebackType

PAPER_BEGINS = b"\x1b@"
"""ESC @, with which every paper begins; questions and flushes begin otherwise."""


class PrinterLine:
    """Passes bytes on between a kiosk and the printer at `printer_port`; use as a context."""

    def __init__(self, printer_port: int) -> None:
        self._printer_port = printer_port
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._seen = Event()
        self._at = 0.0
        self._open: list[socket.socket] = []
        self._threads: list[Thread] = []
        self._start(self._accept)

    def watch(self) -> None:
        """Note the next paper."""
        self._seen.clear()

    def first_byte(self, patience: float) -> float:
        """Give the moment (time.monotonic) of the paper's first byte; raises TimeoutError."""
        if not self._seen.wait(patience):
            raise TimeoutError(f"no paper came within {patience:g} s")
        return self._at

    def _start(self, work: Callable[..., None], *arguments: socket.socket) -> None:
        thread = Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                kiosk, _ = self._server.accept()
            except OSError:
                return
            printer = socket.create_connection(("127.0.0.1", self._printer_port))
            for end in (kiosk, printer):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open += [kiosk, printer]
            self._start(self._to_printer, kiosk, printer)
            self._start(_pass_on, printer, kiosk)

    def _to_printer(self, kiosk: socket.socket, printer: socket.socket) -> None:
        def note(data: bytes) -> None:
            if data.startswith(PAPER_BEGINS) and not self._seen.is_set():
                self._at = monotonic()
                self._seen.set()

        _pass_on(kiosk, printer, note)

    def __enter__(self) -> PrinterLine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End all connections and threads."""
        # Closing alone does not wake a thread that waits in accept().
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for end in self._open:
            # A thread in recv() is woken by this, not by close().
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        for thread in self._threads:
            thread.join(5)


def _pass_on(
    source: socket.socket, to: socket.socket, note: Callable[[bytes], None] | None = None
) -> None:
    try:
        while data := source.recv(65536):
            if note is not None:
                note(data)
            to.sendall(data)
        to.shutdown(socket.SHUT_WR)
    except OSError:
        # One side is gone; the other must not wait for it.
        for end in (source, to):
            end.close()
