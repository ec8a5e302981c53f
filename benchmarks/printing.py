"""What a paper costs: drawing and encoding it, its bytes, and from the tap to its first byte.

Measured, per shipped profile, as a picture (raster) and in the printer's own letters (native),
for a plain ticket with a follow address: `render_ms`, the median from the slip to all bytes of
the paper; `bytes` of the paper; `first_byte_ms`, the median from right before
queueing.actions.issue_ticket (commit on the disk) through the kiosk's real print worker (its
questions to the printer included) to the first byte of the paper on a loopback TCP line in
front of the virtual printer. `escpos_image` is python-escpos' own way in the same run: the
same picture, already drawn and saved as PNG, through Dummy().image() and its cut; `encode_ms`
beside it is ours from the same picture in memory.
"""

from __future__ import annotations

import io
import os
import statistics
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from datetime import UTC, datetime
from functools import partial
from queue import SimpleQueue
from time import monotonic, perf_counter, sleep
from typing import Any, Literal
from uuid import uuid4

from benchmarks.office import OfficeFile, make_office, workspace
from benchmarks.printer_line import PrinterLine
from kiosk.printing.profiles.profile import PrinterProfile, load_profile, profile_names
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.slip.escpos_bytes import TicketEncoder
from kiosk.printing.slip.escpos_library import escpos
from kiosk.printing.slip.slip import Slip
from kiosk.printing.slip.slip_words import slip_of
from kiosk.printing.timing import Timing
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from kiosk.printing.virtual_printer.tickets import image_of
from kiosk.printing.wiring import make_print_worker
from queueing.actions import issue_ticket
from queueing.model import Actor, LocalText, PrintState, PriorityClass
from queueing.slip_facts import SlipFacts
from queueing.store import Store, open_store
from shared_ui.station_settings import PrinterSection

Rendering = Literal["raster", "native"]
RENDERINGS: tuple[Rendering, ...] = ("raster", "native")
ENDED = {
    PrintState.CONFIRMED,
    PrintState.PROCESSED,
    PrintState.UNKNOWN,
    PrintState.NOT_PRINTED,
}
PATIENCE_SECONDS = 60.0
TIMING = Timing(quiet=0.3)
"""Here no proof comes late, so the worker need not listen for one as long as in an office."""
REST_SECONDS = TIMING.echo + 0.1
"""People are slower; until then the worker listens whether the last proof is said twice."""
ROUNDS = {True: (7, 5), False: (40, 40)}
"""Drawings and papers per rendering, by whether it shall be quick."""
FACTS = SlipFacts(
    office_name="Disdukcapil Kabupaten Jepara",
    time_zone="Asia/Jakarta",
    zone_label="WIB",
    label="A-017",
    code="K7F2Q9XM",
    service_name=LocalText("Perekaman KTP-el", "", ""),
    people_ahead=188,
    issued_at=datetime(2017, 6, 14, 1, 41, tzinfo=UTC),
    language="id",
    follow_address="https://antre.example/jepara/{code}",
)


