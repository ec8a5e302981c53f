"""A notice of one's own making: which component and services, how badly, now or planned ahead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QGridLayout, QHBoxLayout, QTimeEdit, QWidget

from counter_console.shortcuts import SEND_KEY
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.surface import space
from counter_console.widgets.text import Text
from counter_console.words import preview_text, severity_word
from queueing.model import Component, Outage, Severity
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.language import Language, local_time


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be announced; times aware, None for what goes on now."""

    component_code: str
    severity: Severity
    service_ids: frozenset[int]
    """Empty: all that need the component."""
    begin: datetime | None = None
    end: datetime | None = None
    outage_id: int | None = None
    """Planned work that is moved to these hours."""


class OutagePlan(SidePanel):
    """Signals: planned(Plan)."""

    planned = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("outage-plan", parent)
        self._language = language
        self._snapshot: ConsoleSnapshot | None = None
        self._now: datetime | None = None
        self._moved: Outage | None = None
        self.components: dict[str, ActionButton] = {}
        self.services: dict[int, ActionButton] = {}
        self.severities: dict[Severity, ActionButton] = {}
        self.day, self.begin, self.until = QDateEdit(), QTimeEdit(), QTimeEdit()
        self._hours: QWidget | None = None
        self.preview = Text("strong")
        self.problem = Text("strong", theme.DOWN)
        self.send = ActionButton("send-plan", "read-aloud", SEND_KEY)
        self.send.set_kind(Kind.PRIMARY)
        self.send.clicked.connect(self._send)
        self.box.addWidget(self.send)
        self.key(SEND_KEY, self.send)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        for field in (self.day, self.begin, self.until):
            field.setFont(sizes.font("body"))
            field.setFixedHeight(round(sizes.body * 2.2))

    def start(self, snapshot: ConsoleSnapshot, now: datetime, moved: Outage | None = None) -> None:
        """Begin a notice, or with `moved` other hours of planned work."""
        self._snapshot, self._now, self._moved = snapshot, now, moved
        self._build()

    def retranslate(self) -> None:
        """Write all anew in the language spoken now."""
        super().retranslate()
        if self._snapshot is not None:
            self._build()

    # -- what is drawn ------------------------------------------------------------------

    def _build(self) -> None:
        assert self._snapshot is not None
        for kept in (self.preview, self.problem):
            kept.setParent(None)
        self.clear()
        self.components, self.services, self.severities = {}, {}, {}
        self.send.say(self.tr("Umumkan") if self._moved is None else self.tr("Umumkan waktu baru"))
        if self._moved is None:
            self.title.say(self.tr("Rencana atau sebagian"))
            self._build_choice(self._snapshot)
        else:
            self.title.say(self._language.text(self._moved.title))
        self._build_hours()
        self.preview, self.problem = Text("strong"), Text("strong", theme.DOWN)
        self.add(self.preview)
        self.add(self.problem)
        self.problem.hide()
        self._show_preview()

    def _build_choice(self, snapshot: ConsoleSnapshot) -> None:
        self._heading(self.tr("Komponen"))
        for component in snapshot.components:
            label = self._language.text(component.name)
            self.components[component.code] = self._option(
                f"plan-component-{component.code}", label
            )
        next(iter(self.components.values())).setChecked(True)
        self.add(self._grid(tuple(self.components.values()), 2, exclusive=True))
        for severity in Severity:
            word = severity_word(severity)
            self.severities[severity] = self._option(f"plan-severity-{severity}", word)
        self.severities[Severity.STOPPED].setChecked(True)
        self.add(self._grid(tuple(self.severities.values()), 2, exclusive=True))
        self._heading(self.tr("Layanan yang terkena"))
        for service in snapshot.services:
            button = self._option(f"plan-service-{service.prefix}", service.prefix)
            self.services[service.id] = button
        self.add(self._grid(tuple(self.services.values()), 5, exclusive=False))
        for button in self.components.values():
            button.toggled.connect(self._choose_services)
        for button in (*self.services.values(), *self.severities.values()):
            button.toggled.connect(self._show_preview)
        self._choose_services()

    def _build_hours(self) -> None:
        assert self._snapshot is not None
        assert self._now is not None
        self._heading(self.tr("Waktu"))
        self.now, self.ahead = (
            self._option("plan-now", self.tr("Sekarang")),
            self._option("plan-ahead", self.tr("Direncanakan")),
        )
        ahead = self._grid((self.now, self.ahead), 2, exclusive=True)
        self.add(ahead)
        zone = self._snapshot.office.time_zone
        usual = self._now + timedelta(days=1)
        first = self._moved.since if self._moved else usual
        last = (self._moved.planned_until if self._moved else None) or first + timedelta(hours=1)
        holder = QWidget()
        row = QHBoxLayout(holder)
        space(row, self.sizes, 0, 0.5)
        self.day, self.begin, self.until = QDateEdit(), QTimeEdit(), QTimeEdit()
        local = local_time(first, zone)
        self.day.setDate(QDate(local.year, local.month, local.day))
        self.day.setDisplayFormat("dd.MM.yyyy")
        for name, edit, at in (("plan-from", self.begin, first), ("plan-until", self.until, last)):
            wall = local_time(at, zone)
            edit.setTime(QTime(wall.hour, wall.minute))
            edit.setDisplayFormat("HH.mm")
            edit.setObjectName(name)
        self.day.setObjectName("plan-day")
        to = Text()
        to.say(self.tr("sampai"))
        for widget in (self.day, self.begin, to, self.until):
            row.addWidget(widget)
        row.addStretch(1)
        self._hours = holder
        self.add(holder)
        self.set_sizes_of_fields()
        self.ahead.toggled.connect(holder.setVisible)
        (self.now if self._moved is None else self.ahead).setChecked(True)
        holder.setVisible(self._moved is not None)
        ahead.setVisible(self._moved is None)

    def set_sizes_of_fields(self) -> None:
        """Give the fields the window's letters."""
        for field in (self.day, self.begin, self.until):
            field.setFont(self.sizes.font("body"))
            field.setFixedHeight(round(self.sizes.body * 2.2))

    def _heading(self, text: str) -> None:
        label = Text("strong")
        label.say(text)
        self.add(label)

    @staticmethod
    def _option(name: str, label: str) -> ActionButton:
        button = ActionButton(name)
        button.setCheckable(True)
        button.set_small(True)
        button.set_label_lines(2 if len(label) > 24 else 1)
        button.say(label)
        return button

    def _grid(self, buttons: tuple[ActionButton, ...], columns: int, *, exclusive: bool) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        space(grid, self.sizes, 0, 0.5)
        group = QButtonGroup(holder)
        group.setExclusive(exclusive)
        for place, button in enumerate(buttons):
            group.addButton(button)
            grid.addWidget(button, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)
        return holder

    # -- what is chosen -----------------------------------------------------------------

    def _component(self) -> Component:
        assert self._snapshot is not None
        chosen = next(code for code, button in self.components.items() if button.isChecked())
        return next(c for c in self._snapshot.components if c.code == chosen)

    def _needing(self) -> frozenset[int]:
        assert self._snapshot is not None
        code = self._component().code
        return frozenset(s.id for s in self._snapshot.services if code in s.components)

    def _choose_services(self, checked: bool = True) -> None:
        """Choose all that need the component; others cannot be chosen."""
        if not checked:
            return
        needing = self._needing()
        for service_id, button in self.services.items():
            button.setEnabled(service_id in needing)
            button.setChecked(service_id in needing)
        self._show_preview()

    def _affected(self) -> frozenset[int]:
        return frozenset(i for i, button in self.services.items() if button.isChecked())

    def _severity(self) -> Severity:
        return next(s for s, button in self.severities.items() if button.isChecked())

    def _show_preview(self) -> None:
        shown = self._snapshot is not None and self._moved is None
        self.preview.setVisible(shown)
        if self._snapshot is not None and self._moved is None:
            self.preview.say(preview_text(self._severity(), self._affected(), self._snapshot))

    def plan(self) -> Plan:
        """Give what is chosen now."""
        begin = end = None
        if self.ahead.isChecked():
            begin, end = self._wall(self.begin), self._wall(self.until)
            if end < begin:
                # Work that goes on past midnight.
                end += timedelta(days=1)
        if self._moved is not None:
            known = self._moved
            return Plan(known.component.code, known.severity, frozenset(), begin, end, known.id)
        affected = self._affected()
        some = frozenset() if affected == self._needing() else affected
        return Plan(self._component().code, self._severity(), some, begin, end)

    def _wall(self, edit: QTimeEdit) -> datetime:
        day, at = self.day.date(), edit.time()
        assert self._snapshot is not None
        zone = ZoneInfo(self._snapshot.office.time_zone)
        return datetime(day.year(), day.month(), day.day(), at.hour(), at.minute(), tzinfo=zone)

    def _send(self) -> None:
        plan, problem = self.plan(), self._problem()
        self.problem.say(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.planned.emit(plan)

    def _problem(self) -> str:
        assert self._snapshot is not None
        assert self._now is not None
        if self._moved is None and not self._affected():
            return self.tr("Pilih layanan yang terkena.")
        if not self.ahead.isChecked():
            return ""
        begin = self._wall(self.begin)
        if begin <= self._now:
            return self.tr("Waktu mulai sudah lewat. Tulis waktu yang akan datang.")
        if begin == self._wall(self.until):
            return self.tr("Waktu selesai sama dengan waktu mulai. Tulis waktu selesainya.")
        return ""
