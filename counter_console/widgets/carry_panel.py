"""Lets everybody who waits stand in the line of a later day: for which services, to which day."""

from __future__ import annotations

from collections import Counter as Count
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from counter_console.acts import Act, Wish
from counter_console.allowed_acts import carried_rows
from counter_console.guarantee_words import day_text
from counter_console.shortcuts import PANEL_KEYS, choice_key
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.check_row import CheckRow
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.text import Text
from counter_console.words import ACT_ICONS, act_label
from queueing.model import Service
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.language import Language


class CarryPanel(SidePanel):
    """Signals: wished(Wish)."""

    wished = Signal(object)

    def __init__(self, language: Language) -> None:
        super().__init__("carry-panel")
        self._language = language
        self._snapshot: ConsoleSnapshot | None = None
        self._chosen: frozenset[int] = frozenset()
        self._day: date | None = None
        self.rows: dict[int, CheckRow] = {}
        self.days: QComboBox | None = None
        self.send: ActionButton | None = None
        self._count = Text("strong")

    def start(self, services: frozenset[int] | None = None) -> None:
        """Choose anew: these services, as a rule those that an outage makes stand still."""
        self._day, self._shown = None, None
        if self._snapshot is None:
            return
        stopped = frozenset(x.service.id for x in self._snapshot.lines if x.outage is not None)
        self._chosen = stopped if services is None else services
        self.show_snapshot(self._snapshot, self._snapshot.read_at)

    def show_snapshot(self, snapshot: ConsoleSnapshot, _now: datetime) -> None:
        """Draw who waits now; what was chosen stays chosen."""
        self._snapshot = snapshot
        waiting = Count(row.service.id for row in carried_rows(snapshot))
        shown = (waiting, snapshot.carry_days, snapshot.services, self.sizes, self._language.code)
        if shown != self._shown:
            self._shown = shown
            self._build(snapshot, waiting)
        self._show_choice()

    def _build(self, snapshot: ConsoleSnapshot, waiting: Count[int]) -> None:
        self.clear()
        self.rows, self.days, self.send = {}, None, None
        self.title.say(self.tr("Alihkan ke hari lain"))
        services = [service for service in snapshot.services if waiting[service.id]]
        if not services:
            self._say(self.tr("Tidak ada yang menunggu, jadi tidak ada yang perlu dialihkan."))
            return
        if not snapshot.carry_days:
            self._say(
                self.tr("Hari kerja berikutnya belum diketahui. Lengkapi kalender kantor dulu.")
            )
            return
        self._say(self.tr("Layanan apa yang antreannya dialihkan?"))
        for place, service in enumerate(services):
            self._add_service(service, waiting[service.id], place)
        self._say(self.tr("Ke hari apa?"))
        self.add(self._day_box(snapshot.carry_days))
        self._say(
            self.tr(
                "Nomor dan urutan tetap. Pada hari itu mereka dipanggil lebih dulu; nomor baru "
                "menyusul di belakang. Salinan tiket memuat harinya."
            )
        )
        self._count = Text("strong")
        self.add(self._count)
        self.send = ActionButton(
            Act.CARRY_OVER, ACT_ICONS[Act.CARRY_OVER], PANEL_KEYS[Act.CARRY_OVER]
        )
        self.send.set_kind(Kind.PRIMARY)
        self.send.clicked.connect(self._wish)
        self.key(PANEL_KEYS[Act.CARRY_OVER], self.send)
        self.add(self.send)

    def _add_service(self, service: Service, count: int, place: int) -> None:
        name = self._language.text(service.name)
        text = self.tr("{service}: {count} orang").format(
            service=f"{service.prefix}  {name}", count=count
        )
        key = choice_key(place)
        row = CheckRow(f"carry-{service.prefix}", f"{key}   {text}" if key else text)
        row.setChecked(service.id in self._chosen)
        row.toggled.connect(lambda on: self._choose(service.id, on))
        self.key(key, row)
        self.rows[service.id] = row
        self.add(row)

    def _day_box(self, days: tuple[date, ...]) -> QComboBox:
        box = QComboBox()
        box.setObjectName("carry-day")
        box.setFont(self.sizes.font("body"))
        box.setFixedHeight(round(self.sizes.body * 2.2))
        for day in days:
            box.addItem(day_text(day, self._language.code), day)
        box.setCurrentIndex(max(0, days.index(self._day) if self._day in days else 0))
        box.currentIndexChanged.connect(self._take_day)
        self.days = box
        return box

    def _take_day(self) -> None:
        assert self.days is not None
        self._day = self.days.currentData()
        self._show_choice()

    def _choose(self, service_id: int, on: bool) -> None:
        self._chosen = self._chosen | {service_id} if on else self._chosen - {service_id}
        self._show_choice()

    def wish(self) -> Wish | None:
        """Give what is chosen now, None when nobody is."""
        chosen = self._chosen & frozenset(self.rows)
        if self.days is None or not chosen:
            return None
        return Wish(Act.CARRY_OVER, service_ids=chosen, to_day=self.days.currentData())

    def _wish(self) -> None:
        if (wish := self.wish()) is not None:
            self.wished.emit(wish)

    def _show_choice(self) -> None:
        if self.send is None or self.days is None or self._snapshot is None:
            return
        people = sum(row.service.id in self._chosen for row in carried_rows(self._snapshot))
        day = day_text(self.days.currentData(), self._language.code)
        if people:
            self._count.say(
                self.tr("{count} orang akan dialihkan ke {day}.").format(count=people, day=day)
            )
        else:
            self._count.say(self.tr("Pilih sedikitnya satu layanan."))
        self.send.say(act_label(Act.CARRY_OVER))
        self.send.setEnabled(bool(people))

    def _say(self, text: str) -> None:
        label = Text("body", theme.INK_SOFT)
        label.say(text)
        self.add(label)
