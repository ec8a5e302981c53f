"""A band on a page: what is disturbed, why no number is offered, that there is no paper."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.pages.page import BODY_MM, GAP_MM
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import TouchButton
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.theme import Metrics

ICON_MM = 13.0


class Tone(Enum):
    """What a band is about: each with its own icon and colour."""

    DISRUPTED = auto()
    RECOVERED = auto()
    INFO = auto()
    PAPER = auto()


_LOOK = {
    Tone.DISRUPTED: ("outage", theme.DOWN, theme.DOWN, theme.DOWN_SOFT),
    Tone.RECOVERED: ("ok", theme.OK, theme.OK, theme.PAPER),
    Tone.INFO: ("clock", theme.BRAND, theme.BRAND, theme.BRAND_SOFT),
    Tone.PAPER: ("printer", theme.INK_SOFT, theme.STALE, theme.PAPER),
}


class NoticeBand(QWidget):
    """Signals: more_wanted() — the visitor wants to read all of it."""

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)
        self._tone = Tone.INFO
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
        pad = round(metrics.mm(GAP_MM))
        left = round(metrics.mm(ICON_MM) + 3 * metrics.unit)
        self._row.setContentsMargins(left, pad, pad, pad)
        self._row.setSpacing(metrics.unit * 2)

    def say(self, tone: Tone, title: str, body: str, more: str) -> None:
        """Show the band; `more` is the button's caption, "" for none."""
        self._tone = tone
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
        side = m.mm(ICON_MM)
        box = QRectF(1.5 * m.unit, (self.height() - side) / 2, side, side)
        paint_icon(painter, box, name, colour)
