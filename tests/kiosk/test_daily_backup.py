"""A kiosk keeps a backup of each service day, beside its work, and says when it could not."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from kiosk.backups_on_store import BackupsOnStore
from kiosk.daily_backup import AGAIN_AFTER, DailyBackup
from queueing.store import Store
from queueing.views import kiosk_snapshot
from shared_ui.backup_settings import BackupSection
from shared_ui.station_settings import DatabaseSection, default_settings
from tests.office import MORNING, new_office
from tests.patience import until


class Office(BackupsOnStore):
    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def settings_store(self) -> Store:
        return self._store


async def test_one_backup_a_service_day_and_a_failed_one_is_told_and_tried_again(
    tmp_path: Path,
) -> None:
    store, folder = new_office(tmp_path / "office.db"), tmp_path / "usb"
    settings = default_settings("kiosk").model_copy(
        update={
            "database": DatabaseSection(url=store.url),
            "backup": BackupSection(daily=True, folder=str(folder), keep=2),
        }
    )
    daily, told = DailyBackup(Office(store), lambda: settings), list[bool]()
    daily.failed.connect(told.append)
    folder.write_text("a file is in the way")
    daily.office_read(kiosk_snapshot(store, now=MORNING), MORNING)
    await until(lambda: told == [True], "that it failed")
    folder.unlink()
    daily.office_read(kiosk_snapshot(store, now=MORNING), MORNING)
    assert daily._task is not None
    assert daily._task.done(), "a full disk is not asked every second"
    for day in range(3):
        for again in (1, 2):
            now = MORNING + timedelta(days=day) + again * AGAIN_AFTER
            daily.office_read(kiosk_snapshot(store, now=now), now)
            await until(lambda: len(told) == day + 2, "the backup")  # noqa: B023
    assert told == [True, False, False, False]
    names = sorted(path.name[7:17] for path in folder.iterdir())
    assert names == [f"{MORNING + timedelta(days=day):%Y-%m-%d}" for day in (1, 2)]
    await daily.stop()
    store.close()
