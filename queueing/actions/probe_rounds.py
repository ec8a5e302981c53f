"""The rounds of the station that looks for all: what is due, and what was found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from queueing.actions.judging import judge
from queueing.actions.leases import has_lease, hold_lease, leave_lease
from queueing.model import Actor
from queueing.probes import Finding, Probe, ProbeRun
from queueing.probing.kept import finding_to_json
from queueing.probing.runs import is_due, next_run
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.probe_rows import open_proposals, probes_of, runs_of

LEASE = "probes"


@dataclass(frozen=True, slots=True)
class Round:
    """What this station has to do now; nothing while another has the task."""

    due: tuple[Probe, ...] = ()
    asked: bool = False
    """A proposal waits for an answer: it is judged again, also where no probe looks."""


def probe_round(store: Store, *, station_id: int, now: datetime) -> Round:
    """Give the probes that this station should look at now.

    Takes the task of looking for all where it is free; an office without probes has none.
    """
    with store.read() as connection:
        probes = probes_of(connection, t.probe.c.active.is_(True))
        runs = runs_of(connection) if probes else {}
        asked = bool(open_proposals(connection))
    if not probes and not asked:
        return Round()
    if not hold_lease(store, name=LEASE, station_id=station_id, now=now):
        return Round()
    due = tuple(one for one in probes.values() if is_due(one, runs.get(one.id), now))
    return Round(due, asked)


def leave_probes(store: Store, *, station_id: int, now: datetime) -> None:
    """Let another station look, at the end of this one."""
    leave_lease(store, name=LEASE, station_id=station_id, now=now)


def report_findings(
    store: Store,
    *,
    findings: Iterable[tuple[int, Finding]],
    station_id: int,
    now: datetime,
) -> bool:
    """Keep what was found at probes, by their ids, and propose what follows from it.

    Gives False and changes nothing when another station has the task meanwhile. A probe that
    was deleted or switched off while it was looked at is passed over.
    """
    actor = Actor(station_id)
    with store.write() as connection:
        if not has_lease(connection, LEASE, station_id, now):
            return False
        probes = probes_of(connection, t.probe.c.active.is_(True))
        runs = runs_of(connection)
        touched = {proposal.component for proposal in open_proposals(connection)}
        for probe_id, finding in findings:
            probe = probes.get(probe_id)
            if probe is None:
                continue
            before = runs.get(probe_id)
            _keep(connection, probe_id, before, next_run(probe, before, finding), station_id)
            touched.add(probe.component)
        for component_id in _ids(connection, touched):
            judge(connection, component_id, actor, now)
    return True


def _keep(
    connection: Connection,
    probe_id: int,
    before: ProbeRun | None,
    run: ProbeRun,
    station_id: int,
) -> None:
    finding = run.finding
    values: dict[str, Any] = {
        "station_id": station_id,
        "checked_at": finding.at,
        "result": finding.verdict,
        "since": run.since,
        "run": run.times,
        "trouble_since": run.trouble_since,
        "trouble_run": run.trouble_times,
        "latency_ms": finding.latency_ms,
        "finding": finding_to_json(finding),
    }
    if before is None:
        connection.execute(insert(t.probe_state).values(probe_id=probe_id, **values))
    else:
        own = t.probe_state.c.probe_id == probe_id
        connection.execute(update(t.probe_state).where(own).values(values))


def _ids(connection: Connection, codes: set[str]) -> list[int]:
    wanted = select(t.component.c.id).where(t.component.c.code.in_(codes))
    return list(connection.execute(wanted.order_by(t.component.c.id)).scalars())
