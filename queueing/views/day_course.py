"""How today went so far: who waited when, who was served in which hour, each service's tally."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from queueing.calendar import first_moment, hours_on, service_day
from queueing.incident import Move, line_of, waits_of
from queueing.model import IN_LINE, LocalText, TicketState
from queueing.snapshots import DayCourse, ServiceDay
from queueing.standstill import together
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.calendar_rows import calendar_of
from queueing.store.failures import damage_told
from queueing.store.rows import office_of, services_of
from queueing.store.standstill_rows import standstills
from queueing.store.undone import standing

HOUR = timedelta(hours=1)
NO_NAME = LocalText("")


def day_course(store: Store, *, now: datetime) -> DayCourse:
    """Read the course of the service day of `now` (aware UTC) up to now; raises StoreError."""
    with damage_told(store.place), store.read() as connection:
        office, services = office_of(connection), services_of(connection)
        day = service_day(now, office.time_zone)
        moves = _moves(connection, day)
        hours = hours_on(calendar_of(connection, office), day)
        morning = first_moment(day, office.time_zone)
        today = [move for move in moves if move.at >= morning]
        begin = _whole_hour(
            min([move.at for move in today] or [hours.opens_at or now, now]), office.time_zone
        )
        still = standstills(connection, begin, now)
        tally = _tally(moves, morning)
        return DayCourse(
            read_at=now,
            office=office,
            begin=begin,
            closes_at=hours.closes_at,
            line=line_of(waits_of(moves, now + timedelta(seconds=1)), begin, now),
            served=_by_hour(today, begin, now),
            stood_still=tuple(
                (each.begin, each.end)
                for each in together(one for stretches in still.values() for one in stretches)
            ),
            services=tuple(
                replace(tally[service.id], name=service.name)
                if service.id in tally
                else ServiceDay(service.id, service.name)
                for service in services.values()
                if service.active or service.id in tally
            ),
        )


def _moves(connection: Connection, day: date) -> list[Move]:
    """Give every move of the tickets in the day's lines, in order."""
    event, ticket = t.event.c, t.ticket.c
    rows = connection.execute(
        select(
            event.id,
            event.kind,
            event.at,
            event.ticket_id,
            event.to_state,
            event.details,
            ticket.issue_service_id,
        )
        .join(t.ticket, ticket.id == event.ticket_id)
        .where(ticket.line_day == day, event.to_state.in_(list(TicketState)))
        .order_by(event.at, event.id)
    )
    service: dict[int, int] = {}
    moves = []
    for row in standing(rows):
        before = service.get(row.ticket_id, row.issue_service_id)
        service[row.ticket_id] = row.details.get("to_service", before)
        moves.append(Move(row.at, row.ticket_id, service[row.ticket_id], TicketState(row.to_state)))
    return moves


def _whole_hour(moment: datetime, zone: str) -> datetime:
    local = moment.astimezone(ZoneInfo(zone))
    return local.replace(minute=0, second=0, microsecond=0)


def _by_hour(
    moves: Sequence[Move], begin: datetime, now: datetime
) -> tuple[tuple[datetime, int], ...]:
    """Give each hour from `begin` on and how many visits ended in it; the last one lasts yet."""
    served = Counter(
        int((move.at - begin) / HOUR) for move in moves if move.to_state is TicketState.SERVED
    )
    hours = int((now - begin) / HOUR) + 1
    return tuple((begin + HOUR * number, served[number]) for number in range(hours))


def _tally(moves: Sequence[Move], morning: datetime) -> dict[int, ServiceDay]:
    own: dict[int, list[Move]] = defaultdict(list)
    for move in moves:
        own[move.ticket_id].append(move)
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    waited: dict[int, list[float]] = defaultdict(list)
    for steps in own.values():
        first, last = steps[0], steps[-1]
        counts[first.service_id]["taken"] += first.at >= morning
        counts[last.service_id][_name(last.to_state)] += 1
        called = next((step for step in steps if step.to_state is TicketState.CALLED), None)
        if called is not None and first.at >= morning:
            waited[called.service_id].append((called.at - first.at) / timedelta(minutes=1))
    return {
        service_id: ServiceDay(
            service_id,
            NO_NAME,
            taken=count["taken"],
            served=count["served"],
            waiting=count["waiting"],
            not_come=count["not_come"],
            waited_minutes=round(median(waited[service_id])) if waited[service_id] else None,
        )
        for service_id, count in counts.items()
    }


def _name(state: TicketState) -> str:
    if state in IN_LINE:
        return "waiting"
    if state in (TicketState.SKIPPED, TicketState.CANCELLED, TicketState.EXPIRED):
        return "not_come"
    return state.value
