"""One paper in doubt: which ticket, which kiosk, since when, and the answers."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_console.acts import Act, Wish
from counter_console.print_words import print_reason, print_word, remedy_first
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.surface import Badge, Panel
from counter_console.widgets.text import Line, Text
from counter_console.words import ACT_ICONS, act_label, at_text, waited_text
from queueing.model import PrintRecord, PrintState
from queueing.papers import CANNOT_CONFIRM
from shared_ui import theme
from shared_ui.language import date_text, local_time

WITHDRAWN_FROM = (PrintState.QUEUED, PrintState.BLOCKED)
"""Nothing of these was sent, so they can be taken back."""


def came_out(job: PrintRecord) -> Wish:
    """Give the answer that a paper came out."""
    return Wish(Act.ANSWER_PRINT, job_id=job.id, came_out=True)


def copy_instead(job: PrintRecord) -> Wish:
    """Give the answer that it did not, with a copy at once."""
    return Wish(Act.ANSWER_PRINT, job_id=job.id, came_out=False, copy=True)


def not_out(job: PrintRecord) -> Wish:
    """Give the answer that it did not, without a copy: its holder has gone."""
    return Wish(Act.ANSWER_PRINT, job_id=job.id, came_out=False)


def withdraw(job: PrintRecord) -> Wish:
    """Give the wish to take a paper back of which nothing was sent."""
    return Wish(Act.WITHDRAW_PRINT, job_id=job.id)


class PrintCard(Panel):
    """Signals: wished(Wish) — an answer about the paper of this card."""

    wished = Signal(object)

    def __init__(self, job: PrintRecord, parent: QWidget | None = None) -> None:
        super().__init__(margin=1.25, parent=parent)
        self.job = job
        self._label = Line("large", parent=self)
        self._state = Badge(self)
        self._where = Line("body", theme.INK_SOFT, lines=2, parent=self)
        self._advice = Text("body", parent=self)
        top = QHBoxLayout()
        top.addWidget(self._label, 1)
        top.addWidget(self._state)
        self.yes = self._button("came-out", came_out(job))
        self.copy = self._button("copy-instead", copy_instead(job))
        self.no = self._button("not-out", not_out(job))
        self.withdraw = self._button(Act.WITHDRAW_PRINT, withdraw(job))
        for quiet in (self.no, self.withdraw):
            quiet.set_kind(Kind.QUIET)
        self._buttons = QVBoxLayout()
        for button in (self.yes, self.copy, self.no, self.withdraw):
            self._buttons.addWidget(button)
        self.box.addLayout(top)
        self.box.addWidget(self._where)
        self.box.addWidget(self._advice)
        self.box.addLayout(self._buttons)
        self._show_buttons()

    def _button(self, act: str, wish: Wish) -> ActionButton:
        button = ActionButton(f"{act}-{self.job.ticket_label}", ACT_ICONS[act], "", self)
        button.say(act_label(act))
        button.set_small(True)
        button.clicked.connect(lambda: self.wished.emit(wish))
        return button

    def buttons(self) -> tuple[tuple[str, ActionButton], ...]:
        """The buttons that can be pressed for this paper, with the names of their keys."""
        if self.job.state is PrintState.UNKNOWN:
            return (("came-out", self.yes), ("copy-instead", self.copy), ("not-out", self.no))
        if self.job.state in WITHDRAWN_FROM:
            return ((Act.WITHDRAW_PRINT, self.withdraw),)
        # A held paper is in the printer: nobody can take it back or ask for it again.
        return ()

    def button_of(self, wish: Wish) -> ActionButton | None:
        """Give the button that wishes `wish`, None when it is not of this card."""
        made = {
            came_out(self.job): self.yes,
            copy_instead(self.job): self.copy,
            not_out(self.job): self.no,
            withdraw(self.job): self.withdraw,
        }
        return made.get(wish)

    def _show_buttons(self) -> None:
        offered = {button for _, button in self.buttons()}
        for button in (self.yes, self.copy, self.no, self.withdraw):
            button.setVisible(button in offered)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self._buttons.setSpacing(round(sizes.unit * 0.75))

    def show_time(self, zone: str, now: datetime) -> None:
        """Write the facts for the moment `now` on the office's wall clock."""
        job = self.job
        unknown = job.state is PrintState.UNKNOWN
        self._label.say(job.ticket_label)
        ground = theme.CALL if unknown else theme.GROUND
        self._state.mark("alert" if unknown else "slow", print_word(job.state), ground, theme.INK)
        self._where.say(self._facts(zone, now))
        advice = "" if unknown else remedy_first(job)
        if job.reason == CANNOT_CONFIRM:
            advice = self.tr("Printer ini tidak dapat memastikan; periksa kertasnya.")
        self._advice.say(advice)
        self._advice.setVisible(bool(advice))

    def _facts(self, zone: str, now: datetime) -> str:
        job = self.job
        since = at_text(job.changed_at, zone)
        local, today = local_time(job.changed_at, zone), local_time(now, zone)
        if local.date() != today.date():
            # Yesterday's A-018 is not the A-018 of today.
            since = f"{date_text(local, with_year=False)} {since}"
        facts = self.tr("{station} · sejak {time} ({span})").format(
            station=job.station_name, time=since, span=waited_text(job.changed_at, now)
        )
        if job.copy:
            facts = self.tr("Salinan · {facts}").format(facts=facts)
        reason = print_reason(job.reason)
        shown = reason and job.reason != CANNOT_CONFIRM
        return f"{facts} · {reason}" if shown else facts
