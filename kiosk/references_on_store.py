"""What the kiosk tells of reference numbers, read from the store."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from queueing.stock import ReferenceAnswer
    from queueing.store import Store


class ReferencesOnStore:
    """Answers from the open store."""

    @property
    def store(self) -> Store:
        """The open store; raises StoreError while there is none."""
        raise NotImplementedError

    def ask_reference(self, *, reference: str, now: datetime) -> tuple[ReferenceAnswer, ...]:
        """Tell where a reference number of the waiting list stands; raises StoreError."""
        from queueing.views import reference_answers

        return reference_answers(self.store, reference=reference, now=now)
