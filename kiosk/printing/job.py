"""A print job as the worker sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.printing.slip import Slip


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One paper to print. Two jobs with one `ticket_id` are still one place in the queue."""

    id: str
    ticket_id: int
    copy: bool
    slip: Slip
    created_at: datetime
