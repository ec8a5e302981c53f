"""What can go wrong with the virtual printer beyond its condition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Token = Literal["right", "wrong", "missing", "duplicate"]
TicketFate = Literal["taken", "left", "jammed"]
TOKENS: tuple[Token, ...] = get_args(Token)
TICKETS: tuple[TicketFate, ...] = get_args(TicketFate)


@dataclass(frozen=True, slots=True)
class Faults:
    """The faults of a virtual printer; without arguments there is none.

    `token` and `token_delay` (seconds) concern the answers to GS ( H and GS r. A wrong token is
    that of an older paper where there was one; a wrong answer to GS r is no such answer at all. A
    duplicate follows at once for GS r, a moment later for GS ( H.
    `reset_after_bytes` ends the connection by a reset once so many more bytes have come, one time.
    `frames_between` sends a frame of automatic status before each answer.
    `window_bytes` is how much is taken in while nothing is printed; on new connections this
    side's network buffer is small as well, so that a sender stalls once its own buffer is full.
    `rows_per_second` None prints as fast as the printer was made to.
    `cutter_fails` jams the cutter at the next cut, one time: the paper is printed and stays joined
    to the roll. The printer then stops in condition "cutter", or goes on and only reports it where
    `cutter_stops` is False.
    `presenter` fits one (GS e); `ticket` is what becomes of a ticket it holds out.
    """

    token: Token = "right"
    token_delay: float = 0.0
    reset_after_bytes: int | None = None
    frames_between: bool = False
    window_bytes: int | None = None
    rows_per_second: float | None = None
    cutter_fails: bool = False
    cutter_stops: bool = True
    ticket: TicketFate = "taken"
    presenter: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError for what no printer can have."""
        if self.token not in TOKENS:
            raise ValueError(f"token is one of {', '.join(TOKENS)}, not {self.token!r}")
        if self.ticket not in TICKETS:
            raise ValueError(f"ticket is one of {', '.join(TICKETS)}, not {self.ticket!r}")
        for name in ("token_delay", "reset_after_bytes", "window_bytes", "rows_per_second"):
            value = getattr(self, name)
            least = 0 if name in ("token_delay", "reset_after_bytes") else 1
            if value is not None and value < least:
                raise ValueError(f"{name} is at least {least}, not {value}")
