"""Backups are whole, dated, and only the oldest of their kind go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from queueing.errors import StoreCorrupt
from queueing.store.backups import (
    back_up_dated,
    backups_in,
    check_backup,
    drop_oldest,
    is_readable,
    made_on,
)
from tests.office import MORNING, Kiosk, new_office


def test_the_newest_backups_stay_and_nothing_else_is_touched(tmp_path: Path) -> None:
    store, folder = new_office(tmp_path / "office.db"), tmp_path / "deep" / "backups"
    Kiosk(store).take("A")
    for day in range(4):
        made = back_up_dated(store, folder, MORNING + timedelta(days=day))
    (folder / "office.db").write_bytes(b"by hand")
    (folder / "letter.txt").write_text("mine")
    gone = drop_oldest(folder, 2)
    assert len(gone) == 2
    before = f"office-{MORNING + timedelta(days=2):%Y-%m-%dT%H%M%S}.db"
    assert {p.name for p in folder.iterdir()} == {made.name, before, "office.db", "letter.txt"}
    assert check_backup(made).last_ticket == "A-001"
    assert made_on(folder, f"{MORNING + timedelta(days=3):%Y-%m-%d}")
    assert not made_on(folder, f"{MORNING:%Y-%m-%d}"), "that one went"
    store.close()


def test_a_backup_that_failed_leaves_no_file_that_looks_like_one(tmp_path: Path) -> None:
    store = new_office(tmp_path / "office.db")
    path = tmp_path / "office.db"
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * 40_000)
    with pytest.raises(StoreCorrupt):
        back_up_dated(store, tmp_path / "backups", datetime(2026, 11, 26, 21, tzinfo=UTC))
    assert backups_in(tmp_path / "backups") == ()
    assert is_readable(path)
    store.close()
