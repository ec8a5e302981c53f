"""What the kiosk does with backups of the office, as plain functions for a worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from queueing.errors import NotPermitted

if TYPE_CHECKING:
    from queueing.store import Store
    from queueing.store.backups import BackupFile, Contents


@dataclass(frozen=True, slots=True)
class Listed:
    """A backup as it is listed; `trouble` is why it cannot be used, "" for a good one."""

    file: BackupFile
    trouble: str


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What a restore would replace."""

    backup: Contents
    now: Contents | None
    """None where what is there cannot be read."""
    command: str
    """The command that does it; on a server it is the only way."""
    on_server: bool
    stations: tuple[str, ...] = ()
    """Others that are at work."""


class BackupsOnStore:
    """Backups of whatever office is open; safe beside the office's own thread."""

    @property
    def settings_store(self) -> Store:
        """The store by which the settings are read and saved; raises StoreError."""
        raise NotImplementedError

    def backup_folder(self, url: str, named: str) -> Path | None:
        """Give the folder of the settings, else the one beside the office's file."""
        from queueing.store.database_url import is_server
        from queueing.store.place import sqlite_path

        if named:
            return Path(named)
        return None if is_server(url) else sqlite_path(url).parent / "backups"

    def back_up_now(self, folder: Path, now: datetime) -> Path:
        """Make a backup; raises OSError, StoreError, or NotPermitted.

        A station of a server does not see the whole office: what it could copy would be no
        backup.
        """
        from queueing.store.backups import back_up_dated
        from queueing.store.privileges import may_change_settings
        from queueing.store.rows import office_of
        from shared_ui.language import local_time

        store = self.settings_store
        with store.read() as connection:
            zone = office_of(connection).time_zone
            if not may_change_settings(connection):
                raise NotPermitted(
                    f"{store.place}: a station does not see the whole office",
                    "log in as the administrator, or run antrean db backup on the server",
                )
        return back_up_dated(store, folder, local_time(now, zone))

    def back_up_daily(self, folder: Path, keep: int, now: datetime) -> Path | None:
        """Make today's backup if there is none yet, and let old ones go; give the new one."""
        from queueing.calendar import service_day
        from queueing.store.backups import drop_oldest, made_on
        from queueing.store.rows import office_of

        with self.settings_store.read() as connection:
            day = service_day(now, office_of(connection).time_zone)
        if folder.is_dir() and made_on(folder, str(day)):
            return None
        made = self.back_up_now(folder, now)
        drop_oldest(folder, keep)
        return made

    def backups(self, folder: Path) -> tuple[Listed, ...]:
        """List a folder, the newest first; looked at, not yet read whole. Raises OSError."""
        from queueing.errors import AntreanError
        from queueing.store.backups import backups_in
        from queueing.store.office_files import check_schema

        found = []
        for file in backups_in(folder) if folder.is_dir() else ():
            try:
                check_schema(file.path)
                found.append(Listed(file, ""))
            except AntreanError as error:
                found.append(Listed(file, f"{error.message}; {error.remedy}"))
        return tuple(found)

    def check_backup(self, path: Path) -> Contents:
        """Read a backup whole; raises StoreCorrupt, StoreMissing or SchemaTooNew."""
        from queueing.store.backups import check_backup

        return check_backup(path)

    def preview_restore(self, url: str, path: Path, own_name: str, now: datetime) -> RestorePreview:
        """Tell what a restore would replace; raises what check_backup() does."""
        from queueing.errors import StoreError
        from queueing.store.backups import check_backup, contents_of
        from queueing.store.database_url import is_server
        from queueing.store.place import sqlite_path
        from queueing.views import stations_at_work

        held = check_backup(path)
        if is_server(url):
            command = f'antrean db restore --url "$OFFICE" "{path}"'
            return RestorePreview(held, None, command, True)
        command = f'antrean db restore --url "{url}" "{path}"'
        try:
            present = contents_of(sqlite_path(url))
            others = stations_at_work(self.settings_store, own_name, now=now)
        except StoreError:
            # What is damaged or gone is the very reason to restore.
            return RestorePreview(held, None, command, False)
        return RestorePreview(held, present, command, False, others)

    def restore(self, url: str, path: Path, now: datetime) -> tuple[str, str]:
        """Put a backup in place of a file; give where the replaced state is and today's series.

        Raises BadSetting for a server, or what queueing.actions.restoring.restore does.
        """
        from queueing.actions.restoring import restore
        from queueing.errors import BadSetting
        from queueing.store.database_url import is_server

        if is_server(url):
            raise BadSetting(
                "database.url", "is a server", "run antrean db restore there, as administrator"
            )
        done = restore(url, path, lambda: now)
        return (str(done.kept or ""), done.series)
