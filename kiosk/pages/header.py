"""The head of every page: the office, whether it is open, date and clock."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.pages.logo import SIZE_MM, Logo
from kiosk.pages.page import BODY_MM, CAPTION_MM
from kiosk.pages.text_block import TextBlock
from kiosk.pages.words import Words
from queueing.model import OpeningState
from queueing.snapshots import KioskSnapshot
from shared_ui import theme
from shared_ui.clock import Clock
from shared_ui.icons import paint_icon
from shared_ui.language import Language, clock_text, date_text, local_time, plain
from shared_ui.theme import Metrics

DATE_ROOM_MM = 230.0
STALE_MS = 10_000
TIME_MM, LOW_OFFICE_MM, LOW_LOGO_MM = 9.0, 6.3, 18.0


class Dot(QWidget):
    """A small icon beside a caption."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._colour = "", theme.INK_SOFT

    def show_icon(self, name: str, colour: QColor) -> None:
        """Draw icon `name`, or nothing for ""."""
        self._name, self._colour = name, colour
        self.update()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        side = round(metrics.cap_px(CAPTION_MM) * 1.05)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        if self._name:
            paint_icon(QPainter(self), self.rect(), self._name, self._colour)


class Header(QWidget):
    """Signals: settings_wanted() — the corner was held; aged(bool) — nothing was read for
    STALE_MS, or something again.
    """

    settings_wanted = Signal()
    aged = Signal(bool)

    def __init__(self, language: Language, clock: Clock, hold_ms: int) -> None:
        super().__init__()
        self._language, self._clock = language, clock
        self._snapshot: KioskSnapshot | None = None
        self._fresh = QElapsedTimer()
        self._is_old = False
        self._low = False
        self._logo = Logo(hold_ms)
        self._logo.held.connect(self.settings_wanted)
        right = Qt.AlignmentFlag.AlignRight
        self._office = TextBlock(BODY_MM, "semibold", max_lines=2)
        self._opening = TextBlock(CAPTION_MM, colour=theme.INK_SOFT, max_lines=2)
        self._icon = Dot()
        self._date = TextBlock(CAPTION_MM, colour=theme.INK_SOFT, max_lines=1, align=right)
        self._time = TextBlock(TIME_MM, "semibold", max_lines=1, align=right)
        self._build()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)

    def _build(self) -> None:
        state = QHBoxLayout()
        state.setContentsMargins(0, 0, 0, 0)
        state.addWidget(self._icon)
        state.addWidget(self._opening, 1)
        self._state_row = state
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, parts in ((left, (self._office, state)), (right, (self._time, self._date))):
            column.setSpacing(0)
            column.addStretch(1)
            for part in parts:
                if isinstance(part, QWidget):
                    column.addWidget(part)
                else:
                    column.addLayout(part)
            column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._logo)
        row.addLayout(left, 1)
        row.addLayout(right)
        self._row = row

    def set_low(self, low: bool) -> None:
        """Take less height, in a window that has little."""
        self._low = low

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        # A narrow window has no room for the date beside the office's name.
        self._date.setVisible(self.window().width() >= metrics.mm(DATE_ROOM_MM))
        self._office.set_cap(LOW_OFFICE_MM if self._low else BODY_MM, metrics)
        self._time.set_cap(BODY_MM if self._low else TIME_MM, metrics)
        self._logo.set_side(LOW_LOGO_MM if self._low else SIZE_MM)
        for part in (self._logo, self._office, self._opening, self._icon, self._date, self._time):
            part.set_metrics(metrics)
        self._row.setSpacing(metrics.unit * 2)
        self._state_row.setSpacing(metrics.unit)
        self._fit_right()

    def show_snapshot(self, snapshot: KioskSnapshot) -> None:
        """Say the office and its hours; a snapshot that was shown before is no fresher for it."""
        if snapshot is not self._snapshot:
            self._fresh.start()
        self._snapshot = snapshot
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._logo.setAccessibleName(self.tr("Untuk petugas: tekan dua detik untuk setelan"))
        self.tick()

    def showEvent(self, _event: QShowEvent) -> None:
        """Let the clock run."""
        self._timer.start()
        self.tick()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Let the clock rest."""
        self._timer.stop()

    def tick(self) -> None:
        """Say the present minute, and how old the picture is when it is old."""
        if self._snapshot is None:
            return
        office = self._snapshot.office
        self._office.set_text(plain(office.name))
        local = local_time(self._clock(), office.time_zone)
        self._time.set_text(clock_text(local))
        self._date.set_text(date_text(local, self._language.code))
        self._fit_right()
        self._show_state(self._snapshot, local)

    def _show_state(self, snapshot: KioskSnapshot, _local: datetime) -> None:
        # By real seconds, and asked for: a reading that hangs brings no news of itself.
        old = self._fresh.hasExpired(STALE_MS)
        if old is not self._is_old:
            self._is_old = old
            self.aged.emit(old)
        if old:
            read = local_time(snapshot.read_at, snapshot.office.time_zone)
            text = self.tr("Jumlah orang menunggu per pukul {time}")
            self._opening.set_text(text.format(time=clock_text(read)))
            self._icon.show_icon("broken-link", theme.INK_SOFT)
            return
        self._opening.set_text(Words(self._language, snapshot).opening(snapshot.opening))
        is_open = snapshot.opening.state is OpeningState.OPEN
        self._icon.show_icon("clock", theme.OK if is_open else theme.INK_SOFT)

    def _fit_right(self) -> None:
        wide = self._time.natural_width()
        if not self._date.isHidden():
            wide = max(wide, self._date.natural_width())
        for part in (self._date, self._time):
            part.setFixedWidth(wide)
