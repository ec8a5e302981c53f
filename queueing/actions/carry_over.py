"""Who could not be served today keeps number and place for a later service day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, select, update

from queueing.actions.carried_series import begin_behind, each_number_once, is_free_for
from queueing.actions.recording import done_before, record
from queueing.calendar import first_moment, hours_on, next_service_day, service_day
from queueing.errors import BadSetting, NotFound
from queueing.model import IN_LINE, Actor, CarriedOver, Office, Ticket, TicketState
from queueing.slip_facts import SlipFacts
from queueing.standstill import Stretch, shared
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.calendar_rows import calendar_of
from queueing.store.rows import office_of, services_of, ticket_by_id, ticket_of
from queueing.store.standstill_rows import standstills

CARRIED = (*IN_LINE, TicketState.PARKED)
"""States that are carried over: whoever waits, and whoever was set aside."""


def carry_over(
    store: Store,
    *,
    service_ids: Iterable[int],
    actor: Actor,
    request_id: str,
    now: datetime,
    to_day: date | None = None,
) -> CarriedOver:
    """Let everybody who waits for these services stand in the line of a later day.

    They keep number, label and place, and so are called before that day's numbers of their
    class; that day's numbers begin behind theirs, so that no label stands there twice. Without
    `to_day` it is the office's next service day. Raises NotFound for an unknown service,
    BadSetting for a day that is not to come or on which the office is closed.
    """
    wanted = frozenset(service_ids)
    with store.write() as connection:
        done = done_before(connection, request_id, "carry_over")
        if done is not None:
            return _said_before(connection, request_id)
        unknown = wanted - set(services_of(connection))
        if unknown:
            raise NotFound(f"service {min(unknown)}")
        today = service_day(now, office_of(connection).time_zone)
        day = _checked_day(connection, today, to_day)
        rows = connection.execute(
            select(t.ticket)
            .where(
                t.ticket.c.line_day <= today,
                t.ticket.c.service_id.in_(wanted),
                t.ticket.c.state.in_(CARRIED),
            )
            .order_by(t.ticket.c.place_at, t.ticket.c.id)
        )
        tickets = [ticket_of(row) for row in rows]
        done_now = carry(connection, tickets, day, actor, request_id, now)
        details = {"day": day.isoformat(), "services": sorted(wanted)}
        _summarise(connection, done_now, details, actor, request_id, now)
        return done_now


def carry_after_outage(
    store: Store, *, actor: Actor, request_id: str, now: datetime
) -> CarriedOver | None:
    """Carry over who waited on an earlier day while the service stood still, and whose paper
    promises it; None for nobody.

    Nobody has to press for it: whom an outage kept waiting loses no place at midnight. They
    stand in today's lines, or in the next service day's when today is closed or numbers of
    their series were given already.
    """
    with store.write() as connection:
        if done_before(connection, request_id, "carry_over") is not None:
            return _said_before(connection, request_id)
        office = office_of(connection)
        calendar = calendar_of(connection, office)
        today = service_day(now, office.time_zone)
        kept = _kept_waiting(connection, office, today, now)
        if not kept:
            return None
        following = next_service_day(calendar, today) or today + timedelta(days=1)
        open_today = hours_on(calendar, today).opens_at is not None
        done = carry(connection, kept, today if open_today else following, actor, request_id, now)
        if done.too_late and open_today:
            left = [x for x in kept if ticket_by_id(connection, x.id).line_day != today]
            later = carry(connection, left, following, actor, request_id, now)
            done = CarriedOver(today, done.tickets + later.tickets, later.too_late)
        details = {"day": done.day.isoformat(), "after_outage": True}
        _summarise(connection, done, details, actor, request_id, now)
        return done


def _kept_waiting(
    connection: Connection, office: Office, today: date, now: datetime
) -> list[Ticket]:
    rows = connection.execute(
        select(t.ticket)
        .where(t.ticket.c.state.in_(CARRIED), t.ticket.c.line_day < today)
        .order_by(t.ticket.c.place_at, t.ticket.c.id)
    )
    tickets = [ticket_of(row) for row in rows]
    days = {ticket.line_day or ticket.service_day for ticket in tickets}
    if not days:
        return []
    still = standstills(connection, first_moment(min(days), office.time_zone), now)

    def stood_still(ticket: Ticket) -> bool:
        day = ticket.line_day or ticket.service_day
        begin = max(ticket.place_at, first_moment(day, office.time_zone))
        end = first_moment(day + timedelta(days=1), office.time_zone)
        return shared(Stretch(begin, end), still.get(ticket.service_id, ())) > timedelta(0)

    promised = _promised(connection, [ticket.id for ticket in tickets])
    return [ticket for ticket in tickets if ticket.id in promised or stood_still(ticket)]


def _promised(connection: Connection, ticket_ids: list[int]) -> set[int]:
    """Give those whose paper says that the number holds on the next service day."""
    rows = connection.execute(
        select(t.print_job.c.ticket_id, t.print_job.c.slip).where(
            t.print_job.c.ticket_id.in_(ticket_ids)
        )
    )
    return {row.ticket_id for row in rows if _says_promise(row.slip)}


def _says_promise(slip: str) -> bool:
    try:
        return SlipFacts.from_json(slip).promised
    except (ValueError, KeyError, TypeError, AttributeError):
        # A slip that cannot be read was never printed: the kiosk set it aside.
        return False


def _checked_day(connection: Connection, today: date, asked: date | None) -> date:
    calendar = calendar_of(connection, office_of(connection))
    following = next_service_day(calendar, today)
    if asked is None:
        if following is None:
            raise BadSetting("to_day", "no service day is known", "write the day, or the calendar")
        return following
    if asked <= today:
        raise BadSetting("to_day", f"{asked} is not to come", "choose a later day")
    if next_service_day(calendar, date.fromordinal(asked.toordinal() - 1)) != asked:
        raise BadSetting("to_day", f"the office is closed on {asked}", f"choose {following}")
    return asked


def carry(
    connection: Connection,
    tickets: Iterable[Ticket],
    day: date,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> CarriedOver:
    """Put tickets into the lines of `day`, inside the caller's transaction."""
    series: dict[tuple[int, str], list[Ticket]] = {}
    for ticket in tickets:
        series.setdefault((ticket.issue_service_id, ticket.series), []).append(ticket)
    carried = too_late = 0
    for (service_id, letters), group in sorted(series.items()):
        going = each_number_once(connection, day, service_id, letters, group)
        highest = max((ticket.number for ticket in going), default=0)
        if going and is_free_for(connection, day, service_id, letters, highest):
            part = connection.begin_nested()
            for ticket in going:
                _move(connection, ticket, day, actor, request_id, now)
            begin_behind(connection, day, service_id, letters)
            # On a server a kiosk may have given that day's first number meanwhile; from here
            # on it waits for this transaction.
            if is_free_for(connection, day, service_id, letters, highest):
                part.commit()
                carried += len(going)
                too_late += len(group) - len(going)
                continue
            part.rollback()
        too_late += len(group)
    return CarriedOver(day, carried, too_late)


