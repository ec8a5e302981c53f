"""The supervisor's pages' way to the office, called on the worker thread only."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from queueing.snapshots import DayCourse, ListView, StockView
from queueing.stock import Batch, ReferenceAnswer

if TYPE_CHECKING:
    from shared_ui.office_line import OfficeLine


class ViewsLink:
    """Reads as supervision_reading.OfficeViews says; nothing of it is needed to serve people."""

    def __init__(self, line: OfficeLine) -> None:
        self._line = line

    def stock_view(self, *, now: datetime) -> StockView:
        """Give the stock; raises StoreError."""
        from queueing.views import stock_view

        return stock_view(self._line.store, now=now)

    def day_course(self, *, now: datetime) -> DayCourse:
        """Give how today went so far; raises StoreError."""
        from queueing.views import day_course

        return day_course(self._line.store, now=now)

    def list_view(self, *, service_id: int | None, now: datetime) -> ListView:
        """Give the waiting lists; raises StoreError."""
        from queueing.views import list_view

        return list_view(self._line.store, now=now, service_id=service_id)

    def reference(self, *, text: str, now: datetime) -> tuple[ReferenceAnswer, ...]:
        """Tell where a reference number stands; raises StoreError."""
        from queueing.views import reference_answers

        return reference_answers(self._line.store, reference=text, now=now)

    def batch(self, *, batch_id: int) -> Batch:
        """Give an invitation; raises NotFound, StoreError."""
        from queueing.views import batch_snapshot

        return batch_snapshot(self._line.store, batch_id=batch_id)
