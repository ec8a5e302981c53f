"""The line at the foot: how fresh the data is, printers, outages, counters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.surface import Panel, Picture
from counter_console.widgets.text import Line
from queueing.model import OpeningState
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.language import clock_text, local_time


class StateLine(Panel):
    """Signals: prints_pressed() — the officer wants to see the tickets in doubt."""

    prints_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(across=True, edge=None, margin=0.5, parent=parent)
        self._age_icon, self._age = self._item("ok", theme.OK, 4)
        self._counter_icon, self._counters = self._item("counter", theme.INK_SOFT, 5)
        self._outage_icon, self._outage = self._item("ok", theme.OK, 6)
        self._opening_icon, self._opening = self._item("clock", theme.INK_SOFT, 4)
        self.prints = ActionButton("prints", "printer", KEYS["prints"], self)
        self.prints.set_small(True)
        self.prints.keep_width()
        self.prints.clicked.connect(self.prints_pressed)
        self.box.addWidget(self.prints)

    def _item(self, icon: str, colour: QColor, share: int) -> tuple[Picture, Line]:
        picture, line = Picture(icon, colour, 1.2, self), Line("small", parent=self)
        self.box.addWidget(picture)
        self.box.addWidget(line, share)
        return picture, line

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        unit = sizes.unit
        self.box.setContentsMargins(unit * 2, unit // 2, unit, unit // 2)
        for widget in (self._opening_icon, self._opening):
            widget.setVisible(not sizes.compact)

    def show_snapshot(self, snapshot: ConsoleSnapshot) -> None:
        """Say how the office stands."""
        busy = sum(1 for c in snapshot.counters if c.officer and c.paused_since is None)
        self._counters.say(
            self.tr("{open} dari {all} loket melayani").format(
                open=busy, all=len(snapshot.counters)
            )
        )
        self._show_outages(snapshot)
        self._show_opening(snapshot)
        doubts = len(snapshot.doubtful_prints)
        if doubts:
            self.prints.set_icon("alert")
            self.prints.set_kind(Kind.AMBER)
            self.prints.say(self.tr("{n} tiket perlu diperiksa").format(n=doubts))
        else:
            self.prints.set_icon("printer")
            self.prints.set_kind(Kind.QUIET)
            self.prints.say(self.tr("Tiket tercetak baik"))

    def _show_outages(self, snapshot: ConsoleSnapshot) -> None:
        going = [o for o in snapshot.outages if o.resolved_at is None]
        self._outage_icon.show_icon("outage" if going else "ok", theme.DOWN if going else theme.OK)
        if not going:
            self._outage.say(self.tr("Tidak ada gangguan"))
            return
        words = [o.next_word_at for o in going if o.next_word_at is not None]
        if not words:
            self._outage.say(self.tr("{n} gangguan").format(n=len(going)))
            return
        when = clock_text(local_time(min(words), snapshot.office.time_zone))
        self._outage.say(self.tr("{n} gangguan, kabar {time}").format(n=len(going), time=when))

    def _show_opening(self, snapshot: ConsoleSnapshot) -> None:
        opening = snapshot.opening
        if opening.state is OpeningState.OPEN and opening.closes_at is not None:
            text = self.tr("Buka sampai {time}").format(time=clock_text(opening.closes_at))
        elif opening.opens_at is not None:
            text = self.tr("Tutup, buka lagi {time}").format(time=clock_text(opening.opens_at))
        else:
            text = self.tr("Tutup")
        self._opening.say(text)

    def show_age(self, seconds: float, stale: bool) -> None:
        """Say how old the data is, in whole seconds or minutes."""
        self._age_icon.show_icon(
            "broken-link" if stale else "ok", theme.INK_SOFT if stale else theme.OK
        )
        if not stale:
            self._age.say(self.tr("Data terkini"))
        elif seconds < 60:
            self._age.say(self.tr("Data {n} detik lalu").format(n=int(seconds)))
        else:
            self._age.say(self.tr("Data {n} menit lalu").format(n=int(seconds // 60)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plain bar with a line above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.PAPER)
        painter.fillRect(0, 0, self.width(), 1, theme.LINE)
