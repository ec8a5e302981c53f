"""The conversation with one printer: ask its status, send a paper, wait for the proof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from time import monotonic

from kiosk.printing.errors import TransportError, WriteTimedOut
from kiosk.printing.handover import Patience, hand_over
from kiosk.printing.inbox import Inbox
from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.status import (
    AutomaticStatus,
    Completion,
    Noise,
    PaperReply,
    PrinterStatus,
    RealtimeReply,
    Reply,
    status_from,
)
from kiosk.printing.timing import Timing as Timing
from kiosk.printing.tokens import ProofTokens
from kiosk.printing.transports.line import Transport

PAPER_QUESTION = b"\x1dr\x01"
COMPLETION_QUESTION = b"\x1d(H\x06\x0000"
CLEAR_BUFFERS = b"\x10\x05\x02"
CUTTER_QUESTION = 3


class PrinterLink:
    """Speaks with one printer over one transport; used by one thread only.

    Every method may raise TransportError; then the line is closed already, unless the error is
    WriteTimedOut and no byte had left.

    What cannot be told apart: GS r is answered by one byte that names no paper. Answers that come
    before the question was sent are dropped, and after papers in doubt the line must have been
    quiet (settling.py). Still, an older paper's answer that comes later than all that, while the
    next paper is on its way, passes for that paper's. GS ( H has no such gap.
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
        self._inbox = Inbox(transport)
        self._tokens = ProofTokens()
        self._proven_at = monotonic() - timing.quiet
        self._open = False
        self._asked = False
        self.answers = profile.status.realtime == "always"
        """Whether this unit is known to answer DLE EOT."""
        self.owed = 0
        """How many answers to GS r are missing."""

    @property
    def is_open(self) -> bool:
        """Tell whether there is a connection."""
        return self._open

    @property
    def hears(self) -> bool:
        """Whether the line brings answers; surely known once it is open."""
        return self._transport.confirms

    @property
    def proves(self) -> bool:
        """Whether this printer can be expected to prove a paper; surely known once it was asked."""
        if self._profile.fence.kind == "none" or not self._transport.confirms:
            return False
        return self._profile.status.realtime != "sometimes" or self.answers or not self._asked

    def open(self) -> None:
        """Connect where there is no connection yet; raises PrinterUnreachable."""
        if self._open:
            return
        self._inbox.begin()
        self._transport.open(self._timing.connect)
        self._open = True
        self._asked = False

    def close(self, seconds: float | None = None) -> None:
        """End the connection, leaving no status byte unread; None takes the usual time."""
        if self._open:
            self._open = False
            self._transport.close(self._timing.close if seconds is None else seconds)

    def status(self) -> PrinterStatus | None:
        """Give the printer's state as far as this unit can tell; None when it should but did not.

        A line that cannot be heard is asked nothing. A unit that never answered, and need not,
        is asked once per connection and then taken for ready as long as the connection holds.
        """
        if not self._transport.confirms:
            return PrinterStatus(read_at=self._clock())
        expected = self._profile.status.realtime
        if expected == "always" or self.answers:
            return self.ask_status()
        if expected == "sometimes" and not self._asked:
            answered = self.ask_status()
            self._asked = True
            if answered is not None:
                return answered
        self._receive()
        return PrinterStatus(read_at=self._clock())

    def ask_status(self) -> PrinterStatus | None:
        """Ask DLE EOT 1 to 4, one after the other; None when an answer is missing.

        Faults in automatic frames that came meanwhile are added. Proofs of papers that came
        meanwhile stay in the inbox.
        """
        self._receive()
        self._inbox.take(RealtimeReply, AutomaticStatus, Noise)
        answers = []
        for question in (1, 2, 3, 4):
            value = self._ask_realtime(question)
            if value is None:
                return None
            answers.append(value)
        self._receive()
        if self._inbox.take(RealtimeReply):
            # One answer too many: which question each belongs to cannot be told.
            return None
        self.answers = True
        status = status_from((answers[0], answers[1], answers[2], answers[3]), self._clock())
        return self._with_frames(status, self._inbox.frames())

    def told(self) -> PrinterStatus | None:
        """Give what the newest automatic frame says, without asking; None when none came.

        It knows of fewer faults than an answer does, so it never proves that there is none.
        """
        self._receive()
        frames = self._inbox.frames()
        if not frames:
            return None
        return self._with_frames(PrinterStatus(read_at=self._clock()), frames[-1:])

    def cutter_failed(self) -> bool:
        """Ask DLE EOT 3 after a paper; a printer that does not answer is not accused."""
        if not (self.answers and self._profile.status.cutter):
            return False
        self._receive()
        self._inbox.take(RealtimeReply)
        value = self._ask_realtime(CUTTER_QUESTION)
        return value is not None and bool(value & 0x08)

    def ask_byte(self, question: bytes) -> int | None:
        """Ask what is answered by one byte of its own kind (GS e 6); None without an answer.

        Not while the answer to GS r may still come: it looks the same.
        """
        self._receive()
        self._inbox.take(PaperReply, Noise)
        self.order(question)
        for replies in self._come(self._timing.reply, PaperReply, Noise):
            for reply in replies:
                assert isinstance(reply, PaperReply | Noise)
                return reply.value
        return None

    def order(self, command: bytes) -> None:
        """Send a few bytes that are no paper."""
        try:
            self._transport.write(command, self._timing.reply)
        except TransportError as error:
            # A printer that takes nothing now is still there; half a command would spoil the next.
            if error.sent or not isinstance(error, WriteTimedOut):
                self._lost()
            raise

    def send(self, paper: bytes, fence: bytes, patience: Patience) -> None:
        """Hand over a paper and its fence as one piece; the error's `sent` counts their bytes.

        A proof that comes before its question was sent is none, and dropped.
        """
        facts, sent = self._profile.transfer, 0
        try:
            hand_over(self._transport, paper, facts, self._timing.slice, patience)
            sent = len(paper)
            self._drop_proofs(0.0)
            self.owed += fence == PAPER_QUESTION
            hand_over(self._transport, fence, facts, self._timing.slice, patience)
        except TransportError as error:
            error.sent += sent
            self._lost()
            raise
        try:
            # This one's error counts the whole piece.
            self._transport.finish(facts.stall_seconds)
        except TransportError:
            self._lost()
            raise

    def fence(self) -> bytes:
        """Give a new question that is answered only after everything before it.

        b"" when the printer cannot be expected to answer one.
        """
        if not self.proves or (self._profile.status.realtime == "sometimes" and not self.answers):
            return b""
        if self._profile.fence.kind == "gs-h":
            return COMPLETION_QUESTION + self._tokens.take()
        return PAPER_QUESTION

    def forget_proofs(self) -> None:
        """Drop proofs of earlier papers, right before a new one is sent.

        GS r may be answered twice, and both answers look alike: a second one is waited for.
        """
        left = 0.0
        if self._profile.fence.kind == "gs-r" and self.proves:
            left = max(0.0, self._proven_at + self._timing.echo - monotonic())
        self._drop_proofs(left)

    def proof(self, fence: bytes, seconds: float) -> Reply | None:
        """Wait at most `seconds` for the answer to `fence`."""
        for replies in self._come(seconds, PaperReply, Completion):
            self._count(replies)
            for reply in replies:
                if _answers(reply, fence):
                    self._proven_at = monotonic()
                    return reply
        return None

    def _drop_proofs(self, seconds: float) -> None:
        for replies in self._come(seconds, PaperReply, Completion):
            self._count(replies)

    def _count(self, proofs: list[Reply]) -> None:
        papers = sum(isinstance(reply, PaperReply) for reply in proofs)
        self.owed = max(0, self.owed - papers)

    def _with_frames(self, status: PrinterStatus, frames: list[bytes]) -> PrinterStatus:
        for frame in frames:
            status = status.worsened_by(frame)
        if not self._profile.status.near_end:
            # Without the sensor the bits mean nothing.
            status = replace(status, paper_near_end=False)
        return status

    def _ask_realtime(self, question: int) -> int | None:
        try:
            self.order(bytes((0x10, 0x04, question)))
        except WriteTimedOut:
            if not self._open:
                raise
            return None
        for replies in self._come(self._timing.reply, RealtimeReply):
            if replies:
                first = replies[0]
                assert isinstance(first, RealtimeReply)
                # Of two answers one is late and belongs to an older question.
                return first.value if len(replies) == 1 else None
        return None

    def _receive(self) -> None:
        try:
            self._inbox.receive()
        except TransportError:
            self._lost()
            raise

    def _come(self, seconds: float, *kinds: type[Reply]) -> Iterator[list[Reply]]:
        try:
            yield from self._inbox.come(seconds, *kinds)
        except TransportError:
            self._lost()
            raise

    def _lost(self) -> None:
        self._open = False
        self._transport.close(0.0)


def _answers(reply: Reply, fence: bytes) -> bool:
    if isinstance(reply, Completion):
        return fence == COMPLETION_QUESTION + reply.token
    return isinstance(reply, PaperReply) and fence == PAPER_QUESTION
