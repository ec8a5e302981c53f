"""A field that chooses a service's picture: every picture to be touched, one of them chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from kiosk.pages.touch_button import Touchable
from queueing.services import SERVICE_ICONS
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.theme import Metrics

COLUMNS = 9
SIDE_MM = 14.0
NONE = ""


class PictureButton(Touchable):
    """One picture; a frame and a tinted ground say that it is the chosen one."""

    def __init__(self, icon: str) -> None:
        super().__init__(f"picture-{icon or 'none'}")
        self.picture = icon
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give a square a finger hits."""
        side = round(self.metrics.mm(SIDE_MM))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture; without one a cross."""
        m, chosen = self.metrics, self.isChecked() or self.isDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = m.line if chosen else max(1.0, m.line / 2)
        half = width / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(theme.BRAND if chosen else theme.LINE, width))
        painter.setBrush(theme.BRAND_SOFT if chosen else theme.PAPER)
        painter.drawRoundedRect(rect, m.radius / 2, m.radius / 2)
        inset = self.width() * (0.2 if self.picture else 0.32)
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        ink = theme.BRAND if self.picture else theme.INK_SOFT
        paint_icon(painter, place, self.picture or "close", ink)
        self.paint_focus(painter, QRectF(self.rect()), m.radius / 2)


class IconPicker(QWidget):
    """All pictures in rows, none first."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.buttons = {icon: PictureButton(icon) for icon in (NONE, *SERVICE_ICONS)}
        for place, button in enumerate(self.buttons.values()):
            self._chosen.addButton(button)
            self._grid.addWidget(button, place // COLUMNS, place % COLUMNS)
        self._grid.setColumnStretch(COLUMNS, 1)
        self.fill(NONE)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._grid.setSpacing(max(2, metrics.unit // 2))
        for button in self.buttons.values():
            button.set_metrics(metrics)

    def retranslate(self) -> None:
        """Say what each picture is, to who cannot see it and to who points at it."""
        for icon, word in self._words().items():
            self.buttons[icon].setAccessibleName(word)
            self.buttons[icon].setToolTip(word)

    def fill(self, icon: str) -> None:
        """Choose a picture, "" for none; one of a newer Antrean counts as none."""
        self.buttons.get(icon, self.buttons[NONE]).setChecked(True)

    def taken(self, before: str) -> str:
        """Give the chosen one; what nobody touched stays, also where it is not known here."""
        chosen = self._chosen.checkedButton()
        assert isinstance(chosen, PictureButton)
        return before if chosen.picture == NONE and before not in self.buttons else chosen.picture

    def _words(self) -> dict[str, str]:
        return {
            NONE: self.tr("tanpa gambar"),
            "card": self.tr("kartu identitas"),
            "fingerprint": self.tr("sidik jari"),
            "photo": self.tr("foto"),
            "family": self.tr("keluarga"),
            "document": self.tr("dokumen"),
            "certificate": self.tr("akta"),
            "letter": self.tr("surat"),
            "baby": self.tr("bayi"),
            "child": self.tr("anak"),
            "marriage": self.tr("perkawinan"),
            "mourning": self.tr("kematian"),
            "moving": self.tr("pindah"),
            "home": self.tr("rumah"),
            "collect": self.tr("pengambilan"),
            "advice": self.tr("konsultasi"),
            "signature": self.tr("tanda tangan"),
            "passport": self.tr("paspor"),
            "money": self.tr("pembayaran"),
            "business": self.tr("usaha"),
            "health": self.tr("kesehatan"),
            "land": self.tr("tanah"),
            "vehicle": self.tr("kendaraan"),
            "school": self.tr("sekolah"),
            "legal": self.tr("hukum"),
        }
