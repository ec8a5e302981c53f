"""Keeps a backup of each service day, made when a kiosk first reads its office on that day."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from queueing.calendar import service_day
from queueing.errors import AntreanError
from queueing.snapshots import KioskSnapshot
from shared_ui.off_thread import OffThread

if TYPE_CHECKING:
    from shared_ui.station_settings import StationSettings

log = logging.getLogger(__name__)
AGAIN_AFTER = timedelta(minutes=15)
"""A disk that was full or not connected is tried again."""


class BackupActs(Protocol):
    """What is asked of the office, on this watch's own thread."""

    def backup_folder(self, url: str, named: str) -> Path | None:
        """Give the folder; None where an office on a server has none named."""

    def back_up_daily(self, folder: Path, keep: int, now: datetime) -> Path | None:
        """Make today's backup if there is none yet; raises OSError or a StoreError."""


class DailyBackup(QObject):
    """Signals: failed(bool) — whether the last try went wrong. The window never waits for it."""

    failed = Signal(bool)

    def __init__(self, acts: BackupActs, settings: Callable[[], StationSettings]) -> None:
        super().__init__()
        self._acts, self._settings = acts, settings
        # A copy of a large office takes seconds; visitors' numbers must not wait behind it.
        self._thread = OffThread("backup")
        self._done_on: date | None = None
        self._not_before: datetime | None = None
        self._task: asyncio.Task[None] | None = None

    def office_read(self, snapshot: KioskSnapshot, now: datetime) -> None:
        """Take what the kiosk read; begins a backup when one is due."""
        settings = self._settings()
        day = service_day(now, snapshot.office.time_zone)
        waits = self._not_before is not None and now < self._not_before
        under_way = self._task is not None and not self._task.done()
        if not settings.backup.daily or day == self._done_on or waits or under_way:
            return
        # A server is backed up where it stands, by a login that sees all of it.
        if not settings.database_url.startswith("sqlite"):
            return
        self._task = asyncio.get_running_loop().create_task(self._make(settings, day, now))

    def settings_changed(self) -> None:
        """Try at once where a wrong folder was mended."""
        self._done_on = self._not_before = None

    async def stop(self) -> None:
        """Wait for a backup under way: half of one would be written again tomorrow."""
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)
        await self._thread.end()

    async def _make(self, settings: StationSettings, day: date, now: datetime) -> None:
        section = settings.backup
        folder = self._acts.backup_folder(settings.database_url, section.folder)
        if folder is None:
            return
        try:
            made = await self._thread(self._acts.back_up_daily, folder, section.keep, now)
        except (AntreanError, OSError) as error:
            log.warning("no backup today: %s", error)
            self._not_before = now + AGAIN_AFTER
            self.failed.emit(True)
            return
        if made is not None:
            log.info("backup: %s", made)
        self._done_on = day
        self.failed.emit(False)
