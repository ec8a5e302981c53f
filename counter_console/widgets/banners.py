"""The bands below the top line: stale data, the next word that is due, and what just happened."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from counter_console.acts import Act
from counter_console.reminders import Reminder
from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.surface import Panel, Picture
from counter_console.widgets.text import Line
from counter_console.words import ACT_ICONS, act_label, at_text
from shared_ui import theme
from shared_ui.language import Language

STALE_GROUND = QColor("#E4E9ED")
DUE = QColor("#FFF0CC")


class Band(Panel):
    """A band across the window: icon, two lines of text at most, one button at the right."""

    pressed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(across=True, edge=None, margin=0.75, parent=parent)
        self.setObjectName(name)
        self._picture = Picture("info", theme.INK, 1.5, self)
        self.line = Line("strong", lines=2, parent=self)
        self.button = ActionButton(f"{name}-button", "", "", self)
        self.button.set_small(True)
        self.button.keep_width()
        self.button.clicked.connect(self.pressed)
        self.box.addWidget(self._picture)
        self.box.addWidget(self.line, 1)
        self.box.addWidget(self.button)
        self.hide()

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        unit = sizes.unit
        self.box.setContentsMargins(unit * 2, 0, unit, 0)
        self.setFixedHeight(round(sizes.body * 2.9))

    def show_text(self, icon: str, ink: QColor, text: str, button: str = "") -> None:
        """Show the band with a text, and with a button where `button` names one."""
        self._picture.show_icon(icon, ink)
        self.line.set_colour(ink)
        self.line.say(text)
        self.button.say(button)
        self.button.setVisible(bool(button))
        self.show()


class StaleBand(Band):
    """Says that what is seen may be out of date; hatched, so that it is no outage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("stale", parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hatched ground with a calm place for the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), STALE_GROUND)
        painter.fillRect(self.rect(), QBrush(QColor("#B4C0CA"), Qt.BrushStyle.BDiagPattern))
        words = self.line.geometry()
        width = QFontMetricsF(self.line.font()).horizontalAdvance(self.line.text())
        words.setWidth(min(words.width(), round(width) + 8))
        words.setLeft(self.box.contentsMargins().left() // 2)
        painter.fillRect(words.adjusted(0, -20, 0, 20), STALE_GROUND)

    def show_stale(self, since: datetime | None, zone: str, reason: str) -> None:
        """Say since when nothing new has come, and why."""
        if since is None:
            text = self.tr("Belum tersambung ke data antrean.")
        else:
            told = self.tr("Tidak tersambung, data terakhir {time}. Layar ini bisa ketinggalan.")
            text = told.format(time=at_text(since, zone))
        self.show_text("broken-link", theme.INK, f"{text} {reason}".strip())


class ReminderBand(Band):
    """Reminds of the promised next word about an outage; overdue is said strongly."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("reminder", parent)
        self._language = language
        self._overdue = False

    def show_reminder(self, found: tuple[Reminder, ...], zone: str) -> None:
        """Show the most urgent reminder, or nothing."""
        if not found:
            self.hide()
            return
        first = found[0]
        self._overdue = first.overdue
        assert first.outage.next_word_at is not None
        facts = {
            "name": self._language.text(first.outage.component.name),
            "time": at_text(first.outage.next_word_at, zone),
            "minutes": first.minutes,
        }
        if first.overdue:
            text = self.tr(
                "Kabar tentang {name} terlambat {minutes} menit (dijanjikan {time}). "
                "Papan menampilkan: belum ada kabar baru."
            )
        else:
            text = self.tr("Kabar tentang {name} dijanjikan {time}, {minutes} menit lagi.")
        ink = theme.PAPER if first.overdue else theme.INK
        self.show_text("clock", ink, text.format(**facts), act_label("update"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground: light while due, dark when overdue."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.DOWN if self._overdue else DUE)


class Tone(StrEnum):
    """How a message is meant."""

    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"


class MessageLine(Band):
    """What the last press came to, calmly; signals pressed() of its one button.

    Beside it stands the button that takes the last act back, while there is something to be so.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("message", parent)
        self.tone = Tone.DONE
        self.undo = ActionButton(Act.UNDO, ACT_ICONS[Act.UNDO], KEYS[Act.UNDO], self)
        self.undo.set_small(True)
        self.undo.keep_width()
        self.box.insertWidget(2, self.undo)
        self._rail = theme.OK

    def say(self, tone: Tone, text: str, button: str = "", key: str = "") -> None:
        """Show `text`; `button` offers one thing to do about it."""
        self.tone = tone
        looks = {
            Tone.DONE: ("check", theme.OK),
            Tone.REFUSED: ("info", theme.BRAND),
            Tone.FAILED: ("broken-link", theme.INK_SOFT),
        }
        icon, self._rail = looks[tone]
        self.button.set_key(key or (KEYS["retry"] if tone is Tone.FAILED else ""))
        self.show_text(icon, theme.INK, text, button)
        self._picture.show_icon(icon, self._rail)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper with a coloured rail."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.PAPER)
        painter.fillRect(0, 0, self.width(), 1, theme.LINE)
        painter.fillRect(0, 0, 6, self.height(), self._rail)
