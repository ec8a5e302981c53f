"""The calm band that warns of blanks that are low or gone, and says which services stop."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from counter_console.office_words import low_text
from counter_console.widgets.banners import Band
from counter_console.words import act_label
from queueing.snapshots import ConsoleSnapshot
from queueing.stock import StockItem
from shared_ui import theme
from shared_ui.language import Language

CALM = QColor("#FFF6E0")


class StockBand(Band):
    """Signals: pressed() — somebody wants to see the stock."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("stock-low", parent)
        self._language = language

    def show_stock(self, snapshot: ConsoleSnapshot, busy: bool) -> None:
        """Warn of the item with the least, or hide; `busy`: another band needs the room now.

        What is announced already is left out: everybody is told of it.
        """
        stopped = {s.id for o in snapshot.outages if o.stops_services for s in o.affected}
        low = [
            item
            for item in snapshot.stock
            if item.is_low and item.service_ids and not item.service_ids <= stopped
        ]
        if busy or not low:
            self.hide()
            return
        low.sort(key=lambda item: (item.on_hand or 0) - item.low_at)
        low.sort(key=lambda item: (item.on_hand or 0) > 0)
        text = low_text(low[0], _letters(low[0], snapshot), self._language)
        if len(low) > 1:
            text = self.tr("{text} (+{n} barang lain)").format(text=text, n=len(low) - 1)
        gone = (low[0].on_hand or 0) <= 0
        self.show_text("alert" if gone else "stock", theme.INK, text, act_label("stock"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a light amber ground with a line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), CALM)
        painter.fillRect(0, 0, self.width(), 1, theme.LINE)


def _letters(item: StockItem, snapshot: ConsoleSnapshot) -> str:
    return ", ".join(s.prefix for s in snapshot.services if s.id in item.service_ids)
