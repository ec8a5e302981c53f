"""A settings page of a list on the left and the chosen row's fields on the right."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.fields import TEXT_MM, Form, no_menu
from kiosk.settings_dialog.page import SettingsPage
from shared_ui import theme
from shared_ui.language import plain
from shared_ui.theme import Metrics

Row = TypeVar("Row")
NARROW_MM = 300


class RowList(QListWidget):
    """The rows; without any it says what to do."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so where the first row will be."""
        super().paintEvent(event)
        if self.count():
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(theme.INK_SOFT)
        edge = self.fontMetrics().height() // 2
        place = self.viewport().rect().adjusted(edge, edge, -edge, -edge)
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        text = QCoreApplication.translate("RowList", "Belum ada. Tekan Tambah.")
        painter.drawText(place, int(flags), text)


class ListPage(SettingsPage, Generic[Row]):
    """Keeps the rows; a row is read from the fields whenever another one is chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.form = Form()
        self._rows: list[Row] = []
        self._complaints: list[tuple[str, str, int]] = []
        self._shown = -1
        self._narrow_below = 0
        self.list = RowList()
        self.list.setObjectName(f"{name}-list")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.add_button = TouchButton(f"{name}-add", cap_mm=4.4, height_mm=16)
        self.add_button.clicked.connect(self._add)
        self._tools = QHBoxLayout()
        self._tool_buttons: list[TouchButton] = []
        self.add_tool(self.add_button)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(self._tools)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.form)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(left, 2)
        self._row.addWidget(self._scroll, 3)
        self.list.currentRowChanged.connect(self._choose)

    # What a list of its own kind says

    def new_row(self, place: int) -> Row:
        """Give a row to fill, with id 0; `place` is its place in the list from 0."""
        raise NotImplementedError

    def title(self, row: Row) -> str:
        """Give the line of the list for a row."""
        raise NotImplementedError

    def fill(self, row: Row) -> None:
        """Put a row into the fields."""
        raise NotImplementedError

    def taken(self, row: Row, place: int) -> Row:
        """Give the row as the fields now say it."""
        raise NotImplementedError

    # What all lists do

    def add_tool(self, button: TouchButton) -> None:
        """Put a button under the list."""
        self._tool_buttons.append(button)
        self._tools.addWidget(button, 1)

    def add_removal(self, name: str) -> TouchButton:
        """Put a button under the list that takes the chosen row out; the next save does it."""
        button = TouchButton(name, cap_mm=4.4, height_mm=16)
        button.clicked.connect(self.take_out)
        self.add_tool(button)
        return button

    def take_out(self) -> Row | None:
        """Take the chosen row out of the list and give it, None where none is chosen."""
        if not 0 <= self._shown < len(self._rows):
            return None
        row, place = self._rows[self._shown], self._shown
        # Read no fields back into a row that is gone.
        self._shown = -1
        del self._rows[place]
        self._complaints.clear()
        self._list_again(min(place, len(self._rows) - 1))
        return row

    def finish(self) -> None:
        """Keep the fields together at the top."""
        self.form.fill_up()
        no_menu(self)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._narrow_below = round(metrics.mm(NARROW_MM))
        self._arrange()
        self.form.set_metrics(metrics)
        self.list.setFont(metrics.font(TEXT_MM))
        self._row.setSpacing(metrics.unit * 2)
        self._tools.setSpacing(metrics.unit)
        for button in self._tool_buttons:
            button.set_metrics(metrics)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list over the fields where both beside each other are too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._narrow_below
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Fill the list; the row that was chosen stays chosen."""
        chosen = max(0, self._shown)
        self._rows, self._shown = list(rows), -1
        self._list_again(min(chosen, len(rows) - 1))

    def rows(self) -> tuple[Row, ...]:
        """Give all rows as they now stand."""
        self._keep()
        return tuple(self._rows)

    def shift(self, by: int) -> None:
        """Move the chosen row up (-1) or down (1)."""
        self._keep()
        old, new = self._shown, self._shown + by
        if 0 <= old < len(self._rows) and 0 <= new < len(self._rows):
            self._rows[old], self._rows[new] = self._rows[new], self._rows[old]
            self._shown = -1
            self._list_again(new)

    def complain(self, field: str, message: str, item: int | None = None) -> bool:
        """Show what is wrong with a field of row `item`, and that row; the first one wins."""
        if item is not None:
            self._complaints.append((field, message, item))
            if len(self._complaints) == 1:
                self.list.setCurrentRow(item)
            elif item != self._shown:
                return True
        return self.form.complain(field, message)

    def be_content(self) -> None:
        """Take every complaint back."""
        self._complaints.clear()
        self.form.be_content()

    def _add(self) -> None:
        self._keep()
        self._rows.append(self.new_row(len(self._rows)))
        self._shown = -1
        self._list_again(len(self._rows) - 1)
        self.form.findChildren(QWidget, "field-" + self.first_field())[0].setFocus()

    def first_field(self) -> str:
        """Give the field that a new row is begun with."""
        raise NotImplementedError

    def _list_again(self, chosen: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._rows:
            self.list.addItem(QListWidgetItem(plain(self.title(row))))
        self.list.setCurrentRow(chosen)
        self.list.blockSignals(False)
        self._choose(chosen)

    def _choose(self, place: int) -> None:
        self._keep()
        self._shown = place
        # Fields of no row would be typed into for nothing.
        self.form.setVisible(place >= 0)
        self.form.be_content()
        if place >= 0:
            self.fill(self._rows[place])
            for field, message, item in self._complaints:
                if item == place:
                    self.form.complain(field, message)

    def _keep(self) -> None:
        if 0 <= self._shown < len(self._rows):
            row = self.taken(self._rows[self._shown], self._shown)
            self._rows[self._shown] = row
            item = self.list.item(self._shown)
            if item is not None:
                item.setText(plain(self.title(row)))
