"""A service's own hours: asked in the transaction that would give a number, and saved with it.

On a server take_ticket() asks (store/migrations/versions/v0005_2_take_ticket.sql).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, delete, insert, select

from queueing.actions.issue_facts import Facts, Wanted
from queueing.calendar import service_day
from queueing.errors import OutsideServiceHours
from queueing.opening_days import OutsideHours, WeekdayHours
from queueing.service_hours import gives_numbers, outside_hours
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.calendar_rows import calendar_of
from queueing.store.prepared import PreparedRows
from queueing.store.rows import office_of, services_of

_OF_WEEKDAY = PreparedRows(
    select(t.service_hours).where(
        t.service_hours.c.service_id == bindparam("service_id"),
        t.service_hours.c.weekday == bindparam("weekday"),
    )
)


def refuse_outside_hours(connection: Connection, facts: Facts, wanted: Wanted) -> None:
    """Raise OutsideServiceHours where the service gives no numbers at that moment."""
    if not facts.own_hours:
        return
    local = wanted.now.astimezone(ZoneInfo(facts.time_zone))
    row = _OF_WEEKDAY.first(connection, service_id=wanted.service_id, weekday=local.isoweekday())
    own = None if row is None else WeekdayHours(row.weekday, row.opens_at, row.closes_at)
    if not gives_numbers(own, local.time()):
        raise OutsideServiceHours(f"service {facts.prefix} gives no numbers at {local:%H:%M}")


def outside_now(store: Store, service_id: int, now: datetime) -> OutsideHours | None:
    """Tell since and until when a service gives no numbers; None while it does."""
    with store.read() as connection:
        office = office_of(connection)
        service = services_of(connection)[service_id]
        calendar = calendar_of(connection, office, service_day(now, office.time_zone))
        return outside_hours(calendar, service.hours, now)


def write_hours(connection: Connection, service_id: int, hours: Sequence[WeekdayHours]) -> None:
    """Give a service these hours in place of those it had."""
    connection.execute(delete(t.service_hours).where(t.service_hours.c.service_id == service_id))
    for own in hours:
        connection.execute(
            insert(t.service_hours).values(
                service_id=service_id,
                weekday=own.weekday,
                opens_at=own.opens_at,
                closes_at=own.closes_at,
            )
        )
