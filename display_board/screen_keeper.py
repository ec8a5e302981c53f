"""Keeps the board on its screen: chosen by name, and found again after its cable was pulled."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)


class ScreenLike(Protocol):
    """What is asked of a screen."""

    def name(self) -> str: ...
    def model(self) -> str: ...
    def geometry(self) -> QRect: ...


Put = Callable[[QWidget, ScreenLike], None]
"""Fills a screen with a window."""


def screen_named(wanted: str, screens: Sequence[ScreenLike]) -> ScreenLike | None:
    """Give the screen of this name ("HDMI-A-1") or model, the first of all for ""."""
    if not wanted:
        return next(iter(screens), None)
    for screen in screens:
        if wanted in (screen.name(), screen.model()):
            return screen
    return None


def names_of(screens: Sequence[ScreenLike]) -> str:
    """Name the screens that are there, for who has to choose one."""
    told = (
        f"{s.name()} ({s.model() or '?'}, {s.geometry().width()}x{s.geometry().height()})"
        for s in screens
    )
    return ", ".join(told) or "none"


class ScreenKeeper(QObject):
    """Puts the window on its screen again whenever screens come, go or change.

    A board whose named screen is away is hidden: it must not cover an officer's desk. It goes on
    reading and speaking meanwhile. Without a name the window stays where it is while that screen
    is there, and otherwise takes the first one.

    Signals: lost() — its screen is away; found().
    """

    lost = Signal()
    found = Signal()

    def __init__(
        self,
        window: QWidget,
        wanted: str,
        screens: Callable[[], Sequence[ScreenLike]] = QGuiApplication.screens,
        put: Put | None = None,
    ) -> None:
        """`wanted`: a screen's name, or "" for any. `screens` and `put` are faked in tests."""
        super().__init__(window)
        self._window, self._wanted = window, wanted
        self._screens, self._put = screens, put or fill
        self._on: tuple[str, QRect] | None = None
        # Qt tells of several changes at once, and moves windows by itself meanwhile.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self.changed)
        app.screenRemoved.connect(self.changed)
        app.primaryScreenChanged.connect(self.changed)
        self._watched: ScreenLike | None = None

    def seek(self, wanted: str) -> None:
        """Go to another screen, "" for any."""
        self._wanted, self._on = wanted, None
        self.look()

    def changed(self, screen: object = None) -> None:
        """Look again as soon as Qt has done its own part."""
        self._on = None
        self._soon.start()

    def look(self) -> None:
        """Put the window on its screen, or hide it while that one is away."""
        screens = self._screens()
        screen = screen_named(self._wanted, screens)
        if screen is None:
            log.warning("no screen %r here; there are: %s", self._wanted, names_of(screens))
            if self._wanted and self._window.isVisible():
                self._window.hide()
            self._on = None
            self.lost.emit()
            return
        here = screen.name(), screen.geometry()
        if here == self._on and self._window.isVisible():
            return
        self._on = here
        self._put(self._window, screen)
        self._watch(screen)
        self.found.emit()

    def _watch(self, screen: ScreenLike) -> None:
        # Another resolution of the same screen: without a window manager nobody else tells.
        if isinstance(screen, QScreen) and screen is not self._watched:
            screen.geometryChanged.connect(self.changed)
            self._watched = screen


def fill(window: QWidget, screen: ScreenLike) -> None:
    """Fill a real screen with the window; one that does so already is left in peace."""
    fills = window.isFullScreen() and window.geometry() == screen.geometry()
    if fills and window.isVisible() and window.screen() is screen:
        return
    # A full-screen window stays where it is: it is moved as an ordinary one.
    window.setWindowState(Qt.WindowState.WindowNoState)
    if isinstance(screen, QScreen):
        window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
