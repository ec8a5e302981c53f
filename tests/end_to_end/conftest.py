"""An office in a folder, and a display of its own for the tests with real windows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from antrean.demo import make_office, write_station
from antrean.printers import VirtualPrinterProcess
from tests.end_to_end.screen import Screen
from tests.office import new_server_office
from tests.postgres import drop_database

PAPERS = "tickets"
HERE = Path(__file__).parent
SIZES = {"kiosk": "1280x720", "board": "1280x720", "counter": "1366x768"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.end_to_end)


class Office:
    """A folder with an office open all day, its settings files and, when asked, its printer.

    Its database is a file in the folder, or the one at `url` on a server.
    """

    def __init__(self, folder: Path, url: str | None = None) -> None:
        self.folder, self.data = folder, folder / "data"
        self.data.mkdir()
        self.url = url or make_office(self.data)
        self.database = self.data / "office.db"
        self.papers = folder / PAPERS

    def config(self, kind: str, printer_port: int | None = None) -> Path:
        """Write a station's settings file; give its path."""
        return write_station(self.folder, kind, self.url, printer_port, SIZES[kind])


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


@pytest.fixture(params=["sqlite", "postgresql"])
def any_office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    """Give an office in a file, and one on a server."""
    if request.param == "sqlite":
        yield Office(tmp_path)
        return
    store = new_server_office()
    store.close()
    yield Office(tmp_path, store.url)
    drop_database(store.url)


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[VirtualPrinterProcess]:
    with VirtualPrinterProcess(tmp_path / PAPERS, show=False) as process:
        yield process


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with Screen(tmp_path_factory.mktemp("screen")) as one:
        yield one
