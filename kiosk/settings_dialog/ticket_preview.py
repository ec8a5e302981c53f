"""The ticket as the printer would print it, beside the printer's settings."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.settings_dialog.fields import SMALL_MM, TEXT_MM, plain_label
from shared_ui import theme
from shared_ui.theme import Metrics


class _Sheet(QWidget):
    """A white sheet with the picture of a paper, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ticket-preview")
        self.picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """A paper is higher than it is wide."""
        return QSize(260, 420)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper at the top, in the middle, with its edges."""
        if self.picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        x = (self.width() - size.width()) / 2
        place = QRectF(x, 0, size.width(), size.height())
        painter.drawPixmap(place, self.picture, QRectF(self.picture.rect()))
        painter.setPen(QPen(theme.STALE, 1))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


class TicketPreview(QWidget):
    """Signals: changed() — the ticket of another occasion is to be shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label()
        self._outage, self._copy = QCheckBox(), QCheckBox()
        self._outage.setObjectName("preview-outage")
        self._copy.setObjectName("preview-copy")
        self._sheet = _Sheet()
        self._note = plain_label()
        self._note.setObjectName("preview-note")
        self._choices = QHBoxLayout()
        self._choices.addWidget(self._outage)
        self._choices.addWidget(self._copy)
        self._choices.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addLayout(self._choices)
        self._column.addWidget(self._sheet, 1)
        self._column.addWidget(self._note)
        for choice in (self._outage, self._copy):
            choice.toggled.connect(lambda _: self.changed.emit())

    @property
    def outage(self) -> bool:
        """Whether a ticket taken during an outage is wanted."""
        return self._outage.isChecked()

    @property
    def copy(self) -> bool:
        """Whether a copy is wanted."""
        return self._copy.isChecked()

    @property
    def shown(self) -> QPixmap:
        """The picture in sight; null when there is none."""
        return self._sheet.picture

    def note(self) -> str:
        """What is said under the picture."""
        return self._note.text()

    def show_paper(self, png: bytes, note: str = "") -> None:
        """Show a paper; `note` says its size."""
        picture = QPixmap()
        picture.loadFromData(png, "PNG")
        self._sheet.picture = picture
        self._note.setText(note)
        self._sheet.update()

    def show_trouble(self, why: str) -> None:
        """Say why there is no picture."""
        self._sheet.picture = QPixmap()
        self._note.setText(why)
        self._sheet.update()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Begini tiketnya"))
        self._outage.setText(self.tr("Saat gangguan"))
        self._copy.setText(self.tr("Salinan"))

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._title.setFont(metrics.font(TEXT_MM, "semibold"))
        for widget in (self._outage, self._copy):
            widget.setFont(metrics.font(TEXT_MM))
            widget.setMinimumHeight(round(metrics.mm(10)))
        small: QLabel = self._note
        small.setFont(metrics.font(SMALL_MM))
        self._column.setSpacing(metrics.unit)
        self._choices.setSpacing(metrics.unit * 2)
        self._sheet.setMinimumHeight(round(metrics.mm(100)))
