"""The office's counters: number, name, and the services they may serve."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QSpinBox

from kiosk.settings_dialog.list_page import ListPage
from queueing.model import Counter, Service
from shared_ui.language import plain

MAX_NAME = 300
_ID = Qt.ItemDataRole.UserRole


class CountersPage(ListPage[Counter]):
    """A list of counters."""

    def __init__(self) -> None:
        super().__init__("counters")
        self._number = QSpinBox(minimum=1, maximum=99)
        self._name = QLineEdit(maxLength=MAX_NAME)
        self._active = QCheckBox()
        self._services = QListWidget()
        self._services.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.add("number", self._number)
        self.form.add("name", self._name)
        self.form.add("active", self._active)
        self.form.add("services", self._services)
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        self.add_button.set_caption(self.tr("Tambah loket"))
        self.form.name("number", self.tr("Nomor loket"))
        self.form.name("name", self.tr("Nama"))
        self.form.name("active", self.tr("Dipakai"))
        self._active.setText(self.tr("Petugas dapat masuk"))
        self.form.name("services", self.tr("Layanan"))

    def show_services(self, services: tuple[Service, ...]) -> None:
        """Give the services a counter may serve; new ones come after they were saved."""
        self._services.clear()
        for service in services:
            item = QListWidgetItem(plain(f"{service.prefix}  {service.name.id}"))
            item.setData(_ID, service.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._services.addItem(item)

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
        for place in range(self._services.count()):
            item = self._services.item(place)
            served = item.data(_ID) in row.service_ids
            item.setCheckState(Qt.CheckState.Checked if served else Qt.CheckState.Unchecked)

    def taken(self, row: Counter, _place: int) -> Counter:
        """Give the counter as the fields now say it."""
        items = [self._services.item(n) for n in range(self._services.count())]
        served = frozenset(
            int(i.data(_ID)) for i in items if i.checkState() is Qt.CheckState.Checked
        )
        name = self._name.text().strip() if self._name.isModified() else row.name
        return replace(
            row,
            number=self._number.value(),
            name=name,
            active=self._active.isChecked(),
            service_ids=served,
        )
