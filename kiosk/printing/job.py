"""A print job as the worker sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.printing.slip.slip import Slip


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One paper to print. Two jobs with one `ticket_id` are still one place in the queue.

    `clear_first` says that staff looked for an earlier paper of the ticket and it had not come
    out: what a printer in doubt still holds of it must go before this one is sent.
    """

    id: str
    ticket_id: int
    copy: bool
    slip: Slip
    created_at: datetime
    clear_first: bool = False
