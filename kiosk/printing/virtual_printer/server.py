"""The virtual printer on the network: its raw port and a control port, on loopback only."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from kiosk.printing.slip.raster import Raster
from kiosk.printing.virtual_printer.condition import Condition
from kiosk.printing.virtual_printer.control import obey
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.machine import Machine
from kiosk.printing.virtual_printer.moments import Appointment
from kiosk.printing.virtual_printer.orders import read_order
from kiosk.printing.virtual_printer.port import Port
from kiosk.printing.virtual_printer.script import Script, ScriptRun
from kiosk.printing.virtual_printer.tickets import VirtualTicket


class VirtualPrinter:
    """A TCP printer on 127.0.0.1, usable as a context manager.

    `port` and `control_port` 0 take free ports; `control_port` None opens none. Each paper is
    kept in `out_dir` as PNG, or only in memory. One connection is served at a time, others wait.
    `dpi` None is 180 for 512 and 360 `dots`, else 203. Raises OSError when a port is taken or the
    folder cannot be written.
    """

    def __init__(
        self,
        out_dir: Path | None = None,
        port: int = 0,
        control_port: int | None = None,
        *,
        dots: int = 576,
        dpi: int | None = None,
        rows_per_second: float | None = None,
        buffer_bytes: int | None = None,
        faults: Faults | None = None,
    ) -> None:
        self._raw = Port("virtual-line", port, self._serve)
        self._control: Port | None = None
        try:
            self._machine = Machine(
                dots=dots,
                out_dir=out_dir,
                send=self._raw.send,
                rows_per_second=rows_per_second,
                buffer_bytes=buffer_bytes,
                dpi=dpi,
            )
            if control_port is not None:
                self._control = Port("virtual-control", control_port, self._obey)
        except OSError:
            self._raw.stop()
            raise
        self._lock = threading.RLock()
        self._reset_due: Appointment | None = None
        self._power_timer: threading.Timer | None = None
        self._scripts: list[ScriptRun] = []
        self._ended = False
        if faults is not None:
            self.set_faults(faults)

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
        return self._raw.number

    @property
    def control_port(self) -> int | None:
        """The control port, if there is one."""
        return None if self._control is None else self._control.number

    @property
    def machine(self) -> Machine:
        """The printer behind the sockets, for listeners and details."""
        return self._machine

    @property
    def condition(self) -> Condition:
        """What is the matter with the printer now."""
        return self._machine.condition

    @property
    def faults(self) -> Faults:
        """What else goes wrong now."""
        return self._machine.faults

    @property
    def tickets(self) -> list[VirtualTicket]:
        """The papers that were cut, oldest first."""
        return self._machine.tickets

    @property
    def torn(self) -> list[Raster]:
        """What hung out of the printer when its power went, oldest first."""
        return self._machine.torn

    def listen(
        self,
        on_ticket: Callable[[VirtualTicket], None],
        on_condition: Callable[[str], None],
        on_faults: Callable[[Faults], None] | None = None,
        on_power: Callable[[bool], None] | None = None,
    ) -> Callable[[], None]:
        """Call back, from the printer's threads, for what is new; give what ends that."""
        machine = self._machine
        lists: list[tuple[list[Callable[..., None]], Callable[..., None] | None]] = [
            (machine.on_ticket, on_ticket),
            (machine.on_condition, on_condition),
            (machine.on_faults, on_faults),
            (machine.on_power, on_power),
        ]
        for listeners, listener in lists:
            if listener is not None:
                listeners.append(listener)

        def end() -> None:
            for listeners, listener in lists:
                if listener in listeners:
                    listeners.remove(listener)

        return end

    def order(self, text: str) -> None:
        """Do an order as scripts have it, at once; raises OrderError."""
        read_order(text).do(self)

    def set_condition(self, condition: Condition | str, *, after_rows: int | None = None) -> None:
        """Put the printer into a state, now or once `after_rows` more rows are printed.

        Raises ValueError for an unknown name.
        """
        self._machine.set_condition(Condition(condition), after_rows=after_rows)

    def set_faults(self, faults: Faults) -> None:
        """Let things go wrong, or right again with Faults(); bytes are counted from now."""
        with self._lock:
            self._machine.cancel(self._reset_due)
            self._reset_due = None
            self._raw.set_window(faults.window_bytes)
            self._machine.set_faults(faults)
            if faults.reset_after_bytes is not None:
                self._reset_due = self._machine.when(
                    "bytes", faults.reset_after_bytes, self._reset_once
                )

    def lose_power(self, off_seconds: float = 0.0) -> None:
        """Lose the buffers and the connection; for `off_seconds` connections are refused."""
        self._machine.lose_power()
        if not off_seconds:
            self._raw.reset()
            self._machine.power_on()
            return
        self._raw.go_dark()
        with self._lock:
            if self._power_timer is not None:
                self._power_timer.cancel()
            self._power_timer = threading.Timer(off_seconds, self._power_on)
            self._power_timer.daemon = True
            if not self._ended:
                self._power_timer.start()

    def drop_connection(self) -> None:
        """End the present connection from the printer's side."""
        self._raw.drop()

    def reset_connection(self) -> None:
        """End the present connection by a reset; what was not taken in yet is lost."""
        if self._raw.reset():
            self._machine.end_session()

    def take_ticket(self) -> None:
        """Let somebody take the ticket that is held out."""
        self.set_faults(replace(self.faults, ticket="taken"))

    def run_script(self, script: Script) -> ScriptRun:
        """Begin to do a script's steps, beside everything else; give what can be waited for."""
        run = ScriptRun(script, self)
        with self._lock:
            self._scripts = [one for one in self._scripts if not one.done]
            self._scripts.append(run)
        run.start()
        return run

    def wait_for_tickets(self, count: int, timeout: float = 10.0) -> list[VirtualTicket]:
        """Give the papers once there are `count`; raises TimeoutError after `timeout` seconds."""
        return self._machine.wait_for_tickets(count, timeout)

    def start(self) -> None:
        """Begin to print and to listen."""
        self._machine.start()
        self._raw.start()
        if self._control is not None:
            self._control.start()

    def stop(self) -> None:
        """End all of it; may be called twice."""
        with self._lock:
            self._ended = True
            if self._power_timer is not None:
                self._power_timer.cancel()
            scripts, self._scripts = self._scripts, []
        for run in scripts:
            run.stop()
        self._machine.end_session()
        for port in (self._control, self._raw):
            if port is not None:
                port.stop()
        self._machine.stop()

    def _power_on(self) -> None:
        self._machine.power_on()
        self._raw.light_up()

    def _reset_once(self) -> None:
        with self._lock:
            self._reset_due = None
            self._machine.set_faults(replace(self._machine.faults, reset_after_bytes=None))
        self.reset_connection()

    def _serve(self, connection: socket.socket) -> None:
        session = self._machine.begin_session()
        while not self._raw.resetting and (data := connection.recv(4096)):
            if not self._raw.resetting:
                self._machine.receive(data, session)

    def _obey(self, connection: socket.socket) -> None:
        obey(connection, self, lambda step: self.run_script(Script((step,))))
