"""What the kiosk does with all settings as one file, as plain functions for the worker thread."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from queueing.model import Actor
    from queueing.office_file.importing import Preview
    from queueing.store import Store


class SettingsFilesOnStore:
    """Settings of whatever office is open."""

    @property
    def settings_store(self) -> Store:
        """The store by which the settings are read and saved; raises StoreError."""
        raise NotImplementedError

    @property
    def settings_actor(self) -> Actor:
        """Who acts in the events."""
        raise NotImplementedError

    def may_change(self) -> None:
        """Raise TicketsPending while numbers of this kiosk wait to be merged."""
        raise NotImplementedError

    def export_settings(self, path: Path) -> None:
        """Write all settings into a new file; raises FileExistsError, OSError or a StoreError."""
        from queueing.office_file import export_settings

        export_settings(self.settings_store, path)

    def preview_settings(self, path: Path, now: datetime) -> Preview:
        """Tell what a file would change; raises FileProblem or an AntreanError."""
        from queueing.office_file import preview_file

        return preview_file(self.settings_store, path, actor=self.settings_actor, now=now)

    def import_settings(self, path: Path, expected: Preview, now: datetime) -> Preview:
        """Take all of a file or nothing; raises ChangedMeanwhile, FileProblem, AntreanError."""
        from queueing.office_file import import_file

        self.may_change()
        return import_file(
            self.settings_store, path, expected=expected, actor=self.settings_actor, now=now
        )

    def create_database(self, url: str) -> str:
        """Make a database with this office's settings and no tickets; give the office's name.

        Where this office cannot be read it gets the settings that ship. Raises BadSetting where
        an office is there already, or a StoreError.
        """
        from queueing.actions import set_up_office
        from queueing.errors import BadSetting, StoreError
        from queueing.office_file import load_office
        from queueing.office_file.exporting import exported
        from queueing.store import open_store
        from resources import OFFICES

        try:
            data = exported(self.settings_store)
        except StoreError:
            data = load_office(OFFICES / "disdukcapil.toml")
        store = open_store(url, create=True)
        try:
            if not set_up_office(store, data):
                raise BadSetting("database.url", "holds an office already", "test it, then save")
        finally:
            store.close()
        return data.office.name
