"""Draws one row of the waiting list: number, service, marks, time waited."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from counter_console.guarantee_words import carried_from, return_text
from counter_console.sizes import Sizes
from counter_console.widgets.waiting_model import ROW_ROLE, WaitingModel
from counter_console.words import state_word, waited_text
from queueing.model import PriorityClass, TicketState
from queueing.snapshots import WaitingTicket
from shared_ui import theme
from shared_ui.icons import icon_pixmap
from shared_ui.language import Language, plain

V_CENTRE = Qt.AlignmentFlag.AlignVCenter


class WaitingDelegate(QStyledItemDelegate):
    """Paints rows itself: 300 of them stay quick, and no text is taken for markup."""

    def __init__(self, language: Language, model: WaitingModel, parent: QObject) -> None:
        super().__init__(parent)
        self._language, self._model = language, model
        self.set_sizes(Sizes(15, 8))

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        self._strong, self._body = sizes.font("strong"), sizes.font("body")
        self._small = sizes.font("small")
        # "M-000" with priority series is the widest ordinary label.
        self._label_width = QFontMetricsF(self._strong).horizontalAdvance("MM-0000")

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One height for all rows."""
        return QSize(200, self._sizes.row)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, WaitingTicket):
            return
        painter.save()
        box = QRectF(option.rect)
        self._draw_ground(painter, box, option)
        inner = box.adjusted(self._sizes.unit, 0, -self._sizes.unit, 0)
        if row.ticket.note:
            inner = self._draw_note(painter, inner, plain(row.ticket.note))
        inner = self._draw_waited(painter, inner, row)
        inner = self._draw_marks(painter, inner, row)
        self._draw_ticket(painter, inner, row)
        painter.restore()

    def _draw_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.BRAND_SOFT)
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), theme.BRAND)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor("#F7FAFC"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.LINE)

    def _draw_note(self, painter: QPainter, box: QRectF, note: str) -> QRectF:
        """Draw the note across the foot of the row, whose other words move up."""
        side = QFontMetricsF(self._small).lineSpacing()
        foot = QRectF(box.left(), box.bottom() - side - 4, box.width(), side)
        ratio = painter.device().devicePixelRatioF()
        mark = _pixmap("note", round(side), theme.INK_SOFT.name(), ratio)
        painter.drawPixmap(foot.topLeft(), mark)
        words = foot.adjusted(side + self._sizes.unit / 2, 0, 0, 0)
        self._draw(painter, words, self._small, theme.INK_SOFT, note, words.width())
        return box.adjusted(0, 0, 0, -side)

    def _draw_waited(self, painter: QPainter, box: QRectF, row: WaitingTicket) -> QRectF:
        if said := return_text(row, self._model.now, self._model.zone):
            return self._draw_return(painter, box, said)
        text = waited_text(row.ticket.issued_at, self._model.now)
        width = max(QFontMetricsF(self._body).horizontalAdvance(t) for t in (text, "0 j 00 mnt"))
        painter.setFont(self._body)
        painter.setPen(theme.INK_SOFT)
        painter.drawText(box, V_CENTRE | Qt.AlignmentFlag.AlignRight, text)
        return box.adjusted(0, 0, -width - self._sizes.unit, 0)

    def _draw_return(self, painter: QPainter, box: QRectF, said: str) -> QRectF:
        painter.setFont(self._small)
        painter.setPen(theme.INK_SOFT)
        painter.drawText(box, V_CENTRE | Qt.AlignmentFlag.AlignRight, said)
        width = QFontMetricsF(self._small).horizontalAdvance(said)
        return box.adjusted(0, 0, -width - self._sizes.unit, 0)

    def _draw_marks(self, painter: QPainter, box: QRectF, row: WaitingTicket) -> QRectF:
        side = round(self._sizes.body * 1.3)
        marks = []
        if row.outage is not None:
            marks.append(("outage", theme.DOWN))
        if row.ticket.priority is PriorityClass.PRIORITY:
            marks.append(("priority", theme.BRAND))
        ratio = painter.device().devicePixelRatioF()
        for name, colour in marks:
            left = box.right() - side
            painter.drawPixmap(
                QRectF(left, box.center().y() - side / 2, side, side).topLeft(),
                _pixmap(name, side, colour.name(), ratio),
            )
            box = box.adjusted(0, 0, -side - self._sizes.unit / 2, 0)
        return box

    def _draw_ticket(self, painter: QPainter, box: QRectF, row: WaitingTicket) -> None:
        label = plain(row.ticket.label)
        self._draw(painter, box, self._strong, theme.INK, label, self._label_width)
        rest = box.adjusted(self._label_width + self._sizes.unit / 2, 0, 0, 0)
        name = plain(self._language.text(row.service.name))
        if row.ticket.state is TicketState.TRANSFERRED:
            name = f"{row.reason or state_word(row.ticket.state)} · {name}"
        if origin := carried_from(row.ticket, self._language.code):
            name = f"{origin} · {name}"
        self._draw(painter, rest, self._body, theme.INK, name, rest.width())

    @staticmethod
    def _draw(
        painter: QPainter, box: QRectF, font: QFont, colour: QColor, text: str, width: float
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(box, V_CENTRE | Qt.AlignmentFlag.AlignLeft, shown)


@cache
def _pixmap(name: str, side: int, colour: str, ratio: float) -> QPixmap:
    return icon_pixmap(name, side, QColor(colour), ratio)
