"""The waiting lists of people already recorded: places, expected days, invitations; no names."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from counter_console.acts import Act, Wish
from counter_console.guarantee_words import day_text
from counter_console.office_words import amount_text, expected_text
from counter_console.shortcuts import KEYS, PAGE_KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.fact_table import Column, FactRow, FactTable
from counter_console.widgets.invite_form import InviteForm
from counter_console.widgets.list_forms import AddForm, ListForm, OneForm
from counter_console.widgets.surface import Panel, space
from counter_console.widgets.text import Line, Text
from counter_console.words import ACT_ICONS, act_label
from queueing.snapshots import ListView
from queueing.stock import WaitingList
from shared_ui import theme
from shared_ui.language import Language

OWN_KEYS = PAGE_KEYS["waiting-list"]


class WaitingListPage(QWidget):
    """Signals: closed(); wished(Wish); list_chosen() — another list is to be read; asked(str) — a
    number to be looked up; copy_wanted(int) — the numbers of a batch (id) for the clipboard.
    """

    closed = Signal()
    wished = Signal(object)
    list_chosen = Signal()
    asked = Signal(str)
    copy_wanted = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._view: ListView | None = None
        self._now = datetime(2000, 1, 1, tzinfo=UTC)
        self._why_not = ""
        self.chosen: int | None = None
        """The service whose list is chosen."""
        self.title, self.summary = Text("huge", theme.BRAND, parent=self), Line(parent=self)
        self.title.setWordWrap(False)
        self.close_button = ActionButton("close-panel", "close", KEYS["close-panel"], self)
        self.close_button.keep_width()
        self.close_button.clicked.connect(self.closed)
        self.add, self.invite, self.one = AddForm(language), InviteForm(language), OneForm(language)
        self.forms: dict[str, ListForm] = {
            Act.ADD_REFERENCES: self.add,
            Act.INVITE: self.invite,
            "find-reference": self.one,
        }
        self.acts = {name: self._button(name) for name in (*self.forms, Act.RETURN_MISSED)}
        self.copy = self._button("copy-batch")
        self.services = FactTable(
            "lists", (Column(46), Column(18, True), Column(18, True), Column(18, True)), self
        )
        self.entries = FactTable("entries", (Column(14, True), Column(36), Column(50)), self)
        self.batches = FactTable(
            "batches", (Column(44), Column(18, True), Column(20, True), Column(18)), self
        )
        self._wire()
        self._lay_out()

    def _button(self, name: str) -> ActionButton:
        button = ActionButton(name, ACT_ICONS[name], OWN_KEYS[name], self)
        button.setCheckable(name in (Act.ADD_REFERENCES, Act.INVITE, "find-reference"))
        return button

    def _wire(self) -> None:
        for form in self.forms.values():
            form.wished.connect(self.wished)
        for button in (self.close_button, self.copy, *self.acts.values()):
            button.set_small(True)
        for name in self.forms:
            self.acts[name].clicked.connect(lambda _=False, name=name: self.open_form(name))
        self.acts[Act.RETURN_MISSED].clicked.connect(self._return_missed)
        self.one.asked.connect(self.asked)
        self.services.selected.connect(self._choose)
        self.entries.selected.connect(self._choose_entry)
        self.copy.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        self._box, self._top = QVBoxLayout(self), QHBoxLayout()
        self._columns, self._left = QHBoxLayout(), QVBoxLayout()
        self._top.addWidget(self.title)
        self._top.addWidget(self.summary, 1)
        self._top.addWidget(self.close_button)
        self._asking = Panel(margin=1.25)
        self._choices = QHBoxLayout()
        for name in self.forms:
            self._choices.addWidget(self.acts[name], 1)
        self._stack = QStackedWidget()
        for form in self.forms.values():
            self._stack.addWidget(form)
        self._asking.box.addLayout(self._choices)
        self._asking.box.addWidget(self._stack)
        self._lists = self._panel(self.services)
        self._waiting = self._panel(self.entries)
        self._batches = self._panel(self.batches, self.copy, self.acts[Act.RETURN_MISSED])
        self._left.addWidget(self._asking)
        self._left.addWidget(self._batches, 1)
        self._right = QVBoxLayout()
        self._right.addWidget(self._lists, 45)
        self._right.addWidget(self._waiting, 55)
        self._columns.addLayout(self._right, 50)
        self._columns.addLayout(self._left, 50)
        self._box.addLayout(self._top)
        self._box.addLayout(self._columns, 1)

    def _panel(self, table: FactTable, *buttons: ActionButton) -> Panel:
        panel = Panel(margin=0.5)
        panel.box.addWidget(table, 1)
        if buttons:
            self._foot = QHBoxLayout()
            for button in buttons:
                self._foot.addWidget(button, 1)
            panel.box.addLayout(self._foot)
        return panel

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        edge = round(sizes.unit * 1.5)
        self._box.setContentsMargins(edge, edge, edge, edge)
        for layout in (self._box, self._top, self._columns, self._left, self._right):
            layout.setSpacing(edge)
        for row in (self._choices, self._foot):
            space(row, sizes, 0)

    # -- what is shown ------------------------------------------------------------------

    def show_view(self, view: ListView, now: datetime) -> None:
        """Draw the lists; what is chosen stays chosen."""
        self._view, self._now = view, now
        ids = [one.service_id for one in view.lists]
        if self.chosen not in ids:
            self.chosen = next(iter(ids), None)
            if self.chosen is not None:
                self.list_chosen.emit()
        self.retranslate()

    def show_hands(self, why_not: str) -> None:
        """Let acts be done, unless `why_not` says what is missing."""
        self._why_not = why_not
        for form in self.forms.values():
            form.why_not = why_not
            form.show_all()
        self._show_foot()

    def show_trouble(self, reason: str) -> None:
        """Say why there is nothing new to be shown."""
        self.summary.say(reason)

    def begin(self) -> None:
        """Be ready for numbers."""
        self.open_form(Act.ADD_REFERENCES)

    def open_form(self, name: str) -> None:
        """Ask one of the three questions."""
        self._stack.setCurrentWidget(self.forms[name])
        self._mark()
        self.forms[name].begin()

    def done(self, wish: Wish) -> None:
        """What was asked for was done."""
        if wish.act is Act.ADD_REFERENCES:
            self.add.done()
        elif wish.act in (Act.COLLECTED, Act.WITHDRAW_REFERENCE):
            self.one.again()

    def retranslate(self) -> None:
        """Write all words in the language spoken now."""
        self.title.say(act_label("waiting-list"))
        self.close_button.say(self.tr("Tutup"))
        for name in self.forms:
            self.acts[name].say(act_label(name))
        self.copy.say(act_label("copy-batch"))
        self._mark()
        view = self._view
        if view is None:
            return
        one = self._list()
        for form in self.forms.values():
            form.service_id = self.chosen
            form.show_all()
        self.invite.show_list(view, one)
        waiting = sum(each.waiting for each in view.lists)
        self.summary.say(
            self.tr("{n} nomor menunggu; hanya nomor referensi, tanpa nama").format(
                n=amount_text(waiting)
            )
        )
        self._show_lists(view)
        self._show_entries(view)
        self._show_batches(view)
        self._show_foot()

    def _mark(self) -> None:
        for name, form in self.forms.items():
            self.acts[name].setChecked(self._stack.currentWidget() is form)

    def _show_lists(self, view: ListView) -> None:
        titles = (
            self.tr("Layanan"),
            self.tr("Menunggu"),
            self.tr("Diundang"),
            self.tr("Tak datang"),
        )
        rows = tuple(
            FactRow(
                one.service_id,
                (
                    self._language.text(one.service_name),
                    amount_text(one.waiting),
                    amount_text(one.invited + one.come),
                    amount_text(one.missed),
                ),
            )
            for one in view.lists
        )
        self.services.show_rows(titles, rows)
        self.services.choose(self.chosen)

    def _show_entries(self, view: ListView) -> None:
        titles = (self.tr("Tempat"), self.tr("Nomor referensi"), self.tr("Perkiraan hari"))
        rows = tuple(
            FactRow(
                entry.reference,
                (f"{entry.place}", entry.reference, expected_text(entry, self._language.code)),
            )
            for entry in view.entries
            if entry.service_id == self.chosen
        )
        self.entries.show_rows(titles, rows, self.tr("Belum ada yang menunggu di daftar ini."))

    def _show_batches(self, view: ListView) -> None:
        titles = (
            self.tr("Diundang untuk"),
            self.tr("Orang"),
            self.tr("Belum datang"),
            self.tr("Oleh"),
        )
        rows = tuple(
            FactRow(
                batch.id,
                (
                    day_text(batch.day, self._language.code),
                    f"{batch.size}",
                    f"{batch.still_invited}",
                    batch.officer or "-",
                ),
            )
            for batch in view.batches
            if batch.service_id == self.chosen
        )
        self.batches.show_rows(titles, rows, self.tr("Belum ada undangan."))
        if self.batches.current() is None and rows:
            self.batches.choose(rows[0].key)

    def _show_foot(self) -> None:
        one, button = self._list(), self.acts[Act.RETURN_MISSED]
        missed = 0 if one is None else one.missed
        text = self.tr("Kembalikan {n} yang tidak datang").format(n=missed)
        button.say(text if missed else act_label(Act.RETURN_MISSED))
        button.setEnabled(bool(missed) and not self._why_not)
        self.copy.setEnabled(self.batches.current() is not None)

    def _list(self) -> WaitingList | None:
        lists = () if self._view is None else self._view.lists
        return next((one for one in lists if one.service_id == self.chosen), None)

    # -- what is pressed ----------------------------------------------------------------

    def _choose(self, service_id: object) -> None:
        if isinstance(service_id, int) and service_id != self.chosen:
            self.chosen = service_id
            self.list_chosen.emit()
            self.retranslate()

    def _choose_entry(self, reference: object) -> None:
        self._stack.setCurrentWidget(self.one)
        self._mark()
        self.one.ask_for(str(reference))

    def _return_missed(self) -> None:
        if self.chosen is not None:
            self.wished.emit(Wish(Act.RETURN_MISSED, service_id=self.chosen))

    def _copy(self) -> None:
        batch_id = self.batches.current()
        if isinstance(batch_id, int):
            self.copy_wanted.emit(batch_id)
