"""One item of the stock at a glance: how much is left, what today took, what today can make."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from counter_console.office_words import capacity_text, on_hand_text, today_text
from counter_console.sizes import Sizes
from counter_console.widgets.text import draw_lines
from queueing.stock import ItemDay, StockItem
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import plain

V_CENTRE = Qt.AlignmentFlag.AlignVCenter


class StockCard(QAbstractButton):
    """A card that is pressed to be chosen; signals as a button."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._sizes = Sizes(15, 8)
        self.item: StockItem | None = None
        self._day: ItemDay | None = None
        self._title, self._counted, self._used_by = "", "", ""

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        self.setFixedHeight(self._height())

    def show_item(
        self, item: StockItem, day: ItemDay | None, title: str, used_by: str, counted: str
    ) -> None:
        """Show `item` as it is; the texts are ready, by whom and when it was counted too."""
        self.item, self._day = item, day
        self._title, self._used_by, self._counted = plain(title), plain(used_by), plain(counted)
        self.setAccessibleName(f"{title}: {on_hand_text(item)}. {counted}")
        self.setFixedHeight(self._height())
        self.update()

    def sizeHint(self) -> QSize:
        """As high as what it says."""
        return QSize(200, self._height())

    def _height(self) -> int:
        capacity = self.item is not None and self.item.daily_capacity is not None
        return round(self._sizes.body * (9.9 if capacity else 7.3) + self._sizes.unit * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        if self.item is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        edge = self._sizes.unit * 1.75
        box = QRectF(self.rect()).adjusted(edge, self._sizes.unit, -edge, -self._sizes.unit)
        row = self._sizes.body * 1.5
        self._say(painter, QRectF(box.left(), box.top(), box.width(), row), self._title, "strong")
        self._draw_amount(painter, QRectF(box.left(), box.top() + row, box.width(), row * 1.5))
        top = box.top() + row * 2.5
        told = [self._counted, today_text(self._day) if self._day else ""]
        for text in told:
            place = QRectF(box.left(), top, box.width(), row * 0.95)
            self._say(painter, place, text, "small", soft=True)
            top += row * 0.95
        if self._day is not None and self.item.daily_capacity is not None:
            self._draw_capacity(
                painter, QRectF(box.left(), top + row * 0.2, box.width(), row * 0.4)
            )

    def _draw_ground(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        line = theme.BRAND if chosen else theme.LINE
        painter.setBrush(theme.BRAND_SOFT if chosen else theme.PAPER)
        painter.setPen(QPen(theme.CALL if self.hasFocus() else line, 2 if self.hasFocus() else 1))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, self._sizes.unit, self._sizes.unit)

    def _draw_amount(self, painter: QPainter, box: QRectF) -> None:
        assert self.item is not None
        left = box.left()
        if self.item.is_low:
            gone = (self.item.on_hand or 0) <= 0
            side = self._sizes.body * 1.4
            icon = QRectF(left, box.center().y() - side / 2, side, side)
            paint_icon(painter, icon, "alert", theme.DOWN if gone else theme.INK)
            left += side + self._sizes.unit
        words = on_hand_text(self.item)
        self._say(painter, QRectF(left, box.top(), box.right() - left, box.height()), words, "huge")
        width = QFontMetricsF(self._sizes.font("huge")).horizontalAdvance(words)
        rest = box.adjusted(left - box.left() + width + self._sizes.unit * 2, 0, 0, 0)
        self._say(painter, rest, self._used_by, "small", soft=True, right=True)

    def _draw_capacity(self, painter: QPainter, bar: QRectF) -> None:
        assert self.item is not None
        assert self._day is not None
        whole = max(1, self.item.daily_capacity or 0, self._day.made + self._day.promised)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.GROUND)
        painter.drawRoundedRect(bar, 3, 3)
        made = bar.width() * self._day.made / whole
        promised = bar.width() * self._day.promised / whole
        painter.fillRect(QRectF(bar.left(), bar.top(), made, bar.height()), theme.BRAND)
        soft = QRectF(bar.left() + made, bar.top(), promised, bar.height())
        painter.fillRect(soft, theme.SLOW)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.LINE, 1))
        painter.drawRoundedRect(bar, 3, 3)
        below = QRectF(bar.left(), bar.bottom() + 2, bar.width(), self._sizes.body * 1.4)
        self._say(painter, below, capacity_text(self.item, self._day), "small", soft=True)

    def _say(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        role: str,
        *,
        soft: bool = False,
        right: bool = False,
    ) -> None:
        font = self._sizes.font(role)
        painter.setFont(font)
        painter.setPen(theme.INK_SOFT if soft else theme.INK)
        if right:
            shown = QFontMetricsF(font).elidedText(
                text, Qt.TextElideMode.ElideRight, max(0.0, box.width())
            )
            painter.drawText(box, V_CENTRE | Qt.AlignmentFlag.AlignRight, shown)
        else:
            draw_lines(painter, box, text, 1, centred=True)
