"""What every screen needs of one frozen state of the office."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, or_, select

from queueing.calendar import service_day
from queueing.model import IN_LINE, Counter, Office, Outage, Service, Ticket
from queueing.snapshots import ServiceLine, WaitingTicket
from queueing.store import tables as t
from queueing.store.rows import counters_of, office_of, outages_of, services_of, ticket_of

RECOVERED_FOR = timedelta(minutes=15)
"""How long a resolved outage stays on the screens (DOMAIN §6.5)."""


class Scene:
    """One frozen state of the office, read in one transaction."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self.connection = connection
        self.now = now
        self.office: Office = office_of(connection)
        self.day: date = service_day(now, self.office.time_zone)
        self.services: dict[int, Service] = services_of(connection)
        self.counters: dict[int, Counter] = counters_of(connection)
        self.outages: tuple[Outage, ...] = self._outages()

    def _outages(self) -> tuple[Outage, ...]:
        shown = or_(
            t.outage.c.resolved_at.is_(None), t.outage.c.resolved_at > self.now - RECOVERED_FOR
        )
        found = outages_of(self.connection, self.services, shown)
        return tuple(sorted(found, key=lambda outage: outage.resolved_at is not None))

    def stopped_by(self, service_id: int) -> Outage | None:
        """Give the outage that makes a service stand still."""
        for outage in self.outages:
            if outage.stops_services and any(s.id == service_id for s in outage.affected):
                return outage
        return None

    def lines(self) -> tuple[ServiceLine, ...]:
        """Give every active service with its line."""
        rows = self.connection.execute(
            select(t.ticket.c.service_id, func.count())
            .where(t.ticket.c.service_day == self.day, t.ticket.c.state.in_(IN_LINE))
            .group_by(t.ticket.c.service_id)
        )
        waiting = {row[0]: row[1] for row in rows}
        return tuple(
            ServiceLine(
                service=service,
                waiting=waiting.get(service.id, 0),
                outage=self.stopped_by(service.id),
                counters_open=sum(
                    service.id in c.signed_in_service_ids and c.paused_since is None
                    for c in self.counters.values()
                ),
            )
            for service in self.services.values()
            if service.active
        )

    def tickets(self, *where: Any) -> list[Ticket]:
        """Give today's tickets that fit, in order of place."""
        rows = self.connection.execute(
            select(t.ticket)
            .where(t.ticket.c.service_day == self.day, *where)
            .order_by(t.ticket.c.place_at, t.ticket.c.id)
        )
        return [ticket_of(row) for row in rows]

    def waiting_row(self, ticket: Ticket) -> WaitingTicket:
        """Give a ticket as a row of a list."""
        return WaitingTicket(
            ticket, self.services[ticket.service_id], self.stopped_by(ticket.service_id)
        )
