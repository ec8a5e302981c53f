"""Every open proposal in full: what was found where, since when, how often, and what helps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_console.acts import Act
from counter_console.proposal_words import (
    STOCK,
    announce_label,
    counters_text,
    dismiss_label,
    headline,
    probe_text,
)
from counter_console.proposals import shown_proposals
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.surface import Panel
from counter_console.widgets.text import Line, Text
from counter_console.words import ACT_ICONS, at_text
from queueing.probes import ProbeEvidence, Proposal, Verdict
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.language import Language
from shared_ui.probe_words import finding_remedy


class ProposalPanel(SidePanel):
    """Signals: announce_pressed(int), dismiss_pressed(int) with the proposal's id."""

    announce_pressed = Signal(int)
    dismiss_pressed = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("proposal-panel", parent)
        self._language = language
        self.cards: list[ProposalCard] = []

    def show_snapshot(self, snapshot: ConsoleSnapshot) -> None:
        """Draw the proposals that can still be answered."""
        found = shown_proposals(snapshot)
        shown = (found, self.sizes, self._language.code)
        # Built anew only on a change, so that a press under way is kept.
        if shown == self._shown:
            return
        self._shown = shown
        self.clear()
        self.title.say(self.tr("Usulan pengumuman"))
        note = Text("body", theme.INK_SOFT)
        if found:
            note.say(
                self.tr("Papan dan kios tidak berubah sebelum ada petugas yang mengumumkannya.")
            )
        else:
            note.say(self.tr("Tidak ada usulan."))
        self.add(note)
        self.cards = [ProposalCard(one, snapshot, self._language) for one in found]
        for card in self.cards:
            card.announce_pressed.connect(self.announce_pressed)
            card.dismiss_pressed.connect(self.dismiss_pressed)
            self.add(card)


class ProposalCard(Panel):
    """Signals: announce_pressed(int), dismiss_pressed(int) with the proposal's id."""

    announce_pressed = Signal(int)
    dismiss_pressed = Signal(int)

    def __init__(
        self,
        proposal: Proposal,
        snapshot: ConsoleSnapshot,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(edge=theme.SLOW, margin=1.25, parent=parent)
        self.proposal = proposal
        zone = snapshot.office.time_zone
        title = Line("strong", lines=3, parent=self)
        title.say(headline(proposal, snapshot, language))
        self.box.addWidget(title)
        if (counters := proposal.evidence.counters) is not None:
            text = self.tr("{text} Terakhir {time}.").format(
                text=counters_text(counters), time=at_text(counters.last_at, zone)
            )
            self._add(text)
        for probe in proposal.evidence.probes:
            self._add_probe(probe, zone)
        self.announce = self._button(Act.ANNOUNCE, announce_label(proposal.kind))
        self.announce.set_kind(Kind.AMBER)
        self.announce.clicked.connect(lambda: self.announce_pressed.emit(proposal.id))
        self.dismiss = self._button(Act.DISMISS, dismiss_label(proposal.kind))
        self.dismiss.clicked.connect(lambda: self.dismiss_pressed.emit(proposal.id))
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.dismiss, 1)
        self._buttons.addWidget(self.announce, 1)
        self.box.addLayout(self._buttons)

    def _add(self, text: str, *, soft: bool = False) -> None:
        label = Text("body", theme.INK_SOFT if soft else theme.INK, self)
        label.say(text)
        self.box.addWidget(label)

    def _add_probe(self, probe: ProbeEvidence, zone: str) -> None:
        self._add(probe_text(probe))
        finding = probe.finding
        if finding.code in STOCK:
            self._add(finding_remedy(finding), soft=True)
            return
        text = self.tr("{target} · sejak {since}, terakhir {last}").format(
            target=finding.target, since=at_text(probe.since, zone), last=at_text(finding.at, zone)
        )
        remedy = finding_remedy(finding) if finding.verdict is not Verdict.OK else ""
        self._add(f"{text}. {remedy}".strip(), soft=True)

    def _button(self, act: Act, label: str) -> ActionButton:
        button = ActionButton(f"card-{act}", ACT_ICONS[act], "", self)
        button.set_small(True)
        button.say(label)
        return button

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self._buttons.setSpacing(sizes.unit)
