"""The board in the product's own look: without the bundled font its measures mean nothing.

And a board with its settings file and its office, for tests of the whole program.
"""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from shared_ui import theme
from shared_ui.station_settings import sqlite_url
from tests.office import Clock


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.dress(qapp)
    qapp.setQuitOnLastWindowClosed(False)


@pytest.fixture
def like_a_station(qapp):
    """The event loop outlives the window, as run_station has it."""
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(before)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.db"


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def config(tmp_path, path):
    file = tmp_path / "board.toml"
    file.write_text(
        '[station]\nname = "Papan 1"\nkind = "board"\n'
        f'[database]\nurl = "{sqlite_url(path)}"\n'
        '[screen]\npanel_inches = 55.0\nfullscreen = false\ngeometry = "900x506+10+20"\n'
        "[board]\nfarthest_seat_m = 4.0\nsound = false\n",
        encoding="utf-8",
    )
    return file
