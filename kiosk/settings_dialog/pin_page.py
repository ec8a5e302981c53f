"""The lock before the settings: on-screen digits and keys, waits shown as a countdown."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.pages.page import BACK_KEYS, ENTER_KEYS
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import Look, TouchButton
from shared_ui import theme
from shared_ui.theme import Metrics

MAX_DIGITS = 12
MIN_DIGITS = 6


class Asking(Enum):
    """What the page asks for."""

    PIN = auto()
    NEW_PIN = auto()
    REPEAT = auto()


class Dots(QWidget):
    """One dot per digit that was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._metrics = Metrics(3.6)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        self.setFixedHeight(round(metrics.mm(12)))

    def show_count(self, count: int) -> None:
        """Show that many dots."""
        self.count = count
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw filled dots for digits, hollow ones for those still needed."""
        m = self._metrics
        side, gap = m.mm(4.5), m.mm(3)
        shown = max(MIN_DIGITS, self.count)
        left = (self.width() - shown * side - (shown - 1) * gap) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.INK_SOFT, m.line))
        for place in range(shown):
            painter.setBrush(theme.INK if place < self.count else Qt.BrushStyle.NoBrush)
            top = (self.height() - side) / 2
            painter.drawEllipse(QRectF(left + place * (side + gap), top, side, side))


class PinPage(QWidget):
    """Signals: pin_given(pin) — entered, or entered twice the same when it is new; cancelled()."""

    pin_given = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self._first = ""
        self._asking = Asking.PIN
        self._wait = 0
        self._locked = False
        self._taking = True
        self._message = ""
        middle = Qt.AlignmentFlag.AlignHCenter
        self._title = TextBlock(7.0, "bold", max_lines=1, align=middle)
        self._say = TextBlock(4.2, max_lines=3, colour=theme.INK_SOFT, align=middle)
        self._dots = Dots()
        self._keys = {name: TouchButton(f"pin-{name}") for name in "1234567890"}
        self._erase = TouchButton("pin-erase", icon="backspace")
        self._enter = TouchButton("pin-enter", Look.PRIMARY, icon="check")
        self._cancel = TouchButton("pin-cancel", cap_mm=5.0)
        self._build()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._count_down)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def _build(self) -> None:
        self._pad = QGridLayout()
        for place, name in enumerate("123456789"):
            self._pad.addWidget(self._keys[name], place // 3, place % 3)
        for column, button in enumerate((self._erase, self._keys["0"], self._enter)):
            self._pad.addWidget(button, 3, column)
        for name, button in self._keys.items():
            button.set_caption(name)
            button.clicked.connect(lambda _=False, name=name: self._type(name))
        self._erase.clicked.connect(self._take_back)
        self._enter.clicked.connect(self._entered)
        self._cancel.clicked.connect(self.cancelled)
        column_layout = QVBoxLayout(self)
        column_layout.addStretch(1)
        for part in (self._title, self._say, self._dots):
            column_layout.addWidget(part)
        middle = Qt.AlignmentFlag.AlignHCenter
        column_layout.addLayout(self._pad)
        column_layout.setAlignment(self._pad, middle)
        column_layout.addWidget(self._cancel, 0, middle)
        column_layout.addStretch(1)
        self._column = column_layout

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        gap = round(metrics.mm(3))
        self._pad.setSpacing(gap)
        self._column.setSpacing(gap)
        for part in (self._title, self._say, self._dots, self._cancel):
            part.set_metrics(metrics)
        for button in (*self._keys.values(), self._erase, self._enter):
            button.set_metrics(metrics)
            button.setFixedWidth(round(metrics.mm(38)))

    def ask(self, asking: Asking) -> None:
        """Begin to ask for the PIN, or for a new one."""
        self._asking, self._first, self._message = asking, "", ""
        self._clear()

    def refuse(self, tries_left: int) -> None:
        """Say that the PIN was wrong."""
        text = self.tr("PIN salah. Sisa {count} kali coba.")
        self._message = text.format(count=tries_left)
        self._clear()

    def wait(self, seconds: float) -> None:
        """Take no digits for that long, and count it down."""
        self._wait = max(0, round(seconds + 0.499))
        self._timer.start()
        self._clear()

    def lock(self, message: str) -> None:
        """Take no digits at all, and say why."""
        self._message, self._locked = message, True
        self._clear()

    def busy(self) -> None:
        """The PIN is being checked."""
        self._set_enabled(False)

    def _clear(self) -> None:
        self._typed = ""
        self._dots.show_count(0)
        self._set_enabled(self._wait == 0 and not self._locked)
        self.retranslate()

    def _set_enabled(self, on: bool) -> None:
        for button in (*self._keys.values(), self._erase, self._enter):
            button.setEnabled(on)
        self._taking = on

    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        if self._wait == 0:
            self._timer.stop()
            self._message = ""
            self._clear()
        self.retranslate()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Stop with the page."""
        self._timer.stop()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.set_text(
            {
                Asking.PIN: self.tr("PIN petugas"),
                Asking.NEW_PIN: self.tr("Buat PIN petugas"),
                Asking.REPEAT: self.tr("Ulangi PIN baru"),
            }[self._asking]
        )
        self._cancel.set_caption(self.tr("Batal"))
        if self._wait:
            text = self.tr("Terlalu banyak PIN salah. Coba lagi dalam {minutes}.{seconds}.")
            minutes, seconds = divmod(self._wait, 60)
            self._say.set_text(text.format(minutes=f"{minutes:02d}", seconds=f"{seconds:02d}"))
        elif self._message:
            self._say.set_text(self._message)
        elif self._asking is Asking.PIN:
            self._say.set_text(self.tr("Masukkan PIN untuk membuka setelan."))
        else:
            self._say.set_text(self.tr("Sedikitnya 6 angka. Simpan baik-baik."))

    def text(self) -> str:
        """Give what is said under the title."""
        return self._say.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace, Enter and Escape from the keyboard."""
        if event.text() in self._keys and event.text():
            self._type(event.text())
        elif event.key() in ENTER_KEYS:
            self._entered()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in BACK_KEYS:
            self._take_back()
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        if self._taking and len(self._typed) < MAX_DIGITS:
            self._typed += digit
            self._dots.show_count(len(self._typed))

    def _take_back(self) -> None:
        self._typed = self._typed[:-1]
        self._dots.show_count(len(self._typed))

    def _entered(self) -> None:
        if not self._taking or not self._typed:
            return
        if self._asking is Asking.PIN:
            self.pin_given.emit(self._typed)
        elif len(self._typed) < MIN_DIGITS:
            self._message = self.tr("PIN terlalu pendek: sedikitnya 6 angka.")
            self._clear()
        elif self._asking is Asking.NEW_PIN:
            self._first, self._asking, self._message = self._typed, Asking.REPEAT, ""
            self._clear()
        elif self._typed == self._first:
            self.pin_given.emit(self._typed)
        else:
            self.ask(Asking.NEW_PIN)
            self._message = self.tr("Kedua PIN tidak sama. Silakan ulangi.")
            self.retranslate()
