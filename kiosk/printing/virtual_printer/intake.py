"""What arrives at the virtual printer: real-time commands are obeyed at once, even in dots."""

from __future__ import annotations

from kiosk.printing.virtual_printer.answers import AnswerLine
from kiosk.printing.virtual_printer.commands import (
    CLEAR_BUFFERS,
    CLEARED,
    REALTIME,
    REALTIME_LENGTH,
    RECOVER,
    STATUS,
)
from kiosk.printing.virtual_printer.condition import Situation
from kiosk.printing.virtual_printer.interpreter import Interpreter


class Intake:
    """Feeds the interpreter; a real-time command may come in pieces."""

    def __init__(self, interpreter: Interpreter, situation: Situation, answers: AnswerLine) -> None:
        self._interpreter = interpreter
        self._now = situation
        self._answers = answers
        self._tail = b""

    def forget_half_command(self) -> None:
        """A new connection starts no real-time command half-way."""
        self._tail = b""

    def take(self, data: bytes) -> None:
        """Take bytes from the line."""
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
            self._obey(command[0])
        self._interpreter.feed(data[start:])
        self._tail = joined[max(ended, len(joined) - REALTIME_LENGTH + 1) :]

    def _obey(self, command: bytes) -> None:
        if command[1] == STATUS:
            self._answers.say(bytes((self._now.realtime_answer(command[2]),)))
        elif command[1] != RECOVER:
            self._interpreter.clear()
            self._answers.say(CLEARED)
        elif command[2] == CLEAR_BUFFERS:
            self._interpreter.clear()
