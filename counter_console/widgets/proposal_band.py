"""The calm band that asks an officer about a proposal; it stands below, over no button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.acts import Act
from counter_console.proposal_words import announce_label, dismiss_label, headline, summary
from counter_console.proposals import shown_proposals
from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.surface import Panel, Picture
from counter_console.widgets.text import Line
from counter_console.words import ACT_ICONS
from queueing.probes import Proposal, ProposalKind
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.language import Language

ASKING = QColor("#FFF6E0")
ICONS = {
    ProposalKind.OUTAGE: "alert",
    ProposalKind.SLOWER: "slow",
    ProposalKind.RECOVERY: "ok",
}


class ProposalBand(Panel):
    """Signals: announce_pressed(int), dismiss_pressed(int) with the proposal's id;
    details_pressed().
    """

    announce_pressed = Signal(int)
    dismiss_pressed = Signal(int)
    details_pressed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(across=True, edge=None, margin=0.75, parent=parent)
        self.setObjectName("proposal")
        self._language = language
        self.proposal: Proposal | None = None
        self._picture = Picture("alert", theme.INK, 1.5, self)
        self.line = Line("strong", parent=self)
        self.evidence = Line("small", theme.INK_SOFT, parent=self)
        self.announce = self._button(Act.ANNOUNCE)
        self.announce.set_kind(Kind.AMBER)
        self.dismiss = self._button(Act.DISMISS)
        self.details = self._button("proposals")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.line)
        words.addWidget(self.evidence)
        words.addStretch(1)
        self.box.addWidget(self._picture)
        self.box.addLayout(words, 1)
        for button in (self.details, self.dismiss, self.announce):
            self.box.addWidget(button)
        self.announce.clicked.connect(lambda: self._say(self.announce_pressed))
        self.dismiss.clicked.connect(lambda: self._say(self.dismiss_pressed))
        self.details.clicked.connect(self.details_pressed)
        self.hide()

    def _button(self, name: str) -> ActionButton:
        button = ActionButton(name, ACT_ICONS[name], KEYS[name], self)
        button.set_small(True)
        button.keep_width()
        return button

    def _say(self, signal: object) -> None:
        if self.proposal is not None:
            signal.emit(self.proposal.id)  # type: ignore[attr-defined]

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes; keys give way to words in a small one."""
        super().set_sizes(sizes)
        self.box.setContentsMargins(sizes.unit * 2, 0, sizes.unit, 0)
        self.setFixedHeight(round(sizes.body * 3.3))
        for name, button in (
            (Act.ANNOUNCE, self.announce),
            (Act.DISMISS, self.dismiss),
            ("proposals", self.details),
        ):
            button.set_key("" if sizes.compact else KEYS[name])

    def show_snapshot(self, snapshot: ConsoleSnapshot, signed_in: bool) -> None:
        """Ask about the gravest proposal while an officer sits here; hide without one."""
        found = shown_proposals(snapshot) if signed_in else ()
        self.proposal = found[0] if found else None
        self.setVisible(bool(found))
        if self.proposal is None:
            return
        first = self.proposal
        text = headline(first, snapshot, self._language)
        if len(found) > 1:
            text = self.tr("{text} (+{n} usulan lain)").format(text=text, n=len(found) - 1)
        self._picture.show_icon(ICONS[first.kind], theme.INK)
        self.line.say(text)
        hint = self.tr("Belum diumumkan.")
        if first.kind is ProposalKind.RECOVERY:
            hint = self.tr("Papan masih menampilkan gangguan.")
        self.evidence.say(f"{hint} {summary(first)}")
        self.announce.say(announce_label(first.kind))
        self.dismiss.say(dismiss_label(first.kind))
        self.details.say(self.tr("Rincian"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a light amber ground with a rail."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), ASKING)
        painter.fillRect(0, 0, self.width(), 1, theme.LINE)
        painter.fillRect(0, 0, 6, self.height(), theme.SLOW)
