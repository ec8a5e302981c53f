"""The console as a strip beside the office's own program: number, time, and the usual acts."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from counter_console.acts import Act
from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.acts_panel import ActsPanel
from counter_console.widgets.serving_panel import Number
from counter_console.widgets.text import Line
from counter_console.words import ACT_ICONS, act_label, stopwatch_text
from queueing.model import TicketState
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.language import Language

HEIGHT = 96
"""Pixels (LOOK)."""
NARROW = 1200
ACTS = (Act.NEXT, Act.START, Act.RECALL, Act.SKIP, Act.FINISH)
SHARES = {Act.NEXT: 3}


class Strip(QWidget):
    """Signals: toggled(bool) — the window is to become a strip, or full again; outage_pressed().

    It lies over the whole window, whose buttons stay where they are: every key does what it does
    in the full window, and the strip's own buttons press those of the desk.
    """

    toggled = Signal(bool)
    outage_pressed = Signal()

    def __init__(self, acts: ActsPanel, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strip-bar")
        self._acts, self._language, self._window = acts, language, parent
        self.number, self.service = Number(self), Line("body", lines=2, parent=self)
        self.timer, self.note = Line("large", parent=self), Line("small", lines=3, parent=self)
        self.undo = ActionButton("strip-undo", ACT_ICONS[Act.UNDO], KEYS[Act.UNDO], self)
        self.undo.set_label_lines(3)
        self.undo.set_small(True)
        self.buttons = {act: self._button(act) for act in ACTS}
        self.outage = ActionButton("strip-outage", "outage", "", self)
        self.outage.set_kind(Kind.AMBER)
        self.outage.set_small(True)
        self.outage.clicked.connect(self._open_outage)
        self.full = ActionButton("strip-full", ACT_ICONS["strip"], KEYS["strip"], self)
        self.full.clicked.connect(self.leave)
        self._lay_out()
        parent.installEventFilter(self)
        self.hide()

    def _button(self, act: Act) -> ActionButton:
        # Not named after the act: a key presses the desk's own button.
        button = ActionButton(f"strip-{act}", ACT_ICONS[act], KEYS[act], self)
        button.set_label_lines(2)
        button.set_small(True)
        button.clicked.connect(lambda: self._acts.buttons[act].click())
        return button

    def _lay_out(self) -> None:
        fixed = QSizePolicy.Policy.Fixed
        self.number.setSizePolicy(fixed, fixed)
        self._row, about = QHBoxLayout(self), QVBoxLayout()
        about.setSpacing(0)
        about.addStretch(1)
        about.addWidget(self.timer)
        about.addWidget(self.service)
        about.addStretch(1)
        self._row.addWidget(self.number)
        self._row.addLayout(about, 2)
        self._row.addWidget(self.note, 3)
        self._row.addWidget(self.undo, 4)
        for act, button in self.buttons.items():
            self._row.addWidget(button, SHARES.get(act, 2))
        self._row.addWidget(self.outage, 2)
        self._row.addWidget(self.full, 2)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        unit = sizes.unit
        self._row.setContentsMargins(unit * 2, unit, unit, unit)
        self._row.setSpacing(unit)
        self.number.setFixedSize(round(sizes.body * 10), HEIGHT - unit * 3)
        for button in (*self.buttons.values(), self.undo, self.outage, self.full):
            button.setFixedHeight(HEIGHT - unit * 3)
            # Words come before the captions of keys.
            button.set_key("")
        self.buttons[Act.NEXT].set_key(KEYS[Act.NEXT])

    @property
    def is_on(self) -> bool:
        """Whether the window is a strip."""
        return self.isVisibleTo(self._window)

    def toggle(self) -> None:
        """Become a strip, or full again."""
        if self.is_on:
            self.leave()
        else:
            self.setGeometry(self._window.rect())
            self.show()
            self.raise_()
            self.toggled.emit(True)

    def leave(self) -> None:
        """Become full again: there is something to be seen or answered."""
        if self.is_on:
            self.hide()
            self.toggled.emit(False)

    def _open_outage(self) -> None:
        self.leave()
        self.outage_pressed.emit()

    def show_desk(self, snapshot: ConsoleSnapshot, now: datetime, note: str) -> None:
        """Show who is served since when, what can be pressed, and one sentence."""
        current = snapshot.current
        if current is None:
            self.number.show_label("–", False)
            self.timer.say(self.tr("Kosong"))
            self.service.say(self.tr("{n} menunggu").format(n=len(snapshot.waiting)))
        else:
            ticket = current.ticket
            self.number.show_label(ticket.label, ticket.state is TicketState.CALLED)
            self.service.say(self._language.text(current.service.name))
            began = ticket.started_at or ticket.last_called_at or ticket.changed_at
            self.timer.say(stopwatch_text(now - began))
        self.note.say(note)
        for act, button in self.buttons.items():
            own = self._acts.buttons[act]
            button.say(own.text())
            button.setEnabled(own.isEnabled())
            button.set_kind(Kind.PRIMARY if act is Act.NEXT else Kind.NORMAL)
        # In a narrow one the words of the acts come first.
        narrow = self.width() < NARROW
        for button, word in ((self.outage, act_label("outage")), (self.full, self.tr("Penuh"))):
            button.say("" if narrow else word)
            button.setAccessibleName(word)
            button.setToolTip(word)
            self._row.setStretchFactor(button, 0 if narrow else 2)

    def show_undo(self, text: str) -> None:
        """Offer to take the last act back, in the place of the sentence; "" offers nothing."""
        self.undo.say(text)
        self.undo.setVisible(bool(text))
        self.note.setVisible(not text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window, whatever its size."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper over what lies below."""
        QPainter(self).fillRect(self.rect(), theme.PAPER)
