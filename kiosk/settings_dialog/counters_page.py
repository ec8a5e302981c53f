"""The office's counters: number, name, and the services they may serve."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from kiosk.settings_dialog.list_page import ListPage
from kiosk.settings_dialog.service_shares_fields import ServiceShares
from queueing.model import Counter, Service
from shared_ui.theme import Metrics

MAX_NAME = 300


class CountersPage(ListPage[Counter]):
    """A list of counters."""

    def __init__(self) -> None:
        super().__init__("counters")
        self._number = QSpinBox(minimum=1, maximum=99)
        self._name = QLineEdit(maxLength=MAX_NAME)
        self._active = QCheckBox()
        self._services = ServiceShares()
        self.form.add("number", self._number)
        self.form.add("name", self._name)
        self.form.add("active", self._active)
        self.form.add("services", self._services)
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        self.add_button.set_caption(self.tr("Tambah"))
        self.form.name(
            "number", self.tr("Nomor loket"), self.tr("Nomor yang disebut saat memanggil.")
        )
        self.form.name("name", self.tr("Nama"), self.tr("Tampil di papan dan di konsol."))
        self.form.name(
            "active",
            self.tr("Dipakai"),
            self.tr("Loket yang tidak dipakai tetap ada di laporan; tidak dapat dihapus."),
        )
        self._active.setText(self.tr("Petugas dapat masuk"))
        self.form.name(
            "services",
            self.tr("Layanan"),
            self.tr(
                "Yang boleh dilayani di sini; petugas memilih di antaranya saat masuk. Angkanya: "
                "× 3 dipanggil tiga kali lebih sering daripada × 1 selama keduanya ditunggu. "
                "Bila semua sama, yang datang lebih dulu dipanggil lebih dulu."
            ),
        )
        self._services.retranslate()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self._services.set_metrics(metrics)

    def show_services(self, services: tuple[Service, ...]) -> None:
        """Give the services a counter may serve; new ones come after they were saved."""
        self._services.show_services(services)

    def new_row(self, place: int) -> Counter:
        """Give an empty counter with the next free number."""
        used = {counter.number for counter in self._rows}
        number = next((n for n in range(1, 100) if n not in used), 99)
        return Counter(id=0, number=number, name="", service_ids=frozenset(), active=True)

    def title(self, row: Counter) -> str:
        """Give number and name, and whether it is not used."""
        name = row.name or self.tr("Loket baru")
        name = f"{row.number}  {name}"
        return name if row.active else self.tr("{name} (tidak dipakai)").format(name=name)

    def first_field(self) -> str:
        """Begin a new counter with its name."""
        return "name"

    def fill(self, row: Counter) -> None:
        """Put a counter into the fields."""
        self._number.setValue(row.number)
        self._name.setText(row.name)
        self._active.setChecked(row.active)
        self._services.fill(row.service_ids, row.weights)

    def taken(self, row: Counter, _place: int) -> Counter:
        """Give the counter as the fields now say it."""
        name = self._name.text().strip() if self._name.isModified() else row.name
        return replace(
            row,
            number=self._number.value(),
            name=name,
            active=self._active.isChecked(),
            service_ids=self._services.ticked(),
            weights=self._services.weights(),
        )
