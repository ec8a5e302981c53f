"""Reads what the supervisor's page that is open shows, away from the screen."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from counter_console.acts import Act
from counter_console.console_window import ConsoleWindow
from counter_console.office_words import copied_text
from counter_console.refusals import refusal_text, world_text
from counter_console.widgets.banners import Tone
from queueing.errors import AntreanError, StoreError
from queueing.snapshots import DayCourse, ListView, StockView
from queueing.stock import Batch, ReferenceAnswer
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread
from shared_ui.under_way import UnderWay

log = logging.getLogger(__name__)
READ = ("stock", "waiting-list", "today")
"""The pages whose facts the desk does not show anyway."""


class OfficeViews(Protocol):
    """What is asked of the office; called on its worker thread only, raises StoreError."""

    def stock_view(self, *, now: datetime) -> StockView:
        """Give the stock with its history and today's figures."""

    def day_course(self, *, now: datetime) -> DayCourse:
        """Give how today went so far."""

    def list_view(self, *, service_id: int | None, now: datetime) -> ListView:
        """Give the waiting lists, and who comes next on the one of a service."""

    def reference(self, *, text: str, now: datetime) -> tuple[ReferenceAnswer, ...]:
        """Tell where a reference number stands, on each list that has it."""

    def batch(self, *, batch_id: int) -> Batch:
        """Give an invitation with its reference numbers; raises NotFound."""


class SupervisionReading(QObject):
    """Lives as long as the console serves; `stop` ends it."""

    def __init__(
        self, window: ConsoleWindow, office: OfficeViews, off_thread: OffThread, clock: Clock
    ) -> None:
        super().__init__(window)
        self._window, self._office, self._clock = window, office, clock
        self._off_thread = off_thread
        self._under_way = UnderWay("a supervisor's page")
        self._waits = False
        pages = window.supervision
        self._lists, self._stock, self._today = pages.lists, pages.stock, pages.today
        window.supervision.opened.connect(self.changed)
        self._lists.asked.connect(lambda text: self._under_way.begin(self._ask(text)))
        self._lists.copy_wanted.connect(
            lambda batch_id: self._under_way.begin(self._copy(batch_id))
        )

    def changed(self, _snapshot: object = None) -> None:
        """Read again what is shown: it was opened, or something in the office changed."""
        if self._window.supervision.name in READ and not self._waits:
            self._waits = True
            self._under_way.begin(self._read())

    async def _read(self) -> None:
        self._waits = False
        name, now = self._window.supervision.name, self._clock()
        try:
            if name == "stock":
                stock = await self._off_thread(self._office.stock_view, now=now)
                self._stock.show_view(stock, now)
            elif name == "today":
                course = await self._off_thread(self._office.day_course, now=now)
                self._today.show_view(course, now)
            elif name == "waiting-list":
                chosen = self._lists.chosen
                lists = await self._off_thread(self._office.list_view, service_id=chosen, now=now)
                # Another list may have been chosen meanwhile: its own reading is under way.
                if chosen == self._lists.chosen:
                    self._lists.show_view(lists, now)
        except StoreError as error:
            log.warning("reading the page %s failed: %s", name, error)
            for page in (self._stock, self._lists, self._today):
                page.show_trouble(world_text(error))

    async def _ask(self, text: str) -> None:
        try:
            answers = await self._off_thread(self._office.reference, text=text, now=self._clock())
        except StoreError as error:
            log.warning("looking up a reference number failed: %s", error)
            self._lists.show_trouble(world_text(error))
        else:
            self._lists.one.show_answers(text, answers)

    async def _copy(self, batch_id: int) -> None:
        try:
            batch = await self._off_thread(self._office.batch, batch_id=batch_id)
        except StoreError as error:
            self._lists.show_trouble(world_text(error))
        except AntreanError as error:
            self._window.show_refusal(refusal_text(error, Act.INVITE))
        else:
            QGuiApplication.clipboard().setText("\n".join(batch.references))
            text = copied_text(batch, self._window.language.code)
            self._window.message.say(Tone.DONE, text)

    async def stop(self) -> None:
        """Wait for what is under way."""
        await self._under_way.end()
