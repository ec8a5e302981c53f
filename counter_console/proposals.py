"""What is proposed, and the acts of the office by which it is announced."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from counter_console.acts import Wish
from counter_console.widgets.choice_panel import Choice, ChoicePanel
from queueing.model import Component, LocalText, Outage, OutageState, Severity
from queueing.probes import Code, Proposal, ProposalKind
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import Language

translate = QCoreApplication.translate


def fitting_components(snapshot: ConsoleSnapshot) -> tuple[Component, ...]:
    """Give what the service in hand needs; of all this counter serves while nobody is here."""
    counter, current = snapshot.counter, snapshot.current
    if current is not None:
        codes = set(current.service.components)
    else:
        mine = counter.signed_in_service_ids if counter else frozenset()
        codes = {code for s in snapshot.services if s.id in mine for code in s.components}
    fitting = tuple(c for c in snapshot.components if c.code in codes)
    return fitting or snapshot.components


def ask_component(
    panel: ChoicePanel, components: tuple[Component, ...], language: Language
) -> None:
    """Let `panel` ask which component does not work; one press tells it."""
    panel.ask(
        translate("ConsoleProposals", "Lapor gangguan"),
        translate(
            "ConsoleProposals",
            "Apa yang tidak berfungsi? Belum diumumkan: bila loket lain melapor juga, "
            "pengumuman diusulkan.",
        ),
        tuple(
            Choice(f"trouble-{one.code}", language.text(one.name), one.code, "bell")
            for one in components
        ),
    )


def find_proposal(snapshot: ConsoleSnapshot, proposal_id: int | None) -> Proposal | None:
    """Give a proposal that is shown, None once it was answered or taken back."""
    return next((one for one in snapshot.proposals if one.id == proposal_id), None)


def shown_proposals(snapshot: ConsoleSnapshot) -> tuple[Proposal, ...]:
    """Give the proposals that an officer can still answer, outages first.

    What somebody announced or ended by himself meanwhile is left out: the next look takes the
    proposal back.
    """
    stopped = {
        one.component.code
        for one in snapshot.outages
        if one.stops_services and one.severity is Severity.STOPPED
    }
    going = {one.component.code for one in _going(snapshot)}
    order = list(ProposalKind)

    def is_open(one: Proposal) -> bool:
        if one.kind is ProposalKind.RECOVERY:
            return one.component in going
        return one.component not in (stopped if one.kind is ProposalKind.OUTAGE else going)

    found = (one for one in snapshot.proposals if is_open(one))
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), one.proposed_at)))


def _going(snapshot: ConsoleSnapshot) -> tuple[Outage, ...]:
    """Give the notices that hold now: neither over nor planned for later."""
    return tuple(one for one in snapshot.outages if one.resolved_at is None and not one.is_planned)


def announcement(
    wish: Wish, snapshot: ConsoleSnapshot, now: datetime
) -> tuple[str, dict[str, Any]]:
    """Give the act of the office that announces what is proposed, and its arguments.

    The proposal is marked afterwards; where it is shown no more the mark alone is refused.
    """
    proposal = find_proposal(snapshot, wish.proposal_id)
    if proposal is None:
        return "accept_proposal", {"proposal_id": wish.proposal_id}
    about = (one for one in _going(snapshot) if one.component.code == proposal.component)
    going = next(about, None)
    if proposal.kind is ProposalKind.RECOVERY:
        return "resolve_outage", {"outage_id": going.id if going else 0}
    if going is not None and proposal.kind is ProposalKind.OUTAGE:
        # Told as slower, or as mended: the same notice says now that it stands still.
        return "update_outage", {
            "outage_id": going.id,
            "state": OutageState.CHECKING,
            "severity": Severity.STOPPED,
            "text": LocalText(""),
            "next_word_at": now + timedelta(minutes=snapshot.office.next_word_minutes),
        }
    what: dict[str, Any] = {
        "component_code": proposal.component,
        "since": min(proposal.since, now),
    }
    if some := _of_empty_items(proposal, snapshot):
        what["service_ids"] = some
    if proposal.kind is ProposalKind.SLOWER:
        what["severity"] = Severity.SLOWER
    return "publish_outage", what


def _of_empty_items(proposal: Proposal, snapshot: ConsoleSnapshot) -> list[int]:
    """Give the services that an empty item stops, where others of the component go on; else none.

    One component of blanks may stand for several items: cards, papers.
    """
    if all(one.finding.code is not Code.STOCK_GONE for one in proposal.evidence.probes):
        return []
    need = {s.id for s in snapshot.services if proposal.component in s.components}
    gone = [item for item in snapshot.stock if item.on_hand is not None and item.on_hand <= 0]
    hit = {service_id for item in gone for service_id in item.service_ids} & need
    return sorted(hit) if hit != need else []
