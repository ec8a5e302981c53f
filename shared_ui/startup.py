"""Starts a station: window first, then the event loop; ends it cleanly."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from shared_ui import theme

os.environ.setdefault("QT_API", "pyside6")
log = logging.getLogger(__name__)


class StopLike(Protocol):
    """The part of asyncio.Event a station needs to end itself."""

    def set(self) -> None: ...
    async def wait(self) -> object: ...


class Station(Protocol):
    """A kiosk, board or console: a window at once, the rest when the loop runs."""

    @property
    def window(self) -> QWidget: ...

    async def run(self, stop: StopLike) -> None:
        """Work until `stop` is set; set it when the window is closed."""


class FirstPaint(QObject):
    """Notes that a window was drawn for the first time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.seen = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event pass; remember the first paint."""
        if event.type() is QEvent.Type.Paint:
            self.seen = True
        return False


def run_station(make: Callable[[], Station], before_loop: Callable[[], None] | None = None) -> int:
    """Run one station until it ends; give the process's exit code.

    `make` builds the station with its window after the QApplication stands. The window is
    drawn before the event loop and everything behind it is imported (STACK, start-up).
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    theme.dress(app)
    station = make()
    paint = FirstPaint(station.window)
    station.window.show()
    for _ in range(50):
        app.processEvents()
        if paint.seen:
            break
    if before_loop is not None:
        before_loop()
    return _run_loop(app, station)


def _run_loop(app: QApplication, station: Station) -> int:
    import asyncio

    import qasync

    async def main() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        # An idle Qt loop would never wake for a signal without this (STACK, qasync).
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
        await station.run(stop)

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(main())
    return 0
