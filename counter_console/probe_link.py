"""The way of the probe watch to the office, called on the worker thread only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from queueing.probes import Finding

if TYPE_CHECKING:
    from queueing.actions.probe_rounds import Round
    from shared_ui.office_line import OfficeLine


class ProbeLink:
    """`lost` tells whether the server is known to be out of reach: then nothing is asked."""

    def __init__(self, line: OfficeLine, lost: Callable[[], bool]) -> None:
        self._line, self._lost = line, lost

    def probe_round(self, now: datetime) -> Round:
        """Give what this station has to do now; raises StoreError."""
        from queueing.actions.probe_rounds import Round, probe_round

        if self._lost():
            # Whoever sits here waits for the one thread that asks.
            return Round()
        return probe_round(self._line.store, station_id=self._line.station.id, now=now)

    def report_findings(self, findings: list[tuple[int, Finding]], now: datetime) -> None:
        """Keep what was found; raises StoreError."""
        from queueing.actions.probe_rounds import report_findings

        if not self._lost():
            store, station = self._line.store, self._line.station
            report_findings(store, findings=findings, station_id=station.id, now=now)

    def leave_probes(self, now: datetime) -> None:
        """Give the task back, if it is this station's; raises StoreError."""
        from queueing.actions.probe_rounds import leave_probes

        if not self._lost():
            leave_probes(self._line.store, station_id=self._line.station.id, now=now)
