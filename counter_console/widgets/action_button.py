"""A button of the console: icon, words, the reason why not, and the key that does the same."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from counter_console.sizes import Sizes
from counter_console.widgets.text import draw_lines
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import plain

AMBER_DARK = QColor("#E69F00")
DISABLED_TEXT = QColor("#5C6B79")
HOVER = QColor("#F7FAFC")


class Kind(StrEnum):
    """How much a button calls for attention."""

    PRIMARY = "primary"
    LEAD = "lead"
    NORMAL = "normal"
    QUIET = "quiet"
    AMBER = "amber"


class ActionButton(QAbstractButton):
    """Signals: clicked() — once per press; the second half of a double click is none."""

    def __init__(
        self, name: str, icon: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon, self._key, self._note = icon, key, ""
        self._kind, self._busy, self._small = Kind.NORMAL, False, False
        self._sizes = Sizes(15, 8)
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)

    def say(self, label: str, note: str = "") -> None:
        """Show `label` and below it `note`, both as they stand."""
        label, note = plain(label), plain(note)
        if (label, note) == (self.text(), self._note):
            return
        self._note = note
        self.setText(label)
        self.setAccessibleName(label)
        self.setAccessibleDescription(f"{note} {self._key}".strip())
        self.updateGeometry()

    @property
    def note(self) -> str:
        """The small line under the label."""
        return self._note

    @property
    def key(self) -> str:
        """The key shown on the button."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key."""
        if key != self._key:
            self._key = key
            self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def set_kind(self, kind: Kind) -> None:
        """Call for more or less attention."""
        if kind is not self._kind:
            self._kind = kind
            self.update()

    def keep_width(self) -> None:
        """Never become narrower than the words."""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_small(self, small: bool) -> None:
        """Become as low as one line of text: for bars and cards."""
        self._small = small
        self.updateGeometry()

    def set_label_lines(self, lines: int) -> None:
        """Let the label wrap to `lines` lines."""
        self._lines = lines
        self.updateGeometry()

    def set_busy(self, busy: bool) -> None:
        """Show that the press is being worked on."""
        self._busy = busy
        self.update()

    def is_busy(self) -> bool:
        """Tell whether the press is being worked on."""
        return self._busy

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self._sizes = sizes
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, label and key; the height of its kind."""
        metrics = QFontMetricsF(self._label_font())
        width = metrics.horizontalAdvance(self.text()) + self._sizes.unit * 3 + 4
        if self._icon:
            width += self._icon_px() + self._sizes.unit
        if self._key:
            width += self._key_width() + self._sizes.unit
        return QSize(round(width), self._height())

    def minimumSizeHint(self) -> QSize:
        """May be squeezed: label and note are elided."""
        return QSize(self._sizes.unit * 6, self._height())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press of a double click as part of the first."""
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what would be pressed."""
        self.update()
        super().enterEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw when enabled or disabled."""
        if event.type() is QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, text = self._colours()
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, self._sizes.unit * 0.75, self._sizes.unit * 0.75)
        if self.hasFocus():
            painter.setPen(QPen(theme.INK if self._kind is Kind.AMBER else theme.CALL, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                box.adjusted(2, 2, -2, -2), self._sizes.unit * 0.6, self._sizes.unit * 0.6
            )
        inner = box.adjusted(self._sizes.unit * 1.25, 0, -self._sizes.unit * 1.25, 0)
        inner = self._draw_icon(painter, inner, text)
        self._draw_words(painter, inner, self._draw_key(painter, inner, text), text)

    def _draw_icon(self, painter: QPainter, box: QRectF, colour: QColor) -> QRectF:
        if not self._icon:
            return box
        side = self._icon_px()
        place = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if self._busy:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for step in (-1, 0, 1):
                painter.drawEllipse(
                    place.center() + QPointF(step * side * 0.34, 0), side * 0.11, side * 0.11
                )
        else:
            paint_icon(painter, place, self._icon, colour)
        return box.adjusted(side + self._sizes.unit, 0, 0, 0)

    def _draw_key(self, painter: QPainter, box: QRectF, colour: QColor) -> QRectF:
        width, height = self._key_width(), self._sizes.body * 1.45
        # Where there is no room for both, the words are worth more than the key.
        tight = self._advance() > box.width() - width - self._sizes.unit
        if not self._key or (tight and (self._small or (self._note and self._lines == 1))):
            return box
        middle = self._words_top(box) + height / 2 if self._note else box.center().y()
        place = QRectF(box.right() - width, middle - height / 2, width, height)
        faint = QColor(colour)
        faint.setAlpha(150)
        painter.setPen(QPen(faint, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(colour)
        painter.setFont(self._sizes.font("small"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key_text(self._key))
        return box.adjusted(0, 0, -width - self._sizes.unit, 0)

    def _advance(self) -> float:
        return QFontMetricsF(self._label_font()).horizontalAdvance(self.text())

    def _rows(self, box: QRectF) -> int:
        taken = self._key_width() + self._sizes.unit if self._key else 0
        return 1 if self._advance() <= box.width() - taken else self._lines

    def _words_top(self, box: QRectF) -> float:
        label = QFontMetricsF(self._label_font()).lineSpacing() * self._rows(box)
        note = QFontMetricsF(self._sizes.font("small")).lineSpacing()
        return box.center().y() - (label + note) / 2

    def _draw_words(self, painter: QPainter, box: QRectF, beside: QRectF, colour: QColor) -> None:
        """Draw the label `beside` the key, and the note below both across the whole `box`."""
        font = self._label_font()
        painter.setPen(colour)
        painter.setFont(font)
        if not self._note:
            # Without a note a long label may take its line.
            rows = self._lines if self._small else 2
            draw_lines(painter, beside, self.text(), rows, centred=True)
            return
        height = QFontMetricsF(font).lineSpacing() * self._rows(box)
        top = self._words_top(box)
        label = QRectF(beside.left(), top, beside.width(), height)
        draw_lines(painter, label, self.text(), self._rows(box))
        painter.setFont(self._sizes.font("small"))
        draw_lines(painter, QRectF(box.left(), top + height, box.width(), height), self._note, 1)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        pressed = self.isDown() or self._busy
        hover = self.underMouse()
        if not self.isEnabled():
            return theme.GROUND, theme.LINE, DISABLED_TEXT
        if self._kind in (Kind.PRIMARY, Kind.LEAD):
            dark = pressed or hover
            return (theme.BRAND_DARK if dark else theme.BRAND), theme.BRAND_DARK, theme.PAPER
        if self._kind is Kind.AMBER:
            return (AMBER_DARK if pressed or hover else theme.CALL), AMBER_DARK, theme.INK
        if self.isChecked():
            return theme.BRAND_SOFT, theme.BRAND, theme.BRAND_DARK
        fill = theme.BRAND_SOFT if pressed else HOVER if hover else theme.PAPER
        edge = theme.LINE if self._kind is Kind.QUIET else QColor("#9FB0BF")
        return fill, edge, theme.INK

    def _label_font(self) -> QFont:
        big = self._kind in (Kind.PRIMARY, Kind.AMBER) and not self._small
        return self._sizes.font("large" if big else "strong")

    def _icon_px(self) -> float:
        return self._sizes.body * (1.2 if self._small else 1.5)

    def _key_width(self) -> float:
        metrics = QFontMetricsF(self._sizes.font("small"))
        return max(metrics.horizontalAdvance(key_text(self._key)) + 12, self._sizes.body * 1.7)

    def _height(self) -> int:
        extra = QFontMetricsF(self._label_font()).lineSpacing() * (self._lines - 1)
        if self._small:
            return round(self._sizes.body * 2.3 + extra)
        return round(max(self._sizes.button, self._sizes.body * 3.3 + extra))


def key_text(key: str) -> str:
    """Give a key as the keyboard of this system names it."""
    return (
        QKeySequence(key)
        .toString(QKeySequence.SequenceFormat.NativeText)
        .replace("Return", "Enter")
    )
