"""Asks about a ticket in doubt in the place of the state line, so that nothing else moves."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_console.acts import Wish
from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.print_card import came_out, copy_instead
from counter_console.widgets.surface import Picture, space
from counter_console.widgets.text import Line
from counter_console.words import ACT_ICONS, act_label
from queueing.model import PrintRecord
from shared_ui import theme

NEW_MS = 700
"""How long the answers rest when the ticket changes: a finger may already be on its way."""
NAMED = 2
"""How many tickets besides the one asked about are named."""


class DoubtStrip(QWidget):
    """Signals: wished(Wish) — the answer. It takes no focus and answers only by hand or key."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job: PrintRecord | None = None
        self._picture = Picture("alert", theme.INK, 1.5, self)
        self.line = Line("strong", lines=2, parent=self)
        self.yes = self._button("band-came-out", "came-out")
        self.copy = self._button("band-copy-instead", "copy-instead")
        self.yes.clicked.connect(lambda: self.job and self.wished.emit(came_out(self.job)))
        self.copy.clicked.connect(lambda: self.job and self.wished.emit(copy_instead(self.job)))
        self._rest = QTimer(self, singleShot=True, interval=NEW_MS)
        self._rest.timeout.connect(lambda: self._set_answers(True))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self.yes)
        self._row.addWidget(self.copy)
        self.hide()

    def _button(self, name: str, label: str) -> ActionButton:
        button = ActionButton(name, ACT_ICONS[label], KEYS[name], self)
        button.set_small(True)
        button.keep_width()
        button.say(act_label(label))
        return button

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes; a small window has no room for the keys' captions."""
        space(self._row, sizes)
        for button in (self.yes, self.copy):
            button.set_key("" if sizes.compact else KEYS[button.objectName()])

    def show_jobs(self, jobs: tuple[PrintRecord, ...]) -> None:
        """Ask about the ticket asked about before as long as it is in `jobs`, else the oldest."""
        kept = next((job for job in jobs if self.job and job.id == self.job.id), None)
        job = kept or next(iter(jobs), None)
        if job is not None and kept is None:
            self._set_answers(False)
            self._rest.start()
        self.job = job
        self.setVisible(job is not None)
        if job is None:
            return
        self.yes.say(act_label("came-out"))
        self.copy.say(act_label("copy-instead"))
        others = [other.ticket_label for other in jobs if other.id != job.id]
        self.line.say(self._question(job, others))

    def _question(self, job: PrintRecord, others: list[str]) -> str:
        text = self.tr("{label} di {station}: keluar atau tidak?").format(
            label=job.ticket_label, station=job.station_name
        )
        if not others:
            return text
        if len(others) > NAMED:
            more = self.tr("{text} Lalu {labels} dan {n} lagi.")
        else:
            more = self.tr("{text} Lalu {labels}.")
        return more.format(text=text, labels=", ".join(others[:NAMED]), n=len(others) - NAMED)

    def _set_answers(self, possible: bool) -> None:
        self.yes.setEnabled(possible)
        self.copy.setEnabled(possible)

    def button_of(self, wish: Wish) -> ActionButton | None:
        """Give the button that wishes `wish`, None when it asks about something else."""
        if self.job is None:
            return None
        return {came_out(self.job): self.yes, copy_instead(self.job): self.copy}.get(wish)
