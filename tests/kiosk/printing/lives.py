"""The kiosk's program as something that can be killed at any moment, inside a test."""

from __future__ import annotations

from datetime import datetime

from kiosk.printing.errors import ConnectionLost
from kiosk.printing.job import PrintJob
from kiosk.printing.job_store import JobStore
from kiosk.printing.timing import Timing
from kiosk.printing.transports.tcp import TcpTransport
from queueing.errors import StoreLocked
from queueing.model import PrintState

HASTY = Timing(
    connect=1.0,
    reply=0.1,
    heartbeat=0.2,
    retry=0.03,
    doubt=0.1,
    quiet=0.15,
    slice=0.02,
    close=0.1,
    presenter=0.05,
)
"""The worker's rules with very short patience."""


class Life:
    """One life of it, until kill() ends it as SIGKILL would.

    It stands between the worker and both its job store and its printer's line.
    """

    confirms = True
    resumes = True

    def __init__(self, store: JobStore, port: int) -> None:
        self._store = store
        self._line = TcpTransport("127.0.0.1", port)
        self.dead = False

    def kill(self) -> None:
        """End: nothing more reaches database or printer."""
        self.dead = True

    def recover(self, now: datetime) -> int:
        self._alive()
        return self._store.recover(now)

    def next_job(self, now: datetime) -> PrintJob | None:
        self._alive()
        return self._store.next_job(now)

    def mark(self, job_id: str, state: PrintState, now: datetime, reason: str = "") -> None:
        self._alive()
        self._store.mark(job_id, state, now, reason)

    def open(self, seconds: float) -> None:
        self._breathing()
        self._line.open(seconds)

    def write(self, data: bytes, seconds: float) -> None:
        self._breathing()
        self._line.write(data, seconds)

    def finish(self, seconds: float) -> None:
        self._breathing()
        self._line.finish(seconds)

    def read_status(self, seconds: float) -> bytes:
        self._breathing()
        return self._line.read_status(seconds)

    def close(self, seconds: float) -> None:
        self._line.close(0.0 if self.dead else seconds)

    def _alive(self) -> None:
        if self.dead:
            raise StoreLocked("the kiosk was killed")

    def _breathing(self) -> None:
        if self.dead:
            self._line.close(0.0)
            raise ConnectionLost("the kiosk was killed")
