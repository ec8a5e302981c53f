"""What the virtual printer says: at once, late, wrongly, twice or not at all."""

from __future__ import annotations

import heapq
import itertools
import threading
from collections.abc import Callable
from time import monotonic

from kiosk.printing.virtual_printer.condition import Situation

COMPLETION = b"\x37\x22"
DUPLICATE_SECONDS = 0.3
"""After which a second copy of a completion token follows."""
GARBLED = 0x80
"""A bit no answer to GS r has."""


class AnswerLine:
    """Hands answers to `send`, late ones from a thread of its own.

    Answers that are due while the printer is silent or without power are lost.
    """

    def __init__(self, situation: Situation, send: Callable[[bytes], None]) -> None:
        self._situation = situation
        self._send = send
        self._changed = threading.Condition()
        self._late: list[tuple[float, int, bytes]] = []
        self._order = itertools.count()
        self._older_token = b""
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="virtual-answers", daemon=True)

    def start(self) -> None:
        """Begin to send late answers."""
        self._thread.start()

    def stop(self) -> None:
        """End; answers that are not due yet are lost."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join(5)

    def say(self, data: bytes) -> None:
        """Answer now; an automatic frame goes before it where the faults say so."""
        now = self._situation
        if not now.condition.answers or not now.powered:
            return
        self._send((now.automatic_frame() if now.faults.frames_between else b"") + data)

    def prove(self, data: bytes) -> None:
        """Give the answer to GS ( H or GS r, as right and as soon as the faults allow."""
        faults = self._situation.faults
        if faults.token == "missing":
            return
        wrong = faults.token == "wrong"
        self._say_after(faults.token_delay, self._wrong(data) if wrong else data)
        if faults.token == "duplicate":
            pause = DUPLICATE_SECONDS if data.startswith(COMPLETION) else 0.0
            self._say_after(faults.token_delay + pause, data)
        if data.startswith(COMPLETION):
            self._older_token = data

    def forget(self) -> None:
        """Lose what was to be said late: the power is gone."""
        with self._changed:
            self._late.clear()

    def _wrong(self, data: bytes) -> bytes:
        if not data.startswith(COMPLETION):
            return bytes((data[0] | GARBLED,))
        if self._older_token and self._older_token != data:
            return self._older_token
        return data[:2] + bytes(0x20 + (byte - 0x20 + 1) % 0x5F for byte in data[2:6]) + data[6:]

    def _say_after(self, seconds: float, data: bytes) -> None:
        if not seconds:
            self.say(data)
            return
        with self._changed:
            heapq.heappush(self._late, (monotonic() + seconds, next(self._order), data))
            self._changed.notify_all()

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._stopping and (not self._late or self._late[0][0] > monotonic()):
                    left = self._late[0][0] - monotonic() if self._late else None
                    self._changed.wait(left)
                if self._stopping:
                    return
                data = heapq.heappop(self._late)[2]
            self.say(data)
