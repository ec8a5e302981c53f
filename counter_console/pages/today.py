"""Today at a glance: the curve of people waiting, visits per hour, and each service's tally."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.day_chart import DayChart
from counter_console.widgets.fact_table import Column, FactRow, FactTable
from counter_console.widgets.surface import Panel
from counter_console.widgets.text import Line, Text
from counter_console.words import act_label, at_text
from queueing.snapshots import DayCourse, ServiceDay
from shared_ui import theme
from shared_ui.language import Language

COLUMNS = (
    Column(40),
    Column(13, True),
    Column(11, True),
    Column(14, True),
    Column(12, True),
    Column(14, True),
)


class TodayPage(QWidget):
    """Signals: closed() — back to the desk; wished(Wish) — never, it only shows."""

    closed = Signal()
    wished = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._view: DayCourse | None = None
        self._names: dict[int, str] = {}
        self.title, self.summary = Text("huge", theme.BRAND, parent=self), Line(parent=self)
        self.title.setWordWrap(False)
        self.close_button = ActionButton("close-panel", "close", KEYS["close-panel"], self)
        self.close_button.set_small(True)
        self.close_button.keep_width()
        self.close_button.clicked.connect(self.closed)
        self.chart = DayChart(self)
        self.tally = FactTable("today-tally", COLUMNS, self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._box, self._top, self._columns = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self.title)
        self._top.addWidget(self.summary, 1)
        self._top.addWidget(self.close_button)
        for widget, margin, share in ((self.chart, 1.0, 44), (self.tally, 0.5, 56)):
            panel = Panel(margin=margin)
            panel.box.addWidget(widget, 1)
            self._columns.addWidget(panel, share)
        self._box.addLayout(self._top)
        self._box.addLayout(self._columns, 1)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        edge = round(sizes.unit * 1.5)
        self._box.setContentsMargins(edge, edge, edge, edge)
        for layout in (self._box, self._top, self._columns):
            layout.setSpacing(edge)
        # Beside each other neither would have room for its words in a small window.
        below = QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(below if sizes.compact else beside)

    def show_view(self, view: DayCourse, _now: datetime) -> None:
        """Draw the day."""
        self._view = view
        self.retranslate()

    def show_trouble(self, reason: str) -> None:
        """Say why there is nothing new to be shown."""
        self.summary.say(reason)

    def begin(self) -> None:
        """Nothing is written here: the table takes the keys."""
        self.tally.view.setFocus()

    def retranslate(self) -> None:
        """Write all words in the language spoken now."""
        self.title.say(act_label("today"))
        self.close_button.say(self.tr("Tutup"))
        view = self._view
        if view is None:
            return
        told = self._told(view)
        self.summary.say(told)
        self.chart.show_course(view, told)
        titles = (
            self.tr("Layanan"),
            self.tr("Diambil"),
            self.tr("Selesai"),
            self.tr("Menunggu"),
            self.tr("Batal"),
            self.tr("Tunggu"),
        )
        rows = tuple(self._row(one) for one in view.services)
        self.tally.show_rows(titles, rows)

    def _told(self, view: DayCourse) -> str:
        most_at, most = max(view.line, key=lambda step: step[1])
        text = self.tr("{taken} nomor diambil, {served} selesai, {waiting} menunggu")
        text = text.format(
            taken=sum(one.taken for one in view.services),
            served=sum(served for _, served in view.served),
            waiting=view.line[-1][1],
        )
        if not most:
            return text
        return self.tr("{text}; terbanyak {most} {time}").format(
            text=text, most=most, time=at_text(most_at, view.office.time_zone)
        )

    def _row(self, one: ServiceDay) -> FactRow:
        waited = "–"
        if one.waited_minutes is not None:
            waited = self.tr("{n} mnt").format(n=one.waited_minutes)
        return FactRow(
            one.service_id,
            (
                self._language.text(one.name),
                f"{one.taken}",
                f"{one.served}",
                f"{one.waiting}",
                f"{one.not_come}",
                waited,
            ),
        )
