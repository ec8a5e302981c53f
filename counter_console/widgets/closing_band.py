"""The band that compares the expected finish with closing, and proposes what can be done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from counter_console.acts import Act, Wish
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.banners import Band
from counter_console.words import act_label, at_text
from queueing.snapshots import ConsoleSnapshot
from queueing.waits import ClosingOutlook
from shared_ui import theme

CALM = QColor("#E8F0F6")


class ClosingBand(Band):
    """Signals: wished(Wish); carry_over_wanted(frozenset of service ids)."""

    wished = Signal(object)
    carry_over_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("closing", parent)
        self._late: frozenset[int] = frozenset()
        self._stopped: frozenset[int] = frozenset()
        self._to_stop: frozenset[int] = frozenset()
        self.carry = ActionButton("closing-carry", "", "", self)
        self.carry.set_small(True)
        self.carry.keep_width()
        self.box.addWidget(self.carry)
        self.pressed.connect(self._wish)
        self.carry.clicked.connect(lambda: self.carry_over_wanted.emit(self._late))

    def show_closing(self, snapshot: ConsoleSnapshot) -> None:
        """Say how many would come after closing, or which numbers are stopped; or hide."""
        zone, closing = snapshot.office.time_zone, snapshot.closing
        self._stopped = frozenset(
            line.service.id for line in snapshot.lines if line.issuing_stopped_at is not None
        )
        late = frozenset() if closing is None else frozenset(closing.late_services)
        waiting = {line.service.id for line in snapshot.lines if line.waiting}
        self._late = late & waiting
        if closing is not None and closing.after_closing and closing.finish is not None:
            text = self._late_text(closing, closing.finish, zone)
        elif self._stopped:
            text = self.tr("Pengambilan nomor dihentikan untuk hari ini: {services}.")
        else:
            self.hide()
            return
        letters = ", ".join(s.prefix for s in snapshot.services if s.id in self._stopped)
        if self._stopped and "{services}" not in text:
            more = self.tr("Nomor {services} sudah dihentikan.")
            text = f"{text} {more}"
        act = Act.STOP_ISSUING if late - self._stopped else Act.LIFT_ISSUING
        self.show_text("clock", theme.INK, text.format(services=letters), act_label(act))
        self.carry.say(self.tr("Alihkan ke hari berikutnya"))
        self.carry.setVisible(bool(self._late))
        self._to_stop = late - self._stopped

    def _late_text(self, closing: ClosingOutlook, finish: datetime, zone: str) -> str:
        text = self.tr(
            "{waiting} orang menunggu, perkiraan selesai {finish}, tutup {closes}: "
            "{late} orang mungkin tidak terlayani hari ini."
        )
        return text.format(
            waiting=closing.waiting,
            finish=at_text(finish, zone),
            closes=at_text(closing.closes_at, zone),
            late=closing.after_closing,
        )

    def _wish(self) -> None:
        if self._to_stop:
            self.wished.emit(Wish(Act.STOP_ISSUING, service_ids=self._to_stop))
        elif self._stopped:
            self.wished.emit(Wish(Act.LIFT_ISSUING, service_ids=self._stopped))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a calm ground with a line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), CALM)
        painter.fillRect(0, 0, self.width(), 1, theme.LINE)
