"""All stations of the office: who is there, what is wrong, and what helps."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from counter_console.acts import Act, Wish
from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.station_words import condition_word, remedy, summary_text
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.station_list import (
    StationDelegate,
    StationHeader,
    StationModel,
    StationRow,
)
from counter_console.widgets.surface import Panel
from counter_console.widgets.text import Line, Text
from counter_console.words import ACT_ICONS, act_label
from queueing.presence import TROUBLES, Condition, newest_version, worst_first
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme


class StationsPage(QWidget):
    """Signals: closed() — back to the desk; wished(Wish) — a station is to be retired."""

    closed = Signal()
    wished = Signal(object)

    def __init__(self, own_version: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_version = own_version
        self._asking: int | None = None
        self._selected: int | None = None
        self._shown: tuple[StationRow, ...] = ()
        self._zone, self._now = "UTC", datetime(2000, 1, 1, tzinfo=UTC)
        self._retired = 0
        self.model, self.header = StationModel(), StationHeader(self)
        self._delegate = StationDelegate(self.model, self)
        self.view = QListView(self)
        self.title, self.summary = Text("huge", theme.BRAND, parent=self), Line(parent=self)
        self.title.setWordWrap(False)
        self.about, self.advice = Line("strong", parent=self), Text("body", parent=self)
        self.close_button = ActionButton("close-panel", "close", KEYS["close-panel"], self)
        self.retire = ActionButton(Act.RETIRE, ACT_ICONS[Act.RETIRE], KEYS[Act.RETIRE], self)
        self.keep = ActionButton("retire-no", "back", "", self)
        self.confirm = ActionButton("retire-yes", "check", "", self)
        self._wire()
        self._lay_out()

    def _wire(self) -> None:
        self.view.setObjectName("station-list")
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The names of the columns stand as wide as the rows, scroll bar or not.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.selectionModel().selectionChanged.connect(self._select)
        self.confirm.set_kind(Kind.AMBER)
        for button in (self.close_button, self.retire, self.keep, self.confirm):
            button.set_small(True)
            button.keep_width()
        self.close_button.clicked.connect(self.closed)
        self.retire.clicked.connect(self._ask)
        self.keep.clicked.connect(self._stop_asking)
        self.confirm.clicked.connect(self._confirm)

    def _lay_out(self) -> None:
        self._box, self._top, self._foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self.title)
        self._top.addWidget(self.summary, 1)
        self._top.addWidget(self.close_button)
        self._table, self._strip = Panel(margin=0.5), Panel(margin=1.25)
        self._table.box.addWidget(self.header)
        self._table.box.addWidget(self.view, 1)
        words = QVBoxLayout()
        words.addWidget(self.about)
        words.addWidget(self.advice)
        words.addStretch(1)
        self._foot.addLayout(words, 1)
        for button in (self.retire, self.keep, self.confirm):
            self._foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self._strip.box.addLayout(self._foot)
        self._box.addLayout(self._top)
        self._box.addWidget(self._table, 1)
        self._box.addWidget(self._strip)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        edge = round(sizes.unit * 1.5)
        self._box.setContentsMargins(edge, edge, edge, edge)
        for layout in (self._box, self._top, self._foot):
            layout.setSpacing(edge)
        self._delegate.set_sizes(sizes)
        # What helps changes from row to row; the table must not move with it.
        self._strip.setFixedHeight(round(sizes.body * 6.4))
        self.header.setContentsMargins(0, 0, 12, 0)
        self.view.doItemsLayout()

    # -- what is shown ------------------------------------------------------------------

    def show_snapshot(self, snapshot: ConsoleSnapshot, now: datetime) -> None:
        """Draw the stations, troubles first; the selected one stays selected."""
        self._zone, self._now = snapshot.office.time_zone, now
        newest = newest_version(snapshot.stations, self._own_version)
        told = [StationRow(*one) for one in worst_first(snapshot.stations, newest)]
        self._shown = tuple(row for row in told if row.worst is not Condition.RETIRED)
        self._retired = len(told) - len(self._shown)
        kept = self._selected
        self.model.show_rows(self._shown, self._zone, now)
        index = self.model.index_of(kept)
        if not index.isValid() and self._shown:
            index = self.model.index(0)
        if index.isValid():
            self.view.setCurrentIndex(index)
        self.retranslate()

    def begin(self) -> None:
        """Begin at the top: there stands what needs somebody most."""
        if self._shown:
            self.view.setCurrentIndex(self.model.index(0))
        self.view.setFocus()

    @property
    def troubled(self) -> int:
        """How many stations somebody should look at."""
        return sum(row.worst in TROUBLES for row in self._shown)

    def retranslate(self) -> None:
        """Write all words in the language spoken now."""
        self.title.say(act_label("stations"))
        self.summary.say(summary_text(len(self._shown), self.troubled, self._retired))
        self.close_button.say(self.tr("Tutup"))
        self.retire.say(act_label(Act.RETIRE))
        self.keep.say(self.tr("Jangan"))
        self.confirm.say(self.tr("Ya, pensiunkan"))
        self.header.update()
        self.view.viewport().update()
        self._show_selected()

    def selected(self) -> StationRow | None:
        """Give the selected station."""
        indexes = self.view.selectionModel().selectedIndexes()
        return self.model.row_at(indexes[0]) if indexes else None

    def _show_selected(self) -> None:
        row = self.selected()
        asking = row is not None and row.record.id == self._asking and row.record.may_be_retired
        self.retire.setVisible(row is not None and row.record.may_be_retired and not asking)
        self.keep.setVisible(asking)
        self.confirm.setVisible(asking)
        if row is None:
            self.about.say("")
            self.advice.say(self.tr("Belum ada stasiun."))
        elif asking:
            self.about.say(self.tr("Pensiunkan {name}?").format(name=row.record.name))
            self.advice.say(
                self.tr(
                    "Nama dan hurufnya tidak dipakai lagi. Bila ini kios yang lama terputus, "
                    "nyalakan dulu: mungkin masih menyimpan tiket."
                )
            )
        else:
            words = ", ".join(condition_word(condition) for condition in row.conditions)
            self.about.say(f"{row.record.name} · {words}")
            advice = (remedy(condition, row.record) for condition in row.conditions)
            self.advice.say(" ".join(filter(None, advice)))

    # -- what is pressed ----------------------------------------------------------------

    def _select(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        row = self.selected()
        if row is not None and row.record.id != self._selected:
            self._selected, self._asking = row.record.id, None
        self._show_selected()

    def _ask(self) -> None:
        row = self.selected()
        if row is not None:
            self._asking = row.record.id
            self._show_selected()
            # Not the button that cannot be taken back.
            self.keep.setFocus()

    def _stop_asking(self) -> None:
        self._asking = None
        self._show_selected()
        self.view.setFocus()

    def _confirm(self) -> None:
        row = self.selected()
        self._stop_asking()
        if row is not None:
            self.wished.emit(Wish(Act.RETIRE, station_id=row.record.id))
