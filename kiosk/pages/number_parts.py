"""The parts of the number page: the sheet, the number itself, the line about the paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.pages import typeset
from kiosk.pages.page import BODY_MM, NAME_MM
from shared_ui import theme
from shared_ui.icons import icon_path
from shared_ui.theme import Metrics


class BigNumber(QWidget):
    """Signals: painted(label) — a label was drawn for the first time."""

    painted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._label = ""
        self._metrics = Metrics(3.6)
        self._told = True
        self.setObjectName("number")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        self.update()

    def show_label(self, label: str) -> None:
        """Show "A-233"; its next paint is told, also when it is the label of before."""
        self._label, self._told = label, False
        self.setAccessibleName(label)
        self.update()

    def text(self) -> str:
        """Give the label."""
        return self._label

    def cap_mm(self) -> float:
        """Give the height of the capitals in millimetres of the panel."""
        pixels = self._font_px() * theme.CAP_TO_EM
        return pixels / self._metrics.px_per_mm

    def _font_px(self) -> float:
        font = theme.fitting_font(self._label, self.width() * 0.98, self.height() * 0.78)
        return float(font.pixelSize())

    def minimumSizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the label in the middle."""
        if not self._label:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.BRAND_DARK)
        painter.setFont(theme.font(self._font_px(), "bold"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._label)
        if not self._told:
            self._told = True
            label = self._label
            # After this paint has gone to the screen, not in the middle of it.
            QTimer.singleShot(0, self, lambda: self.painted.emit(label))


class PaperLine(QWidget):
    """What the paper is doing: an icon in a disc and a sentence."""

    SIDE_MM = 18.0

    def __init__(self) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)
        self._text, self._icon, self._colour, self._turned = "", "printer", theme.BRAND, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        self.setFixedHeight(round(metrics.mm(32)))

    def say(self, text: str, icon: str, colour: QColor, *, turned: bool = False) -> None:
        """Show a sentence with its icon; `turned` points an arrow down, to the paper."""
        self._text, self._icon, self._colour, self._turned = text, icon, colour, turned
        self.setAccessibleName(text)
        self.update()

    def text(self) -> str:
        """Give the sentence."""
        return self._text

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc, icon and sentence, centred together."""
        m = self._metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, gap = m.mm(self.SIDE_MM), 2.5 * m.unit
        room = self.width() - side - gap - 4 * m.unit
        sizes = typeset.shrinking(m, "semibold", NAME_MM, 8.6, BODY_MM)
        font, lines = typeset.fitted(self._text, room, self.height(), sizes, 3)
        width = max((typeset.text_width(line, font) for line in lines), default=0.0)
        left = (self.width() - side - gap - width) / 2
        disc = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(disc)
        self._paint_icon(painter, disc)
        painter.setPen(theme.INK)
        height = typeset.line_height(font) * len(lines)
        rect = QRectF(disc.right() + gap, (self.height() - height) / 2, width + 2, height)
        typeset.draw_lines(painter, rect, lines, font)

    def _paint_icon(self, painter: QPainter, disc: QRectF) -> None:
        inset = disc.width() * 0.24
        path = icon_path(self._icon, disc.adjusted(inset, inset, -inset, -inset))
        if self._turned:
            centre = disc.center()
            turn = QTransform.fromTranslate(centre.x(), centre.y())
            turn.rotate(90)
            turn.translate(-centre.x(), -centre.y())
            path = turn.map(path)
        painter.fillPath(path, theme.INK if self._colour == theme.CALL else theme.PAPER)


class Panel(QWidget):
    """The white sheet on which the number stands."""

    def __init__(self) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet."""
        m = self._metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = m.line / 2
        painter.setPen(QPen(theme.LINE, m.line))
        painter.setBrush(theme.PAPER)
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, m.radius, m.radius)
