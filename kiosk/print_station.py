"""The kiosk's printer at work: the worker that prints its jobs, and who hears of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from kiosk.paper import PrinterNews
from kiosk.print_hook import OwnPapers, PrintListener
from kiosk.printer_report import PrinterReport
from queueing.errors import AntreanError
from queueing.model import PrintState

if TYPE_CHECKING:
    from kiosk.printing.job_store import JobStore
    from kiosk.printing.printer_state import PrinterState
    from kiosk.printing.slip.layout import Paper
    from kiosk.printing.timing import Timing
    from kiosk.printing.worker import PrintWorker
    from queueing.store import Store
    from shared_ui.station_settings import PrinterSection

log = logging.getLogger(__name__)
STOP_SECONDS = 5.0
HEARTBEAT_SECONDS = 10.0
BAD_SETTINGS = "bad-settings"
"""Why a printer is out of service whose profile or unit file cannot be used."""


class KioskPrintStation:
    """Prints one kiosk's jobs on its printer, however it is connected (print_hook.PrintStation).

    `unit_path` is the file with what the printer answered when it was probed; `timing` None
    is the usual.
    """

    def __init__(
        self,
        section: PrinterSection,
        unit_path: Path,
        clock: Callable[[], datetime],
        timing: Timing | None = None,
    ) -> None:
        self._section, self._unit_path, self._clock = section, unit_path, clock
        self._timing = timing
        self._worker: PrintWorker | None = None
        self._idle: _Heartbeat | None = None
        self._begin: Callable[[], None] | None = None
        self._listener: PrintListener | None = None
        self._report: PrinterReport | None = None
        self._server: Store | None = None
        self._own: OwnPapers | None = None
        self._offices: _Offices | None = None
        self._give_up: Callable[[], None] | None = None
        self._stopping = False
        self._lock = Lock()

    def start(
        self,
        store: Store | None,
        station_id: int,
        listener: PrintListener,
        own: OwnPapers | None = None,
    ) -> None:
        """Begin to print the station's queued jobs, its own office's while `store` is None."""
        with self._lock:
            self._stopping, self._listener = False, listener
            self._server, self._own, self._offices = store, own, None
            self._report = PrinterReport(
                lambda: self._server, station_id, self._section, self._clock
            )
            self._begin = lambda: self._work(station_id)
            self._tell(PrinterNews(False, "starting", "", False, True, self._clock()))
            self._begin()

    def connect(self, store: Store | None) -> None:
        """Print the jobs of the server again, or without one those of the own office."""
        self._server = store
        offices = self._offices
        if offices is not None:
            offices.connect(store)
        self.wake()

    def _jobs(self, station_id: int, sheet: Paper) -> JobStore:
        """Give where jobs come from: one office, or the server's and the kiosk's own.

        Kept when the worker begins anew, with what could not be told to the server yet.
        """
        from kiosk.printing.office_jobs import OfficeJobStore

        if self._own is None:
            assert self._server is not None, "a kiosk without an office of its own has a server"
            return OfficeJobStore(self._server, station_id, sheet=sheet)
        if self._offices is None:
            self._offices = _Offices(self._own, station_id, sheet)
            self._offices.connect(self._server)
        return self._offices.jobs

    def _work(self, station_id: int) -> None:
        from kiosk.printing.profiles.unit_file import unit_for
        from kiosk.printing.wiring import make_print_worker

        try:
            self._worker = make_print_worker(
                jobs=lambda sheet: self._jobs(station_id, sheet),
                printer=self._section,
                unit=unit_for(self._unit_path, self._section),
                clock=self._clock,
                on_job=lambda _job, ticket_id, state, why: self._job(ticket_id, state, why),
                on_status=lambda state: self._tell(_news(state)),
                on_seen=lambda state: self._seen(_news(state)),
                timing=self._timing,
            )
        except (AntreanError, OSError) as error:
            # Numbers go on without paper; staff see on kiosk and console that there is none.
            log.error("no printing: %s; %s", error, getattr(error, "remedy", ""))
            broken = PrinterNews(False, "out-of-service", BAD_SETTINGS, False, True, self._clock())
            self._tell(broken)
            self._idle = _Heartbeat(lambda: self._seen(broken))
            self._idle.start()
        else:
            self._worker.start()

    def _job(self, ticket_id: int, state: PrintState, reason: str) -> None:
        listener = self._listener
        if listener is not None:
            listener.job_changed(ticket_id, state, reason)

    def _tell(self, news: PrinterNews) -> None:
        listener = self._listener
        if listener is not None:
            listener.printer_changed(news)
        self._seen(news)

    def _seen(self, news: PrinterNews) -> None:
        report = self._report
        if report is not None:
            report.tell(news)

    def wake(self) -> None:
        """Look for a new job now."""
        worker = self._worker
        if worker is not None:
            worker.wake()

    def stop(self) -> None:
        """End; a printer that stalls is left to itself after a few seconds.

        Whoever borrowed the printer is asked to give it back first.
        """
        self._stopping, give_up = True, self._give_up
        if give_up is not None:
            give_up()
        with self._lock:
            self._begin = None
            self._end()
            report, self._report, self._listener = self._report, None, None
        if report is not None:
            report.tell(PrinterNews(False, "stopped", "", False, True, self._clock()))

    def _end(self) -> None:
        idle, self._idle = self._idle, None
        if idle is not None:
            idle.stop()
        worker, self._worker = self._worker, None
        if worker is not None and not worker.stop(STOP_SECONDS):
            log.warning("the print worker did not end within %s s", STOP_SECONDS)

    def without_worker(self, act: Callable[[], str], give_up: Callable[[], None]) -> str:
        """Do `act` while the printer is let go: most serve one connection at a time.

        `give_up()` makes `act` end soon; it is called from another thread when the kiosk ends.
        """
        with self._lock:
            self._give_up = give_up
            self._end()
            try:
                return act()
            finally:
                self._give_up = None
                if self._begin is not None and not self._stopping:
                    self._begin()


class _Offices:
    """The two offices a kiosk prints from."""

    def __init__(self, own: OwnPapers, station_id: int, sheet: Paper) -> None:
        from kiosk.printing.office_jobs import OfficeJobStore
        from kiosk.printing.two_offices import TwoOffices

        def office(store: Store) -> OfficeJobStore:
            return OfficeJobStore(store, station_id, sheet=sheet)

        self._office = office
        self.jobs = TwoOffices(office(own.store), lambda server: own.hand_over(server.store))

    def connect(self, store: Store | None) -> None:
        """Take the server's jobs from now on, the own ones without a server."""
        self.jobs.connect(None if store is None else self._office(store))


class _Heartbeat:
    """Says again and again that the kiosk is there, where there is no worker to say so."""

    def __init__(self, beat: Callable[[], None]) -> None:
        self._beat, self._over = beat, Event()
        self._thread = Thread(target=self._run, name="printer", daemon=True)

    def start(self) -> None:
        """Begin; may be called once."""
        self._thread.start()

    def stop(self) -> None:
        """End after the beat under way."""
        self._over.set()
        self._thread.join(STOP_SECONDS)

    def _run(self) -> None:
        while not self._over.wait(HEARTBEAT_SECONDS):
            self._beat()


def _news(state: PrinterState) -> PrinterNews:
    return PrinterNews(
        state.prints, state.kind, state.reason, state.near_end, state.confirms, state.since
    )
