"""When services stood still, read from the outages that stopped them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, or_

from queueing.model import Ticket
from queueing.standstill import Stretch, shared, stretches_of, together
from queueing.store import tables as t
from queueing.store.outage_rows import outages_of
from queueing.store.rows import services_of


def standstills(
    connection: Connection, begin: datetime, end: datetime
) -> dict[int, tuple[Stretch, ...]]:
    """Give by service id when each stood still between two moments (aware UTC)."""
    overlapping = (t.outage.c.since < end) & or_(
        t.outage.c.resolved_at.is_(None), t.outage.c.resolved_at > begin
    )
    found: dict[int, list[Stretch]] = {}
    for outage in outages_of(connection, services_of(connection), overlapping, end):
        for service in outage.affected:
            found.setdefault(service.id, []).extend(stretches_of(outage, end))
    return {
        service_id: tuple(
            Stretch(max(each.begin, begin), min(each.end, end))
            for each in together(stretches)
            if each.end > begin and each.begin < end
        )
        for service_id, stretches in found.items()
    }


def return_until(connection: Connection, ticket: Ticket, now: datetime) -> datetime | None:
    """Give until when a skipped ticket's holder keeps the place; None for one never limited.

    The minutes in which the service stood still since the skip do not count.
    """
    return returns_until(connection, (ticket,), now).get(ticket.id)


def returns_until(
    connection: Connection, tickets: Iterable[Ticket], now: datetime
) -> dict[int, datetime]:
    """Give the same by ticket id for those of skipped tickets that are limited."""
    limited = [(ticket, ticket.return_until) for ticket in tickets if ticket.return_until]
    if not limited:
        return {}
    still = standstills(connection, min(ticket.changed_at for ticket, _ in limited), now)
    return {
        ticket.id: until
        + shared(Stretch(min(ticket.changed_at, now), now), still.get(ticket.service_id, ()))
        for ticket, until in limited
    }
