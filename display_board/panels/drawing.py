"""A panel's picture as data: compared, repainted only where it differs, and open to tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from display_board.panels.typesetting import board_font, line_height, width_of
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import plain


class Box(NamedTuple):
    """A rectangle in pixels."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x beyond its last pixel."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y beyond its last pixel."""
        return self.y + self.h

    def inset(self, by: float, down: float | None = None) -> Box:
        """Give the box smaller by `by` at its sides and `down` (or `by`) at top and bottom."""
        v = by if down is None else down
        return Box(self.x + by, self.y + v, max(0.0, self.w - 2 * by), max(0.0, self.h - 2 * v))

    def local(self) -> Box:
        """Give a box of this size at the origin."""
        return Box(0, 0, self.w, self.h)

    def whole(self) -> QRect:
        """Give it in whole pixels, as a widget's place."""
        return self.rect().toAlignedRect()

    def rect(self) -> QRectF:
        """Give it as Qt's rectangle."""
        return QRectF(self.x, self.y, self.w, self.h)


@dataclass(frozen=True, slots=True)
class Panel:
    """A filled rounded rectangle; `tag` names the ticket whose panel pulses."""

    box: Box
    colour: str
    radius: float = 0
    border: str = ""
    border_width: float = 0
    tag: int = 0


@dataclass(frozen=True, slots=True)
class Hatch:
    """Diagonal lines: the sign of what is not fresh."""

    box: Box
    colour: str
    step: float
    width: float


@dataclass(frozen=True, slots=True)
class Icon:
    """An icon of shared_ui.icons, as large as fits its box."""

    box: Box
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Words:
    """One line of plain text, its capitals centred in the height of its box."""

    box: Box
    text: str
    px: int
    colour: str
    weight: str = "regular"
    align: str = "left"
    called: bool = False
    """True for a called number, which has a rule of its own (legibility)."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture in its own size; `name` tells one from another, whatever its dots."""

    box: Box
    name: str
    image: QImage = field(compare=False)


Item = Panel | Hatch | Icon | Words | Photo
Picture = tuple[Item, ...]


def token(colour: QColor) -> str:
    """Give a colour as the text pictures keep: comparable, and alpha included."""
    return colour.name(QColor.NameFormat.HexArgb)


NIGHT, NIGHT_PANEL, NIGHT_LINE = map(token, (theme.NIGHT, theme.NIGHT_PANEL, theme.NIGHT_LINE))
WHITE, SOFT, INK = map(token, (theme.NIGHT_TEXT, theme.NIGHT_SOFT, theme.INK))
CALL, OK, SLOW, DOWN = map(token, (theme.CALL, theme.OK, theme.SLOW, theme.DOWN))
GREY, STRIPE = token(theme.LINE), token(theme.STALE)


@dataclass(slots=True)
class Pen:
    """Collects the items of a picture."""

    items: list[Item] = field(default_factory=list)

    def add(self, *items: Item) -> None:
        """Add items, the later ones above."""
        self.items.extend(items)

    def line(
        self,
        x: float,
        y: float,
        w: float,
        text: str,
        px: int,
        colour: str,
        weight: str = "regular",
        align: str = "left",
        height: float | None = None,
        called: bool = False,
    ) -> float:
        """Add one line of text; give the y below it."""
        h = line_height(px) if height is None else height
        self.items.append(Words(Box(x, y, w, h), plain(text), px, colour, weight, align, called))
        return y + h

    def done(self) -> Picture:
        """Give the picture."""
        return tuple(self.items)


class PictureWidget(QWidget):
    """Paints a picture on the night ground. Signals: painted() — after each paint."""

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._picture: Picture = ()
        self.colours: dict[str, str] = {}
        """The office's own colours by the tokens they stand for."""
        self.repainted_items = 0
        """Items that differed in the last show_picture."""

    def show_picture(self, picture: Picture) -> None:
        """Draw `picture`; only the places where it differs are painted again."""
        differing = set(self._picture) ^ set(picture)
        self.repainted_items = len(differing)
        if not differing:
            return
        self._picture = picture
        region = QRegion()
        for item in differing:
            region += _reach(item).toAlignedRect()
        self.update(region)

    def picture(self) -> Picture:
        """Give what is drawn."""
        return self._picture

    def texts(self) -> tuple[Words, ...]:
        """Give every text drawn with its box, in this widget's pixels."""
        return tuple(item for item in self._picture if isinstance(item, Words))

    def coloured(self, token: str) -> QColor:
        """Give what is painted for a token."""
        return QColor(self.colours.get(token, token))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the items that touch the region."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        painter.fillRect(event.rect(), self.coloured(NIGHT))
        region = QRectF(event.rect())
        for item in self._picture:
            if _reach(item).intersects(region):
                self.paint_item(painter, item)
        painter.end()
        self.painted.emit()

    def paint_item(self, painter: QPainter, item: Item) -> None:
        """Paint one item."""
        if isinstance(item, Panel):
            paint_panel(painter, item, self.coloured(item.colour))
        elif isinstance(item, Words):
            paint_words(painter, item)
        elif isinstance(item, Icon):
            paint_icon(painter, item.box.rect(), item.name, self.coloured(item.colour))
        elif isinstance(item, Photo):
            painter.drawImage(item.box.rect(), item.image)
        else:
            paint_hatch(painter, item)


def _reach(item: Item) -> QRectF:
    """Give where an item may leave traces: letters overhang their box a little."""
    more = item.px * 0.2 if isinstance(item, Words) else 2.0
    return item.box.rect().adjusted(-more, -more, more, more)


def paint_panel(painter: QPainter, panel: Panel, colour: QColor) -> None:
    """Paint a filled rounded rectangle, its border inside its box."""
    half = panel.border_width / 2
    rect = panel.box.rect().adjusted(half, half, -half, -half)
    painter.setBrush(colour)
    painter.setPen(
        QPen(QColor(panel.border), panel.border_width) if panel.border else Qt.PenStyle.NoPen
    )
    painter.drawRoundedRect(rect, panel.radius, panel.radius)


def paint_words(painter: QPainter, words: Words) -> None:
    """Paint one line of plain text."""
    free = words.box.w - width_of(words.text, words.px, words.weight)
    x = words.box.x + {"left": 0.0, "center": free / 2, "right": free}[words.align]
    baseline = words.box.y + (words.box.h + words.px * theme.CAP_TO_EM) / 2
    painter.setFont(board_font(words.px, words.weight))
    painter.setPen(QColor(words.colour))
    painter.drawText(QPointF(x, baseline), words.text)


def paint_hatch(painter: QPainter, hatch: Hatch) -> None:
    """Paint diagonal lines within the box."""
    box = hatch.box
    path = QPainterPath()
    x = box.x - box.h
    while x < box.right:
        path.moveTo(x, box.bottom)
        path.lineTo(x + box.h, box.y)
        x += hatch.step
    painter.save()
    painter.setClipRect(box.rect())
    painter.strokePath(path, QPen(QColor(hatch.colour), hatch.width))
    painter.restore()
