"""What can be the matter with the virtual printer, and what it then says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.printing.virtual_printer.faults import Faults


class Condition(StrEnum):
    """The state somebody has put the printer into."""

    READY = "ready"
    NEAR_END = "near-end"
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    CUTTER = "cutter"
    """The cutter is jammed: nothing is printed until somebody frees it."""
    OFFLINE = "offline"
    """Switched off line at its panel: it answers, but does not print."""
    SILENT = "silent"
    """It prints and answers nothing, as cheap printers do."""

    @property
    def prints(self) -> bool:
        """Tell whether papers come out."""
        return self in (Condition.READY, Condition.NEAR_END, Condition.SILENT)

    @property
    def answers(self) -> bool:
        """Tell whether the printer says anything."""
        return self is not Condition.SILENT

    @property
    def paper_bits(self) -> int:
        """The paper sensors as GS r 1 tells them: 0x03 near end, 0x0C end."""
        if self is Condition.PAPER_OUT:
            return 0x0F
        return 0x03 if self is Condition.NEAR_END else 0


@dataclass(slots=True)
class Situation:
    """All that decides what the printer does and says now; guarded by the machine's lock."""

    condition: Condition = Condition.READY
    faults: Faults = field(default_factory=Faults)
    jammed: bool = False
    """The last cut failed."""
    automatic: bool = False
    powered: bool = True

    def realtime_answer(self, question: int) -> int:
        """Give the answer to DLE EOT `question`."""
        jammed = self.jammed or self.condition is Condition.CUTTER
        answer = realtime_answer(self.condition, question)
        return answer | (0x08 if question == 3 and jammed else 0)

    def automatic_frame(self) -> bytes:
        """Give the four bytes of automatic status (GS a)."""
        frame = bytearray(automatic_frame(self.condition))
        frame[1] |= 0x08 if self.jammed else 0
        return bytes(frame)


def realtime_answer(condition: Condition, question: int) -> int:
    """Give the answer to DLE EOT `question`."""
    base = 0x12
    if question == 1:
        return base | (0 if condition.prints else 0x08)
    if question == 2:
        causes = {Condition.COVER_OPEN: 0x04, Condition.PAPER_OUT: 0x20, Condition.CUTTER: 0x40}
        return base | causes.get(condition, 0)
    if question == 3:
        return base | (0x08 if condition is Condition.CUTTER else 0)
    if question == 4:
        near = 0x0C if condition.paper_bits & 0x03 else 0
        return base | near | (0x60 if condition is Condition.PAPER_OUT else 0)
    return base


def automatic_frame(condition: Condition) -> bytes:
    """Give the four bytes of automatic status (GS a)."""
    first = 0x10 | (0 if condition.prints else 0x08)
    if condition is Condition.COVER_OPEN:
        first |= 0x20
    second = 0x08 if condition is Condition.CUTTER else 0
    return bytes((first, second, condition.paper_bits, 0))
