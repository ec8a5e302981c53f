"""The virtual printer without its sockets: what arrives, what is printed, what is answered."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.printing.slip.raster import Raster
from kiosk.printing.virtual_printer.answers import AnswerLine
from kiosk.printing.virtual_printer.condition import Condition, Situation
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.intake import Intake
from kiosk.printing.virtual_printer.interpreter import Interpreter
from kiosk.printing.virtual_printer.mechanism import Mechanism
from kiosk.printing.virtual_printer.moments import Appointment, Moments, Unit
from kiosk.printing.virtual_printer.paper import PaperStrip
from kiosk.printing.virtual_printer.tickets import VirtualTicket
from kiosk.printing.virtual_printer.tray import Tray

IDLE_SECONDS = 0.1
"""Without work for so long, the printer is done with its last paper."""


class Machine:
    """Prints on a thread of its own; `send` takes the bytes it answers.

    `rows_per_second` None prints at once. `buffer_bytes` bounds what is taken in while nothing
    is printed, as the 4 kB of real printers do; None takes everything. Faults outrank both.
    `dpi` None is that of usual printers with so many `dots`.
    """

    def __init__(
        self,
        *,
        dots: int,
        out_dir: Path | None,
        send: Callable[[bytes], None],
        rows_per_second: float | None,
        buffer_bytes: int | None,
        dpi: int | None = None,
    ) -> None:
        self._changed = threading.Condition(threading.RLock())
        self._now = Situation()
        self._paper = PaperStrip(dots)
        self._answers = AnswerLine(self._now, send)
        self._tray = Tray(self._changed, self._now, out_dir)
        self._mechanism = Mechanism(self._paper, self._now, self._answers, self._tray)
        self._interpreter = Interpreter(self._paper, self._mechanism, dpi=dpi)
        self._intake = Intake(self._interpreter, self._now, self._answers)
        self._rows_per_second = rows_per_second
        self._buffer_bytes = buffer_bytes
        self._moments = Moments()
        self._next_condition: Appointment | None = None
        self._received = 0
        self._session = 0
        self._stopping = False
        self.on_ticket: list[Callable[[VirtualTicket], None]] = []
        self.on_condition = self._mechanism.on_condition
        self.on_faults = self._mechanism.on_faults
        self.on_power = self._mechanism.on_power
        self._thread = threading.Thread(target=self._run, name="virtual-paper", daemon=True)

    @property
    def condition(self) -> Condition:
        """What is the matter with the printer now."""
        with self._changed:
            return self._now.condition

    @property
    def faults(self) -> Faults:
        """What else goes wrong now."""
        with self._changed:
            return self._now.faults

    @property
    def tickets(self) -> list[VirtualTicket]:
        """The papers that were cut, oldest first."""
        with self._changed:
            return list(self._tray.tickets)

    @property
    def torn(self) -> list[Raster]:
        """Pieces that were never cut because the power went, oldest first."""
        with self._changed:
            return list(self._tray.torn)

    @property
    def unknown_commands(self) -> list[bytes]:
        """Command names that were not understood."""
        with self._changed:
            return list(self._interpreter.unknown)

    @property
    def waiting(self) -> int:
        """Bytes and rows that wait in the printer."""
        with self._changed:
            return self._interpreter.waiting

    @property
    def rows_on_strip(self) -> int:
        """Rows printed since the last cut."""
        with self._changed:
            return len(self._paper)

    def start(self) -> None:
        """Begin to print."""
        self._answers.start()
        self._thread.start()

    def stop(self) -> None:
        """End; what waits in the printer is lost."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join(5)
        self._answers.stop()

    def set_condition(self, condition: Condition, *, after_rows: int | None = None) -> None:
        """Put the printer into a state, now or once `after_rows` more rows are printed."""
        with self._changed:
            self._moments.cancel(self._next_condition)
            if after_rows is not None:
                self._next_condition = self.when(
                    "rows", after_rows, lambda: self.set_condition(condition)
                )
                return
            self._now.jammed = False
            self._mechanism.switch(condition)
            self._changed.notify_all()
        self._tell()

    def set_faults(self, faults: Faults) -> None:
        """Let things go wrong, or right again with Faults()."""
        with self._changed:
            self._mechanism.change_faults(faults)
            self._tray.presenter.faults_changed()
            self._changed.notify_all()
        self._tell()

    def when(self, unit: Unit, count: int, act: Callable[[], None]) -> Appointment:
        """Do `act` on one of the printer's threads after `count` more tickets, rows or bytes.

        Rows and bytes are counted exactly. A ticket counts once its proof was given, at the
        latest before the next one begins.
        """
        with self._changed:
            counted = {
                "tickets": len(self._tray),
                "rows": self._paper.printed,
                "bytes": self._received,
            }
            self._changed.notify_all()
            return self._moments.add(unit, counted[unit] + count, act)

    def cancel(self, appointment: Appointment | None) -> None:
        """Drop an appointment, if it is still open."""
        with self._changed:
            self._moments.cancel(appointment)

    def next_moment(self, unit: Unit) -> int | None:
        """Give the count of tickets, rows or bytes at which something is due, if anything is."""
        with self._changed:
            return self._moments.next(unit)

    def wait_for_tickets(self, count: int, timeout: float) -> list[VirtualTicket]:
        """Give the papers once there are `count`; raises TimeoutError after `timeout` seconds."""
        with self._changed:
            return self._tray.wait(count, timeout)

    def lose_power(self) -> None:
        """Lose all that is not on paper; what hangs out of the printer is torn off."""
        with self._changed:
            self._mechanism.switch_power(False)
            self._tray.tear(self._paper.cut())
            self._interpreter.clear()
            self._answers.forget()
            self._now.automatic = False
            self.end_session()
        self._tell()

    def power_on(self) -> None:
        """Go on, with empty buffers."""
        with self._changed:
            self._mechanism.switch_power(True)
            self._changed.notify_all()
        self._tell()

    def begin_session(self) -> int:
        """Begin a connection, whose bytes carry this number; no command starts half-way."""
        with self._changed:
            self._session += 1
            self._intake.forget_half_command()
            return self._session

    def end_session(self) -> None:
        """Take nothing more from the present connection, not even what is being received."""
        with self._changed:
            self._session += 1
            self._changed.notify_all()

    def receive(self, data: bytes, session: int | None = None) -> None:
        """Take bytes from the line; real-time commands are answered on arrival, even in data.

        Blocks while the bounded buffer is full.
        """
        while data:
            with self._changed:
                mine = session is None or session == self._session
                while mine and not self._stopping and self._room() <= 0:
                    self._changed.wait()
                    mine = session is None or session == self._session
                if not mine or self._stopping:
                    return
                room = self._room()
                taken, data = data[:room], data[room:]
                self._intake.take(taken)
                self._received += len(taken)
                due = self._moments.due("bytes", self._received)
                self._changed.notify_all()
            for act in due:
                act()

    def _room(self) -> int:
        limit = self._now.faults.window_bytes or self._buffer_bytes
        until_full = 1 << 30 if limit is None else limit - self._interpreter.waiting
        stop = self._moments.next("bytes")
        return until_full if stop is None else min(until_full, max(1, stop - self._received))

    def _tell(self) -> None:
        """Call the listeners, who may ask the printer back, outside the lock."""
        with self._changed:
            news = self._mechanism.take_news()
        for tell in news:
            tell()

    def _run(self) -> None:
        while True:
            with self._changed:
                before = self._paper.printed
                due = self._work()
                if self._stopping:
                    return
                tickets = self._tray.keep()
                due += self._moments.due("rows", self._paper.printed)
                rows = self._paper.printed - before
                speed = self._now.faults.rows_per_second or self._rows_per_second
            for ticket in tickets:
                for listener in self.on_ticket:
                    listener(ticket)
            self._tell()
            for act in due:
                act()
            if speed and rows:
                time.sleep(rows / speed)

    def _work(self) -> list[Callable[[], None]]:
        """Wait for something to do and do one step of it; give what is due before it."""
        while not self._stopping:
            due = self._moments.due("tickets", self._mechanism.over)
            if due:
                return due
            open_tickets = self._mechanism.over < len(self._tray)
            if open_tickets and self._interpreter.prints_next and not len(self._paper):
                self._mechanism.over = len(self._tray)
            elif self._now.powered and self._now.condition.prints and self._interpreter.step():
                self._changed.notify_all()
                return []
            elif not self._changed.wait(IDLE_SECONDS if open_tickets else None) and open_tickets:
                self._mechanism.over = len(self._tray)
        return []
