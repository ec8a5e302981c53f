"""What the last save replaced, so that it can be brought back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.settings_dialog.saver import Known

if TYPE_CHECKING:
    from shared_ui.station_settings import StationSettings


@dataclass(frozen=True, slots=True)
class Before:
    """What a save replaced: this PC's settings, the office, and what each page held."""

    settings: StationSettings
    office: Known | None
    pages: tuple[Any, ...]
