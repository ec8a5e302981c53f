"""What services need to work: the national server, the card printer, electricity."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QComboBox, QLineEdit

from kiosk.settings_dialog.field_kinds import ServiceTicks, TextFields
from kiosk.settings_dialog.list_page import ListPage
from queueing.model import Component, ComponentKind, LocalText, Service


@dataclass(frozen=True, slots=True)
class ComponentRow:
    """A component, and the services that cannot work without it."""

    component: Component
    service_ids: frozenset[int]


class ComponentList(ListPage[ComponentRow]):
    """A list of components."""

    def __init__(self) -> None:
        super().__init__("components")
        self._code, self._kind = QLineEdit(maxLength=40), QComboBox()
        self._services = ServiceTicks()
        self.form.add("code", self._code)
        self._name = TextFields(self.form, "name")
        self.form.add("kind", self._kind)
        self.form.add("services", self._services)
        for kind in ComponentKind:
            self._kind.addItem("", kind)
        self._remove = self.add_removal("components-remove")
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        self.add_button.set_caption(self.tr("Tambah"))
        self._remove.set_caption(self.tr("Hapus"))
        form.name(
            "code",
            self.tr("Kode"),
            self.tr("Huruf kecil, angka dan tanda hubung, misalnya server-pusat. Tetap."),
        )
        self._name.name(self.tr("Nama ({language})"), self.tr("Disebut di papan, kios dan tiket."))
        form.name(
            "kind",
            self.tr("Jenis"),
            self.tr("Komponen jenis blangko diusulkan terganggu saat persediaannya habis."),
        )
        form.name(
            "services",
            self.tr("Dibutuhkan layanan"),
            self.tr("Bila komponen ini terganggu, layanan inilah yang berhenti atau melambat."),
        )
        words = {
            ComponentKind.NATIONAL_SERVER: self.tr("server pusat"),
            ComponentKind.OFFICE_NETWORK: self.tr("jaringan kantor"),
            ComponentKind.CARD_PRINTER: self.tr("pencetak kartu"),
            ComponentKind.BLANKS: self.tr("blangko"),
            ComponentKind.ELECTRICITY: self.tr("listrik"),
            ComponentKind.OTHER_OFFICE: self.tr("kantor lain"),
            ComponentKind.SYNCHRONISATION: self.tr("sinkronisasi data"),
            ComponentKind.OTHER: self.tr("lain"),
        }
        for place, kind in enumerate(ComponentKind):
            self._kind.setItemText(place, words[kind])

    def show_services(self, services: tuple[Service, ...]) -> None:
        """Take the services that can need a component."""
        self._services.show_services(services)

    def new_row(self, place: int) -> ComponentRow:
        """Give a component to fill."""
        return ComponentRow(Component(0, "", LocalText("")), frozenset())

    def first_field(self) -> str:
        """Begin with the code."""
        return "code"

    def title(self, row: ComponentRow) -> str:
        """Give the component's name."""
        return row.component.name.id or row.component.code or self.tr("Komponen baru")

    def fill(self, row: ComponentRow) -> None:
        """Put a component into the fields."""
        component = row.component
        # Files, checks and neighbours call it by its code.
        self._code.setReadOnly(bool(component.id))
        self._remove.setEnabled(not component.id)
        self._code.setText(component.code)
        self._name.fill(component.name)
        self._kind.setCurrentIndex(list(ComponentKind).index(component.kind))
        self._services.tick(row.service_ids)

    def taken(self, row: ComponentRow, place: int) -> ComponentRow:
        """Give the component as the fields now say it."""
        component = replace(
            row.component,
            code=self._code.text().strip(),
            name=self._name.taken(row.component.name),
            kind=ComponentKind(self._kind.currentData()),
        )
        return ComponentRow(component, self._services.ticked())