def measure(*, quick: bool) -> dict[str, Any]:
    """Give the figures by profile, then by rendering."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    # Text cannot be drawn without one; it must live as long as anything is drawn.
    application = QGuiApplication.instance() or QGuiApplication([])
    figures: dict[str, Any] = {}
    with workspace() as folder:
        office = make_office(folder / "office.sqlite3")
        for name in profile_names():
            figures[name] = _profile(load_profile(name), office, quick=quick)
    del application
    return figures


def _profile(profile: PrinterProfile, office: OfficeFile, *, quick: bool) -> dict[str, Any]:
    rounds, papers = ROUNDS[quick]
    slip = slip_of(FACTS)
    found: dict[str, Any] = {}
    for rendering in RENDERINGS:
        encoder = SlipEncoder(profile, native=rendering == "native")
        found[rendering] = {
            "render_ms": _middle_ms(partial(encoder.paper, slip), rounds),
            "bytes": len(encoder.paper(slip)),
            "first_byte_ms": _first_byte_ms(profile, rendering, office, papers),
        }
    found["raster"]["encode_ms"], found["escpos_image"] = _encoding(profile, slip, rounds)
    return found


def _encoding(profile: PrinterProfile, slip: Slip, rounds: int) -> tuple[float, dict[str, Any]]:
    """Give our milliseconds from dots to bytes, and those and the bytes of python-escpos."""
    picture = SlipEncoder(profile).picture(slip)
    ours, dummy = TicketEncoder(profile), escpos()[0]
    file = io.BytesIO()
    image_of(picture).save(file, "PNG")

    def theirs() -> bytes:
        printer = dummy()
        file.seek(0)
        # It remarks on stdout that its default profile knows no width.
        with redirect_stdout(io.StringIO()):
            printer.image(file)
            printer.cut()
        return bytes(printer.output)

    return _middle_ms(partial(ours.paper, picture), rounds), {
        "ms": _middle_ms(theirs, rounds),
        "bytes": len(theirs()),
    }


def _middle_ms(work: Callable[[], bytes], rounds: int) -> float:
    work()
    took = []
    for _ in range(rounds):
        begun = perf_counter()
        work()
        took.append(perf_counter() - begun)
    return round(statistics.median(took) * 1000, 2)


def _first_byte_ms(
    profile: PrinterProfile, rendering: Rendering, office: OfficeFile, papers: int
) -> float:
    faults = Faults(presenter=profile.presenter.kind != "none")
    with (
        VirtualPrinter(dots=profile.paper.dots, dpi=profile.paper.dpi, faults=faults) as printer,
        PrinterLine(printer.port) as line,
        _kiosk(profile.name, rendering, line.port, office) as kiosk,
    ):
        # The first paper also waits for imports and for the printer's first proof.
        kiosk.ticket()
        return round(statistics.median([_sample(kiosk, line) for _ in range(papers)]), 1)


def _sample(kiosk: _Kiosk, line: PrinterLine) -> float:
    sleep(REST_SECONDS)
    line.watch()
    tapped = kiosk.ticket()
    return (line.first_byte(PATIENCE_SECONDS) - tapped) * 1000


class _Kiosk:
    """The part of a kiosk between tap and printer."""

    def __init__(self, store: Store, office: OfficeFile, printer: PrinterSection) -> None:
        self._store = store
        self._office = office
        self._ended: SimpleQueue[PrintState] = SimpleQueue()
        self.worker = make_print_worker(
            store,
            station_id=office.kiosk_id,
            printer=printer,
            unit=None,
            clock=lambda: datetime.now(UTC),
            on_job=lambda _job, _ticket, state, _reason: self._told(state),
            on_status=lambda _state: None,
            on_seen=lambda _state: None,
            timing=TIMING,
        )

    def ticket(self) -> float:
        """Take a number, wait until its paper is out; give the moment of the tap."""
        tapped = monotonic()
        issue_ticket(
            self._store,
            service_id=self._office.service_ids[0],
            priority=PriorityClass.ORDINARY,
            language="id",
            print_it=True,
            actor=Actor(self._office.kiosk_id),
            request_id=str(uuid4()),
            now=datetime.now(UTC),
        )
        self.worker.wake()
        self._ended.get(timeout=PATIENCE_SECONDS)
        return tapped

    def _told(self, state: PrintState) -> None:
        if state in ENDED:
            self._ended.put(state)


@contextmanager
def _kiosk(profile: str, rendering: Rendering, port: int, office: OfficeFile) -> Iterator[_Kiosk]:
    """Give a kiosk whose print worker runs."""
    section = PrinterSection(
        enabled=True, profile=profile, host="127.0.0.1", port=port, rendering=rendering
    )
    store = open_store(office.url)
    try:
        kiosk = _Kiosk(store, office, section)
        kiosk.worker.start()
        try:
            yield kiosk
        finally:
            kiosk.worker.stop(PATIENCE_SECONDS)
    finally:
        store.close()
