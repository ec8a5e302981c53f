"""No key, and no keys together, lead out of a kiosk; only the corner that is held does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain, combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.window import KioskWindow
from shared_ui.station_file import save
from shared_ui.station_settings import default_settings
from tests.frame.test_real_window import display  # noqa: F401
from tests.kiosk.pages.every_page import pages_of, told
from tests.patience import wait_until

NONE = Qt.KeyboardModifier.NoModifier
MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
KEYS = [key for key in Qt.Key if key not in (Qt.Key.Key_unknown, Qt.Key.Key_Any)]


def every_set() -> Iterator[Qt.KeyboardModifier]:
    """Give every set of modifiers, the empty one too."""
    for some in chain.from_iterable(combinations(MODIFIERS, n) for n in range(5)):
        modifiers = NONE
        for one in some:
            modifiers |= one
        yield modifiers


def strike(window: KioskWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press and release keys as they come: first asked for as a shortcut, then as a key."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        target = window.focusWidget() or window
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, ""))


@pytest.mark.parametrize("page", ["choose", "confirm", "reference", "ticket"])
def test_no_keys_together_close_the_window_leave_it_or_open_the_settings(
    make_window, page: str
) -> None:
    window = told(make_window())
    window.showFullScreen()
    left: list[str] = []
    window.closing.connect(lambda: left.append("closed"))
    window.settings_wanted.connect(lambda: left.append("settings"))
    pages_of(window)[page]()
    others = set(QApplication.topLevelWidgets())
    for modifiers in every_set():
        for key in KEYS:
            strike(window, key, modifiers)
            assert window.isVisible(), (key, modifiers)
            assert not left, (key, modifiers)
    QApplication.processEvents()

    assert window.isFullScreen()
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in others]
    assert window.page is getattr(window, page)


def test_a_key_that_nobody_wanted_goes_no_further_than_the_window(window: KioskWindow) -> None:
    told(window).show_start()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier, "")
    QApplication.sendEvent(window, event)

    assert event.isAccepted()


KEYS_OF_X = ["F1", "F4", "F5", "F11", "Escape", "Tab", "space", "q", "w", "c", "t", "n", "Delete"]
WITH = ["", "alt+", "ctrl+", "super+", "ctrl+alt+", "ctrl+shift+", "alt+shift+", "ctrl+super+"]
ALONE = ["Super_L", "Menu", "Print", "Pause", "XF86HomePage", "XF86Explorer", "XF86PowerOff"]


@pytest.mark.xvfb
def test_a_kiosk_on_a_real_display_stands_after_all_that_people_try(
    tmp_path: Path,
    display: str,  # noqa: F811
) -> None:
    config = tmp_path / "kiosk.toml"
    base = default_settings("kiosk", "Kios 1")
    url = f"sqlite:///{tmp_path / 'office.db'}"
    save(
        config,
        base.model_copy(update={"database": base.database.model_copy(update={"url": url})}),
    )
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "antrean", "kiosk", "--config", str(config)]
    kiosk = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)

    def windows() -> list[str]:
        said = xdotool(environment, "search", "--onlyvisible", "--name", ".")
        return said.split()

    try:
        wait_until(lambda: len(windows()) == 1, "the kiosk's window")
        before = windows()
        shape = xdotool(environment, "getwindowgeometry", before[0])
        xdotool(environment, "mousemove", "400", "300")
        tries = [f"{prefix}{key}" for prefix in WITH for key in KEYS_OF_X] + ALONE
        xdotool(environment, "key", "--delay", "3", *tries)
        for button in ("2", "3", "8", "9"):
            xdotool(environment, "click", "--repeat", "3", button)

        assert kiosk.poll() is None
        assert windows() == before
        assert xdotool(environment, "getwindowgeometry", before[0]) == shape
    finally:
        kiosk.terminate()
        kiosk.wait(timeout=60)


def xdotool(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.stdout


def test_the_corner_held_is_the_one_way_to_the_settings(make_window, qtbot) -> None:
    window = told(make_window(hold_ms=1))
    window.show_start()
    corner = next(w for w in window.findChildren(QWidget) if w.objectName() == "logo")
    with qtbot.waitSignal(window.settings_wanted):
        qtbot.mousePress(corner, Qt.MouseButton.LeftButton)
