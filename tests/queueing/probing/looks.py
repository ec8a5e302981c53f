"""An office whose probes are looked at by hand: findings without a network."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

from queueing import actions
from queueing.actions.probe_rounds import probe_round, report_findings
from queueing.actions.probes import save_probe
from queueing.model import Actor, StationKind
from queueing.probes import Code, Finding, Probe, ProbeKind, Proposal, Verdict
from queueing.store import Store
from queueing.store.probe_rows import proposals_of
from tests.office import Clock, request

COMPONENT = "national-server"
PROBE = Probe(
    0,
    COMPONENT,
    "Server pusat",
    ProbeKind.HTTP,
    "https://ani:rahasia@server.example/status",
    failures_needed=3,
    successes_needed=2,
)
FINDINGS = {
    "O": (Verdict.OK, Code.ANSWERED),
    "S": (Verdict.SLOW, Code.ANSWERED_LATE),
    "F": (Verdict.FAILED, Code.REFUSED),
}


@dataclass
class Console:
    """A console that looks for all when it may; each look takes a minute."""

    store: Store
    clock: Clock
    name: str = "console-9"
    actor: Actor = field(init=False)

    def __post_init__(self) -> None:
        """Make the station known."""
        station = actions.register_station(
            self.store, name=self.name, kind=StationKind.CONSOLE, now=self.clock()
        )
        self.actor = Actor(station.id)

    def add(self, probe: Probe = PROBE, **changes: object) -> Probe:
        """Save a probe."""
        return save_probe(
            self.store,
            probe=replace(probe, **changes),
            actor=self.actor,
            request_id=request(),
            now=self.clock.tick(),
        )

    def due(self) -> list[int]:
        """Give the ids of the probes this console has to look at."""
        found = probe_round(self.store, station_id=self.actor.station_id, now=self.clock())
        return [probe.id for probe in found.due]

    def find(self, letters: str, probe_id: int = 1) -> bool:
        """Report O(k), S(low) or F(ailed) a minute after the other; tell whether they counted."""
        counted = True
        for letter in letters:
            self.clock.now += timedelta(minutes=1)
            self.due()
            verdict, code = FINDINGS[letter]
            finding = Finding(verdict, code, "https://server.example/status", self.clock(), 20)
            counted = report_findings(
                self.store,
                findings=[(probe_id, finding)],
                station_id=self.actor.station_id,
                now=self.clock(),
            )
        return counted


def made(store: Store) -> tuple[Proposal, ...]:
    """Give every proposal there ever was."""
    with store.read() as connection:
        return proposals_of(connection)
