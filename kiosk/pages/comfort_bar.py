"""The switches beside the languages: aloud, lower, in contrast, larger; each by one touch."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.pages import typeset
from kiosk.pages.comfort import PLAIN, Comfort
from kiosk.pages.page import CAPTION_MM, GAP_MM, TARGET_MM
from kiosk.pages.touch_button import Touchable
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.theme import Metrics

ICON_MM = 10.0


class SwitchButton(Touchable):
    """An icon over a word; inverted and ticked while it is on."""

    def __init__(self, name: str, icon: str) -> None:
        super().__init__(name)
        self._icon, self._word = icon, ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, word: str, name: str) -> None:
        """Show `word`; `name` says in full what the switch does."""
        self._word = word
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room of the word, never less than a finger needs."""
        m = self.metrics
        word = typeset.text_width(self._word, m.font(CAPTION_MM, "semibold"))
        target = m.mm(TARGET_MM)
        return QSize(round(max(target, word + 2.5 * m.unit)), round(target))

    def minimumSizeHint(self) -> QSize:
        """Never smaller: the word would be cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, its icon and its word."""
        m, on = self.metrics, self.isChecked() or self.isDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = m.line / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(theme.BRAND if on else theme.STALE, m.line))
        painter.setBrush(theme.BRAND if on else theme.PAPER)
        painter.drawRoundedRect(rect, m.radius, m.radius)
        ink = theme.PAPER if on else theme.INK
        font = m.font(CAPTION_MM, "semibold")
        step, side = typeset.line_height(font), m.mm(ICON_MM)
        top = (self.height() - side - step) / 2
        icon = QRectF((self.width() - side) / 2, top, side, side)
        paint_icon(painter, icon, "check" if self.isChecked() else self._icon, ink)
        painter.setPen(ink)
        box = QRectF(0, top + side, self.width(), step)
        typeset.draw_lines(painter, box, [self._word], font, Qt.AlignmentFlag.AlignHCenter)
        self.paint_focus(painter, QRectF(self.rect()), m.radius)


class ComfortBar(QWidget):
    """Signals: changed(Comfort)."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._comfort = PLAIN
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.aloud = SwitchButton("switch-aloud", "read-aloud")
        self.reach = SwitchButton("switch-reach", "reach")
        self.contrast = SwitchButton("switch-contrast", "contrast")
        self.large = SwitchButton("switch-large", "letters")
        for button in self._all():
            self._row.addWidget(button)
        self.aloud.clicked.connect(lambda on: self._change(aloud=on))
        self.reach.clicked.connect(lambda on: self._change(reach=on))
        self.contrast.clicked.connect(lambda on: self._change(contrast=on))
        self.large.clicked.connect(lambda on: self._change(large=on))
        self.retranslate()

    def _all(self) -> tuple[SwitchButton, ...]:
        return self.aloud, self.reach, self.contrast, self.large

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._row.setSpacing(round(metrics.mm(GAP_MM)))
        for button in self._all():
            button.set_metrics(metrics)

    def offer(self, *, reach: bool, large: bool) -> None:
        """Offer only what helps on this panel."""
        self.reach.setVisible(reach)
        self.large.setVisible(large)

    def show_comfort(self, comfort: Comfort) -> None:
        """Show what is on."""
        self._comfort = comfort
        self.aloud.setChecked(comfort.aloud)
        self.reach.setChecked(comfort.reach)
        self.contrast.setChecked(comfort.contrast)
        self.large.setChecked(comfort.large)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self.aloud.say(self.tr("Bacakan"), self.tr("Bacakan halaman ini dan yang berikutnya"))
        self.reach.say(
            self.tr("Rendah"), self.tr("Jangkauan rendah: semua tombol di bagian bawah layar")
        )
        self.contrast.say(self.tr("Kontras"), self.tr("Kontras tinggi"))
        self.large.say(self.tr("Besar"), self.tr("Huruf besar"))

    def read(self) -> None:
        """Read the page, also when it was read before."""
        self._change(aloud=True)

    def _change(self, **switched: bool) -> None:
        self._comfort = replace(self._comfort, **switched)
        self.changed.emit(self._comfort)
