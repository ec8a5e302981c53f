"""Sign in: which counter, who, and for which of its services."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from counter_console.acts import Act, Wish
from counter_console.shortcuts import SIGN_IN_KEY
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.check_row import CheckRow
from counter_console.widgets.surface import Panel, space
from counter_console.widgets.text import Text
from counter_console.words import act_label, counter_text
from queueing.model import Counter
from queueing.service_shares import LEAST, are_equal
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import Language

MAX_OFFICER = 60


def _weight(counter: Counter, service_id: int) -> str:
    """Give "×3" of a service that is called more often there, "" of one that has 1 or all have."""
    weights = {each: counter.weight_of(each) for each in counter.service_ids}
    mine = weights[service_id]
    return "" if are_equal(weights) or mine == LEAST else f"×{mine}"


class SignInPage(QWidget):
    """Signals: wished(Wish) — the officer wants to sit down."""

    wished = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._sizes = language, Sizes(15, 8)
        self._snapshot: ConsoleSnapshot | None = None
        self._shown: object = None
        self.counter_id: int | None = None
        self.cards: dict[int, ActionButton] = {}
        self.checks: dict[int, CheckRow] = {}
        self._group: QButtonGroup | None = None
        self.officer = QLineEdit()
        self.officer.setObjectName("officer")
        self.officer.setMaxLength(MAX_OFFICER)
        self.enter = ActionButton(Act.SIGN_IN, "counter", SIGN_IN_KEY)
        self.enter.set_kind(Kind.PRIMARY)
        self._labels = [Text("huge"), Text("strong"), Text("strong")]
        self._lay_out()
        self.officer.textChanged.connect(self._check)
        self.officer.returnPressed.connect(self.enter.click)
        self.enter.clicked.connect(self._enter)
        self._check()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        left, self._cards = Panel(margin=2), QGridLayout()
        self._cards.setAlignment(Qt.AlignmentFlag.AlignTop)
        left.box.addWidget(self._labels[0])
        left.box.addWidget(_scrolling(self._cards), 1)
        right, self._checks = Panel(margin=2), QVBoxLayout()
        self._checks.setAlignment(Qt.AlignmentFlag.AlignTop)
        right.box.addWidget(self._labels[1])
        right.box.addWidget(self.officer)
        right.box.addWidget(self._labels[2])
        right.box.addWidget(_scrolling(self._checks), 1)
        right.box.addWidget(self.enter)
        self._row.addWidget(left, 3)
        self._row.addWidget(right, 2)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        self._row.setSpacing(sizes.unit * 2)
        space(self._cards, sizes)
        space(self._checks, sizes, 0, 0.25)
        self.officer.setFont(sizes.font("large"))
        self.officer.setFixedHeight(round(sizes.body * 2.9))
        self.officer.setTextMargins(sizes.unit, 0, sizes.unit, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a large window the page keeps a readable size in the middle."""
        unit = self._sizes.unit
        side = max(unit * 2, (self.width() - 1160) // 2)
        edge = max(unit * 2, (self.height() - self._sizes.body * 38) // 2)
        self._row.setContentsMargins(side, edge, side, edge)
        super().resizeEvent(event)

    def propose(self, number: int | None) -> None:
        """Choose the counter of that number, where it is free, before anybody chose."""
        if self._snapshot is None or self.counter_id is not None:
            return
        found = (c for c in self._snapshot.counters if c.number == number and c.officer is None)
        counter = next(found, None)
        if counter is not None:
            self.choose(counter.id)

    def show_snapshot(self, snapshot: ConsoleSnapshot) -> None:
        """Draw the counters and who sits there."""
        self._snapshot = snapshot
        shown = (snapshot.counters, snapshot.services, self._language.code)
        if shown == self._shown:
            return
        self.retranslate()
        self._shown = shown
        self._build_cards(snapshot)
        if self.counter_id not in self.cards:
            self.counter_id = None
        if self.counter_id is not None:
            self.cards[self.counter_id].setChecked(True)
        self._check()

    def retranslate(self) -> None:
        """Write the texts in the language spoken now; the cards follow with the snapshot."""
        self._shown = None
        titles = (self.tr("Pilih loket Anda"), self.tr("Nama petugas"), self.tr("Layanan"))
        for label, title in zip(self._labels, titles, strict=True):
            label.say(title)
        self.officer.setPlaceholderText(self.tr("Nama panggilan, misalnya Sri"))
        self.enter.say(act_label(Act.SIGN_IN))

    def _build_cards(self, snapshot: ConsoleSnapshot) -> None:
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        self._group = QButtonGroup(self)
        letters = {service.id: service.prefix for service in snapshot.services}
        for place, counter in enumerate(snapshot.counters):
            card = self._card(counter, letters)
            self._cards.addWidget(card, place // 2, place % 2)
            self._group.addButton(card)
            card.show()
            self.cards[counter.id] = card
        for column in (0, 1):
            self._cards.setColumnStretch(column, 1)

    def _card(self, counter: Counter, letters: dict[int, str]) -> ActionButton:
        card = ActionButton(f"counter-{counter.number}", "counter")
        card.setCheckable(True)
        offers = " ".join(letters[i] for i in sorted(counter.service_ids) if i in letters)
        if counter.officer is None:
            note = self.tr("Kosong · layanan {letters}").format(letters=offers)
        else:
            card.set_icon("people")
            note = self.tr("{officer} ada di sini").format(officer=counter.officer)
        card.say(counter_text(counter), note)
        card.set_sizes(self._sizes)
        card.clicked.connect(lambda: self.choose(counter.id))
        return card

    def choose(self, counter_id: int) -> None:
        """Choose a counter and preset its services."""
        assert self._snapshot is not None
        self.counter_id = counter_id
        self.cards[counter_id].setChecked(True)
        for check in self.checks.values():
            check.hide()
            check.deleteLater()
        self.checks = {}
        counter = next(c for c in self._snapshot.counters if c.id == counter_id)
        for service in self._snapshot.services:
            if service.id not in counter.service_ids:
                continue
            label = f"{service.prefix}  {self._language.text(service.name)}"
            weight = _weight(counter, service.id)
            label = f"{label}  {weight}" if weight else label
            check = CheckRow(f"service-{service.prefix}", label)
            check.setChecked(True)
            check.toggled.connect(self._check)
            self._checks.addWidget(check)
            check.set_sizes(self._sizes)
            check.show()
            self.checks[service.id] = check
        self.officer.setFocus()
        self._check()

    def _service_ids(self) -> frozenset[int]:
        return frozenset(i for i, check in self.checks.items() if check.isChecked())

    def _check(self) -> None:
        if self.counter_id is None:
            missing = self.tr("Pilih loket dulu")
        elif not self.officer.text().strip():
            missing = self.tr("Tulis nama Anda")
        elif not self._service_ids():
            missing = self.tr("Pilih paling sedikit satu layanan")
        else:
            missing = ""
        self.enter.say(act_label(Act.SIGN_IN), missing)
        self.enter.setEnabled(not missing)

    def _enter(self) -> None:
        self.wished.emit(
            Wish(
                Act.SIGN_IN,
                counter_id=self.counter_id,
                officer=self.officer.text().strip(),
                service_ids=self._service_ids(),
            )
        )


def _scrolling(layout: QGridLayout | QVBoxLayout) -> QScrollArea:
    area, inner = QScrollArea(), QWidget()
    inner.setLayout(layout)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for widget in (area.viewport(), inner):
        widget.setAutoFillBackground(False)
    return area
