"""What every screen needs of one frozen state of the office."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, literal, or_, select

from queueing.calendar import opening_at, service_day
from queueing.model import IN_LINE, Counter, Office, Outage, Service, Ticket
from queueing.notices import RECOVERED_FOR, in_order, is_public
from queueing.opening_days import Calendar, OutsideHours
from queueing.service_hours import outside_hours
from queueing.snapshots import Opening, ServiceLine, WaitingTicket
from queueing.store import tables as t
from queueing.store.calendar_rows import calendar_of
from queueing.store.limit_rows import left_of
from queueing.store.outage_rows import outages_of
from queueing.store.prepared import Prepared, PreparedRows
from queueing.store.rows import counters_of, office_of, services_of, ticket_of

_WAITING = Prepared(
    select(
        t.ticket.c.service_id,
        func.count(),
        func.sum(case((t.ticket.c.service_day < t.ticket.c.line_day, 1), else_=0)),
    )
    .where(
        t.ticket.c.line_day == bindparam("day"),
        t.ticket.c.state.in_([literal(state.value) for state in IN_LINE]),
    )
    .group_by(t.ticket.c.service_id)
)


_STOPS = PreparedRows(
    select(t.issuing_stop.c.service_id, t.issuing_stop.c.at).where(
        t.issuing_stop.c.day == bindparam("day"), t.issuing_stop.c.lifted_at.is_(None)
    )
)


class Scene:
    """One frozen state of the office, read in one transaction."""

    def __init__(
        self, connection: Connection, now: datetime, ended_within: timedelta = RECOVERED_FOR
    ) -> None:
        """`ended_within`: how far back outages are read that are over."""
        self.connection = connection
        self.now = now
        self.office: Office = office_of(connection)
        self.day: date = service_day(now, self.office.time_zone)
        self.calendar: Calendar = calendar_of(connection, self.office, self.day)
        self.opening: Opening = opening_at(self.calendar, now)
        self.services: dict[int, Service] = services_of(connection)
        self.counters: dict[int, Counter] = counters_of(connection)
        self.notices: tuple[Outage, ...] = self._notices(ended_within)
        """All that were read, also those not shown in public: planned for a later day, over."""
        self.outages: tuple[Outage, ...] = tuple(
            notice for notice in self.notices if is_public(notice, now, self.office.time_zone)
        )

    def _notices(self, ended_within: timedelta) -> tuple[Outage, ...]:
        shown = or_(
            t.outage.c.resolved_at.is_(None), t.outage.c.resolved_at > self.now - ended_within
        )
        return in_order(outages_of(self.connection, self.services, shown, self.now), self.now)

    def stopped_by(self, service_id: int) -> Outage | None:
        """Give the outage that makes a service stand still."""
        for outage in self.outages:
            if outage.stops_services and any(s.id == service_id for s in outage.affected):
                return outage
        return None

    def told_of(self, service_id: int) -> Outage | None:
        """Give the weightiest notice about a service that is not over: it stands still, is
        slower, is watched, or work on it is planned.
        """
        for outage in self.outages:
            if outage.resolved_at is None and any(s.id == service_id for s in outage.affected):
                return outage
        return None

    def lines(self) -> tuple[ServiceLine, ...]:
        """Give every active service with its line."""
        rows = _WAITING(self.connection, day=self.day)
        waiting = {service_id: (count, carried) for service_id, count, carried in rows}
        stops = {row.service_id: row.at for row in _STOPS(self.connection, day=self.day)}
        left = left_of(self.connection, self.office, self.now)
        return tuple(
            ServiceLine(
                service=service,
                waiting=waiting.get(service.id, (0, 0))[0],
                outage=self.stopped_by(service.id),
                counters_open=sum(
                    service.id in c.signed_in_service_ids and c.paused_since is None
                    for c in self.counters.values()
                ),
                issuing_stopped_at=stops.get(service.id),
                notice=self.told_of(service.id),
                carried=int(waiting.get(service.id, (0, 0))[1]),
                left=left.get(service.id),
                outside=self.outside(service),
            )
            for service in self.services.values()
            if service.active
        )

    def outside(self, service: Service) -> OutsideHours | None:
        """Tell whether a service gives no numbers now by hours of its own."""
        if not service.hours:
            return None
        return outside_hours(self.calendar, service.hours, self.now)

    def tickets(self, *where: Any) -> list[Ticket]:
        """Give today's tickets that fit, in order of place."""
        rows = self.connection.execute(
            select(t.ticket)
            .where(t.ticket.c.line_day == self.day, *where)
            .order_by(t.ticket.c.place_at, t.ticket.c.id)
        )
        return [ticket_of(row) for row in rows]

    def waiting_row(self, ticket: Ticket) -> WaitingTicket:
        """Give a ticket as a row of a list."""
        return WaitingTicket(
            ticket, self.services[ticket.service_id], self.stopped_by(ticket.service_id)
        )
