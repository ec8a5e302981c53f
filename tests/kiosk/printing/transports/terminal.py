"""A printer's end of a terminal line (pty), and a virtual printer behind any pair of calls."""

from __future__ import annotations

import contextlib
import os
import select
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.printing.virtual_printer.machine import Machine


class TerminalLine:
    """A pty: the product opens `path`, the test is the printer at the other end."""

    def __init__(self) -> None:
        self.end, self._held = os.openpty()
        tty.setraw(self._held)
        self.path = os.ttyname(self._held)

    def said(self, size: int, seconds: float = 5.0) -> bytes:
        """Give the next `size` bytes that the product sent, fewer when no more come in time."""
        got = bytearray()
        while len(got) < size and select.select([self.end], [], [], seconds)[0]:
            got += os.read(self.end, size - len(got))
        return bytes(got)

    def answer(self, data: bytes) -> None:
        """Say something to the product."""
        os.write(self.end, data)

    def unplug(self) -> None:
        """End the line from the printer's side; may be called twice."""
        for name in ("end", "_held"):
            descriptor = getattr(self, name)
            if descriptor >= 0:
                os.close(descriptor)
                setattr(self, name, -1)


@contextmanager
def machine_behind(send: Callable[[bytes], object]) -> Iterator[Machine]:
    """Give a virtual printer that answers through `send`."""
    machine = Machine(dots=576, out_dir=None, send=send, rows_per_second=None, buffer_bytes=None)
    machine.start()
    try:
        yield machine
    finally:
        machine.stop()


@contextmanager
def machine_at(line: TerminalLine) -> Iterator[Machine]:
    """Give a virtual printer that reads and answers on a terminal line until the end."""
    over = threading.Event()
    with machine_behind(line.answer) as machine:

        def read() -> None:
            while not over.is_set():
                if select.select([line.end], [], [], 0.02)[0]:
                    with contextlib.suppress(OSError):
                        machine.receive(os.read(line.end, 4096))

        reader = threading.Thread(target=read, name="terminal")
        reader.start()
        try:
            yield machine
        finally:
            over.set()
            reader.join(5)
