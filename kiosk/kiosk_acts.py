"""What the kiosk's controller and watch ask of the office."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from queueing.model import PriorityClass, Ticket
from queueing.snapshots import KioskSnapshot
from queueing.stock import ReferenceAnswer
from queueing.waits import Wait


class KioskActs(Protocol):
    """What the controller awaits on the worker thread."""

    @property
    def place(self) -> str:
        """Where the database is, for staff."""

    @property
    def prints(self) -> bool:
        """Whether numbers are printed on this kiosk."""

    def open(self, now: datetime) -> None:
        """Open the office anew; raises StoreError or BadSetting."""

    def snapshot(self, now: datetime) -> KioskSnapshot:
        """Read what the pages show; raises StoreError."""

    def issue(
        self,
        *,
        service_id: int,
        priority: PriorityClass,
        language: str,
        paper: bool,
        request_id: str,
        now: datetime,
        wait: Wait | None = None,
        reference: str = "",
    ) -> Ticket:
        """Take a number, with or without `paper`, told to `wait`; raises Refused or StoreError.

        The same id gives the same number. Without the server it is one of the kiosk's own series.
        """

    def ask_reference(self, *, reference: str, now: datetime) -> tuple[ReferenceAnswer, ...]:
        """Tell where a reference number stands; raises StoreError."""

    def close(self) -> None:
        """Close everything; open() may follow."""
