"""Panels, pictures and badges that the console's pages are laid out with."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from counter_console.sizes import Sizes
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import plain


class Panel(QWidget):
    """A sheet of paper with a thin edge; its layout keeps `margin` units inside."""

    def __init__(
        self,
        *,
        across: bool = False,
        fill: QColor = theme.PAPER,
        edge: QColor | None = theme.LINE,
        margin: float = 1.5,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._edge, self._margin, self._radius = fill, edge, margin, 8.0
        self.box: QBoxLayout = QHBoxLayout(self) if across else QVBoxLayout(self)

    def set_colours(self, fill: QColor, edge: QColor | None) -> None:
        """Take other colours."""
        self._fill, self._edge = fill, edge
        self.update()

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's spacing."""
        space(self.box, sizes, self._margin)
        self._radius = float(sizes.unit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._fill)
        painter.setPen(QPen(self._edge, 1) if self._edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius
        )


class Picture(QWidget):
    """One icon, `scale` times the body text high."""

    def __init__(
        self, icon: str, colour: QColor, scale: float = 1.4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._scale, self._side = icon, colour, scale, 20
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, colour: QColor) -> None:
        """Show another icon."""
        if (icon, colour) != (self._icon, self._colour):
            self._icon, self._colour = icon, colour
            self.update()

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._side = round(sizes.body * self._scale)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._icon, self._colour)


class Badge(QWidget):
    """A mark of state: icon and word on a coloured ground, never colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._word = "", ""
        self._fill, self._ink, self._sizes = theme.GROUND, theme.INK, Sizes(15, 8)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def mark(self, icon: str, word: str, fill: QColor, ink: QColor) -> None:
        """Show `icon` and `word` in `ink` on `fill`; an empty word hides the badge."""
        shown = (icon, plain(word), fill, ink)
        if shown == (self._icon, self._word, self._fill, self._ink):
            self.setVisible(bool(word))
            return
        self._icon, self._word, self._fill, self._ink = shown
        self.setAccessibleName(self._word)
        self.setVisible(bool(word))
        self.updateGeometry()
        self.update()

    def word(self) -> str:
        """The word shown."""
        return self._word

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for icon and word."""
        metrics = QFontMetricsF(self._sizes.font("strong"))
        width = metrics.horizontalAdvance(self._word) + self._sizes.body * 1.1
        if self._icon:
            width += self._sizes.body * 1.5
        return QSize(round(width) + 2, round(self._sizes.body * 1.9))

    def minimumSizeHint(self) -> QSize:
        """May be squeezed: the word is elided."""
        return QSize(self._sizes.body * 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._fill)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, self._sizes.unit / 2, self._sizes.unit / 2)
        inner = box.adjusted(self._sizes.body * 0.5, 0, -self._sizes.body * 0.5, 0)
        if self._icon:
            side = self._sizes.body * 1.15
            place = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            paint_icon(painter, place, self._icon, self._ink)
            inner.setLeft(inner.left() + self._sizes.body * 1.5)
        font = self._sizes.font("strong")
        painter.setFont(font)
        painter.setPen(self._ink)
        word = QFontMetricsF(font).elidedText(
            self._word, Qt.TextElideMode.ElideRight, inner.width() + 1
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)


def space(layout: QLayout, sizes: Sizes, margin: float = 0, gap: float = 1) -> None:
    """Give `layout` margins and gaps in spacing units."""
    edge = round(sizes.unit * margin)
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.setSpacing(round(sizes.unit * gap))


def row(*widgets: QWidget, stretch: int = -1) -> QHBoxLayout:
    """Lay widgets beside each other; the one at index `stretch` takes the room left."""
    box = QHBoxLayout()
    for index, widget in enumerate(widgets):
        box.addWidget(widget, 1 if index == stretch else 0)
    return box
