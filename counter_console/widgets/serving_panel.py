"""The person being served: number, service, marks, and how long it has taken."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from counter_console.acts import Act
from counter_console.note_words import note_line
from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.service_tally import ServiceTally
from counter_console.widgets.surface import Badge, Panel
from counter_console.widgets.text import Line, Text
from counter_console.words import (
    ACT_ICONS,
    act_label,
    at_text,
    counter_text,
    state_word,
    stopwatch_text,
    waited_text,
)
from queueing.model import PriorityClass, TicketState
from queueing.snapshots import ConsoleSnapshot, WaitingTicket
from shared_ui import theme
from shared_ui.language import Language, plain


class Number(QWidget):
    """A ticket's label as large as its place allows; inverted amber while it is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._called, self._height = "", False, 100
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The label shown."""
        return self._label

    def show_label(self, label: str, called: bool) -> None:
        """Show `label`, highlighted while its holder is being called."""
        if (plain(label), called) != (self._label, self._called):
            self._label, self._called = plain(label), called
            self.setAccessibleName(self._label)
            self.update()

    def set_sizes(self, sizes: Sizes) -> None:
        """Keep the capitals at 48 px and more (LOOK, console)."""
        self._height = {14: 92, 15: 112, 16: 160}[sizes.body]
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        return QSize(200, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.CALL if self._called else theme.BRAND_SOFT)
        painter.drawRoundedRect(box, 8, 8)
        # Half of the height in capitals leaves air above and below.
        painter.setFont(theme.fitting_font(self._label, box.width() * 0.86, box.height() * 0.54))
        painter.setPen(theme.INK if self._called else theme.BRAND_DARK)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._label)


class ServingPanel(Panel):
    """Draws the ticket at the counter, an empty counter, or a paused one.

    Signals: act_pressed(Act) — the note of the ticket is to be written.
    """

    act_pressed = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(margin=2, parent=parent)
        self._language = language
        self._snapshot: ConsoleSnapshot | None = None
        self._number = Number(self)
        self._number.setObjectName("current-number")
        self._state, self._priority, self._outage = Badge(self), Badge(self), Badge(self)
        self._timer = Line("large", parent=self)
        self._service = Line("large", lines=2, parent=self)
        self._facts = [Line("body", theme.INK_SOFT, parent=self) for _ in range(3)]
        self._note = Line("strong", lines=3, parent=self)
        self.note_button = ActionButton(Act.NOTE, ACT_ICONS[Act.NOTE], KEYS[Act.NOTE], self)
        self.note_button.set_small(True)
        self.note_button.clicked.connect(lambda: self.act_pressed.emit(Act.NOTE))
        self._heading = Text("huge", parent=self)
        self._hint = Text("body", theme.INK_SOFT, parent=self)
        self._services = ServiceTally(language, self)
        self._tally = Line("body", theme.INK_SOFT, parent=self)
        self._badges = QHBoxLayout()
        for badge in (self._state, self._priority):
            self._badges.addWidget(badge)
        self._badges.addStretch(1)
        self._lay_out()

    def _lay_out(self) -> None:
        self.box.addWidget(self._number)
        self.box.addLayout(self._badges)
        self.box.addWidget(self._outage)
        self.box.addWidget(self._service)
        self.box.addWidget(self._timer)
        for fact in self._facts:
            self.box.addWidget(fact)
        self.box.addWidget(self._note)
        self.box.addWidget(self.note_button)
        self.box.addWidget(self._heading)
        self.box.addWidget(self._hint)
        self.box.addWidget(self._services, 1)
        self.box.addWidget(self._tally)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self._badges.setSpacing(sizes.unit)
        # A small window has no room for what is only good to know.
        self._tally.setVisible(not sizes.compact)

    def show_snapshot(self, snapshot: ConsoleSnapshot, now: datetime) -> None:
        """Draw what the snapshot says of this counter."""
        self._snapshot = snapshot
        current = snapshot.current
        for widget in (self._number, self._service, self._timer, *self._facts, self.note_button):
            widget.setVisible(current is not None)
        self._note.say(note_line(current.ticket.note if current else ""))
        self._note.setVisible(bool(self._note.text()))
        self.note_button.say(act_label(Act.NOTE))
        self._heading.setVisible(current is None)
        self._hint.setVisible(current is None)
        if current is None:
            self._show_nobody(snapshot)
        else:
            self._show_ticket(current)
        self._services.show_snapshot(snapshot)
        self._tally.say(
            self.tr("{count} orang selesai dilayani hari ini").format(count=snapshot.served_today)
        )
        self.show_time(now)

    def _show_ticket(self, current: WaitingTicket) -> None:
        ticket = current.ticket
        called = ticket.state is TicketState.CALLED
        self._number.show_label(ticket.label, called)
        word = state_word(ticket.state)
        if called:
            word = self.tr("Dipanggil {count} kali").format(count=ticket.call_count)
            self._state.mark("call", word, theme.CALL, theme.INK)
        else:
            self._state.mark("play", word, theme.OK, theme.PAPER)
        first = ticket.priority is PriorityClass.PRIORITY
        self._priority.mark(
            "priority", self.tr("Prioritas") if first else "", theme.BRAND, theme.PAPER
        )
        stopped = current.outage is not None
        self._outage.mark(
            "outage",
            self.tr("Layanan ini terganggu") if stopped else "",
            theme.DOWN_SOFT,
            theme.DOWN,
        )
        self._service.say(self._language.text(current.service.name))
        self._facts[2].setVisible(bool(current.reason))
        self._facts[2].say(self.tr("Dialihkan: {reason}").format(reason=current.reason))

    def _show_nobody(self, snapshot: ConsoleSnapshot) -> None:
        for badge in (self._state, self._priority, self._outage):
            badge.mark("", "", theme.PAPER, theme.INK)
        counter = snapshot.counter
        if counter is not None and counter.paused_since is not None:
            self._state.mark("pause", self.tr("Dijeda"), theme.INK_SOFT, theme.PAPER)
            self._heading.say(counter.pause_reason or self.tr("Loket dijeda"))
            since = at_text(counter.paused_since, snapshot.office.time_zone)
            self._hint.say(
                self.tr("Sejak {time}. Tidak ada nomor yang dipanggil ke {counter}.").format(
                    time=since, counter=counter_text(counter)
                )
            )
            return
        self._heading.say(self.tr("Belum ada yang dilayani"))
        mine = counter.signed_in_service_ids if counter else frozenset()
        rows = [row for row in snapshot.waiting if row.ticket.service_id in mine]
        held = sum(1 for row in rows if row.outage is not None and row.outage.stops_services)
        if not rows:
            text = self.tr("Belum ada yang menunggu di layanan Anda.")
        elif held:
            text = self.tr("{ready} orang dapat dipanggil, {held} menunggu layanan pulih.")
        else:
            text = self.tr("{ready} orang menunggu di layanan Anda.")
        self._hint.say(text.format(ready=len(rows) - held, held=held))

    def show_time(self, now: datetime) -> None:
        """Let the times grow; `now` is aware UTC."""
        snapshot = self._snapshot
        if snapshot is None or snapshot.current is None:
            return
        ticket, zone = snapshot.current.ticket, snapshot.office.time_zone
        began = ticket.started_at or ticket.last_called_at or ticket.changed_at
        serving = ticket.state is TicketState.SERVING
        text = self.tr("Dilayani {time}") if serving else self.tr("Dipanggil {time} lalu")
        self._timer.say(text.format(time=stopwatch_text(now - began)))
        until = ticket.started_at or now
        self._facts[0].say(
            self.tr("Nomor diambil {time}").format(time=at_text(ticket.issued_at, zone))
        )
        self._facts[1].say(
            self.tr("Menunggu {time}").format(time=waited_text(ticket.issued_at, until))
        )
