"""Fields of the calendar: which weekdays, hours of each weekday, and a table of breaks."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from kiosk.settings_dialog.field_kinds import TimeField
from kiosk.settings_dialog.fields import FIELD_MM, TEXT_MM, keep_place, plain_label, size_editor
from kiosk.settings_dialog.weekdays import weekday_names
from queueing.opening_days import WeekdayHours
from shared_ui.theme import Metrics

OPENS, CLOSES = time(8, 0), time(15, 0)
AS_USUAL, OPEN, CLOSED = range(3)


class WeekdayTicks(QWidget):
    """The days of the week, each with a tick."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks = {day: QCheckBox() for day in range(1, 8)}
        self._row = QGridLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for day, tick in self.ticks.items():
            self._row.addWidget(tick, (day - 1) // 4, (day - 1) % 4)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._row.setHorizontalSpacing(metrics.unit)
        for tick in self.ticks.values():
            tick.setFont(metrics.font(TEXT_MM))
            tick.setMinimumHeight(round(metrics.mm(FIELD_MM)))

    def retranslate(self) -> None:
        """Say everything again."""
        for day, name in weekday_names().items():
            self.ticks[day].setText(name)

    def fill(self, days: frozenset[int]) -> None:
        """Tick these ISO weekdays and no other."""
        for day, tick in self.ticks.items():
            tick.setChecked(day in days)

    def taken(self) -> frozenset[int]:
        """Give the ticked ones."""
        return frozenset(day for day, tick in self.ticks.items() if tick.isChecked())


class WeekHours(QWidget):
    """For each weekday: as usual, open between two times, or closed."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[int, tuple[QComboBox, TimeField, TimeField]] = {}
        self._names: dict[int, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for day in range(1, 8):
            kind, opens, closes = QComboBox(), TimeField(), TimeField()
            kind.setObjectName(f"hours-{day}")
            self.rows[day], self._names[day] = (kind, opens, closes), plain_label()
            for column, widget in enumerate((self._names[day], kind, opens, closes)):
                self._grid.addWidget(widget, day, column)
            for moment in (opens, closes):
                keep_place(moment)
            kind.addItems(["", "", ""])
            kind.currentIndexChanged.connect(lambda _, day=day: self._show_times(day))
        self._grid.setColumnStretch(1, 1)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._grid.setHorizontalSpacing(metrics.unit)
        self._grid.setVerticalSpacing(max(2, metrics.unit // 3))
        for day, widgets in self.rows.items():
            self._names[day].setFont(metrics.font(TEXT_MM))
            for widget in widgets:
                size_editor(widget, metrics)
                widget.setMinimumHeight(round(metrics.mm(10)))
            for moment in widgets[1:]:
                moment.setMaximumWidth(round(metrics.mm(28)))

    def retranslate(self) -> None:
        """Say everything again."""
        words = self.words()
        for day, name in weekday_names().items():
            self._names[day].setText(name)
            for place, word in enumerate(words):
                self.rows[day][0].setItemText(place, word)

    def words(self) -> tuple[str, str, str]:
        """Give what a day can be: as usual, with times of its own, without any."""
        return self.tr("seperti biasa"), self.tr("buka"), self.tr("tutup")

    def fill(self, hours: tuple[WeekdayHours, ...]) -> None:
        """Show the hours of a period, or of a service."""
        known = {each.weekday: each for each in hours}
        for day, (kind, opens, closes) in self.rows.items():
            own = known.get(day)
            opens.fill((own and own.opens_at) or OPENS)
            closes.fill((own and own.closes_at) or CLOSES)
            state = AS_USUAL if own is None else CLOSED if own.opens_at is None else OPEN
            kind.setCurrentIndex(state)
            self._show_times(day)

    def taken(self) -> tuple[WeekdayHours, ...]:
        """Give the weekdays that have hours of their own, in order."""
        return tuple(
            WeekdayHours(day, opens.taken(), closes.taken())
            if kind.currentIndex() == OPEN
            else WeekdayHours(day, None, None)
            for day, (kind, opens, closes) in self.rows.items()
            if kind.currentIndex() != AS_USUAL
        )

    def _show_times(self, day: int) -> None:
        kind, opens, closes = self.rows[day]
        for moment in (opens, closes):
            # Times that do not count would be read as if they did.
            moment.setVisible(kind.currentIndex() == OPEN)