def _move(
    connection: Connection,
    ticket: Ticket,
    day: date,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> None:
    connection.execute(
        update(t.ticket).where(t.ticket.c.id == ticket.id).values(line_day=day, changed_at=now)
    )
    # One event a ticket: each gets an id of its own, made from the request's.
    record(
        connection,
        "carry_over_ticket",
        actor=actor,
        request_id=str(uuid5(UUID(request_id), str(ticket.id))),
        now=now,
        ticket_id=ticket.id,
        from_state=ticket.state,
        to_state=ticket.state,
        details={"from_day": str(ticket.line_day), "to_day": str(day)},
    )


def _summarise(
    connection: Connection,
    done: CarriedOver,
    details: dict[str, Any],
    actor: Actor,
    request_id: str,
    now: datetime,
) -> None:
    record(
        connection,
        "carry_over",
        actor=actor,
        request_id=request_id,
        now=now,
        details={**details, "tickets": done.tickets, "too_late": done.too_late},
    )


def _said_before(connection: Connection, request_id: str) -> CarriedOver:
    details: dict[str, Any] = connection.execute(
        select(t.event.c.details).where(t.event.c.request_id == request_id)
    ).scalar_one()
    return CarriedOver(
        date.fromisoformat(details["day"]), int(details["tickets"]), int(details["too_late"])
    )
