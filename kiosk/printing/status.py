"""What a printer answers: replies told apart, and the state they add up to (PRINTING, status)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

COMPLETION_START = b"\x37\x22"
COMPLETION_LENGTH = 7
AUTOMATIC_LENGTH = 4
FIXED = 0x90
"""Bits that are never set in an answer to GS r, nor in a frame's bytes after the first."""


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
    """Cuts the bytes of a printer into replies, however the network has chopped them.

    A reply that breaks off becomes noise as far as it came: its rest, read as if something began
    there, would look like the answer to GS r.
    """

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
            if not length:
                break
            broken = [Noise(byte) for byte in self._pending[:length]]
            replies += broken if reply is None else [reply]
            self._pending = self._pending[length:]
        return replies

    def reset(self) -> None:
        """Forget half a reply; for a new connection."""
        self._pending = b""


def _first(data: bytes) -> tuple[int, Reply | None]:
    """Give the length of the first reply and the reply; None for noise, 0 while more must come."""
    first = data[0]
    if first & 0x93 == 0x12:
        return 1, RealtimeReply(first)
    if first & 0x93 == 0x10:
        length = _length(data, lambda _place, byte: byte & FIXED == 0, AUTOMATIC_LENGTH)
        return length, AutomaticStatus(data[:length]) if length == AUTOMATIC_LENGTH else None
    if first == COMPLETION_START[0]:
        length = _length(data, _in_completion, COMPLETION_LENGTH)
        return length, Completion(data[2:6]) if length == COMPLETION_LENGTH else None
    return 1, PaperReply(first) if first & FIXED == 0 else None


def _length(data: bytes, fits: Callable[[int, int], bool], whole: int) -> int:
    """Give how far a reply goes before a byte that cannot be part of it; 0 while that is open."""
    for place in range(1, whole):
        if place >= len(data):
            return 0
        if not fits(place, data[place]):
            return place
    return whole


def _in_completion(place: int, byte: int) -> bool:
    if place == 1:
        return byte == COMPLETION_START[1]
    return byte == 0 if place == COMPLETION_LENGTH - 1 else 0x20 <= byte <= 0x7E


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What a printer said about itself at `read_at` (aware UTC)."""

    read_at: datetime
    online: bool = True
    cover_open: bool = False
    paper_out: bool = False
    paper_near_end: bool = False
    cutter_error: bool = False
    presenter_error: bool = False
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
        if self.presenter_error:
            return "presenter"
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
            error=self.error or bool(second & 0x60),
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
