"""The virtual printer on the network: its raw port and a control port, on loopback only."""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from kiosk.printing.virtual_printer.condition import Condition
from kiosk.printing.virtual_printer.machine import Machine
from kiosk.printing.virtual_printer.tickets import VirtualTicket

log = logging.getLogger(__name__)
HOST = "127.0.0.1"
SEND_SECONDS = 2.0


class VirtualPrinter:
    """A TCP printer on 127.0.0.1, usable as a context manager.

    `port` and `control_port` 0 take free ports; `control_port` None opens none. Each paper is
    kept in `out_dir` as PNG, or only in memory. One connection is served at a time, others wait.
    Raises OSError when a port is taken or the folder cannot be written.
    """

    def __init__(
        self,
        out_dir: Path | None = None,
        port: int = 0,
        control_port: int | None = None,
        *,
        dots: int = 576,
        rows_per_second: float | None = None,
        buffer_bytes: int | None = None,
    ) -> None:
        self._machine = Machine(
            dots=dots,
            out_dir=out_dir,
            send=self._send,
            rows_per_second=rows_per_second,
            buffer_bytes=buffer_bytes,
        )
        self._stopping = threading.Event()
        self._connection: socket.socket | None = None
        self._connection_lock = threading.Lock()
        self._listener = _listen(port)
        self._control: socket.socket | None = None
        self._threads = [self._thread("virtual-line", self._listener, self._serve)]
        if control_port is not None:
            try:
                self._control = _listen(control_port)
            except OSError:
                self._listener.close()
                raise
            self._threads.append(self._thread("virtual-control", self._control, self._obey))

    def __enter__(self) -> VirtualPrinter:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def port(self) -> int:
        """The raw port."""
        return int(self._listener.getsockname()[1])

    @property
    def control_port(self) -> int | None:
        """The control port, if there is one."""
        return None if self._control is None else int(self._control.getsockname()[1])

    @property
    def machine(self) -> Machine:
        """The printer behind the sockets, for listeners and details."""
        return self._machine

    @property
    def condition(self) -> Condition:
        """What is the matter with the printer now."""
        return self._machine.condition

    @property
    def tickets(self) -> list[VirtualTicket]:
        """The papers that came out, oldest first."""
        return self._machine.tickets

    def listen(
        self,
        on_ticket: Callable[[VirtualTicket], None],
        on_condition: Callable[[str], None],
    ) -> Callable[[], None]:
        """Call back, from the printer's threads, for every paper and condition; give the end."""
        self._machine.on_ticket.append(on_ticket)
        self._machine.on_condition.append(on_condition)

        def end() -> None:
            with contextlib.suppress(ValueError):
                self._machine.on_ticket.remove(on_ticket)
                self._machine.on_condition.remove(on_condition)

        return end

    def set_condition(self, condition: Condition | str, *, after_rows: int | None = None) -> None:
        """Put the printer into a state, now or once `after_rows` more rows are printed.

        Raises ValueError for an unknown name.
        """
        self._machine.set_condition(Condition(condition), after_rows=after_rows)

    def wait_for_tickets(self, count: int, timeout: float = 10.0) -> list[VirtualTicket]:
        """Give the papers once there are `count`; raises TimeoutError after `timeout` seconds."""
        return self._machine.wait_for_tickets(count, timeout)

    def drop_connection(self) -> None:
        """End the present connection from the printer's side."""
        with self._connection_lock:
            if self._connection is not None:
                _end(self._connection)

    def start(self) -> None:
        """Begin to print and to listen."""
        self._machine.start()
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End all of it; may be called twice."""
        self._stopping.set()
        for listener in (self._listener, self._control):
            if listener is not None:
                _end(listener)
                listener.close()
        self.drop_connection()
        self._machine.stop()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(5)

    def _thread(
        self, name: str, listener: socket.socket, serve: Callable[[socket.socket], None]
    ) -> threading.Thread:
        def accept() -> None:
            while not self._stopping.is_set():
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    serve(connection)

        return threading.Thread(target=accept, name=name, daemon=True)

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._connection_lock:
            self._connection = connection
        self._machine.forget_half_command()
        with contextlib.suppress(OSError):
            while not self._stopping.is_set() and (data := connection.recv(4096)):
                self._machine.receive(data)
        with self._connection_lock:
            self._connection = None

    def _send(self, data: bytes) -> None:
        with self._connection_lock, contextlib.suppress(OSError):
            if self._connection is not None:
                self._connection.sendall(data)

    def _obey(self, connection: socket.socket) -> None:
        """Answer one line per line: a condition's name, or `state`."""
        connection.settimeout(SEND_SECONDS * 30)
        with contextlib.suppress(OSError), connection.makefile("rwb") as lines:
            for line in lines:
                lines.write(self._answer(line.decode("utf-8", "replace").strip()) + b"\n")
                lines.flush()
                if self._stopping.is_set():
                    return

    def _answer(self, line: str) -> bytes:
        if line == "state":
            return f"ok {self.condition} tickets={len(self.tickets)}".encode()
        try:
            self.set_condition(line)
        except ValueError:
            return f"error expected state, {', '.join(Condition)}".encode()
        return b"ok"


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(8)
    except OSError:
        listener.close()
        raise
    return listener


def _end(line: socket.socket) -> None:
    with contextlib.suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
