"""The office's print-job table as the worker's job store."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.printing.job import PrintJob
from kiosk.printing.slip_words import slip_of
from queueing.model import PrintRecord, PrintState
from queueing.slip_facts import SlipFacts

if TYPE_CHECKING:
    from queueing.store import Store

log = logging.getLogger(__name__)


class OfficeJobStore:
    """Takes the jobs of one station from the office's database."""

    def __init__(self, store: Store, station_id: int) -> None:
        self._store = store
        self._station_id = station_id

    def recover(self, now: datetime) -> int:
        """Turn what was being sent into unknown; give how many jobs that are."""
        from queueing.actions.print_jobs import recover_print_jobs

        return recover_print_jobs(self._store, station_id=self._station_id, now=now)

    def next_job(self, now: datetime) -> PrintJob | None:
        """Give the oldest open job; one whose slip cannot be read is set aside for the staff."""
        from queueing.actions.print_jobs import next_print_job

        while (record := next_print_job(self._store, station_id=self._station_id)) is not None:
            job = _job_of(record)
            if job is not None:
                return job
            self.mark(record.id, PrintState.NOT_PRINTED, now, "unreadable")
        return None

    def mark(self, job_id: str, state: PrintState, now: datetime, reason: str = "") -> None:
        """Commit where a job stands."""
        from queueing.actions.print_jobs import mark_print_job

        mark_print_job(self._store, job_id=job_id, state=state, reason=reason, now=now)


def _job_of(record: PrintRecord) -> PrintJob | None:
    try:
        slip = slip_of(SlipFacts.from_json(record.slip), copy=record.copy)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        # Otherwise one damaged row would keep everybody behind it from their paper.
        log.error("the slip of print job %s cannot be read: %s", record.id, error)
        return None
    return PrintJob(record.id, record.ticket_id, record.copy, slip, record.created_at)
