"""The test page of the settings: one paper, printed as tickets are, and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Event
from typing import TYPE_CHECKING
from uuid import uuid4

from queueing.errors import AntreanError
from queueing.model import PrintState

if TYPE_CHECKING:
    from kiosk.printing.job import PrintJob
    from kiosk.printing.printer_state import PrinterState
    from kiosk.printing.profiles.unit import UnitFacts
    from kiosk.printing.timing import Timing
    from shared_ui.station_settings import PrinterSection

STOP_SECONDS = 5.0
TEST_SECONDS = 20.0
ENDS = (
    PrintState.CONFIRMED,
    PrintState.PROCESSED,
    PrintState.UNKNOWN,
    PrintState.HELD,
    PrintState.BLOCKED,
    PrintState.NOT_PRINTED,
)
OUT = {
    "": "tercetak, printer memastikannya",
    "not-cut": "tercetak, tetapi kertas tidak terpotong: periksa pemotong",
    "not-taken": "tercetak, kertas masih di mulut printer",
    "retracted": "tercetak, lalu ditarik kembali oleh printer",
}
WHY = {
    "paper-out": "kertas habis",
    "cover-open": "tutup printer terbuka",
    "cutter": "pemotong kertas macet",
    "presenter": "penyaji tiket macet",
    "error": "printer melaporkan kerusakan",
    "printer-offline": "printer tidak siap",
    "unreachable": "printer tidak dapat dihubungi",
    "silent": "printer tidak menjawab",
    "no-proof": "printer tidak memberi tanda selesai",
    "connection-lost": "sambungan ke printer terputus",
    "write-failed": "printer berhenti menerima data",
    "cannot-be-drawn": "halaman tidak dapat digambar",
    "stopped": "uji cetak dihentikan",
    "queued": "halaman belum terkirim",
    "blocked": "printer belum dapat mencetak",
    "sending": "printer belum selesai",
    "held": "printer berhenti di tengah halaman",
    "unknown": "tidak diketahui apakah halaman keluar",
    "not_printed": "halaman tidak tercetak",
}
"""What the worker's reasons and states are to staff."""


class PageNotPrinted(AntreanError):
    """The test page did not surely come out; the text says what the printer said."""


class TrialPage:
    """Prints one test page with a worker of its own; run() once. `timing` None is the usual."""

    def __init__(
        self,
        section: PrinterSection,
        unit: UnitFacts | None,
        clock: Callable[[], datetime],
        timing: Timing | None = None,
    ) -> None:
        self._section, self._unit, self._clock, self._timing = section, unit, clock, timing
        self._state = PrintState.QUEUED
        self._why = ""
        self._over = Event()

    def run(self) -> str:
        """Print; give what the printer answered, raise PageNotPrinted or ProfileError."""
        from kiosk.printing.probing.test_page import PageEncoder, PageFacts
        from kiosk.printing.profiles.profile import load_profile
        from kiosk.printing.profiles.unit import as_probed
        from kiosk.printing.transports.choice import transport_for
        from kiosk.printing.worker import PrintWorker

        profile = as_probed(load_profile(self._section.profile), self._unit)
        page = PageFacts(self._section.place, profile, self._clock().astimezone())
        worker = PrintWorker(
            store=self,
            transport=transport_for(self._section),
            profile=profile,
            make_encoder=lambda: PageEncoder(page, native=self._section.native),
            clock=self._clock,
            on_job=lambda _job, _ticket, state, why: self._heard(state, why),
            on_status=self._printer_said,
            timing=self._timing,
        )
        worker.start()
        self._over.wait(TEST_SECONDS)
        worker.stop(STOP_SECONDS)
        return self._outcome()

    def give_up(self) -> None:
        """End the wait; what was sent is then in doubt."""
        self._why = self._why or "stopped"
        self._over.set()

    def recover(self, now: datetime) -> int:
        """Give 0: there was nothing before (kiosk.printing.job_store.JobStore)."""
        return 0

    def next_job(self, now: datetime) -> PrintJob | None:
        """Give the test page until it was sent."""
        from kiosk.printing.job import PrintJob
        from kiosk.printing.probing.test_page import test_page_slip

        if self._state not in (PrintState.QUEUED, PrintState.BLOCKED) or self._over.is_set():
            return None
        # What the paper says comes from the page's own encoder.
        slip = test_page_slip("Antrean", self._section.place, now.astimezone(), "")
        return PrintJob(str(uuid4()), 0, False, slip, now)

    def mark(self, job_id: str, state: PrintState, now: datetime, reason: str = "") -> None:
        """Remember where the page stands."""
        self._state, self._why = state, reason

    def _heard(self, state: PrintState, why: str) -> None:
        self._state, self._why = state, why
        if state in ENDS:
            self._over.set()

    def _printer_said(self, state: PrinterState) -> None:
        """End the wait when the printer cannot be reached at all."""
        if state.kind == "offline" and self._state is not PrintState.SENDING:
            self._why = state.reason
            self._over.set()

    def _outcome(self) -> str:
        """Give the good end in words for staff; raises PageNotPrinted for any other."""
        place = self._section.place
        if self._state is PrintState.PROCESSED and not self._why:
            return f"{place}: diproses printer, periksa kertasnya"
        if self._state in (PrintState.CONFIRMED, PrintState.PROCESSED):
            return f"{place}: {OUT.get(self._why, OUT[''])}"
        if self._state is PrintState.UNKNOWN and self._why == "printer-cannot-confirm":
            return f"{place}: terkirim. Printer ini tidak dapat memastikan, periksa kertasnya"
        told = WHY.get(self._why) or WHY[self._state.value]
        raise PageNotPrinted(f"{place}: {told}", "periksa kertas, tutup, daya, kabel dan alamat")
