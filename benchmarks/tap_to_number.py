"""From a citizen's tap on "take number" to the number on the kiosk's screen.

Measured: in the real kiosk's process (offscreen, 1920x1080), from right before the press on
the button to after the paint that first shows the number: signal, worker thread, transaction
on the disk, page, paint. The kiosk prints each ticket on a virtual printer meanwhile. Each
sample is one whole visit; a fresh office, its services in turn.
"""

from __future__ import annotations

from itertools import cycle, islice
from typing import Any

from antrean.demo import make_office, write_station
from antrean.virtual_printer import VirtualPrinterProcess
from benchmarks.office import workspace
from benchmarks.results import spread
from benchmarks.stations import WatchedStation

PREFIXES = "ABCDEFGHS"
REST_SECONDS = 0.4
"""People are slower, and the kiosk takes no tap for 0.35 s after a page has changed."""


def measure(*, quick: bool) -> dict[str, Any]:
    """Give median, p99 and the number of taps, in ms."""
    visits = 50 if quick else 200
    with workspace() as folder:
        url = make_office(folder)
        with VirtualPrinterProcess(folder / "tickets", show=False) as printer:
            config = write_station(folder, "kiosk", url, printer.port, "1920x1080")
            with WatchedStation("kiosk", config) as kiosk:
                kiosk.hear("first-frame")
                samples = [_visit(kiosk, prefix) for prefix in islice(cycle(PREFIXES), visits)]
    return spread(samples)


def _visit(kiosk: WatchedStation, prefix: str) -> float:
    kiosk.tap(f"service-{prefix}", REST_SECONDS)
    tapped = kiosk.tap("take-number", REST_SECONDS)
    shown = kiosk.hear("number-shown")
    kiosk.tap("done", REST_SECONDS)
    return (shown - tapped) * 1000
