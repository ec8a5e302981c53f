"""A number as a cut-off kiosk brings it to the server."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from queueing.model import TicketState
from queueing.store import tables as t


@dataclass(frozen=True, slots=True)
class Brought:
    """A local ticket on its way, in the office's words; `now` is the moment of the merge."""

    station_id: int
    service_id: int
    priority: str
    series: str
    number: int
    label: str
    code: str
    service_day: date
    issued_at: datetime
    place_at: datetime
    request_id: str
    first_request: str
    """The request that the server may have done before the line broke, or ""."""
    now: datetime

    @classmethod
    def of(cls, row: Any, station_id: int, now: datetime) -> Brought:
        """Read a row of outbox.unmerged()."""
        return cls(
            station_id=station_id,
            service_id=row.issue_service_id,
            priority=row.priority,
            series=row.series,
            number=row.number,
            label=row.label,
            code=row.code,
            service_day=row.service_day,
            issued_at=row.issued_at,
            place_at=row.place_at,
            request_id=row.request_id,
            first_request=row.details.get("first_request", ""),
            now=now,
        )

    @property
    def cancel_request(self) -> str:
        """The request id of cancelling what the first request got."""
        return str(uuid5(UUID(self.request_id), "cancel"))

    def ticket(self) -> dict[str, Any]:
        """Give the ticket's row."""
        return {
            "code": self.code,
            "office_id": t.OFFICE_ID,
            "service_day": self.service_day,
            "line_day": self.service_day,
            "issue_service_id": self.service_id,
            "service_id": self.service_id,
            "series": self.series,
            "number": self.number,
            "label": self.label,
            "priority": self.priority,
            "state": TicketState.WAITING,
            "issued_at": self.issued_at,
            "place_at": self.place_at,
            "changed_at": self.issued_at,
            "station_id": self.station_id,
            "call_count": 0,
            "people_ahead": t.AHEAD_UNKNOWN,
            "request_id": self.request_id,
        }
