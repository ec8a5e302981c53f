"""The last paper of the virtual printer, as it slides out of the slot."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEasingCurve, QRect, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from shared_ui import theme

SLIDE_MS = 250
PAPER_SCALE = 0.55
EDGE = 20
SLOT = 8
MARGIN = 10


class Picture(Protocol):
    """Dots as kiosk.printing.slip.raster.Raster holds them."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def data(self) -> bytes: ...
    @property
    def width_bytes(self) -> int: ...


class PaperStrip(QWidget):
    """The last paper, sliding out of the printer's slot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled = QImage()
        self._hint = ""
        self._shown = 1.0
        self._slide = QVariantAnimation(self)
        self._slide.setDuration(SLIDE_MS)
        self._slide.setStartValue(0.0)
        self._slide.setEndValue(1.0)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._slid)

    def show_picture(self, picture: Picture) -> None:
        """Let a paper slide out."""
        image = QImage(
            picture.data,
            picture.width,
            picture.height,
            picture.width_bytes,
            QImage.Format.Format_Mono,
        )
        image.setColorTable([0xFFFFFFFF, 0xFF1B1B1B])
        self._image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        self._scale()
        self._slide.stop()
        self._slide.start()

    def set_hint(self, text: str) -> None:
        """Say what to expect while there is no paper."""
        self._hint = text
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for a usual paper."""
        return QSize(360, 520)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the paper to the new room."""
        self._scale()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Move nothing that nobody sees."""
        self._slide.stop()
        self._shown = 1.0
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw slot and paper."""
        painter = QPainter(self)
        paper = self._scaled.size()
        if self._scaled.isNull():
            painter.setPen(theme.INK_SOFT)
            painter.setFont(theme.font(15))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._hint)
            paper = QSize(min(300, self.width() - 2 * EDGE), 0)
        left = (self.width() - paper.width()) // 2
        if not self._scaled.isNull():
            top = SLOT // 2 + round((self._shown - 1.0) * (paper.height() + 2 * MARGIN))
            painter.setClipRect(0, SLOT // 2, self.width(), self.height())
            sheet = QRect(left, top + MARGIN, paper.width(), paper.height())
            painter.fillRect(sheet.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN), theme.PAPER)
            painter.drawImage(sheet.topLeft(), self._scaled)
            painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.INK)
        painter.drawRoundedRect(left - EDGE, 0, paper.width() + 2 * EDGE, SLOT, 4, 4)

    def _scale(self) -> None:
        """Scale once, not in each frame of the slide; a long paper is made to fit."""
        if self._image.isNull():
            return
        room = max(1, self.height() - SLOT - 2 * MARGIN)
        across = max(1, self.width() - 2 * EDGE)
        factor = min(PAPER_SCALE, room / self._image.height(), across / self._image.width())
        self._scaled = self._image.scaled(
            max(1, round(self._image.width() * factor)),
            max(1, round(self._image.height() * factor)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.update()

    def _slid(self, shown: float) -> None:
        self._shown = shown
        self.update()
