"""One service on the start page: prefix, name, people waiting, state, key digit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from kiosk.pages import typeset
from kiosk.pages.page import BODY_MM, CAPTION_MM, NAME_MM, TARGET_MM
from kiosk.pages.touch_button import KEYBOARD, Touchable
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.theme import Metrics

BADGE_MM = 17.0
PICTURE = 0.85
"""The side of the picture, as a part of the prefix's."""
KEY_MM = 9.0
NAMES_MM = (NAME_MM, 8.6, BODY_MM, 6.2, 5.4, CAPTION_MM)
"""Capital heights of names, the first that fits is taken."""
BETWEEN = " · "
LOW_PAD = 1.1
"""The edge of a low tile in units."""
HEIGHTS_MM = (27.0, 34.0, 43.0)
"""The lowest tiles in which two, three and four lines can be read."""
NARROW_TILE_MM = 115.0
LOW_TILE_MM = 36.0
"""Lower tiles have a narrower edge."""
LOWEST_NAME = 2.2
"""The name keeps so many lines of the caption's height before the wait has one of its own."""


@dataclass(frozen=True, slots=True)
class TileView:
    """What a tile shows; texts are already in the visitor's language."""

    service_id: int
    prefix: str
    name: str
    state: str
    icon: str
    disrupted: bool
    slower: bool = False
    wait: str = ""
    """How long a newcomer waits, "" while nothing is told of it."""
    picture: str = ""
    """An icon of what the service is about, "" for none."""


