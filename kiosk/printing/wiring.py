"""Puts a station's print worker together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.printing.encoder import SlipEncoder
from kiosk.printing.link import Timing
from kiosk.printing.office_jobs import OfficeJobStore
from kiosk.printing.printer_state import PrinterState
from kiosk.printing.profile import load_profile
from kiosk.printing.transports.tcp import TcpTransport
from kiosk.printing.worker import PrintWorker
from queueing.model import PrintState

if TYPE_CHECKING:
    from queueing.store import Store


def make_print_worker(
    store: Store,
    *,
    station_id: int,
    profile: str,
    host: str,
    port: int,
    clock: Callable[[], datetime],
    on_job: Callable[[str, int, PrintState, str], None],
    on_status: Callable[[PrinterState], None],
    timing: Timing | None = None,
) -> PrintWorker:
    """Give the worker of a TCP printer, not yet started; raises ProfileError."""
    facts = load_profile(profile)
    return PrintWorker(
        store=OfficeJobStore(store, station_id),
        transport=TcpTransport(host, port),
        profile=facts,
        make_encoder=lambda: SlipEncoder(facts),
        clock=clock,
        on_job=on_job,
        on_status=on_status,
        timing=timing,
    )
