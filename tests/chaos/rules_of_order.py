"""Rules of who is called: by one counter, and nobody before an earlier one of the same class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import inf

from queueing.model import AT_COUNTER, IN_LINE
from tests.chaos.history import EventRow, History, TicketRow, held


def one_counter(history: History) -> Iterator[str]:
    """A ticket is held by one counter at a time, and a counter holds one ticket."""
    holder: dict[int, int] = {}
    for event in history.events:
        ticket, counter = event.ticket_id, event.counter_id
        if ticket is None or not event.to_state or event.kind == "print":
            continue
        where = holder.get(ticket)
        if event.to_state not in AT_COUNTER:
            holder.pop(ticket, None)
        elif event.from_state in AT_COUNTER:
            if where != counter and event.kind != "set_priority":
                yield f"event {event.id} is of counter {counter}, ticket {ticket} is at {where}"
        elif counter is None:
            yield f"event {event.id} calls ticket {ticket} to no counter"
        else:
            others = [other for other, place in holder.items() if place == counter]
            if where is not None or others:
                yield f"event {event.id} calls {ticket} (at {where}) to {counter}, with {others}"
            holder[ticket] = counter
    at_end = {counter: ticket for ticket, counter in holder.items()}
    if at_end != held(history):
        yield f"at the counters are {held(history)}, by the events {at_end}"


@dataclass
class _Place:
    """A ticket as the events so far leave it."""

    ticket: TicketRow
    priority: str
    service: int
    seen_by: float
    """From this moment on every reading sees it (issuing passes the lock of the other acts by)."""
    day: date
    """In whose line it stands."""
    in_line: bool = True

    @property
    def order(self) -> tuple[object, int]:
        return self.ticket.place_at, self.ticket.id


def first_come(history: History) -> Iterator[str]:
    """Whoever calls passes by no earlier place of the class that could be seen and called then.

    A ticket issued on a server may be committed between the reading and the commit of a call;
    it counts as seen once its own kiosk, or that of a later number of its series, was answered
    before the call was asked for. What a cut-off kiosk brings counts from there on.
    """
    rows = {ticket.id: ticket for ticket in history.tickets}
    seen = _seen_by(history)
    asked = _asked_at(history)
    services: dict[int, frozenset[int]] = {}
    places: dict[int, _Place] = {}
    for event in history.events:
        if event.kind == "sign_in" and event.counter_id is not None:
            services[event.counter_id] = frozenset(event.details["services"])
        if event.ticket_id is None or event.ticket_id not in rows:
            continue
        ticket = rows[event.ticket_id]
        if event.kind == "issue_ticket":
            moment = -inf if history.serial or event.details.get("detached") else seen[ticket.id]
            priority = str(event.details["priority"])
            places[ticket.id] = _Place(
                ticket, priority, ticket.issue_service_id, moment, ticket.service_day
            )
            continue
        if ticket.id not in places:
            # Told of before its own event: a number brought says first which one it replaces.
            continue
        if event.kind == "call_next":
            mine = services.get(event.counter_id or 0, frozenset())
            yield from _passed_by(places, event, mine, asked.get(event.request_id, -inf))
        _follow(places[ticket.id], event)


def _passed_by(
    places: dict[int, _Place], event: EventRow, services: frozenset[int], asked_at: float
) -> Iterator[str]:
    called = places[event.ticket_id or 0]
    for other in places.values():
        if (
            other.in_line
            and other.priority == called.priority
            and other.service in services
            and other.day == called.day
            and other.order < called.order
            and other.seen_by <= asked_at
        ):
            yield (
                f"event {event.id} calls {called.ticket.label} to counter {event.counter_id}"
                f" before {other.ticket.label}, who has waited longer"
            )


def _follow(place: _Place, event: EventRow) -> None:
    if event.kind == "set_priority":
        place.priority = str(event.details["to"])
    elif event.kind == "carry_over_ticket":
        place.day = date.fromisoformat(event.details["to_day"])
    elif event.kind == "transfer":
        place.service = int(event.details["to_service"])
    if event.to_state and event.kind != "print":
        place.in_line = event.to_state in IN_LINE


def _asked_at(history: History) -> dict[str, float]:
    """Give when a station asked first for an act: its reading of the line came later."""
    asked: dict[str, float] = {}
    for _, line in history.said("ask"):
        asked.setdefault(line["request"], line["m"])
    return asked


def _seen_by(history: History) -> dict[int, float]:
    answered: dict[str, float] = {}
    for _, line in history.said("got"):
        if line["act"] == "issue_ticket":
            answered.setdefault(line["label"], line["m"])
    seen: dict[int, float] = {}
    next_of: dict[object, float] = {}
    for ticket in sorted(history.tickets, key=lambda one: -one.number):
        series = (ticket.service_day, ticket.issue_service_id, ticket.series)
        moment = min(answered.get(ticket.label, inf), next_of.get(series, inf))
        seen[ticket.id] = next_of[series] = moment
    return seen
