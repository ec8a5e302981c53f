"""What becomes of a component's proposal, in the transaction of what was found or pressed."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, insert, select, update

from queueing.actions.recording import record
from queueing.actions.told_by_stock import told_by_stock
from queueing.actions.told_elsewhere import told_elsewhere
from queueing.calendar import start_of_day
from queueing.model import Actor
from queueing.probes import Proposal, ProposalKind, ProposalState
from queueing.probing.kept import evidence_to_json
from queueing.probing.rules import (
    Announced,
    Decided,
    Decision,
    Situation,
    Step,
    TroubleRules,
    decide,
)
from queueing.states import STOPPING, Severity
from queueing.store import tables as t
from queueing.store.probe_rows import probes_of, proposals_of, reports_of, runs_of

EVENTS = {Step.PROPOSE: "propose_outage", Step.WITHDRAW: "withdraw_proposal"}


def judge(connection: Connection, component_id: int, actor: Actor, now: datetime) -> None:
    """Make, change or take back the proposal of a component as the rules say; publish nothing."""
    situation = _situation(connection, component_id, now)
    decision = decide(situation, rules_of(connection), now)
    if decision.step is Step.PROPOSE:
        _propose(connection, component_id, decision, actor, now)
    elif situation.open is not None and decision.step is not Step.NOTHING:
        _change(connection, situation.open, decision, situation.announced, actor, now)


def rules_of(connection: Connection) -> TroubleRules:
    """Give the office's settings of what is proposed to it."""
    row = connection.execute(
        select(
            t.office.c.trouble_minutes,
            t.office.c.trouble_counters,
            t.office.c.proposal_rest_minutes,
        )
    ).one()
    return TroubleRules(row.trouble_minutes, row.trouble_counters, row.proposal_rest_minutes)


def _situation(connection: Connection, component_id: int, now: datetime) -> Situation:
    probes = probes_of(
        connection, t.probe.c.component_id == component_id, t.probe.c.active.is_(True)
    )
    runs = runs_of(connection, t.probe_state.c.probe_id.in_(probes)) if probes else {}
    zone = connection.execute(select(t.office.c.time_zone)).scalar_one()
    reports = reports_of(
        connection,
        t.trouble_report.c.component_id == component_id,
        t.trouble_report.c.at >= start_of_day(now, zone),
    )
    found = proposals_of(connection, t.outage_proposal.c.open_component_id == component_id)
    looked = tuple((probe, runs[probe.id]) for probe in probes.values() if probe.id in runs)
    return Situation(
        (
            *looked,
            *told_elsewhere(connection, component_id, now),
            *told_by_stock(connection, component_id, now),
        ),
        reports,
        found[0] if found else None,
        _announced(connection, component_id),
        _decided(connection, component_id),
    )


def _announced(connection: Connection, component_id: int) -> Announced | None:
    row = connection.execute(
        select(t.outage).where(t.outage.c.open_component_id == component_id)
    ).first()
    if row is None:
        return None
    stops = row.state in STOPPING and row.severity == Severity.STOPPED
    return Announced(row.id, row.since, stops)


def _decided(connection: Connection, component_id: int) -> tuple[Decided, ...]:
    """Give the last answer to each kind, and the end of the last notice: also an answer."""
    found = []
    for kind in ProposalKind:
        at = connection.execute(
            select(t.outage_proposal.c.decided_at)
            .where(
                t.outage_proposal.c.component_id == component_id,
                t.outage_proposal.c.kind == kind,
                t.outage_proposal.c.state == ProposalState.DISMISSED,
            )
            .order_by(t.outage_proposal.c.id.desc())
            .limit(1)
        ).scalar()
        if at is not None:
            found.append(Decided(kind, at))
    ended = connection.execute(
        select(t.outage.c.resolved_at)
        .where(t.outage.c.component_id == component_id, t.outage.c.resolved_at.is_not(None))
        .order_by(t.outage.c.resolved_at.desc())
        .limit(1)
    ).scalar()
    if ended is not None:
        found.append(Decided(ProposalKind.OUTAGE, ended))
    return tuple(found)


def _propose(
    connection: Connection, component_id: int, decision: Decision, actor: Actor, now: datetime
) -> None:
    connection.execute(
        insert(t.outage_proposal).values(
            component_id=component_id,
            open_component_id=component_id,
            kind=decision.kind,
            proposed_at=now,
            since=decision.since,
            seen_at=now,
            evidence=evidence_to_json(decision.evidence),
            state=ProposalState.OPEN,
            officer="",
        )
    )
    code = connection.execute(
        select(t.component.c.code).where(t.component.c.id == component_id)
    ).scalar_one()
    evidence = evidence_to_json(decision.evidence)
    _tell(connection, Step.PROPOSE, code, str(decision.kind), actor, now, evidence=evidence)


def _change(
    connection: Connection,
    before: Proposal,
    decision: Decision,
    announced: Announced | None,
    actor: Actor,
    now: datetime,
) -> None:
    evidence = decision.evidence
    same = (before.kind, before.since, before.evidence) == (decision.kind, decision.since, evidence)
    if decision.step is Step.CHANGE and same:
        return
    values: dict[str, Any] = {
        "kind": decision.kind,
        "since": decision.since,
        "seen_at": now,
        "evidence": evidence_to_json(evidence),
    }
    if decision.step is Step.WITHDRAW:
        values |= {
            "state": ProposalState.WITHDRAWN,
            "decided_at": now,
            "open_component_id": None,
            # Announced by hand meanwhile: the proposal was right all the same.
            "outage_id": announced.outage_id if announced else None,
        }
        _tell(connection, Step.WITHDRAW, before.component, str(before.kind), actor, now)
    connection.execute(
        update(t.outage_proposal).where(t.outage_proposal.c.id == before.id).values(values)
    )


def _tell(
    connection: Connection,
    step: Step,
    component: str,
    kind: str,
    actor: Actor,
    now: datetime,
    **more: Any,
) -> None:
    # Nobody asked for it: made by what was found, each with a request of its own.
    record(
        connection,
        EVENTS[step],
        actor=Actor(actor.station_id),
        request_id=str(uuid4()),
        now=now,
        details={"component": component, "kind": kind, **more},
    )
