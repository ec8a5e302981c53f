"""Tickets whose paper is in doubt, and the printers of the kiosks."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from counter_console.acts import Wish
from counter_console.printer_words import gravest
from counter_console.shortcuts import PANEL_KEYS
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.print_card import PrintCard
from counter_console.widgets.printer_card import PrinterCard
from counter_console.widgets.text import Text
from counter_console.words import act_label
from queueing.model import PrintRecord, PrintState
from queueing.papers import CANNOT_CONFIRM
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme

MOVED_MS = 700
"""How long answers rest after cards have moved: a finger may already be on its way."""
MOST_UNSURE = 12
"""Papers of printers that never confirm, of which only the newest are of use."""


class PrintsPanel(SidePanel):
    """Signals: wished(Wish) — an answer about one paper."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("prints-panel", parent)
        self.cards: list[PrintCard] = []
        self.printers: list[PrinterCard] = []
        self._order: list[object] = []
        self._zone = "UTC"
        self._rest = QTimer(self, singleShot=True, interval=MOVED_MS)
        self._rest.timeout.connect(lambda: self._set_answers(True))

    def show_snapshot(
        self, snapshot: ConsoleSnapshot, now: datetime, silent: frozenset[int] = frozenset()
    ) -> None:
        """Draw the papers in doubt and the printers; `silent`: kiosks not heard of."""
        self._zone = snapshot.office.time_zone
        # That a kiosk was heard of again is no news worth building everything anew.
        printers = tuple(
            (p.station_id, p.kind, p.reason, p.near_end, p.confirms, p.since)
            for p in snapshot.printers
        )
        shown = (snapshot.doubtful_prints, printers, silent, self.sizes)
        if shown != self._shown:
            before, self._shown = self._order, shown
            self._build(snapshot, silent)
            if self.isVisible() and before != self._order[: len(before)]:
                self._set_answers(False)
                self._rest.start()
        self.show_time(now)

    def show_time(self, now: datetime) -> None:
        """Let the times grow."""
        cards: tuple[PrintCard | PrinterCard, ...] = (*self.cards, *self.printers)
        for card in cards:
            card.show_time(self._zone, now)

    def button_of(self, wish: Wish) -> ActionButton | None:
        """Give the button that wishes `wish`, None when no card has it."""
        found = (card.button_of(wish) for card in self.cards)
        return next((button for button in found if button is not None), None)

    def _build(self, snapshot: ConsoleSnapshot, silent: frozenset[int]) -> None:
        self.clear()
        self.cards, self.printers, self._order = [], [], []
        self.title.say(act_label("prints"))
        jobs = snapshot.doubtful_prints
        unknown = [job for job in jobs if job.state is PrintState.UNKNOWN]
        asked = [job for job in unknown if job.reason != CANNOT_CONFIRM]
        unsure = [job for job in unknown if job.reason == CANNOT_CONFIRM]
        waiting = [job for job in jobs if job.state is not PrintState.UNKNOWN]
        if asked:
            self._heading(self.tr("Keluar atau tidak?"))
            self._add_cards(asked)
        if not asked and not waiting:
            self._say(self.tr("Tidak ada tiket yang perlu diperiksa."))
        # What helps a printer also brings out the papers that wait for it.
        if snapshot.printers:
            self._heading(self.tr("Printer kios"))
        for printer, word in gravest(snapshot.printers, silent):
            self._add_printer(PrinterCard(printer, word, printer.station_id in silent))
        if waiting:
            self._heading(self.tr("Keluar sendiri nanti"))
            self._add_cards(waiting)
        self._add_unsure(unsure)
        self._give_keys()

    def _add_printer(self, card: PrinterCard) -> None:
        self.printers.append(card)
        self._order.append(card.printer.station_id)
        self.add(card)

    def _add_cards(self, jobs: list[PrintRecord]) -> None:
        for job in jobs:
            card = PrintCard(job)
            card.wished.connect(self.wished)
            self.cards.append(card)
            self._order.append(job.id)
            self.add(card)

    def _add_unsure(self, jobs: list[PrintRecord]) -> None:
        if not jobs:
            return
        self._heading(self.tr("Dikirim, tidak dapat dipastikan: {n} tiket").format(n=len(jobs)))
        self._say(
            self.tr("Printernya tidak pernah memberi kabar. Jawab hanya bila ada yang menanyakan.")
        )
        self._add_cards(jobs[::-1][:MOST_UNSURE])

    def _heading(self, text: str) -> None:
        heading = Text("strong", theme.BRAND)
        heading.say(text)
        self.add(heading)

    def _say(self, text: str) -> None:
        label = Text("body", theme.INK_SOFT)
        label.say(text)
        self.add(label)

    def _give_keys(self) -> None:
        """The first card with an answer has the keys of that answer."""
        given: set[str] = set()
        for card in self.cards:
            for name, button in card.buttons():
                if name not in given:
                    given.add(name)
                    button.set_key(PANEL_KEYS[name])
                    self.key(PANEL_KEYS[name], button)

    def _set_answers(self, possible: bool) -> None:
        for card in self.cards:
            for _, button in card.buttons():
                button.setEnabled(possible)
