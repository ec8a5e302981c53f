"""Every test runs offscreen, in a home of its own, on one Qt event loop."""

from __future__ import annotations

import asyncio
import atexit
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from queueing.store.server_line import LIMITS_MS
from tests.patience import PATIENCE_MS

REPOSITORY = Path(__file__).resolve().parent.parent


def _private_home() -> Path:
    """Make a home that ends with the run, before anything imported by a test can look for one."""
    home = Path(tempfile.mkdtemp(prefix="antrean-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    places = {
        "HOME": home,
        "XDG_CACHE_HOME": home / "cache",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": home / "run",
        "ESCPOS_CAPABILITIES_PICKLE_DIR": home / "escpos",
    }
    for variable, place in places.items():
        place.mkdir(mode=0o700, exist_ok=True)
        os.environ[variable] = str(place)
    return home


def _folders_in_memory() -> None:
    """Let the tests' folders lie in memory where there is room: what an office keeps it syncs."""
    place = Path("/dev/shm")
    if not place.is_dir() or shutil.disk_usage(place).free < ROOM_FOR_FOLDERS:
        return
    # Scripts are run from such folders, too.
    if not os.statvfs(place).f_flag & os.ST_NOEXEC:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(place))


PATIENCE_IN_AN_ACT_MS = 50_000
"""Of the tests' own sessions: 5 s were too few for a PC that ran other things beside."""
ROOM_FOR_FOLDERS = 4 * 2**30
PRIVATE_HOME = _private_home()
_folders_in_memory()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"
os.environ.pop("ANTREAN_CONFIG", None)

settings.register_profile("ci", deadline=None, derandomize=True, max_examples=40)
settings.register_profile(
    "thorough",
    deadline=None,
    max_examples=2000,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("ci")


def _qt_loop() -> asyncio.AbstractEventLoop:
    import qasync
    from pytestqt.qt_compat import qt_api

    application = qt_api.QtWidgets.QApplication
    # qasync keeps the application alive for as long as the loop lives.
    return qasync.QEventLoop(application.instance() or application(["antrean-tests"]))


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Let each `async def` test run on Qt's event loop, as the stations do."""
    return {"qasync": _qt_loop}


LONG = (
    "tests/antrean/test_jepara.py",
    "tests/antrean/replay/",
    "tests/antrean/test_server_",
    "tests/chaos/",
    "tests/display_board/test_every_text_is_whole.py",
    "tests/end_to_end/",
    "tests/stress/",
)
"""Begun first: a file runs on one worker, and at the end the other would wait for it."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that take longest before the others."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


def pytest_collection_finish() -> None:
    """Let the garbage collector leave the ten thousand tests alone that were collected."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> Any:
    """Give pytest-qt's robot, but as patient as all other waits of the tests."""
    from pytestqt.qtbot import QtBot

    class PatientBot(QtBot):  # type: ignore[misc]
        def waitUntil(self, callback: Any, *, timeout: int = PATIENCE_MS) -> None:
            super().waitUntil(callback, timeout=timeout)

        def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
            return super().waitSignal(signal, timeout=timeout, **more)

    return PatientBot(request)


@pytest.fixture(autouse=True)
def colours_as_they_were() -> Iterator[None]:
    """Take back what a test's high contrast made of the colours: they are changed in place."""
    theme = sys.modules.get("shared_ui.theme")
    named = {} if theme is None else {id(c): (c, c.rgba()) for c in colours_of(theme)}
    yield
    for colour, before in named.values():
        colour.setRgba(before)


@pytest.fixture(scope="session", autouse=True)
def patience_inside_an_act() -> None:
    """Let a PC that is busy with tests stop for seconds in an act without losing its session."""
    LIMITS_MS["idle_in_transaction_session_timeout"] = PATIENCE_IN_AN_ACT_MS


@pytest.fixture(autouse=True)
def windows_end_with_their_test() -> Iterator[None]:
    """Take away the windows that a test made, also what waits for an event loop to be deleted.

    Hundreds of windows of other tests would be spoken to at each change of language, and paint.
    """
    before = set(_top_windows())
    yield
    for window in set(_top_windows()) - before:
        window.deleteLater()
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


def _top_windows() -> list[Any]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [each for each in widgets.QApplication.topLevelWidgets() if each.parent() is None]


def colours_of(theme: Any) -> list[Any]:
    """Give the colours that a module's capital names hold."""
    return [each for name, each in vars(theme).items() if name.isupper() and hasattr(each, "rgba")]


@pytest.fixture(scope="session")
def repository() -> Path:
    """Give the root of the source tree."""
    return REPOSITORY
