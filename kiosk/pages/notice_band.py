"""A band on a page: what is disturbed, why no number is offered, that there is no paper."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.pages.page import BODY_MM, GAP_MM
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import TouchButton
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.theme import Metrics

ICON_MM = 13.0
LOW_TITLE_MM, LOW_PAD_MM = 6.3, 1.5
_INTERSECT = Qt.ClipOperation.IntersectClip


class Tone(Enum):
    """What a band is about: each with its own icon and colour."""

    DISRUPTED = auto()
    SLOWER = auto()
    RECOVERED = auto()
    INFO = auto()
    PAPER = auto()
    STALE = auto()


_LOOK = {
    Tone.DISRUPTED: ("outage", theme.DOWN, theme.DOWN, theme.DOWN_SOFT),
    Tone.SLOWER: ("slow", theme.INK, theme.SLOW, theme.SLOW_SOFT),
    Tone.RECOVERED: ("ok", theme.OK, theme.OK, theme.PAPER),
    Tone.INFO: ("clock", theme.BRAND, theme.BRAND, theme.BRAND_SOFT),
    Tone.PAPER: ("printer", theme.INK_SOFT, theme.STALE, theme.PAPER),
    Tone.STALE: ("broken-link", theme.INK, theme.STALE, theme.GROUND),
}


class NoticeBand(QWidget):
    """Signals: more_wanted() — the visitor wants to read all of it."""

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)
        self._tone = Tone.INFO
        self._low = False
        self._title = TextBlock(BODY_MM, "semibold", max_lines=3)
        self._body = TextBlock(BODY_MM, max_lines=3)
        self._more = TouchButton("notice-more")
        self._more.clicked.connect(self.more_wanted)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(0)
        self._texts.addWidget(self._title)
        self._texts.addWidget(self._body)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._texts, 1)
        self._row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        for part in (self._title, self._body, self._more):
            part.set_metrics(metrics)
        self._row.setSpacing(metrics.unit * 2)
        self._place()

    def set_low(self, low: bool) -> None:
        """Take less height, on a page that has little."""
        self._low = low
        upright = self.window().height() > self.window().width()
        for text in (self._title, self._body):
            text.set_max_lines(5 if upright else 3)
        self._title.set_cap(LOW_TITLE_MM if low else BODY_MM, self._metrics)
        self._place()

    def _place(self) -> None:
        """Leave room for the icon, and beside a hatched edge for the eye as well."""
        m = self._metrics
        pad = round(m.mm(LOW_PAD_MM if self._low else GAP_MM))
        beside = 4.5 if self._tone is Tone.STALE else 3
        self._row.setContentsMargins(round(m.mm(ICON_MM) + beside * m.unit), pad, pad, pad)

    def say(self, tone: Tone, title: str, body: str, more: str) -> None:
        """Show the band; `more` is the button's caption, "" for none."""
        self._tone = tone
        self._place()
        self._title.set_text(title)
        self._body.set_text(body)
        self._body.setVisible(bool(body))
        self._more.set_caption(more)
        self._more.setVisible(bool(more))
        self.show()
        self.update()

    def text(self) -> str:
        """Give all that the band says."""
        return f"{self._title.text()} {self._body.text()}".strip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel, its edge and its icon."""
        m = self._metrics
        name, colour, edge, fill = _LOOK[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = m.line / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(edge, m.line))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, m.radius, m.radius)
        if self._tone is Tone.STALE:
            self._paint_hatch(painter, rect)
        side = m.mm(ICON_MM)
        box = QRectF(1.5 * m.unit, (self.height() - side) / 2, side, side)
        paint_icon(painter, box, name, colour)

    def _paint_hatch(self, painter: QPainter, rect: QRectF) -> None:
        """Hatch the edge on which the icon stands: old is not disturbed (LOOK)."""
        m = self._metrics
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(rect, m.radius, m.radius)
        painter.setClipPath(shape)
        side = m.mm(ICON_MM) + 3 * m.unit
        painter.setClipRect(QRectF(rect.x(), rect.y(), side, rect.height()), _INTERSECT)
        painter.setPen(QPen(theme.LINE, m.line * 2))
        step = m.unit * 1.5
        x = rect.x() - rect.height()
        while x < rect.x() + side:
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.y()))
            x += step
        painter.restore()
