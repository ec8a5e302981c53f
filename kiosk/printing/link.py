"""The conversation with one printer: ask its status, send a paper, wait for the proof."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from time import monotonic, sleep

from kiosk.printing.errors import TransportError
from kiosk.printing.profile import PrinterProfile
from kiosk.printing.status import (
    AutomaticStatus,
    Completion,
    PaperReply,
    PrinterStatus,
    RealtimeReply,
    Reply,
    StatusParser,
    status_from,
)
from kiosk.printing.transports.line import Transport

PAPER_QUESTION = b"\x1dr\x01"
COMPLETION_QUESTION = b"\x1d(H\x06\x0000"
CUTTER_QUESTION = 3


@dataclass(frozen=True, slots=True)
class Timing:
    """Deadlines and pauses of a printer's worker, all in seconds."""

    connect: float = 3.0
    reply: float = 1.0
    """A real-time answer comes within milliseconds; a slow network gets a second."""
    heartbeat: float = 10.0
    retry: float = 2.0
    """Between two looks at a printer that cannot print."""
    doubt: float = 3.0
    """Silence after a paper was sent, before the printer is asked what is wrong."""
    quiet: float = 1.5
    """No late proof of an older paper comes after this; longer than a ticket prints."""
    slice: float = 0.25
    """The longest wait that a stop cannot shorten."""
    close: float = 2.0


