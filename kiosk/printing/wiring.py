"""Puts a station's print worker together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.printing.job_store import JobStore
from kiosk.printing.office_jobs import OfficeJobStore
from kiosk.printing.printer_state import PrinterState
from kiosk.printing.profiles.profile import load_profile
from kiosk.printing.profiles.unit import UnitFacts, as_probed
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.slip.layout import Paper
from kiosk.printing.timing import Timing
from kiosk.printing.transports.choice import transport_for
from kiosk.printing.worker import PrintWorker
from queueing.model import PrintState

if TYPE_CHECKING:
    from queueing.store import Store
    from shared_ui.station_settings import PrinterSection


def make_print_worker(
    store: Store | None = None,
    *,
    station_id: int = 0,
    printer: PrinterSection,
    unit: UnitFacts | None,
    clock: Callable[[], datetime],
    on_job: Callable[[str, int, PrintState, str], None],
    on_status: Callable[[PrinterState], None],
    on_seen: Callable[[PrinterState], None],
    timing: Timing | None = None,
    jobs: Callable[[Paper], JobStore] | None = None,
) -> PrintWorker:
    """Give the worker of a station's printer, not yet started; raises ProfileError.

    `unit` is what this printer answered when it was probed, None where it was not. The three
    callbacks come on the worker's thread: `on_job(job_id, ticket_id, state, reason)` after every
    commit, `on_status` at every change of the printer, `on_seen` at every look at it. `jobs`
    gives where they come from, for a paper's width; without it they are those of `store`.
    """
    profile = as_probed(load_profile(printer.profile), unit)
    return PrintWorker(
        store=_jobs_of(store, station_id, profile.sheet) if jobs is None else jobs(profile.sheet),
        transport=transport_for(printer),
        profile=profile,
        make_encoder=lambda: SlipEncoder(profile, native=printer.native),
        clock=clock,
        on_job=on_job,
        on_status=on_status,
        on_seen=on_seen,
        timing=timing,
    )


def _jobs_of(store: Store | None, station_id: int, sheet: Paper) -> JobStore:
    assert store is not None, "jobs come from a store"
    return OfficeJobStore(store, station_id, sheet=sheet)
