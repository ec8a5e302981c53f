"""Starts a station: window first, then the event loop; ends it cleanly."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from shared_ui import theme
from shared_ui.watchdog import Watchdog

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
    """Notes that a window was drawn for the first time; calls `drawn` once after it."""

    def __init__(self, window: QWidget, drawn: Callable[[], None]) -> None:
        super().__init__(window)
        self.seen = False
        self._drawn = drawn
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event pass; remember the first paint."""
        if event.type() is QEvent.Type.Paint and not self.seen:
            self.seen = True
            # This comes before the window paints; a compositor may let it wait for seconds.
            QTimer.singleShot(0, self._drawn)
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
    watchdog = Watchdog(os.environ)
    try:
        _draw(app, station.window, watchdog.ready)
        if before_loop is not None:
            before_loop()
        return _run_loop(app, station)
    finally:
        watchdog.stopping()


def _draw(app: QApplication, window: QWidget, drawn: Callable[[], None]) -> None:
    """Show the window and wait for its first paint, but not for ever."""
    paint = FirstPaint(window, drawn)
    window.show()
    for _ in range(50):
        app.processEvents()
        if paint.seen:
            break


async def leave_at_once(window: QWidget, stop: StopLike) -> None:
    """Take the window away at once: what is under way may wait seconds for a server."""
    await stop.wait()
    window.hide()


def _run_loop(app: QApplication, station: Station) -> int:
    import asyncio

    import qasync

    async def main() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        # An idle Qt loop would never wake for a signal without this (STACK, qasync).
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
        leaving = loop.create_task(leave_at_once(station.window, stop))
        try:
            await station.run(stop)
        finally:
            leaving.cancel()

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(main())
    return 0
