"""The line under a number: what its paper is doing, and what the visitor should do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.pages import typeset
from kiosk.pages.page import BODY_MM, CAPTION_MM, NAME_MM
from kiosk.pages.paper_words import Grade, PaperSaying
from shared_ui import theme
from shared_ui.icons import icon_path
from shared_ui.theme import Metrics

SIDE_MM = 18.0
HEIGHT_MM, LOW_HEIGHT_MM, UPRIGHT_HEIGHT_MM = 46.0, 41.0, 60.0
"""Upright the sentences break more often, and there is more room."""
SIZES_MM = (
    (NAME_MM, BODY_MM),
    (8.6, BODY_MM),
    (BODY_MM, BODY_MM),
    (BODY_MM, 6.3),
    (BODY_MM, CAPTION_MM),
    (6.3, CAPTION_MM),
)
"""Capital heights of title and rest, the first that fits is taken."""

_COLOURS = {Grade.NEWS: theme.BRAND, Grade.GOOD: theme.OK, Grade.BAD: theme.DOWN}


class PaperLine(QWidget):
    """An icon in a disc, what to do in large letters, and more of it below."""

    def __init__(self) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)
        self._saying = PaperSaying("")
        self._low = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        upright = self.window().height() > self.window().width()
        lying = LOW_HEIGHT_MM if self._low else HEIGHT_MM
        self.setFixedHeight(round(metrics.mm(UPRIGHT_HEIGHT_MM if upright else lying)))

    def set_low(self, low: bool) -> None:
        """Take less height, on a page that has little."""
        self._low = low
        self.set_metrics(self._metrics)

    def say(self, saying: PaperSaying) -> None:
        """Show it."""
        self._saying = saying
        self.setAccessibleName(saying.text())
        self.update()

    def text(self) -> str:
        """Give all that is said."""
        return self._saying.text()

    def set_lines(self) -> tuple[tuple[QFont, list[str]], ...]:
        """Give what is painted: the lines of the title, then those of the rest.

        Letters shrink only where a long translation would not fit otherwise.
        """
        m = self._metrics
        room = self.width() - m.mm(SIDE_MM) - 4 * m.unit
        for title_mm, more_mm in SIZES_MM:
            parts = tuple(
                (font, _balanced(text, font, room))
                for text, font in (
                    (self._saying.title, m.font(title_mm, "semibold")),
                    (self._saying.more, m.font(more_mm)),
                )
                if text
            )
            if _height(parts) <= self.height():
                break
        return parts

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc, icon and sentences, centred together."""
        m = self._metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts = self.set_lines()
        side, gap = m.mm(SIDE_MM), 2.5 * m.unit
        widths = [typeset.text_width(line, font) for font, lines in parts for line in lines]
        height = _height(parts)
        left = max(0.0, (self.width() - side - gap - max(widths, default=0.0)) / 2)
        disc = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_COLOURS[self._saying.grade])
        painter.drawEllipse(disc)
        self._paint_icon(painter, disc)
        painter.setPen(theme.INK)
        top = (self.height() - height) / 2
        for font, lines in parts:
            rect = QRectF(disc.right() + gap, top, self.width() - disc.right() - gap, height)
            top += typeset.draw_lines(painter, rect, lines, font)

    def _paint_icon(self, painter: QPainter, disc: QRectF) -> None:
        inset = disc.width() * 0.24
        path = icon_path(self._saying.icon, disc.adjusted(inset, inset, -inset, -inset))
        if self._saying.turned:
            centre = disc.center()
            turn = QTransform.fromTranslate(centre.x(), centre.y())
            turn.rotate(90)
            turn.translate(-centre.x(), -centre.y())
            path = turn.map(path)
        painter.fillPath(path, theme.PAPER)


def _balanced(text: str, font: QFont, width: float) -> list[str]:
    """Give lines of much the same length: a last line of one word looks like a mistake."""
    lines = typeset.wrap(text, font, width)
    for narrow in (0.92, 0.85, 0.78, 0.7, 0.62, 0.55):
        tried = typeset.wrap(text, font, width * narrow)
        if len(tried) > len(lines):
            break
        lines = tried
    return lines


def _height(parts: tuple[tuple[QFont, list[str]], ...]) -> float:
    return sum(typeset.line_height(font) * len(lines) for font, lines in parts)
