"""An office of its own for every test of queueing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from queueing.model import PrintRecord
from queueing.store import Store
from tests.office import Clock, Desk, Kiosk, new_office
from tests.queueing.papers import next_job


@pytest.fixture
def clock() -> Clock:
    """Give a clock at 08.00 WIB that moves by one second an act."""
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Give the file of the office."""
    return tmp_path / "office.db"


@pytest.fixture
def store(database: Path) -> Iterator[Store]:
    """Give an office with the default data, open all day."""
    opened = new_office(database)
    yield opened
    opened.close()


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
