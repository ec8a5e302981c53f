"""Where print jobs are kept: what the worker asks of the office's database."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from kiosk.printing.job import PrintJob
from queueing.model import PrintState


class JobStore(Protocol):
    """The durable queue of one station; each call is one committed transaction.

    Every method may raise queueing.errors.StoreError (try again later); `mark` also Refused
    when the job has moved on elsewhere.
    """

    def recover(self, now: datetime) -> int:
        """At start: every sending or held job becomes unknown; give how many."""
        ...

    def next_job(self, now: datetime) -> PrintJob | None:
        """Give the oldest queued or blocked job."""
        ...

    def mark(self, job_id: str, state: PrintState, now: datetime, reason: str = "") -> None:
        """Commit where a job stands."""
        ...
