"""From what is pressed on the pages about outages to wishes; it opens and leaves those pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from counter_console.acts import Act, OutageWord, Wish
from counter_console.pages.desk import DeskPage
from counter_console.reminders import Reminder, reminders
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.outage_plan import OutagePlan, Plan
from queueing.model import LocalText, OutageState, Severity
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import Language

Seen = Callable[[], tuple[ConsoleSnapshot, datetime] | None]


class OutageDesk(QObject):
    """Signals: wished(Wish)."""

    wished = Signal(object)

    def __init__(self, desk: DeskPage, language: Language, seen: Seen, parent: QObject) -> None:
        """`seen` gives the snapshot that is shown and its moment, None before the first."""
        super().__init__(parent)
        self._desk, self._seen = desk, seen
        self.plan = OutagePlan(language)
        desk.add_panel(self.plan)
        desk.outages.component_pressed.connect(self._publish)
        desk.outages.update_pressed.connect(self.open_update)
        desk.outages.resolve_pressed.connect(self._resolve)
        desk.outages.plan_pressed.connect(self._open_plan)
        desk.form.word_given.connect(self._give_word)
        desk.form.closed.connect(self._back)
        self.plan.planned.connect(self._announce)
        self.plan.closed.connect(self._back)

    def due(self, now: datetime) -> tuple[Reminder, ...]:
        """Give the words that are due soon or late, the most urgent first."""
        seen = self._seen()
        if seen is None:
            return ()
        return reminders(seen[0].outages, now, seen[0].office.reminder_minutes)

    def open_reminded(self) -> None:
        """Open the form of the word that is due next."""
        seen = self._seen()
        found = self.due(seen[1]) if seen is not None else ()
        if found:
            self.open_update(found[0].outage.id)

    def open_update(self, outage_id: int) -> None:
        """Open the form for the next word about an outage, or for other hours of planned work."""
        seen = self._seen()
        if seen is None:
            return
        snapshot, now = seen
        outage = next((o for o in snapshot.outages if o.id == outage_id), None)
        if outage is None:
            return
        if outage.is_planned:
            self.plan.start(snapshot, now, outage)
            self._desk.open_panel(self.plan)
            return
        self._desk.open_panel(self._desk.form)
        office = snapshot.office
        self._desk.form.show_outage(
            outage, office.time_zone, now, snapshot.ready_words, office.next_word_minutes
        )

    def after(self, wish: Wish) -> None:
        """Leave the page on which `wish` was pressed, once it is done."""
        desk = self._desk
        if wish.act in (Act.UPDATE, Act.PUBLISH) and desk.panel in (desk.form, self.plan):
            desk.open_panel(desk.outages)
        if wish.act is Act.RESOLVE and desk.panel is desk.outages:
            seen = self._seen()
            if seen is None or all(o.resolved_at is not None for o in seen[0].outages):
                desk.close_panel()

    def button_of(self, wish: Wish) -> ActionButton | None:
        """Give the button a notice was wished by, None when it cannot be seen any more."""
        if self._desk.panel is self.plan:
            return self.plan.send
        if wish.act is Act.PUBLISH:
            return self._desk.outages.components.get(wish.component_code)
        return self._desk.form.send

    def _back(self) -> None:
        self._desk.open_panel(self._desk.outages)

    def _open_plan(self) -> None:
        seen = self._seen()
        if seen is not None and seen[0].components:
            self.plan.start(*seen)
            self._desk.open_panel(self.plan)

    def _publish(self, code: str) -> None:
        chosen = self._desk.outages.severity
        severity = None if chosen is Severity.STOPPED else chosen
        self.wished.emit(Wish(Act.PUBLISH, component_code=code, severity=severity))
        # The next press says the usual again.
        self._desk.outages.choose(Severity.STOPPED)

    def _resolve(self, outage_id: int) -> None:
        self.wished.emit(Wish(Act.RESOLVE, outage_id=outage_id))

    def _give_word(self, outage_id: int, word: OutageWord) -> None:
        self.wished.emit(Wish(Act.UPDATE, outage_id=outage_id, word=word))

    def _announce(self, plan: Plan) -> None:
        if plan.outage_id is not None:
            word = OutageWord(
                OutageState.PLANNED,
                LocalText(""),
                0,
                None,
                None,
                planned_from=plan.begin,
                planned_until=plan.end,
            )
            self._give_word(plan.outage_id, word)
            return
        severity = None if plan.severity is Severity.STOPPED else plan.severity
        self.wished.emit(
            Wish(
                Act.PUBLISH,
                component_code=plan.component_code,
                severity=severity,
                service_ids=plan.service_ids,
                planned_from=plan.begin,
                planned_until=plan.end,
            )
        )
