"""The control port of the virtual printer: one order per line, one answer per line."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable
from typing import Protocol

from kiosk.printing.virtual_printer.condition import Condition
from kiosk.printing.virtual_printer.orders import Bench
from kiosk.printing.virtual_printer.script import ScriptError, Step, read_step
from kiosk.printing.virtual_printer.tickets import VirtualTicket

SILENT_SECONDS = 60.0
"""After so long without an order a connection is given up for the next one."""


class Controlled(Bench, Protocol):
    """A printer that can be asked how it is."""

    @property
    def condition(self) -> Condition:
        """What is the matter with it."""
        ...

    @property
    def tickets(self) -> list[VirtualTicket]:
        """The papers that came out."""
        ...


def obey(connection: socket.socket, printer: Controlled, later: Callable[[Step], object]) -> None:
    """Read orders until the line ends: those of scripts, and `state`.

    Each is answered with `ok`, or `error` and what was expected; `later` takes those with a moment,
    which are answered when they are understood.
    """
    connection.settimeout(SILENT_SECONDS)
    with contextlib.suppress(OSError), connection.makefile("rwb") as lines:
        for line in lines:
            answer = _answer(line.decode("utf-8", "replace").strip(), printer, later)
            lines.write(answer.encode() + b"\n")
            lines.flush()


def _answer(line: str, printer: Controlled, later: Callable[[Step], object]) -> str:
    if line == "state":
        return f"ok {printer.condition} tickets={len(printer.tickets)}"
    try:
        step = read_step(line)
    except ScriptError as error:
        return f"error {error}; {error.remedy}"
    if step is None:
        return "ok"
    if step.moment is None:
        step.order.do(printer)
    else:
        later(step)
    return "ok"
