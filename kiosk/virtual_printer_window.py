"""The window of the virtual printer: the last paper, a count, and what can be the matter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from shared_ui import theme

SLIDE_MS = 250
PAPER_SCALE = 0.55
EDGE = 20
SLOT = 8
MARGIN = 10
CONDITIONS = ("ready", "near-end", "paper-out", "cover-open", "offline", "silent")


class Picture(Protocol):
    """Dots as kiosk.printing.raster.Raster holds them."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def data(self) -> bytes: ...
    @property
    def width_bytes(self) -> int: ...


class Ticket(Protocol):
    """A paper that came out."""

    @property
    def number(self) -> int: ...
    @property
    def picture(self) -> Picture: ...


class Printer(Protocol):
    """What the window needs of a virtual printer."""

    @property
    def port(self) -> int: ...
    @property
    def condition(self) -> str: ...
    def set_condition(self, condition: str) -> None: ...
    def listen(
        self, on_ticket: Callable[[Ticket], None], on_condition: Callable[[str], None]
    ) -> Callable[[], None]: ...


class _Bridge(QObject):
    """Brings news from the printer's threads to the window's.

    Signals: ticket_came(Ticket), condition_changed(str).
    """

    ticket_came = Signal(object)
    condition_changed = Signal(str)


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
            paper = QSize(300, 0)
        left = (self.width() - paper.width()) // 2
        if not self._scaled.isNull():
            top = SLOT // 2 + round((self._shown - 1.0) * paper.height())
            painter.setClipRect(0, SLOT // 2, self.width(), self.height())
            sheet = QRect(left, top, paper.width(), paper.height())
            painter.fillRect(sheet.adjusted(-MARGIN, 0, MARGIN, MARGIN), theme.PAPER)
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
        room = max(1, self.height() - SLOT - MARGIN)
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


class VirtualPrinterWindow(QWidget):
    """Shows a virtual printer and lets it run into trouble.

    Signals: closed().
    """

    closed = Signal()

    def __init__(self, printer: Printer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._count = 0
        self._bridge = _Bridge(self)
        self._bridge.ticket_came.connect(self._show_ticket)
        self._bridge.condition_changed.connect(self._show_condition)
        self._place = QLabel()
        self._papers = QLabel()
        for label, weight in ((self._place, "regular"), (self._papers, "semibold")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.font(15, weight))
        self._strip = PaperStrip()
        self._buttons = QButtonGroup(self)
        self._build()
        self._retranslate()
        self._show_condition(printer.condition)
        # Threads of the printer speak to the bridge only; signals queue over to this one.
        self._silence = printer.listen(
            self._bridge.ticket_came.emit, self._bridge.condition_changed.emit
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop listening and say that the window is gone."""
        self._silence()
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._place)
        head.addStretch(1)
        head.addWidget(self._papers)
        layout.addLayout(head)
        layout.addWidget(self._strip, 1)
        grid = QGridLayout()
        grid.setSpacing(8)
        for index, name in enumerate(CONDITIONS):
            grid.addWidget(self._button(name), index // 2, index % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        layout.addLayout(grid)
        self.setStyleSheet(_STYLE)
        self.resize(400, 720)

    def _button(self, condition: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(condition)
        button.setCheckable(True)
        button.setFont(theme.font(14, "semibold"))
        button.setMinimumHeight(40)
        button.clicked.connect(lambda: self._printer.set_condition(condition))
        self._buttons.addButton(button)
        return button

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Printer virtual"))
        self._place.setText(self.tr("Menerima di port {port}").format(port=self._printer.port))
        names = {
            "ready": self.tr("Siap"),
            "near-end": self.tr("Kertas hampir habis"),
            "paper-out": self.tr("Kertas habis"),
            "cover-open": self.tr("Tutup terbuka"),
            "offline": self.tr("Luring"),
            "silent": self.tr("Tidak menjawab"),
        }
        for button in self._buttons.buttons():
            button.setText(names[button.objectName()])
        self._strip.set_hint(self.tr("Belum ada tiket"))
        self._show_count()

    def _show_ticket(self, ticket: Ticket) -> None:
        self._count += 1
        self._show_count()
        self._strip.show_picture(ticket.picture)

    def _show_count(self) -> None:
        self._papers.setText(self.tr("{count} tiket keluar").format(count=self._count))

    def _show_condition(self, condition: str) -> None:
        for button in self._buttons.buttons():
            button.setChecked(button.objectName() == str(condition))


def _css(colour: QColor) -> str:
    return colour.name()


_STYLE = f"""
VirtualPrinterWindow, PaperStrip {{ background: {_css(theme.GROUND)}; }}
QLabel {{ color: {_css(theme.INK)}; }}
QPushButton {{ background: {_css(theme.PAPER)}; color: {_css(theme.INK)};
    border: 1px solid {_css(theme.LINE)}; border-radius: 8px; padding: 4px 8px; }}
QPushButton:checked {{ background: {_css(theme.BRAND)}; color: {_css(theme.PAPER)};
    border-color: {_css(theme.BRAND)}; }}
QPushButton:focus {{ border: 2px solid {_css(theme.BRAND_DARK)}; }}
"""
