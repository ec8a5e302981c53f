"""A member of staff before a kiosk's settings."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import argon2
import pytest

from kiosk.window import KioskWindow
from tests.kiosk.settings_dialog.staff import Staff


@pytest.fixture
def staff(window: KioskWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Staff:
    # How hard a PIN is to find out is the matter of test_pin_guard; here it only takes long.
    easy = partial(argon2.PasswordHasher, time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(argon2, "PasswordHasher", easy)
    return Staff(window, tmp_path)
