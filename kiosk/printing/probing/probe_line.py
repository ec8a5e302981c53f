"""The questions of a probe on one line, each with a deadline, each answer timed."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic, sleep

from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.status import Completion, PaperReply, RealtimeReply, Reply, StatusParser
from kiosk.printing.transports.line import Transport

PAPER_QUESTION = b"\x1dr\x01"
COMPLETION_QUESTION = b"\x1d(H\x06\x0000"
IDENTITY_HEAD, IDENTITY_END = 0x5F, 0x00
LONGEST_IDENTITY = 80
WRITE_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class ProbeTiming:
    """Deadlines of a probe, all in seconds."""

    connect: float = 5.0
    reply: float = 2.0
    """A real-time answer comes within milliseconds; a slow line or a sleepy unit gets this."""
    quiet: float = 0.1
    """Nothing more comes after this."""
    close: float = 20.0
    """The ruler takes 13 s on a serial line of 9,600 baud."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The value of a real-time answer and the seconds it took."""

    value: int
    seconds: float


class ProbeLine:
    """Asks one printer; used by one thread. Every method may raise TransportError."""

    def __init__(self, transport: Transport, timing: ProbeTiming) -> None:
        self._transport, self.timing = transport, timing
        self._parser = StatusParser()
        self._turn = 0

    @property
    def confirms(self) -> bool:
        """Whether the printer can be heard at all."""
        return self._transport.confirms

    def open(self) -> None:
        """Connect and read what the printer says unasked; raises PrinterUnreachable."""
        self._transport.open(self.timing.connect)
        try:
            self._read_out()
        except BaseException:
            self._transport.close(0.0)
            raise

    def close(self) -> None:
        """End the line with nothing unread and nothing unsent; never raises."""
        self._transport.close(self.timing.close)

    def send(self, data: bytes, profile: PrinterProfile | None = None) -> None:
        """Hand over bytes, in the chunks of the profile where one is given."""
        chunk = len(data) if profile is None else profile.transfer.chunk_bytes
        stall = WRITE_SECONDS if profile is None else profile.transfer.stall_seconds
        delay = 0.0 if profile is None else profile.transfer.chunk_delay_ms / 1000
        for start in range(0, len(data), max(1, chunk)):
            self._transport.write(data[start : start + chunk], stall)
            if delay and start + chunk < len(data):
                sleep(delay)

    def finish(self) -> None:
        """Say that a whole paper was handed over."""
        self._transport.finish(WRITE_SECONDS)

    def realtime(self, question: int) -> Answer | None:
        """Ask DLE EOT; None when nothing came, or more than one byte to choose from."""
        self._read_out()
        began = monotonic()
        self.send(bytes((0x10, 0x04, question)))
        replies = self._wait(RealtimeReply, self.timing.reply)
        seconds = monotonic() - began
        self._read_out()
        first = replies[0] if len(replies) == 1 else None
        return Answer(first.value, seconds) if isinstance(first, RealtimeReply) else None

    def paper_question(self, seconds: float | None = None) -> float | None:
        """Ask GS r 1; give the seconds until its answer, None when none came in time."""
        self._read_out()
        began = monotonic()
        self.send(PAPER_QUESTION)
        replies = self._wait(PaperReply, self.timing.reply if seconds is None else seconds)
        return monotonic() - began if replies else None

    def completion(self, before: bytes, seconds: float) -> float | None:
        """Send `before` and GS ( H with a new token; give the seconds until that token came.

        A wrong token is no answer.
        """
        self._turn += 1
        token = b"P%03d" % (self._turn % 1000)
        self._read_out()
        began = monotonic()
        self.send(before + COMPLETION_QUESTION + token)
        deadline = began + seconds
        while (left := deadline - monotonic()) > 0:
            if Completion(token) in self._wait(Completion, left):
                return monotonic() - began
        return None

    def identity(self, question: int) -> str:
        """Ask GS I; give the printable text of its answer, "" when there is none."""
        self._read_out()
        self.send(bytes((0x1D, 0x49, question)))
        heard, deadline = b"", monotonic() + self.timing.reply
        while (left := deadline - monotonic()) > 0 and len(heard) <= LONGEST_IDENTITY:
            heard += self._transport.read_status(left)
            if heard and (heard[0] != IDENTITY_HEAD or IDENTITY_END in heard):
                break
        self._read_out()
        if not heard or heard[0] != IDENTITY_HEAD:
            return ""
        text = heard[1:].split(b"\x00")[0][:LONGEST_IDENTITY]
        return "".join(chr(byte) for byte in text if 0x20 <= byte <= 0x7E).strip()

    def _wait(self, kind: type[Reply], seconds: float) -> list[Reply]:
        """Give the replies of a kind that come together, the empty list after `seconds`."""
        deadline = monotonic() + seconds
        while (left := deadline - monotonic()) > 0:
            data = self._transport.read_status(left)
            found = [r for r in self._parser.feed(data) if isinstance(r, kind)]
            if found:
                return found
            if not data and not self.confirms:
                break
        return []

    def _read_out(self) -> None:
        """Read until the printer is quiet, so that no late answer is taken for the next one."""
        if not self.confirms:
            return
        deadline = monotonic() + self.timing.reply
        while self._transport.read_status(self.timing.quiet) and monotonic() < deadline:
            pass
        self._parser.reset()
