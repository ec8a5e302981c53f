"""The next best acts as large buttons with their keys; enabled exactly as the rules allow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counter_console.acts import Act
from counter_console.allowed_acts import AllowedActs, WhyNot
from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.surface import Panel, space
from counter_console.words import (
    ACT_ICONS,
    act_label,
    finish_and_next,
    reason_text,
    withdraw_priority,
)
from queueing.model import PriorityClass, TicketState
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme

#: Two columns below the one large button, the most usual on top.
GRID = (
    (Act.RECALL, Act.START),
    (Act.SKIP, Act.FINISH),
    (Act.PARK, Act.TRANSFER),
    (Act.PRIORITY, Act.REPRINT),
    (Act.CANCEL, Act.PAUSE),
)


class ActsPanel(Panel):
    """Signals: act_pressed(Act) — an enabled button was pressed."""

    act_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(fill=theme.GROUND, edge=None, margin=0, parent=parent)
        self.buttons: dict[Act, ActionButton] = {}
        self._grid = QGridLayout()
        self._next = self._button(Act.NEXT)
        self._next.set_kind(Kind.PRIMARY)
        self.box.addWidget(self._next)
        self.box.addLayout(self._grid)
        self.box.addStretch(1)
        for line, pair in enumerate(GRID):
            for column, act in enumerate(pair):
                self._grid.addWidget(self._button(act), line, column)
        # Pause and resume are never both possible: they share one place and one key.
        self._resume = self._button(Act.RESUME)
        self._resume.set_kind(Kind.LEAD)
        self._grid.addWidget(self._resume, len(GRID) - 1, 1)
        self._resume.hide()
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)

    def _button(self, act: Act) -> ActionButton:
        button = ActionButton(act, ACT_ICONS[act], KEYS[act], self)
        button.clicked.connect(lambda: self.act_pressed.emit(act))
        self.buttons[act] = button
        return button

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes; the next button is half as high again."""
        super().set_sizes(sizes)
        space(self._grid, sizes)
        self._next.setFixedHeight(round(sizes.button * 1.5))

    def show_acts(self, snapshot: ConsoleSnapshot, allowed: AllowedActs) -> None:
        """Enable what is allowed and say why the rest is not."""
        current = snapshot.current
        for act, button in self.buttons.items():
            why = allowed.why_not(act)
            button.setEnabled(why is None)
            # With nobody at the counter, ten reasons would only repeat what the left side says.
            note = ""
            if why is not None and why is not WhyNot.NOBODY_HERE:
                note = reason_text(why, snapshot)
            button.say(self._label(act, snapshot), note)
        called = current is not None and current.ticket.state is TicketState.CALLED
        self.buttons[Act.START].set_kind(Kind.LEAD if called else Kind.NORMAL)
        paused = Act.RESUME in allowed
        self._resume.setVisible(paused)
        self.buttons[Act.PAUSE].setVisible(not paused)

    def _label(self, act: Act, snapshot: ConsoleSnapshot) -> str:
        current = snapshot.current
        if current is not None:
            if act is Act.NEXT and current.ticket.state is TicketState.SERVING:
                return finish_and_next()
            if act is Act.PRIORITY and current.ticket.priority is PriorityClass.PRIORITY:
                return withdraw_priority()
        return act_label(act)
