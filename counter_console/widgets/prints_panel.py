"""Tickets on paper that are in doubt: did they come out of the kiosk's printer?"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from counter_console.acts import Act
from counter_console.shortcuts import PANEL_KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.surface import Badge, Panel
from counter_console.widgets.text import Line, Text
from counter_console.words import (
    ACT_ICONS,
    act_label,
    at_text,
    print_reason,
    print_word,
    waited_text,
)
from queueing.model import PrintRecord, PrintState
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme


class PrintCard(Panel):
    """Signals: answered(str, bool) — job and whether it came out; copy_wanted(int) — ticket."""

    answered = Signal(str, bool)
    copy_wanted = Signal(int)

    def __init__(self, job: PrintRecord, parent: QWidget | None = None) -> None:
        super().__init__(margin=1.25, parent=parent)
        self.job = job
        self._label = Line("large", parent=self)
        self._state = Badge(self)
        self._where = Line("body", theme.INK_SOFT, parent=self)
        self._question = Text("body", parent=self)
        top = QHBoxLayout()
        top.addWidget(self._label, 1)
        top.addWidget(self._state)
        self.yes = self._button("came-out", f"came-out-{job.ticket_label}")
        self.no = self._button("not-out", f"not-out-{job.ticket_label}")
        self.copy = self._button(Act.PRINT_COPY, f"print-copy-{job.ticket_label}")
        self.yes.clicked.connect(lambda: self.answered.emit(job.id, True))
        self.no.clicked.connect(lambda: self.answered.emit(job.id, False))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(job.ticket_id))
        self._buttons = QGridLayout()
        self._buttons.addWidget(self.yes, 0, 0)
        self._buttons.addWidget(self.no, 0, 1)
        self._buttons.addWidget(self.copy, 1, 0, 1, 2)
        self.box.addLayout(top)
        self.box.addWidget(self._where)
        self.box.addWidget(self._question)
        self.box.addLayout(self._buttons)

    def _button(self, act: str, name: str) -> ActionButton:
        button = ActionButton(name, ACT_ICONS[act], "", self)
        button.say(act_label(act))
        button.set_small(True)
        return button

    def buttons(self) -> tuple[tuple[str, ActionButton], ...]:
        """The buttons with the names of their keys."""
        return (("came-out", self.yes), ("not-out", self.no), (Act.PRINT_COPY, self.copy))

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self._buttons.setSpacing(sizes.unit)

    def show_job(self, zone: str, now: datetime) -> None:
        """Write the facts for the moment `now`."""
        job = self.job
        unknown = job.state is PrintState.UNKNOWN
        self._label.say(job.ticket_label + (self.tr(" (salinan)") if job.copy else ""))
        if unknown:
            self._state.mark("alert", print_word(job.state), theme.CALL, theme.INK)
        else:
            self._state.mark("slow", print_word(job.state), theme.GROUND, theme.INK)
        facts = self.tr("{station} · sejak {time} ({span})").format(
            station=job.station_name,
            time=at_text(job.changed_at, zone),
            span=waited_text(job.changed_at, now),
        )
        reason = print_reason(job.reason)
        self._where.say(f"{facts} · {reason}" if reason else facts)
        if unknown:
            text = self.tr("Apakah tiket {label} keluar dari printer?")
        elif job.state is PrintState.HELD:
            text = self.tr("Tiket {label} keluar sendiri setelah printer siap. Jangan cetak ulang.")
        else:
            text = self.tr("Tiket {label} dicetak sendiri setelah printer siap.")
        self._question.say(text.format(label=job.ticket_label))
        # A copy of what will still come out by itself would be a second paper.
        for _, button in self.buttons():
            button.setVisible(unknown)


class PrintsPanel(SidePanel):
    """Signals: answered(str, bool), copy_wanted(int) — see PrintCard."""

    answered = Signal(str, bool)
    copy_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("prints-panel", parent)
        self.cards: list[PrintCard] = []

    def show_snapshot(self, snapshot: ConsoleSnapshot, now: datetime) -> None:
        """Draw the jobs in doubt, oldest first."""
        shown = (snapshot.doubtful_prints, self.sizes)
        if shown != self._shown:
            self._shown = shown
            self._build(snapshot.doubtful_prints)
        for card in self.cards:
            card.show_job(snapshot.office.time_zone, now)

    def _build(self, jobs: tuple[PrintRecord, ...]) -> None:
        self.clear()
        self.cards = []
        self.title.say(self.tr("Tiket yang perlu diperiksa"))
        if not jobs:
            text = Text("body", theme.INK_SOFT)
            text.say(self.tr("Semua tiket tercetak. Tidak ada yang perlu diperiksa."))
            self.add(text)
        for job in jobs:
            card = PrintCard(job)
            card.answered.connect(self.answered)
            card.copy_wanted.connect(self.copy_wanted)
            self.cards.append(card)
            self.add(card)
        first = next((c for c in self.cards if c.job.state is PrintState.UNKNOWN), None)
        if first is not None:
            for act, button in first.buttons():
                button.set_key(PANEL_KEYS[act])
                self.key(PANEL_KEYS[act], button)
