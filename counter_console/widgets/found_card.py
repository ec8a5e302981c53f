"""A ticket that was looked for: what it is, what became of it, its papers, and what can be done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from counter_console.acts import Act, Wish
from counter_console.guarantee_words import carried_from, valid_text
from counter_console.print_words import print_reason, print_word
from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.print_card import WITHDRAWN_FROM, PrintCard
from counter_console.widgets.surface import Badge, Panel
from counter_console.widgets.text import Line
from counter_console.words import ACT_ICONS, act_label, at_text, state_word, waited_text
from queueing.model import AT_COUNTER, IN_LINE, Counter, PrintRecord, PrintState, TicketState
from queueing.papers import SCREEN_ONLY
from queueing.snapshots import FoundTicket
from shared_ui import theme
from shared_ui.language import Language, date_text, local_time

OPEN = (PrintState.QUEUED, PrintState.BLOCKED, PrintState.SENDING, PrintState.HELD)
"""Papers in these states still come out by themselves."""

ANSWERABLE = (*WITHDRAWN_FROM, PrintState.UNKNOWN)


class FoundCard(Panel):
    """Signals: wished(Wish); list_wanted(int) — show this ticket where it waits."""

    wished = Signal(object)
    list_wanted = Signal(int)

    def __init__(
        self, found: FoundTicket, counters: tuple[Counter, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(margin=1.25, parent=parent)
        self.found = found
        self._counters = {counter.id: counter for counter in counters}
        self._label, self._state = Line("huge", theme.BRAND_DARK, parent=self), Badge(self)
        self._service = Line("strong", lines=2, parent=self)
        self._facts = [Line("body", theme.INK_SOFT, parent=self) for _ in range(2)]
        self.copy = self._button(Act.PRINT_COPY)
        self.show_in_list = self._button("show-in-list")
        self.copy.clicked.connect(
            lambda: self.wished.emit(Wish(Act.PRINT_COPY, ticket_id=found.ticket.id))
        )
        self.show_in_list.clicked.connect(lambda: self.list_wanted.emit(found.ticket.id))
        # Only a paper that can be answered or taken back has more to say than one line.
        open_jobs = [job for job in found.prints if job.state in ANSWERABLE]
        self.cards = [PrintCard(job, self) for job in open_jobs]
        self._plain = [job for job in found.prints if job not in open_jobs]
        lines = max(len(self._plain), 0 if self.cards else 1)
        self._papers = [Line("body", lines=2, parent=self) for _ in range(lines)]
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._label, 1)
        top.addWidget(self._state)
        self.box.addLayout(top)
        for widget in (self._service, *self._facts, *self._papers):
            self.box.addWidget(widget)
        self._buttons = QGridLayout()
        self._buttons.addWidget(self.copy, 0, 0)
        self._buttons.addWidget(self.show_in_list, 0, 1)
        for column in (0, 1):
            self._buttons.setColumnStretch(column, 1)
        for card in self.cards:
            card.wished.connect(self.wished)
            self.box.addWidget(card)
        self.box.addLayout(self._buttons)

    def _button(self, name: str) -> ActionButton:
        button = ActionButton(name, ACT_ICONS[name], KEYS[name], self)
        button.set_kind(Kind.NORMAL)
        return button

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self._buttons.setSpacing(sizes.unit)

    def button_of(self, wish: Wish) -> ActionButton | None:
        """Give the button that wishes `wish`, None when it is not of this ticket."""
        if wish == Wish(Act.PRINT_COPY, ticket_id=self.found.ticket.id):
            return self.copy
        found = (card.button_of(wish) for card in self.cards)
        return next((button for button in found if button is not None), None)

    def show_facts(self, language: Language, zone: str, now: datetime, listed: bool) -> None:
        """Write the facts for `now`; `listed`: the ticket is in one of this console's lists."""
        ticket = self.found.ticket
        self._label.say(ticket.label)
        at_counter = ticket.state in AT_COUNTER
        ended = ticket.state not in IN_LINE and not at_counter
        ground = theme.GROUND if ended else theme.CALL if at_counter else theme.BRAND_SOFT
        icon = "call" if at_counter else "finish" if ended else "people"
        if ticket.state in (TicketState.PARKED, TicketState.SKIPPED):
            icon = "park" if ticket.state is TicketState.PARKED else "skip"
        self._state.mark(icon, state_word(ticket.state), ground, theme.INK)
        self._service.say(language.text(self.found.service.name))
        self._facts[0].say(self._taken(zone, now))
        today = local_time(now, zone).date()
        origin = carried_from(ticket, language.code)
        since = valid_text(ticket, today, language.code) or self._since(zone, now)
        if ticket.line_day == today and origin:
            since = f"{since} · {origin}"
        self._facts[1].say(since)
        self._show_papers(zone)
        self.copy.say(self._copy_label(), self._why_no_copy())
        self.copy.setEnabled(not self._why_no_copy())
        self.show_in_list.say(act_label("show-in-list"))
        self.show_in_list.setVisible(listed)
        for card in self.cards:
            card.show_time(zone, now)

    def _taken(self, zone: str, now: datetime) -> str:
        taken, today = local_time(self.found.ticket.issued_at, zone), local_time(now, zone)
        text = self.tr("Diambil {time}").format(time=at_text(self.found.ticket.issued_at, zone))
        if taken.date() != today.date():
            # A code is of any day, and yesterday's number is not valid today.
            return f"{text}, {date_text(taken)}"
        return text

    def _since(self, zone: str, now: datetime) -> str:
        ticket = self.found.ticket
        since = at_text(ticket.changed_at, zone)
        span = waited_text(ticket.changed_at, now)
        counter = self._counters.get(ticket.counter_id or 0)
        if ticket.state in AT_COUNTER and counter is not None:
            return self.tr("Di {counter} sejak {time} ({span})").format(
                counter=counter.name, time=since, span=span
            )
        if ticket.state in IN_LINE:
            return self.tr("Menunggu {span}").format(span=waited_text(ticket.issued_at, now))
        return self.tr("{state} sejak {time} ({span})").format(
            state=state_word(ticket.state), time=since, span=span
        )

    def _show_papers(self, zone: str) -> None:
        if not self.found.prints:
            self._papers[0].say(self.tr("Diambil tanpa tiket kertas."))
        for line, job in zip(self._papers, self._plain, strict=False):
            line.say(self._paper(job, zone))

    def _paper(self, job: PrintRecord, zone: str) -> str:
        name = self.tr("Salinan") if job.copy else self.tr("Tiket")
        word = print_word(job.state)
        if job.reason == SCREEN_ONLY:
            word = self.tr("Belum dicetak")
        reason = print_reason(job.reason)
        if reason:
            word = self.tr("{word} ({reason})").format(word=word, reason=reason)
        return self.tr("{name}: {word} · {station} · {time}").format(
            name=name, word=word, station=job.station_name, time=at_text(job.changed_at, zone)
        )

    def _copy_label(self) -> str:
        jobs = self.found.prints
        if jobs and all(job.never_sent for job in jobs):
            return self.tr("Cetak tiket")
        return act_label(Act.PRINT_COPY)

    def _why_no_copy(self) -> str:
        states = {job.state for job in self.found.prints}
        if not states:
            return self.tr("Tanpa tiket kertas")
        if PrintState.UNKNOWN in states:
            return self.tr("Jawab dulu di atas")
        if states & set(OPEN):
            return self.tr("Akan keluar sendiri")
        return ""
