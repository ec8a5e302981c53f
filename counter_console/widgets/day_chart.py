"""Draws the day: people waiting as a line of steps, visits that ended in each hour as bars."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_console.sizes import Sizes
from queueing.snapshots import DayCourse
from shared_ui import theme
from shared_ui.language import clock_text, local_time

HOUR = timedelta(hours=1)
SHORTEST = 4
"""Hours the axis shows at least, so that the first hour of a day is no wall of colour."""
LONGEST = 12
LINES = 4
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class DayChart(QWidget):
    """Painted by itself; what it shows is its accessible description as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = Sizes(15, 8)
        self._course: DayCourse | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        self.update()

    def show_course(self, course: DayCourse, told: str) -> None:
        """Draw `course`; `told` says the same in words."""
        self._course = course
        self.setAccessibleName(told)
        self.update()

    def legend(self) -> tuple[str, str, str]:
        """Give what line, bars and shade stand for, in the language spoken now."""
        return self.tr("Menunggu"), self.tr("Selesai per jam"), self.tr("Ada layanan berhenti")

    def step(self) -> int:
        """Give the step of the scale: 1, 2 or 5, or ten, a hundred of them."""
        highest = self._highest()
        size = 1
        while True:
            for step in (size, size * 2, size * 5):
                if step * LINES >= highest:
                    return step
            size *= 10

    def top(self) -> int:
        """Give the highest number of the scale, in whole steps."""
        return self.step() * max(1, ceil(self._highest() / self.step()))

    def _highest(self) -> int:
        if self._course is None:
            return 1
        return max(1, *(n for _, n in self._course.line), *(n for _, n in self._course.served))

    def hours(self) -> int:
        """Give how many hours the axis shows: to closing, and to now where that is later."""
        if self._course is None:
            return SHORTEST
        now, begin = self._course.read_at, self._course.begin
        # An office that never closes is shown a working day at a time.
        end = max(now, min(self._course.closes_at or now, begin + HOUR * LONGEST))
        return max(SHORTEST, ceil((end - begin) / HOUR))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw legend, scale, shade, bars and line."""
        if self._course is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self._sizes.body
        metrics = QFontMetricsF(self._sizes.font("small"))
        left = metrics.horizontalAdvance(str(self.top())) + body
        box = QRectF(left, body * 2.6, self.width() - left - body * 2.5, self.height() - body * 4.6)
        if box.height() < body or box.width() < body:
            return
        painter.setFont(self._sizes.font("small"))
        self._draw_legend(painter)
        self._draw_shade(painter, box)
        self._draw_scale(painter, box)
        self._draw_bars(painter, box)
        self._draw_line(painter, box)
        self._draw_figures(painter, box)

    def _x(self, moment: datetime, box: QRectF) -> float:
        assert self._course is not None
        share = (moment - self._course.begin) / (HOUR * self.hours())
        return box.left() + box.width() * max(0.0, min(1.0, share))

    def _y(self, people: float, box: QRectF) -> float:
        return box.bottom() - box.height() * people / self.top()

    def _draw_legend(self, painter: QPainter) -> None:
        body, x = self._sizes.body, float(self._sizes.unit)
        metrics = QFontMetricsF(painter.font())
        for number, word in enumerate(self.legend()):
            sign = QRectF(x, body * 0.5, body * 1.6, body)
            if number == 0:
                painter.setPen(QPen(theme.INK, 2.5))
                y = sign.center().y()
                painter.drawLine(QLineF(sign.left(), y, sign.right(), y))
            elif number == 1:
                self._area(painter, sign, theme.BRAND_SOFT, theme.BRAND)
            else:
                self._area(painter, sign, theme.DOWN_SOFT, theme.DOWN)
            painter.setPen(theme.INK)
            place = QRectF(sign.right() + body * 0.5, 0, self.width(), body * 2)
            painter.drawText(place, MIDDLE, word)
            x = place.left() + metrics.horizontalAdvance(word) + body * 1.5

    def _area(self, painter: QPainter, box: QRectF, fill: QColor, edge: QColor) -> None:
        painter.setBrush(fill)
        painter.setPen(QPen(edge, 1))
        painter.drawRect(box)

    def _draw_scale(self, painter: QPainter, box: QRectF) -> None:
        assert self._course is not None
        body = self._sizes.body
        for people in range(0, self.top() + 1, self.step()):
            y = self._y(people, box)
            painter.setPen(QPen(theme.LINE, 1))
            painter.drawLine(QLineF(box.left(), y, box.right(), y))
            painter.setPen(theme.INK_SOFT)
            place = QRectF(0, y - body, box.left() - body * 0.5, body * 2)
            painter.drawText(place, MIDDLE | Qt.AlignmentFlag.AlignRight, str(people))
        zone = self._course.office.time_zone
        every = ceil(self.hours() * body * 4 / box.width())
        for number in range(0, self.hours() + 1, max(1, every)):
            moment = self._course.begin + HOUR * number
            x = self._x(moment, box)
            place = QRectF(x - body * 3, box.bottom() + body * 0.3, body * 6, body * 1.6)
            painter.drawText(
                place, MIDDLE | Qt.AlignmentFlag.AlignHCenter, clock_text(local_time(moment, zone))
            )

    def _draw_shade(self, painter: QPainter, box: QRectF) -> None:
        assert self._course is not None
        for begin, end in self._course.stood_still:
            left, right = self._x(begin, box), self._x(end, box)
            painter.fillRect(QRectF(left, box.top(), right - left, box.height()), theme.DOWN_SOFT)

    def _draw_bars(self, painter: QPainter, box: QRectF) -> None:
        assert self._course is not None
        for begin, served in self._course.served:
            left, right = self._x(begin, box), self._x(begin + HOUR, box)
            if not served or right <= left:
                continue
            inset = (right - left) * 0.18
            top = self._y(served, box)
            bar = QRectF(left + inset, top, right - left - inset * 2, box.bottom() - top)
            self._area(painter, bar, theme.BRAND_SOFT, theme.BRAND)

    def _draw_figures(self, painter: QPainter, box: QRectF) -> None:
        """Write each hour's figure above its bar, on paper, so that no line runs through it."""
        assert self._course is not None
        metrics, high = QFontMetricsF(painter.font()), self._sizes.body * 1.3
        for begin, served in self._course.served:
            left, right = self._x(begin, box), self._x(begin + HOUR, box)
            if not served or right <= left:
                continue
            wide = metrics.horizontalAdvance(str(served)) + self._sizes.body * 0.6
            top = self._y(served, box) - high - 3
            place = QRectF((left + right - wide) / 2, top, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.PAPER)
            painter.drawRoundedRect(place, 3, 3)
            painter.setPen(theme.BRAND_DARK)
            painter.drawText(place, MIDDLE | Qt.AlignmentFlag.AlignHCenter, str(served))

    def _draw_line(self, painter: QPainter, box: QRectF) -> None:
        assert self._course is not None
        points: list[QPointF] = []
        for (at, people), (until, _) in pairwise(self._course.line):
            y = self._y(people, box)
            points += [QPointF(self._x(at, box), y), QPointF(self._x(until, box), y)]
        at, people = self._course.line[-1]
        points.append(QPointF(self._x(at, box), self._y(people, box)))
        painter.setPen(QPen(theme.INK, 2.5))
        painter.drawPolyline(points)
        painter.setBrush(theme.INK)
        painter.drawEllipse(points[-1], 4, 4)
