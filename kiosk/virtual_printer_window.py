"""The window of the virtual printer: the last paper, a count, and what can be the matter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.virtual_faults import (
    LATE_SECONDS,
    MENU,
    OFF_SECONDS,
    POWER_OFF,
    RESET,
    Fault,
    Faults,
)
from kiosk.virtual_paper import PaperStrip, Picture
from shared_ui import theme

CONDITIONS = ("ready", "near-end", "paper-out", "cover-open", "cutter", "offline", "silent")
POWER, FAULTS = "power", "faults"
BEST_HEIGHT, LEAST_HEIGHT = 40, 26
SIDE = 172
"""Width of the buttons beside the paper."""
TALL = 620
"""A window as high as this has its buttons below the paper."""


class Ticket(Protocol):
    """A paper that came out."""

    @property
    def number(self) -> int: ...
    @property
    def picture(self) -> Picture: ...


class Printer(Protocol):
    """What the window needs of a virtual printer; `order` takes the words of its scripts."""

    @property
    def port(self) -> int: ...
    @property
    def condition(self) -> str: ...
    @property
    def faults(self) -> Faults: ...
    def set_condition(self, condition: str) -> None: ...
    def order(self, text: str) -> None: ...
    def listen(
        self,
        on_ticket: Callable[[Ticket], None],
        on_condition: Callable[[str], None],
        on_faults: Callable[[Faults], None],
        on_power: Callable[[bool], None],
    ) -> Callable[[], None]: ...


class _Bridge(QObject):
    """Brings news from the printer's threads to the window's.

    Signals: ticket_came(Ticket), condition_changed(str), faults_changed(Faults),
    power_changed(bool).
    """

    ticket_came = Signal(object)
    condition_changed = Signal(str)
    faults_changed = Signal(object)
    power_changed = Signal(bool)


class VirtualPrinterWindow(QWidget):
    """Shows a virtual printer and lets it run into trouble.

    Signals: closed().
    """

    closed = Signal()

    def __init__(self, printer: Printer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._count = 0
        self._powered = True
        self._bridge = _Bridge(self)
        self._bridge.ticket_came.connect(self._show_ticket)
        self._bridge.condition_changed.connect(self._show_condition)
        self._bridge.faults_changed.connect(self._show_faults)
        self._bridge.power_changed.connect(self._show_power)
        self._place = QLabel()
        self._papers = QLabel()
        for label, weight in ((self._place, "regular"), (self._papers, "semibold")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.font(15, weight))
        self._strip = PaperStrip()
        self._buttons = {name: self._button(name) for name in (*CONDITIONS, POWER, FAULTS)}
        self._conditions = QButtonGroup(self)
        self._menu = QMenu(self)
        self._menu.setFont(theme.font(14))
        self._faults = {name: self._menu.addAction("") for name in MENU}
        self._menu.addSeparator()
        self._reset = self._menu.addAction("")
        self._connect()
        self._build()
        self._retranslate()
        self._show_condition(printer.condition)
        # Threads of the printer speak to the bridge only; signals queue over to this one.
        self._silence = printer.listen(
            self._bridge.ticket_came.emit,
            self._bridge.condition_changed.emit,
            self._bridge.faults_changed.emit,
            self._bridge.power_changed.emit,
        )
        self._show_faults(printer.faults)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where there is room."""
        self._arrange()
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop listening and say that the window is gone."""
        self._silence()
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._place)
        head.addStretch(1)
        head.addWidget(self._papers)
        layout.addLayout(head)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(14)
        self._panel = QWidget()
        self._grid = QGridLayout(self._panel)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self._strip, 1)
        self._body.addWidget(self._panel)
        layout.addLayout(self._body, 1)
        self._columns = 0
        self.setStyleSheet(_STYLE)
        self.resize(400, 720)

    def _arrange(self) -> None:
        columns = 2 if self.height() >= TALL else 1
        if columns == self._columns:
            return
        self._columns = columns
        beside = columns == 1
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._grid.setSpacing(5 if beside else 8)
        for button in self._buttons.values():
            button.setMinimumHeight(LEAST_HEIGHT if beside else BEST_HEIGHT)
        for index, button in enumerate(self._buttons.values()):
            # The first, by which all is well again, is as wide as the window.
            place = (index, 0, 1, 1) if beside else ((index + 1) // 2, (index + 1) % 2, 1, 1)
            self._grid.addWidget(button, *((0, 0, 1, 2) if index == 0 and not beside else place))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if beside else 1)
        self._panel.setMaximumWidth(SIDE if beside else 16_777_215)
        self._panel.setMinimumWidth(SIDE if beside else 0)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setCheckable(name != POWER)
        button.setFont(theme.font(14, "semibold"))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        button.setMaximumHeight(BEST_HEIGHT)
        return button

    def _connect(self) -> None:
        for name in CONDITIONS:
            # One of them holds: pressing it again changes nothing.
            self._conditions.addButton(self._buttons[name])
            self._buttons[name].clicked.connect(
                lambda _=False, name=name: self._printer.set_condition(name)
            )
        self._buttons[POWER].clicked.connect(lambda: self._printer.order(POWER_OFF))
        self._buttons[FAULTS].setMenu(self._menu)
        self._reset.triggered.connect(lambda: self._printer.order(RESET))
        for name, action in self._faults.items():
            action.setObjectName(name)
            action.setCheckable(True)
            action.triggered.connect(lambda on, name=name: self._toggle(MENU[name], on))

    def _toggle(self, fault: Fault, on: bool) -> None:
        for order in fault.begin if on else fault.end:
            self._printer.order(order)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Printer virtual"))
        names = {
            "ready": self.tr("Siap"),
            "near-end": self.tr("Kertas hampir habis"),
            "paper-out": self.tr("Kertas habis"),
            "cover-open": self.tr("Tutup terbuka"),
            "cutter": self.tr("Pemotong macet"),
            "offline": self.tr("Luring"),
            "silent": self.tr("Tidak menjawab"),
            POWER: self.tr("Listrik padam {seconds}\u00a0detik").format(seconds=OFF_SECONDS),
        }
        for name, text in names.items():
            self._buttons[name].setText(text)
        faults = {
            "late": self.tr("Bukti cetak terlambat {seconds}\u00a0detik").format(
                seconds=LATE_SECONDS
            ),
            "missing": self.tr("Bukti cetak hilang"),
            "wrong": self.tr("Bukti cetak salah"),
            "duplicate": self.tr("Bukti cetak ganda"),
            "slow": self.tr("Mencetak lambat"),
            "jam": self.tr("Pemotong macet pada tiket berikut"),
            "left": self.tr("Tiket tidak diambil"),
        }
        for name, text in faults.items():
            self._faults[name].setText(text)
        self._reset.setText(self.tr("Putuskan sambungan sekarang"))
        self._strip.set_hint(self.tr("Belum ada tiket"))
        self._show_count()
        self._show_power(self._powered)
        self._show_faults(self._printer.faults)

    def _show_ticket(self, ticket: Ticket) -> None:
        self._count += 1
        self._show_count()
        self._strip.show_picture(ticket.picture)

    def _show_count(self) -> None:
        self._papers.setText(self.tr("{count} tiket keluar").format(count=self._count))

    def _show_condition(self, condition: str) -> None:
        self._buttons[str(condition)].setChecked(True)

    def _show_faults(self, faults: Faults) -> None:
        there = [name for name, fault in MENU.items() if fault.there(faults)]
        for name, action in self._faults.items():
            action.setChecked(name in there)
        button = self._buttons[FAULTS]
        button.setChecked(bool(there))
        text = self.tr("Gangguan: {count}…").format(count=len(there))
        button.setText(text if there else self.tr("Gangguan lain…"))

    def _show_power(self, on: bool) -> None:
        self._powered = on
        self._buttons[POWER].setEnabled(on)
        text = self.tr("Menerima di port {port}").format(port=self._printer.port)
        self._place.setText(text if on else self.tr("Listrik padam"))


def _css(colour: QColor) -> str:
    return colour.name()


_STYLE = f"""
VirtualPrinterWindow, PaperStrip {{ background: {_css(theme.GROUND)}; }}
QLabel {{ color: {_css(theme.INK)}; }}
QPushButton {{ background: {_css(theme.PAPER)}; color: {_css(theme.INK)};
    border: 1px solid {_css(theme.LINE)}; border-radius: 8px; padding: 2px 8px; }}
QPushButton:disabled {{ color: {_css(theme.INK_SOFT)}; background: {_css(theme.GROUND)}; }}
QPushButton:checked {{ background: {_css(theme.BRAND)}; color: {_css(theme.PAPER)};
    border-color: {_css(theme.BRAND)}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton:focus {{ border: 2px solid {_css(theme.BRAND_DARK)}; }}
QMenu {{ background: {_css(theme.PAPER)}; color: {_css(theme.INK)};
    border: 1px solid {_css(theme.LINE)}; padding: 4px; }}
QMenu::item {{ padding: 8px 24px 8px 32px; border-radius: 6px; }}
QMenu::item:selected {{ background: {_css(theme.GROUND)}; }}
QMenu::separator {{ height: 1px; background: {_css(theme.LINE)}; margin: 4px 8px; }}
"""
