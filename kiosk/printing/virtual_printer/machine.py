"""The virtual printer without its sockets: what arrives, what is printed, what is answered."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.printing.raster import Raster
from kiosk.printing.virtual_printer.commands import (
    CLEAR_BUFFERS,
    REALTIME,
    REALTIME_LENGTH,
    RECOVER,
    STATUS,
)
from kiosk.printing.virtual_printer.condition import (
    Condition,
    automatic_frame,
    realtime_answer,
)
from kiosk.printing.virtual_printer.interpreter import Interpreter
from kiosk.printing.virtual_printer.paper import PaperStrip
from kiosk.printing.virtual_printer.tickets import TicketFolder, VirtualTicket

log = logging.getLogger(__name__)


class Machine:
    """Prints on a thread of its own; `send` takes the bytes it answers.

    `rows_per_second` None prints at once. `buffer_bytes` bounds what is taken in while nothing
    is printed, as the 4 kB of real printers do; None takes everything.
    """

    def __init__(
        self,
        *,
        dots: int,
        out_dir: Path | None,
        send: Callable[[bytes], None],
        rows_per_second: float | None,
        buffer_bytes: int | None,
    ) -> None:
        self._changed = threading.Condition(threading.RLock())
        self._paper = PaperStrip(dots)
        self._interpreter = Interpreter(self._paper, self)
        self._folder = TicketFolder(out_dir)
        self._send = send
        self._row_seconds = 1 / rows_per_second if rows_per_second else 0.0
        self._buffer_bytes = buffer_bytes
        self._condition = Condition.READY
        self._next_condition: tuple[int, Condition] | None = None
        self._automatic = False
        self._tail = b""
        self._cuts: list[tuple[Raster, str]] = []
        self._tickets: list[VirtualTicket] = []
        self._stopping = False
        self.on_ticket: list[Callable[[VirtualTicket], None]] = []
        self.on_condition: list[Callable[[Condition], None]] = []
        self._thread = threading.Thread(target=self._run, name="virtual-paper", daemon=True)

    @property
    def condition(self) -> Condition:
        """What is the matter with the printer now."""
        with self._changed:
            return self._condition

    @property
    def tickets(self) -> list[VirtualTicket]:
        """The papers that came out, oldest first."""
        with self._changed:
            return list(self._tickets)

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
        self._thread.start()

    def stop(self) -> None:
        """End; what waits in the printer is lost."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join(5)

    def set_condition(self, condition: Condition, *, after_rows: int | None = None) -> None:
        """Put the printer into a state, now or once `after_rows` more rows are printed."""
        with self._changed:
            if after_rows is not None:
                self._next_condition = (self._paper.printed + after_rows, condition)
                return
            self._next_condition = None
            changed, self._condition = condition is not self._condition, condition
            if changed and self._automatic:
                self.reply(automatic_frame(condition))
            self._changed.notify_all()
        if changed:
            for listener in self.on_condition:
                listener(condition)

    def wait_for_tickets(self, count: int, timeout: float) -> list[VirtualTicket]:
        """Give the papers once there are `count`; raises TimeoutError after `timeout` seconds."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._tickets) >= count, timeout):
                raise TimeoutError(f"{len(self._tickets)} papers after {timeout:g} s, not {count}")
            return list(self._tickets)

    def receive(self, data: bytes) -> None:
        """Take bytes from the line; real-time commands are answered on arrival, even in data.

        Blocks while the bounded buffer is full.
        """
        with self._changed:
            if self._buffer_bytes is not None:
                self._changed.wait_for(self._has_room)
            start, ended, joined = 0, 0, self._tail + data
            tail_length = len(self._tail)
            for command in REALTIME.finditer(joined):
                begin = max(start, command.start() - tail_length)
                end = max(start, command.end() - tail_length)
                self._interpreter.feed(data[start:begin])
                if not self._interpreter.between_commands:
                    # Here it may be dots; the interpreter passes over it where it is not.
                    self._interpreter.feed(data[begin:end])
                start, ended = end, command.end()
                self._realtime(command[1][0], command[2][0])
            self._interpreter.feed(data[start:])
            self._tail = joined[max(ended, len(joined) - REALTIME_LENGTH + 1) :]
            self._changed.notify_all()

    def forget_half_command(self) -> None:
        """A new connection starts no real-time command half-way."""
        with self._changed:
            self._tail = b""

    def reply(self, data: bytes) -> None:
        """Answer, unless the printer is silent."""
        if self._condition.answers:
            self._send(data)

    def paper_bits(self) -> int:
        """Give the paper sensors for GS r 1."""
        return self._condition.paper_bits

    def automatic_status(self, wanted: int) -> None:
        """Turn automatic status on (a first frame comes at once) or off."""
        self._automatic = bool(wanted)
        if self._automatic:
            self.reply(automatic_frame(self._condition))

    def cut(self, kind: str) -> None:
        """Cut; a white piece is no paper anybody would take."""
        piece = self._paper.cut()
        if piece is not None:
            self._cuts.append((piece, kind))

    def _has_room(self) -> bool:
        limit = self._buffer_bytes
        return self._stopping or limit is None or self._interpreter.waiting < limit

    def _realtime(self, command: int, question: int) -> None:
        if command == STATUS:
            self.reply(bytes((realtime_answer(self._condition, question),)))
        elif command == RECOVER and question == CLEAR_BUFFERS:
            self._interpreter.clear()

    def _run(self) -> None:
        while True:
            with self._changed:
                before = self._paper.printed
                while not self._stopping and not self._step():
                    self._changed.wait()
                if self._stopping:
                    return
                cuts, self._cuts = self._cuts, []
                switch = self._due_condition()
                rows = self._paper.printed - before
            for picture, kind in cuts:
                self._keep(picture, kind)
            if switch is not None:
                self.set_condition(switch)
            if self._row_seconds and rows:
                time.sleep(self._row_seconds)

    def _step(self) -> bool:
        if not self._condition.prints:
            return False
        worked = self._interpreter.step()
        if worked:
            self._changed.notify_all()
        return worked

    def _due_condition(self) -> Condition | None:
        if self._next_condition is None or self._paper.printed < self._next_condition[0]:
            return None
        return self._next_condition[1]

    def _keep(self, picture: Raster, kind: str) -> None:
        ticket = self._folder.keep(picture, kind)
        with self._changed:
            self._tickets.append(ticket)
            self._changed.notify_all()
        for listener in self.on_ticket:
            listener(ticket)
