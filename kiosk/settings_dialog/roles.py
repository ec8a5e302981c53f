"""Who opens the settings: each role has a PIN of its own and sees its own pages."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """The value is what events call the person who changed something at a kiosk."""

    OFFICER = "petugas"
    SUPERVISOR = "supervisor"
    TECHNICIAN = "teknisi"
    """Whoever has the first PIN: sees all, and gives the other PINs."""
