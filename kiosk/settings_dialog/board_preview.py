"""The board as it would look, beside its settings, with what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.preview_hook import BoardPicture, TooSmall
from kiosk.settings_dialog.fields import SMALL_MM, TEXT_MM, plain_label
from shared_ui.language import plain
from shared_ui.theme import Metrics

CALLS = (1, 6, 0)
"""Of how many calls the picture is, in the order of the choices."""
SHAPE = 9 / 16
"""Height of the picture's place by its width; an upright board stands in the middle of it."""
MOST_CUT = 4


class _Sheet(QWidget):
    """The picture, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("board-preview")
        self.picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture at the top, in the middle."""
        if self.picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
        painter.drawPixmap(place, self.picture, QRectF(self.picture.rect()))


class BoardPreview(QWidget):
    """Signals: changed() — the board at another occasion is to be shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label()
        self.occasion, self.upright = QComboBox(), QCheckBox()
        self.occasion.setObjectName("board-preview-occasion")
        self.upright.setObjectName("board-preview-upright")
        for calls in CALLS:
            self.occasion.addItem("", calls)
        self._sheet, self._told = _Sheet(), plain_label()
        self._told.setObjectName("board-preview-told")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self.occasion, self.upright):
            self._column.addWidget(part)
        self._column.addWidget(self._sheet)
        self._column.addWidget(self._told)
        self._column.addStretch(1)
        self.occasion.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.upright.toggled.connect(lambda _: self.changed.emit())

    @property
    def calls(self) -> int:
        """How many people are called in the picture."""
        return int(self.occasion.currentData())

    @property
    def shown(self) -> QPixmap:
        """The picture in sight; null when there is none."""
        return self._sheet.picture

    def told(self) -> str:
        """Give what is said under the picture."""
        return self._told.text()

    def show_board(self, picture: BoardPicture) -> None:
        """Show a board and what is wrong with it."""
        shown = QPixmap()
        shown.loadFromData(picture.png, "PNG")
        self._sheet.picture = shown
        self._sheet.update()
        small = {one.what: one for one in picture.too_small}
        if "floor" in small:
            # Both speak of the smallest letters; the stricter word is enough.
            small.pop("text", None)
        lines = [self._small(one) for one in small.values()]
        if picture.cut:
            texts = ", ".join(f"“{plain(text)}”" for text in picture.cut[:MOST_CUT])
            lines.append(self.tr("Tidak muat dan dipotong: {texts}.").format(texts=texts))
        if lines:
            self._told.setText("\n".join([self.tr("Perlu diperhatikan:"), *lines]))
        else:
            self._told.setText(self.tr("Semua tulisan muat dan terbaca dari kursi terjauh."))

    def _small(self, one: TooSmall) -> str:
        if one.what == "called":
            text = self.tr(
                "Nomor panggilan setinggi {mm} mm, terbaca sampai {metres} m; perlu {least} mm."
            )
        elif one.what == "text":
            text = self.tr(
                "Tulisan terkecil {mm} mm, nyaman sampai {metres} m; sebaiknya {least} mm."
            )
        else:
            text = self.tr(
                "Tulisan terkecil {mm} mm, masih terbaca sampai {metres} m; perlu {least} mm. "
                "Pakai layar lebih besar, atau kursi lebih dekat."
            )
        metres = f"{one.readable_to_m:.1f}".replace(".", ",")
        return text.format(mm=round(one.cap_mm), metres=metres, least=round(one.least_mm))

    def show_trouble(self, why: str) -> None:
        """Say why there is no picture."""
        self._sheet.picture = QPixmap()
        self._sheet.update()
        self._told.setText(plain(why))

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Begini papannya"))
        for place, text in enumerate(
            (self.tr("Satu panggilan"), self.tr("Banyak panggilan"), self.tr("Tanpa panggilan"))
        ):
            self.occasion.setItemText(place, text)
        self.occasion.setAccessibleName(self.tr("Saat yang ditunjukkan"))
        self.upright.setText(self.tr("Layar tegak"))

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._title.setFont(metrics.font(TEXT_MM, "semibold"))
        for widget in (self.occasion, self.upright):
            widget.setFont(metrics.font(TEXT_MM))
            widget.setMinimumHeight(round(metrics.mm(12)))
        told: QLabel = self._told
        told.setFont(metrics.font(SMALL_MM))
        self._column.setSpacing(metrics.unit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the picture the height of a board of this width."""
        super().resizeEvent(event)
        self._sheet.setFixedHeight(round(self.width() * SHAPE))
