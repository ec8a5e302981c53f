"""What every line to a printer offers: one interface, each step with a deadline."""

from __future__ import annotations

from typing import Protocol


class Transport(Protocol):
    """One line to one printer. All deadlines are seconds from the call."""

    @property
    def confirms(self) -> bool:
        """Whether the printer can be heard; False where bytes only go out (print queues).

        May be known only after open().
        """
        ...

    @property
    def resumes(self) -> bool:
        """Whether writing can go on where a WriteTimedOut says that it stopped.

        False where `sent` may count bytes that did not leave.
        """
        ...

    def open(self, seconds: float) -> None:
        """Connect; raises PrinterUnreachable."""
        ...

    def write(self, data: bytes, seconds: float) -> None:
        """Hand over every byte; raises WriteTimedOut or ConnectionLost, which count those sent.

        A byte of which nobody can say whether it left is counted as sent.
        """
        ...

    def finish(self, seconds: float) -> None:
        """What was written since the last finish is one whole piece: hand it on.

        Lines that send at once do nothing; a print queue makes one job of it. Raises
        TransportError, whose `sent` counts the bytes of the whole piece that may have left:
        0 says that surely none did.
        """
        ...

    def read_status(self, seconds: float) -> bytes:
        """Give what the printer has said, b"" when nothing came in time; raises ConnectionLost.

        Where the printer cannot be heard it gives b"" at once.
        """
        ...

    def close(self, seconds: float) -> None:
        """End the line without losing what was sent; never raises."""
        ...
