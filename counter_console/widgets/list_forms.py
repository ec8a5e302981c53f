"""What is asked about a waiting list: numbers to add, or where one number stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from counter_console.acts import Act, Wish
from counter_console.office_words import answer_text, bad_line_text
from counter_console.scanner import REFERENCE_FIELD
from counter_console.shortcuts import PAGE_KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.surface import space
from counter_console.widgets.text import Line, Text
from counter_console.words import ACT_ICONS, act_label
from queueing.references import sorted_out
from queueing.stock import EntryState, ReferenceAnswer
from shared_ui.language import Language

BAD_SHOWN = 3
KEYS = PAGE_KEYS["waiting-list"]
OPEN = (EntryState.WAITING, EntryState.INVITED, EntryState.COME)


class ListForm(QWidget):
    """One question; signals: wished(Wish). `service_id` is the list that is chosen."""

    wished = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.service_id: int | None = None
        self.why_not = ""
        self.question = Text("strong", parent=self)
        self.told = Line("body", lines=3, parent=self)
        self.box = QVBoxLayout(self)
        self.box.addWidget(self.question)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        space(self.box, sizes, 0, 0.75)
        self.told.setFixedHeight(round(sizes.body * 4.2))

    def show_all(self) -> None:
        """Write all texts anew."""
        raise NotImplementedError

    def begin(self) -> None:
        """Be ready to be answered."""
        raise NotImplementedError


class AddForm(ListForm):
    """Numbers to add: typed, scanned or pasted, as many as wanted, one a line."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.field = QPlainTextEdit(self)
        self.field.setObjectName(REFERENCE_FIELD)
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self.show_all)
        self.send = ActionButton("add-send", "plus", "Ctrl+Return", self)
        self.send.set_kind(Kind.PRIMARY)
        self.send.clicked.connect(self._send)
        for widget in (self.field, self.told, self.send):
            self.box.addWidget(widget)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self.field.setFont(sizes.font("body"))
        self.field.setFixedHeight(round(sizes.body * 6.5))

    def begin(self) -> None:
        """Be ready for numbers."""
        self.field.setFocus()

    def show_all(self) -> None:
        """Say how many numbers there are, and each line that is none."""
        found = sorted_out(self.field.toPlainText())
        self.question.say(
            self.tr("Nomor referensi, satu per baris. Ketik, pindai, atau tempel dari daftar.")
        )
        bad = [bad_line_text(line) for line in found.bad[:BAD_SHOWN]]
        if len(found.bad) > BAD_SHOWN:
            bad.append(self.tr("Dan {n} baris lain.").format(n=len(found.bad) - BAD_SHOWN))
        if bad:
            bad.append(self.tr("Baris itu tetap di sini untuk diperbaiki."))
        elif found.twice:
            bad.append(self.tr("{n} baris berulang dihitung sekali.").format(n=found.twice))
        self.told.say(self.why_not or " ".join(bad))
        self.send.say(self.tr("Tambahkan {n} nomor").format(n=len(found.references)))
        ready = bool(found.references) and self.service_id is not None
        self.send.setEnabled(ready and not self.why_not)

    def done(self) -> None:
        """What was added leaves the field; lines that are no number stay."""
        found = sorted_out(self.field.toPlainText())
        self.field.setPlainText("\n".join(line.text for line in found.bad))
        self.field.setFocus()

    def _send(self) -> None:
        found = sorted_out(self.field.toPlainText()).references
        if found and self.service_id is not None:
            wish = Wish(Act.ADD_REFERENCES, service_id=self.service_id, references=found)
            self.wished.emit(wish)


class OneForm(ListForm):
    """One number: where it stands, and its end. Signals: asked(str) — a number to be looked up."""

    asked = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.text = ""
        """What was asked for last."""
        self._answers: tuple[ReferenceAnswer, ...] = ()
        self.field = QLineEdit(self)
        self.field.setObjectName(REFERENCE_FIELD)
        self.field.setMaxLength(80)
        self.field.returnPressed.connect(self._ask)
        self.buttons = {act: self._button(act) for act in (Act.COLLECTED, Act.WITHDRAW_REFERENCE)}
        self._row = QHBoxLayout()
        for button in self.buttons.values():
            self._row.addWidget(button, 1)
        self.box.addWidget(self.field)
        self.box.addWidget(self.told)
        self.box.addLayout(self._row)
        self.box.addStretch(1)

    def _button(self, act: Act) -> ActionButton:
        button = ActionButton(act, ACT_ICONS[act], KEYS[act], self)
        button.set_small(True)
        button.clicked.connect(lambda: self._end(act))
        return button

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        space(self._row, sizes, 0)
        self.field.setFont(sizes.font("body"))
        self.field.setFixedHeight(round(sizes.body * 2.3))

    def begin(self) -> None:
        """Be ready for another number."""
        self.field.setFocus()
        self.field.selectAll()

    def ask_for(self, reference: str) -> None:
        """Look up a number that was chosen in the list."""
        self.field.setText(reference)
        self._ask()

    def _ask(self) -> None:
        text = self.field.text().strip()
        if text:
            self.text, self._answers = text, ()
            self.field.selectAll()
            self.asked.emit(text)

    def show_answers(self, text: str, answers: tuple[ReferenceAnswer, ...]) -> None:
        """Show where the number stands; an answer to an older question is left out."""
        if text == self.text:
            self._answers = answers
            self.show_all()

    def entry(self) -> ReferenceAnswer | None:
        """Give the answer of the list that is chosen, None where it has no such number."""
        return next((one for one in self._answers if one.service_id == self.service_id), None)

    def show_all(self) -> None:
        """Say where it stands, and let it be ended."""
        self.question.say(self.tr("Nomor referensi siapa? Ketik atau pindai, lalu Enter."))
        found = self.entry()
        told = ""
        if found is not None:
            told = answer_text(found, self.language.code)
        elif self._answers:
            told = self.tr("Nomor ini ada di daftar layanan lain.")
        elif self.text:
            told = self.tr("Nomor ini tidak ada di daftar.")
        self.told.say(self.why_not or told)
        for act, button in self.buttons.items():
            button.say(act_label(act))
            ready = found is not None and found.state in OPEN
            button.setEnabled(ready and not self.why_not)

    def again(self) -> None:
        """Ask anew: something was done."""
        if self.text:
            self.asked.emit(self.text)

    def _end(self, act: Act) -> None:
        found = self.entry()
        if found is not None and self.service_id is not None:
            self.wished.emit(Wish(act, service_id=self.service_id, references=(found.reference,)))
