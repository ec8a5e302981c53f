"""The rows of the waiting list, filtered by service and number."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from queueing.snapshots import WaitingTicket
from shared_ui.language import plain

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class WaitingModel(QAbstractListModel):
    """Holds one list of tickets in the order it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2000, 1, 1, tzinfo=UTC)
        self.zone = "Asia/Jakarta"
        self._all: tuple[WaitingTicket, ...] = ()
        self._rows: tuple[WaitingTicket, ...] = ()
        self._service_id: int | None = None
        self._needle = ""

    def show_rows(self, rows: tuple[WaitingTicket, ...]) -> bool:
        """Take the tickets; tell whether anything that is shown has changed."""
        if rows == self._all:
            return False
        self._all = rows
        return self._filter()

    def set_filter(self, service_id: int | None, needle: str) -> bool:
        """Keep one service (None: all) and labels that contain `needle`; tell of a change."""
        self._service_id, self._needle = service_id, needle.strip().upper()
        return self._filter()

    def _filter(self) -> bool:
        rows = tuple(row for row in self._all if self._matches(row))
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def _matches(self, row: WaitingTicket) -> bool:
        if self._service_id is not None and row.ticket.service_id != self._service_id:
            return False
        return self._needle in row.ticket.label.upper()

    def row_at(self, index: Index) -> WaitingTicket | None:
        """Give the ticket at `index`, None outside the list."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def index_of(self, ticket_id: int | None) -> QModelIndex:
        """Give the place of a ticket, an invalid index when it is not shown."""
        for place, row in enumerate(self._rows):
            if row.ticket.id == ticket_id:
                return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the label for readers of the screen, and the row itself for the delegate."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(f"{row.ticket.label} {row.service.name.id} {row.ticket.note}".strip())
        if role == Qt.ItemDataRole.ToolTipRole:
            # Where the line is too short for it.
            return plain(row.ticket.note) or None
        return None
