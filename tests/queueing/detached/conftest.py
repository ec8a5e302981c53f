"""A kiosk that is cut off, for every test of this room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from queueing.store import Store
from tests.office import Clock
from tests.queueing.detached.cut_off import CutOff


@pytest.fixture
def cut_off(store: Store, tmp_path: Path, clock: Clock) -> Iterator[CutOff]:
    kiosk = CutOff(store, tmp_path / "state", clock)
    yield kiosk
    kiosk.local.close()
