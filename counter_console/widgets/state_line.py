"""The line at the foot: how fresh the data is, outages, counters, printers, tickets in doubt."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_console.neighbour_words import elsewhere_long, elsewhere_short
from counter_console.print_words import to_answer
from counter_console.printer_words import LEVEL_ICONS, Level, gravest
from counter_console.shortcuts import KEYS
from counter_console.sizes import LARGE_UNIT, Sizes
from counter_console.station_words import troubled_text
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.doubt_strip import DoubtStrip
from counter_console.widgets.printer_card import LEVEL_COLOURS
from counter_console.widgets.surface import Badge, Panel, Picture, space
from counter_console.widgets.text import Line
from counter_console.words import act_label
from queueing.model import OpeningState, PrintState
from queueing.papers import CANNOT_CONFIRM
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.language import clock_text, local_time


class StateLine(Panel):
    """Signals: prints_pressed(), stations_pressed() — somebody wants to see tickets and printers,
    or the stations; strip_pressed() — a small window.

    While a ticket is in doubt, the question about it stands in place of the office's facts:
    the line keeps its height, so no button of the page moves.
    """

    prints_pressed = Signal()
    stations_pressed = Signal()
    strip_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(across=True, edge=None, margin=0.5, parent=parent)
        self._compact = False
        self._facts = QWidget(self)
        self._row = QHBoxLayout(self._facts)
        self._age_icon, self._age = self._item("ok", theme.OK, 4)
        self._counter_icon, self._counters = self._item("counter", theme.INK_SOFT, 5)
        self._outage_icon, self._outage = self._item("ok", theme.OK, 6)
        self._opening_icon, self._opening = self._item("clock", theme.INK_SOFT, 4)
        self.doubt = DoubtStrip(self)
        self.printers = Badge(self)
        self.prints = self._button("prints", "printer")
        self.prints.clicked.connect(self.prints_pressed)
        self.stations = self._button("stations", "station")
        self.stations.clicked.connect(self.stations_pressed)
        self.strip = self._button("strip", "strip")
        self.strip.set_key("")
        self.strip.clicked.connect(self.strip_pressed)
        self.box.addWidget(self._facts, 1)
        self.box.addWidget(self.doubt, 1)
        self.box.addWidget(self.printers)
        self.box.addWidget(self.stations)
        self.box.addWidget(self.prints)
        self.box.addWidget(self.strip)

    def _button(self, name: str, icon: str) -> ActionButton:
        button = ActionButton(name, icon, KEYS[name], self)
        button.set_small(True)
        button.keep_width()
        return button

    def _item(self, icon: str, colour: QColor, share: int) -> tuple[Picture, Line]:
        picture, line = Picture(icon, colour, 1.2, self), Line("small", parent=self)
        self._row.addWidget(picture)
        self._row.addWidget(line, share)
        return picture, line

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes; the height is the same with and without a question."""
        super().set_sizes(sizes)
        unit = sizes.unit
        space(self._row, sizes)
        self.box.setContentsMargins(unit * 2, unit // 2, unit, unit // 2)
        self._compact = sizes.compact
        self.setFixedHeight(round(sizes.body * 2.3) + unit // 2 * 2)
        self.prints.set_key("" if sizes.compact else KEYS["prints"])
        self.stations.set_key(KEYS["stations"] if sizes.unit == LARGE_UNIT else "")
        for widget in (self._opening_icon, self._opening):
            widget.setVisible(not sizes.compact)

    def show_snapshot(
        self, snapshot: ConsoleSnapshot, now: datetime, silent: frozenset[int] = frozenset()
    ) -> None:
        """Say how the office stands at `now`; `silent`: kiosks not heard of."""
        busy = sum(1 for c in snapshot.counters if c.officer and c.paused_since is None)
        self._counters.say(
            self.tr("{open} dari {all} loket melayani").format(
                open=busy, all=len(snapshot.counters)
            )
        )
        self._show_outages(snapshot)
        self._show_elsewhere(snapshot, now)
        self._show_opening(snapshot)
        self._show_printers(snapshot, silent)
        self.doubt.show_jobs(to_answer(snapshot.doubtful_prints, snapshot.office.time_zone, now))
        self._show_prints(snapshot)
        self.strip.setVisible(snapshot.current is not None or snapshot.counter is not None)
        self.strip.setAccessibleName(act_label("strip"))
        self.strip.setToolTip(act_label("strip"))
        self._facts.setVisible(self.doubt.job is None)
        self.update()

    def _show_printers(self, snapshot: ConsoleSnapshot, silent: frozenset[int]) -> None:
        found = gravest(snapshot.printers, silent)
        if not found or found[0][1].level < Level.SOON:
            # A printer that only has a note needs nobody now; the panel says it.
            self.printers.mark("", "", theme.PAPER, theme.INK)
            return
        printer, word = found[0]
        text = self.tr("{station}: {what}").format(station=printer.station_name, what=word.what)
        more = sum(1 for _, other in found[1:] if other.level >= Level.SOON)
        if more:
            text = self.tr("{text} (+{n})").format(text=text, n=more)
        self.printers.mark(LEVEL_ICONS[word.level], text, *LEVEL_COLOURS[word.level])

    def _show_prints(self, snapshot: ConsoleSnapshot) -> None:
        jobs = [job for job in snapshot.doubtful_prints if job.reason != CANNOT_CONFIRM]
        unknown = sum(1 for job in jobs if job.state is PrintState.UNKNOWN)
        self.prints.set_icon("alert" if unknown else "slow" if jobs else "printer")
        asks = self.doubt.job is not None
        self.prints.set_kind(Kind.NORMAL if asks else Kind.AMBER if unknown else Kind.QUIET)
        text = act_label("prints")
        if unknown:
            text = self.tr("{n} tiket perlu diperiksa").format(n=unknown)
        elif jobs:
            text = self.tr("{n} tiket menunggu printer").format(n=len(jobs))
        short = unknown and asks and self._compact
        self.prints.say(self.tr("{n} tiket").format(n=unknown) if short else text)
        self.prints.setAccessibleName(text)

    def show_stations(self, troubled: int) -> None:
        """Say whether stations need somebody: `troubled` of them."""
        # A question about a ticket is asked first, and needs the room.
        asks = self.doubt.job is not None
        calm = Kind.NORMAL if asks else Kind.QUIET
        self.stations.set_kind(Kind.AMBER if troubled and not asks else calm)
        self.stations.set_icon("alert" if troubled else "station")
        text = troubled_text(troubled)
        self.stations.say(str(troubled or "") if asks else text)
        self.stations.setAccessibleName(text)

    def _show_outages(self, snapshot: ConsoleSnapshot) -> None:
        going = [o for o in snapshot.outages if o.resolved_at is None and not o.is_planned]
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

    def _show_elsewhere(self, snapshot: ConsoleSnapshot, now: datetime) -> None:
        short = elsewhere_short(snapshot, now)
        self._outage.setToolTip(elsewhere_long(snapshot, now, "id"))
        if short:
            text = self.tr("{outages} · {elsewhere}")
            self._outage.say(text.format(outages=self._outage.text(), elsewhere=short))

    def _show_opening(self, snapshot: ConsoleSnapshot) -> None:
        opening = snapshot.opening
        if opening.state is OpeningState.ON_BREAK and opening.pause is not None:
            ends = clock_text(opening.pause.ends_at)
            text = self.tr("Istirahat sampai {time}").format(time=ends)
        elif opening.state is OpeningState.OPEN and opening.closes_at is not None:
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
            self._age.say(self.tr("Terputus {n} detik").format(n=int(seconds)))
        else:
            self._age.say(self.tr("Terputus {n} menit").format(n=int(seconds // 60)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plain bar with a line above it, amber while it asks about a ticket."""
        painter = QPainter(self)
        asks = self.doubt.job is not None
        painter.fillRect(self.rect(), theme.CALL if asks else theme.PAPER)
        painter.fillRect(0, 0, self.width(), 1, theme.SLOW if asks else theme.LINE)
