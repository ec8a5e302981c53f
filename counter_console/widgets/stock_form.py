"""Asks how many were received, spoilt or counted, and says what the stock will be then."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from counter_console.acts import Act, Wish
from counter_console.office_words import amount_text
from counter_console.shortcuts import PAGE_KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.surface import Panel, space
from counter_console.widgets.text import Line, Text
from counter_console.words import ACT_ICONS, act_label
from queueing.stock import StockItem
from shared_ui import theme
from shared_ui.language import Language

ACTS = (Act.RECEIVE_STOCK, Act.SPOIL_STOCK, Act.COUNT_STOCK)
MOST = 1_000_000
MAX_NOTE = 200


class StockForm(Panel):
    """Signals: wished(Wish). One of three questions is asked at a time."""

    wished = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(margin=1.5, parent=parent)
        self._language = language
        self._item: StockItem | None = None
        self.act = Act.RECEIVE_STOCK
        self.why_not = ""
        self.title = Line("large", parent=self)
        self.acts = {act: self._choice(act) for act in ACTS}
        self.question = Text("strong", parent=self)
        self.amount, self.note = QLineEdit(self), QLineEdit(self)
        self.amount.setObjectName("stock-amount")
        self.amount.setMaxLength(9)
        self.note.setObjectName("stock-note")
        self.note.setMaxLength(MAX_NOTE)
        self.told = Text("body", parent=self)
        self.send = ActionButton("stock-send", "check", "Return", self)
        self.send.set_kind(Kind.PRIMARY)
        self.send.clicked.connect(self._send)
        self.amount.textChanged.connect(self._show)
        for field in (self.amount, self.note):
            field.returnPressed.connect(self.send.click)
        self._lay_out()

    def _choice(self, act: Act) -> ActionButton:
        button = ActionButton(act, ACT_ICONS[act], PAGE_KEYS["stock"][act], self)
        button.setCheckable(True)
        button.set_small(True)
        button.clicked.connect(lambda: self.choose(act))
        return button

    def _lay_out(self) -> None:
        self._choices, self._fields = QHBoxLayout(), QHBoxLayout()
        for button in self.acts.values():
            self._choices.addWidget(button, 1)
        self._fields.addWidget(self.amount, 1)
        self._fields.addWidget(self.note, 3)
        self.box.addWidget(self.title)
        self.box.addLayout(self._choices)
        self.box.addWidget(self.question)
        self.box.addLayout(self._fields)
        self.box.addWidget(self.told)
        self.box.addWidget(self.send)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        for row in (self._choices, self._fields):
            space(row, sizes, 0)
        for field in (self.amount, self.note):
            field.setFont(sizes.font("body"))
            field.setFixedHeight(round(sizes.body * 2.3))
        # The list below must not move when a sentence comes or goes.
        self.told.setFixedHeight(round(sizes.body * 1.6))

    def show_item(self, item: StockItem | None) -> None:
        """Ask about `item`; what is being written stays."""
        if item is not None and self._item is not None and item.id != self._item.id:
            self.clear()
        self._item = item
        self._show()

    def clear(self) -> None:
        """Forget what was written: it was done, or it is about another item."""
        self.amount.clear()
        self.note.clear()

    def choose(self, act: Act) -> None:
        """Ask another question, ready to be answered."""
        self.act = act
        self._show()
        self.amount.setFocus()
        self.amount.selectAll()

    def number(self) -> int | None:
        """Give the amount written, with or without points between thousands; None for none."""
        written = self.amount.text().strip().replace(" ", "")
        if re.fullmatch(r"\d{1,3}(\.\d{3})+", written):
            written = written.replace(".", "")
        return int(written) if re.fullmatch(r"\d{1,7}", written) else None

    def _problem(self) -> str:
        number, item = self.number(), self._item
        if self.why_not:
            return self.why_not
        if item is None or not self.amount.text().strip():
            return " "
        if number is None or number > MOST:
            return self.tr("Tulis angka bulat, misalnya 500.")
        if number == 0 and self.act is not Act.COUNT_STOCK:
            return self.tr("Tulis sedikitnya 1.")
        if self.act is Act.SPOIL_STOCK and number > (item.on_hand or 0):
            return self.tr("Lebih banyak dari yang tercatat ({n}). Hitung dulu yang ada.").format(
                n=amount_text(item.on_hand or 0)
            )
        return ""

    def _after(self) -> str:
        assert self._item is not None
        number, before = self.number() or 0, self._item.on_hand or 0
        if self.act is Act.COUNT_STOCK:
            if self._item.on_hand is None:
                return self.tr("Setelah dicatat: {n}.").format(n=amount_text(number))
            change = f"{number - before:+,}".replace(",", ".").replace("-", "−")
            return self.tr("Tercatat {before}, ditemukan {n}: selisih {change}.").format(
                before=amount_text(before), n=amount_text(number), change=change
            )
        after = before + (number if self.act is Act.RECEIVE_STOCK else -number)
        return self.tr("Setelah dicatat: {n}.").format(n=amount_text(after))

    def _show(self) -> None:
        problem = self._problem()
        self.told.set_colour(theme.INK_SOFT if not problem.strip() else theme.INK)
        self.told.say(problem.strip() or ("" if problem else self._after()))
        self.send.setEnabled(not problem)
        for act, button in self.acts.items():
            button.setChecked(act is self.act)
        self.retranslate_fixed()

    def retranslate_fixed(self) -> None:
        """Write the fixed texts in the language spoken now."""
        questions = {
            Act.RECEIVE_STOCK: self.tr("Berapa yang diterima?"),
            Act.SPOIL_STOCK: self.tr("Berapa yang rusak atau tidak dapat dipakai lagi?"),
            Act.COUNT_STOCK: self.tr("Berapa yang ada sekarang, setelah dihitung?"),
        }
        name = "" if self._item is None else self._language.text(self._item.name)
        self.title.say(name)
        self.question.say(questions[self.act])
        self.amount.setPlaceholderText(self.tr("Jumlah"))
        self.note.setPlaceholderText(self.tr("Keterangan (bila ada), misalnya nomor surat jalan"))
        for act, button in self.acts.items():
            button.say(act_label(act))
        self.send.say(self.tr("Catat"))

    def _send(self) -> None:
        number = self.number()
        if self._item is not None and number is not None and not self._problem():
            note = self.note.text().strip()
            self.wished.emit(Wish(self.act, item_id=self._item.id, amount=number, note=note))
