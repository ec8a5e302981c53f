"""Finds any ticket by its number, or by the QR on its paper."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counter_console.acts import Wish
from counter_console.scanner import FIND_FIELD
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.found_card import FoundCard
from counter_console.widgets.text import Text
from counter_console.words import act_label
from queueing.snapshots import ConsoleSnapshot, FoundTicket
from shared_ui import theme
from shared_ui.language import Language

LONGEST = 300
"""Characters of what can be asked for: an address in a QR may be long."""


class FindPanel(SidePanel):
    """Signals: asked(str) — what to look for; wished(Wish); list_wanted(int) — a ticket's id."""

    asked = Signal(str)
    wished = Signal(object)
    list_wanted = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("find-panel", parent)
        self._language = language
        self._snapshot: ConsoleSnapshot | None = None
        self._found: FoundTicket | None = None
        self._now: datetime | None = None
        self.text = ""
        """What was looked for last, "" for nothing yet."""
        self.card: FoundCard | None = None
        self.field = QLineEdit()
        self.field.setObjectName(FIND_FIELD)
        self.field.setMaxLength(LONGEST)
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(self._ask)
        self.box.insertWidget(1, self.field)
        self.setFocusProxy(self.field)
        self._say_hint()

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self.field.setFont(sizes.font("large"))
        self.field.setFixedHeight(round(sizes.body * 2.9))
        self.field.setTextMargins(sizes.unit // 2, 0, 0, 0)

    def retranslate(self) -> None:
        """Write the fixed texts in the language spoken now."""
        super().retranslate()
        self.title.say(act_label("find-ticket"))
        self.field.setPlaceholderText(self.tr("Cari nomor atau pindai QR"))
        if self.text and self._found is not None:
            self.show_found(self.text, self._found)
        elif not self.text:
            self._say_hint()

    def start(self) -> None:
        """Be ready for the next number, with what was found last still to be seen."""
        self.field.setFocus()
        self.field.selectAll()

    def look_for(self, text: str) -> None:
        """Look for what a scanner read."""
        self.field.setText(text)
        self._ask()

    def _ask(self) -> None:
        text = self.field.text().strip()
        if text:
            self.text = text
            self.start()
            self.asked.emit(text)

    def show_snapshot(self, snapshot: ConsoleSnapshot, now: datetime) -> None:
        """Take what the office looks like now: names of counters, and the lists of this console."""
        self._snapshot, self._now = snapshot, now
        self.show_time(now)

    def show_found(self, text: str, found: FoundTicket | None) -> None:
        """Show what was found for `text`; an answer to an older question is left out."""
        if text != self.text or self._snapshot is None:
            return
        shown = (text, found, self.sizes, self._language.code)
        if shown == self._shown:
            return
        self._shown, self._found, self.card = shown, found, None
        self.clear()
        if found is None:
            self._say(
                self.tr(
                    "Tidak ada tiket {text}. Periksa nomornya: yang dicari nomor hari ini, "
                    "atau kode di bawah QR."
                ).format(text=text)
            )
            return
        self.card = FoundCard(found, self._snapshot.counters)
        self.card.wished.connect(self.wished)
        self.card.list_wanted.connect(self.list_wanted)
        self.add(self.card)
        if self._now is not None:
            self.show_time(self._now)

    def show_trouble(self, text: str, reason: str) -> None:
        """Say that `text` could not be looked up, and why."""
        if text == self.text:
            self._shown, self._found, self.card = None, None, None
            self.clear()
            self._say(self.tr("Belum dapat mencari. {reason}").format(reason=reason))

    def show_time(self, now: datetime) -> None:
        """Let the times grow."""
        self._now = now
        if self.card is None or self._snapshot is None:
            return
        shown = (*self._snapshot.waiting, *self._snapshot.parked, *self._snapshot.skipped)
        counter = self._snapshot.counter
        here = counter is not None and counter.officer is not None
        listed = here and any(row.ticket.id == self.card.found.ticket.id for row in shown)
        self.card.show_facts(self._language, self._snapshot.office.time_zone, now, listed)

    def button_of(self, wish: Wish) -> ActionButton | None:
        """Give the button that wishes `wish`, None when the ticket shown has it not."""
        return None if self.card is None else self.card.button_of(wish)

    def _say_hint(self) -> None:
        self.clear()
        self._say(
            self.tr(
                "Ketik nomor seperti A-017 atau a17, lalu tekan Enter. Pemindai QR dapat dipakai "
                "kapan saja, juga saat panel ini tertutup."
            )
        )

    def _say(self, text: str) -> None:
        label = Text("body", theme.INK_SOFT)
        label.say(text)
        self.add(label)
