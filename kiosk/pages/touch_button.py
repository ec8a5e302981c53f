"""A large button for fingers: pressed at once, its caption painted as plain text."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from kiosk.pages import typeset
from kiosk.pages.page import BODY_MM, CAPTION_MM, ENTER_KEYS, KEY, TARGET_MM
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import plain
from shared_ui.theme import Metrics

KEYBOARD = "keyboardInUse"
"""Window property: the last input was a key, so the focus is drawn."""


KEY_SIDE_MM, KEY_CAP_MM = 7.5, 4.2


class Look(Enum):
    """What a button weighs on its page."""

    PRIMARY = auto()
    SECONDARY = auto()
    CHOICE = auto()


class Touchable(QAbstractButton):
    """Base of buttons and tiles: drawn pressed before any work, Enter presses, no mnemonics."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.metrics = Metrics(3.6)
        # A touch must not move the keyboard's place on the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self.metrics = metrics
        self.updateGeometry()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Draw the pressed state before anything else happens."""
        super().mousePressEvent(event)
        self.repaint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press like a finger; held keys press once."""
        if event.key() not in ENTER_KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.setDown(True)
            self.repaint()
            self.setDown(False)
            self.click()

    def paint_key(self, painter: QPainter, ink: QColor) -> None:
        """Draw the keypad's key in the corner while keys are in use."""
        key = self.property(KEY)
        if not (key and self.window().property(KEYBOARD)):
            return
        m = self.metrics
        side = m.mm(KEY_SIDE_MM)
        box = QRectF(self.width() - side - m.unit, m.unit, side, side)
        painter.setPen(QPen(ink, max(1.0, m.line / 2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, m.radius / 2, m.radius / 2)
        painter.setFont(m.font(KEY_CAP_MM, "semibold"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(key))

    def paint_focus(self, painter: QPainter, rect: QRectF, radius: float) -> None:
        """Draw the focus ring while the keyboard is in use."""
        if not (self.hasFocus() and self.window().property(KEYBOARD)):
            return
        inset = self.metrics.line * 1.5
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((theme.PAPER, 3), (theme.CALL, 2)):
            painter.setPen(QPen(colour, self.metrics.line * width))
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


class TouchButton(Touchable):
    """A button with a caption and, where given, an icon before it."""

    def __init__(
        self,
        name: str,
        look: Look = Look.SECONDARY,
        *,
        icon: str = "",
        cap_mm: float = BODY_MM,
        height_mm: float = TARGET_MM,
    ) -> None:
        super().__init__(name)
        self._look, self._icon = look, icon
        self._cap_mm, self._height_mm = cap_mm, height_mm
        self._caption = ""
        self._bare = False
        self._row: tuple[TouchButton, ...] = (self,)
        self.setCheckable(look is Look.CHOICE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_caption(self, caption: str) -> None:
        """Show `caption` as plain text (setText would read & as a shortcut)."""
        if caption == self._caption:
            return
        self._caption = caption
        self.setAccessibleName(caption)
        self.updateGeometry()
        self.update()

    def _drawn(self) -> str:
        return "" if self._bare else self._caption

    def set_height(self, height_mm: float) -> None:
        """Take another height, in millimetres."""
        self._height_mm = height_mm
        self.updateGeometry()

    def set_cap(self, cap_mm: float) -> None:
        """Take letters of another height, in millimetres."""
        self._cap_mm = cap_mm
        self.updateGeometry()

    def set_bare(self, bare: bool) -> None:
        """Show the icon alone, where there is no room for the caption; its name stays."""
        self._bare = bare
        self.updateGeometry()
        self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Let the row follow: another width may mean letters of another size."""
        for button in self._row:
            button.update()

    def caption(self) -> str:
        """Give what stands on the button."""
        return self._caption

    def sizeHint(self) -> QSize:
        """Give the size of the caption on one line, never lower than a finger needs."""
        font = self.metrics.font(self._cap_mm, "semibold")
        width = typeset.text_width(self._drawn(), font) + 6 * self.metrics.unit + self._beside()
        return QSize(round(width) + 4, round(self.metrics.mm(self._height_mm)))

    def minimumSizeHint(self) -> QSize:
        """Give the smallest size a finger hits and no word is broken in."""
        target = round(self.metrics.mm(TARGET_MM))
        font = self._sizes()[-1]
        word = max((typeset.text_width(w, font) for w in plain(self._drawn()).split()), default=0.0)
        # The room beside the padding of _padding(), which is a share of the width.
        wide = round((word + self._beside() + 2) / 0.76)
        return QSize(max(target, min(wide, 4 * target)), self.sizeHint().height())

    def _padding(self) -> float:
        # A narrow button keeps its word rather than its margins.
        return min(self.metrics.unit * 3.0, self.width() * 0.12)

    def _icon_px(self) -> float:
        return self.metrics.cap_px(self._cap_mm) * 1.05

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        if not self.isEnabled():
            return theme.LINE, theme.LINE, theme.INK_SOFT
        if self._look is Look.PRIMARY:
            fill = theme.BRAND_DARK if self.isDown() else theme.BRAND
            return fill, fill, theme.PAPER
        if self.isDown():
            return theme.BRAND, theme.BRAND, theme.PAPER
        if self._look is Look.CHOICE and self.isChecked():
            return theme.BRAND_SOFT, theme.BRAND, theme.INK
        return theme.PAPER, theme.STALE, theme.INK

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, mark or icon, and the caption on at most two lines."""
        m = self.metrics
        fill, border, ink = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heavy = m.line * (2 if self._look is Look.CHOICE and self.isChecked() else 1)
        half = heavy / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(border, heavy))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, m.radius, m.radius)
        self._paint_content(painter, ink)
        self.paint_key(painter, ink)
        self.paint_focus(painter, QRectF(self.rect()), m.radius)

    def _sizes(self) -> tuple[QFont, ...]:
        least = max(CAPTION_MM, self._cap_mm - 2.3)
        middle = (self._cap_mm + least) / 2
        last = max(CAPTION_MM, self._cap_mm - 3.7)
        return typeset.shrinking(self.metrics, "semibold", self._cap_mm, middle, least, last)

    def _beside(self) -> float:
        marked = bool(self._icon) or self._look is Look.CHOICE
        return self._icon_px() + self.metrics.unit * 1.5 if marked else 0.0

    def _room(self) -> float:
        """The pixels a line of the caption may take."""
        return self.width() - 2 * self._padding() - self._beside()

    def own_font(self) -> QFont:
        """Give the letters in which the caption fits, whatever stands beside."""
        return typeset.fitted(self._drawn(), self._room(), self.height(), self._sizes(), 2)[0]

    def _font(self) -> QFont:
        shown = [button for button in self._row if button.isVisible() and button._drawn()]
        return min((button.own_font() for button in shown), key=QFont.pixelSize, default=QFont())

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        m = self.metrics
        marked = bool(self._icon) or self._look is Look.CHOICE
        icon_px = self._icon_px() if marked else 0.0
        gap = m.unit * 1.5 if marked and self._drawn() else 0.0
        left_aligned = self._look is Look.CHOICE
        pad = self._padding() if self._drawn() else 0.0
        lines: list[str] = []
        font = self._font()
        if self._drawn():
            _, lines = typeset.fitted(self._drawn(), self._room(), self.height(), (font,), 2)
        text_width = max((typeset.text_width(line, font) for line in lines), default=0.0)
        used = icon_px + gap + text_width
        left = pad if left_aligned else max(0.0, (self.width() - used) / 2)
        if marked:
            box = QRectF(left, (self.height() - icon_px) / 2, icon_px, icon_px)
            self._paint_mark(painter, box, ink)
        painter.setPen(ink)
        height = typeset.line_height(font) * len(lines)
        rect = QRectF(left + icon_px + gap, (self.height() - height) / 2, text_width + 2, height)
        typeset.draw_lines(painter, rect, lines, font)

    def _paint_mark(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        if self._look is not Look.CHOICE:
            paint_icon(painter, box, self._icon, ink)
            return
        painter.setPen(QPen(theme.BRAND if self.isChecked() else theme.INK_SOFT, self.metrics.line))
        painter.setBrush(theme.BRAND if self.isChecked() else theme.PAPER)
        painter.drawEllipse(box)
        if self.isChecked():
            inset = box.width() * 0.22
            paint_icon(painter, box.adjusted(inset, inset, -inset, -inset), "check", theme.PAPER)


def one_size(*buttons: TouchButton) -> None:
    """Let buttons that stand in a row have letters of one size, that of the longest caption."""
    for button in buttons:
        button._row = buttons
