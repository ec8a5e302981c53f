"""What people are told about a printer, and all the reasons that jobs and printers can have.

Reasons of a printer (`PrinterState.reason`), by kind:

- blocked: "paper-out", "cover-open", "cutter" (jammed, also after a ticket that stayed uncut),
  "presenter" (jammed), "error" (any other fault it reports), "printer-offline" (switched off line
  at its panel)
- offline: "unreachable" (no connection comes about), "silent" (it does not answer)
- out-of-service: "unknown-papers" (two papers in doubt in a row), "no-proof" (it does not prove
  that earlier papers are over), "worker-failed" (a fault in the program)
- starting, ready: ""

Reasons of a job, by state:

- blocked: every reason of a printer that keeps it from printing, as above
- held: "paper-out", "cover-open"
- confirmed, processed: "" or one of REMARKS: "not-cut", "not-taken" (it still hangs in the
  presenter, or was let fall), "retracted" (the presenter took it back); confirmed also "staff"
- unknown: "printer-cannot-confirm" (nothing is wrong; such a printer never says), "no-proof",
  "write-failed" (it stopped taking bytes), "connection-lost", "stopped" (the kiosk was ended
  meanwhile), "restart" (it was ended or crashed before anything was known), or what the printer
  said last when no proof came: "paper-out", "cover-open", "cutter", "presenter", "error",
  "printer-offline"
- not_printed: "cannot-be-drawn", "unreadable" (the stored slip is damaged), and those the office
  gives: "staff", "withdrawn", "screen-only"
- queued, sending: ""
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

StateKind = Literal["starting", "ready", "blocked", "offline", "out-of-service"]

NO_PROOF_EXPECTED = "printer-cannot-confirm"
NOT_CUT = "not-cut"
NOT_TAKEN = "not-taken"
RETRACTED = "retracted"
REMARKS = (NOT_CUT, NOT_TAKEN, RETRACTED)


@dataclass(frozen=True, slots=True)
class PrinterState:
    """A printer's state since `since` (aware UTC); the module says which reasons there are.

    `confirms` is False where the printer never proves a paper: then each of them ends in doubt,
    which is not held against it.
    """

    kind: StateKind
    reason: str
    since: datetime
    near_end: bool = False
    confirms: bool = True

    @property
    def prints(self) -> bool:
        """Tell whether paper can be offered to a visitor."""
        return self.kind == "ready"


class StateTeller:
    """Keeps a printer's state and tells it: `on_status` what changed, `on_seen` every look."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        on_status: Callable[[PrinterState], None],
        on_seen: Callable[[PrinterState], None],
    ) -> None:
        self._clock = clock
        self._on_status = on_status
        self._on_seen = on_seen
        self.state = PrinterState("starting", "", clock())

    def tell(
        self,
        kind: StateKind,
        reason: str,
        *,
        near_end: bool | None = None,
        confirms: bool | None = None,
    ) -> None:
        """Tell a state if it is news; None leaves what was known of the paper and of proofs."""
        old = self.state
        near = old.near_end if near_end is None else near_end
        sure = old.confirms if confirms is None else confirms
        same = (old.kind, old.reason) == (kind, reason)
        if same and (old.near_end, old.confirms) == (near, sure):
            return
        since = old.since if same else self._clock()
        self.state = PrinterState(kind, reason, since, near, sure)
        self._on_status(self.state)

    def seen(self) -> None:
        """Tell that somebody still looks after the printer, changed or not."""
        self._on_seen(self.state)
