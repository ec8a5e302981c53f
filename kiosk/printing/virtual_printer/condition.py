"""What can be the matter with the virtual printer, and what it then says of itself."""

from __future__ import annotations

from enum import StrEnum


class Condition(StrEnum):
    """The state somebody has put the printer into."""

    READY = "ready"
    NEAR_END = "near-end"
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
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


def realtime_answer(condition: Condition, question: int) -> int:
    """Give the answer to DLE EOT `question`."""
    base = 0x12
    stopped = not condition.prints
    if question == 1:
        return base | (0x08 if stopped else 0)
    if question == 2:
        cover = 0x04 if condition is Condition.COVER_OPEN else 0
        return base | cover | (0x20 if condition is Condition.PAPER_OUT else 0)
    if question == 4:
        near = 0x0C if condition.paper_bits & 0x03 else 0
        return base | near | (0x60 if condition is Condition.PAPER_OUT else 0)
    return base


def automatic_frame(condition: Condition) -> bytes:
    """Give the four bytes of automatic status (GS a)."""
    first = 0x10 | (0 if condition.prints else 0x08)
    if condition is Condition.COVER_OPEN:
        first |= 0x20
    return bytes((first, 0, condition.paper_bits, 0))
