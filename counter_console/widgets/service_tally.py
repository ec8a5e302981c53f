"""The services of this counter and how many people wait for each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_console.sizes import Sizes
from queueing.snapshots import ConsoleSnapshot, ServiceLine
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import Language, plain

V_CENTRE = Qt.AlignmentFlag.AlignVCenter


class ServiceTally(QWidget):
    """Draws one row per service, as many as there is room for."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._sizes = language, Sizes(15, 8)
        self._lines: tuple[ServiceLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        self.update()

    def show_snapshot(self, snapshot: ConsoleSnapshot) -> None:
        """Take the services the officer signed in for."""
        mine = snapshot.counter.signed_in_service_ids if snapshot.counter else frozenset()
        self._lines = tuple(line for line in snapshot.lines if line.service.id in mine)
        counts = (f"{line.service.prefix} {line.waiting}" for line in self._lines)
        self.setAccessibleName(", ".join(counts))
        self.update()

    def sizeHint(self) -> QSize:
        """Takes what is left over."""
        return QSize(100, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the heading and the rows that fit."""
        height = self._sizes.body * 1.9
        room = int(self.height() / height) - 1
        if room < 1 or not self._lines:
            return
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.LINE)
        painter.setFont(self._sizes.font("small"))
        painter.setPen(theme.INK_SOFT)
        heading = QRectF(0, 0, self.width(), height)
        painter.drawText(heading, V_CENTRE, self.tr("Menunggu di layanan Anda"))
        for place, line in enumerate(self._lines[:room]):
            self._draw(painter, QRectF(0, (place + 1) * height, self.width(), height), line)

    def _draw(self, painter: QPainter, box: QRectF, line: ServiceLine) -> None:
        strong, body = self._sizes.font("strong"), self._sizes.font("body")
        painter.setPen(theme.INK)
        painter.setFont(strong)
        count = str(line.waiting)
        painter.drawText(box, V_CENTRE | Qt.AlignmentFlag.AlignRight, count)
        painter.drawText(box, V_CENTRE, plain(line.service.prefix))
        taken = QFontMetricsF(strong).horizontalAdvance(count) + self._sizes.unit
        side = self._sizes.body * 1.2
        if line.outage is not None:
            place = QRectF(box.right() - taken - side, box.center().y() - side / 2, side, side)
            paint_icon(painter, place, "outage", theme.DOWN)
            taken += side + self._sizes.unit
        taken += self._draw_left(painter, box.adjusted(0, 0, -taken, 0), line)
        rest = box.adjusted(self._sizes.body * 1.8, 0, -taken, 0)
        name = plain(self._language.text(line.service.name))
        painter.setFont(body)
        shown = QFontMetricsF(body).elidedText(name, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, V_CENTRE, shown)

    def _draw_left(self, painter: QPainter, box: QRectF, line: ServiceLine) -> float:
        """Say how many numbers are left where they are limited; give the width that took."""
        if line.left is None:
            return 0.0
        if line.left.amount:
            text = self.tr("sisa {count}").format(count=line.left.amount)
        else:
            text = self.tr("habis")
        font = self._sizes.font("small")
        painter.setFont(font)
        painter.setPen(theme.INK_SOFT)
        painter.drawText(box, V_CENTRE | Qt.AlignmentFlag.AlignRight, text)
        painter.setPen(theme.INK)
        return QFontMetricsF(font).horizontalAdvance(text) + self._sizes.unit
