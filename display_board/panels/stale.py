"""The board without its database: a grey band with its age, hatching, and the page at start."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from display_board.panels.drawing import (
    GREY,
    INK,
    NIGHT_LINE,
    STRIPE,
    WHITE,
    Box,
    Hatch,
    Icon,
    Panel,
    Pen,
    Picture,
    paint_hatch,
    token,
)
from display_board.panels.typesetting import Scale, fit, line_height, width_of
from shared_ui import theme
from shared_ui.language import clock_text, local_time

DIM_AFTER = timedelta(minutes=10)


def age_text(seconds: float) -> str:
    """Give an age as people say it: "3 menit lalu"; counts in whole minutes, then hours."""
    minutes = int(max(0.0, seconds) // 60)
    if minutes < 1:
        return QCoreApplication.translate("Board", "kurang dari 1 menit lalu")
    if minutes < 60:
        return QCoreApplication.translate("Board", "{minutes} menit lalu").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if minutes == 0:
        return QCoreApplication.translate("Board", "{hours} jam lalu").format(hours=hours)
    return QCoreApplication.translate("Board", "{hours} jam {minutes} menit lalu").format(
        hours=hours, minutes=minutes
    )


def stale_text(since: datetime, now: datetime, zone: str) -> str:
    """Give the band's words: how old the last picture is at `now`."""
    return QCoreApplication.translate(
        "Board", "Papan tidak terhubung · data pukul {time} ({age})"
    ).format(time=clock_text(local_time(since, zone)), age=age_text((now - since).total_seconds()))


def stale_height(scale: Scale) -> float:
    """Give the height of the grey band."""
    return 2 * line_height(scale.floor) + scale.gap


def draw_stale(scale: Scale, box: Box, text: str, age: timedelta = timedelta(0)) -> Picture:
    """Draw the grey band; one that has stood for long is dark, so that it burns nothing in."""
    pen = Pen()
    ground, ink = (GREY, INK) if age < DIM_AFTER else (NIGHT_LINE, WHITE)
    pen.add(Panel(box, ground, scale.radius))
    side = box.h * 1.2
    sign = Box(box.x, box.y, side, box.h)
    pen.add(Hatch(sign.inset(scale.rule), STRIPE, max(4.0, scale.gap * 0.9), scale.rule * 1.2))
    plate = box.h * 0.78
    middle = Box(box.x + (side - plate) / 2, box.y + (box.h - plate) / 2, plate, plate)
    pen.add(Panel(middle, ground, scale.radius))
    pen.add(Icon(middle.inset(plate * 0.1), "broken-link", ink))
    room = box.w - side - scale.gap * 2
    lines = [text]
    if width_of(text, scale.floor, "semibold") > room:
        lines = text.split(" · ", 1)
    most = min(scale.text, int(box.h / len(lines) / 1.3))
    px = min(fit(line, room, most, "semibold") for line in lines)
    pitch = min(box.h / len(lines), line_height(px))
    y = box.y + (box.h - pitch * len(lines)) / 2
    for line in lines:
        y = pen.line(box.x + side + scale.gap, y, room, line, px, ink, "semibold", height=pitch)
    return pen.done()


class StaleVeil(QWidget):
    """Dims and hatches what it covers, so that old data never looks like fresh data."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.step, self.line = 24.0, 2.0
        self.dim = QColor(theme.NIGHT)
        """What it dims with: the board's background."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dim = QColor(self.dim)
        dim.setAlpha(120)
        painter.fillRect(QRectF(self.rect()), dim)
        stripe = QColor(theme.STALE)
        stripe.setAlpha(70)
        box = Box(0, 0, self.width(), self.height())
        paint_hatch(painter, Hatch(box, token(stripe), self.step, self.line))
        painter.end()
