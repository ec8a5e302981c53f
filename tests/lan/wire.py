"""What a proxy must understand of PostgreSQL's protocol 3 to know when a transaction committed.

Source: PostgreSQL's manual, "Frontend/Backend Protocol", message formats and flow. Encrypted
connections are passed on, but cannot be understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_SSL_REQUEST, _GSS_REQUEST, _CANCEL_REQUEST = 80877103, 80877104, 80877102
_COMMIT = re.compile(rb"(?:^|;)\s*(?:commit|end)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Message:
    """One message: its type byte (empty where the protocol has none) and all its bytes."""

    kind: bytes
    data: bytes

    @property
    def body(self) -> bytes:
        """Give what follows type and length."""
        return self.data[5:]


@dataclass
class Wire:
    """The two byte streams of one connection, cut into messages."""

    _client: bytes = b""
    _server: bytes = b""
    _started: bool = False
    """The startup message went by, after which every message has a type."""
    _answers_of_one_byte: int = 0
    _opaque: bool = False
    """Encrypted from here on."""

    def from_client(self, data: bytes) -> list[Message]:
        """Take what the client sent; give the messages that are complete now."""
        self._client += data
        messages: list[Message] = []
        while not self._opaque and self._started and (message := _typed(self._client)):
            messages.append(message)
            self._client = self._client[len(message.data) :]
        while not self._opaque and not self._started and len(self._client) >= 8:
            length = int.from_bytes(self._client[:4], "big")
            if len(self._client) < length:
                break
            code = int.from_bytes(self._client[4:8], "big")
            if code in (_SSL_REQUEST, _GSS_REQUEST):
                self._answers_of_one_byte += 1
            elif code != _CANCEL_REQUEST:
                self._started = True
            messages.append(Message(b"", self._client[:length]))
            self._client = self._client[length:]
            if self._started:
                return messages + self.from_client(b"")
        if self._opaque and self._client:
            messages.append(Message(b"", self._client))
            self._client = b""
        return messages

    def from_server(self, data: bytes) -> list[Message]:
        """Take what the server sent; give the messages that are complete now."""
        self._server += data
        messages: list[Message] = []
        while self._answers_of_one_byte and self._server:
            answer, self._server = self._server[:1], self._server[1:]
            self._answers_of_one_byte -= 1
            self._opaque = self._opaque or answer in (b"S", b"G")
            messages.append(Message(b"", answer))
        while not self._opaque and (message := _typed(self._server)):
            messages.append(message)
            self._server = self._server[len(message.data) :]
        if self._opaque and self._server:
            messages.append(Message(b"", self._server))
            self._server = b""
        return messages


def _typed(stream: bytes) -> Message | None:
    if len(stream) < 5:
        return None
    length = 1 + int.from_bytes(stream[1:5], "big")
    return Message(stream[:1], stream[:length]) if len(stream) >= length else None


@dataclass
class Talk:
    """What is going on in one connection: which statement runs, how each request ended."""

    status: bytes = b"I"
    """I: no transaction, T: in one, E: in one that failed; as of the last answer."""
    _asked: int = 0
    _answered: int = -1
    """The server's first "ready" answers the start, which is request number 0."""
    _statements: dict[bytes, bytes] = field(default_factory=dict)
    _portals: dict[bytes, bytes] = field(default_factory=dict)
    _failed: bool = False
    _tag: bytes = b""

    def executed(self, message: Message) -> bytes | None:
        """Follow a message of the client; give the statement that it makes the server execute."""
        text = None
        match message.kind:
            case b"Q":
                text = message.body.rstrip(b"\0")
            case b"P":
                name, statement, _ = message.body.split(b"\0", 2)
                self._statements[name] = statement
            case b"B":
                portal, name, _ = message.body.split(b"\0", 2)
                self._portals[portal] = self._statements.get(name, b"")
            case b"E":
                text = self._portals.get(message.body.split(b"\0", 1)[0])
            case _:
                pass
        if message.kind in (b"Q", b"S", b"F"):
            self._asked += 1
        return text

    def request_of(self, message: Message) -> int:
        """Give the number of the request that `message`, just followed, is part of."""
        return self._asked if message.kind in (b"Q", b"S", b"F") else self._asked + 1

    def answered(self, message: Message) -> Answer | None:
        """Follow a message of the server; give the whole answer if it ends with this."""
        match message.kind:
            case b"E":
                self._failed = True
            case b"C":
                self._tag = message.body.rstrip(b"\0")
            case b"Z":
                self._answered += 1
                self.status = message.body
                ended = not self._failed and self._tag != b"ROLLBACK"
                answer = Answer(self._answered, ended, self.status)
                self._failed, self._tag = False, b""
                return answer
            case _:
                pass
        return None


@dataclass(frozen=True)
class Answer:
    """How a request ended."""

    request: int
    went_well: bool
    """No error, and no rollback."""
    status: bytes

    @property
    def committed(self) -> bool:
        """Tell whether what was done until here is in the database for good."""
        return self.went_well and self.status == b"I"


def is_commit(statement: bytes) -> bool:
    """Tell whether a statement ends a transaction by committing it."""
    return _COMMIT.search(statement) is not None
