"""What the page of backups asks of the kiosk, on a worker thread."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.backups_on_store import Listed, RestorePreview
    from queueing.store.backups import Contents


class BackupOffice(Protocol):
    """What the page asks, on a worker thread; kiosk.backups_on_store says what each does."""

    def backup_folder(self, url: str, named: str) -> Path | None: ...

    def back_up_now(self, folder: Path, now: datetime) -> Path: ...

    def backups(self, folder: Path) -> tuple[Listed, ...]: ...

    def check_backup(self, path: Path) -> Contents: ...

    def preview_restore(
        self, url: str, path: Path, own_name: str, now: datetime
    ) -> RestorePreview: ...

    def restore(self, url: str, path: Path, now: datetime) -> tuple[str, str]: ...
