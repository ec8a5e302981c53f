"""The loss of one commit's answer, or of the commit itself: for the client both look the same."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.lan.wire import Answer, Message, Talk, Wire, is_commit


class CommitLost(Exception):  # an event in the proxy, not an error of it
    """The moment of the fault: this connection passes nothing more on."""


@dataclass
class CommitFault:
    """One commit that goes wrong, whichever connection sends it first."""

    marker: bytes | None
    """Text in the statement, or in any statement of the transaction; None for any COMMIT."""
    after: bool
    """The server has committed; else it never hears of it."""
    hang: bool
    """The connection goes silent instead of being cut."""
    _happened: threading.Event = field(default_factory=threading.Event)
    _cancelled: bool = False

    @property
    def armed(self) -> bool:
        """Tell whether it is still to come."""
        return not self._cancelled and not self._happened.is_set()

    def cancel(self) -> None:
        """Let it not happen any more."""
        self._cancelled = True

    def wait(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds for it; tell whether it happened."""
        return self._happened.wait(timeout)

    def strike(self) -> None:
        """Say that it happens now. Raises CommitLost."""
        self._happened.set()
        raise CommitLost

    def is_meant(self, statement: bytes) -> bool:
        """Tell whether a statement is, or belongs to, the commit in question."""
        if self.marker is None:
            return is_commit(statement)
        return self.marker.lower() in statement.lower()


@dataclass
class Passage:
    """What one connection may pass on while a commit fault may be armed.

    Both generators give the bytes to pass on, and raise CommitLost where the connection ends.
    """

    _wire: Wire = field(default_factory=Wire)
    _talk: Talk = field(default_factory=Talk)
    _first_request: int | None = None
    """From this request on the transaction in question runs; its answers are held until whole."""
    _held: list[Message] = field(default_factory=list)

    def to_server(self, data: bytes, fault: CommitFault | None) -> Iterator[bytes]:
        """Pass on what the client sent."""
        for message in self._wire.from_client(data):
            in_transaction = self._talk.status != b"I"
            statement = self._talk.executed(message)
            if statement is not None and fault is not None and fault.armed:
                if self._first_request is None and fault.is_meant(statement):
                    self._first_request = self._talk.request_of(message)
                # What runs outside a transaction is committed by itself.
                if (
                    self._first_request is not None
                    and not fault.after
                    and (is_commit(statement) or not in_transaction)
                ):
                    fault.strike()
            yield message.data

    def to_client(self, data: bytes, fault: CommitFault | None) -> Iterator[bytes]:
        """Pass on what the server sent."""
        for message in self._wire.from_server(data):
            self._held.append(message)
            answer = self._talk.answered(message)
            if answer and self._ends_it(answer):
                if answer.committed and fault is not None and fault.armed:
                    fault.strike()
                self._first_request = None
            if answer or self._first_request is None:
                yield b"".join(each.data for each in self._held)
                self._held.clear()

    def _ends_it(self, answer: Answer) -> bool:
        meant = self._first_request is not None and answer.request >= self._first_request
        return meant and answer.status == b"I"
