"""The one thread that speaks to a printer: one connection, one paper at a time (PRINTING, life)."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from time import monotonic

from kiosk.printing.errors import SlipError
from kiosk.printing.job import PrintJob
from kiosk.printing.job_run import JobNews, JobRun, Outcome
from kiosk.printing.job_store import JobStore
from kiosk.printing.link import PrinterLink
from kiosk.printing.printer_state import PrinterState, StateTeller
from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.readiness import PaperEncoder, Readiness
from kiosk.printing.timing import Timing
from kiosk.printing.transports.line import Transport
from queueing.errors import Refused, StoreError
from queueing.model import PrintState

log = logging.getLogger(__name__)
SHARE_FOR_PAPER = 0.7
"""Of the time a stop is given; the rest is for ending the connection."""
LEAST_CLOSE_SECONDS = 0.1


def nobody(_state: PrinterState) -> None:
    """Hear of a printer and do nothing."""


class PrintWorker:
    """Prints the jobs of a station, and says what became of each.

    `make_encoder` is called on the worker's thread. `on_job(job_id, ticket_id, state, reason)`
    follows every commit, `on_status(state)` every change of the printer, `on_seen(state)` every
    heartbeat, changed or not; all are called on the worker's thread and must not raise.
    """

    def __init__(
        self,
        *,
        store: JobStore,
        transport: Transport,
        profile: PrinterProfile,
        make_encoder: Callable[[], PaperEncoder],
        clock: Callable[[], datetime],
        on_job: Callable[[str, int, PrintState, str], None],
        on_status: Callable[[PrinterState], None],
        on_seen: Callable[[PrinterState], None] = nobody,
        timing: Timing | None = None,
    ) -> None:
        self._store = store
        self._profile = profile
        self._make_encoder = make_encoder
        self._clock = clock
        self._on_job = on_job
        self._timing = timing or Timing()
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._stop_at: float | None = None
        self._end_at: float | None = None
        self._link = PrinterLink(transport, profile, self._timing, clock)
        self._teller = StateTeller(clock, on_status, on_seen)
        self._ready = Readiness(
            self._link, profile, self._timing, self._teller, self._stopping.is_set
        )
        self._beat_at = 0.0
        self._blocked: tuple[str, str] | None = None
        self._thread = threading.Thread(target=self._run, name="printer", daemon=True)

    @property
    def state(self) -> PrinterState:
        """What people are told about the printer now."""
        return self._teller.state

    def start(self) -> None:
        """Begin; may be called once."""
        self._thread.start()

    def wake(self) -> None:
        """Say that a job was queued; callable from any thread."""
        self._woken.set()

    def stop(self, timeout: float) -> bool:
        """End within `timeout` seconds; a paper whose proof is still out becomes unknown.

        Gives False when the thread could not end in time.
        """
        self._end_at = monotonic() + timeout
        self._stop_at = monotonic() + timeout * SHARE_FOR_PAPER
        self._stopping.set()
        self._woken.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._ready.caught(self._recover())
            self._encoder = self._make_encoder()
            self._ready.look(self._encoder)
            while not self._stopping.is_set():
                self._turn()
        except BaseException:
            # Nobody would print any more, and nobody would know.
            self._teller.tell("out-of-service", "worker-failed")
            raise
        finally:
            self._close()

    def _close(self) -> None:
        seconds = self._timing.close
        if self._end_at is not None:
            seconds = min(seconds, max(LEAST_CLOSE_SECONDS, self._end_at - monotonic()))
        self._link.close(seconds)

    def _turn(self) -> None:
        """Print the next job, or wait for one; the heartbeat comes with the waiting."""
        try:
            job = self._store.next_job(self._clock())
        except StoreError as error:
            log.warning("print jobs cannot be read: %s", error)
            self._wait(self._timing.retry)
            self._beat()
            return
        if job is None:
            self._ready.accepted()
            pause = self._timing.heartbeat if self.state.prints else self._timing.retry
            if not self._wait(pause):
                self._ready.look(self._encoder)
        elif not self._print(job):
            # A line that breaks again and again at the first byte is left alone ever longer.
            pause = self._timing.retry * 2 ** min(self._ready.refusals, 8)
            self._wait(min(pause, max(self._timing.heartbeat, self._timing.retry)))

    def _recover(self) -> int:
        while not self._stopping.is_set():
            try:
                return self._store.recover(self._clock())
            except StoreError as error:
                log.warning("print jobs cannot be recovered: %s", error)
                self._wait(self._timing.retry)
        return 0

    def _wait(self, seconds: float) -> bool:
        """Wait to be woken; False when the time was up."""
        if self._stopping.is_set():
            return True
        woken = self._woken.wait(seconds)
        self._woken.clear()
        return woken

    def _print(self, job: PrintJob) -> bool:
        """Take a job as far as it goes; False when the printer should be left alone a while."""
        if job.clear_first:
            self._ready.clear_for(job.id)
        reason = self._ready.look(self._encoder)
        if self._stopping.is_set():
            return False
        if reason:
            self._block(job, reason)
            return False
        try:
            paper = self._encoder.paper(job.slip)
        except (SlipError, ValueError) as error:
            # Otherwise one slip would keep everybody behind it from their paper.
            log.error("print job %s: %s", job.id, error)
            return self._mark(job, PrintState.NOT_PRINTED, "cannot-be-drawn")
        if not self._mark(job, PrintState.SENDING):
            return False
        news = JobNews(
            held=lambda why: self._held(job, why),
            status=self._ready.tell,
            fault=self._ready.fault,
            beat=self._beat,
            hurry=lambda: self._stop_at,
        )
        outcome = JobRun(self._link, self._profile, self._timing, news).run(paper)
        return self._finish(job, outcome)

    def _block(self, job: PrintJob, reason: str) -> None:
        # The same news every two seconds would fill the office's events.
        if self._blocked != (job.id, reason) and self._mark(job, PrintState.BLOCKED, reason):
            self._blocked = (job.id, reason)

    def _held(self, job: PrintJob, reason: str) -> None:
        self._mark(job, PrintState.HELD, reason)

    def _finish(self, job: PrintJob, outcome: Outcome) -> bool:
        """Commit where the paper ended; False when the printer should be left alone a while."""
        self._blocked = None
        if outcome.state is PrintState.QUEUED:
            if self._stopping.is_set():
                return self._mark(job, PrintState.QUEUED)
            self._block(job, self._ready.refused())
            return False
        self._ready.accepted()
        self._mark(job, outcome.state, outcome.reason)
        if outcome.state is not PrintState.UNKNOWN:
            self._ready.proven()
            return True
        if outcome.counts or outcome.reason == "stopped":
            self._ready.doubted()
            self._close()
        return self.state.kind != "out-of-service"

    def _mark(self, job: PrintJob, state: PrintState, reason: str = "") -> bool:
        """Commit where a job stands, however long the database takes, and tell it.

        Only `sending` is not insisted on: no byte was sent, so the job goes back.
        """
        while True:
            try:
                self._store.mark(job.id, state, self._clock(), reason)
            except StoreError as error:
                log.warning("print job %s cannot become %s: %s", job.id, state, error)
                if self._stopping.is_set():
                    return False
                self._wait(self._timing.retry)
                self._beat()
                if state is PrintState.SENDING:
                    # The commit may have come about before the error.
                    self._mark(job, PrintState.QUEUED)
                    return False
                continue
            except Refused as error:
                log.warning("print job %s moved on elsewhere: %s", job.id, error)
                return False
            self._on_job(job.id, job.ticket_id, state, reason)
            return True

    def _beat(self) -> None:
        """Say now and then, while nobody looks at the printer, that the worker lives."""
        if monotonic() >= self._beat_at:
            self._beat_at = monotonic() + self._timing.heartbeat
            self._teller.seen()
