"""What people are told about a printer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

StateKind = Literal["starting", "ready", "blocked", "offline", "out-of-service"]


@dataclass(frozen=True, slots=True)
class PrinterState:
    """A printer's state since `since` (aware UTC).

    `reason` is "" when ready; blocked: "paper-out", "cover-open", "cutter", "error" or
    "printer-offline"; offline: "unreachable" or "silent"; out of service: "unknown-papers",
    "no-proof" or "worker-failed".
    """

    kind: StateKind
    reason: str
    since: datetime
    near_end: bool = False

    @property
    def prints(self) -> bool:
        """Tell whether paper can be offered to a visitor."""
        return self.kind == "ready"
