"""The supervisor's pages over the desk: stations, stock, lists, today; and the stock's warning."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from counter_console.acts import ON_LIST, ON_STOCK, Wish
from counter_console.allowed_acts import WhyNot
from counter_console.pages.stations import StationsPage
from counter_console.pages.stock import StockPage
from counter_console.pages.today import TodayPage
from counter_console.pages.waiting_list import WaitingListPage
from counter_console.widgets.page_tabs import PageTabs
from counter_console.widgets.state_line import StateLine
from counter_console.widgets.stock_band import StockBand
from counter_console.words import reason_text
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import Language

Page = StationsPage | StockPage | WaitingListPage | TodayPage


class Supervision(QObject):
    """Signals: wished(Wish); opened() — a page is shown whose facts are to be read."""

    wished = Signal(object)
    opened = Signal()

    def __init__(
        self,
        pages: QStackedWidget,
        line: StateLine,
        go_home: Callable[[], None],
        own_version: str,
        language: Language,
        parent: QObject,
    ) -> None:
        """`go_home` shows what is below the pages: the desk, or signing in."""
        super().__init__(parent)
        self._pages, self._line, self._go_home = pages, line, go_home
        self.stations = StationsPage(own_version)
        self.stock, self.lists = StockPage(language), WaitingListPage(language)
        self.today = TodayPage(language)
        self.pages: dict[str, Page] = {
            "stations": self.stations,
            "stock": self.stock,
            "waiting-list": self.lists,
            "today": self.today,
        }
        self.tabs, self.band = PageTabs(tuple(self.pages)), StockBand(language)
        for page in self.pages.values():
            pages.addWidget(page)
            page.closed.connect(go_home)
            page.wished.connect(self.wished)
        pages.currentChanged.connect(self._show_tabs)
        line.stations_pressed.connect(lambda: self.toggle("stations"))
        self.tabs.pressed.connect(self.open)
        self.band.pressed.connect(lambda: self.open("stock"))
        self.lists.list_chosen.connect(self.opened)

    @property
    def name(self) -> str:
        """The name of the page that is shown, "" for none of these."""
        shown: QWidget | None = self._pages.currentWidget()
        return next((name for name, page in self.pages.items() if page is shown), "")

    @property
    def is_open(self) -> bool:
        """Whether one of the pages is shown."""
        return bool(self.name)

    def show_snapshot(self, snapshot: ConsoleSnapshot, now: datetime, busy: bool) -> None:
        """Draw the stations, and warn of what is low, unless another band asks first (`busy`)."""
        self.stations.show_snapshot(snapshot, now)
        self._line.show_stations(self.stations.troubled)
        self.band.show_stock(snapshot, busy)
        counter = snapshot.counter
        signed_in = counter is not None and counter.officer is not None
        why_not = "" if signed_in else reason_text(WhyNot.NOT_SIGNED_IN, snapshot)
        self.stock.show_hands(why_not)
        self.lists.show_hands(why_not)

    def after(self, wish: Wish) -> None:
        """Make room for the next: what `wish` asked for was done."""
        if wish.act in ON_STOCK:
            self.stock.done()
        elif wish.act in ON_LIST:
            self.lists.done(wish)

    def toggle(self, name: str) -> None:
        """Open a page, or go back from it."""
        if self.name == name:
            self._go_home()
        else:
            self.open(name)

    def open(self, name: str) -> None:
        """Open a page."""
        self._pages.setCurrentWidget(self.pages[name])
        self.pages[name].begin()
        self.opened.emit()

    def retranslate(self) -> None:
        """Speak the new language."""
        self.tabs.retranslate()
        for page in self.pages.values():
            page.retranslate()

    def leave_for(self, *signals: SignalInstance) -> None:
        """Go back at these signals: what they open is below."""
        for signal in signals:
            signal.connect(self._leave)

    def _leave(self) -> None:
        if self.is_open:
            self._go_home()

    def _show_tabs(self) -> None:
        self.tabs.show_page(self.name)
