"""A fresh office database for a measurement, on a real disk."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import resources
from queueing.actions import register_station, set_up_office
from queueing.model import StationKind
from queueing.office_file.reading import load_office
from queueing.store import Store, open_store

ON_DISK = Path("/var/tmp")
"""/tmp lives in memory on many systems, where a commit waits for no disk."""


@dataclass(frozen=True)
class OfficeFile:
    """A database with the default Disdukcapil office and a kiosk registered in it."""

    path: Path
    kiosk_id: int
    service_ids: tuple[int, ...]

    @property
    def url(self) -> str:
        return f"sqlite:///{self.path}"

    def copy_to(self, path: Path) -> OfficeFile:
        """Give a copy of the closed file, with no ticket in it yet."""
        shutil.copyfile(self.path, path)
        return OfficeFile(path, self.kiosk_id, self.service_ids)


@contextmanager
def workspace() -> Iterator[Path]:
    """Give a folder on a disk, removed afterwards."""
    place = ON_DISK if ON_DISK.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="antrean-bench-", dir=place) as folder:
        yield Path(folder)


def make_office(path: Path) -> OfficeFile:
    """Make the default office at `path`."""
    store = open_store(f"sqlite:///{path}", create=True)
    try:
        return OfficeFile(path, *fill_office(store))
    finally:
        store.close()


def fill_office(store: Store) -> tuple[int, tuple[int, ...]]:
    """Set the default office up in an empty database; give the ids of a kiosk and the services."""
    office = load_office(resources.OFFICES / "disdukcapil.toml")
    set_up_office(store, office)
    now = datetime.now(UTC)
    kiosk = register_station(store, name="bench-kiosk", kind=StationKind.KIOSK, now=now)
    return kiosk.id, tuple(range(1, len(office.services) + 1))
