"""An office of its own for every test of queueing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from queueing.model import PrintRecord
from queueing.store import Store
from tests.office import Clock, Desk, Kiosk, new_office, new_server_office
from tests.postgres import drop_database
from tests.queueing.papers import next_job


@pytest.fixture
def clock() -> Clock:
    """Give a clock at 08.00 WIB that moves by one second an act."""
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Give the file of the office."""
    return tmp_path / "office.db"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run every test of an office on both engines, unless it is marked as one of files only."""
    if "store" in metafunc.fixturenames:
        engines = [
            engine
            for engine, other in (("sqlite", "server_only"), ("postgresql", "file_only"))
            if metafunc.definition.get_closest_marker(other) is None
        ]
        metafunc.parametrize("store", engines, indirect=True)


@pytest.fixture
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """Give an office with the default data, open all day: in a file, and on a server."""
    if request.param == "sqlite":
        opened = new_office(request.getfixturevalue("database"))
        yield opened
        opened.close()
        return
    opened = new_server_office()
    yield opened
    opened.close()
    drop_database(opened.url)


@pytest.fixture
def kiosk(store: Store, clock: Clock) -> Kiosk:
    """Give a kiosk of the office."""
    return Kiosk(store, clock)


@pytest.fixture
def desk(store: Store, clock: Clock) -> Desk:
    """Give an officer at counter 6, signed in for every service."""
    sitting = Desk(store, 6, "Ani", clock)
    sitting.sign_in()
    return sitting


@pytest.fixture
def other_desk(store: Store, clock: Clock) -> Desk:
    """Give an officer at counter 1, signed in for A and B."""
    sitting = Desk(store, 1, "Budi", clock)
    sitting.sign_in("AB")
    return sitting


@pytest.fixture
def job(store: Store, kiosk: Kiosk) -> PrintRecord:
    """Give the queued print job of a number just taken."""
    kiosk.take("A", print_it=True)
    found = next_job(store, kiosk)
    assert found is not None
    return found
