"""Asks for which day how many of a waiting list are invited, and says who that would be."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from counter_console.acts import Act, Wish
from counter_console.guarantee_words import day_text
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.list_forms import ListForm
from counter_console.widgets.surface import space
from queueing.snapshots import ListView
from queueing.stock import WaitingList
from shared_ui.language import Language


class InviteForm(ListForm):
    """A day, as many as it holds, and who that would be; then one press."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._view: ListView | None = None
        self._waiting = 0
        self._offered: object = None
        self.days, self.people = QComboBox(self), QLineEdit(self)
        self.days.setObjectName("invite-day")
        self.people.setObjectName("invite-size")
        self.people.setMaxLength(6)
        self.send = ActionButton("invite-send", "next", "Return", self)
        self.send.set_kind(Kind.PRIMARY)
        self._row = QHBoxLayout()
        self._row.addWidget(self.days, 3)
        self._row.addWidget(self.people, 1)
        self.box.addLayout(self._row)
        self.box.addWidget(self.told)
        self.box.addWidget(self.send)
        self.box.addStretch(1)
        self.days.currentIndexChanged.connect(self._offer)
        self.people.textChanged.connect(self.show_all)
        self.people.returnPressed.connect(self.send.click)
        self.send.clicked.connect(self._send)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        space(self._row, sizes, 0)
        for field in (self.days, self.people):
            field.setFont(sizes.font("body"))
            field.setFixedHeight(round(sizes.body * 2.3))

    def begin(self) -> None:
        """Be ready for another size."""
        self.people.setFocus()
        self.people.selectAll()

    def show_list(self, view: ListView, one: WaitingList | None) -> None:
        """Offer the days of `view`; a day that is chosen stays so."""
        offered = (view.rooms, self.language.code)
        changed = offered != self._offered
        self._offered = offered
        other = one is not None and (one.service_id, one.waiting) != (
            self.service_id,
            self._waiting,
        )
        self._view, self._waiting = view, 0 if one is None else one.waiting
        if changed or other:
            kept = self.days.currentData()
            self.days.blockSignals(True)
            self.days.clear()
            for day, _ in view.rooms:
                self.days.addItem(day_text(day, self.language.code), day)
            self.days.setCurrentIndex(max(0, self.days.findData(kept)))
            self.days.blockSignals(False)
            self._offer()
        self.show_all()

    def _room(self) -> int | None:
        rooms = dict(self._view.rooms) if self._view is not None else {}
        day: date | None = self.days.currentData()
        return rooms.get(day) if day is not None else 0

    def _offer(self) -> None:
        room = self._room()
        size = self._waiting if room is None else min(room, self._waiting)
        self.people.setText(str(size) if size else "")
        self.show_all()

    def number(self) -> int:
        """Give how many are to be invited, 0 for none that can be read."""
        text = self.people.text().strip()
        return int(text) if text.isdecimal() else 0

    def show_all(self) -> None:
        """Say who would be invited, or what is in the way."""
        self.question.say(self.tr("Untuk hari apa, dan berapa orang?"))
        self.people.setPlaceholderText(self.tr("Berapa orang"))
        self.send.say(self.tr("Undang {n} orang").format(n=self.number()))
        problem = self.why_not or self._problem()
        self.told.say(problem or self._preview())
        self.send.setEnabled(not problem)

    def _problem(self) -> str:
        room, number = self._room(), self.number()
        if not self._waiting:
            return self.tr("Tidak ada yang menunggu di daftar ini.")
        if self.days.currentData() is None:
            return self.tr("Hari kerja berikutnya belum diketahui. Lengkapi kalender kantor dulu.")
        if room == 0:
            return self.tr(
                "Hari itu sudah penuh, atau blangko tidak cukup. Pilih hari lain, atau catat "
                "blangko yang datang."
            )
        if not number:
            return self.tr("Tulis berapa orang yang diundang.")
        if room is not None and number > room:
            return self.tr("Hari itu hanya cukup untuk {n} orang.").format(n=room)
        return ""

    def _preview(self) -> str:
        assert self._view is not None
        number = min(self.number(), self._waiting)
        listed = [entry.reference for entry in self._view.entries]
        first = listed[0] if listed else "-"
        last = listed[number - 1] if number <= len(listed) else "…"
        room = self._room()
        who = self.tr("{n} dari {all} yang menunggu: {first} sampai {last}.").format(
            n=number, all=self._waiting, first=first, last=last
        )
        if room is None:
            return self.tr("{who} Kapasitas hari itu tidak dibatasi.").format(who=who)
        return self.tr("{who} Hari itu masih cukup untuk {room} orang.").format(who=who, room=room)

    def _send(self) -> None:
        if self.service_id is None or self.why_not or self._problem():
            return
        self.wished.emit(
            Wish(
                Act.INVITE,
                service_id=self.service_id,
                to_day=self.days.currentData(),
                amount=self.number(),
            )
        )
