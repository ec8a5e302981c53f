"""Notices kiosks that are no longer heard of, without trusting the clocks of other PCs."""

from __future__ import annotations

from datetime import datetime

from queueing.papers import PRINTER_SILENT_AFTER, STOPPED
from queueing.snapshots import ConsoleSnapshot

SILENT_AFTER_SECONDS = PRINTER_SILENT_AFTER.total_seconds()
MOST_PER_READ = 15.0
"""What one reading can add: a console that could not read cannot accuse a kiosk of silence."""


class KioskWatch:
    """Counts, in seconds of this machine, how long each kiosk's last word has been the last.

    The moments in the records are of the kiosk's clock, which may be wrong, or a replay's. Only
    a record read for the first time is judged by it, until the kiosk says something.
    """

    def __init__(self) -> None:
        self._heard: dict[int, tuple[datetime, float]] = {}
        self._read_at: float | None = None

    def note(self, snapshot: ConsoleSnapshot, monotonic: float) -> frozenset[int]:
        """Take a snapshot read at `monotonic` seconds; give the stations not heard of."""
        passed = 0.0 if self._read_at is None else monotonic - self._read_at
        self._read_at = monotonic
        passed = min(passed, MOST_PER_READ)
        heard: dict[int, tuple[datetime, float]] = {}
        for printer in snapshot.printers:
            known = self._heard.get(printer.station_id)
            if known is None:
                quiet = SILENT_AFTER_SECONDS if printer.is_silent(snapshot.read_at) else 0.0
            else:
                quiet = known[1] + passed if known[0] == printer.seen_at else 0.0
            heard[printer.station_id] = (printer.seen_at, quiet)
        self._heard = heard
        return frozenset(
            printer.station_id
            for printer in snapshot.printers
            if printer.kind != STOPPED and heard[printer.station_id][1] >= SILENT_AFTER_SECONDS
        )
