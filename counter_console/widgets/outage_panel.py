"""One press announces an outage; below it the announced ones, to be updated and ended."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counter_console.acts import Act
from counter_console.shortcuts import PANEL_KEYS, choice_key
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.outage_card import OutageCard
from counter_console.widgets.surface import space
from counter_console.widgets.text import Text
from counter_console.words import at_text
from queueing.model import Component, Outage
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.language import Language


class OutagePanel(SidePanel):
    """Signals: component_pressed(str), update_pressed(int), resolve_pressed(int)."""

    component_pressed = Signal(str)
    update_pressed = Signal(int)
    resolve_pressed = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("outage-panel", parent)
        self._language = language
        self.components: dict[str, ActionButton] = {}
        self.cards: list[OutageCard] = []

    def show_snapshot(self, snapshot: ConsoleSnapshot, now: datetime) -> None:
        """Draw the components and the open outages."""
        going = tuple(o for o in snapshot.outages if o.resolved_at is None)
        shown = (snapshot.templates, going, snapshot.services, self.sizes, self._language.code)
        # Built anew only on a change, so that the focus and a press under way are kept.
        if shown != self._shown:
            self._shown = shown
            self._build(snapshot, going)
        for card in self.cards:
            card.show_outage(snapshot.office.time_zone, now)

    def _build(self, snapshot: ConsoleSnapshot, going: tuple[Outage, ...]) -> None:
        self.clear()
        self.components, self.cards = {}, []
        self.title.say(self.tr("Gangguan"))
        self._say(self.tr("Komponen apa? Sekali tekan langsung diumumkan ke papan dan kios."))
        self.add(self._component_grid(snapshot, going))
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

    def _say(self, text: str, role: str = "body") -> None:
        label = Text(role, theme.INK if role == "strong" else theme.INK_SOFT)
        label.say(text)
        self.add(label)

    def _component_grid(self, snapshot: ConsoleSnapshot, going: tuple[Outage, ...]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        space(grid, self.sizes, 0, 0.75)
        announced = {outage.component.code: outage for outage in going}
        for place, component in enumerate(t.component for t in snapshot.templates):
            button = self._component(component, place, snapshot, announced.get(component.code))
            grid.addWidget(button, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return holder

    def _component(
        self, component: Component, place: int, snapshot: ConsoleSnapshot, going: Outage | None
    ) -> ActionButton:
        key = choice_key(place)
        button = ActionButton(f"component-{component.code}", "outage", key)
        if going is not None:
            since = at_text(going.since, snapshot.office.time_zone)
            note = self.tr("Diumumkan {time}").format(time=since)
        else:
            letters = (s.prefix for s in snapshot.services if component.code in s.components)
            note = self.tr("Layanan {letters}").format(letters=", ".join(letters) or "-")
        button.set_label_lines(2)
        button.say(self._language.text(component.name), note)
        button.setEnabled(going is None)
        button.clicked.connect(lambda: self.component_pressed.emit(component.code))
        self.key(key, button)
        self.components[component.code] = button
        return button
