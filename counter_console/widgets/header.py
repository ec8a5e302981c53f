"""The top line: office, counter and officer, clock, and the outage button in its one place."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from counter_console.acts import Act
from counter_console.allowed_acts import AllowedActs
from counter_console.shortcuts import KEYS
from counter_console.sizes import LARGE_UNIT, Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.surface import Panel
from counter_console.widgets.text import Line, Text
from counter_console.words import ACT_ICONS, act_label, counter_text
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.language import clock_text, local_time


class Header(Panel):
    """Signals: outage_pressed(), find_pressed(), help_pressed(), act_pressed(Act)."""

    find_pressed = Signal()
    outage_pressed = Signal()
    help_pressed = Signal()
    act_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(across=True, edge=None, margin=0.75, parent=parent)
        self._zone = "UTC"
        self._title = Line("large", theme.BRAND, parent=self)
        self._who = Line("body", theme.INK_SOFT, parent=self)
        self._clock = Text("large", parent=self)
        self._clock.setWordWrap(False)
        self.outage = self._button("outage", "outage", KEYS["outage"])
        self.outage.set_kind(Kind.AMBER)
        self.outage.clicked.connect(self.outage_pressed)
        self.trouble = self._button(Act.TROUBLE, ACT_ICONS[Act.TROUBLE], KEYS[Act.TROUBLE])
        self.trouble.clicked.connect(lambda: self.act_pressed.emit(Act.TROUBLE))
        self.finder = self._button("find-ticket", "search", KEYS["find-ticket"])
        self.finder.clicked.connect(self.find_pressed)
        # The first widget of the window would have the focus while nobody is signed in.
        self.finder.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.help = self._button("help", "keyboard", KEYS["help"])
        self.help.clicked.connect(self.help_pressed)
        self.sign_out = self._button(Act.SIGN_OUT, ACT_ICONS[Act.SIGN_OUT], KEYS[Act.SIGN_OUT])
        self.sign_out.clicked.connect(lambda: self.act_pressed.emit(Act.SIGN_OUT))
        self.box.addWidget(self._title, 3)
        self.box.addWidget(self._who, 3)
        self.box.addWidget(self._clock)
        for button in (self.finder, self.help, self.sign_out, self.trouble, self.outage):
            self.box.addWidget(button)
        self.box.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def _button(self, name: str, icon: str, key: str) -> ActionButton:
        button = ActionButton(name, icon, key, self)
        button.set_small(True)
        button.keep_width()
        button.setEnabled(False)
        return button

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        unit = sizes.unit
        self.box.setContentsMargins(unit * 2, round(unit * 0.75), unit, round(unit * 0.75))
        # The counter's name and the officer's come before the captions of keys.
        roomy = unit == LARGE_UNIT
        self.trouble.set_key(KEYS[Act.TROUBLE] if roomy else "")
        self.sign_out.set_key(KEYS[Act.SIGN_OUT] if roomy else "")
        self.finder.set_key("" if sizes.compact else KEYS["find-ticket"])

    def show_snapshot(self, snapshot: ConsoleSnapshot, allowed: AllowedActs) -> None:
        """Say where this console stands and who sits here."""
        self._zone = snapshot.office.time_zone
        counter = snapshot.counter
        signed_in = counter is not None and counter.officer is not None
        if counter is not None and counter.officer is not None:
            self._title.say(counter_text(counter))
            letters = ", ".join(
                s.prefix for s in snapshot.services if s.id in counter.signed_in_service_ids
            )
            self._who.say(
                self.tr("{officer} · layanan {letters}").format(
                    officer=counter.officer, letters=letters
                )
            )
        else:
            self._title.say(snapshot.office.name)
            self._who.say("")
        self.outage.say(act_label("outage"))
        self.trouble.say(act_label(Act.TROUBLE))
        self.help.say(act_label("help"))
        self.finder.say(act_label("find-ticket"))
        # Also while nobody is signed in: whoever stands here may ask about a ticket.
        self.finder.setEnabled(True)
        self.sign_out.say(self.tr("Keluar"))
        self.sign_out.setVisible(signed_in)
        self.sign_out.setEnabled(Act.SIGN_OUT in allowed)
        self.outage.setEnabled(signed_in)
        self.trouble.setEnabled(signed_in)
        self.trouble.setVisible(signed_in)
        self.help.setEnabled(signed_in)

    def show_time(self, now: datetime) -> None:
        """Show the office's wall clock."""
        self._clock.say(clock_text(local_time(now, self._zone)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plain bar with a line below it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.PAPER)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.LINE)
