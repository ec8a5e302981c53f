"""A database that cannot be used is a page with a remedy, and its repair is noticed by itself."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

import pytest
from PIL import Image

from antrean.demo_headless import DrivenStation
from tests.end_to_end.conftest import Office
from tests.end_to_end.programs import driven
from tests.end_to_end.screen import unlikeness

SORRY = {
    "kiosk": "Kios ini sedang tidak dapat dipakai",
    "board": "Papan belum terhubung",
    "counter": "Loket belum dapat dipakai",
}
WORKS = {"kiosk": "Silakan pilih layanan", "board": "Belum ada panggilan", "counter": "Loket 6"}
WITHOUT_ROOT = ("setpriv", "--bounding-set=-all", "--inh-caps=-all")
"""Root may write to any file; root without capabilities may not."""


@contextmanager
def missing(office: Office) -> Iterator[None]:
    away = office.database.with_name("away.db")
    office.database.rename(away)
    yield
    away.rename(office.database)


@contextmanager
def corrupt(office: Office) -> Iterator[None]:
    good = office.database.read_bytes()
    office.database.write_bytes(b"words where an office should be " * 500)
    yield
    office.database.write_bytes(good)


@contextmanager
def locked(office: Office) -> Iterator[None]:
    holder = sqlite3.connect(office.database, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    holder.execute("CREATE TABLE held (x)")
    yield
    holder.execute("ROLLBACK")
    holder.close()


@contextmanager
def read_only(office: Office) -> Iterator[None]:
    office.database.chmod(0o400)
    office.data.chmod(0o500)
    yield
    office.data.chmod(0o700)
    office.database.chmod(0o600)


TROUBLES = {
    missing: {"kiosk": "tidak ditemukan", "board": "tidak ditemukan", "counter": "tidak ditemukan"},
    corrupt: {"kiosk": "rusak"},
    locked: {"board": "program lain"},
    read_only: {"counter": "tulis"},
}
"""What is said of each; all stations have the words from one place, so one of them tells."""


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: trouble.__name__)
def test_every_station_says_what_is_wrong_and_works_again_when_it_is_right(
    office: Office, trouble: Callable[[Office], AbstractContextManager[None]]
) -> None:
    under: tuple[str, ...] = ()
    if trouble is read_only and sys.platform != "win32" and os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("root may write everywhere, and there is no setpriv to take that away")
        under = WITHOUT_ROOT
    configs = {kind: office.config(kind) for kind in TROUBLES[trouble]}
    with ExitStack() as stack:
        stations: dict[str, DrivenStation] = {}
        with trouble(office):
            for kind, config in configs.items():
                stations[kind] = stack.enter_context(driven(kind, config, under=under))
            for kind, station in stations.items():
                station.wait_until_said(SORRY[kind])
                station.wait_until_said(TROUBLES[trouble][kind])
                station.picture(office.folder / f"{kind}-sorry.png")
        for kind, station in stations.items():
            station.wait_until_said(WORKS[kind])
            assert not any(SORRY[kind] in text for text in station.said())
            station.picture(office.folder / f"{kind}-works.png")
            pictures = (office.folder / f"{kind}-{state}.png" for state in ("sorry", "works"))
            assert unlike(*pictures), f"{kind} shows the same before and after the repair"


def unlike(one: Path, other: Path) -> bool:
    """Tell whether two pictures are of different pages."""
    with Image.open(one) as first, Image.open(other) as second:
        return unlikeness(first, second) > 5
