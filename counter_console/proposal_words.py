"""What a proposal says: what was noticed, by whom, since when, and on what it rests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from counter_console.acts import Act, Wish
from counter_console.outcome import Outcome
from counter_console.words import act_label, at_text
from queueing.probes import (
    Code,
    CounterEvidence,
    ProbeEvidence,
    Proposal,
    ProposalKind,
    TroubleReport,
    Verdict,
)
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import Language
from shared_ui.probe_words import finding_text

translate = QCoreApplication.translate
STOCK = frozenset({Code.STOCK_GONE, Code.STOCK_THERE})


def component_name(code: str, snapshot: ConsoleSnapshot, language: Language) -> str:
    """Name a component; its code where the office no longer has it."""
    names = {one.code: language.text(one.name) for one in snapshot.components}
    return names.get(code, code)


def headline(proposal: Proposal, snapshot: ConsoleSnapshot, language: Language) -> str:
    """Say in one sentence what seems to be so, since when."""
    texts = {
        ProposalKind.OUTAGE: translate(
            "ConsoleProposals", "{name} tampaknya tidak berfungsi sejak {time}."
        ),
        ProposalKind.SLOWER: translate(
            "ConsoleProposals", "{name} tampaknya lebih lambat dari biasa sejak {time}."
        ),
        ProposalKind.RECOVERY: translate(
            "ConsoleProposals", "{name} tampaknya sudah pulih sejak {time}."
        ),
    }
    if any(one.finding.code in STOCK for one in proposal.evidence.probes):
        gone = translate("ConsoleProposals", "{name} habis sejak {time}.")
        there = translate("ConsoleProposals", "{name} ada lagi sejak {time}.")
        recovered = proposal.kind is ProposalKind.RECOVERY
        texts[proposal.kind] = there if recovered else gone
    return texts[proposal.kind].format(
        name=component_name(proposal.component, snapshot, language),
        time=at_text(proposal.since, snapshot.office.time_zone),
    )


def summary(proposal: Proposal) -> str:
    """Say shortly by whom it was noticed: counters first, then the gravest probe."""
    parts = []
    if proposal.evidence.counters is not None:
        parts.append(counters_text(proposal.evidence.counters))
    bad = [one for one in proposal.evidence.probes if one.finding.verdict is not Verdict.OK]
    good = [one for one in proposal.evidence.probes if one.finding.verdict is Verdict.OK]
    shown = good if proposal.kind is ProposalKind.RECOVERY else bad
    if shown:
        parts.append(probe_text(shown[0]))
    elif proposal.evidence.probes and not parts:
        parts.append(probe_text(proposal.evidence.probes[0]))
    return " ".join(parts)


def counters_text(counters: CounterEvidence) -> str:
    """Say which counters pressed "server error"."""
    numbers = [str(number) for number in counters.counters]
    if len(numbers) == 2:
        text = translate("ConsoleProposals", "Dua loket melapor: {numbers}.")
    else:
        text = translate("ConsoleProposals", "{count} loket melapor: {numbers}.")
    return text.format(count=len(numbers), numbers=_listed(numbers))


def _listed(numbers: Sequence[str]) -> str:
    if len(numbers) < 2:
        return "".join(numbers)
    return translate("ConsoleProposals", "{some} dan {last}").format(
        some=", ".join(numbers[:-1]), last=numbers[-1]
    )


def probe_text(probe: ProbeEvidence) -> str:
    """Say what a probe found, and how often in a row; or how much there is, which is no probe."""
    if probe.finding.code in STOCK:
        return translate("ConsoleProposals", "{name}: {finding}").format(
            name=probe.name, finding=finding_text(probe.finding)
        )
    texts = {
        Verdict.FAILED: translate(
            "ConsoleProposals", "Pemeriksaan “{name}” bermasalah {times} kali: {finding}"
        ),
        Verdict.SLOW: translate(
            "ConsoleProposals", "Pemeriksaan “{name}” lambat {times} kali: {finding}"
        ),
        Verdict.OK: translate(
            "ConsoleProposals", "Pemeriksaan “{name}” berhasil {times} kali: {finding}"
        ),
    }
    return texts[probe.finding.verdict].format(
        name=probe.name, times=probe.times, finding=finding_text(probe.finding)
    )


def announce_label(kind: ProposalKind) -> str:
    """Give the text of the button that announces it."""
    if kind is ProposalKind.RECOVERY:
        return translate("ConsoleProposals", "Umumkan pulih")
    return act_label(Act.ANNOUNCE)


def dismiss_label(kind: ProposalKind) -> str:
    """Give the text of the button that waves it away."""
    if kind is ProposalKind.RECOVERY:
        return translate("ConsoleProposals", "Belum pulih")
    return act_label(Act.DISMISS)


def proposal_outcome(
    wish: Wish, result: object, snapshot: ConsoleSnapshot, language: Language
) -> Outcome:
    """Say what came of an act on proposals."""
    if isinstance(result, TroubleReport):
        text = translate(
            "ConsoleProposals",
            "Dicatat: {name} bermasalah. Belum diumumkan; bila loket lain melapor juga, "
            "pengumuman diusulkan.",
        )
        undo = Wish(Act.UNDO_TROUBLE, report_id=result.id)
        told = text.format(name=component_name(result.component, snapshot, language))
        return Outcome(told, translate("ConsoleOutcomes", "Urungkan"), undo)
    if isinstance(result, Proposal) and wish.act is Act.ANNOUNCE:
        return _announced(result, snapshot, language)
    if isinstance(result, Proposal):
        text = translate(
            "ConsoleProposals", "Usulan tentang {name} diabaikan. Papan tidak berubah."
        )
        return Outcome(text.format(name=component_name(result.component, snapshot, language)))
    return Outcome(translate("ConsoleProposals", "Laporan Anda dihapus."))


def _announced(proposal: Proposal, snapshot: ConsoleSnapshot, language: Language) -> Outcome:
    name = component_name(proposal.component, snapshot, language)
    if proposal.kind is ProposalKind.RECOVERY:
        text = translate("ConsoleProposals", "{name} diumumkan pulih ke papan dan kios.")
        return Outcome(text.format(name=name))
    text = translate("ConsoleProposals", "Gangguan {name} diumumkan ke papan dan kios.")
    undo = Wish(Act.RESOLVE, outage_id=proposal.outage_id)
    return Outcome(text.format(name=name), translate("ConsoleOutcomes", "Urungkan"), undo)
