"""A kiosk with an office of its own, that goes on when it is cut off from the server."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from queueing import actions
from queueing.detached.local_office import local_place, open_local
from queueing.detached.merge import merge_tickets
from queueing.detached.mirror import mirror
from queueing.detached.outbox import issue_detached
from queueing.detached.papers_over import hand_papers_over
from queueing.model import PriorityClass, Station, StationKind, Ticket
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import ticket_of
from tests.office import SERVICES, Clock, request


@dataclass
class CutOff:
    """A kiosk whose office is mirrored; take() gives numbers as if the server were away."""

    server: Store
    folder: Path
    clock: Clock
    name: str = "kiosk-1"
    station: Station = field(init=False)
    local: Store = field(init=False)

    def __post_init__(self) -> None:
        self.station = actions.register_station(
            self.server, name=self.name, kind=StationKind.KIOSK, now=self.clock()
        )
        self.open()

    def open(self) -> None:
        self.local = open_local(local_place(self.server.url, self.name, self.folder))
        self.mirror()

    def mirror(self) -> bool:
        return mirror(
            self.server, self.local, station_id=self.station.id, today=self.clock().date()
        )

    def take(self, prefix: str = "A", *, priority: bool = False, **more: Any) -> Ticket:
        given: dict[str, Any] = {"print_it": False, "request_id": request(), "language": "id"}
        return issue_detached(
            self.local,
            self.station,
            service_id=SERVICES[prefix],
            priority=PriorityClass.PRIORITY if priority else PriorityClass.ORDINARY,
            now=self.clock.tick(),
            **given | more,
        )

    def merge(self, **more: Any) -> int:
        return merge_tickets(
            self.local, self.server, station_id=self.station.id, now=self.clock.tick(), **more
        )

    def hand_over(self, **more: Any) -> int:
        return hand_papers_over(
            self.local, self.server, station_id=self.station.id, now=self.clock.tick(), **more
        )


def tickets_on(store: Store, **where: Any) -> list[Ticket]:
    """Give the tickets whose columns have these values, in the order of their place."""
    query = select(t.ticket).order_by(t.ticket.c.place_at, t.ticket.c.id)
    for column, value in where.items():
        query = query.where(t.ticket.c[column] == value)
    with store.read() as connection:
        return [ticket_of(row) for row in connection.execute(query)]


def labels(tickets: list[Ticket]) -> list[str]:
    return [ticket.label for ticket in tickets]
