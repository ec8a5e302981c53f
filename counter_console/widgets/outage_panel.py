"""One press announces an outage; below it the announced ones, to be updated and ended."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from counter_console.acts import Act
from counter_console.shortcuts import PANEL_KEYS, choice_key
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.outage_card import OutageCard
from counter_console.widgets.surface import space
from counter_console.widgets.text import Text
from counter_console.words import (
    ACT_ICONS,
    act_label,
    at_text,
    preview_text,
    severity_word,
)
from queueing.model import Component, Outage, Severity
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.language import Language

PAST_SHOWN = 5


class OutagePanel(SidePanel):
    """Signals: component_pressed(str), update_pressed(int), resolve_pressed(int),
    plan_pressed(), export_pressed(), reports_pressed(). What a press on a component would stop
    stands on its button before; `severity` is what it would say.
    """

    component_pressed = Signal(str)
    update_pressed = Signal(int)
    carry_pressed = Signal()
    resolve_pressed = Signal(int)
    plan_pressed = Signal()
    export_pressed = Signal()
    reports_pressed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("outage-panel", parent)
        self._language = language
        self.components: dict[str, ActionButton] = {}
        self.cards: list[OutageCard] = []
        self.severity = Severity.STOPPED
        self.severities: dict[Severity, ActionButton] = {}
        self._last: tuple[ConsoleSnapshot, datetime] | None = None
        self.ways = {
            "plan-outage": self._way("plan-outage", "clock", self.plan_pressed),
            "carry": self._way("carry", ACT_ICONS["carry"], self.carry_pressed),
            "export-notice": self._way("export-notice", "share", self.export_pressed),
            "outage-reports": self._way("outage-reports", "report", self.reports_pressed),
        }
        self._foot = QGridLayout()
        for place, button in enumerate(self.ways.values()):
            self._foot.addWidget(button, place // 2, place % 2)
            self._foot.setColumnStretch(place % 2, 1)
        self.box.addLayout(self._foot)

    def _way(self, name: str, icon: str, pressed: SignalInstance) -> ActionButton:
        button = ActionButton(name, icon, PANEL_KEYS[name], self)
        button.set_small(True)
        button.clicked.connect(lambda: pressed.emit())
        return button

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        space(self._foot, sizes, 0, 0.75)

    def choose(self, severity: Severity) -> None:
        """Let the next press on a component say this."""
        self.severity = severity
        if self._last is not None:
            self.show_snapshot(*self._last)

    def show_snapshot(self, snapshot: ConsoleSnapshot, now: datetime) -> None:
        """Draw the components and the open outages."""
        self._last = snapshot, now
        going = tuple(o for o in snapshot.outages if o.resolved_at is None)
        told = (snapshot.templates, going, snapshot.services, snapshot.past_outages)
        shown = (told, self.severity, self.sizes, self._language.code)
        # Built anew only on a change, so that the focus and a press under way are kept.
        if shown != self._shown:
            self._shown, before = shown, len(self.cards)
            self._build(snapshot, going)
            if len(self.cards) > before:
                # What was just announced is looked at first, wherever the pressed button stood.
                QTimer.singleShot(0, self.scroll_to_top)
        for card in self.cards:
            card.show_outage(snapshot.office.time_zone, now)

    def _build(self, snapshot: ConsoleSnapshot, going: tuple[Outage, ...]) -> None:
        self.clear()
        self.components, self.cards = {}, []
        self.title.say(self.tr("Gangguan"))
        if going:
            self._say(self.tr("Sedang diumumkan"), "strong")
        for outage in going:
            card = OutageCard(outage, self._language)
            card.update_pressed.connect(self.update_pressed)
            card.resolve_pressed.connect(self.resolve_pressed)
            self.cards.append(card)
            self.add(card)
        if going:
            first = self.cards[0]
            for act, button in (
                (Act.UPDATE, first.update_button),
                (Act.RESOLVE, first.resolve_button),
            ):
                button.set_key(PANEL_KEYS[act])
                self.key(PANEL_KEYS[act], button)
        self._say(self.tr("Komponen apa? Sekali tekan langsung diumumkan ke papan dan kios."))
        self.add(self._severity_row())
        self.add(self._component_grid(snapshot, going))
        self._say_past(snapshot)
        self._say_foot()

    def _say(self, text: str, role: str = "body") -> None:
        label = Text(role, theme.INK if role == "strong" else theme.INK_SOFT)
        label.say(text)
        self.add(label)

    def _severity_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        space(row, self.sizes, 0, 0.75)
        for severity, icon in ((Severity.STOPPED, "outage"), (Severity.SLOWER, "slow")):
            button = ActionButton(f"severity-{severity}", icon)
            button.setCheckable(True)
            button.setChecked(severity is self.severity)
            button.set_small(True)
            button.say(severity_word(severity))
            button.clicked.connect(lambda _=False, severity=severity: self.choose(severity))
            row.addWidget(button, 1)
            self.severities[severity] = button
        return holder

    def _say_past(self, snapshot: ConsoleSnapshot) -> None:
        over = snapshot.past_outages
        if not over:
            return
        zone = snapshot.office.time_zone
        self._say(self.tr("Sudah selesai"), "strong")
        for outage in over[:PAST_SHOWN]:
            title = self._language.text(outage.title)
            if outage.was_cancelled:
                self._say(self.tr("{title}: dibatalkan").format(title=title))
            elif outage.resolved_at is not None:
                span = self.tr("{title}: {begin} sampai {end}")
                begin, end = at_text(outage.since, zone), at_text(outage.resolved_at, zone)
                self._say(span.format(title=title, begin=begin, end=end))

    def _say_foot(self) -> None:
        """Write the acts at the foot anew; they are in sight however long the list above is."""
        labels = {
            "plan-outage": (
                self.tr("Rencana, sebagian"),
                self.tr("Rencanakan, atau sebagian layanan saja"),
            ),
            "carry": (self.tr("Ke hari lain"), act_label("carry")),
            "export-notice": (self.tr("Bagikan"), self.tr("Bagikan pemberitahuan")),
            "outage-reports": (self.tr("Laporan"), self.tr("Laporan gangguan")),
        }
        for name, button in self.ways.items():
            label, whole = labels[name]
            button.say(label)
            button.setToolTip(whole)
            button.setAccessibleDescription(f"{whole} {PANEL_KEYS[name]}")
            self.key(PANEL_KEYS[name], button)

    def _component_grid(self, snapshot: ConsoleSnapshot, going: tuple[Outage, ...]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        space(grid, self.sizes, 0, 0.75)
        announced = {o.component.code: o for o in going if not o.is_planned}
        components = dict.fromkeys(t.component for t in snapshot.templates)
        # What can be pressed stands first; the keys stay those of the office's order.
        places = sorted(enumerate(components), key=lambda one: one[1].code in announced)
        for line, (place, component) in enumerate(places):
            button = self._component(component, place, snapshot, announced.get(component.code))
            grid.addWidget(button, line, 0)
        return holder

    def _component(
        self, component: Component, place: int, snapshot: ConsoleSnapshot, going: Outage | None
    ) -> ActionButton:
        key = choice_key(place)
        icon = "slow" if self.severity is Severity.SLOWER else "outage"
        button = ActionButton(f"component-{component.code}", icon, key)
        if going is not None:
            since = at_text(going.since, snapshot.office.time_zone)
            note = self.tr("Diumumkan {time}").format(time=since)
        else:
            needing = [s.id for s in snapshot.services if component.code in s.components]
            note = preview_text(self.severity, needing, snapshot)
        button.say(self._language.text(component.name), note)
        button.setEnabled(going is None)
        button.clicked.connect(lambda: self.component_pressed.emit(component.code))
        self.key(key, button)
        self.components[component.code] = button
        return button
