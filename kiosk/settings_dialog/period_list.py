"""The periods of the year: Ramadan, or the ordinary year, each with hours and breaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit

from kiosk.settings_dialog.break_table import BreakTable
from kiosk.settings_dialog.field_kinds import DateField
from kiosk.settings_dialog.hours_fields import WeekHours
from kiosk.settings_dialog.list_page import ListPage
from queueing.opening_days import Period
from shared_ui.theme import Metrics

MAX_NAME = 300


class PeriodList(ListPage[Period]):
    """A list of periods."""

    def __init__(self) -> None:
        super().__init__("periods")
        self.today = date(2000, 1, 1)
        self._name = QLineEdit(maxLength=MAX_NAME)
        self._dated = QCheckBox()
        self._first, self._last = DateField(), DateField()
        self._breaks, self._hours = BreakTable(), WeekHours()
        for field, editor in (
            ("name", self._name),
            ("dated", self._dated),
            ("first_day", self._first),
            ("last_day", self._last),
            ("breaks", self._breaks),
            ("hours", self._hours),
        ):
            self.form.add(field, editor)
        self._remove = self.add_removal("periods-remove")
        self._dated.toggled.connect(lambda _: self._show_dates())
        self.finish()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self._breaks.set_metrics(metrics)
        self._hours.set_metrics(metrics)

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        self.add_button.set_caption(self.tr("Tambah"))
        self._remove.set_caption(self.tr("Hapus"))
        form.name("name", self.tr("Nama"), self.tr("Misalnya Ramadan, atau Sepanjang tahun."))
        form.name(
            "dated", self.tr("Berlaku"), self.tr("Tanpa ini periode berlaku sepanjang tahun.")
        )
        self._dated.setText(self.tr("Hanya di antara dua tanggal"))
        form.name(
            "first_day", self.tr("Hari pertama"), self.tr("Hari ini dan hari terakhir termasuk.")
        )
        form.name(
            "last_day",
            self.tr("Hari terakhir"),
            self.tr("Periode yang lebih pendek mendahului yang lebih panjang."),
        )
        form.name(
            "breaks",
            self.tr("Istirahat"),
            self.tr(
                "Hari, mulai, sampai, dan berapa persen loket tetap melayani: "
                '"semua" beristirahat, atau 50 % bila petugas bergantian. "hari lain" berlaku '
                "pada hari tanpa istirahat sendiri. Tanpa satu pun istirahat berlaku istirahat "
                "periode yang lebih panjang."
            ),
        )
        self._breaks.retranslate()
        form.name(
            "hours",
            self.tr("Jam buka"),
            self.tr('"seperti biasa": jam periode yang lebih panjang, lalu jam kantor.'),
        )
        self._hours.retranslate()

    def new_row(self, place: int) -> Period:
        """Give a period to fill."""
        return Period(0, "")

    def first_field(self) -> str:
        """Begin with the name."""
        return "name"

    def title(self, row: Period) -> str:
        """Give name and dates."""
        name = row.name or self.tr("Periode baru")
        if row.first_day is None or row.last_day is None:
            return name
        return f"{name}  {row.first_day:%d.%m.%Y}-{row.last_day:%d.%m.%Y}"

    def fill(self, row: Period) -> None:
        """Put a period into the fields."""
        self._name.setText(row.name)
        self._dated.setChecked(row.first_day is not None)
        self._first.fill(row.first_day or self.today)
        self._last.fill(row.last_day or self.today)
        self._breaks.fill(row.breaks)
        self._hours.fill(row.hours)
        self._show_dates()

    def taken(self, row: Period, place: int) -> Period:
        """Give the period as the fields now say it."""
        dated = self._dated.isChecked()
        return replace(
            row,
            name=self._name.text().strip() if self._name.isModified() else row.name,
            first_day=self._first.taken() if dated else None,
            last_day=self._last.taken() if dated else None,
            hours=self._hours.taken(),
            breaks=self._breaks.taken(),
        )

    def _show_dates(self) -> None:
        for field in ("first_day", "last_day"):
            self.form.show_field(field, self._dated.isChecked())
