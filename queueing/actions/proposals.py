"""An officer answers a proposal: it is announced, or it is waved away."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select, update

from queueing.actions.recording import done_before, record
from queueing.errors import MoveNotAllowed, NotFound
from queueing.model import Actor
from queueing.probes import Proposal, ProposalKind, ProposalState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.probe_rows import proposals_of


def accept_proposal(
    store: Store, *, proposal_id: int, actor: Actor, request_id: str, now: datetime
) -> Proposal:
    """Mark a proposal as announced, right after the officer published what it proposes.

    It is linked to the notice of its component: the open one, for a recovery the one that was
    ended last. Raises NotFound, MoveNotAllowed when it was answered before, or when nothing
    was announced: a proposal by itself publishes nothing.
    """
    with store.write() as connection:
        if done_before(connection, request_id, "accept_proposal") is not None:
            return _proposal(connection, proposal_id)
        proposal = _proposal(connection, proposal_id)
        outage_id = _notice(connection, proposal)
        # The look that came between both acts may have taken it back as announced already.
        taken_back = proposal.state is ProposalState.WITHDRAWN and proposal.outage_id == outage_id
        if proposal.state is not ProposalState.OPEN and not taken_back:
            raise MoveNotAllowed(f"proposal {proposal_id} is {proposal.state}")
        _answer(connection, proposal, ProposalState.ACCEPTED, actor, now, outage_id)
        _record(connection, "accept_proposal", proposal, actor, request_id, now, outage_id)
        return _proposal(connection, proposal_id)


def dismiss_proposal(
    store: Store, *, proposal_id: int, actor: Actor, request_id: str, now: datetime
) -> Proposal:
    """Wave a proposal away: it rests for the office's minutes, and for the same trouble.

    Raises NotFound, MoveNotAllowed when it was answered or taken back before.
    """
    with store.write() as connection:
        if done_before(connection, request_id, "dismiss_proposal") is not None:
            return _proposal(connection, proposal_id)
        proposal = _proposal(connection, proposal_id)
        if proposal.state is not ProposalState.OPEN:
            raise MoveNotAllowed(f"proposal {proposal_id} is {proposal.state}")
        _answer(connection, proposal, ProposalState.DISMISSED, actor, now, None)
        _record(connection, "dismiss_proposal", proposal, actor, request_id, now, None)
        return _proposal(connection, proposal_id)


def _proposal(connection: Connection, proposal_id: int) -> Proposal:
    found = proposals_of(connection, t.outage_proposal.c.id == proposal_id)
    if not found:
        raise NotFound(f"proposal {proposal_id}")
    return found[0]


def _notice(connection: Connection, proposal: Proposal) -> int:
    of_component = select(t.outage.c.id).join(
        t.component, t.component.c.id == t.outage.c.component_id
    )
    of_component = of_component.where(t.component.c.code == proposal.component)
    if proposal.kind is ProposalKind.RECOVERY:
        wanted = of_component.where(t.outage.c.resolved_at >= proposal.proposed_at)
    else:
        wanted = of_component.where(t.outage.c.open_component_id.is_not(None))
    found = connection.execute(wanted.order_by(t.outage.c.id.desc()).limit(1)).scalar()
    if found is None:
        raise MoveNotAllowed(
            f"nothing about {proposal.component} was announced", "announce it first"
        )
    return int(found)


def _answer(
    connection: Connection,
    proposal: Proposal,
    state: ProposalState,
    actor: Actor,
    now: datetime,
    outage_id: int | None,
) -> None:
    connection.execute(
        update(t.outage_proposal)
        .where(t.outage_proposal.c.id == proposal.id)
        .values(
            state=state,
            decided_at=now,
            officer=actor.officer,
            outage_id=outage_id,
            open_component_id=None,
        )
    )


def _record(
    connection: Connection,
    kind: str,
    proposal: Proposal,
    actor: Actor,
    request_id: str,
    now: datetime,
    outage_id: int | None,
) -> None:
    record(
        connection,
        kind,
        actor=actor,
        request_id=request_id,
        now=now,
        outage_id=outage_id,
        details={"component": proposal.component, "kind": proposal.kind.value},
    )
