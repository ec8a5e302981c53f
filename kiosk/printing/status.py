"""What a printer answers: replies told apart, and the state they add up to (PRINTING, status)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

COMPLETION_LENGTH = 7
AUTOMATIC_LENGTH = 4
TOKEN_LENGTH = 4


@dataclass(frozen=True, slots=True)
class RealtimeReply:
    """Answer to DLE EOT n; the byte itself does not say which n."""

    value: int


@dataclass(frozen=True, slots=True)
class AutomaticStatus:
    """A frame of four bytes the printer sends by itself (GS a)."""

    frame: bytes


@dataclass(frozen=True, slots=True)
class PaperReply:
    """Answer to GS r 1: everything sent before was processed."""

    value: int

    @property
    def paper_out(self) -> bool:
        """Tell whether the paper had ended."""
        return bool(self.value & 0x0C)


@dataclass(frozen=True, slots=True)
class Completion:
    """Answer to GS ( H fn 48: everything sent before was printed."""

    token: bytes


@dataclass(frozen=True, slots=True)
class Noise:
    """A byte that belongs to no known reply."""

    value: int


Reply = RealtimeReply | AutomaticStatus | PaperReply | Completion | Noise


class StatusParser:
    """Cuts the bytes of a printer into replies, however the network has chopped them."""

    def __init__(self) -> None:
        self._pending = b""

    @property
    def pending(self) -> bytes:
        """The start of a reply whose rest has not come."""
        return self._pending

    def feed(self, data: bytes) -> list[Reply]:
        """Take more bytes, give the replies they complete."""
        self._pending += data
        replies: list[Reply] = []
        while self._pending:
            length, reply = _first(self._pending)
            if reply is None:
                break
            replies.append(reply)
            self._pending = self._pending[length:]
        return replies

    def reset(self) -> None:
        """Forget half a reply; for a new connection."""
        self._pending = b""


def _first(data: bytes) -> tuple[int, Reply | None]:
    """Give the first reply and its length; no reply while it is incomplete."""
    first = data[0]
    if first == 0x37:
        return _completion(data)
    if first & 0x93 == 0x12:
        return 1, RealtimeReply(first)
    if first & 0x93 == 0x10:
        if len(data) < AUTOMATIC_LENGTH:
            return 0, None
        return AUTOMATIC_LENGTH, AutomaticStatus(data[:AUTOMATIC_LENGTH])
    if first & 0x90 == 0:
        return 1, PaperReply(first)
    return 1, Noise(first)


def _completion(data: bytes) -> tuple[int, Reply | None]:
    if len(data) > 1 and data[1] != 0x22:
        return 1, Noise(data[0])
    token = data[2 : 2 + TOKEN_LENGTH]
    if any(not 0x20 <= byte <= 0x7E for byte in token):
        return 1, Noise(data[0])
    if len(data) < COMPLETION_LENGTH:
        return 0, None
    if data[COMPLETION_LENGTH - 1] != 0:
        return 1, Noise(data[0])
    return COMPLETION_LENGTH, Completion(token)


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What a printer said about itself at `read_at` (aware UTC)."""

    read_at: datetime
    online: bool = True
    cover_open: bool = False
    paper_out: bool = False
    paper_near_end: bool = False
    cutter_error: bool = False
    error: bool = False

    @property
    def ready(self) -> bool:
        """Tell whether a ticket sent now would be printed."""
        return self.reason == ""

    @property
    def reason(self) -> str:
        """Name what keeps the printer from printing, the cause before its consequence."""
        if self.cover_open:
            return "cover-open"
        if self.paper_out:
            return "paper-out"
        if self.cutter_error:
            return "cutter"
        if self.error:
            return "error"
        return "" if self.online else "printer-offline"

    @property
    def holds_paper_back(self) -> bool:
        """Tell whether a job in the printer will come out after somebody helps it."""
        return self.paper_out or self.cover_open

    def worsened_by(self, frame: bytes) -> PrinterStatus:
        """Add the faults of an automatic frame; it can never make a printer ready."""
        first, second, third = frame[0], frame[1], frame[2]
        return replace(
            self,
            online=self.online and not first & 0x08,
            cover_open=self.cover_open or bool(first & 0x20),
            cutter_error=self.cutter_error or bool(second & 0x08),
            error=self.error or bool(second & 0x20),
            paper_near_end=self.paper_near_end or bool(third & 0x03),
            paper_out=self.paper_out or bool(third & 0x0C),
        )


def status_from(answers: tuple[int, int, int, int], read_at: datetime) -> PrinterStatus:
    """Read the four answers to DLE EOT 1, 2, 3 and 4."""
    printer, offline_cause, fault, paper = answers
    return PrinterStatus(
        read_at=read_at,
        online=not printer & 0x08,
        cover_open=bool(offline_cause & 0x04),
        paper_out=bool(offline_cause & 0x20) or bool(paper & 0x60),
        paper_near_end=bool(paper & 0x0C),
        cutter_error=bool(fault & 0x08),
        error=bool(offline_cause & 0x40) or bool(fault & 0x60),
    )
