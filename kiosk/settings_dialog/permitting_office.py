"""Whether the settings may be saved, and by whose login."""

from __future__ import annotations

from typing import Protocol


class PermittingOffice(Protocol):
    """What is asked of the office, on the worker thread."""

    def may_save_settings(self) -> bool:
        """Tell whether the login in use may change the office; raises StoreError."""

    def log_in(self, name: str, password: str) -> None:
        """Save by another login from now on; raises AntreanError."""

    def log_out(self) -> None:
        """Save by the kiosk's own login again."""
