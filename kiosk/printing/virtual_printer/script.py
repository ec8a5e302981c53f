"""Scripts for the virtual printer: what happens to it, and when, a line each.

    # a comment; empty lines mean nothing
    speed 1200
    after 3 tickets: paper-out
    after 2.5 s: ready
    after 12000 bytes: reset
    after 300 rows: power-off 3

The lines are done in their order. A moment is counted from when the line before was done.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, cast

from kiosk.printing.virtual_printer.machine import Machine
from kiosk.printing.virtual_printer.moments import UNITS, Appointment, Unit
from kiosk.printing.virtual_printer.orders import Bench, Order, OrderError, read_order

_MOMENT = re.compile(r"after\s+(\S+)\s+([^\s:]+)\s*:(.*)", re.DOTALL)
_SINGULAR = {"ticket": "tickets", "row": "rows", "byte": "bytes", "second": "s", "seconds": "s"}
MOMENTS = "after N tickets:, after N rows:, after N bytes: or after N s:"
MOST = 1_000_000_000


class ScriptError(ValueError):
    """A line is not understood; `line` is its number from 1, `remedy` what is expected."""

    def __init__(self, message: str, remedy: str, line: int = 0, file: str = "") -> None:
        where = f"{file}, line {line}: " if file else f"line {line}: " if line else ""
        super().__init__(where + message)
        self.remedy = remedy
        self.line = line


@dataclass(frozen=True, slots=True)
class Moment:
    """`count` tickets, rows, bytes or seconds from now."""

    count: float
    unit: Literal["tickets", "rows", "bytes", "s"]


@dataclass(frozen=True, slots=True)
class Step:
    """What is done, and when; without a moment at once."""

    moment: Moment | None
    order: Order


@dataclass(frozen=True, slots=True)
class Script:
    """Steps that are done one after the other."""

    steps: tuple[Step, ...]


class Scripted(Bench, Protocol):
    """A printer whose tickets, rows and bytes are counted."""

    @property
    def machine(self) -> Machine:
        """The printer behind its sockets."""
        ...


def read_script(text: str, file: str = "") -> Script:
    """Read a script's text; raises ScriptError naming `file`, line and remedy."""
    steps = []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            step = read_step(line)
        except ScriptError as error:
            raise ScriptError(str(error), error.remedy, number, file) from error
        if step is not None:
            steps.append(step)
    return Script(tuple(steps))


def load_script(path: Path) -> Script:
    """Read a script file; raises ScriptError, or OSError when there is no such file."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ScriptError(
            f"is not UTF-8 ({error.reason})", "save it as UTF-8", 1, str(path)
        ) from error
    return read_script(text, str(path))


def read_step(line: str) -> Step | None:
    """Read one line; None when nothing stands in it. Raises ScriptError."""
    text = line.split("#", 1)[0].strip()
    if not text:
        return None
    moment: Moment | None = None
    if text.split()[0] == "after":
        found = _MOMENT.fullmatch(text)
        if found is None:
            raise ScriptError(f"{text!r} has no moment that is understood", f"write {MOMENTS}")
        moment, text = _moment(found[1], found[2]), found[3].strip()
    try:
        return Step(moment, read_order(text))
    except OrderError as error:
        raise ScriptError(str(error), error.remedy) from error


def _moment(count: str, unit: str) -> Moment:
    unit = _SINGULAR.get(unit, unit)
    if unit != "s" and unit not in UNITS:
        raise ScriptError(f"{unit!r} cannot be counted", f"write {MOMENTS}")
    plain = count.replace(".", "", 1) if unit == "s" else count
    if not (plain.isascii() and plain.isdecimal()) or float(count) > MOST:
        kind = "number of seconds" if unit == "s" else "whole number"
        raise ScriptError(f"{count!r} is no {kind}", "write digits, for example 3 or 2.5 s")
    return Moment(float(count), cast(Literal["tickets", "rows", "bytes", "s"], unit))


class ScriptRun:
    """Does the steps of a script on a thread of its own, until the end or stop()."""

    def __init__(self, script: Script, printer: Scripted) -> None:
        self._script = script
        self._printer = printer
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="virtual-script", daemon=True)

    @property
    def done(self) -> bool:
        """Tell whether the last step was done, or the script stopped."""
        return self._thread.ident is not None and not self._thread.is_alive()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the last step; False when the time was up."""
        self._thread.join(timeout)
        return self.done

    def stop(self) -> None:
        """Do no more steps."""
        self._stopping.set()
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(5)

    def _run(self) -> None:
        for step in self._script.steps:
            if not self._do(step):
                return

    def _do(self, step: Step) -> bool:
        moment, printer = step.moment, self._printer
        if moment is not None and moment.unit != "s":
            return self._at(moment.unit, int(moment.count), lambda: step.order.do(printer))
        if moment is not None and self._stopping.wait(moment.count):
            return False
        step.order.do(printer)
        return True

    def _at(self, unit: Unit, count: int, act: Callable[[], None]) -> bool:
        """Let the printer's own thread do it, at the very row or byte."""
        done = threading.Event()

        def do() -> None:
            try:
                act()
            finally:
                done.set()

        appointment: Appointment = self._printer.machine.when(unit, count, do)
        while not done.wait(0.05):
            if self._stopping.is_set():
                self._printer.machine.cancel(appointment)
                return False
        return True
