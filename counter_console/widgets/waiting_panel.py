"""The lists of people: waiting, parked, skipped; filter, search and acts on one ticket."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QItemSelection, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QWidget,
)

from counter_console.acts import Act
from counter_console.allowed_acts import AllowedActs
from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.surface import Panel, space
from counter_console.widgets.text import Text
from counter_console.widgets.waiting_delegate import WaitingDelegate
from counter_console.widgets.waiting_model import WaitingModel
from counter_console.words import ACT_ICONS, act_label, withdraw_priority
from queueing.model import PriorityClass
from queueing.snapshots import ConsoleSnapshot, WaitingTicket
from shared_ui.language import Language, plain

TABS = ("waiting", "parked", "skipped")
#: Acts on the selected ticket, per list; the first is the usual one.
ROW_ACTS = {
    "waiting": (
        *(Act.CALL_ROW, Act.ROW_NOTE, Act.ROW_PRIORITY),
        *(Act.ROW_TRANSFER, Act.ROW_REPRINT, Act.ROW_CANCEL),
    ),
    "parked": (Act.UNPARK, Act.ROW_NOTE, Act.ROW_REPRINT, Act.ROW_CANCEL),
    "skipped": (Act.REINSTATE, Act.ROW_NOTE, Act.ROW_REPRINT, Act.ROW_CANCEL),
}


FIRST_LINE, HALVES = (0, 4, 4, 2), (0, 3, 3, 3)
"""Of six columns: where the two buttons of a line begin, and how many each takes."""


class WaitingPanel(Panel):
    """Signals: act_pressed(Act) — on the selected row; selection_changed()."""

    act_pressed = Signal(object)
    selection_changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(margin=1, parent=parent)
        self._language = language
        self._snapshot: ConsoleSnapshot | None = None
        self.tab = TABS[0]
        self.model = WaitingModel()
        self.view = QListView(self)
        self._delegate = WaitingDelegate(language, self.model, self)
        self._empty = Text("body", parent=self)
        self._tabs = {name: ActionButton(name, "", KEYS[name], self) for name in TABS}
        self.service = QComboBox(self)
        self.search = QLineEdit(self)
        acts = dict.fromkeys(act for acts in ROW_ACTS.values() for act in acts)
        self.buttons = {act: self._row_button(act) for act in acts}
        self.buttons[Act.NEXT_OF_SERVICE] = self._row_button(Act.NEXT_OF_SERVICE)
        self._selected_id: int | None = None
        self._wire_view()
        self._lay_out()
        self.show_tab(self.tab)

    def _row_button(self, act: Act) -> ActionButton:
        button = ActionButton(act, ACT_ICONS[act], KEYS[act], self)
        button.set_small(True)
        button.clicked.connect(lambda: self.act_pressed.emit(act))
        return button

    def _wire_view(self) -> None:
        self.view.setObjectName("waiting-list")
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().selectionChanged.connect(self._select)
        self.service.setObjectName("filter-service")
        self.service.setMinimumContentsLength(4)
        self.service.currentIndexChanged.connect(self._filter)
        self.search.setObjectName("find")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.choose_first)

    def _lay_out(self) -> None:
        self._tab_row, self._filter_row, self._act_grid = (
            QHBoxLayout(),
            QHBoxLayout(),
            QGridLayout(),
        )
        group = QButtonGroup(self)
        for name, button in self._tabs.items():
            button.setCheckable(True)
            button.set_small(True)
            group.addButton(button)
            button.clicked.connect(lambda _=False, name=name: self.show_tab(name))
            # The first list is the long one: its count has more digits.
            self._tab_row.addWidget(button, 5 if name == TABS[0] else 4)
        self._filter_row.addWidget(self.service, 3)
        self._filter_row.addWidget(self.search, 2)
        for column in range(6):
            self._act_grid.setColumnStretch(column, 1)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box.addLayout(self._tab_row)
        self.box.addLayout(self._filter_row)
        self.box.addWidget(self.view, 1)
        self.box.addWidget(self._empty, 1)
        self.box.addWidget(self.buttons[Act.NEXT_OF_SERVICE])
        self.box.addLayout(self._act_grid)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self._delegate.set_sizes(sizes)
        for layout in (self._tab_row, self._filter_row, self._act_grid):
            space(layout, sizes, 0, 0.75)
        for field in (self.service, self.search):
            field.setFont(sizes.font("body"))
            field.setFixedHeight(round(sizes.body * 2.2))
        for name, tab in self._tabs.items():
            tab.set_key("" if sizes.compact else KEYS[name])
        self.search.setTextMargins(sizes.unit // 2, 0, 0, 0)
        self.view.doItemsLayout()

    def show_tab(self, name: str) -> None:
        """Show one of the lists "waiting", "parked", "skipped"."""
        self.tab = name
        self._tabs[name].setChecked(True)
        for button in self.buttons.values():
            button.hide()
        for place, act in enumerate(ROW_ACTS[name]):
            # The usual act has the wider part of its line: its label is long.
            line, column = divmod(place, 2)
            split = FIRST_LINE if line == 0 else HALVES
            self._act_grid.addWidget(self.buttons[act], line, split[column], 1, split[2 + column])
            self.buttons[act].show()
            usual = not place and name != TABS[0]
            self.buttons[act].set_kind(Kind.PRIMARY if usual else Kind.NORMAL)
        if self._snapshot is not None:
            self._refresh()

    def selected(self) -> WaitingTicket | None:
        """Give the selected row."""
        indexes = self.view.selectionModel().selectedIndexes()
        return self.model.row_at(indexes[0]) if indexes else None

    def reveal(self, ticket_id: int) -> None:
        """Select a ticket in the list it is in, without filters; nothing when it is in none."""
        held = (name for name in TABS if any(r.ticket.id == ticket_id for r in self._rows(name)))
        name = next(held, None)
        if name is None:
            return
        self.search.clear()
        self.service.setCurrentIndex(0)
        self.show_tab(name)
        self._restore(ticket_id)
        self.view.scrollTo(self.view.currentIndex())

    def service_id(self) -> int | None:
        """Give the service the list is filtered by, None for all."""
        chosen = self.service.currentData()
        return chosen if isinstance(chosen, int) else None

    def show_snapshot(self, snapshot: ConsoleSnapshot, now: datetime) -> None:
        """Draw the lists of the snapshot; the selected ticket stays selected."""
        self._snapshot, self.model.now = snapshot, now
        self.model.zone = snapshot.office.time_zone
        self._show_services(snapshot)
        self._refresh()

    def _rows(self, name: str) -> tuple[WaitingTicket, ...]:
        assert self._snapshot is not None
        lists = (self._snapshot.waiting, self._snapshot.parked, self._snapshot.skipped)
        return lists[TABS.index(name)]

    def _refresh(self) -> None:
        kept = self._selected_id
        labels = (self.tr("Menunggu {n}"), self.tr("Ditunda {n}"), self.tr("Dilewati {n}"))
        for name, label in zip(TABS, labels, strict=True):
            self._tabs[name].say(label.format(n=len(self._rows(name))))
        self.model.show_rows(self._rows(self.tab))
        self._restore(kept)
        self._show_empty()

    def _restore(self, ticket_id: int | None) -> None:
        index = self.model.index_of(ticket_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
        self._selected_id = ticket_id if index.isValid() else None

    def _show_services(self, snapshot: ConsoleSnapshot) -> None:
        texts: list[tuple[str, int | None]] = [(self.tr("Semua layanan"), None)]
        for line in snapshot.lines:
            name = self._language.text(line.service.name)
            texts.append(
                (plain(f"{line.service.prefix}  {name} ({line.waiting})"), line.service.id)
            )
        self.search.setPlaceholderText(self.tr("Saring nomor"))
        shown = [
            (self.service.itemText(i), self.service.itemData(i))
            for i in range(self.service.count())
        ]
        if shown == texts:
            return
        chosen = self.service_id()
        self.service.blockSignals(True)
        self.service.clear()
        for text, service_id in texts:
            self.service.addItem(text, service_id)
        self.service.setCurrentIndex(max(0, self.service.findData(chosen)))
        self.service.blockSignals(False)

    def _show_empty(self) -> None:
        empty = self.model.rowCount() == 0
        texts = (
            self.tr("Belum ada yang menunggu"),
            self.tr("Tidak ada nomor yang ditunda"),
            self.tr("Tidak ada nomor yang dilewati"),
        )
        self._empty.say(texts[TABS.index(self.tab)] if empty else "")
        self._empty.setVisible(empty)
        self.view.setVisible(not empty)

    def _filter(self) -> None:
        kept = self._selected_id
        self.model.set_filter(self.service_id(), self.search.text())
        self._restore(kept)
        self._show_empty()
        self.selection_changed.emit()

    def choose_first(self) -> None:
        """Go to the first of those that are shown, ready for its acts; a choice made stays."""
        if self.model.rowCount() and self.selected() is None:
            self.view.setCurrentIndex(self.model.index(0))
        self.view.setFocus()

    def _select(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        row = self.selected()
        if row is not None:
            self._selected_id = row.ticket.id
        self.selection_changed.emit()

    def show_acts(self, allowed: AllowedActs) -> None:
        """Enable the acts on the selected row."""
        row = self.selected()
        for act, button in self.buttons.items():
            button.setEnabled(act in allowed)
            first = row is not None and row.ticket.priority is PriorityClass.PRIORITY
            withdraw = act is Act.ROW_PRIORITY and first
            button.say(withdraw_priority() if withdraw else act_label(act))
        self.buttons[Act.NEXT_OF_SERVICE].setVisible(
            self.tab == TABS[0] and self.service_id() is not None
        )

    def show_time(self, now: datetime) -> None:
        """Let the waiting times grow, once a minute."""
        if int(now.timestamp() // 60) != int(self.model.now.timestamp() // 60):
            self.model.now = now
            self.view.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() is QEvent.Type.LanguageChange and self._snapshot is not None:
            self._show_services(self._snapshot)
            self._refresh()
        super().changeEvent(event)
