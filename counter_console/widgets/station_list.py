"""The table of stations: one row each, troubles first, painted by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from counter_console.sizes import Sizes
from counter_console.station_words import (
    CONDITION_ICONS,
    LEVELS,
    clock_text,
    condition_word,
    kind_text,
    pending_text,
    printer_text,
    seen_text,
    version_text,
)
from counter_console.widgets.printer_card import LEVEL_COLOURS
from queueing.presence import Condition, StationRecord
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import plain

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
SHARES = (19, 16, 15, 13, 14, 11, 12)
"""How the width is shared: state, name, PC, clock, printer, waiting tickets, seen."""


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station and how it is, the worst first."""

    record: StationRecord
    conditions: tuple[Condition, ...]

    @property
    def worst(self) -> Condition:
        """What stands in the first column."""
        return self.conditions[0]


def cells(row: StationRow, zone: str, now: datetime) -> tuple[tuple[str, str], ...]:
    """Give what each column but the first says: a word, and below it a smaller one."""
    record = row.record
    # What was so before a station went says nothing of now.
    known = row.worst not in (Condition.GONE, Condition.ENDED) and record.age is not None
    return (
        (record.name, kind_text(record)),
        (record.host, version_text(record)),
        (clock_text(record) if known else "", ""),
        (printer_text(record, known), record.printer.profile if record.printer and known else ""),
        pending_text(record, zone),
        (seen_text(record, zone, now), ""),
    )


class StationModel(QAbstractListModel):
    """Holds the stations in the order they are given."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.zone = datetime(2000, 1, 1, tzinfo=UTC), "UTC"
        self.rows: tuple[StationRow, ...] = ()

    def show_rows(self, rows: tuple[StationRow, ...], zone: str, now: datetime) -> None:
        """Take the stations."""
        self.zone, self.now = zone, now
        if [row.record.id for row in rows] == [row.record.id for row in self.rows]:
            # In place, so that what is selected stays so and nothing flickers.
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> StationRow | None:
        """Give the station at `index`, None outside the list."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def index_of(self, station_id: int | None) -> QModelIndex:
        """Give the place of a station, an invalid index when it is not shown."""
        ids = [row.record.id for row in self.rows]
        return self.index(ids.index(station_id)) if station_id in ids else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the row as one sentence for readers of the screen, and itself for the delegate."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            words = [condition_word(condition) for condition in row.conditions]
            told = [part for cell in cells(row, self.zone, self.now) for part in cell if part]
            return plain(", ".join([*told[:1], *words, *told[1:]]))
        return None


def columns(width: float, sizes: Sizes) -> list[tuple[float, float]]:
    """Give left edge and width of each column."""
    gap, whole = sizes.unit, sum(SHARES)
    found, left = [], float(gap)
    for share in SHARES:
        room = (width - gap * (len(SHARES) + 1)) * share / whole
        found.append((left, room))
        left += room + gap
    return found


class StationHeader(QWidget):
    """Names the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = Sizes(15, 8)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        self.setFixedHeight(round(sizes.body * 2))

    def titles(self) -> tuple[str, ...]:
        """Give the names, in the language spoken now."""
        return (
            self.tr("Keadaan"),
            self.tr("Stasiun"),
            self.tr("PC"),
            self.tr("Jam"),
            self.tr("Printer"),
            self.tr("Belum digabung"),
            self.tr("Terlihat"),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names, and a line below."""
        painter = QPainter(self)
        painter.setFont(self._sizes.font("small"))
        painter.setPen(theme.INK_SOFT)
        places = columns(self.contentsRect().width(), self._sizes)
        for (left, width), title in zip(places, self.titles(), strict=True):
            _write(painter, QRectF(left, 0, width, self.height()), title)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.LINE)


class StationDelegate(QStyledItemDelegate):
    """Paints a row: a badge with icon and word, then two lines a column."""

    def __init__(self, model: StationModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.set_sizes(Sizes(15, 8))

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all rows."""
        return QSize(200, round(self._sizes.body * 3.4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, StationRow):
            return
        painter.save()
        box = QRectF(option.rect)
        self._draw_ground(painter, box, option)
        places = columns(box.width(), self._sizes)
        boxes = [QRectF(left, box.top(), width, box.height()) for left, width in places]
        self._draw_state(painter, boxes[0], row)
        told = cells(row, self._model.zone, self._model.now)
        for place, (text, small) in zip(boxes[1:], told, strict=True):
            strong = place is boxes[1] or (place is boxes[5] and bool(text))
            self._draw_cell(painter, place, text, small, strong=strong)
        painter.restore()

    def _draw_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.BRAND_SOFT)
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), theme.BRAND)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor("#F7FAFC"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.LINE)

    def _draw_state(self, painter: QPainter, box: QRectF, row: StationRow) -> None:
        sizes, more = self._sizes, row.conditions[1:]
        high = sizes.body * 1.7
        top = box.top() + 3 if more else box.center().y() - high / 2
        fill, ink = LEVEL_COLOURS[LEVELS[row.worst]]
        badge = QRectF(box.left(), top, box.width(), high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(badge, sizes.unit / 2, sizes.unit / 2)
        side = sizes.body * 1.1
        icon = QRectF(badge.left() + sizes.body * 0.4, badge.center().y() - side / 2, side, side)
        paint_icon(painter, icon, CONDITION_ICONS[row.worst], ink)
        painter.setFont(sizes.font("strong"))
        painter.setPen(ink)
        _write(painter, badge.adjusted(sizes.body * 1.9, 0, -4, 0), condition_word(row.worst))
        if more:
            painter.setFont(sizes.font("small"))
            painter.setPen(theme.INK)
            below = QRectF(box.left(), badge.bottom(), box.width(), box.bottom() - badge.bottom())
            _write(painter, below, ", ".join(condition_word(c).lower() for c in more))

    def _draw_cell(
        self, painter: QPainter, box: QRectF, text: str, small: str, *, strong: bool
    ) -> None:
        half = box.height() / 2
        upper = QRectF(box.left(), box.top() + 3, box.width(), half) if small else box
        painter.setFont(self._sizes.font("strong" if strong else "body"))
        painter.setPen(theme.INK if text else theme.INK_SOFT)
        _write(painter, upper, plain(text) or "–")
        if small:
            painter.setFont(self._sizes.font("small"))
            painter.setPen(theme.INK_SOFT)
            _write(painter, QRectF(box.left(), box.top() + half - 2, box.width(), half), small)


def _write(painter: QPainter, box: QRectF, text: str) -> None:
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(plain(text), Qt.TextElideMode.ElideRight, box.width() + 1)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
