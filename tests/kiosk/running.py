"""A kiosk as a program on a real database, started and stopped by a test."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import wraps
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.station import KioskStation
from shared_ui.station_file import save
from shared_ui.station_settings import PrinterSection, default_settings
from tests.kiosk import samples
from tests.kiosk.conftest import part
from tests.patience import until


class Running:
    """A station in its folder, started and stopped by the test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "office.db"
        self.config = folder / "kiosk.toml"
        base = default_settings("kiosk", "Kios 1")
        url = f"sqlite:///{self.database}"
        self.settings = base.model_copy(
            update={
                "database": base.database.model_copy(update={"url": url}),
                "screen": base.screen.model_copy(update={"geometry": "960x540"}),
            }
        )
        save(self.config, self.settings)
        self.station: KioskStation
        self._stop = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def with_printer(self, section: PrinterSection) -> Running:
        """Write a printer into the settings."""
        self.settings = self.settings.model_copy(update={"printer": section})
        save(self.config, self.settings)
        return self

    def start(self) -> Running:
        self._stop = asyncio.Event()
        self.station = KioskStation(self.config, lambda: samples.NOW, debounce_ms=0, hold_ms=30)
        self.window = self.station.window
        self.window.show()
        self._task = asyncio.ensure_future(self.station.run(self._stop))
        return self

    async def serving(self) -> Running:
        await until(lambda: self.on("choose"), "the services")
        return self

    def on(self, page: str) -> bool:
        return self.window.is_complete and self.window.page is getattr(self.window, page)

    async def out_of_service(self) -> str:
        await until(lambda: self.on("out_of_service"), "the sorry page")
        return f"{self.window.out_of_service.body.text()} {self.window.out_of_service.staff.text()}"

    def touch(self, name: str) -> None:
        QTest.mouseClick(part(self.window, name), Qt.MouseButton.LeftButton)

    async def end(self) -> None:
        self._stop.set()
        if self._task is not None:
            task, self._task = self._task, None
            await task


def ended(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """End the station inside the test: pytest-qt turns Qt's events between fixtures, when no
    asyncio loop runs, and a task that is stepped there does not know its loop.
    """

    @wraps(test)
    async def run(running: Running, **others: object) -> None:
        try:
            await test(running, **others)
        finally:
            await running.end()

    return run
