"""One announced outage as the officer sees it: state, since, last word, next word."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_console.acts import Act
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.surface import Badge, Panel
from counter_console.widgets.text import Line, Text
from counter_console.words import (
    ACT_ICONS,
    act_label,
    at_text,
    outage_word,
    severity_word,
    waited_text,
)
from queueing.model import Outage, Severity
from shared_ui import theme
from shared_ui.language import Language
from shared_ui.notice_text import span_text


class OutageCard(Panel):
    """Signals: update_pressed(int), resolve_pressed(int) — with the outage's id."""

    update_pressed = Signal(int)
    resolve_pressed = Signal(int)

    def __init__(self, outage: Outage, language: Language, parent: QWidget | None = None) -> None:
        fill, edge = _colours(outage)
        super().__init__(fill=fill, edge=edge, margin=1.25, parent=parent)
        self.outage = outage
        self._language = language
        self._title = Line("strong", lines=2, parent=self)
        self._state = Badge(self)
        self._services = Text("body", theme.INK, self)
        self._since = Line("body", theme.INK_SOFT, parent=self)
        self._next = Badge(self)
        self.update_button = ActionButton(Act.UPDATE, ACT_ICONS[Act.UPDATE], "", self)
        self.resolve_button = ActionButton(Act.RESOLVE, ACT_ICONS[Act.RESOLVE], "", self)
        self.update_button.clicked.connect(lambda: self.update_pressed.emit(outage.id))
        self.resolve_button.clicked.connect(lambda: self.resolve_pressed.emit(outage.id))
        self._buttons = QHBoxLayout()
        for button in (self.update_button, self.resolve_button):
            button.set_small(True)
            self._buttons.addWidget(button, 1)
        for widget in (self._title, self._state, self._services, self._since, self._next):
            self.box.addWidget(widget)
        self.box.addLayout(self._buttons)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self._buttons.setSpacing(sizes.unit)

    def show_outage(self, zone: str, now: datetime) -> None:
        """Write the facts for the moment `now`."""
        outage = self.outage
        self._title.say(self._language.text(outage.title))
        letters = ", ".join(service.prefix for service in outage.affected)
        if outage.is_planned:
            self._show_planned(letters, zone, now)
            return
        if outage.severity is Severity.SLOWER:
            state = f"{severity_word(outage.severity)} \u00b7 {outage_word(outage.state)}"
            self._state.mark("slow", state, theme.SLOW, theme.INK)
            services = self.tr("Layanan lebih lambat: {letters}")
        else:
            self._state.mark("outage", outage_word(outage.state), theme.DOWN, theme.PAPER)
            services = self.tr("Layanan terganggu: {letters}")
        self._services.say(services.format(letters=letters or "-"))
        self._since.say(
            self.tr("Sejak {since} ({span}) · kabar terakhir {last}").format(
                since=at_text(outage.since, zone),
                span=waited_text(outage.since, now),
                last=at_text(outage.last_word_at, zone),
            )
        )
        self._show_next(zone, now)
        self.update_button.say(act_label(Act.UPDATE))
        self.resolve_button.say(act_label(Act.RESOLVE))
        self.resolve_button.set_kind(Kind.NORMAL)

    def _show_planned(self, letters: str, zone: str, now: datetime) -> None:
        outage = self.outage
        self._state.mark("clock", outage_word(outage.state), theme.BRAND, theme.PAPER)
        services = self.tr("Akan lebih lambat: {letters}")
        if outage.severity is Severity.STOPPED:
            services = self.tr("Akan berhenti: {letters}")
        self._services.say(services.format(letters=letters or "-"))
        end = outage.planned_until or outage.since
        span = span_text(outage.since, end, now, zone, self._language.code)
        self._since.say(self.tr("Mulai sendiri {span}").format(span=span))
        self._next.mark("", "", theme.PAPER, theme.INK)
        self.update_button.say(self.tr("Ubah waktu"))
        self.resolve_button.say(self.tr("Batalkan rencana"))

    def _show_next(self, zone: str, now: datetime) -> None:
        when = self.outage.next_word_at
        if when is None:
            self._next.mark("", "", theme.PAPER, theme.INK)
        elif self.outage.is_overdue(now):
            late = waited_text(when, now)
            text = self.tr("Kabar terlambat {late}, dijanjikan {time}")
            self._next.mark(
                "alert", text.format(late=late, time=at_text(when, zone)), theme.DOWN, theme.PAPER
            )
        else:
            text = self.tr("Kabar berikutnya {time}").format(time=at_text(when, zone))
            self._next.mark("clock", text, theme.PAPER, theme.INK)


def _colours(outage: Outage) -> tuple[QColor, QColor]:
    if outage.is_planned:
        return theme.BRAND_SOFT, theme.BRAND
    if outage.severity is Severity.SLOWER:
        return theme.SLOW_SOFT, theme.SLOW
    return theme.DOWN_SOFT, theme.DOWN
