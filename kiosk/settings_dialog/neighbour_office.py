"""What the page of other offices asks of the office."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from queueing.neighbours import Neighbour, OwnStatus


class NeighbourOffice(Protocol):
    """What the page asks of the office, on the worker thread; raises AntreanError."""

    def neighbour_data(self) -> tuple[OwnStatus, tuple[Neighbour, ...], str]:
        """Read what is told, the trusted offices and this office's fingerprint ("" for none)."""

    def save_own_status(self, status: OwnStatus, request_id: str, now: datetime) -> None:
        """Change what is told."""

    def save_neighbour(self, neighbour: Neighbour, request_id: str, now: datetime) -> None:
        """Add (id 0) or change an office."""

    def delete_neighbour(self, neighbour_id: int, request_id: str, now: datetime) -> None:
        """Trust an office no more."""

    def look_at_key(self, code: str, source: str) -> tuple[str, str, str]:
        """Give name, public key and fingerprint of the file that lies there; asks no database."""
