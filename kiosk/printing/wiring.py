"""Puts a station's print worker together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.printing.office_jobs import OfficeJobStore
from kiosk.printing.printer_state import PrinterState
from kiosk.printing.profiles.profile import load_profile
from kiosk.printing.profiles.unit import UnitFacts, as_probed
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.timing import Timing
from kiosk.printing.transports.choice import transport_for
from kiosk.printing.worker import PrintWorker
from queueing.model import PrintState

if TYPE_CHECKING:
    from queueing.store import Store
    from shared_ui.station_settings import PrinterSection


def make_print_worker(
    store: Store,
    *,
    station_id: int,
    printer: PrinterSection,
    unit: UnitFacts | None,
    clock: Callable[[], datetime],
    on_job: Callable[[str, int, PrintState, str], None],
    on_status: Callable[[PrinterState], None],
    on_seen: Callable[[PrinterState], None],
    timing: Timing | None = None,
) -> PrintWorker:
    """Give the worker of a station's printer, not yet started; raises ProfileError.

    `unit` is what this printer answered when it was probed, None where it was not. The three
    callbacks come on the worker's thread: `on_job(job_id, ticket_id, state, reason)` after every
    commit, `on_status` at every change of the printer, `on_seen` at every look at it.
    """
    profile = as_probed(load_profile(printer.profile), unit)
    return PrintWorker(
        store=OfficeJobStore(store, station_id, sheet=profile.sheet),
        transport=transport_for(printer),
        profile=profile,
        make_encoder=lambda: SlipEncoder(profile, native=printer.native),
        clock=clock,
        on_job=on_job,
        on_status=on_status,
        on_seen=on_seen,
        timing=timing,
    )
