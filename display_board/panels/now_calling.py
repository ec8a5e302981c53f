"""Everybody who is called and has not come yet; a new call pulses three times and then stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import (
    QCoreApplication,
    QEasingCurve,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from display_board.panels.call_cells import CallFace
from display_board.panels.drawing import CALL, Item, Panel, PictureWidget, paint_panel
from queueing.snapshots import BoardCall
from shared_ui.language import plain

PULSES = 3
PULSE_MS = 220
"""Each pulse eases out in this time (LOOK: 150 to 250 ms)."""
PERIOD_MS = 480
"""From one pulse to the next: about two a second, below the three of WCAG 2.3.1."""


def face_of(call: BoardCall, language: str) -> CallFace:
    """Give a call in the board's words."""
    counter = plain(call.counter_name).strip() or QCoreApplication.translate(
        "Board", "Loket {number}"
    ).format(number=call.counter_number)
    word = (
        QCoreApplication.translate("Board", "DIPANGGIL")
        if call.call_count < 2
        else QCoreApplication.translate("Board", "PANGGILAN KE-{count}").format(
            count=call.call_count
        )
    )
    service = plain(call.service.name.in_language(language))
    return CallFace(call.ticket_id, plain(call.label), counter, service, word)


class NowCalling(PictureWidget):
    """The calls. Signals: call_painted(label) — after the paint in which a call first appears."""

    call_painted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unpainted: dict[int, str] = {}
        self._pulsing: frozenset[int] = frozenset()
        self._strength = 0.0
        self._grow = 0.0
        self._ease = QEasingCurve(QEasingCurve.Type.OutCubic)
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(float(PULSES))
        self._pulse.setDuration(PULSES * PERIOD_MS)
        self._pulse.valueChanged.connect(self._beat)
        self._pulse.finished.connect(self._rest)

    @property
    def is_pulsing(self) -> bool:
        """Whether a call's pulse is under way."""
        return self._pulse.state() is QVariantAnimation.State.Running

    def announce(self, labels: Mapping[int, str], grow: float) -> None:
        """Pulse these tickets' panels (by id), each growing `grow` pixels at most."""
        self._unpainted.update(labels)
        still = self._pulsing if self.is_pulsing else ()
        self._pulsing = frozenset(labels) | frozenset(still)
        self._grow = grow
        self._pulse.stop()
        self._pulse.start()
        self._touch()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then say which calls are on the screen for the first time."""
        super().paintEvent(event)
        drawn = {item.tag for item in self.picture() if isinstance(item, Panel)}
        for ticket_id in [i for i in self._unpainted if i in drawn]:
            self.call_painted.emit(self._unpainted.pop(ticket_id))

    def paint_item(self, painter: QPainter, item: Item) -> None:
        """Paint one item; a pulsing call's panel grows and lightens."""
        if isinstance(item, Panel) and item.tag in self._pulsing and self._strength > 0:
            grown = item.box.inset(-self._grow * self._strength)
            lighter = _lighter(self.coloured(CALL), self._strength)
            paint_panel(painter, replace(item, box=grown), lighter)
        else:
            super().paint_item(painter, item)

    def _beat(self, turn: float) -> None:
        within = (turn % 1.0) * PERIOD_MS / PULSE_MS
        strength = 1.0 - self._ease.valueForProgress(within) if within < 1 else 0.0
        if strength != self._strength:
            self._strength = strength
            self._touch()

    def _rest(self) -> None:
        self._strength = 0.0
        self._touch()
        self._pulsing = frozenset()

    def _touch(self) -> None:
        for item in self.picture():
            if isinstance(item, Panel) and item.tag in self._pulsing:
                self.update(item.box.inset(-self._grow - 2).rect().toAlignedRect())


def _lighter(amber: QColor, strength: float) -> QColor:
    mix = 0.4 * strength
    parts = [round(v + (255 - v) * mix) for v in (amber.red(), amber.green(), amber.blue())]
    return QColor(*parts)
