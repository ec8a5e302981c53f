"""What the whole office shares: its name, and what its tickets carry."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.drafts import OfficeDraft
from kiosk.settings_dialog.fields import TEXT_MM, no_menu
from kiosk.settings_dialog.topic_pages import TopicPage
from shared_ui.theme import Metrics

MAX_LOGO_BYTES = 262_144
MAX_RETURN_MINUTES = 1440


class LogoField(QWidget):
    """Signals: chosen(path) — a picture was chosen; changed() — the logo is another.

    Shows the logo beside the buttons that choose and remove it.
    """

    chosen = Signal(Path)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.png: bytes | None = None
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setWordWrap(True)
        self._choose = TouchButton("logo-choose", cap_mm=4.2, height_mm=14)
        self._remove = TouchButton("logo-remove", cap_mm=4.2, height_mm=14)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._picture, self._choose, self._remove):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(lambda: self.show_logo(None))

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._row.setSpacing(metrics.unit)
        side = round(metrics.mm(14))
        self._picture.setFixedSize(side * 3, side)
        self._picture.setFont(metrics.font(TEXT_MM))
        for button in (self._choose, self._remove):
            button.set_metrics(metrics)
        self._draw()

    def retranslate(self) -> None:
        """Say everything again."""
        self._choose.set_caption(self.tr("Pilih gambar…"))
        self._remove.set_caption(self.tr("Hapus"))
        self._draw()

    def show_logo(self, png: bytes | None) -> None:
        """Take a logo, None for none."""
        changed, self.png = png != self.png, png
        self._draw()
        if changed:
            self.changed.emit()

    def _draw(self) -> None:
        self._remove.setEnabled(self.png is not None)
        picture = QPixmap()
        if self.png is None or not picture.loadFromData(self.png):
            self._picture.setText(self.tr("belum ada") if self.png is None else "?")
            return
        fit = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        self._picture.setPixmap(picture.scaled(self._picture.size(), fit, smooth))

    def _ask(self) -> None:
        # Qt's own dialog: the system's would open windows that lead out of the kiosk.
        dialog = QFileDialog(self, self.tr("Logo kantor (PNG)"), filter="PNG (*.png)")
        dialog.setObjectName("logo-file")
        dialog.setOptions(QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.ReadOnly)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        no_menu(dialog)
        dialog.open()


class OfficePage(TopicPage):
    """Signals: logo_chosen(path); changed() — what a ticket shows is another."""

    logo_chosen = Signal(Path)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name, self._follow, self._logo = QLineEdit(), QLineEdit(), LogoField()
        self._return = QSpinBox(minimum=1, maximum=MAX_RETURN_MINUTES)
        self.form.add("name", self._name)
        self.form.add("follow_address", self._follow)
        self.form.add("return_minutes", self._return)
        self.form.add("logo", self._logo)
        self._logo.chosen.connect(self.logo_chosen)
        self._logo.changed.connect(self.changed)
        self._name.editingFinished.connect(self.changed)
        self._follow.editingFinished.connect(self.changed)
        self.finish()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self._logo.set_metrics(metrics)

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.name("name", self.tr("Nama kantor"), self.tr("Tampil di kios, papan dan tiket."))
        follow = self.tr(
            "Menjadi kode QR pada tiket, dengan {mark} sebagai tempat kode tiket; bila kosong, "
            "kode QR berisi kode tiket."
        )
        self.form.name(
            "follow_address", self.tr("Alamat pantau tiket"), follow.format(mark="{code}")
        )
        self._follow.setPlaceholderText("https://antre.contoh.go.id/t/{code}")
        self.form.name(
            "return_minutes",
            self.tr("Boleh kembali setelah dilewati (menit)"),
            self.tr("Selama ini orang yang dilewati kembali ke tempatnya tanpa nomor baru."),
        )
        self.form.name("logo", self.tr("Logo pada tiket"), self.tr("PNG, paling besar 256 KiB."))
        self._logo.retranslate()

    def show_office(self, draft: OfficeDraft) -> None:
        """Fill the fields."""
        self._name.setText(draft.name)
        self._follow.setText(draft.follow_address)
        self._logo.show_logo(draft.logo)
        self._return.setValue(draft.return_minutes)

    def show_logo(self, png: bytes) -> None:
        """Take a logo that was read and is good."""
        self.complain("logo", "")
        self._logo.show_logo(png)

    def draft(self) -> OfficeDraft:
        """Give what stands in the fields."""
        return OfficeDraft(
            self._name.text().strip(),
            self._follow.text().strip(),
            self._logo.png,
            self._return.value(),
        )
