"""How long a printer's worker waits for what."""

from __future__ import annotations

from dataclasses import dataclass


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
    presenter: float = 0.5
    """Between two questions whether the ticket was taken."""

    @property
    def late(self) -> float:
        """Quiet where proofs of older papers are known to be missing: the printer may be cutting
        and feeding between two of them."""
        return 4 * self.quiet

    @property
    def echo(self) -> float:
        """An answer that is said twice is said again within this."""
        return self.quiet / 5
