"""The quotas: how many numbers of a service there are, on a day or between two times."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from kiosk.settings_dialog.field_kinds import TimeField
from kiosk.settings_dialog.list_page import ListPage
from kiosk.settings_dialog.weekdays import weekday_names
from queueing.model import Service
from queueing.stock import Quota
from shared_ui.language import plain

MOST = 1_000_000
HALF_DAY = (time(7, 30), time(11, 0))


class QuotaList(ListPage[Quota]):
    """The quotas of all services."""

    def __init__(self) -> None:
        super().__init__("quotas")
        self._known: dict[int, Service] = {}
        self._service, self._weekday = QComboBox(), QComboBox()
        self._amount = QSpinBox(minimum=0, maximum=MOST)
        self._hours = QCheckBox()
        self._begins, self._ends = TimeField(), TimeField()
        for field, editor in (
            ("service", self._service),
            ("amount", self._amount),
            ("weekday", self._weekday),
            ("hours", self._hours),
            ("begins_at", self._begins),
            ("ends_at", self._ends),
        ):
            self.form.add(field, editor)
        self._remove = self.add_removal("quotas-remove")
        self._hours.toggled.connect(lambda _: self._show_hours())
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        self.add_button.set_caption(self.tr("Tambah"))
        self._remove.set_caption(self.tr("Hapus"))
        form.name("service", self.tr("Layanan"), self.tr("Layanan yang nomornya dibatasi."))
        form.name(
            "amount",
            self.tr("Banyaknya nomor"),
            self.tr('Bila sudah diambil semua, kios berkata "habis". 0: tidak ada nomor.'),
        )
        form.name(
            "weekday", self.tr("Hari"), self.tr("Kuota sebuah hari mendahului kuota setiap hari.")
        )
        form.name("hours", self.tr("Jam"), self.tr("Tanpa ini kuota berlaku sepanjang hari."))
        self._hours.setText(self.tr("Hanya di antara dua jam"))
        form.name(
            "begins_at",
            self.tr("Mulai pukul"),
            self.tr("Nomor pertama kuota ini diberikan sejak jam ini."),
        )
        form.name(
            "ends_at",
            self.tr("Sampai pukul"),
            self.tr("Di luar semua jam hanya kuota sehari yang berlaku."),
        )
        chosen = self._weekday.currentIndex()
        self._weekday.clear()
        self._weekday.addItem(self.tr("Setiap hari"), None)
        for number, name in weekday_names().items():
            self._weekday.addItem(name, number)
        self._weekday.setCurrentIndex(max(0, chosen))

    def show_services(self, services: tuple[Service, ...]) -> None:
        """Take the services that can be limited."""
        self._known = {service.id: service for service in services}
        self._service.clear()
        for service in services:
            self._service.addItem(plain(f"{service.prefix}  {service.name.id}"), service.id)
        self.add_button.setEnabled(bool(services))

    def new_row(self, place: int) -> Quota:
        """Give a quota of the first service that has none."""
        used = {quota.service_id for quota in self._rows}
        free = [number for number in self._known if number not in used]
        return Quota(0, (free or list(self._known))[0], 100)

    def first_field(self) -> str:
        """Begin with the amount: the service is proposed."""
        return "amount"

    def title(self, row: Quota) -> str:
        """Give the service's letter, how many, and when."""
        service = self._known.get(row.service_id)
        said = f"{service.prefix if service else '?'}  {row.amount}"
        if row.weekday is not None:
            said += f", {weekday_names()[row.weekday]}"
        if row.begins_at is not None and row.ends_at is not None:
            said += f", {row.begins_at:%H.%M}-{row.ends_at:%H.%M}"
        return said

    def fill(self, row: Quota) -> None:
        """Put a quota into the fields."""
        self._service.setCurrentIndex(self._service.findData(row.service_id))
        self._amount.setValue(row.amount)
        self._weekday.setCurrentIndex(row.weekday or 0)
        self._hours.setChecked(row.begins_at is not None)
        self._begins.fill(row.begins_at or HALF_DAY[0])
        self._ends.fill(row.ends_at or HALF_DAY[1])
        self._show_hours()

    def taken(self, row: Quota, place: int) -> Quota:
        """Give the quota as the fields now say it."""
        hours = self._hours.isChecked()
        return replace(
            row,
            service_id=int(self._service.currentData() or row.service_id),
            amount=self._amount.value(),
            weekday=self._weekday.currentIndex() or None,
            begins_at=self._begins.taken() if hours else None,
            ends_at=self._ends.taken() if hours else None,
        )

    def _show_hours(self) -> None:
        for field in ("begins_at", "ends_at"):
            self.form.show_field(field, self._hours.isChecked())
