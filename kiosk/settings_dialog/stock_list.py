"""What services use up: blanks, how many can be made a day, and when the office is warned."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QSpinBox

from kiosk.settings_dialog.field_kinds import ServiceTicks, TextFields
from kiosk.settings_dialog.fields import plain_label
from kiosk.settings_dialog.list_page import ListPage
from queueing.model import LocalText, Service
from queueing.stock import StockItem

MOST = 1_000_000


class StockList(ListPage[StockItem]):
    """What services use up. How many there are is counted at the consoles, not here."""

    def __init__(self) -> None:
        super().__init__("stock")
        self._code = QLineEdit(maxLength=40)
        self._services = ServiceTicks()
        self._daily = QSpinBox(minimum=-1, maximum=MOST)
        self._low = QSpinBox(minimum=0, maximum=MOST)
        self._on_hand = plain_label()
        self.form.add("code", self._code)
        self._name = TextFields(self.form, "name")
        for field, editor in (
            ("services", self._services),
            ("daily_capacity", self._daily),
            ("low_at", self._low),
            ("on_hand", self._on_hand),
        ):
            self.form.add(field, editor)
        self._remove = self.add_removal("stock-remove")
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        self.add_button.set_caption(self.tr("Tambah"))
        self._remove.set_caption(self.tr("Hapus"))
        form.name(
            "code",
            self.tr("Kode"),
            self.tr("Huruf kecil, angka dan tanda hubung, misalnya ektp. Dipakai di perintah."),
        )
        self._name.name(self.tr("Nama ({language})"), self.tr("Disebut di konsol dan di kios."))
        form.name(
            "services",
            self.tr("Dipakai layanan"),
            self.tr("Satu berkurang pada akhir setiap kunjungan di layanan ini."),
        )
        form.name(
            "daily_capacity",
            self.tr("Dapat dibuat sehari"),
            self.tr("Sebanyak itu nomor diberikan sehari untuk semua layanannya bersama-sama."),
        )
        self._daily.setSpecialValueText(self.tr("tanpa batas"))
        form.name(
            "low_at",
            self.tr("Ingatkan pada sisa"),
            self.tr("Bila tinggal sebanyak ini atau kurang, konsol mengingatkan petugas."),
        )
        form.name(
            "on_hand",
            self.tr("Tersedia sekarang"),
            self.tr("Yang datang, rusak dan dihitung dicatat di konsol, dengan nama petugasnya."),
        )

    def show_services(self, services: tuple[Service, ...]) -> None:
        """Take the services that can use an item."""
        self._services.show_services(services)

    def new_row(self, place: int) -> StockItem:
        """Give an item to fill."""
        return StockItem(0, "", LocalText(""), frozenset())

    def first_field(self) -> str:
        """Begin with the code."""
        return "code"

    def title(self, row: StockItem) -> str:
        """Give the item's name."""
        return row.name.id or row.code or self.tr("Barang baru")

    def fill(self, row: StockItem) -> None:
        """Put an item into the fields."""
        # What was counted once stays, for its history; ticked for no service it limits nothing.
        self._remove.setEnabled(not row.id)
        self._code.setText(row.code)
        self._name.fill(row.name)
        self._services.tick(row.service_ids)
        self._daily.setValue(-1 if row.daily_capacity is None else row.daily_capacity)
        self._low.setValue(row.low_at)
        never = self.tr("belum pernah dihitung; selama itu tidak membatasi apa pun")
        self._on_hand.setText(never if row.on_hand is None else str(row.on_hand))

    def taken(self, row: StockItem, place: int) -> StockItem:
        """Give the item as the fields now say it."""
        daily = self._daily.value()
        return replace(
            row,
            code=self._code.text().strip(),
            name=self._name.taken(row.name),
            service_ids=self._services.ticked(),
            daily_capacity=None if daily < 0 else daily,
            low_at=self._low.value(),
        )
