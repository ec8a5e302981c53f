"""The office's services: names, prefix, what is told of each, order, whether they are offered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.field_kinds import TextFields
from kiosk.settings_dialog.icon_picker import IconPicker
from kiosk.settings_dialog.list_page import ListPage
from kiosk.settings_dialog.service_hours_fields import ServiceHoursFields
from queueing.model import LocalText, Service
from shared_ui.language import NAMES, plain
from shared_ui.theme import Metrics

NOTHING = LocalText("")
MAX_NAME = 300
TOLD = ("requirements", "procedure", "duration", "fee", "product", "complaints")
"""What a person wants to know before taking a number (UU 25/2009)."""
LINES = frozenset({"requirements", "procedure", "complaints"})


class ServicesPage(ListPage[Service]):
    """A list of services. Signals: elsewhere(Topic, section) - what is set on another page."""

    elsewhere = Signal(object, str)

    def __init__(self) -> None:
        super().__init__("services")
        self._prefix = QLineEdit(maxLength=1)
        self._active = QCheckBox()
        self._instead, self._told_in = QComboBox(), QComboBox()
        self.form.add("prefix", self._prefix)
        self.form.add("active", self._active)
        self._names = TextFields(self.form, "name", longest=MAX_NAME)
        self._icon = IconPicker()
        self.form.add("icon", self._icon)
        self._hours = ServiceHoursFields()
        self.form.add("hours", self._hours)
        self.form.add("instead", self._instead)
        self._quota = TouchButton("service-quota", cap_mm=4.0, height_mm=12)
        self._needs = TouchButton("service-needs", cap_mm=4.0, height_mm=12)
        self.form.add("quota", self._quota)
        self.form.add("needs", self._needs)
        self.form.add("told_in", self._told_in)
        self._told = {
            name: TextFields(self.form, name, lines=name in LINES, longest=1000) for name in TOLD
        }
        for code, language in NAMES.items():
            self._told_in.addItem(language, code)
        self._up = TouchButton("services-up", cap_mm=4.4, height_mm=16)
        self._down = TouchButton("services-down", cap_mm=4.4, height_mm=16)
        self.add_tool(self._up)
        self.add_tool(self._down)
        self._connect()
        self._show_language()
        self.finish()

    def _connect(self) -> None:
        self._up.clicked.connect(lambda: self.shift(-1))
        self._down.clicked.connect(lambda: self.shift(1))
        self._quota.clicked.connect(lambda: self.elsewhere.emit(Topic.CAPACITY, "quotas"))
        self._needs.clicked.connect(lambda: self.elsewhere.emit(Topic.OUTAGES, "components"))
        self._told_in.currentIndexChanged.connect(lambda _: self._show_language())
        self._prefix.textEdited.connect(lambda text: self._prefix.setText(text.upper()))

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self._icon.set_metrics(metrics)
        self._hours.set_metrics(metrics)
        self._quota.set_metrics(metrics)
        self._needs.set_metrics(metrics)

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        self.add_button.set_caption(self.tr("Tambah"))
        self._up.set_caption(self.tr("Naik"))
        self._down.set_caption(self.tr("Turun"))
        form.name(
            "prefix",
            self.tr("Huruf nomor"),
            self.tr("Satu huruf di depan setiap nomor, misalnya A-017. Bukan I, O, Q, Z."),
        )
        form.name(
            "active",
            self.tr("Dilayani"),
            self.tr("Yang tidak tampil tetap memanggil nomor yang sudah diberikan."),
        )
        self._active.setText(self.tr("Tampil di kios"))
        self._names.name(
            self.tr("Nama ({language})"),
            self.tr("Tampil di kios, papan dan tiket."),
        )
        form.name(
            "icon",
            self.tr("Gambar"),
            self.tr("Tampil di kios di samping huruf; membantu orang yang sulit membaca."),
        )
        self._icon.retranslate()
        form.name(
            "hours",
            self.tr("Jam nomor"),
            self.tr(
                "Kapan kios memberi nomor layanan ini, di dalam jam kantor. Yang sudah memegang "
                "nomor tetap dilayani sesudahnya."
            ),
        )
        self._hours.retranslate()
        form.name(
            "instead",
            self.tr("Sebagai gantinya"),
            self.tr("Layanan yang ditawarkan kios bila yang ini terganggu atau habis."),
        )
        form.name("quota", self.tr("Kuota"), self.tr("Berapa nomor sehari atau dalam satu jam."))
        self._quota.set_caption(self.tr("Lihat di Kapasitas"))
        form.name(
            "needs",
            self.tr("Yang dibutuhkan"),
            self.tr("Bila salah satunya terganggu, layanan ini ikut terganggu."),
        )
        self._needs.set_caption(self.tr("Lihat di Gangguan"))
        form.name(
            "told_in",
            self.tr("Keterangan dalam"),
            self.tr("Yang ingin diketahui orang sebelum mengambil nomor."),
        )
        for name, (word, help_text) in self._told_words().items():
            self._told[name].name(word, help_text)

    def _told_words(self) -> dict[str, tuple[str, str]]:
        return {
            "requirements": (
                self.tr("Syarat"),
                self.tr("Berkas yang dibawa, satu per baris."),
            ),
            "procedure": (
                self.tr("Tata cara"),
                self.tr("Apa yang terjadi sesudah nomor dipanggil."),
            ),
            "duration": (self.tr("Lama"), self.tr("Lama pengerjaan, bukan lama menunggu.")),
            "fee": (self.tr("Biaya"), self.tr("Juga bila tidak ada: Tidak dipungut biaya.")),
            "product": (self.tr("Hasil"), self.tr("Apa yang diterima orang, misalnya KTP-el.")),
            "complaints": (
                self.tr("Pengaduan"),
                self.tr("Ke mana orang mengadu bila dilayani kurang baik."),
            ),
        }

    def new_row(self, place: int) -> Service:
        """Give an empty service at the end."""
        return Service(
            id=0,
            prefix="",
            name=NOTHING,
            requirements=NOTHING,
            procedure=NOTHING,
            duration=NOTHING,
            fee=NOTHING,
            product=NOTHING,
            complaints=NOTHING,
            position=place + 1,
            active=True,
        )

    def title(self, row: Service) -> str:
        """Give prefix and name, and whether it is not offered."""
        name = row.name.id or self.tr("Layanan baru")
        name = f"{row.prefix or '–'}  {name}"
        return name if row.active else self.tr("{name} (tidak tampil)").format(name=name)

    def first_field(self) -> str:
        """Begin a new service with its letter."""
        return "prefix"

    def fill(self, row: Service) -> None:
        """Put a service into the fields."""
        self._prefix.setText(row.prefix)
        self._active.setChecked(row.active)
        self._names.fill(row.name)
        self._icon.fill(row.icon)
        self._hours.fill(row.hours)
        for name, fields in self._told.items():
            fields.fill(getattr(row, name))
        self._instead.clear()
        self._instead.addItem(self.tr("tidak ada"), None)
        for other in self._rows:
            if other.id and other.id != row.id:
                self._instead.addItem(plain(f"{other.prefix}  {other.name.id}"), other.id)
        self._instead.setCurrentIndex(max(0, self._instead.findData(row.instead_id)))

    def taken(self, row: Service, place: int) -> Service:
        """Give the service as the fields now say it; a field nobody touched keeps its text."""
        told = {name: fields.taken(getattr(row, name)) for name, fields in self._told.items()}
        return replace(
            row,
            prefix=self._prefix.text().strip(),
            active=self._active.isChecked(),
            name=self._names.taken(row.name),
            icon=self._icon.taken(row.icon),
            hours=self._hours.taken(),
            instead_id=self._instead.currentData(),
            requirements=told["requirements"],
            procedure=told["procedure"],
            duration=told["duration"],
            fee=told["fee"],
            product=told["product"],
            complaints=told["complaints"],
        )

    def _show_language(self) -> None:
        chosen = self._told_in.currentData()
        for name in TOLD:
            for code in NAMES:
                self.form.show_field(f"{name}_{code}", code == chosen)
