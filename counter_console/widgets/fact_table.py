"""A table of facts that is painted by itself: columns with a share of the width, rows to select."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from counter_console.sizes import Sizes
from shared_ui import theme
from shared_ui.language import plain

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column's share of the width; figures stand at its right edge."""

    share: int
    figures: bool = False


@dataclass(frozen=True, slots=True)
class FactRow:
    """A row: what it is about, and what each column says."""

    key: object
    cells: tuple[str, ...]


class FactTable(QWidget):
    """Signals: selected(object) — the key of the row somebody chose."""

    selected = Signal(object)

    def __init__(self, name: str, columns: tuple[Column, ...], parent: QWidget | None = None):
        super().__init__(parent)
        self.columns = columns
        self._by_hand = True
        self.model, self.view = _Rows(), _View(self)
        self.head = _Head(columns, self.view, self)
        self.view.setObjectName(name)
        self.view.setModel(self.model)
        self._delegate = _Painter(columns, self)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The names of the columns stand as wide as the rows, scroll bar or not.
        self.view.verticalScrollBar().rangeChanged.connect(self.head.update)
        self.view.selectionModel().currentChanged.connect(self._select)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self.view, 1)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self.head.take(sizes)
        self._delegate.sizes = sizes
        self.view.doItemsLayout()

    def show_rows(
        self, titles: tuple[str, ...], rows: tuple[FactRow, ...], empty: str = ""
    ) -> None:
        """Show rows under their titles; what is selected stays so. `empty` is said without rows."""
        self.head.titles = titles
        self.head.update()
        self._delegate.empty = empty
        key = self.current()
        self.model.take(rows if rows or not empty else (FactRow(None, (empty,)),))
        if key is not None:
            self.choose(key)

    def current(self) -> object:
        """Give the key of the selected row, None for none."""
        row = self.view.currentIndex().data(ROW_ROLE)
        return row.key if isinstance(row, FactRow) else None

    def choose(self, key: object) -> None:
        """Select the row of `key`, none where it is not shown."""
        keys = [row.key for row in self.model.rows]
        place = self.model.index(keys.index(key)) if key in keys else QModelIndex()
        # Whoever chose it so knows it already.
        self._by_hand = False
        self.view.setCurrentIndex(place)
        self._by_hand = True

    def _select(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.data(ROW_ROLE)
        if self._by_hand and isinstance(row, FactRow) and row.key is not None:
            self.selected.emit(row.key)


class _View(QListView):
    """A list that ends with a whole row: half a line of letters looks like a fault."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave free below what is too low for another row."""
        self.setViewportMargins(0, 0, 0, self.height() % max(1, self.sizeHintForRow(0)))
        super().resizeEvent(event)


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[FactRow, ...] = ()

    def take(self, rows: tuple[FactRow, ...]) -> None:
        """Hold other rows; the same ones again change nothing, so that a selection stays."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the row as one sentence for readers of the screen, and itself for the painter."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(", ".join(filter(None, row.cells)))
        return None


def _places(width: float, columns: tuple[Column, ...], gap: int) -> list[tuple[float, float]]:
    whole = sum(column.share for column in columns)
    found, left = [], float(gap)
    for column in columns:
        room = (width - gap * (len(columns) + 1)) * column.share / whole
        # Figures end before what stands beside them.
        found.append((left, room - gap if column.figures else room))
        left += room + gap
    return found


class _Head(QWidget):
    def __init__(self, columns: tuple[Column, ...], view: QListView, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns, self._view, self._sizes = columns, view, Sizes(15, 8)
        self.titles: tuple[str, ...] = ()

    def take(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        self.setFixedHeight(round(sizes.body * 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._sizes.font("small"))
        painter.setPen(theme.INK_SOFT)
        places = _places(self._view.viewport().width(), self._columns, self._sizes.unit)
        for column, (left, width), title in zip(self._columns, places, self.titles, strict=False):
            _write(painter, QRectF(left, 0, width, self.height()), title, column.figures)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.LINE)


class _Painter(QStyledItemDelegate):
    def __init__(self, columns: tuple[Column, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._columns, self.sizes, self.empty = columns, Sizes(15, 8), ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(self.sizes.body * 2.2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, FactRow):
            return
        painter.save()
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and row.key is not None
        if chosen:
            painter.fillRect(box, theme.BRAND_SOFT)
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), theme.BRAND)
        elif option.state & QStyle.StateFlag.State_MouseOver and row.key is not None:
            painter.fillRect(box, QColor("#F7FAFC"))
        if row.key is None:
            painter.setFont(self.sizes.font("body"))
            painter.setPen(theme.INK_SOFT)
            _write(painter, box.adjusted(self.sizes.unit, 0, -self.sizes.unit, 0), row.cells[0])
        else:
            self._draw_cells(painter, box, row)
        painter.restore()

    def _draw_cells(self, painter: QPainter, box: QRectF, row: FactRow) -> None:
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.LINE)
        places = _places(box.width(), self._columns, self.sizes.unit)
        for number, (column, (left, width), cell) in enumerate(
            zip(self._columns, places, row.cells, strict=True)
        ):
            painter.setFont(self.sizes.font("strong" if number == 0 else "body"))
            painter.setPen(theme.INK)
            _write(painter, QRectF(left, box.top(), width, box.height()), cell, column.figures)


def _write(painter: QPainter, box: QRectF, text: str, figures: bool = False) -> None:
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(plain(text), Qt.TextElideMode.ElideRight, box.width() + 1)
    side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, shown)
