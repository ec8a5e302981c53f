"""Print jobs of a kiosk that may be cut off: from the server's office, or from its own.

The worker asks for a job only while no paper is on its way, so that is the moment at which the
papers of merged numbers change hands, and no paper can be printed from both.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Lock

from kiosk.printing.job import PrintJob
from kiosk.printing.office_jobs import OfficeJobStore
from queueing.errors import Refused, StoreUnreachable
from queueing.model import PrintState

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What became of a paper, while the server could not be told."""

    job_id: str
    state: PrintState
    at: datetime
    reason: str


class TwoOffices:
    """A JobStore over both; the worker's thread uses it, connect() may come from any.

    A job of the kiosk's own office bears the negative of its ticket's id there, also after it was
    handed over, so that it is never taken for a ticket of the server. What cannot be told to the
    server is kept and told when it is back, before anything else; if the kiosk ends before that,
    the paper is unknown.
    """

    def __init__(self, own: OfficeJobStore, hand_over: Callable[[OfficeJobStore], bool]) -> None:
        """`hand_over(server)` moves the own office's jobs and tells whether all have gone."""
        self._own, self._hand_over = own, hand_over
        self._server: OfficeJobStore | None = None
        self._lock = Lock()
        self._recovered = False
        self._own_done = False
        self._own_jobs: set[str] = set()
        self._kept: list[_Kept] = []

    def connect(self, server: OfficeJobStore | None) -> None:
        """Take the server's jobs from now on, or only the own ones where there is no server."""
        with self._lock:
            self._server, self._recovered, self._own_done = server, False, False

    def recover(self, now: datetime) -> int:
        """At start: what was being sent is unknown; give how many jobs that are.

        Those of a server that is out of reach follow when it is back, see next_job().
        """
        with self._lock:
            server = self._server
        caught = self._own.recover(now)
        if server is not None:
            caught += server.recover(now)
            self._recovered = True
        return caught

    def next_job(self, now: datetime) -> PrintJob | None:
        """Give the oldest job of the server, of the own office while there is no server."""
        with self._lock:
            server = self._server
        if server is None:
            return self._own_job(now)
        self._come_back(server, now)
        job = server.next_job(now)
        return None if job is None else self._as_shown(job)

    def _as_shown(self, job: PrintJob) -> PrintJob:
        """Give a job that was handed over the ticket's id that the page beside it knows."""
        ticket_id = self._own.ticket_of(job.id)
        return job if ticket_id is None else replace(job, ticket_id=-ticket_id)

    def _own_job(self, now: datetime) -> PrintJob | None:
        job = self._own.next_job(now)
        if job is None:
            return None
        self._own_jobs.add(job.id)
        return replace(job, ticket_id=-job.ticket_id)

    def _come_back(self, server: OfficeJobStore, now: datetime) -> None:
        while self._kept:
            kept = self._kept[0]
            try:
                server.mark(kept.job_id, kept.state, kept.at, kept.reason)
            except Refused as error:
                log.warning("print job %s moved on elsewhere: %s", kept.job_id, error)
            self._kept.pop(0)
        if not self._recovered:
            caught = server.recover(now)
            self._recovered = True
            if caught:
                log.warning("%d papers were on their way when the kiosk ended", caught)
        if not self._own_done:
            self._own_done = self._hand_over(server)
            self._own_jobs.clear()

    def mark(self, job_id: str, state: PrintState, now: datetime, reason: str = "") -> None:
        """Commit where a job stands, in the office it came from."""
        if job_id in self._own_jobs:
            self._own.mark(job_id, state, now, reason)
            return
        with self._lock:
            server = self._server
        if server is not None and not self._kept:
            try:
                server.mark(job_id, state, now, reason)
            except StoreUnreachable:
                # Nothing was sent yet: the worker gives the job back and asks anew.
                if state is PrintState.SENDING:
                    raise
            else:
                return
        if state is PrintState.SENDING:
            raise StoreUnreachable("the server is out of reach", "the paper waits for it")
        self._kept.append(_Kept(job_id, state, now, reason))
