"""The one thread that speaks to a printer: one connection, one paper at a time (PRINTING, life)."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from time import monotonic
from typing import Protocol

from kiosk.printing.errors import SlipError, TransportError
from kiosk.printing.job import PrintJob
from kiosk.printing.job_run import JobRun, Outcome
from kiosk.printing.job_store import JobStore
from kiosk.printing.link import PrinterLink, Timing
from kiosk.printing.printer_state import PrinterState, StateKind
from kiosk.printing.profile import PrinterProfile
from kiosk.printing.slip import Slip
from kiosk.printing.status import PrinterStatus
from kiosk.printing.transports.line import Transport
from queueing.errors import Refused, StoreError
from queueing.model import PrintState

log = logging.getLogger(__name__)
MISSES_UNTIL_OFFLINE = 2
UNKNOWNS_UNTIL_OUT_OF_SERVICE = 2


class PaperEncoder(Protocol):
    """Turns slips into the bytes of one printer model."""

    def paper(self, slip: Slip) -> bytes:
        """Give the bytes of one paper; raises SlipError when it cannot be drawn."""
        ...

    def flush(self) -> bytes:
        """Give the bytes that end what a broken connection left unfinished."""
        ...


class PrintWorker:
    """Prints the jobs of a station, and says what became of each.

    `make_encoder` is called on the worker's thread. `on_job(job_id, ticket_id, state, reason)`
    follows every commit, `on_status(state)` every change of the printer; both are called on
    the worker's thread and must not raise.
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
        timing: Timing | None = None,
    ) -> None:
        self._store = store
        self._profile = profile
        self._make_encoder = make_encoder
        self._clock = clock
        self._on_job = on_job
        self._on_status = on_status
        self._timing = timing or Timing()
        self._link = PrinterLink(transport, profile, self._timing, clock)
        self._state = PrinterState("starting", "", clock())
        self._misses = 0
        self._unknowns = 0
        self._settled = False
        self._flush_due = False
        self._escalated = False
        self._blocked: tuple[str, str] | None = None
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._stop_at: float | None = None
        self._thread = threading.Thread(target=self._run, name="printer", daemon=True)

    @property
    def state(self) -> PrinterState:
        """What people are told about the printer now."""
        return self._state

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
        self._stop_at = monotonic() + timeout * 0.7
        self._stopping.set()
        self._woken.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            # Only a paper that was cut short leaves something in the printer to be ended.
            self._flush_due = self._recover() > 0
            self._encoder = self._make_encoder()
            self._look()
            while not self._stopping.is_set():
                self._turn()
        except BaseException:
            # Nobody would print any more, and nobody would know.
            self._tell("out-of-service", "worker-failed")
            raise
        finally:
            self._link.close()

    def _turn(self) -> None:
        """Print the next job, or wait for one; the heartbeat comes with the waiting."""
        try:
            job = self._store.next_job(self._clock())
        except StoreError as error:
            log.warning("print jobs cannot be read: %s", error)
            self._wait(self._timing.retry)
            return
        if job is None:
            pause = self._timing.heartbeat if self._state.kind == "ready" else self._timing.retry
            if not self._wait(pause):
                self._look()
        elif not self._print(job):
            self._wait(self._timing.retry)

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

    def _look(self) -> str:
        """Look at the printer and tell people; give what keeps it from printing, "" if nothing."""
        try:
            self._link.open()
            status = self._link.status()
        except TransportError as error:
            log.info("printer: %s", error)
            return self._missed("unreachable")
        if status is None:
            # An answer that comes late must not be taken for that to the next question.
            self._link.close()
            return self._missed("silent")
        self._misses = 0
        if status.ready and not self._settled:
            return self._settle(status)
        self._tell_status(status)
        return status.reason

    def _missed(self, reason: str) -> str:
        self._misses += 1
        if self._state.kind == "out-of-service":
            return self._state.reason
        if self._misses >= MISSES_UNTIL_OFFLINE or self._state.kind != "ready":
            self._tell("offline", reason)
        return reason

    def _settle(self, status: PrinterStatus) -> str:
        """At start and after papers in doubt the printer must prove that older papers are over.

        Paper is fed and cut for it at most once, or a printer that never proves anything would
        empty its roll.
        """
        flush, self._flush_due = self._flush_due, False
        try:
            data = self._encoder.flush() if flush else b""
            settled = self._link.settle(data, self._stopping.is_set)
        except TransportError as error:
            log.info("printer: %s", error)
            settled = False
        if settled:
            self._settled, self._escalated = True, False
            if self._state.kind == "out-of-service":
                self._unknowns = 0
            self._tell_status(status)
            return ""
        if not flush and not self._escalated:
            # A paper torn before the last restart swallows the question; end it next time.
            self._flush_due = self._escalated = True
        self._link.close()
        self._tell("out-of-service", "no-proof")
        return "no-proof"

    def _print(self, job: PrintJob) -> bool:
        """Take a job as far as it goes; False when the printer should be left alone a while."""
        reason = self._look()
        if self._stopping.is_set():
            return False
        if reason:
            self._block(job, reason)
            return False
        try:
            paper = self._encoder.paper(job.slip)
        except SlipError as error:
            log.error("print job %s: %s", job.id, error)
            return self._mark(job, PrintState.NOT_PRINTED, "cannot-be-drawn")
        if not self._mark(job, PrintState.SENDING):
            return False
        outcome = JobRun(
            self._link,
            self._profile,
            self._timing,
            on_held=lambda why: self._held(job, why),
            on_status=self._tell_status,
            hurry=lambda: self._stop_at,
        ).run(paper)
        return self._finish(job, outcome)

    def _block(self, job: PrintJob, reason: str) -> None:
        # The same news every two seconds would fill the office's events.
        if self._blocked != (job.id, reason) and self._mark(job, PrintState.BLOCKED, reason):
            self._blocked = (job.id, reason)

    def _held(self, job: PrintJob, reason: str) -> None:
        self._mark(job, PrintState.HELD, reason)

    def _finish(self, job: PrintJob, outcome: Outcome) -> bool:
        self._mark(job, outcome.state, outcome.reason)
        self._blocked = None
        if outcome.state in (PrintState.CONFIRMED, PrintState.PROCESSED):
            self._unknowns = 0
            return True
        if outcome.state is PrintState.UNKNOWN and (outcome.counts or outcome.reason == "stopped"):
            self._settled, self._flush_due = False, True
            self._unknowns += 1
            self._link.close()
            if self._unknowns >= UNKNOWNS_UNTIL_OUT_OF_SERVICE:
                self._tell("out-of-service", "unknown-papers")
        return outcome.state is PrintState.UNKNOWN and self._state.kind != "out-of-service"

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

    def _tell_status(self, status: PrinterStatus) -> None:
        kind: StateKind = "ready" if status.ready else "blocked"
        self._tell(kind, status.reason, status.paper_near_end)

    def _tell(self, kind: StateKind, reason: str, near_end: bool | None = None) -> None:
        old = self._state
        near = old.near_end if near_end is None else near_end
        if (old.kind, old.reason, old.near_end) == (kind, reason, near):
            return
        same = (old.kind, old.reason) == (kind, reason)
        self._state = PrinterState(kind, reason, old.since if same else self._clock(), near)
        self._on_status(self._state)
