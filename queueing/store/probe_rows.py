"""Rows of probes, their runs and what they propose as the office's frozen words."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select

from queueing.probes import (
    SETTINGS_OF,
    Probe,
    ProbeKind,
    ProbeRun,
    Proposal,
    ProposalKind,
    ProposalState,
    TroubleReport,
)
from queueing.probing.kept import evidence_of, finding_of
from queueing.store import tables as t


def probes_of(connection: Connection, *where: Any) -> dict[int, Probe]:
    """Give the probes that fit, by id, in order of component and name."""
    rows = connection.execute(
        select(t.probe, t.component.c.code.label("component"))
        .join(t.component, t.component.c.id == t.probe.c.component_id)
        .where(*where)
        .order_by(t.component.c.id, t.probe.c.name, t.probe.c.id)
    )
    return {row.id: _probe(row) for row in rows}


def _probe(row: Row[Any]) -> Probe:
    kind = ProbeKind(row.kind)
    # A setting that another version wrote and this one does not know is left out.
    special = {name: row.settings[name] for name in SETTINGS_OF[kind] if name in row.settings}
    return Probe(
        id=row.id,
        component=row.component,
        name=row.name,
        kind=kind,
        target=row.target,
        every_seconds=row.every_seconds,
        timeout_ms=row.timeout_ms,
        failures_needed=row.failures_needed,
        slow_needed=row.slow_needed,
        successes_needed=row.successes_needed,
        slow_ms=row.slow_ms,
        active=row.active,
        **special,
    )


def runs_of(connection: Connection, *where: Any) -> dict[int, ProbeRun]:
    """Give how probes stand, by the probe's id; one that never looked is not there."""
    rows = connection.execute(select(t.probe_state).where(*where))
    return {
        row.probe_id: ProbeRun(
            finding_of(row.finding), row.since, row.run, row.trouble_since, row.trouble_run
        )
        for row in rows
    }


def proposals_of(connection: Connection, *where: Any) -> tuple[Proposal, ...]:
    """Give the proposals that fit, oldest first."""
    rows = connection.execute(
        select(t.outage_proposal, t.component.c.code.label("component"))
        .join(t.component, t.component.c.id == t.outage_proposal.c.component_id)
        .where(*where)
        .order_by(t.outage_proposal.c.proposed_at, t.outage_proposal.c.id)
    )
    return tuple(_proposal(row) for row in rows)


def _proposal(row: Row[Any]) -> Proposal:
    return Proposal(
        id=row.id,
        component=row.component,
        kind=ProposalKind(row.kind),
        proposed_at=row.proposed_at,
        since=row.since,
        seen_at=row.seen_at,
        evidence=evidence_of(row.evidence),
        state=ProposalState(row.state),
        decided_at=row.decided_at,
        officer=row.officer,
        outage_id=row.outage_id,
    )


def open_proposals(connection: Connection) -> tuple[Proposal, ...]:
    """Give the proposals nobody has answered, oldest first."""
    return proposals_of(connection, t.outage_proposal.c.open_component_id.is_not(None))


def reports_of(connection: Connection, *where: Any) -> tuple[TroubleReport, ...]:
    """Give the presses of "server error" that fit and were not taken back, oldest first."""
    rows = connection.execute(
        select(
            t.trouble_report,
            t.component.c.code.label("component"),
            t.counter.c.number.label("counter_number"),
        )
        .join(t.component, t.component.c.id == t.trouble_report.c.component_id)
        .join(t.counter, t.counter.c.id == t.trouble_report.c.counter_id)
        .where(t.trouble_report.c.withdrawn_at.is_(None), *where)
        .order_by(t.trouble_report.c.at, t.trouble_report.c.id)
    )
    return tuple(
        TroubleReport(
            row.id, row.at, row.component, row.counter_id, row.counter_number, row.officer
        )
        for row in rows
    )
