"""What services use up: how much there is, who changed it and when, what today can make."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from counter_console.office_words import amount_text, movement_word
from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.station_words import day_and_time
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.fact_table import Column, FactRow, FactTable
from counter_console.widgets.plain_scroll import plain_scroll
from counter_console.widgets.stock_card import StockCard
from counter_console.widgets.stock_form import StockForm
from counter_console.widgets.surface import Panel
from counter_console.widgets.text import Line, Text
from counter_console.words import act_label
from queueing.snapshots import StockView
from queueing.stock import ItemDay, Movement, StockItem
from shared_ui import theme
from shared_ui.language import Language

COLUMNS = (Column(24), Column(16), Column(13, True), Column(20), Column(27))


class StockPage(QWidget):
    """Signals: closed() — back to the desk; wished(Wish)."""

    closed = Signal()
    wished = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._sizes = Sizes(15, 8)
        self._view: StockView | None = None
        self._now = datetime(2000, 1, 1, tzinfo=UTC)
        self.chosen: int | None = None
        self.cards: dict[int, StockCard] = {}
        self.title, self.summary = Text("huge", theme.BRAND, parent=self), Line(parent=self)
        self.title.setWordWrap(False)
        self.close_button = ActionButton("close-panel", "close", KEYS["close-panel"], self)
        self.close_button.set_small(True)
        self.close_button.keep_width()
        self.close_button.clicked.connect(self.closed)
        self.form = StockForm(language, self)
        self.form.wished.connect(self.wished)
        self.history = FactTable("stock-history", COLUMNS, self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._box, self._top = QVBoxLayout(self), QHBoxLayout()
        self._columns, self._right = QHBoxLayout(), QVBoxLayout()
        self._top.addWidget(self.title)
        self._top.addWidget(self.summary, 1)
        self._top.addWidget(self.close_button)
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch(1)
        self._scroll: QScrollArea = plain_scroll(inner, self)
        self._table = Panel(margin=0.5)
        self._table.box.addWidget(self.history, 1)
        self._right.addWidget(self.form)
        self._right.addWidget(self._table, 1)
        self._columns.addWidget(self._scroll, 40)
        self._columns.addLayout(self._right, 60)
        self._box.addLayout(self._top)
        self._box.addLayout(self._columns, 1)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        edge = round(sizes.unit * 1.5)
        self._box.setContentsMargins(edge, edge, edge, edge)
        for layout in (self._box, self._top, self._columns, self._right):
            layout.setSpacing(edge)
        self._list.setSpacing(sizes.unit)

    # -- what is shown ------------------------------------------------------------------

    def show_view(self, view: StockView, now: datetime) -> None:
        """Draw what there is; the chosen item stays chosen."""
        self._view, self._now = view, now
        ids = [item.id for item in view.items]
        if list(self.cards) != ids:
            self._build(ids)
        if self.chosen not in ids:
            # What needs somebody comes first.
            low = [item.id for item in view.items if item.is_low]
            self.chosen = next(iter([*low, *ids]), None)
        self.retranslate()

    def show_hands(self, why_not: str) -> None:
        """Let acts be done, unless `why_not` says what is missing."""
        self.form.why_not = why_not
        self.form.show_item(self._item())

    def show_trouble(self, reason: str) -> None:
        """Say why there is nothing new to be shown."""
        self.summary.say(reason)

    def begin(self) -> None:
        """Be ready for a number."""
        self.form.amount.setFocus()

    def done(self) -> None:
        """What was written was done."""
        self.form.clear()
        self.form.amount.setFocus()

    def retranslate(self) -> None:
        """Write all words in the language spoken now."""
        self.title.say(act_label("stock"))
        self.close_button.say(self.tr("Tutup"))
        view = self._view
        if view is None:
            return
        low = sum(item.is_low for item in view.items)
        text = (
            self.tr("{n} barang, {low} hampir atau sudah habis") if low else self.tr("{n} barang")
        )
        self.summary.say(text.format(n=len(view.items), low=low))
        days = {day.item_id: day for day in view.today}
        letters = {service.id: service.prefix for service in view.services}
        for item in view.items:
            used = ", ".join(sorted(letters[i] for i in item.service_ids if i in letters))
            self.cards[item.id].show_item(
                item,
                days.get(item.id),
                self._language.text(item.name),
                self.tr("Dipakai layanan {letters}").format(letters=used or "-"),
                self._counted(days.get(item.id)),
            )
            self.cards[item.id].setChecked(item.id == self.chosen)
        self.form.show_item(self._item())
        self._show_history()

    def _counted(self, day: ItemDay | None) -> str:
        if day is None or day.counted is None or day.counted_at is None or self._view is None:
            return self.tr("Belum pernah dihitung")
        return self.tr("Dihitung {n} oleh {who}, {time}").format(
            n=amount_text(day.counted),
            who=day.counted_by or "-",
            time=day_and_time(day.counted_at, self._view.office.time_zone, self._now),
        )

    def _show_history(self) -> None:
        assert self._view is not None
        rows = tuple(
            FactRow(move.id, self._cells(move))
            for move in self._view.movements
            if move.item_id == self.chosen
        )
        titles = (
            self.tr("Kapan"),
            self.tr("Apa"),
            self.tr("Jumlah"),
            self.tr("Oleh"),
            self.tr("Keterangan"),
        )
        self.history.show_rows(titles, rows, self.tr("Belum ada yang dicatat."))

    def _cells(self, move: Movement) -> tuple[str, ...]:
        assert self._view is not None
        change = f"{move.change:+,}".replace(",", ".").replace("-", "−")
        amount = change if move.counted is None else f"{amount_text(move.counted)} ({change})"
        return (
            day_and_time(move.at, self._view.office.time_zone, self._now),
            movement_word(move.kind),
            amount,
            move.officer or "-",
            move.note or move.ticket_label,
        )

    def _build(self, ids: list[int]) -> None:
        for card in self.cards.values():
            self._list.removeWidget(card)
            card.deleteLater()
        self.cards = {}
        for place, item_id in enumerate(ids):
            card = StockCard(f"stock-{item_id}", self)
            card.clicked.connect(lambda _=False, item_id=item_id: self._choose(item_id))
            self.cards[item_id] = card
            self._list.insertWidget(place, card)
            card.set_sizes(self._sizes)

    def _choose(self, item_id: int) -> None:
        self.chosen = item_id
        self.retranslate()

    def _item(self) -> StockItem | None:
        items = () if self._view is None else self._view.items
        return next((item for item in items if item.id == self.chosen), None)
