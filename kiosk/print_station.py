"""The kiosk's printer: the worker that prints its jobs, and the test print of the settings."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from threading import Event, Lock
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.print_hook import PrintListener
from queueing.errors import AntreanError
from queueing.model import PrintState

if TYPE_CHECKING:
    from kiosk.printing.job import PrintJob
    from kiosk.printing.printer_state import PrinterState
    from kiosk.printing.worker import PrintWorker
    from queueing.store import Store
    from shared_ui.station_settings import PrinterSection

log = logging.getLogger(__name__)
STOP_SECONDS = 5.0
TEST_SECONDS = 20.0
ENDS = (
    PrintState.CONFIRMED,
    PrintState.PROCESSED,
    PrintState.UNKNOWN,
    PrintState.HELD,
    PrintState.BLOCKED,
)

WHY = {
    "paper-out": "kertas habis",
    "cover-open": "tutup printer terbuka",
    "cutter": "pemotong kertas macet",
    "error": "printer melaporkan kerusakan",
    "printer-offline": "printer tidak siap",
    "unreachable": "printer tidak dapat dihubungi",
    "silent": "printer tidak menjawab",
    "no-proof": "printer tidak memberi tanda selesai",
    "printer-cannot-confirm": "printer tidak dapat memastikan, periksa kertasnya",
    "connection-lost": "sambungan ke printer terputus",
    "write-failed": "printer berhenti menerima data",
    "queued": "halaman belum terkirim",
    "blocked": "printer belum dapat mencetak",
    "sending": "printer belum selesai",
    "held": "printer berhenti di tengah halaman",
    "unknown": "tidak diketahui apakah halaman keluar",
}
"""What the worker's reasons and states are to staff."""


class PageNotPrinted(AntreanError):
    """The test page did not surely come out; the text says what the printer said."""


class TcpPrintStation:
    """Prints one kiosk's jobs on a network printer (print_hook.PrintStation)."""

    def __init__(self, printer: PrinterSection, clock: Callable[[], datetime]) -> None:
        self._printer, self._clock = printer, clock
        self._worker: PrintWorker | None = None
        self._again: Callable[[], None] | None = None
        self._lock = Lock()

    def start(self, store: Store, station_id: int, listener: PrintListener) -> None:
        """Begin to print the station's queued jobs; raises ProfileError."""
        from kiosk.printing.wiring import make_print_worker

        def begin() -> None:
            self._worker = make_print_worker(
                store,
                station_id=station_id,
                profile=self._printer.profile,
                host=self._printer.host,
                port=self._printer.port,
                clock=self._clock,
                on_job=lambda _job, ticket_id, state, _why: listener.job_changed(ticket_id, state),
                on_status=lambda state: listener.printer_changed(state.prints, _told(state)),
            )
            self._worker.start()

        with self._lock:
            self._again = begin
            begin()

    def wake(self) -> None:
        """Look for a new job now."""
        worker = self._worker
        if worker is not None:
            worker.wake()

    def stop(self) -> None:
        """End; the job under way keeps its state."""
        with self._lock:
            self._again = None
            self._end()

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None and not worker.stop(STOP_SECONDS):
            log.warning("the print worker did not end within %s s", STOP_SECONDS)

    def without_worker(self, act: Callable[[], str]) -> str:
        """Do `act` while the printer is let go: most serve one connection at a time."""
        with self._lock:
            self._end()
            try:
                return act()
            finally:
                if self._again is not None:
                    self._again()


class TcpPrinterSetup:
    """What the settings dialog needs of printers (print_hook.PrinterSetup)."""

    def __init__(self, clock: Callable[[], datetime], running: TcpPrintStation | None) -> None:
        self._clock, self._running = clock, running

    def profiles(self) -> tuple[str, ...]:
        """Give the names of the shipped profiles, in order."""
        from kiosk.printing.profile import profile_names

        return tuple(profile_names())

    def test_print(self, printer: PrinterSection) -> str:
        """Print a test page; give what the printer answered, raise PageNotPrinted otherwise."""
        if self._running is None:
            return self._print_test(printer)
        return self._running.without_worker(lambda: self._print_test(printer))

    def _print_test(self, printer: PrinterSection) -> str:
        from kiosk.printing.encoder import SlipEncoder
        from kiosk.printing.profile import load_profile
        from kiosk.printing.transports.tcp import TcpTransport
        from kiosk.printing.worker import PrintWorker

        facts = load_profile(printer.profile)
        jobs = _OneTestJob(printer, self._clock)
        worker = PrintWorker(
            store=jobs,
            transport=TcpTransport(printer.host, printer.port),
            profile=facts,
            make_encoder=lambda: SlipEncoder(facts),
            clock=self._clock,
            on_job=lambda _job, _ticket, state, why: jobs.heard(state, why),
            on_status=jobs.printer_said,
        )
        worker.start()
        jobs.ended.wait(TEST_SECONDS)
        worker.stop(STOP_SECONDS)
        return jobs.outcome()


class _OneTestJob:
    """The test page as a queue of one job, kept nowhere (kiosk.printing.job_store.JobStore)."""

    def __init__(self, printer: PrinterSection, clock: Callable[[], datetime]) -> None:
        self._printer, self._clock = printer, clock
        self._state = PrintState.QUEUED
        self._why = ""
        self.ended = Event()

    def recover(self, now: datetime) -> int:
        """Give 0: there was nothing before."""
        return 0

    def next_job(self, now: datetime) -> PrintJob | None:
        """Give the test page until it was sent."""
        from kiosk.printing.job import PrintJob
        from kiosk.printing.test_page import test_page_slip

        if self._state not in (PrintState.QUEUED, PrintState.BLOCKED) or self.ended.is_set():
            return None
        place = f"{self._printer.profile} · {self._printer.host}:{self._printer.port}"
        slip = test_page_slip("Antrean", place, now.astimezone(), "")
        return PrintJob(str(uuid4()), 0, False, slip, now)

    def mark(self, job_id: str, state: PrintState, now: datetime, reason: str = "") -> None:
        """Remember where the page stands."""
        self._state, self._why = state, reason

    def heard(self, state: PrintState, why: str) -> None:
        """Note what became of the page."""
        self._state, self._why = state, why
        if state in ENDS:
            self.ended.set()

    def printer_said(self, state: PrinterState) -> None:
        """End the wait when the printer cannot be reached at all."""
        if state.kind == "offline":
            self._why = state.reason
            self.ended.set()

    def outcome(self) -> str:
        """Give the good end in words for staff; raises PageNotPrinted for any other."""
        place = f"{self._printer.host}:{self._printer.port}"
        if self._state is PrintState.CONFIRMED:
            return f"{place}: tercetak, printer memastikannya"
        if self._state is PrintState.PROCESSED:
            return f"{place}: diproses printer, periksa kertasnya"
        told = WHY.get(self._why) or WHY[self._state.value]
        raise PageNotPrinted(f"{place}: {told}", "periksa kertas, tutup, daya, kabel dan alamat")


def _told(state: PrinterState) -> str:
    return f"{state.kind} ({state.reason})" if state.reason else state.kind
