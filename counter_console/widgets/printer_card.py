"""One kiosk's printer: how it stands, since when, and what helps."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_console.printer_words import LEVEL_ICONS, Level, PrinterWord, level_word
from counter_console.widgets.surface import Badge, Panel
from counter_console.widgets.text import Line, Text
from counter_console.words import at_text, waited_text
from queueing.model import PrinterRecord
from shared_ui import theme

SOON_GROUND = QColor("#FFF0CC")
LEVEL_COLOURS: dict[Level, tuple[QColor, QColor]] = {
    Level.GOOD: (theme.GROUND, theme.OK),
    Level.NOTE: (theme.GROUND, theme.INK_SOFT),
    Level.SOON: (SOON_GROUND, theme.INK),
    Level.BAD: (theme.DOWN, theme.PAPER),
}
"""Ground and ink of a level's badge; its icon and word say the same."""


class PrinterCard(Panel):
    """Draws one printer; the remedy stands below what is wrong."""

    def __init__(
        self,
        printer: PrinterRecord,
        word: PrinterWord,
        silent: bool,
        parent: QWidget | None = None,
    ) -> None:
        bad = word.level is Level.BAD
        super().__init__(
            fill=theme.DOWN_SOFT if bad else theme.PAPER,
            edge=theme.DOWN if bad else theme.LINE,
            margin=1.25,
            parent=parent,
        )
        self.printer, self.word, self._silent = printer, word, silent
        self._name = Line("strong", parent=self)
        self._state = Badge(self)
        self._remedy = Text("body", parent=self)
        self._since = Line("body", theme.INK_SOFT, lines=2, parent=self)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._state)
        self.box.addLayout(top)
        self.box.addWidget(self._since)
        self.box.addWidget(self._remedy)
        self._remedy.setVisible(bool(word.remedy))

    def show_time(self, zone: str, now: datetime) -> None:
        """Write the facts for the moment `now` on the office's wall clock."""
        printer, word = self.printer, self.word
        self._name.say(printer.station_name)
        self._state.mark(LEVEL_ICONS[word.level], level_word(word.level), *self._colours())
        self._remedy.say(word.remedy)
        self._since.say(self._what_and_since(zone, now))

    def _what_and_since(self, zone: str, now: datetime) -> str:
        printer, what = self.printer, self.word.what[:1].upper() + self.word.what[1:]
        since = printer.seen_at if self._silent else printer.since
        if printer.kind == "ready" and self.word.level is not Level.GOOD and not self._silent:
            # The record knows since when it prints, not since when the roll is nearly used up.
            return what
        return self.tr("{what} · sejak {time} ({span})").format(
            what=what, time=at_text(since, zone), span=waited_text(since, now)
        )

    def _colours(self) -> tuple[QColor, QColor]:
        return LEVEL_COLOURS[self.word.level]
