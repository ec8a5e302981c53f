"""The checks of what services depend on: what is looked at, when it counts, and one look now."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.fields import plain_label
from kiosk.settings_dialog.list_page import ListPage
from queueing.model import Component
from queueing.probes import Probe, ProbeKind
from shared_ui.probe_words import kind_text
from shared_ui.theme import Metrics

_NUMBERS = {
    "every_seconds": (10, 3600),
    "timeout_ms": (200, 30_000),
    "slow_ms": (0, 30_000),
    "failures_needed": (1, 60),
    "slow_needed": (1, 60),
    "successes_needed": (1, 60),
    "certificate_days": (0, 365),
}
_TEXTS = ("name", "target", "expected_status", "expected_text", "resolver", "record")
_ONLY = {
    "expected_status": (ProbeKind.HTTP,),
    "expected_text": (ProbeKind.HTTP,),
    "follow_redirects": (ProbeKind.HTTP,),
    "certificate_days": (ProbeKind.HTTP, ProbeKind.TCP),
    "tls": (ProbeKind.TCP,),
    "resolver": (ProbeKind.DNS,),
    "record": (ProbeKind.DNS,),
}
"""Fields that only some kinds have."""


class ProbesPage(ListPage[Probe]):
    """Signals: try_wanted(Probe), delete_wanted(int) with the probe's id; each is done at once."""

    try_wanted = Signal(object)
    delete_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__("probes")
        self._components: tuple[Component, ...] = ()
        self._component, self._kind = QComboBox(), QComboBox()
        self._texts = {name: QLineEdit(maxLength=500) for name in _TEXTS}
        self._numbers = {n: QSpinBox(minimum=a, maximum=b) for n, (a, b) in _NUMBERS.items()}
        self._ticks = {name: QCheckBox() for name in ("active", "follow_redirects", "tls")}
        for kind in ProbeKind:
            self._kind.addItem(kind_text(kind), kind)
        self.delete_button = TouchButton("probe-delete", cap_mm=4.4, height_mm=16)
        self.delete_button.clicked.connect(self._delete)
        self.add_tool(self.delete_button)
        self.try_button = TouchButton("probe-try", cap_mm=4.4, height_mm=16)
        self.try_button.clicked.connect(self._try)
        self.result = plain_label()
        self.result.setObjectName("probe-result")
        self._lay_out()
        self._kind.currentIndexChanged.connect(lambda _: self._show_fields())
        self.finish()

    def _lay_out(self) -> None:
        texts, numbers, ticks = self._texts, self._numbers, self._ticks
        for field, editor in (
            ("component", self._component),
            ("name", texts["name"]),
            ("active", ticks["active"]),
            ("kind", self._kind),
            ("target", texts["target"]),
            ("tls", ticks["tls"]),
            ("resolver", texts["resolver"]),
            ("record", texts["record"]),
            ("expected_status", texts["expected_status"]),
            ("expected_text", texts["expected_text"]),
            ("follow_redirects", ticks["follow_redirects"]),
            ("try", self.try_button),
            ("result", self.result),
            *((name, numbers[name]) for name in _NUMBERS),
        ):
            self.form.add(field, editor)

    def retranslate(self) -> None:
        """Say everything again."""
        self.add_button.set_caption(self.tr("Tambah"))
        self.delete_button.set_caption(self.tr("Hapus"))
        self.try_button.set_caption(self.tr("Coba sekarang"))
        names = {
            "component": self.tr("Komponen"),
            "name": self.tr("Nama"),
            "active": self.tr("Dipakai"),
            "kind": self.tr("Jenis"),
            "target": self.tr("Alamat"),
            "tls": self.tr("Sambungan aman"),
            "resolver": self.tr("Server nama"),
            "record": self.tr("Jenis catatan"),
            "expected_status": self.tr("Kode jawaban"),
            "expected_text": self.tr("Teks di halaman"),
            "follow_redirects": self.tr("Pengalihan"),
            "every_seconds": self.tr("Selang (detik)"),
            "timeout_ms": self.tr("Batas waktu (md)"),
            "slow_ms": self.tr("Lambat di atas (md)"),
            "failures_needed": self.tr("Gagal berturut-turut"),
            "slow_needed": self.tr("Lambat berturut-turut"),
            "successes_needed": self.tr("Pulih setelah"),
            "certificate_days": self.tr("Ingatkan sertifikat (hari)"),
            "try": "",
            "result": self.tr("Hasil"),
        }
        helps = {
            "component": self.tr("Yang diusulkan terganggu bila pemeriksaan ini gagal."),
            "name": self.tr("Nama yang dibaca petugas."),
            "target": self.tr(
                "Web: https://contoh.go.id/status · Sambungan: host:port · Nama: host."
            ),
            "kind": self.tr("Halaman web, sambungan saja, atau nama yang dicari."),
            "record": self.tr("Hanya untuk nama: misalnya A atau AAAA."),
            "every_seconds": self.tr("Dari satu pemeriksaan ke yang berikutnya."),
            "resolver": self.tr("Kosong: server nama PC ini."),
            "expected_status": self.tr("Misalnya 2xx, atau 200, 401."),
            "expected_text": self.tr("Harus ada di halaman; boleh kosong."),
            "timeout_ms": self.tr("Untuk seluruh pemeriksaan, dalam milidetik."),
            "slow_ms": self.tr("Lebih lama dari ini dihitung lambat."),
            "failures_needed": self.tr("Sekian kali gagal: gangguan diusulkan."),
            "slow_needed": self.tr('Sekian kali lambat: "lebih lambat" diusulkan.'),
            "successes_needed": self.tr("Sekian kali baik: pulih diusulkan."),
            "certificate_days": self.tr("Sekian hari sebelum sertifikat habis; 0: tidak."),
        }
        for field, text in names.items():
            self.form.name(field, text, helps.get(field, ""))
        self._ticks["active"].setText(self.tr("Diperiksa terus oleh satu konsol loket"))
        self._ticks["tls"].setText(self.tr("Periksa juga TLS dan sertifikatnya"))
        self._ticks["follow_redirects"].setText(self.tr("Ikuti"))
        self._numbers["slow_ms"].setSpecialValueText(self.tr("tidak dinilai"))
        for place, kind in enumerate(ProbeKind):
            self._kind.setItemText(place, kind_text(kind))

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.try_button.set_metrics(metrics)

    def show_components(self, components: tuple[Component, ...]) -> None:
        """Give what may be looked at."""
        self._components = components
        self._component.clear()
        for component in components:
            self._component.addItem(component.name.id, component.code)
        self.add_button.setEnabled(bool(components))

    def new_row(self, place: int) -> Probe:
        """Give a check to fill."""
        return Probe(0, self._components[0].code, "", ProbeKind.HTTP, "https://")

    def first_field(self) -> str:
        """Begin a new check with its name."""
        return "name"

    def title(self, row: Probe) -> str:
        """Give the name, and whether it is not used."""
        name = row.name or self.tr("Pemeriksaan baru")
        return name if row.active else self.tr("{name} (tidak dipakai)").format(name=name)

    def fill(self, row: Probe) -> None:
        """Put a check into the fields."""
        self._component.setCurrentIndex(self._component.findData(row.component))
        self._kind.setCurrentIndex(list(ProbeKind).index(row.kind))
        for name, text in self._texts.items():
            text.setText(getattr(row, name))
        for name, number in self._numbers.items():
            number.setValue(getattr(row, name) or 0)
        for name, tick in self._ticks.items():
            tick.setChecked(getattr(row, name))
        self.show_result("")
        self._show_fields()

    def taken(self, row: Probe, place: int) -> Probe:
        """Give the check as the fields now say it."""
        said: dict[str, Any] = {name: edit.text().strip() for name, edit in self._texts.items()}
        said |= {name: number.value() for name, number in self._numbers.items()}
        said |= {name: tick.isChecked() for name, tick in self._ticks.items()}
        said["slow_ms"] = said["slow_ms"] or None
        said["component"] = self._component.currentData() or row.component
        return replace(row, kind=ProbeKind(self._kind.currentData()), **said)

    def show_result(self, text: str, *, busy: bool = False) -> None:
        """Say what the look found, or that it is under way."""
        self.result.setText(text)
        self.try_button.setEnabled(not busy)

    def _show_fields(self) -> None:
        kind = ProbeKind(self._kind.currentData())
        for field, kinds in _ONLY.items():
            self.form.show_field(field, kind in kinds)

    def _try(self) -> None:
        if 0 <= self._shown < len(self._rows):
            self.try_wanted.emit(self.taken(self._rows[self._shown], self._shown))

    def _delete(self) -> None:
        row = self.take_out()
        if row is not None and row.id:
            self.delete_wanted.emit(row.id)
