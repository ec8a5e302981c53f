"""People for the benchmarks: who takes numbers, and officers at counters of their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from queueing import actions
from queueing.model import Actor, Counter, PriorityClass, StationKind
from queueing.store import Store
from queueing.views import console_snapshot

KIOSK_ID = 1
"""The first station of an office that office.fill_office() made."""
SERVICE_IDS = tuple(range(1, 10))
OFFICER = "Sri"
PRIORITY_EACH = 6
"""Every so many people one belongs to the priority class."""


def do(store: Store, act: Callable[..., Any], actor: Actor, **arguments: Any) -> Any:
    """Do an act of queueing.actions now."""
    return act(store, actor=actor, request_id=str(uuid4()), now=datetime.now(UTC), **arguments)


def take_number(
    store: Store, service_id: int, *, priority: bool = False, print_it: bool = False
) -> None:
    """Take a number at the kiosk."""
    do(
        store,
        actions.issue_ticket,
        Actor(KIOSK_ID),
        service_id=service_id,
        priority=PriorityClass.PRIORITY if priority else PriorityClass.ORDINARY,
        language="id",
        print_it=print_it,
    )


def let_in(store: Store, people: int) -> None:
    """Let so many people take numbers, for all services in turn."""
    for number in range(people):
        service_id = SERVICE_IDS[number % len(SERVICE_IDS)]
        take_number(store, service_id, priority=number % PRIORITY_EACH == 0)


def desk_of(number: int) -> Actor:
    """Give the desk that make_desks() made as the `number`th, counted from 0."""
    return Actor(KIOSK_ID + 1 + number, number + 1, OFFICER)


def make_desks(store: Store, count: int) -> None:
    """Have an officer sign in for all services at each of `count` counters, made if missing.

    The office must have no station yet but its kiosk.
    """
    now = datetime.now(UTC)
    services = frozenset(SERVICE_IDS)
    known = {c.number: c for c in console_snapshot(store, counter_id=None, now=now).counters}
    for number in range(1, count + 1):
        station = actions.register_station(
            store, name=f"bench-desk-{number}", kind=StationKind.CONSOLE, now=now
        )
        counter = Counter(
            id=known[number].id if number in known else 0,
            number=number,
            name=f"Loket {number}",
            service_ids=services,
            active=True,
        )
        saved = do(store, actions.save_counter, Actor(station.id), counter=counter)
        desk = desk_of(number - 1)
        assert (station.id, saved.id) == (desk.station_id, desk.counter_id)
        do(
            store,
            actions.sign_in,
            desk,
            counter_id=saved.id,
            officer=OFFICER,
            service_ids=services,
        )


def serve_next(store: Store, desk: Actor) -> None:
    """Call, start and finish the next person. Somebody must wait."""
    ticket = do(store, actions.call_next, desk)
    assert ticket is not None, "everybody was called already"
    for act in (actions.start, actions.finish):
        do(store, act, desk, ticket_id=ticket.id)
