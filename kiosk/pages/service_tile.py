"""One service on the start page: prefix, name, people waiting, state, key digit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from kiosk.pages import typeset
from kiosk.pages.page import BODY_MM, CAPTION_MM, NAME_MM, TARGET_MM
from kiosk.pages.touch_button import Touchable
from shared_ui import theme
from shared_ui.icons import paint_icon

BADGE_MM = 17.0
KEY_MM = 9.0


@dataclass(frozen=True, slots=True)
class TileView:
    """What a tile shows; texts are already in the visitor's language."""

    service_id: int
    prefix: str
    name: str
    state: str
    icon: str
    disrupted: bool


class ServiceTile(Touchable):
    """A tile of one service; `clicked` when it is chosen."""

    def __init__(self, view: TileView, digit: int) -> None:
        super().__init__(f"service-{view.prefix}")
        self.view, self._digit = view, digit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_view(view, digit)

    def show_view(self, view: TileView, digit: int) -> None:
        """Show `view`; `digit` is the key that chooses it."""
        self.setObjectName(f"service-{view.prefix}")
        if view != self.view or digit != self._digit:
            self.update()
        self.view, self._digit = view, digit
        self.setAccessibleName(f"{view.prefix} {view.name}. {view.state}")

    def sizeHint(self) -> QSize:
        """Give a size a finger hits."""
        return QSize(round(self.metrics.mm(80)), round(self.metrics.mm(TARGET_MM)))

    def minimumSizeHint(self) -> QSize:
        """Give the smallest size a finger hits."""
        side = round(self.metrics.mm(TARGET_MM))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile; pressed it is inverted."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, soft = self._paint_box(painter)
        pad = self.metrics.unit * 1.75
        content = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        caption = self.metrics.font(CAPTION_MM, "semibold" if self.view.disrupted else "regular")
        foot = typeset.line_height(caption)
        left = self._paint_badge(painter, content)
        self._paint_key(painter, content, soft)
        self._paint_name(painter, content, left, foot, ink)
        self._paint_state(painter, content, foot, soft)
        self.paint_focus(painter, QRectF(self.rect()), self.metrics.radius)

    def _paint_box(self, painter: QPainter) -> tuple[QColor, QColor]:
        m, down = self.metrics, self.view.disrupted
        half = m.line / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        border, fill = (theme.DOWN, theme.DOWN_SOFT) if down else (theme.LINE, theme.PAPER)
        ink, soft = theme.INK, theme.DOWN if down else theme.INK_SOFT
        if self.isDown():
            border, fill, ink, soft = theme.BRAND, theme.BRAND, theme.PAPER, theme.PAPER
        painter.setPen(QPen(border, m.line))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, m.radius, m.radius)
        return ink, soft

    def _paint_badge(self, painter: QPainter, content: QRectF) -> float:
        m = self.metrics
        side = min(m.mm(BADGE_MM), content.height() * 0.62)
        box = QRectF(content.left(), content.top(), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.PAPER if self.isDown() else theme.BRAND)
        painter.drawRoundedRect(box, m.radius, m.radius)
        painter.setPen(theme.BRAND if self.isDown() else theme.PAPER)
        painter.setFont(theme.fitting_font(self.view.prefix, side * 0.7, side * 0.52))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.view.prefix)
        return box.right() + m.unit * 1.75

    def _paint_key(self, painter: QPainter, content: QRectF, soft: QColor) -> None:
        m = self.metrics
        side = m.mm(KEY_MM)
        box = QRectF(content.right() - side, content.bottom() - side, side, side)
        painter.setPen(QPen(soft, max(1.0, m.line / 2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, m.radius / 2, m.radius / 2)
        painter.setFont(m.font(CAPTION_MM))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._digit))

    def _paint_name(
        self, painter: QPainter, content: QRectF, left: float, foot: float, ink: QColor
    ) -> None:
        room = QRectF(content)
        room.setLeft(left)
        room.setBottom(content.bottom() - foot - self.metrics.unit / 2)
        sizes = typeset.shrinking(self.metrics, "semibold", NAME_MM, 8.6, BODY_MM)
        font, lines = typeset.fitted(self.view.name, room.width(), room.height(), sizes, 3)
        painter.setPen(ink)
        badge = min(self.metrics.mm(BADGE_MM), content.height() * 0.62)
        step = typeset.line_height(font)
        if len(lines) == 1:
            room.setTop(content.top() + (badge - step) / 2)
        typeset.draw_lines(painter, room, lines, font)

    def _paint_state(self, painter: QPainter, content: QRectF, foot: float, soft: QColor) -> None:
        m = self.metrics
        font = m.font(CAPTION_MM, "semibold" if self.view.disrupted else "regular")
        side = m.cap_px(CAPTION_MM) * 1.0
        top = content.bottom() - foot
        box = QRectF(content.left(), top + (foot - side) / 2, side, side)
        paint_icon(painter, box, self.view.icon, soft)
        left = box.right() + m.unit
        room = content.right() - left - m.mm(KEY_MM) - m.unit
        painter.setPen(soft)
        lines = typeset.wrap(self.view.state, font, room, 1)
        typeset.draw_lines(painter, QRectF(left, top, room, foot), lines, font)