class PrinterLink:
    """Speaks with one printer over one transport; used by one thread only.

    Every method may raise TransportError; then the line is closed already.
    """

    def __init__(
        self,
        transport: Transport,
        profile: PrinterProfile,
        timing: Timing,
        clock: Callable[[], datetime],
    ) -> None:
        self._transport = transport
        self._profile = profile
        self._timing = timing
        self._clock = clock
        self._parser = StatusParser()
        self._inbox: deque[Reply] = deque()
        self._tokens = itertools.count(1)
        self._open = False
        self._asked = False
        self.answers = profile.status.realtime == "always"
        """Whether this unit is known to answer DLE EOT."""

    @property
    def is_open(self) -> bool:
        """Tell whether there is a connection."""
        return self._open

    def open(self) -> None:
        """Connect where there is no connection yet; raises PrinterUnreachable."""
        if self._open:
            return
        self._parser.reset()
        self._inbox.clear()
        self._transport.open(self._timing.connect)
        self._open = True
        self._asked = False

    def close(self) -> None:
        """End the connection, leaving no status byte unread."""
        if self._open:
            self._open = False
            self._transport.close(self._timing.close)

    def status(self) -> PrinterStatus | None:
        """Give the printer's state as far as this unit can tell; None when it should but did not.

        A unit that never answered, and need not, is asked once per connection and then taken
        for ready as long as the connection holds.
        """
        expected = self._profile.status.realtime
        if expected == "always" or self.answers:
            return self.ask_status()
        if expected == "sometimes" and not self._asked:
            self._asked = True
            answered = self.ask_status()
            if answered is not None:
                return answered
        self._receive(0.0)
        return PrinterStatus(read_at=self._clock())

    def ask_status(self) -> PrinterStatus | None:
        """Ask DLE EOT 1 to 4, one after the other; None when an answer is missing.

        Faults in automatic frames that came meanwhile are added. Proofs of papers that came
        meanwhile stay in the inbox.
        """
        self._receive(0.0)
        self._inbox = deque(r for r in self._inbox if isinstance(r, PaperReply | Completion))
        answers = []
        for question in (1, 2, 3, 4):
            value = self._ask_realtime(question)
            if value is None:
                return None
            answers.append(value)
        self._receive(0.0)
        if self._take(RealtimeReply):
            # One answer too many: which question each belongs to cannot be told.
            return None
        self.answers = True
        status = status_from((answers[0], answers[1], answers[2], answers[3]), self._clock())
        for reply in self._take(AutomaticStatus):
            assert isinstance(reply, AutomaticStatus)
            status = status.worsened_by(reply.frame)
        return status

    def cutter_failed(self) -> bool:
        """Ask DLE EOT 3 after a paper; a printer that does not answer is not accused."""
        if not self.answers:
            return False
        value = self._ask_realtime(CUTTER_QUESTION)
        return value is not None and bool(value & 0x08)

    def send(self, data: bytes) -> None:
        """Hand over a paper in the profile's chunks; the error's `sent` counts its bytes."""
        facts = self._profile.transfer
        sent = 0
        for start in range(0, len(data), facts.chunk_bytes):
            chunk = data[start : start + facts.chunk_bytes]
            try:
                self._transport.write(chunk, facts.stall_seconds)
            except TransportError as error:
                error.sent += sent
                self._lost()
                raise
            sent += len(chunk)
            if facts.chunk_delay_ms and start + len(chunk) < len(data):
                sleep(facts.chunk_delay_ms / 1000)

    def fence(self) -> bytes:
        """Give a new question that is answered only after everything before it.

        b"" when the printer cannot be expected to answer one.
        """
        if self._profile.status.realtime == "sometimes" and not self.answers:
            return b""
        if self._profile.fence.kind == "gs-h":
            return COMPLETION_QUESTION + b"%04X" % (next(self._tokens) % 0x10000)
        return PAPER_QUESTION if self._profile.fence.kind == "gs-r" else b""

    def forget_proofs(self) -> None:
        """Drop proofs of earlier papers, right before a new one is sent."""
        self._receive(0.0)
        self._inbox.clear()

    def proof(self, fence: bytes, seconds: float) -> Reply | None:
        """Wait at most `seconds` for the answer to `fence`."""
        for replies in self._replies(seconds, PaperReply, Completion):
            for reply in replies:
                if _answers(reply, fence):
                    return reply
        return None

    def settle(self, flush: bytes, given_up: Callable[[], bool]) -> bool:
        """See to it that earlier papers are over; False when the printer gives no proof of it.

        `flush` ends a torn one, b"" where none is known of. `given_up` is asked now and then
        whether waiting still makes sense. A late proof of an older paper must not be taken for
        that of the next one: with GS r they look alike, so this waits until the printer has
        been quiet.
        """
        fence = self.fence()
        self.send(flush + fence)
        if not fence:
            return True
        deadline = monotonic() + self._profile.fence.seconds
        while self.proof(fence, self._timing.slice) is None:
            if monotonic() >= deadline or given_up():
                return False
        while self._profile.fence.kind == "gs-r" and not given_up():
            if self.proof(fence, self._timing.quiet) is None:
                break
        return True

    def _ask_realtime(self, question: int) -> int | None:
        try:
            self._transport.write(bytes((0x10, 0x04, question)), self._timing.reply)
        except TransportError:
            self._lost()
            raise
        for replies in self._replies(self._timing.reply, RealtimeReply):
            if replies:
                first = replies[0]
                assert isinstance(first, RealtimeReply)
                # Of two answers one is late and belongs to an older question.
                return first.value if len(replies) == 1 else None
        return None

    def _replies(self, seconds: float, *kinds: type[Reply]) -> Iterator[list[Reply]]:
        """Give the replies of some kinds as they come; what has come is read even in no time."""
        deadline, late = monotonic() + seconds, False
        while True:
            yield self._take(*kinds)
            if late:
                return
            left = deadline - monotonic()
            late = left <= 0
            self._receive(max(0.0, left))

    def _receive(self, seconds: float) -> None:
        try:
            data = self._transport.read_status(seconds)
        except TransportError:
            self._lost()
            raise
        self._inbox.extend(self._parser.feed(data))

    def _take(self, *kinds: type[Reply]) -> list[Reply]:
        """Take the replies of some kinds out of the inbox."""
        taken = [reply for reply in self._inbox if isinstance(reply, kinds)]
        self._inbox = deque(reply for reply in self._inbox if not isinstance(reply, kinds))
        return taken

    def _lost(self) -> None:
        self._open = False
        self._transport.close(0.0)


def _answers(reply: Reply, fence: bytes) -> bool:
    if isinstance(reply, Completion):
        return fence == COMPLETION_QUESTION + reply.token
    return isinstance(reply, PaperReply) and fence == PAPER_QUESTION
