"""A kiosk at work against an office in memory, touched by a test."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import wraps
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.controller import KioskController
from kiosk.office_watch import OfficeWatch
from kiosk.pages.page import Page
from kiosk.window import KioskWindow
from shared_ui.language import Language
from shared_ui.off_thread import OffThread
from tests.kiosk import samples
from tests.kiosk.conftest import FakeOffice, part
from tests.patience import until


class Kiosk:
    """A kiosk at work."""

    def __init__(self, window: KioskWindow, office: FakeOffice, language: Language) -> None:
        self.window, self.office, self.language = window, office, language
        self.shown: list[str] = []
        self._told = 0
        window.number_shown.connect(self.shown.append)
        self._off_thread = OffThread("test")
        ids = count(1)
        self._task: asyncio.Future[None] | None = None
        self.watch = OfficeWatch(
            office, self._off_thread, lambda: samples.NOW, lambda failures: 0.01
        )
        self.controller = KioskController(
            window,
            office,
            self.watch,
            self._off_thread,
            language,
            lambda: samples.NOW,
            new_id=lambda: f"request {next(ids)}",
        )

    async def ready(self) -> Kiosk:
        self._task = asyncio.ensure_future(self.watch.run())
        await until(lambda: self.window.page is not self.window.starting, "a page")
        return self

    def touch(self, name: str) -> None:
        QTest.mouseClick(part(self.window, name), Qt.MouseButton.LeftButton)

    def on(self, page: Page) -> bool:
        return self.window.page is page

    async def number(self) -> str:
        """Wait for the paint of a number that was not given by this before."""
        await until(lambda: len(self.shown) > self._told, "the number's paint")
        self._told = len(self.shown)
        return self.shown[-1]

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._off_thread.close()


def at_work(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """Start and stop the kiosk inside the test, where its loop runs (see test_station.ended)."""

    @wraps(test)
    async def run(kiosk: Kiosk, **others: object) -> None:
        try:
            await test(await kiosk.ready(), **others)
        finally:
            await kiosk.stop()

    return run