def height_mm(view: TileView, metrics: Metrics, width_mm: float) -> float:
    """Give the least height of a tile of that width which shows all of name and state."""
    inner = width_mm - 2 * LOW_PAD * metrics.unit / metrics.px_per_mm
    # The prefix may grow with its tile.
    name_room = metrics.mm(inner - BADGE_MM) - 1.75 * metrics.unit
    state_room = metrics.mm(inner) - metrics.cap_px(CAPTION_MM) - metrics.unit
    if width_mm >= NARROW_TILE_MM:
        state_room -= metrics.mm(KEY_MM) + metrics.unit
    said = metrics.font(CAPTION_MM, "semibold" if view.disrupted else "regular")
    name = len(typeset.wrap(view.name, metrics.font(NAMES_MM[-1], "semibold"), name_room))
    state = len(typeset.wrap(view.state.split(BETWEEN)[0], said, state_room))
    # Names beyond two lines are not worth a page turned for everybody.
    return HEIGHTS_MM[min(name, 2) + min(state, 2) - 2]


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
        said = ". ".join(text for text in (view.state, view.wait) if text)
        self.setAccessibleName(f"{view.prefix} {view.name}. {said}")

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
        pad = self.metrics.unit * (LOW_PAD if self._low else 1.75)
        content = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        said, font = self._said(content)
        foot = typeset.line_height(font) * len(said)
        side = min(self.metrics.mm(BADGE_MM), content.height() * 0.62, content.height() - foot)
        left = self._paint_badge(painter, content, side)
        left = self._paint_picture(painter, content, side, left, foot)
        if self._key_px():
            self._paint_key(painter, content, soft)
        self._paint_name(painter, content, left, side, foot, ink)
        self._paint_state(painter, content, said, font, soft)
        self.paint_focus(painter, QRectF(self.rect()), self.metrics.radius)

    @property
    def _low(self) -> bool:
        return self.height() < self.metrics.mm(LOW_TILE_MM)

    @property
    def _small(self) -> bool:
        return self._low or self.width() < self.metrics.mm(NARROW_TILE_MM)

    def _key_px(self) -> float:
        """The room of the key; a small tile shows it only to who uses keys."""
        if self._small and not self.window().property(KEYBOARD):
            return 0.0
        return self.metrics.mm(KEY_MM) + self.metrics.unit

    def _icon_px(self) -> float:
        """The room of the icon before the state; a small tile gives it to the key."""
        if self._small and self._key_px() and not (self.view.disrupted or self.view.slower):
            return 0.0
        return self.metrics.cap_px(CAPTION_MM) + self.metrics.unit

    def _paint_box(self, painter: QPainter) -> tuple[QColor, QColor]:
        m, down = self.metrics, self.view.disrupted
        half = m.line / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        border, fill = (theme.DOWN, theme.DOWN_SOFT) if down else (theme.LINE, theme.PAPER)
        if self.view.slower:
            border, fill = theme.SLOW, theme.SLOW_SOFT
        ink, soft = theme.INK, theme.DOWN if down else theme.INK_SOFT
        if self.isDown():
            border, fill, ink, soft = theme.BRAND, theme.BRAND, theme.PAPER, theme.PAPER
        painter.setPen(QPen(border, m.line))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, m.radius, m.radius)
        return ink, soft

    def _paint_badge(self, painter: QPainter, content: QRectF, side: float) -> float:
        m = self.metrics
        box = QRectF(content.left(), content.top(), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.PAPER if self.isDown() else theme.BRAND)
        painter.drawRoundedRect(box, m.radius, m.radius)
        painter.setPen(theme.BRAND if self.isDown() else theme.PAPER)
        painter.setFont(theme.fitting_font(self.view.prefix, side * 0.7, side * 0.52))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.view.prefix)
        return box.right() + m.unit * 1.75

    def _paint_picture(
        self, painter: QPainter, content: QRectF, side: float, left: float, foot: float
    ) -> float:
        """Draw what the service is about under its prefix, on a low tile beside it; give where
        the name begins.
        """
        edge, gap = side * PICTURE, self.metrics.unit
        inset = (side - edge) / 2
        place = QRectF(content.left() + inset, content.top() + side + gap, edge, edge)
        if not self.view.picture:
            return left
        if place.bottom() > content.bottom() - foot - gap:
            place.moveTo(left - self.metrics.unit * 0.75, content.top() + inset)
            beside = place.right() + self.metrics.unit * 1.5
            if not self._keeps_its_size(content, left, beside, foot):
                return left
            left = beside
        ink = theme.PAPER if self.isDown() else theme.BRAND
        paint_icon(painter, place, self.view.picture, ink)
        return left

    def _keeps_its_size(self, content: QRectF, left: float, beside: float, foot: float) -> bool:
        """Tell whether the name is as large and whole beside it: words go before pictures."""
        font, lines, _ = self._name(content, beside, foot)
        return font == self._name(content, left, foot)[0] and "…" not in lines[-1]

    def _name(self, content: QRectF, left: float, foot: float) -> tuple[QFont, list[str], QRectF]:
        """Give the name's letters, lines and room where it begins at `left`."""
        bottom = content.bottom() - foot - self.metrics.unit / 4
        room = QRectF(left, content.top(), content.right() - left, bottom - content.top())
        # Under two bands tiles are low: a whole name in smaller letters, before one that is cut.
        sizes = typeset.shrinking(self.metrics, "semibold", *NAMES_MM)
        font, lines = typeset.fitted(self.view.name, room.width(), room.height(), sizes, 3)
        return font, lines, room

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
        self,
        painter: QPainter,
        content: QRectF,
        left: float,
        side: float,
        foot: float,
        ink: QColor,
    ) -> None:
        font, lines, room = self._name(content, left, foot)
        painter.setPen(ink)
        step = typeset.line_height(font)
        if len(lines) == 1:
            room.setTop(content.top() + (side - step) / 2)
        typeset.draw_lines(painter, room, lines, font)

    def _said(self, content: QRectF) -> tuple[list[str], QFont]:
        """Give the lines under the name: people and wait in one, or in two where there is room."""
        m, view = self.metrics, self.view
        font = m.font(CAPTION_MM, "semibold" if view.disrupted else "regular")
        room = content.width() - self._icon_px() - self._key_px()
        both = " · ".join(text for text in (view.state, view.wait) if text)
        if typeset.text_width(both, font) <= room:
            return [both], font
        step = typeset.line_height(font)
        # A wait that would be cut is not begun: the next page tells it.
        whole = max(typeset.text_width(t, font) for t in (view.state, view.wait)) <= room
        if whole and content.height() - 2 * step >= LOWEST_NAME * step:
            return [view.state, view.wait], font
        if typeset.text_width(view.state, font) <= room:
            return [view.state], font
        first, _, rest = view.state.partition(BETWEEN)
        lines = [first, rest] if rest else typeset.wrap(first, font, room, 2)
        return lines if content.height() - 2 * step >= 1.05 * step else [first], font

    def _paint_state(
        self, painter: QPainter, content: QRectF, said: list[str], font: QFont, soft: QColor
    ) -> None:
        m = self.metrics
        step = typeset.line_height(font)
        side = m.cap_px(CAPTION_MM) * 1.0
        top = content.bottom() - step * len(said)
        box = QRectF(content.left(), top + (step - side) / 2, side, side)
        if self._icon_px():
            paint_icon(painter, box, self.view.icon, soft)
        left = content.left() + self._icon_px()
        painter.setPen(soft)
        for number, text in enumerate(said):
            last = number == len(said) - 1
            room = content.right() - left - (self._key_px() if last else 0)
            line = QRectF(left, top + number * step, room, step)
            typeset.draw_lines(painter, line, typeset.wrap(text, font, room, 1), font)
