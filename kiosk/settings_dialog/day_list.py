"""Holidays and days that are opened specially, as a table one can change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtWidgets import QComboBox

from kiosk.settings_dialog.field_kinds import DateField, TextFields, TimeField
from kiosk.settings_dialog.fields import plain_label
from kiosk.settings_dialog.list_page import ListPage
from kiosk.settings_dialog.weekdays import weekday_names
from queueing.model import LocalText
from queueing.opening_days import CalendarDay, DayKind, DaySource

OPENS, CLOSES = time(8, 0), time(12, 0)


class DayList(ListPage[CalendarDay]):
    """A list of days."""

    def __init__(self) -> None:
        super().__init__("days")
        self.today = date(2000, 1, 1)
        self._day, self._kind = DateField(), QComboBox()
        for kind in DayKind:
            self._kind.addItem("", kind)
        self._opens, self._closes = TimeField(), TimeField()
        self._source = plain_label()
        self.form.add("day", self._day)
        self.form.add("kind", self._kind)
        self.form.add("opens_at", self._opens)
        self.form.add("closes_at", self._closes)
        self._name = TextFields(self.form, "name")
        self.form.add("source", self._source)
        self._remove = self.add_removal("days-remove")
        self._kind.currentIndexChanged.connect(lambda _: self._show_hours())
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        self.add_button.set_caption(self.tr("Tambah"))
        self._remove.set_caption(self.tr("Hapus"))
        form.name("day", self.tr("Tanggal"), self.tr("Satu hari yang lain dari biasanya."))
        form.name(
            "kind",
            self.tr("Jenis"),
            self.tr("Hari libur tutup; hari khusus buka pada jam di bawah."),
        )
        words = {
            DayKind.HOLIDAY: self.tr("Libur: kantor tutup"),
            DayKind.SPECIAL: self.tr("Dibuka khusus, juga pada hari libur atau Minggu"),
        }
        for place, kind in enumerate(DayKind):
            self._kind.setItemText(place, words[kind])
        form.name("opens_at", self.tr("Buka pukul"))
        form.name("closes_at", self.tr("Tutup pukul"), self.tr("Jam kantor pada hari khusus itu."))
        self._name.name(
            self.tr("Nama ({language})"), self.tr("Tampil di kios dan papan pada hari itu.")
        )
        form.name(
            "source", self.tr("Asal"), self.tr("Dicatat sendiri, atau dari usulan daftar libur.")
        )

    def new_row(self, place: int) -> CalendarDay:
        """Give tomorrow, or the first day after it that is not there."""
        there = {day.day for day in self._rows}
        day = self.today + timedelta(days=1)
        while day in there:
            day += timedelta(days=1)
        return CalendarDay(day, DayKind.HOLIDAY, LocalText(""))

    def first_field(self) -> str:
        """Begin with the date."""
        return "day"

    def title(self, row: CalendarDay) -> str:
        """Give weekday, date, name, and hours where it has some."""
        name = row.name.id or self.tr("Hari baru")
        said = f"{row.day:%d.%m.%Y} {weekday_names()[row.day.isoweekday()]}  {name}"
        if row.opens_at is not None and row.closes_at is not None:
            said += f"  {row.opens_at:%H.%M}-{row.closes_at:%H.%M}"
        return said

    def fill(self, row: CalendarDay) -> None:
        """Put a day into the fields."""
        self._day.fill(row.day)
        self._kind.setCurrentIndex(list(DayKind).index(row.kind))
        self._opens.fill(row.opens_at or OPENS)
        self._closes.fill(row.closes_at or CLOSES)
        self._name.fill(row.name)
        self._source.setText(self._from(row))
        self._show_hours()

    def taken(self, row: CalendarDay, place: int) -> CalendarDay:
        """Give the day as the fields now say it; what a person changed is the office's own."""
        kind = DayKind(self._kind.currentData())
        special = kind is DayKind.SPECIAL
        said = replace(
            row,
            day=self._day.taken(),
            kind=kind,
            name=self._name.taken(row.name),
            opens_at=self._opens.taken() if special else None,
            closes_at=self._closes.taken() if special else None,
        )
        if (said.day, said.kind) == (row.day, row.kind):
            return said
        return replace(said, source=DaySource.OFFICE, estimated=False)

    def _from(self, row: CalendarDay) -> str:
        if row.source is DaySource.OFFICE:
            return self.tr("ditulis di kantor ini")
        if row.estimated:
            return self.tr("daftar hari libur umum; tanggalnya masih perkiraan")
        return self.tr("daftar hari libur umum")

    def _show_hours(self) -> None:
        special = self._kind.currentData() is DayKind.SPECIAL
        for field in ("opens_at", "closes_at"):
            self.form.show_field(field, special)
