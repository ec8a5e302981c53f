"""Every test runs offscreen, in a home of its own, on one Qt event loop."""

from __future__ import annotations

import asyncio
import atexit
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

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


PRIVATE_HOME = _private_home()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"
os.environ.pop("ANTREAN_CONFIG", None)

settings.register_profile("ci", deadline=None, derandomize=True)
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


@pytest.fixture(scope="session")
def repository() -> Path:
    """Give the root of the source tree."""
    return REPOSITORY
