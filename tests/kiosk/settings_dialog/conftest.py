"""A member of staff before a kiosk's settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.window import KioskWindow
from tests.kiosk.settings_dialog.staff import Staff


@pytest.fixture
def staff(window: KioskWindow, tmp_path: Path) -> Staff:
    return Staff(window, tmp_path)
