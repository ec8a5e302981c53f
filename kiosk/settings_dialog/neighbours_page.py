"""What this office tells others, and the offices whose word it reads, trusted by fingerprint."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.fields import Form, plain_label
from kiosk.settings_dialog.topic_pages import TopicPage
from queueing.neighbours import TELLS_NOBODY, Neighbour, OwnStatus
from shared_ui.language import plain
from shared_ui.theme import Metrics

NEW = Neighbour(0, "", "", "", "")


@dataclass(frozen=True, slots=True)
class TrustWish:
    """An office as the fields say it, and the fingerprint that was read out by telephone."""

    neighbour: Neighbour
    fingerprint: str


class NeighboursPage(TopicPage):
    """Signals: own_wanted(OwnStatus) — save what is told; look_wanted(code, source) — show whose
    file lies there; trust_wanted(TrustWish) — save an office; forget_wanted(Neighbour) — trust it
    no more, after the question. Each is saved by itself.
    """

    own_wanted = Signal(OwnStatus)
    look_wanted = Signal(str, str)
    trust_wanted = Signal(TrustWish)
    forget_wanted = Signal(Neighbour)

    def __init__(self) -> None:
        super().__init__()
        # Two things that are saved apart stand apart, each over its own button.
        self.other = Form()
        self._own: OwnStatus = TELLS_NOBODY
        self._known: tuple[Neighbour, ...] = ()
        self._own_code, self._places = QLineEdit(), QPlainTextEdit()
        self._minutes = QSpinBox(minimum=1, maximum=1440)
        self._own_key = plain_label()
        for field, editor in (
            ("status.code", self._own_code),
            ("status.places", self._places),
            ("status.every_minutes", self._minutes),
            ("own_key", self._own_key),
        ):
            self.form.add(field, editor)
        self._office = QComboBox()
        self._code, self._name, self._source = QLineEdit(), QLineEdit(), QLineEdit()
        self._told, self._active = QLineEdit(), QCheckBox()
        self._save_own, self._own_result = self.add_test("save-own-status")
        for name, other in (
            ("office", self._office),
            ("neighbour.code", self._code),
            ("neighbour.name", self._name),
            ("neighbour.source", self._source),
            ("neighbour.public_key", self._told),
            ("active", self._active),
        ):
            self.other.add(name, other)
        self._column.addWidget(self.other)
        self._look, self._look_result = self.add_test("look-at-key")
        self._trust, self._trust_result = self.add_test("save-neighbour")
        self._forget, self._question = self.add_test("forget-neighbour")
        self._sure, self._not_sure = self._add_answers()
        self._save_own.clicked.connect(lambda: self.own_wanted.emit(self.own()))
        self._look.clicked.connect(lambda: self.look_wanted.emit(self._typed(), self._from()))
        self._trust.clicked.connect(lambda: self.trust_wanted.emit(self.wish()))
        self._forget.clicked.connect(lambda: self._ask(True))
        self._not_sure.clicked.connect(lambda: self._ask(False))
        self._sure.clicked.connect(self._forget_it)
        self._office.currentIndexChanged.connect(self._chosen)
        self.finish()

    def _add_answers(self) -> tuple[TouchButton, TouchButton]:
        answers = [
            TouchButton(f"forget-neighbour-{answer}", cap_mm=4.6, height_mm=16)
            for answer in ("yes", "no")
        ]
        for button in answers:
            self._rows[-1].addWidget(button)
            self._buttons.append(button)
            button.hide()
        return answers[0], answers[1]

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.other.set_metrics(metrics)
        self.other.setMaximumWidth(self.form.maximumWidth())
        # Two or three folders; the whole page stays in sight without turning it.
        self._places.setMaximumHeight(round(metrics.mm(22)))

    def complain(self, field: str, message: str, item: int | None = None) -> bool:
        """Show what is wrong with a field of either part."""
        return self.form.complain(field, message) or self.other.complain(field, message)

    def be_content(self) -> None:
        """Take every complaint back."""
        super().be_content()
        self.other.be_content()

    def retranslate(self) -> None:
        """Say everything again."""
        form, other = self.form, self.other
        form.name(
            "status.code",
            self.tr("Kode kantor ini"),
            self.tr("Huruf kecil, angka dan tanda hubung; kosong: tidak memberi kabar."),
        )
        form.name(
            "status.places",
            self.tr("Folder kabar, satu per baris"),
            self.tr("Ke sini berkas kabar ditulis: folder bersama atau stik USB."),
        )
        form.name(
            "status.every_minutes",
            self.tr("Kabar sedikitnya tiap (menit)"),
            self.tr("Perubahan dikabarkan segera; selain itu sekian menit sekali."),
        )
        form.name(
            "own_key",
            self.tr("Sidik kunci kantor ini"),
            self.tr("Bacakan kepada kantor lain lewat telepon."),
        )
        other.name(
            "office", self.tr("Kantor lain"), self.tr("Pilih yang akan diubah, atau Kantor baru.")
        )
        other.name(
            "neighbour.code",
            self.tr("Kodenya"),
            self.tr("Seperti yang tertulis di setelan kantor itu."),
        )
        other.name(
            "neighbour.name",
            self.tr("Namanya di sini"),
            self.tr("Tampil di kios dan papan kantor ini."),
        )
        other.name(
            "neighbour.source",
            self.tr("Folder atau alamatnya"),
            self.tr("Tempat berkas kabarnya dibaca."),
        )
        other.name(
            "neighbour.public_key",
            self.tr("Sidik kunci yang dibacakan"),
            self.tr("Telepon kantor itu dan ketik yang dibacakan; hanya perlu sekali."),
        )
        other.name("active", self.tr("Dipakai"))
        self._active.setText(self.tr("Kabarnya ditampilkan"))
        self._source.setPlaceholderText("http://10.20.30.40:8300/")
        self._save_own.set_caption(self.tr("Simpan kabar kantor ini"))
        self._look.set_caption(self.tr("Lihat sidik kuncinya"))
        self._trust.set_caption(self.tr("Simpan kantor lain"))
        self._forget.set_caption(self.tr("Hapus kepercayaan…"))
        self._sure.set_caption(self.tr("Ya, hapus"))
        self._not_sure.set_caption(self.tr("Tidak"))
        self._show_own_key()
        self._office.setItemText(0, self.tr("Kantor baru"))

    def show_data(self, own: OwnStatus, known: tuple[Neighbour, ...], fingerprint: str) -> None:
        """Fill the fields; the office that was chosen stays chosen."""
        self._own, self._known, self._fingerprint = own, known, fingerprint
        self._own_code.setText(own.code)
        self._places.setPlainText("\n".join(own.places))
        self._minutes.setValue(own.every_minutes)
        self._show_own_key()
        chosen = self._code.text()
        self._office.blockSignals(True)
        self._office.clear()
        self._office.addItem(self.tr("Kantor baru"))
        for each in known:
            self._office.addItem(plain(f"{each.name} ({each.code})"))
        codes = ["", *(each.code for each in known)]
        place = codes.index(chosen) if chosen in codes else 0
        self._office.setCurrentIndex(place)
        self._office.blockSignals(False)
        self._chosen(place)

    _fingerprint = ""

    def _show_own_key(self) -> None:
        none = self.tr("Belum ada. Buat dengan perintah: antrean status init-key")
        self._own_key.setText(self._fingerprint or none)

    def own(self) -> OwnStatus:
        """Give what is told, as the fields say it."""
        places = tuple(p.strip() for p in self._places.toPlainText().splitlines() if p.strip())
        code = self._own_code.text().strip()
        return replace(self._own, code=code, places=places, every_minutes=self._minutes.value())

    def wish(self) -> TrustWish:
        """Give the chosen office as the fields say it."""
        place = self._office.currentIndex()
        known = self._known[place - 1] if place > 0 else NEW
        neighbour = replace(
            known,
            code=self._typed(),
            name=self._name.text().strip(),
            source=self._from(),
            active=self._active.isChecked(),
            position=known.position if place > 0 else len(self._known),
        )
        return TrustWish(neighbour, self._told.text().strip())

    def show_look(self, text: str, *, busy: bool = False) -> None:
        """Say whose file lies at the source."""
        self._look_result.setText(plain(text))
        self._look.setEnabled(not busy)

    def show_trust(self, text: str, *, busy: bool = False) -> None:
        """Say whether an office was saved."""
        self._trust_result.setText(plain(text))
        self._trust.setEnabled(not busy)

    def show_own(self, text: str) -> None:
        """Say whether what is told was saved."""
        self._own_result.setText(plain(text))

    def results(self) -> tuple[str, str, str]:
        """Give what is said beside the three buttons."""
        return self._own_result.text(), self._look_result.text(), self._trust_result.text()

    def _typed(self) -> str:
        return self._code.text().strip()

    def _from(self) -> str:
        return self._source.text().strip()

    def _chosen(self, place: int) -> None:
        office = self._known[place - 1] if 0 < place <= len(self._known) else NEW
        self._code.setText(office.code)
        self._name.setText(office.name)
        self._source.setText(office.source)
        self._told.clear()
        self._active.setChecked(office.active)
        self._forget.setVisible(office is not NEW)
        self._ask(False)
        self.show_look("")

    def _ask(self, asking: bool) -> None:
        """Ask before an office is forgotten, or stop asking."""
        known = self._office.currentIndex() > 0
        self._forget.setVisible(known and not asking)
        for button in (self._sure, self._not_sure):
            button.setVisible(asking)
        text = self.tr(
            "Kabar {office} tidak dibaca dan tidak ditampilkan lagi, dan kuncinya dilupakan. "
            "Untuk memakainya lagi sidik kuncinya harus dibacakan lagi. Hapus?"
        )
        office = self._name.text() or self._code.text()
        self._question.setText(plain(text.format(office=office)) if asking else "")

    def _forget_it(self) -> None:
        place = self._office.currentIndex()
        self._ask(False)
        if 0 < place <= len(self._known):
            self.forget_wanted.emit(self._known[place - 1])
