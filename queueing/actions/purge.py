"""Service days that are old enough are deleted, each as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from sqlalchemy import Connection, and_, delete, insert, select

from queueing.actions.recording import done_before
from queueing.calendar import first_moment, service_day
from queueing.errors import BadSetting
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.copying import events_may_go, take_your_time
from queueing.store.rows import office_of


@dataclass(frozen=True, slots=True)
class Purged:
    """What went."""

    days: int
    tickets: int
    events: int
    print_jobs: int


def purge(store: Store, *, before: date, request_id: str, now: datetime) -> Purged:
    """Delete tickets, events, papers and series of the service days before `before`.

    Each day is a transaction and leaves one event "purge" with what it took, so that an office
    at work waits for none of it; a purge that was cut off is done again. Today's and yesterday's
    days are never touched, nor outages, stations and settings. On a server it needs the login
    for it. Raises BadSetting for a later `before`, NotPermitted.
    """
    UUID(request_id)
    with store.read() as connection:
        zone = office_of(connection).time_zone
        last = service_day(now, zone) - timedelta(days=1)
        if before > last:
            raise BadSetting("before", f"{before} is too late", f"write {last} or an earlier day")
        days = connection.execute(
            select(t.ticket.c.service_day)
            .where(t.ticket.c.office_id == t.OFFICE_ID, t.ticket.c.service_day < before)
            .distinct()
        )
        # The last round takes what belongs to no ticket.
        rounds: list[date | None] = [*sorted(days.scalars()), None]
    gone = [_purge_day(store, day, before, zone, request_id, now) for day in rounds]
    tickets, events, jobs = (sum(each) for each in zip(*gone, strict=True))
    return Purged(len(rounds) - 1, tickets, events, jobs)


Counts = tuple[int, int, int]


def _purge_day(
    store: Store, day: date | None, before: date, zone: str, request_id: str, now: datetime
) -> Counts:
    own_request = str(uuid5(NAMESPACE_OID, f"{request_id} {day or before}"))
    with store.write() as connection:
        if store.on_server:
            take_your_time(connection)
        if done_before(connection, own_request, "purge") is not None:
            return 0, 0, 0
        if day is None:
            gone = _without_ticket(connection, before, zone)
        else:
            gone = _of_day(connection, day, before)
        if any(gone):
            names = ("tickets", "events", "print_jobs")
            details = {"before": before.isoformat(), **dict(zip(names, gone, strict=True))}
            _record(connection, own_request, now, details | ({"day": f"{day}"} if day else {}))
        return gone


def _of_day(connection: Connection, day: date, before: date) -> Counts:
    # Whoever was carried over may still wait.
    past = and_(
        t.ticket.c.office_id == t.OFFICE_ID,
        t.ticket.c.service_day == day,
        t.ticket.c.line_day < before,
    )
    mine = select(t.ticket.c.id).where(past)
    jobs = _count(connection, delete(t.print_job).where(t.print_job.c.ticket_id.in_(mine)))
    with events_may_go(connection):
        events = _count(connection, delete(t.event).where(t.event.c.ticket_id.in_(mine)))
    tickets = _count(connection, delete(t.ticket).where(past))
    _count(connection, delete(t.series_counter).where(t.series_counter.c.service_day == day))
    return tickets, events, jobs


def _without_ticket(connection: Connection, before: date, zone: str) -> Counts:
    """Take sign-ins, printers' words and the like, and counters of days without a ticket."""
    old = (t.event.c.ticket_id.is_(None)) & (t.event.c.at < first_moment(before, zone))
    with events_may_go(connection):
        events = _count(connection, delete(t.event).where(old))
    _count(connection, delete(t.series_counter).where(t.series_counter.c.service_day < before))
    return 0, events, 0


def _count(connection: Connection, statement: Any) -> int:
    return int(connection.execute(statement).rowcount)


def _record(
    connection: Connection, request_id: str, now: datetime, details: dict[str, Any]
) -> None:
    connection.execute(
        insert(t.event).values(
            at=now,
            kind="purge",
            request_id=request_id,
            officer="",
            from_state="",
            to_state="",
            details=details,
        )
    )
