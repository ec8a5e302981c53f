"""The breaks of a period as a table: which days, from when to when, who goes on."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.field_kinds import TimeField
from kiosk.settings_dialog.fields import no_menu, size_editor
from kiosk.settings_dialog.weekdays import weekday_names
from queueing.opening_days import Break
from shared_ui.theme import Metrics

USUAL = Break(time(12, 0), time(13, 0))


class BreakRow(QWidget):
    """One break."""

    def __init__(self) -> None:
        super().__init__()
        self.weekday = QComboBox()
        self.begins, self.ends = TimeField(), TimeField()
        self.serving = QSpinBox(minimum=0, maximum=99, suffix=" %")
        self.remove = TouchButton("break-remove", cap_mm=4.0, height_mm=10)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.weekday, self.begins, self.ends, self.serving, self.remove):
            self._row.addWidget(widget, 1 if widget is self.weekday else 0)
        for _ in range(8):
            self.weekday.addItem("")
        no_menu(self)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._row.setSpacing(max(2, metrics.unit // 2))
        for widget in (self.weekday, self.begins, self.ends, self.serving):
            size_editor(widget, metrics)
            widget.setMinimumHeight(round(metrics.mm(10)))
        for moment in (self.begins, self.ends):
            moment.setMaximumWidth(round(metrics.mm(28)))
        self.serving.setMaximumWidth(round(metrics.mm(40)))
        self.remove.set_metrics(metrics)

    def retranslate(self) -> None:
        """Say everything again."""
        self.weekday.setItemText(0, self.tr("hari lain"))
        for number, name in weekday_names().items():
            self.weekday.setItemText(number, name)
        self.serving.setSpecialValueText(self.tr("semua"))
        self.remove.set_caption("×")
        self.remove.setAccessibleName(self.tr("Hapus istirahat ini"))

    def fill(self, pause: Break) -> None:
        """Show a break."""
        self.weekday.setCurrentIndex(pause.weekday or 0)
        self.begins.fill(pause.begins_at)
        self.ends.fill(pause.ends_at)
        self.serving.setValue(pause.serving_percent)

    def taken(self) -> Break:
        """Give the break as the fields now say it."""
        return Break(
            self.begins.taken(),
            self.ends.taken(),
            self.weekday.currentIndex() or None,
            self.serving.value(),
        )


class BreakTable(QWidget):
    """All breaks of a period, and a button for one more."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[BreakRow] = []
        self.add_button = TouchButton("break-add", cap_mm=4.0, height_mm=12)
        self.add_button.clicked.connect(lambda: self._add(USUAL))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.add_button)
        self._metrics: Metrics | None = None

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        self._column.setSpacing(max(2, metrics.unit // 2))
        self.add_button.set_metrics(metrics)
        for row in self.rows:
            row.set_metrics(metrics)

    def retranslate(self) -> None:
        """Say everything again."""
        self.add_button.set_caption(self.tr("Tambah istirahat"))
        for row in self.rows:
            row.retranslate()

    def fill(self, breaks: tuple[Break, ...]) -> None:
        """Show these breaks and no other."""
        for row in tuple(self.rows):
            self._take_out(row)
        for pause in breaks:
            self._add(pause)

    def taken(self) -> tuple[Break, ...]:
        """Give the breaks in order of day and time."""
        found = [row.taken() for row in self.rows]
        return tuple(sorted(found, key=lambda pause: (pause.weekday or 0, pause.begins_at)))

    def _add(self, pause: Break) -> None:
        row = BreakRow()
        row.retranslate()
        if self._metrics is not None:
            row.set_metrics(self._metrics)
        row.fill(pause)
        row.remove.clicked.connect(lambda: self._take_out(row))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)

    def _take_out(self, row: BreakRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
