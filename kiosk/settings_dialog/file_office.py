"""What the page of the settings' file asks of the kiosk, on the worker thread."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from queueing.office_file import Preview


class SettingsFileOffice(Protocol):
    """As kiosk.files_on_store says of each."""

    def export_settings(self, path: Path) -> None: ...

    def preview_settings(self, path: Path, now: datetime) -> Preview: ...

    def import_settings(self, path: Path, expected: Preview, now: datetime) -> Preview: ...
